#pragma once

#include <QTest>

#include "tests/support/ContextFiles.h"

/// The json-ld-api suite, as its manifests list it. See README.md there.
struct SuiteTest {
    QString name;
    besace::JsonValue entry;

    static QString folder() { return QStringLiteral("json-ld-api/"); }
    static QString base() { return QStringLiteral("https://w3c.github.io/json-ld-api/tests/"); }

    besace::JsonValue option(QStringView option) const { return entry[u"option"][option]; }
    besace::JsonValue input() const { return conformanceJson(folder() + entry[u"input"].toString()); }
    QString expectedFile() const { return folder() + entry[u"expect"].toString(); }
    QString expectedError() const { return entry[u"expectErrorCode"].toString(); }
    QString baseIri() const { return option(u"base").toString(base() + entry[u"input"].toString()); }
    besace::JsonValue expandContext() const
    {
        const QString file = option(u"expandContext").toString();
        return file.isEmpty() ? besace::JsonValue() : conformanceJson(folder() + file);
    }

    /// Why this processor, which speaks 1.1 and makes no generalized RDF, need not pass it; empty if it must.
    QString reasonToSkip() const
    {
        if (option(u"specVersion").toString() == u"json-ld-1.0"
            || option(u"processingMode").toString() == u"json-ld-1.0")
            return QStringLiteral("of JSON-LD 1.0");
        if (option(u"produceGeneralizedRdf").toBool())
            return QStringLiteral("generalized RDF");
        return {};
    }

    /// An error as the manifest names it.
    static QString errorCode(const besace::Error& error)
    {
        return error.code == besace::Error::Code::Unsupported ? QStringLiteral("loading remote context failed")
                                                              : error.detail.section(u':', 0, 0);
    }
};
Q_DECLARE_METATYPE(SuiteTest)

inline void addSuiteTests(const QString& manifest)
{
    QTest::addColumn<SuiteTest>("test");
    const besace::JsonValue list = conformanceJson(SuiteTest::folder() + manifest);
    for (const besace::JsonValue& entry : list[u"sequence"].array()) {
        const QString name = entry[u"@id"].toString() + u' ' + entry[u"name"].toString();
        QTest::newRow(qPrintable(name)) << SuiteTest { name, entry };
    }
}
