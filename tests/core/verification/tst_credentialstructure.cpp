#include "core/badge/CredentialStructure.h"
#include "core/verification/Verifier.h"

#include <QDirIterator>
#include <QTest>

#include "tests/support/ConformanceFiles.h"
#include "tests/support/MappedDocuments.h"
#include <algorithm>

using namespace besace;
using namespace Qt::StringLiterals;

/// The W3C's cases for the data model 2.0. None is signed. A flaw in the structure is the answer "no" to the check
/// Complete; it names what is wrong. A file with nothing that could be a credential is no badge at all.
class tst_CredentialStructure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void names_data();
    void names();
};

namespace {

/// The suite fills in what the issuer under test would: the dates, and the issuer that a case is not about.
JsonValue prepared(const QString& name, JsonValue document)
{
    const QByteArray text
        = toJson(document).replace("FUTURE DATE", "2099-01-01T00:00:00Z").replace("PAST DATE", "2001-01-01T00:00:00Z");
    JsonObject members = parseJson(text)->object();
    if (!name.contains(u"credential-"_s) && !name.contains(u"issuer-"_s))
        return members;
    const bool isAboutIssuer = name.contains(u"no-issuer"_s);
    if (!members.contains(u"issuer") && !isAboutIssuer)
        members.insert(u"issuer"_s, u"did:example:issuer"_s);
    JsonObject issuer = members[u"issuer"].object();
    if (members[u"issuer"].isObject() && !issuer.contains(u"id")) {
        issuer.insert(u"id"_s, u"did:example:issuer"_s);
        members.insert(u"issuer"_s, issuer);
    }
    return members;
}

VerificationReport reportOf(const Badge& badge)
{
    Progress progress;
    const QDateTime now(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
    return verifyBadge(badge, { now, false, {}, {} }, MappedDocuments(), progress).report;
}

/// What is wrong with a file; empty if nothing is.
QStringList objections(const QString& name, const JsonValue& document)
{
    const bool isPresentation = name.startsWith(u"presentation-"_s);
    QStringList found = isPresentation ? presentationStructureFlaws(document) : QStringList();
    if (isPresentation && document[u"verifiableCredential"].isNull())
        return found;
    const Result<QList<Badge>> badges = readBadges(toJson(document));
    if (!badges)
        return found << badges.error().detail;
    for (const Badge& badge : *badges) {
        const VerificationReport report = reportOf(badge);
        if (report.check(CheckKind::Complete).answer != Answer::Yes)
            found << report.check(CheckKind::Complete).detail;
        if (report.check(CheckKind::Integrity).answer == Answer::Yes)
            found << u"signed"_s;
    }
    return found;
}

} // namespace

void tst_CredentialStructure::files_data()
{
    REQUIRE_CONFORMANCE("vcdm2-structure");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isFine");
    for (const QString& folder : { QString(), u"names-and-descriptions/"_s }) {
        const QDir directory(conformanceDir() + u"/vcdm2-structure/"_s + folder);
        for (const QString& name : directory.entryList({ u"*-ok.json"_s, u"*-fail.json"_s, u"*-inject.json"_s }))
            QTest::newRow(qPrintable(folder + name)) << folder + name << name.endsWith(u"-ok.json"_s);
    }
}

void tst_CredentialStructure::files()
{
    REQUIRE_CONFORMANCE("vcdm2-structure");
    QFETCH(QString, path);
    QFETCH(bool, isFine);
    const QString name = path.section(u'/', -1);
    const JsonValue document = prepared(name, conformanceJson(u"vcdm2-structure/"_s + path));
    QVERIFY(document.isObject());
    const QString found = objections(name, document).join(u", "_s);
    QVERIFY2(found.isEmpty() == isFine, qPrintable(found));
}

void tst_CredentialStructure::names_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QStringList>("flaws");
    QTest::newRow("nothing more") << QByteArray() << QStringList();
    QTest::newRow("issuer") << QByteArray(R"("issuer": "me")") << QStringList { u"issuer id"_s };
    QTest::newRow("two of one") << QByteArray(R"("evidence": [{}, {}])") << QStringList { u"evidence type"_s };
    QTest::newRow("schema") << QByteArray(R"("credentialSchema": {"id": "a"})")
                            << QStringList { u"credentialSchema type"_s, u"credentialSchema id"_s };
    QTest::newRow("dates") << QByteArray(R"("validFrom": "2026-01-02T00:00:00Z", "validUntil": "2026-01-01T00:00:00Z")")
                           << QStringList { u"validUntil (before validFrom)"_s };
    QTest::newRow("no zone") << QByteArray(R"("validFrom": "2026-01-02T00:00:00")")
                             << QStringList { u"validFrom (no time zone)"_s };
    QTest::newRow("address without a scheme") << QByteArray(R"("id": "//a.example/1")") << QStringList { u"id"_s };
    QTest::newRow("address with a blank") << QByteArray(R"("id": "https://a.example/ 1")") << QStringList { u"id"_s };
    QTest::newRow("international address") << QByteArray(R"("id": "https://exämple.org/é")") << QStringList();
}

void tst_CredentialStructure::names()
{
    QFETCH(QByteArray, member);
    QFETCH(QStringList, flaws);
    JsonObject credential = parseJson(R"({"@context": ["https://www.w3.org/ns/credentials/v2"], "issuer": "did:a:b",
        "type": ["VerifiableCredential"], "credentialSubject": {"id": "did:a:c"}})")
                                ->object();
    const Result<JsonValue> more = parseJson('{' + member + '}');
    QVERIFY(more);
    for (const auto& [key, value] : more->object())
        credential.insert(key, value);
    QCOMPARE(credentialStructureFlaws(credential), flaws);
}

QTEST_GUILESS_MAIN(tst_CredentialStructure)
#include "tst_credentialstructure.moc"
