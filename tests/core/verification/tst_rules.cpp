#include "core/verification/HostingScope.h"
#include "core/verification/JwtClaims.h"
#include "core/verification/KnownIssuers.h"
#include "core/verification/RevocationList.h"
#include "core/verification/Validity.h"
#include "core/verification/WebAddress.h"

#include <QTest>

#include "tests/support/Conformance.h"
#include "tests/support/Reading.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// The small rules that need no document and no key.
class tst_Rules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void authority_data();
    void authority();
    void scope_data();
    void scope();
    void claims_data();
    void claims();
    void revocation_data();
    void revocation();
    void known_data();
    void known();
    void knownIssuerFiles();
    void publishedRegistries_data();
    void publishedRegistries();
    void validity_data();
    void validity();
    void jwtBoundsValidity();
};

void tst_Rules::authority_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("expected");
    QTest::newRow("https") << u"https://Example.ORG/a?b#c"_s << u"example.org"_s;
    QTest::newRow("default port") << u"https://example.org:443/"_s << u"example.org"_s;
    QTest::newRow("the other default port") << u"https://example.org:80/"_s << u"example.org:80"_s;
    QTest::newRow("http") << u"http://example.org:80/"_s << u"example.org"_s;
    QTest::newRow("port") << u"https://example.org:8443/x"_s << u"example.org:8443"_s;
    QTest::newRow("international") << u"https://exämple.org/"_s << u"xn--exmple-cua.org"_s;
    QTest::newRow("user name") << u"https://mit.edu@evil.example/"_s << u""_s;
    QTest::newRow("did:web") << u"did:web:example.org:issuers:1"_s << u"example.org"_s;
    QTest::newRow("did:web with port") << u"did:web:localhost%3A8443"_s << u"localhost:8443"_s;
    QTest::newRow("did:web with a key") << u"did:web:example.org#key-1"_s << u"example.org"_s;
    QTest::newRow("did:web that climbs") << u"did:web:example.org:.."_s << u""_s;
    QTest::newRow("did:key") << u"did:key:z6Mk"_s << u""_s;
    QTest::newRow("urn") << u"urn:uuid:1"_s << u""_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u""_s;
    QTest::newRow("no host") << u"https:///path"_s << u""_s;
    QTest::newRow("text") << u"example.org"_s << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void tst_Rules::authority()
{
    QFETCH(QString, id);
    QFETCH(QString, expected);
    QCOMPARE(authorityOf(id), expected);
    QVERIFY(!shareAuthority(id, u"https://mit.edu/"_s));
    QCOMPARE(shareAuthority(id, id), !expected.isEmpty());
}

void tst_Rules::scope_data()
{
    QTest::addColumn<QString>("assertion");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<HostingScope>("expected");
    const auto row = [](const char* name, const QString& assertion, const QString& issuer, const QByteArray& policy,
                         HostingScope expected) { QTest::newRow(name) << assertion << issuer << policy << expected; };
    using enum HostingScope;
    const QString issuer = u"https://example.org/issuer"_s;
    const QString badge = u"https://example.org/badges/1"_s;
    row("default: the issuer's own site", badge, issuer, "null", Inside);
    row("default: another site", u"https://example.com/1"_s, issuer, "null", Outside);
    row("default: a site below", u"https://badges.example.org/1"_s, issuer, "null", Outside);
    row("default: another port", u"https://example.org:8443/1"_s, issuer, "null", Outside);
    row("default: upper case", u"https://EXAMPLE.org/1"_s, issuer, "{}", Inside);
    row("default: issuer without a site", badge, u"urn:uuid:1"_s, "null", Unknown);
    row("one origin", u"https://example.com/1"_s, issuer, R"({"allowedOrigins":"example.com"})", Inside);
    row("several origins", u"https://example.com/1"_s, issuer, R"({"allowedOrigins":["a.example","example.com"]})",
        Inside);
    row("origins leave the issuer's own out", badge, issuer, R"({"allowedOrigins":["example.com"]})", Outside);
    row("origin written as an address", u"https://example.com/1"_s, issuer,
        R"({"allowedOrigins":"https://example.com/"})", Inside);
    row("origin with port", u"https://example.com:8443/1"_s, issuer, R"({"allowedOrigins":"example.com:8443"})",
        Inside);
    row("origin in an issuer without a site", u"https://example.com/1"_s, u"urn:uuid:1"_s,
        R"({"allowedOrigins":"example.com"})", Inside);
    row("no origin at all", badge, issuer, R"({"allowedOrigins":[]})", Outside);
    row("starts as wanted", badge, issuer, R"({"startsWith":"https://example.org/badges/"})", Inside);
    row("starts with one of them", badge, issuer, R"({"startsWith":["https://example.org/x","https://example.org/b"]})",
        Inside);
    row("starts with none", badge, issuer, R"({"startsWith":["https://example.org/x","https://example.org/y"]})",
        Outside);
    row("starts as wanted, elsewhere", u"https://example.com/1"_s, issuer, R"({"startsWith":"https://example.com/"})",
        Outside);
    row("starts as wanted, allowed elsewhere", u"https://example.com/1"_s, issuer,
        R"({"startsWith":"https://example.com/","allowedOrigins":"example.com"})", Inside);
    row("the prefix trap", u"https://example.org.evil.example/1"_s, issuer, R"({"startsWith":"https://example.org"})",
        Outside);
    row("the user name trap", u"https://example.org@evil.example/1"_s, issuer,
        R"({"startsWith":"https://example.org"})", Outside);
    row("empty prefix", badge, issuer, R"({"startsWith":""})", Outside);
    row("prefix of another type", badge, issuer, R"({"startsWith":7})", Outside);
    row("no web address", u"urn:uuid:1"_s, issuer, "null", Outside);
}

void tst_Rules::scope()
{
    QFETCH(QString, assertion);
    QFETCH(QString, issuer);
    QFETCH(QByteArray, policy);
    QFETCH(HostingScope, expected);
    QCOMPARE(hostingScope(assertion, issuer, jsonOf(policy)), expected);
}

void tst_Rules::claims_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("contradicting");
    const auto row = [](const char* name, const QByteArray& payload, const QString& contradicting) {
        QTest::newRow(name) << payload << contradicting;
    };
    const QByteArray credential = R"("id":"urn:1","issuer":{"id":"did:key:a"},"credentialSubject":{"id":"did:key:s"},)"
                                  R"("validFrom":"2025-01-01T00:00:00.900Z","validUntil":"2026-01-01T00:00:00Z")";
    const auto with = [&](const QByteArray& claims) { return "{" + credential + claims + "}"; };
    row("no claims", with(""), {});
    row("all agree", with(R"(,"iss":"did:key:a","jti":"urn:1","sub":"did:key:s","nbf":1735689600,"exp":1767225600)"),
        {});
    row("whole seconds", with(R"(,"nbf":1735689600.25)"), {});
    row("iss", with(R"(,"iss":"did:key:b")"), u"iss"_s);
    row("iss with quotation marks", with(R"(,"iss":"\"did:key:a\"")"), u"iss"_s);
    row("iss is an object", with(R"(,"iss":{"id":"did:key:a"})"), u"iss"_s);
    row("jti", with(R"(,"jti":"urn:2")"), u"jti"_s);
    row("sub", with(R"(,"sub":"did:key:t")"), u"sub"_s);
    row("nbf a second late", with(R"(,"nbf":1735689601)"), u"nbf"_s);
    row("nbf is text", with(R"(,"nbf":"1735689600")"), u"nbf"_s);
    row("nbf beyond the years", with(R"(,"nbf":1e300)"), u"nbf"_s);
    row("exp", with(R"(,"exp":1767225601)"), u"exp"_s);
    row("several", with(R"(,"iss":"x","exp":1)"), u"iss exp"_s);
    row("claims that the credential leaves open", R"({"iss":"did:key:a","jti":"urn:1","sub":"s","nbf":1,"exp":2})", {});
    row("vc claim agrees",
        R"({"iss":"did:key:a","nbf":1735689600,"vc":{"issuer":"did:key:a",)"
        R"("issuanceDate":"2025-01-01T01:00:00+01:00"}})",
        {});
    row("vc claim has the word", R"({"iss":"did:key:a","issuer":"did:key:a","vc":{"issuer":"did:key:b"}})", u"iss"_s);
    row("vc claim without issuer", R"({"iss":"did:key:a","vc":{"type":"X"}})", {});
    row("several subjects", R"({"sub":"x","credentialSubject":[{"id":"a"},{"id":"b"}]})", {});
}

void tst_Rules::claims()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, contradicting);
    const JsonValue value = jsonOf(payload);
    QVERIFY(value.isObject());
    QCOMPARE(contradictingClaims(value).join(u' '), contradicting);
}

void tst_Rules::revocation_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const QByteArray& list, const QString& reason, const QString& detail = {}) {
        QTest::newRow(name) << list << reason << detail;
    };
    row("2.x, by name", R"({"type":"RevocationList","revokedAssertions":["urn:0","urn:1"]})", u"revoked"_s);
    row("2.x, with a reason", R"({"revokedAssertions":[{"id":"urn:1","revocationReason":"In error"}]})", u"revoked"_s,
        u"In error"_s);
    row("2.x, by uid", R"({"revokedAssertions":[{"uid":"1a"}]})", u"revoked"_s);
    row("2.x, taken back", R"({"revokedAssertions":[{"id":"urn:1","revoked":false}]})", u"not-revoked"_s);
    row("2.x, others", R"({"revokedAssertions":["urn:2",{"id":"urn:3"}]})", u"not-revoked"_s);
    row("2.x, one without an array", R"({"revokedAssertions":"urn:1"})", u"revoked"_s);
    row("2.x, empty", R"({"revokedAssertions":[]})", u"not-revoked"_s);
    row("2.x, nothing in it", R"({"@context":"https://w3id.org/openbadges/v2","type":"RevocationList"})",
        u"not-revoked"_s);
    row("3.0", R"({"issuer":"x","revokedCredential":[{"id":"urn:1","revoked":true,"revocationReason":"Error"}]})",
        u"revoked"_s, u"Error"_s);
    row("3.0, taken back", R"({"revokedCredential":[{"id":"urn:1","revoked":false}]})", u"not-revoked"_s);
    row("1.x", R"({"1a":"Left the course"})", u"revoked"_s, u"Left the course"_s);
    row("1.x, others", R"({"2b":"Left the course"})", u"not-revoked"_s);
    row("1.x, taken back", R"({"1a":false})", u"not-revoked"_s);
    row("no list", R"(["urn:1"])", u"status-malformed"_s);
    row("text", R"("urn:1")", u"status-malformed"_s);
}

void tst_Rules::revocation()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, reason);
    QFETCH(QString, detail);
    const Check check = lookUpRevocation(jsonOf(list), { u"urn:1"_s, u"1a"_s });
    QCOMPARE(check.reason, reason);
    QCOMPARE(check.detail, detail);
}

void tst_Rules::known_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* name, const QString& entry, const QString& issuer, bool expected) {
        QTest::newRow(name) << entry << issuer << expected;
    };
    row("same DID", u"did:key:z6Mk"_s, u"did:key:z6Mk"_s, true);
    row("DID in another case", u"did:key:z6Mk"_s, u"did:key:z6MK"_s, false);
    row("longer DID", u"did:web:example.org"_s, u"did:web:example.org.evil.example"_s, false);
    row("DID below", u"did:web:example.org"_s, u"did:web:example.org:evil"_s, false);
    row("same address", u"https://example.org/issuer"_s, u"https://example.org/issuer"_s, true);
    row("host in another case", u"https://Example.org/issuer"_s, u"https://example.org/issuer"_s, true);
    row("default port", u"https://example.org:443/issuer"_s, u"https://example.org/issuer/"_s, true);
    row("another path", u"https://example.org/issuer"_s, u"https://example.org/issuer2"_s, false);
    row("path below a path", u"https://example.org/issuer"_s, u"https://example.org/issuer/2"_s, false);
    row("another query", u"https://example.org/issuer?id=1"_s, u"https://example.org/issuer?id=2"_s, false);
    row("origin", u"https://example.org"_s, u"https://example.org/issuer"_s, true);
    row("origin with slash", u"https://example.org/"_s, u"https://example.org/a/b?c"_s, true);
    row("origin is not a prefix", u"https://example.org"_s, u"https://example.org.evil.example/issuer"_s, false);
    row("origin and user name", u"https://example.org"_s, u"https://example.org@evil.example/"_s, false);
    row("origin and another scheme", u"https://example.org"_s, u"http://example.org/issuer"_s, false);
    row("origin and a site below", u"https://example.org"_s, u"https://badges.example.org/"_s, false);
    row("domain", u"example.org"_s, u"https://example.org/issuer"_s, true);
    row("domain in another case", u"Example.ORG"_s, u"https://example.org"_s, true);
    row("domain of a DID", u"example.org"_s, u"did:web:example.org:issuers:1"_s, true);
    row("domain and another port", u"example.org"_s, u"https://example.org:8443/issuer"_s, false);
    row("domain without TLS", u"example.org"_s, u"http://example.org/issuer"_s, false);
    row("domain is not a prefix", u"example.org"_s, u"https://example.org.evil.example/"_s, false);
    row("domain and a site below", u"example.org"_s, u"https://badges.example.org/"_s, false);
    row("domain with a path", u"example.org/a"_s, u"https://example.org/b"_s, false);
    row("a word is no domain", u"localhost"_s, u"https://localhost/"_s, false);
    row("key", u"z6Mk"_s, u"did:key:z6Mk"_s, true);
    row("another key", u"z6Mk"_s, u"did:key:z6Mkx"_s, false);
    row("empty entry", u""_s, u"did:key:"_s, false);
    row("empty issuer", u""_s, u""_s, false);
}

void tst_Rules::known()
{
    QFETCH(QString, entry);
    QFETCH(QString, issuer);
    QFETCH(bool, expected);
    QCOMPARE(findKnownIssuer({ { u"did:key:other"_s, {} }, { entry, {} } }, issuer) != nullptr, expected);
}

void tst_Rules::knownIssuerFiles()
{
    const auto list = parseKnownIssuers(jsonOf(R"([{"id":"did:key:a","name":"A"},{"id":"https://b.example"}])"));
    QVERIFY(list);
    QCOMPARE(*list, (QList<KnownIssuer> { { u"did:key:a"_s, u"A"_s }, { u"https://b.example"_s, {} } }));
    const auto registry = parseKnownIssuers(
        jsonOf(R"({"meta":{},"registry":{"did:key:a":{"name":"A","location":"X"},"did:web:b.example":{"name":"B"}}})"));
    QVERIFY(registry);
    QCOMPARE(*registry, (QList<KnownIssuer> { { u"did:key:a"_s, u"A"_s }, { u"did:web:b.example"_s, u"B"_s } }));
    for (const char* wrong : { "{}", "null", "[{}]", R"(["did:key:a"])", R"([{"name":"A"}])" })
        QVERIFY2(!parseKnownIssuers(jsonOf(wrong)), wrong);
}

void tst_Rules::publishedRegistries_data()
{
    QTest::addColumn<size_t>("entries");
    QTest::newRow("issuer-registry") << size_t(21);
    QTest::newRow("community-registry") << size_t(27);
    QTest::newRow("sandbox-registry") << size_t(39);
}

void tst_Rules::publishedRegistries()
{
    REQUIRE_CONFORMANCE("misc");
    QFETCH(size_t, entries);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto issuers = readKnownIssuers(bytesOf(conformanceDir() + u"/misc/dcc-registries/"_s + name + u".json"_s));
    QVERIFY(issuers);
    QCOMPARE(size_t(issuers->size()), entries);
    for (const KnownIssuer& issuer : *issuers)
        QVERIFY2(!issuer.name.isEmpty() && findKnownIssuer(*issuers, issuer.id), qPrintable(issuer.id));
}

void tst_Rules::validity_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QString& from, const QString& until, const QString& reason) {
        QTest::newRow(name) << from << until << reason;
    };
    row("no end", u"2025-01-01T00:00:00Z"_s, {}, u"no-end-date"_s);
    row("no dates at all", {}, {}, u"no-end-date"_s);
    row("within", u"2025-01-01T00:00:00Z"_s, u"2027-01-01T00:00:00Z"_s, u"within-dates"_s);
    row("the last moment", u"2025-01-01T00:00:00Z"_s, u"2026-01-01T00:00:00Z"_s, u"within-dates"_s);
    row("a millisecond later", {}, u"2025-12-31T23:59:59.999Z"_s, u"expired"_s);
    row("offset", {}, u"2026-01-01T00:30:00+01:00"_s, u"expired"_s);
    row("the first moment", u"2026-01-01T00:00:00Z"_s, {}, u"no-end-date"_s);
    row("ahead", u"2026-01-01T00:00:01Z"_s, {}, u"not-yet-valid"_s);
    row("ends before it begins", u"2025-06-01T00:00:00Z"_s, u"2025-05-01T00:00:00Z"_s, u"dates-contradict"_s);
    row("bare dates", u"2025-12-21"_s, u"2026-12-21"_s, u"within-dates"_s);
    row("start is no date", u"last week"_s, {}, u"date-unreadable"_s);
    row("end is no date", u"2025-01-01T00:00:00Z"_s, u"never"_s, u"date-unreadable"_s);
}

void tst_Rules::validity()
{
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(QString, reason);
    Badge badge;
    JsonObject document;
    const auto set = [&](const QString& name, const QString& text, std::optional<Instant>& instant) {
        if (text.isEmpty())
            return;
        document.insert(name, text);
        if (const auto parsed = parseInstant(text))
            instant = *parsed;
    };
    set(u"validFrom"_s, from, badge.issuedOn);
    set(u"validUntil"_s, until, badge.validUntil);
    badge.document = document;
    QCOMPARE(checkValidity(badge, {}, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)).reason, reason);
}

void tst_Rules::jwtBoundsValidity()
{
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    Badge badge;
    badge.document = JsonObject();
    Proof proof;
    readBounds(jsonOf(R"({"nbf":1,"exp":1000000000})"), proof);
    QCOMPARE(checkValidity(badge, proof, now).reason, u"expired"_s);
    readBounds(jsonOf(R"({"nbf":2000000000})"), proof);
    QCOMPARE(checkValidity(badge, proof, now).reason, u"not-yet-valid"_s);
    badge.validUntil = *parseInstant(u"2025-01-01T00:00:00Z"_s);
    readBounds(jsonOf(R"({"exp":2000000000})"), proof);
    QCOMPARE(checkValidity(badge, proof, now).reason, u"expired"_s);
}

QTEST_GUILESS_MAIN(tst_Rules)
#include "tst_rules.moc"
