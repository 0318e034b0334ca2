#include "core/badge/Badge.h"
#include "core/verification/Verifier.h"

#include <QTest>

#include "tests/support/MappedDocuments.h"
#include "tests/support/TestSigner.h"

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

const TestSigner mine('a');
const TestSigner other('b');
const QDateTime now(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);

/// A 3.0 badge of that issuer, as a JWT with that header.
QByteArray badgeBy(
    const QString& issuer, const QByteArray& header, const TestSigner& signer = mine, const QByteArray& claims = {})
{
    const QByteArray credential
        = R"({"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context.json"],
            "id":"urn:uuid:1","type":["VerifiableCredential","OpenBadgeCredential"],
            "credentialSubject":{"type":"AchievementSubject","achievement":{"name":"X"}},
            "validFrom":"2025-01-01T00:00:00Z","issuer":)";
    const QByteArray issuerText = issuer.isEmpty() ? "null" : '"' + issuer.toUtf8() + '"';
    return signer.jws(credential + issuerText + claims + '}', header);
}

const QByteArray jwkHeader = ",\"jwk\":";

const QByteArray keySet = "{\"keys\":[";

/// `,"name":"value"`
QByteArray member(const QByteArray& name, const QString& value)
{
    return ",\"" + name + "\":\"" + value.toUtf8() + '"';
}

QByteArray kid(const QString& id) { return member("kid", id); }

QString answersOf(const QByteArray& payload, const DocumentLoader& loader, const QList<KnownIssuer>& known = {})
{
    const auto badge = readBadge(payload);
    if (!badge)
        return u"no badge"_s;
    Progress progress;
    const VerificationReport report = verifyBadge(*badge, { now, true, {}, known }, loader, progress).report;
    return report.check(CheckKind::Integrity).reason + u' ' + report.check(CheckKind::Issuer).reason;
}

const QString site = u"https://issuer.example"_s;
const QString profileId = u"https://issuer.example/profile"_s;
const QString didWeb = u"did:web:issuer.example"_s;

QByteArray method(const QString& id, const TestSigner& key, const QByteArray& more = {}, const QString& controller = {})
{
    return "{\"type\":\"Multikey\"" + member("id", id)
        + member("controller", controller.isEmpty() ? id.section(u'#', 0, 0) : controller)
        + member("publicKeyMultibase", key.multikey()) + more + '}';
}

QByteArray document(const QString& id, const QByteArray& methods, const QByteArray& assertionMethod)
{
    return "{\"verificationMethod\":[" + methods + "],\"assertionMethod\":[" + assertionMethod + ']' + member("id", id)
        + '}';
}

QByteArray quoted(const QString& text) { return '"' + text.toUtf8() + '"'; }

MappedDocuments one(const QString& url, const QByteArray& body)
{
    MappedDocuments documents;
    documents.add(url, body);
    return documents;
}

} // namespace

/// What ties a key to the issuer that a badge names, and what does not.
class tst_IssuerKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void nobodyIsAskedForNothing();
    void knownIssuers();
    void onlyOffline();
    void claims();
    void hostileHeaders_data();
    void hostileHeaders();
    void issuerInTwoWays();
};

void tst_IssuerKeys::answers_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<MappedDocuments>("documents");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char* name, const QByteArray& payload, const QString& expected,
              const MappedDocuments& documents = {}) { QTest::newRow(name) << payload << documents << expected; };
    const QString bound = u"signature-valid issuer-not-on-list"_s;
    const QString loose = u"signature-valid issuer-key-unconfirmed"_s;
    const QString foreign = u"key-not-the-issuers issuer-contradicted"_s;
    const QString wrong = u"signature-invalid issuer-key-unconfirmed"_s;
    const QString unlisted = u"key-not-listed issuer-key-unconfirmed"_s;
    const QString unreachable = u"proof-unreachable issuer-unreachable"_s;

    // did:key
    row("did:key", badgeBy(mine.didKey(), kid(mine.didKeyMethod())), bound);
    row("did:key without fragment", badgeBy(mine.didKey(), kid(mine.didKey())), bound);
    row("did:key by bare fragment", badgeBy(mine.didKey(), kid(u'#' + mine.multikey())), bound);
    row("did:key and no kid", badgeBy(mine.didKey(), {}), bound);
    row("did:key with another hint", badgeBy(mine.didKey(), kid(u"key-1"_s)), bound);
    row("did:key, signed by another", badgeBy(mine.didKey(), kid(mine.didKeyMethod()), other), wrong);
    row("did:key of another", badgeBy(mine.didKey(), kid(other.didKeyMethod()), other), foreign);
    row("did:key and its own jwk", badgeBy(mine.didKey(), kid(mine.didKeyMethod()) + jwkHeader + mine.jwk()), bound);
    row("did:key and another jwk", badgeBy(mine.didKey(), kid(mine.didKeyMethod()) + jwkHeader + other.jwk()),
        u"proof-malformed issuer-key-unconfirmed"_s);
    row("did:key, wrong fragment", badgeBy(mine.didKey(), kid(mine.didKey() + u"#0"_s)), unlisted);

    // a bare jwk
    row("jwk of a did:key", badgeBy(mine.didKey(), jwkHeader + mine.jwk()), bound);
    row("jwk that is not the did:key", badgeBy(mine.didKey(), jwkHeader + other.jwk(), other), foreign);
    row("jwk and an address nobody answers at", badgeBy(profileId, jwkHeader + mine.jwk()), loose);
    row("jwk that the address publishes", badgeBy(profileId, jwkHeader + mine.jwk()), bound,
        one(profileId, keySet + other.jwk() + ',' + mine.jwk() + "]}"));
    row("jwk that the address does not publish", badgeBy(profileId, jwkHeader + mine.jwk()), unlisted,
        one(profileId, keySet + other.jwk() + "]}"));
    row("jwk, and a Profile without keys", badgeBy(profileId, jwkHeader + mine.jwk()), loose,
        one(profileId, R"({"type":"Profile","name":"X"})"));
    row("jwk with its private half", badgeBy(profileId, jwkHeader + mine.jwk(member("d", u"AA"_s))),
        u"private-key-published issuer-key-unconfirmed"_s);
    row("jwk, no issuer", badgeBy({}, jwkHeader + mine.jwk()), u"signature-valid issuer-absent"_s);
    row("jwk and a hint that leads nowhere", badgeBy(profileId, kid(u"key-1"_s) + jwkHeader + mine.jwk()), loose);

    // kid is an address
    const QString keyUrl = site + u"/keys/1"_s;
    row("address of a JWK", badgeBy(profileId, kid(keyUrl)), bound, one(keyUrl, mine.jwk()));
    row("address of a JWK set", badgeBy(profileId, kid(keyUrl + u"#k2"_s)), bound,
        one(keyUrl, keySet + other.jwk(member("kid", u"k1"_s)) + ',' + mine.jwk(member("kid", u"k2"_s)) + "]}"));
    row("address of a JWK set without it", badgeBy(profileId, kid(keyUrl + u"#k3"_s)), unlisted,
        one(keyUrl, keySet + other.jwk(member("kid", u"k1"_s)) + ',' + mine.jwk(member("kid", u"k2"_s)) + "]}"));
    row("address, issuer is its did:web", badgeBy(didWeb, kid(keyUrl)), bound, one(keyUrl, mine.jwk()));
    row("address, wrong key there", badgeBy(profileId, kid(keyUrl)), wrong, one(keyUrl, other.jwk()));
    row("address with a private key", badgeBy(profileId, kid(keyUrl)),
        u"private-key-published issuer-key-unconfirmed"_s, one(keyUrl, mine.jwk(member("d", u"AA"_s))));
    row("address without TLS", badgeBy(u"http://issuer.example/p"_s, kid(u"http://issuer.example/k"_s)), loose,
        one(u"http://issuer.example/k"_s, mine.jwk()));
    row("address that answers a page", badgeBy(profileId, kid(keyUrl)), unlisted, one(keyUrl, "<html>"));
    row("address nobody answers at", badgeBy(profileId, kid(keyUrl)), unreachable);
    row("address on another site", badgeBy(profileId, kid(u"https://evil.example/k"_s)), foreign,
        one(u"https://evil.example/k"_s, mine.jwk()));
    row("address, issuer is another DID", badgeBy(other.didKey(), kid(keyUrl)), foreign, one(keyUrl, mine.jwk()));
    row("address with user name", badgeBy(profileId, kid(u"https://issuer.example@evil.example/k"_s)), unreachable,
        one(u"https://issuer.example@evil.example/k"_s, mine.jwk()));
    row("address of a document about somebody else", badgeBy(profileId, kid(site + u"/p2#k"_s)), foreign,
        one(site + u"/p2"_s, document(site + u"/p2"_s, method(site + u"/p2#k"_s, mine), quoted(site + u"/p2#k"_s))));
    row("address of the issuer's document", badgeBy(profileId, kid(profileId + u"#k"_s)), bound,
        one(profileId, document(profileId, method(profileId + u"#k"_s, mine), quoted(profileId + u"#k"_s))));
    row("address of a lone method", badgeBy(profileId, kid(keyUrl)), bound,
        one(keyUrl, method(keyUrl, mine, {}, profileId)));
    row("address of a lone method of another", badgeBy(profileId, kid(keyUrl)), foreign,
        one(keyUrl, method(keyUrl, mine, {}, site + u"/p2"_s)));

    // the key in the fragment
    const QString fragment = profileId + u'#' + mine.multikey();
    row("key in the fragment, nobody answers", badgeBy(profileId, kid(fragment)), loose);
    row("key in the fragment, a Profile without keys", badgeBy(profileId, kid(fragment)), loose,
        one(profileId, R"({"type":"Profile","name":"X"})"));
    row("key in the fragment, another key published", badgeBy(profileId, kid(fragment)), unlisted,
        one(profileId, document(profileId, method(profileId + u"#k"_s, other), quoted(profileId + u"#k"_s))));
    row("key in the fragment, published", badgeBy(profileId, kid(fragment)), bound,
        one(profileId, document(profileId, method(fragment, mine), quoted(fragment))));
    row("key in the fragment, signed by another", badgeBy(profileId, kid(fragment), other), wrong);
    row("key in the fragment of another site", badgeBy(profileId, kid(u"https://evil.example/p#"_s + mine.multikey())),
        foreign);

    // did:web
    const QString key1 = didWeb + u"#key-1"_s;
    const QString didUrl = u"https://issuer.example/.well-known/did.json"_s;
    const QByteArray good = document(didWeb, method(key1, mine), quoted(key1));
    row("did:web", badgeBy(didWeb, kid(key1)), bound, one(didUrl, good));
    row("did:web, relative ids", badgeBy(didWeb, kid(key1)), bound,
        one(didUrl, document(didWeb, method(u"#key-1"_s, mine, {}, didWeb), "\"#key-1\"")));
    row("did:web, written where it is used", badgeBy(didWeb, kid(key1)), bound,
        one(didUrl, document(didWeb, {}, method(key1, mine))));
    const auto legacy = [&](const QByteArray& assertionMethod) {
        return "{\"publicKey\":[" + method(key1, mine) + "],\"assertionMethod\":[" + assertionMethod + ']'
            + member("id", didWeb) + '}';
    };
    row("did:web, listed under the name of before 2020", badgeBy(didWeb, kid(key1)), bound,
        one(didUrl, legacy(quoted(key1))));
    row("did:web, under that name and not for this", badgeBy(didWeb, kid(key1)),
        u"proof-purpose-wrong issuer-key-unconfirmed"_s, one(didUrl, legacy({})));
    row("did:web by hint", badgeBy(didWeb, kid(u"key-1"_s)), bound, one(didUrl, good));
    row("did:web without kid", badgeBy(didWeb, {}), bound, one(didUrl, good));
    row("did:web, no kid, two keys", badgeBy(didWeb, {}), unlisted,
        one(didUrl,
            document(didWeb, method(key1, mine) + ',' + method(didWeb + u"#key-2"_s, other),
                quoted(key1) + ',' + quoted(didWeb + u"#key-2"_s))));
    row("did:web, key gone", badgeBy(didWeb, kid(didWeb + u"#key-0"_s)), unlisted, one(didUrl, good));
    row("did:web, key not for this", badgeBy(didWeb, kid(key1)), u"proof-purpose-wrong issuer-key-unconfirmed"_s,
        one(didUrl, document(didWeb, method(key1, mine), {})));
    row("did:web, key of a type we do not know", badgeBy(didWeb, kid(key1)),
        u"unsupported-key issuer-key-unconfirmed"_s,
        one(didUrl, document(didWeb, "{\"type\":\"PostQuantum2030\"" + member("id", key1) + '}', quoted(key1))));
    row("did:web, key of another controller", badgeBy(didWeb, kid(key1)), foreign,
        one(didUrl, document(didWeb, method(key1, mine, {}, u"did:web:evil.example"_s), quoted(key1))));
    row("did:web, key revoked", badgeBy(didWeb, kid(key1), mine, R"(,"nbf":1735689600)"),
        u"key-revoked issuer-key-unconfirmed"_s,
        one(didUrl, document(didWeb, method(key1, mine, member("revoked", u"2024-12-31T00:00:00Z"_s)), quoted(key1))));
    row("did:web, key revoked later", badgeBy(didWeb, kid(key1), mine, R"(,"nbf":1735689600)"), bound,
        one(didUrl, document(didWeb, method(key1, mine, member("revoked", u"2025-12-31T00:00:00Z"_s)), quoted(key1))));
    row("did:web, key revoked, no word when it signed", badgeBy(didWeb, kid(key1)),
        u"key-revoked issuer-key-unconfirmed"_s,
        one(didUrl, document(didWeb, method(key1, mine, member("revoked", u"2025-12-31T00:00:00Z"_s)), quoted(key1))));
    row("did:web about another", badgeBy(didWeb, kid(key1)), unlisted,
        one(didUrl, document(u"did:web:evil.example"_s, method(key1, mine), quoted(key1))));
    row("did:web unreachable", badgeBy(didWeb, kid(key1)), unreachable);
    row("did:web of another site", badgeBy(didWeb, kid(u"did:web:evil.example#key-1"_s)), foreign);
    row("did:web of the issuer's site", badgeBy(profileId, kid(key1)), bound, one(didUrl, good));
    row("did:web of another than the issuer's site", badgeBy(u"https://other.example/p"_s, kid(key1)), foreign,
        one(didUrl, good));

    // issuer is an address, the key a did:key
    row("did:key beside an address", badgeBy(profileId, kid(mine.didKeyMethod())), loose);
    row("did:key that the address lists", badgeBy(profileId, kid(mine.didKeyMethod())), bound,
        one(profileId, document(profileId, method(profileId + u"#k"_s, mine), quoted(profileId + u"#k"_s))));
    row("did:key that the address does not list", badgeBy(profileId, kid(mine.didKeyMethod())), unlisted,
        one(profileId, document(profileId, method(profileId + u"#k"_s, other), quoted(profileId + u"#k"_s))));

    // others
    row("nothing names a key", badgeBy(profileId, {}), u"no-key-named issuer-key-unconfirmed"_s);
    row("a hint and no issuer", badgeBy({}, kid(u"key-1"_s)), u"no-key-named issuer-absent"_s);
    row("did:ion", badgeBy(u"did:ion:abc"_s, kid(u"did:ion:abc#k"_s)),
        u"unsupported-did-method issuer-key-unconfirmed"_s);
    row("did:key of no known kind", badgeBy(u"did:key:zzzz"_s, kid(u"did:key:zzzz"_s)),
        u"unsupported-key issuer-key-unconfirmed"_s);
}

void tst_IssuerKeys::answers()
{
    QFETCH(QByteArray, payload);
    QFETCH(MappedDocuments, documents);
    QFETCH(QString, expected);
    QCOMPARE(answersOf(payload, documents), expected);
}

// A key that belongs to somebody else is found out without asking that somebody.
void tst_IssuerKeys::nobodyIsAskedForNothing()
{
    const MappedDocuments documents;
    QCOMPARE(answersOf(badgeBy(profileId, kid(u"https://evil.example/k"_s)), documents).section(u' ', 0, 0),
        u"key-not-the-issuers"_s);
    QCOMPARE(answersOf(badgeBy(didWeb, kid(u"did:web:evil.example#k"_s)), documents).section(u' ', 0, 0),
        u"key-not-the-issuers"_s);
    answersOf(badgeBy(mine.didKey(), kid(mine.didKeyMethod())), documents);
    QCOMPARE(documents.addressesAsked(), 0);
}

void tst_IssuerKeys::knownIssuers()
{
    const QList<KnownIssuer> known { { mine.didKey(), u"Mine"_s }, { site, u"Site"_s } };
    const MappedDocuments nothing;
    QCOMPARE(
        answersOf(badgeBy(mine.didKey(), kid(mine.didKeyMethod())), nothing, known), u"signature-valid issuer-known"_s);
    QCOMPARE(answersOf(badgeBy(profileId, kid(site + u"/k"_s)), one(site + u"/k"_s, mine.jwk()), known),
        u"signature-valid issuer-known"_s);
    // Naming a known issuer is not being it.
    for (const QByteArray& header : { jwkHeader + mine.jwk(), kid(profileId + u'#' + mine.multikey()),
             kid(mine.didKeyMethod()), kid(u"http://issuer.example/k"_s) })
        QVERIFY(!answersOf(badgeBy(profileId, header), nothing, known).contains(u"issuer-known"_s));
}

void tst_IssuerKeys::onlyOffline()
{
    const NoDocuments nobody;
    QCOMPARE(answersOf(badgeBy(didWeb, kid(didWeb + u"#key-1"_s)), nobody), u"proof-not-asked issuer-not-asked"_s);
    QCOMPARE(answersOf(badgeBy(profileId, kid(site + u"/k"_s)), nobody), u"proof-not-asked issuer-not-asked"_s);
    QCOMPARE(answersOf(badgeBy(profileId, kid(profileId + u'#' + mine.multikey())), nobody),
        u"signature-valid issuer-key-unconfirmed"_s);
    QCOMPARE(
        answersOf(badgeBy(mine.didKey(), kid(mine.didKeyMethod())), nobody), u"signature-valid issuer-not-on-list"_s);
}

void tst_IssuerKeys::claims()
{
    const MappedDocuments nothing;
    const auto reason = [&](const QByteArray& claims) {
        return answersOf(badgeBy(mine.didKey(), kid(mine.didKeyMethod()), mine, claims), nothing).section(u' ', 0, 0);
    };
    const QByteArray right = member("iss", mine.didKey()) + member("jti", u"urn:uuid:1"_s);
    const QByteArray foreignIssuer = member("iss", u"did:key:z6Mk"_s);
    const QByteArray foreignId = member("jti", u"urn:uuid:2"_s);
    QCOMPARE(reason(right), u"signature-valid"_s);
    QCOMPARE(reason(foreignIssuer), u"claims-contradict"_s);
    QCOMPARE(reason(foreignId), u"claims-contradict"_s);
}

void tst_IssuerKeys::hostileHeaders_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("reason");
    const QByteArray good = badgeBy(mine.didKey(), kid(mine.didKeyMethod()));
    const QList<QByteArray> parts = good.split('.');
    const auto with
        = [&](const QByteArray& header) { return encodeBase64Url(header) + '.' + parts.at(1) + '.' + parts.at(2); };
    QTest::newRow("good") << good << u"signature-valid"_s;
    QTest::newRow("none") << with("{\"alg\":\"none\"" + kid(mine.didKeyMethod()) + '}') << u"algorithm-refused"_s;
    QTest::newRow("HS256") << with("{\"alg\":\"HS256\"" + kid(mine.didKeyMethod()) + '}') << u"algorithm-refused"_s;
    QTest::newRow("another key's algorithm")
        << with("{\"alg\":\"ES256\"" + kid(mine.didKeyMethod()) + '}') << u"algorithm-mismatch"_s;
    QTest::newRow("unknown algorithm") << with("{\"alg\":\"ML-DSA-44\"" + kid(mine.didKeyMethod()) + '}')
                                       << u"unsupported-algorithm"_s;
    QTest::newRow("unknown crit") << badgeBy(mine.didKey(), kid(mine.didKeyMethod()) + R"(,"crit":["x"],"x":1)")
                                  << u"critical-header-unknown"_s;
    QTest::newRow("unencoded payload") << badgeBy(mine.didKey(), kid(mine.didKeyMethod()) + R"(,"b64":false)")
                                       << u"critical-header-unknown"_s;
    QTest::newRow("kid is a number, so only the issuer tells")
        << with(R"({"alg":"EdDSA","kid":7})") << u"signature-invalid"_s;
}

void tst_IssuerKeys::hostileHeaders()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, reason);
    QCOMPARE(answersOf(payload, MappedDocuments()).section(u' ', 0, 0), reason);
}

// An issuer written in two ways is the one that was found to have signed.
void tst_IssuerKeys::issuerInTwoWays()
{
    const QByteArray credential = R"({"@context":["https://www.w3.org/ns/credentials/v2"],
        "type":["VerifiableCredential","OpenBadgeCredential"],"credentialSubject":{"achievement":{"name":"X"}},
        "issuer":{"@id":"did:web:mit.example","id":"ISSUER"}})";
    const QByteArray payload
        = mine.jws(QByteArray(credential).replace("ISSUER", mine.didKey().toUtf8()), kid(mine.didKeyMethod()));
    const auto badge = readBadge(payload);
    QVERIFY(badge);
    Progress progress;
    const MappedDocuments nothing;
    const QList<KnownIssuer> known { { u"did:web:mit.example"_s, u"MIT"_s } };
    const Verification result = verifyBadge(*badge, { now, true, {}, known }, nothing, progress);
    QCOMPARE(result.badge.issuer.id, mine.didKey());
    QCOMPARE(result.report.check(CheckKind::Issuer).reason, u"issuer-not-on-list"_s);
}

QTEST_GUILESS_MAIN(tst_IssuerKeys)
#include "tst_issuerkeys.moc"
