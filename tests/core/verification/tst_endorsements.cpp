#include "core/verification/EndorsementCheck.h"
#include "core/verification/Verifier.h"

#include <QTest>

#include "tests/support/Conformance.h"
#include "tests/support/JcsCredential.h"
#include "tests/support/MappedDocuments.h"
#include "tests/support/Reading.h"

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

const TestSigner issuer('a');
const TestSigner friendOfIssuer('b');
const QDateTime now(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
const QString badgeId = u"urn:uuid:badge"_s;
const QString achievementId = u"urn:uuid:achievement"_s;

JsonObject objectOf(const QByteArray& json) { return jsonOf(json).object(); }

/// @param endorsed the id of what it is about
JsonObject endorsement(const QString& endorsed)
{
    JsonObject credential = objectOf(R"({"@context": "https://www.w3.org/ns/credentials/v2",
        "id": "urn:uuid:endorsement", "type": ["VerifiableCredential", "EndorsementCredential"],
        "name": "In good standing", "validFrom": "2025-01-01T00:00:00Z"})");
    JsonObject subject = objectOf(R"({"type": "EndorsementSubject", "endorsementComment": "We know them."})");
    subject.insert(u"id"_s, endorsed);
    credential.insert(u"credentialSubject"_s, subject);
    credential.insert(u"issuer"_s, friendOfIssuer.didKey());
    return credential;
}

JsonObject plainBadge()
{
    JsonObject badge = objectOf(R"({"@context": "https://www.w3.org/ns/credentials/v2",
        "type": ["VerifiableCredential", "OpenBadgeCredential"], "validFrom": "2025-01-01T00:00:00Z"})");
    JsonObject achievement = objectOf(R"({"name": "Beekeeping"})");
    achievement.insert(u"id"_s, achievementId);
    JsonObject subject;
    subject.insert(u"achievement"_s, achievement);
    badge.insert(u"id"_s, badgeId);
    badge.insert(u"issuer"_s, issuer.didKey());
    badge.insert(u"credentialSubject"_s, subject);
    return badge;
}

VerificationReport reportOf(
    const QByteArray& payload, const DocumentLoader& loader = MappedDocuments(), const QList<KnownIssuer>& known = {})
{
    const Result<Badge> badge = readBadge(payload);
    Progress progress;
    return badge ? verifyBadge(*badge, { now, true, {}, known }, loader, progress).report : VerificationReport {};
}

/// A badge of the issuer's with that in `endorsement`, or as a text in `endorsementJwt`.
QByteArray badgeWith(const JsonValue& endorsement)
{
    return withProof(
        edited(plainBadge(), endorsement.isString() ? u"endorsementJwt"_s : u"endorsement"_s, endorsement), issuer);
}

EndorsementReport only(const VerificationReport& report)
{
    return report.endorsements.size() == 1 ? report.endorsements.constFirst() : EndorsementReport {};
}

const QByteArray endorsement2 = R"({"type": "Endorsement", "id": "https://friend.example/endorsements/1",
    "claim": {"id": "https://issuer.example/badges/1", "endorsementComment": "We know them."},
    "issuer": "https://friend.example/profile", "issuedOn": "2025-01-01T00:00:00Z",
    "verification": {"type": "hosted"}})";
const QByteArray profile2 = R"({"type": "Profile", "id": "https://friend.example/profile", "name": "Friend"})";

/// A hosted 2.0 badge that is at hand and on its site, with that endorsement of its BadgeClass.
QByteArray badge2()
{
    return R"({"@context": "https://w3id.org/openbadges/v2", "type": "Assertion",
        "id": "https://issuer.example/assertions/1", "verification": {"type": "hosted"},
        "recipient": {"type": "email", "hashed": false, "identity": "lea@mail.example"},
        "issuedOn": "2025-01-01T00:00:00Z", "badge": {"type": "BadgeClass", "id": "https://issuer.example/badges/1",
        "name": "Beekeeping", "issuer": "https://issuer.example/profile", "endorsement": )"
        + endorsement2 + "}}";
}

MappedDocuments site2()
{
    MappedDocuments documents;
    documents.add(u"https://issuer.example/assertions/1"_s, badge2());
    documents.add(u"https://issuer.example/profile"_s,
        R"({"type": "Profile", "id": "https://issuer.example/profile", "name": "Issuer"})");
    documents.add(u"https://friend.example/endorsements/1"_s, endorsement2);
    documents.add(u"https://friend.example/profile"_s, profile2);
    return documents;
}

} // namespace

class tst_Endorsements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void confirmed_data();
    void confirmed();
    void notConfirmed_data();
    void notConfirmed();
    void badgeStaysGenuine();
    void knownIssuer();
    void severalKeepTheirOrder();
    void unbelievableBadge();
    void endorsementsOfEndorsementsAreLeftAlone();
    void hosted_data();
    void hosted();
    void vectorOfOthers();
};

void tst_Endorsements::confirmed_data()
{
    QTest::addColumn<JsonValue>("value");
    const auto embedded
        = [](const QString& endorsed) { return jsonOf(withProof(endorsement(endorsed), friendOfIssuer)); };
    QTest::newRow("of the badge") << embedded(badgeId);
    QTest::newRow("of the achievement") << embedded(achievementId);
    QTest::newRow("of the issuer") << embedded(issuer.didKey());
    QTest::newRow("as a JWT") << JsonValue(QString::fromLatin1(asJwt(endorsement(badgeId), friendOfIssuer)));
}

void tst_Endorsements::confirmed()
{
    QFETCH(JsonValue, value);
    const EndorsementReport report = only(reportOf(badgeWith(value)));
    QCOMPARE(report.integrity.reason, u"signature-valid"_s);
    QCOMPARE(report.issuer.reason, u"issuer-not-on-list"_s);
    QCOMPARE(report.validity.reason, u"no-end-date"_s);
    QCOMPARE(report.id, u"urn:uuid:endorsement"_s);
    QVERIFY(report.isAboutThis);
    QVERIFY(report.isConfirmed());
}

void tst_Endorsements::notConfirmed_data()
{
    QTest::addColumn<JsonValue>("value");
    QTest::addColumn<QString>("integrity");
    QTest::addColumn<QString>("issuerReason");
    QTest::addColumn<bool>("isAboutThis");
    const JsonObject whole = endorsement(badgeId);
    const auto signedBy
        = [](const JsonObject& credential, const TestSigner& signer) { return jsonOf(withProof(credential, signer)); };
    const JsonObject secured = signedBy(whole, friendOfIssuer).object();
    const auto row = [](const char* name, const JsonValue& value, const QString& integrity, const QString& reason,
                         bool about = true) { QTest::newRow(name) << value << integrity << reason << about; };
    row("without proof", JsonValue(whole), u"no-proof"_s, u"issuer-key-unconfirmed"_s);
    row("changed", JsonValue(edited(secured, u"validFrom"_s, u"2025-01-02T00:00:00Z"_s)), u"signature-invalid"_s,
        u"issuer-key-unconfirmed"_s);
    row("signed by somebody else", signedBy(whole, issuer), u"key-not-the-issuers"_s, u"issuer-contradicted"_s);
    row("about something else", signedBy(endorsement(u"urn:uuid:other"_s), friendOfIssuer), u"signature-valid"_s,
        u"issuer-not-on-list"_s, false);
    row("about nothing", signedBy(endorsement({}), friendOfIssuer), u"signature-valid"_s, u"issuer-not-on-list"_s,
        false);
    row("another kind of credential",
        signedBy(edited(whole, u"type"_s, JsonArray { JsonValue(u"VerifiableCredential"_s) }), friendOfIssuer),
        u"signature-valid"_s, u"issuer-not-on-list"_s, false);
    row("past its end", signedBy(edited(whole, u"validUntil"_s, u"2026-01-01T00:00:00Z"_s), friendOfIssuer),
        u"signature-valid"_s, u"issuer-not-on-list"_s);
    row("taken back, perhaps",
        signedBy(edited(whole, u"credentialStatus"_s,
                     jsonOf(R"({"type": "1EdTechRevocationList", "id": "https://friend.example/list"})")),
            friendOfIssuer),
        u"signature-valid"_s, u"issuer-not-on-list"_s);
    row("a damaged JWT", JsonValue(QString::fromLatin1(asJwt(whole, friendOfIssuer)).chopped(4) + u"AAAA"_s),
        u"signature-invalid"_s, u"issuer-key-unconfirmed"_s);
}

void tst_Endorsements::notConfirmed()
{
    QFETCH(JsonValue, value);
    QFETCH(QString, integrity);
    QFETCH(QString, issuerReason);
    QFETCH(bool, isAboutThis);
    const VerificationReport report = reportOf(badgeWith(value));
    QCOMPARE(report.state(), State::IssuerUnknown); // the badge itself is genuine
    const EndorsementReport found = only(report);
    QCOMPARE(found.integrity.reason, integrity);
    QCOMPARE(found.issuer.reason, issuerReason);
    QCOMPARE(found.isAboutThis, isAboutThis);
    QVERIFY(!found.isConfirmed());
}

void tst_Endorsements::badgeStaysGenuine()
{
    const VerificationReport without = reportOf(withProof(plainBadge(), issuer));
    VerificationReport with = reportOf(badgeWith(endorsement(badgeId)));
    QCOMPARE(with.endorsements.size(), 1);
    with.endorsements.clear();
    QCOMPARE(with, without);
}

void tst_Endorsements::knownIssuer()
{
    const QByteArray payload = badgeWith(jsonOf(withProof(endorsement(badgeId), friendOfIssuer)));
    const EndorsementReport report = only(reportOf(payload, MappedDocuments(), { { friendOfIssuer.didKey(), {} } }));
    QCOMPARE(report.issuer.reason, u"issuer-known"_s);
    QVERIFY(report.isConfirmed());
}

void tst_Endorsements::severalKeepTheirOrder()
{
    const JsonObject second = edited(endorsement(achievementId), u"id"_s, u"urn:uuid:second"_s);
    const QByteArray payload
        = badgeWith(JsonArray { jsonOf(withProof(endorsement(badgeId), friendOfIssuer)), JsonValue(second) });
    const Result<Badge> badge = readBadge(payload);
    QVERIFY(badge);
    const VerificationReport report = reportOf(payload);
    QCOMPARE(report.endorsements.size(), 2);
    QCOMPARE(reportOn(badge->endorsements.at(0), report), &report.endorsements.at(0));
    QCOMPARE(reportOn(badge->endorsements.at(1), report), &report.endorsements.at(1));
    QVERIFY(report.endorsements.at(0).isConfirmed());
    QVERIFY(!report.endorsements.at(1).isConfirmed());
    Endorsement other;
    other.id = u"urn:uuid:second"_s;
    QCOMPARE(reportOn(other, report), nullptr);
}

/// Where names stand twice, who reads last decides what an endorsement says.
void tst_Endorsements::unbelievableBadge()
{
    QByteArray payload = badgeWith(jsonOf(withProof(endorsement(badgeId), friendOfIssuer)));
    payload.insert(1, R"("endorsement": [], )");
    const EndorsementReport report = only(reportOf(payload));
    QCOMPARE(report.integrity.reason, u"repeated-names"_s);
    QVERIFY(!report.isConfirmed());
}

void tst_Endorsements::endorsementsOfEndorsementsAreLeftAlone()
{
    JsonObject outer = edited(endorsement(badgeId), u"endorsement"_s, endorsement(u"urn:uuid:endorsement"_s));
    QCOMPARE(reportOf(badgeWith(jsonOf(withProof(outer, friendOfIssuer)))).endorsements.size(), 1);
}

void tst_Endorsements::hosted_data()
{
    QTest::addColumn<QByteArray>("copy");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QString>("integrity");
    QTest::addColumn<bool>("isConfirmed");
    const auto changed = [](const QByteArray& before, const QByteArray& after) {
        return QByteArray(endorsement2).replace(before, after);
    };
    QTest::newRow("the same") << endorsement2 << 200 << u"hosted-copy-matches"_s << true;
    QTest::newRow("other words") << changed("We know", "We fear") << 200 << u"hosted-copy-differs"_s << false;
    QTest::newRow("of another badge") << changed("badges/1", "badges/2") << 200 << u"hosted-copy-differs"_s << false;
    QTest::newRow("of another organisation")
        << changed("friend.example/profile", "other.example/profile") << 200 << u"hosted-copy-differs"_s << false;
    QTest::newRow("taken back") << QByteArray(R"({"revoked": true})") << 200 << u"proof-unreachable"_s << false;
    QTest::newRow("something else") << QByteArray("[]") << 200 << u"hosted-not-a-badge"_s << false;
    QTest::newRow("a page") << QByteArray("<html>") << 200 << u"hosted-not-a-badge"_s << false;
    QTest::newRow("not there") << endorsement2 << 404 << u"proof-unreachable"_s << false;
}

void tst_Endorsements::hosted()
{
    QFETCH(QByteArray, copy);
    QFETCH(int, httpStatus);
    QFETCH(QString, integrity);
    QFETCH(bool, isConfirmed);
    MappedDocuments documents = site2();
    documents.add(u"https://friend.example/endorsements/1"_s, copy, httpStatus);
    const VerificationReport report = reportOf(badge2(), documents);
    QCOMPARE(report.check(CheckKind::Integrity).reason, u"hosted-copy-matches"_s);
    const EndorsementReport found = only(report);
    QCOMPARE(found.integrity.reason, integrity);
    QVERIFY(found.isAboutThis);
    QCOMPARE(found.isConfirmed(), isConfirmed);
}

/// 1EdTech's own endorsement names its key by an address that nobody asked: genuine, and nobody's word.
void tst_Endorsements::vectorOfOthers()
{
    REQUIRE_CONFORMANCE("openbadges");
    const JsonValue vector
        = jsonFile(conformanceDir() + u"/openbadges/1edtech-public-validator/ob30/endorsement-valid.json"_s);
    QVERIFY(vector.isObject());
    const EndorsementReport report = only(reportOf(badgeWith(vector)));
    QCOMPARE(report.integrity.reason, u"signature-valid"_s);
    QCOMPARE(report.validity.reason, u"within-dates"_s);
    QCOMPARE(report.issuer.reason, u"issuer-key-unconfirmed"_s);
    QVERIFY(!report.isConfirmed());
}

QTEST_GUILESS_MAIN(tst_Endorsements)
#include "tst_endorsements.moc"
