#include "core/verification/KnownIssuers.h"

#include "core/verification/WebAddress.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

Error notAList() { return { Error::Code::Malformed, u"no list of known issuers"_s }; }

Result<QList<KnownIssuer>> fromRegistry(const JsonObject& registry)
{
    QList<KnownIssuer> issuers;
    for (const auto& [id, entry] : registry)
        issuers.append({ id, entry[u"name"].toString() });
    return issuers;
}

/// Scheme and host in lower case, no default port, no trailing slash; anything else as it is.
QString comparable(const QString& id)
{
    if (!isWebAddress(id))
        return id;
    const QUrl url(id, QUrl::StrictMode);
    QString rest = url.path(QUrl::FullyEncoded);
    if (rest.endsWith(u'/'))
        rest.chop(1);
    if (url.hasQuery())
        rest += u'?' + url.query(QUrl::FullyEncoded);
    return url.scheme() + u"://"_s + authorityOf(id) + rest;
}

/// Whether this is an address of nothing but a site: no path, no query.
bool isBareOrigin(const QString& comparableId)
{
    const qsizetype host = comparableId.indexOf(u"://"_s);
    return isWebAddress(comparableId) && !comparableId.sliced(host + 3).contains(u'/') && !comparableId.contains(u'?');
}

bool covers(const KnownIssuer& issuer, const QString& wanted)
{
    const QString known = comparable(issuer.id);
    return known == wanted || (isBareOrigin(known) && wanted.startsWith(known + u'/'));
}

} // namespace

Result<QList<KnownIssuer>> parseKnownIssuers(const JsonValue& value)
{
    if (value[u"registry"].isObject())
        return fromRegistry(value[u"registry"].object());
    if (!value.isArray())
        return notAList();
    QList<KnownIssuer> issuers;
    for (const JsonValue& entry : value.array()) {
        if (entry[u"id"].toString().isEmpty())
            return notAList();
        issuers.append({ entry[u"id"].toString(), entry[u"name"].toString() });
    }
    return issuers;
}

const KnownIssuer* findKnownIssuer(const QList<KnownIssuer>& known, const QString& issuerId)
{
    if (issuerId.isEmpty() || known.isEmpty())
        return nullptr;
    const QString wanted = comparable(issuerId);
    for (const KnownIssuer& issuer : known) {
        if (covers(issuer, wanted))
            return &issuer;
    }
    return nullptr;
}

} // namespace besace
