#include <QTest>

#include "tests/core/verification/HostedBadges.h"
#include "tests/support/Conformance.h"
#include "tests/support/MappedDocuments.h"
#include "tests/support/Reading.h"

using namespace besace;
using namespace besace::hosted;

namespace {

/// A 2.0 badge on its issuer's own site; tests bend it.
const QString address = u"https://issuer.example/badges/1"_s;
const QByteArray assertion = R"({"@context":"https://w3id.org/openbadges/v2","type":"Assertion",
 "id":"https://issuer.example/badges/1","issuedOn":"2025-01-01T00:00:00Z",
 "recipient":{"type":"email","hashed":false,"identity":"ada@example.org"},
 "badge":"https://issuer.example/class","verification":{"type":"HostedBadge"}})";
const QByteArray badgeClass = R"({"type":"BadgeClass","id":"https://issuer.example/class","name":"Beekeeping",
 "description":"Bees","criteria":{"narrative":"Keep bees"},"image":"https://issuer.example/bee.png",
 "issuer":"https://issuer.example/profile"})";
const QByteArray profile = R"({"type":"Profile","id":"https://issuer.example/profile","name":"Bee school",
 "url":"https://issuer.example","email":"bees@issuer.example"})";

MappedDocuments web()
{
    MappedDocuments documents;
    documents.add(address, assertion);
    documents.add(u"https://issuer.example/class"_s, badgeClass);
    documents.add(u"https://issuer.example/profile"_s, profile);
    return documents;
}

} // namespace

class tst_HostedProof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void good();
    void onlyAnAddress();
    void answers_data();
    void answers();
    void localCopy_data();
    void localCopy();
    void otherSites_data();
    void otherSites();
    void secondAddress();
    void redirects();
    void selfProvingCopy();
    void offline();
    void asksEachAddressOnce();
};

void tst_HostedProof::good()
{
    const MappedDocuments documents = web();
    const Verification result = verify(assertion, documents);
    QCOMPARE(reasonsOf(result.report), u"hosted-copy-matches not-revoked issuer-known = verified"_s);
    QCOMPARE(result.badge.achievement.name.plain, u"Beekeeping"_s);
    QCOMPARE(result.badge.issuer.name.plain, u"Bee school"_s);
    QCOMPARE(result.report.check(CheckKind::Recipient).answer, Answer::Yes);
    QCOMPARE(result.report.check(CheckKind::Complete).reason, u"complete"_s);
    QCOMPARE(result.documents.size(), 3);
    QCOMPARE(result.documents.first().url, address);
}

void tst_HostedProof::onlyAnAddress()
{
    const MappedDocuments documents = web();
    const Verification result = verify(address.toUtf8(), documents);
    QCOMPARE(reasonsOf(result.report), u"hosted-copy-matches not-revoked issuer-known = verified"_s);
    QCOMPARE(result.badge.securing, Securing::Hosted);
    QCOMPARE(result.badge.generation, Generation::V2_0);
}

void tst_HostedProof::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("statusDetail");
    const auto row = [](const char* name, int status, const QByteArray& body, const QString& expected,
                         const QString& detail = {}) { QTest::newRow(name) << status << body << expected << detail; };
    const QString gone = u"proof-unreachable status-unreachable issuer-unreachable = unreachable"_s;
    const QString noBadge = u"hosted-not-a-badge status-unreachable issuer-unreachable = unreachable"_s;
    const QString revoked = u"proof-unreachable revoked issuer-unreachable = revoked"_s;
    row("404", 404, "not here", gone, u"404 "_s + address);
    row("500", 500, {}, gone, u"500 "_s + address);
    row("403 with the badge", 403, assertion, gone, u"403 "_s + address);
    row("410", 410, {}, u"proof-unreachable gone issuer-unreachable = revoked"_s, address);
    row("410 with the badge", 410, assertion, u"proof-unreachable gone issuer-unreachable = revoked"_s, address);
    row("revoked, stripped", 200, R"({"id":"https://issuer.example/badges/1","revoked":true})", revoked);
    row("revoked, with the reason", 200,
        bent(assertion, "\"type\":\"Assertion\",",
            R"("type":"Assertion","revoked":true,"revocationReason":"In error",)"),
        revoked, u"In error"_s);
    row("410 and revoked", 410, R"({"revoked":true,"revocationReason":"In error"})", revoked, u"In error"_s);
    row("404 and revoked", 404, R"({"revoked":true})", revoked);
    row("not revoked", 200, bent(assertion, "\"type\":\"Assertion\",", R"("type":"Assertion","revoked":false,)"),
        u"hosted-copy-matches not-revoked issuer-known = verified"_s, address);
    row("login page", 200, "<!doctype html><title>Log in</title>", noBadge, address);
    row("empty", 200, {}, noBadge, address);
    row("other JSON", 200, R"({"error":"no such badge"})", noBadge, address);
    row("its class", 200, badgeClass, noBadge, address);
    row("an address", 200, "https://issuer.example/badges/2", noBadge, address);
    row("names twice", 200, bent(assertion, "\"badge\"", "\"issuedOn\":\"2020-01-01T00:00:00Z\",\"badge\""), noBadge,
        address);
    row("byte order mark", 200, "\xef\xbb\xbf" + assertion,
        u"hosted-copy-matches not-revoked issuer-known = verified"_s, address);
    row("byte order mark, revoked", 200, "\xef\xbb\xbf{\"revoked\":true}", revoked);
}

void tst_HostedProof::answers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QFETCH(QString, statusDetail);
    MappedDocuments documents = web();
    documents.add(address, body, status);
    const Verification result = verify(assertion, documents);
    QCOMPARE(reasonsOf(result.report), expected);
    QCOMPARE(result.report.check(CheckKind::Status).detail, statusDetail);
}

void tst_HostedProof::localCopy_data()
{
    QTest::addColumn<QByteArray>("local");
    QTest::addColumn<QString>("differences");
    const auto row = [](const char* name, const QByteArray& local, const QString& differences) {
        QTest::newRow(name) << local << differences;
    };
    row("recipient", bent(assertion, "ada@", "bob@"), u"recipient"_s);
    row("date", bent(assertion, "2025-01-01", "2020-01-01"), u"issuedOn"_s);
    row("date, written otherwise", bent(assertion, "2025-01-01T00:00:00Z", "2025-01-01T01:00:00+01:00"), {});
    row("longer valid", bent(assertion, "\"badge\"", R"("expires":"2036-01-01T00:00:00Z","badge")"), u"expires"_s);
    row("evidence", bent(assertion, "\"badge\"", R"("evidence":"https://example.org/thesis","badge")"), u"evidence"_s);
    row("story", bent(assertion, "\"badge\"", R"("narrative":"Best of all","badge")"), u"narrative"_s);
    row("class written out", bent(assertion, "\"https://issuer.example/class\"", badgeClass), {});
    row("class written out, another name",
        bent(assertion, "\"https://issuer.example/class\"", bent(badgeClass, "Beekeeping", "Medicine")), u"name"_s);
    row("class written out, older words",
        bent(assertion, "\"https://issuer.example/class\"", bent(badgeClass, "\"Bees\"", "\"About bees\"")), {});
    row("several", bent(bent(assertion, "ada@", "bob@"), "2025", "2020"), u"recipient, issuedOn"_s);
    row("a field that means nothing to us", bent(assertion, "\"badge\"", R"("extensions:x":1,"badge")"), {});
}

void tst_HostedProof::localCopy()
{
    QFETCH(QByteArray, local);
    QFETCH(QString, differences);
    const MappedDocuments documents = web();
    const Verification result = verify(local, documents);
    const Check& integrity = result.report.check(CheckKind::Integrity);
    QCOMPARE(integrity.reason, differences.isEmpty() ? u"hosted-copy-matches"_s : u"hosted-copy-differs"_s);
    if (!differences.isEmpty())
        QCOMPARE(integrity.detail, differences);
    // Whatever was in hand, what is shown is the issuer's copy.
    QCOMPARE(result.badge.achievement.name.plain, u"Beekeeping"_s);
    QCOMPARE(result.badge.recipients.first().identity, u"ada@example.org"_s);
}

void tst_HostedProof::otherSites_data()
{
    QTest::addColumn<QByteArray>("assertionThere");
    QTest::addColumn<QByteArray>("profileHere");
    QTest::addColumn<QString>("expected");
    const QByteArray there
        = bent(assertion, "\"id\":\"https://issuer.example/badges/1\"", "\"id\":\"https://evil.example/badges/1\"");
    const auto policy
        = [](const QByteArray& words) { return bent(profile, "\"url\"", "\"verification\":" + words + ",\"url\""); };
    const auto row = [](const char* name, const QByteArray& thatAssertion, const QByteArray& thatProfile,
                         const QString& expected) { QTest::newRow(name) << thatAssertion << thatProfile << expected; };
    const QString out = u"hosted-out-of-scope status-needs-proof issuer-contradicted = changed"_s;
    const QString in = u"hosted-copy-matches not-revoked issuer-known = verified"_s;
    row("somebody else's site", there, profile, out);
    row("allowed by the issuer", there, policy(R"({"allowedOrigins":["evil.example"]})"), in);
    row("prefix without origin", there, policy(R"({"startsWith":"https://evil.example/"})"), out);
    row("the issuer's policy excludes the badge's own words",
        bent(there, "\"https://issuer.example/class\"",
            bent(badgeClass, "\"https://issuer.example/profile\"",
                R"({"type":"Profile","id":"https://issuer.example/profile","name":"Bee school",)"
                R"("verification":{"allowedOrigins":"evil.example"}})")),
        profile, out);
    row("Profile of another site behind the address", there,
        bent(profile, "\"id\":\"https://issuer.example/profile\"", "\"id\":\"https://other.example/profile\""),
        u"hosted-copy-matches not-revoked issuer-elsewhere = issuer-unknown"_s);
    row("Profile unread", there, {}, u"proof-unreachable status-unreachable issuer-unreachable = unreachable"_s);
    row("Profile unread, same site", assertion, {},
        u"hosted-copy-matches not-revoked issuer-unreachable = issuer-unknown"_s);
    row("issuer without a site",
        bent(there, "\"https://issuer.example/class\"",
            bent(badgeClass, "\"https://issuer.example/profile\"", R"({"id":"urn:uuid:1","name":"Bee school"})")),
        profile, u"hosted-copy-matches not-revoked issuer-elsewhere = issuer-unknown"_s);
}

void tst_HostedProof::otherSites()
{
    QFETCH(QByteArray, assertionThere);
    QFETCH(QByteArray, profileHere);
    QFETCH(QString, expected);
    MappedDocuments documents;
    documents.add(readBadge(assertionThere)->hostedUrl, assertionThere);
    documents.add(u"https://issuer.example/class"_s, badgeClass);
    if (!profileHere.isEmpty())
        documents.add(u"https://issuer.example/profile"_s, profileHere);
    const Verification result = verify(assertionThere, documents);
    QCOMPARE(reasonsOf(result.report), expected);
}

void tst_HostedProof::secondAddress()
{
    MappedDocuments documents = web();
    documents.add(u"https://issuer.example/b?id=1"_s, assertion);
    QCOMPARE(verify("https://issuer.example/b?id=1", documents).report.state(), State::Verified);
    QCOMPARE(documents.asked(address), 1);
    documents.add(address, bent(assertion, "badges/1", "badges/2"));
    QCOMPARE(verify("https://issuer.example/b?id=1", documents).report.check(CheckKind::Integrity).detail, u"id"_s);
    // A copy on another site speaks for nobody, whatever id it bears.
    documents.add(u"https://evil.example/1"_s, assertion);
    QCOMPARE(verify("https://evil.example/1", documents).report.check(CheckKind::Integrity).reason,
        u"hosted-copy-differs"_s);
    // The site has moved to https since.
    documents = web();
    documents.add(u"https://issuer.example/badges/1"_s,
        bent(assertion, "https://issuer.example/badges", "http://issuer.example/badges"));
    QCOMPARE(verify(address.toUtf8(), documents).report.state(), State::Verified);
}

void tst_HostedProof::redirects()
{
    MappedDocuments documents = web();
    documents.redirect(address, u"https://cdn.example/1"_s, assertion);
    QCOMPARE(verify(assertion, documents).report.state(), State::Verified);
    documents.redirect(address, u"http://issuer.example/badges/1"_s, assertion);
    QCOMPARE(verify(assertion, documents).report.check(CheckKind::Integrity).reason, u"proof-unreachable"_s);
}

// What an address answers may be a badge that proves itself: then its own proof counts, not the place.
void tst_HostedProof::selfProvingCopy()
{
    REQUIRE_CONFORMANCE("vc-di-eddsa/eddsa-jcs-2022");
    MappedDocuments documents;
    const QByteArray credential = bytesOf(conformanceDir() + u"/vc-di-eddsa/eddsa-jcs-2022/signedJCS.json"_s);
    documents.add(address, credential);
    documents.add(u"https://issuer.example/unsigned"_s,
        R"({"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
            "type":["VerifiableCredential","OpenBadgeCredential"],"issuer":"https://issuer.example/profile",
            "credentialSubject":{"type":"AchievementSubject","achievement":{"name":"X"}}})");
    // It was looked at: the suite's key is one that everybody has.
    QCOMPARE(reasonsOf(verify(address.toUtf8(), documents).report),
        u"signature-valid no-status-list issuer-key-published = issuer-unknown"_s);
    QCOMPARE(verify("https://issuer.example/unsigned", documents).report.state(), State::Unsigned);
}

void tst_HostedProof::offline()
{
    QCOMPARE(reasonsOf(verify(assertion, NoDocuments()).report),
        u"proof-not-asked status-not-asked issuer-not-asked = unchecked"_s);
    const Verification bare = verify(address.toUtf8(), NoDocuments());
    QCOMPARE(bare.report.state(), State::Unchecked);
    QCOMPARE(bare.report.check(CheckKind::Validity).reason, u"dates-not-read"_s);
    QCOMPARE(bare.report.check(CheckKind::Recipient).reason, u"recipient-not-read"_s);
    QCOMPARE(bare.report.check(CheckKind::Complete).reason, u"not-read"_s);
}

void tst_HostedProof::asksEachAddressOnce()
{
    MappedDocuments documents = web();
    documents.add(u"https://issuer.example/class"_s,
        bent(badgeClass, "\"https://issuer.example/profile\"", "\"https://issuer.example/badges/1\""));
    verify(assertion, documents);
    QCOMPARE(documents.asked(address), 1);
}

QTEST_GUILESS_MAIN(tst_HostedProof)
#include "tst_hostedproof.moc"
