#pragma once

#include "core/base/Encoding.h"
#include "core/base/Files.h"
#include "core/base/Json.h"

#include <QDir>
#include <QTest>

/// The badges of ours in data/.
namespace besace {

/// A compact JWS with a signature that is none: reading believes nothing and so checks nothing.
inline QByteArray jwsOf(const QByteArray& header, const QByteArray& payload)
{
    return encodeBase64Url(header) + '.' + encodeBase64Url(payload) + '.' + encodeBase64Url("no signature");
}

inline QByteArray fixtureFile(const QString& name)
{
    const Result<QByteArray> bytes = readFile(QStringLiteral(TEST_DATA "/") + name, 1 << 20);
    return bytes ? *bytes : QByteArray();
}

/// The payload of data/NAME: the file itself, or for NAME.jws.json the JWS that its header and claims make.
inline QByteArray fixture(const QString& name)
{
    const QByteArray bytes = fixtureFile(name);
    if (!name.endsWith(QStringLiteral(".jws.json")))
        return bytes;
    const Result<JsonValue> parts = parseJson(bytes);
    return parts ? jwsOf(toJson((*parts)[u"header"]), toJson((*parts)[u"claims"])) : QByteArray();
}

/// Every badge in data/, without the expectations.
inline QStringList fixtureNames()
{
    QStringList names = QDir(QStringLiteral(TEST_DATA)).entryList({ QStringLiteral("*.json") }, QDir::Files);
    names.removeIf([](const QString& name) { return name.endsWith(QStringLiteral(".expected.json")); });
    return names;
}

} // namespace besace
