#include "core/badge/Badge.h"
#include "core/verification/Verifier.h"

#include <QTest>

#include "tests/support/Conformance.h"
#include "tests/support/MappedDocuments.h"
#include "tests/support/Reading.h"
#include "tests/support/TestSigner.h"

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

const TestSigner mine('a');
const TestSigner other('b');
const QDateTime now(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
const QList<KnownIssuer> known { { u"https://issuer.example"_s, u"Issuer"_s } };

Verification verify(const QByteArray& payload, const DocumentLoader& loader)
{
    const auto badge = readBadge(payload);
    Progress progress;
    return badge ? verifyBadge(*badge, { now, true, { u"ada@example.org"_s }, known }, loader, progress)
                 : Verification {};
}

QString reasonsOf(const VerificationReport& report)
{
    return report.check(CheckKind::Integrity).reason + u' ' + report.check(CheckKind::Status).reason + u' '
        + report.check(CheckKind::Issuer).reason + u" = "_s + stateName(report.state());
}

const QString profileId = u"https://issuer.example/profile"_s;
const QString keyId = u"https://issuer.example/key"_s;
const QString classId = u"https://issuer.example/class"_s;
const QString listId = u"https://issuer.example/revoked"_s;

QByteArray json(std::initializer_list<std::pair<const char*, JsonValue>> members)
{
    JsonObject object;
    for (const auto& [name, value] : members)
        object.insert(QString::fromLatin1(name), value);
    return toJson(JsonValue(object));
}

QByteArray profile(const JsonValue& publicKey = keyId, const JsonValue& list = {})
{
    return json({ { "type", u"Profile"_s }, { "id", profileId }, { "name", u"Bee school"_s },
        { "url", u"https://issuer.example"_s }, { "email", u"bees@issuer.example"_s }, { "publicKey", publicKey },
        { "revocationList", list } });
}

QByteArray key(const TestSigner& signer, const QString& owner = profileId)
{
    return json({ { "type", u"CryptographicKey"_s }, { "id", keyId }, { "owner", owner },
        { "publicKeyPem", QString::fromLatin1(signer.pem()) } });
}

QByteArray badgeClass()
{
    return json({ { "type", u"BadgeClass"_s }, { "id", classId }, { "name", u"Beekeeping"_s },
        { "description", u"Bees"_s }, { "criteria", u"https://issuer.example/criteria"_s },
        { "image", u"https://issuer.example/bee.png"_s }, { "issuer", profileId } });
}

/// A signed 2.0 badge; @p badge is its class or where that is.
QByteArray signedBadge(
    const JsonValue& creator = keyId, const JsonValue& badge = classId, const TestSigner& signer = mine)
{
    JsonObject verification;
    verification.insert(u"type"_s, u"SignedBadge"_s);
    if (!creator.isNull())
        verification.insert(u"creator"_s, creator);
    JsonObject recipient;
    recipient.insert(u"type"_s, u"email"_s);
    recipient.insert(u"identity"_s, u"ada@example.org"_s);
    recipient.insert(u"hashed"_s, JsonValue(false));
    return signer.jws(json({ { "@context", u"https://w3id.org/openbadges/v2"_s }, { "type", u"Assertion"_s },
        { "id", u"urn:uuid:1"_s }, { "recipient", recipient }, { "badge", badge },
        { "issuedOn", u"2025-01-01T00:00:00Z"_s }, { "verification", verification } }));
}

QByteArray signedBadge1(const QString& url = keyId, const TestSigner& signer = mine)
{
    JsonObject verify;
    verify.insert(u"type"_s, u"signed"_s);
    verify.insert(u"url"_s, url);
    JsonObject recipient;
    recipient.insert(u"type"_s, u"email"_s);
    recipient.insert(u"identity"_s, u"ada@example.org"_s);
    recipient.insert(u"hashed"_s, JsonValue(false));
    return signer.jws(json({ { "uid", u"1a"_s }, { "recipient", recipient }, { "badge", classId },
        { "issuedOn", u"2012-01-01"_s }, { "verify", verify } }));
}

MappedDocuments web(const QByteArray& issuerProfile = profile(), const QByteArray& keyDocument = key(mine))
{
    MappedDocuments documents;
    documents.add(classId, badgeClass());
    documents.add(profileId, issuerProfile);
    documents.add(keyId, keyDocument);
    return documents;
}

MappedDocuments with(MappedDocuments documents, const QString& url, const QByteArray& body, int status = 200)
{
    documents.add(url, body, status);
    return documents;
}

MappedDocuments without(MappedDocuments documents, const QString& url)
{
    documents.add(url, {}, 404);
    return documents;
}

JsonValue embeddedClass(const JsonValue& publicKey, const QString& id = profileId)
{
    JsonObject issuer;
    issuer.insert(u"type"_s, u"Profile"_s);
    issuer.insert(u"name"_s, u"Bee school"_s);
    if (!id.isEmpty())
        issuer.insert(u"id"_s, id);
    issuer.insert(u"publicKey"_s, publicKey);
    JsonObject badge;
    badge.insert(u"type"_s, u"BadgeClass"_s);
    badge.insert(u"name"_s, u"Beekeeping"_s);
    badge.insert(u"issuer"_s, issuer);
    return badge;
}

} // namespace

class tst_SignedProof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void completesTheBadge();
    void offline();
    void validator_data();
    void validator();
};

void tst_SignedProof::answers_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<MappedDocuments>("documents");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& payload, const MappedDocuments& documents,
                         const QString& expected) { QTest::newRow(name) << payload << documents << expected; };
    const QString good = u"signature-valid no-status-list issuer-known = verified"_s;
    const QString foreign = u"key-not-the-issuers status-needs-proof issuer-contradicted = changed"_s;
    const QString wrong = u"signature-invalid status-needs-proof issuer-key-unconfirmed = changed"_s;
    const QString unlisted = u"key-not-listed status-needs-proof issuer-key-unconfirmed = unreadable"_s;
    const QString loose = u"signature-valid status-needs-proof issuer-key-unconfirmed = status-unchecked"_s;
    const QString gone = u"proof-unreachable status-unreachable issuer-unreachable = unreachable"_s;
    const QString evilKey = u"https://evil.example/key"_s;

    row("by its creator", signedBadge(), web(), good);
    row("without creator", signedBadge({}), web(), good);
    row("without creator, several keys, the last one fits", signedBadge({}),
        with(web(profile(JsonArray { JsonValue(u"https://issuer.example/old"_s), JsonValue(keyId) })),
            u"https://issuer.example/old"_s, key(other)),
        good);
    row("key written into the Profile", signedBadge(), web(profile(jsonOf(key(mine)))), good);
    row("embedded class, Profile fetched", signedBadge(keyId, embeddedClass(keyId)), web(), good);
    row("signed by another", signedBadge(keyId, classId, other), web(), wrong);
    row("creator on another site", signedBadge(evilKey), with(web(), evilKey, key(mine)), foreign);
    row("creator on another site, which its own Profile lists", signedBadge(evilKey, embeddedClass(evilKey)),
        with(web(), evilKey, key(mine)), foreign);
    row("creator not listed any more", signedBadge(u"https://issuer.example/old"_s),
        with(web(), u"https://issuer.example/old"_s, key(mine)), unlisted);
    row("Profile lists no key", signedBadge(), web(profile({})), unlisted);
    row("no key anywhere", signedBadge({}), web(profile({})),
        u"no-key-named status-needs-proof issuer-key-unconfirmed = unreadable"_s);
    row("key of another owner", signedBadge(), web(profile(), key(mine, u"https://evil.example/profile"_s)), foreign);
    row("key of no owner", signedBadge(), web(profile(), key(mine, {})),
        u"signature-valid no-status-list issuer-key-unconfirmed = issuer-unknown"_s);
    row("key that is none", signedBadge(), web(profile(), "{}"),
        u"unsupported-key status-needs-proof issuer-key-unconfirmed = unreadable"_s);
    row("key gone", signedBadge(), without(web(), keyId), gone);
    row("Profile gone, key on its site", signedBadge(), without(web(), profileId),
        u"signature-valid status-unreachable issuer-unreachable = status-unchecked"_s);
    row("Profile gone, key elsewhere", signedBadge(evilKey), with(without(web(), profileId), evilKey, key(mine)), gone);
    row("class gone", signedBadge(), without(web(), classId), gone);
    row("issuer without an address", signedBadge(keyId, embeddedClass(keyId, {})), web(profile(), key(mine, {})),
        u"signature-valid status-needs-proof issuer-absent = status-unchecked"_s);
    row("issuer is a urn", signedBadge(keyId, embeddedClass(keyId, u"urn:uuid:7"_s)),
        web(profile(), key(mine, u"urn:uuid:7"_s)), loose);
    row("Profile calls itself by another site's name", signedBadge(),
        with(web(), profileId,
            json({ { "id", u"https://mit.example/profile"_s }, { "name", u"MIT"_s }, { "publicKey", keyId } })),
        u"signature-valid no-status-list issuer-key-unconfirmed = issuer-unknown"_s);

    // 1.x
    row("1.x", signedBadge1(), web(profile(), mine.pem()), good);
    row("1.x, wrong key", signedBadge1(), web(profile(), other.pem()), wrong);
    row("1.x, key elsewhere", signedBadge1(evilKey), with(web(), evilKey, mine.pem()),
        u"signature-valid no-status-list issuer-elsewhere = issuer-unknown"_s);
    row("1.x, key gone", signedBadge1(), without(web(), keyId), gone);
    row("1.x, a page instead of a key", signedBadge1(), web(profile(), "<html>"),
        u"unsupported-key status-needs-proof issuer-key-unconfirmed = unreadable"_s);
    row("1.x, no address", signedBadge1(u"key"_s), web(),
        u"no-key-named status-needs-proof issuer-key-unconfirmed = unreadable"_s);
    row("1.x, Profile gone", signedBadge1(), without(web(profile(), mine.pem()), profileId),
        u"signature-valid status-unreachable issuer-unreachable = status-unchecked"_s);

    // revocation
    const QByteArray listed = R"({"type":"RevocationList","revokedAssertions":[{"id":"urn:uuid:1"}]})";
    row("revoked", signedBadge(), with(web(profile(keyId, listId)), listId, listed),
        u"signature-valid revoked issuer-known = revoked"_s);
    row("not revoked", signedBadge(), with(web(profile(keyId, listId)), listId, R"({"revokedAssertions":[]})"),
        u"signature-valid not-revoked issuer-known = verified"_s);
    row("list gone", signedBadge(), web(profile(keyId, listId)),
        u"signature-valid status-unreachable issuer-known = status-unchecked"_s);
    row("list is a page", signedBadge(), with(web(profile(keyId, listId)), listId, "<html>"),
        u"signature-valid status-malformed issuer-known = status-unchecked"_s);
    row("list is no address", signedBadge(), web(profile(keyId, u"urn:list"_s)),
        u"signature-valid status-malformed issuer-known = status-unchecked"_s);
    row("1.x, revoked by uid", signedBadge1(),
        with(web(profile(keyId, listId), mine.pem()), listId, R"({"1a":"Left"})"),
        u"signature-valid revoked issuer-known = revoked"_s);
    row("a forged one asks nobody for its status", signedBadge(keyId, classId, other),
        with(web(profile(keyId, listId)), listId, listed), wrong);
}

void tst_SignedProof::answers()
{
    QFETCH(QByteArray, payload);
    QFETCH(MappedDocuments, documents);
    QFETCH(QString, expected);
    QCOMPARE(reasonsOf(verify(payload, documents).report), expected);
}

void tst_SignedProof::completesTheBadge()
{
    const MappedDocuments documents = web();
    const Verification result = verify(signedBadge(), documents);
    QCOMPARE(result.badge.achievement.name.plain, u"Beekeeping"_s);
    QCOMPARE(result.badge.issuer.name.plain, u"Bee school"_s);
    QCOMPARE(result.badge.issuer.id, profileId);
    QCOMPARE(result.badge.payload, signedBadge());
    QCOMPARE(result.report.check(CheckKind::Complete).reason, u"complete"_s);
    QCOMPARE(result.documents.size(), 3);
}

void tst_SignedProof::offline()
{
    const QString expected = u"proof-not-asked status-not-asked issuer-not-asked = unchecked"_s;
    for (const QByteArray& payload :
        { signedBadge(), signedBadge({}), signedBadge1(), signedBadge(keyId, embeddedClass(keyId)) })
        QCOMPARE(reasonsOf(verify(payload, NoDocuments()).report), expected);
    // What needs no key is said at once.
    const QList<QByteArray> parts = signedBadge().split('.');
    const QByteArray none = encodeBase64Url(R"({"alg":"none"})") + '.' + parts.at(1) + '.';
    if (readBadge(none))
        QCOMPARE(verify(none, NoDocuments()).report.check(CheckKind::Integrity).reason, u"algorithm-refused"_s);
}

void tst_SignedProof::validator_data()
{
    REQUIRE_CONFORMANCE("openbadges/1edtech-public-validator/ob20");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("keyInPlace");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& file, const QString& keyInPlace, const QString& expected) {
        QTest::newRow(name) << file << keyInPlace << expected;
    };
    row("simple", u"simple.jwt"_s, {}, u"signature-valid no-status-list"_s);
    row("simple, another key", u"simple.jwt"_s, u"key2.json"_s, u"signature-invalid status-needs-proof"_s);
    row("not revoked", u"simple-not-revoked.jwt"_s, {}, u"signature-valid not-revoked"_s);
    row("revoked", u"simple-revoked.jwt"_s, {}, u"signature-valid revoked A good reason, for sure"_s);
}

void tst_SignedProof::validator()
{
    QFETCH(QString, file);
    QFETCH(QString, keyInPlace);
    QFETCH(QString, expected);
    const QString folder = conformanceDir() + u"/openbadges/1edtech-public-validator/ob20/"_s;
    MappedDocuments documents;
    const JsonValue map = jsonFile(folder + u"url-map.json"_s);
    for (const auto& [url, name] : map.object())
        documents.add(url, bytesOf(folder + name.toString()));
    if (!keyInPlace.isEmpty()) {
        // The other key's bytes under this key's name and owner.
        JsonObject swapped = jsonFile(folder + u"assets/key1.json"_s).object();
        swapped.insert(u"publicKeyPem"_s, jsonFile(folder + u"assets/"_s + keyInPlace)[u"publicKeyPem"]);
        documents.add(u"http://example.org/key1.json"_s, toJson(JsonValue(swapped)));
    }
    const VerificationReport report = verify(bytesOf(folder + file), documents).report;
    const Check& status = report.check(CheckKind::Status);
    const QString said = report.check(CheckKind::Integrity).reason + u' ' + status.reason
        + (status.answer == Answer::No ? u' ' + status.detail : QString());
    QCOMPARE(said, expected);
}

QTEST_GUILESS_MAIN(tst_SignedProof)
#include "tst_signedproof.moc"
