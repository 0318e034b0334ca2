#include "core/badge/Badge.h"
#include "core/base/Compression.h"
#include "core/base/Encoding.h"
#include "core/verification/Reasons.h"
#include "core/verification/Verifier.h"

#include <QTest>

#include "tests/support/JcsCredential.h"
#include "tests/support/MappedDocuments.h"
#include "tests/support/Reading.h"

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

const TestSigner mine('a');
const TestSigner other('b');
const QDateTime now(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
const QString listUrl = u"https://lists.example/1"_s;

/// 16 KiB of zero bits, except those.
QString bitsWith(std::initializer_list<int> indexes, Compression form = Compression::Gzip)
{
    QByteArray bits(16384, '\0');
    for (const int index : indexes)
        bits[index / 8] = static_cast<char>(bits[index / 8] | (0x80 >> (index % 8)));
    return u'u' + QString::fromLatin1(encodeBase64Url(deflate(bits, form)));
}

JsonObject listCredential(const QString& encodedList, const QString& purpose = u"revocation"_s)
{
    JsonObject subject;
    subject.insert(u"id"_s, listUrl + u"#list"_s);
    subject.insert(u"type"_s, u"BitstringStatusList"_s);
    subject.insert(u"statusPurpose"_s, purpose);
    subject.insert(u"encodedList"_s, encodedList);
    JsonObject credential;
    credential.insert(u"@context"_s, u"https://www.w3.org/ns/credentials/v2"_s);
    credential.insert(u"id"_s, listUrl);
    credential.insert(
        u"type"_s, JsonArray { JsonValue(u"VerifiableCredential"_s), JsonValue(u"BitstringStatusListCredential"_s) });
    credential.insert(u"issuer"_s, mine.didKey());
    credential.insert(u"validFrom"_s, u"2025-01-01T00:00:00Z"_s);
    credential.insert(u"credentialSubject"_s, subject);
    return credential;
}

JsonObject statusEntry(int index, const QString& purpose = u"revocation"_s)
{
    JsonObject status;
    status.insert(u"type"_s, u"BitstringStatusListEntry"_s);
    status.insert(u"statusPurpose"_s, purpose);
    status.insert(u"statusListIndex"_s, QString::number(index));
    status.insert(u"statusListCredential"_s, listUrl);
    return status;
}

QByteArray badgeWith(const JsonValue& status, const QString& issuer = mine.didKey())
{
    JsonObject achievement;
    achievement.insert(u"name"_s, u"Beekeeping"_s);
    JsonObject subject;
    subject.insert(u"achievement"_s, achievement);
    JsonObject badge;
    badge.insert(u"@context"_s, u"https://www.w3.org/ns/credentials/v2"_s);
    badge.insert(u"id"_s, u"urn:uuid:1"_s);
    badge.insert(u"type"_s, JsonArray { JsonValue(u"VerifiableCredential"_s), JsonValue(u"OpenBadgeCredential"_s) });
    badge.insert(u"issuer"_s, issuer);
    badge.insert(u"validFrom"_s, u"2025-01-01T00:00:00Z"_s);
    badge.insert(u"credentialSubject"_s, subject);
    badge.insert(u"credentialStatus"_s, status);
    return withProof(badge, mine);
}

Check statusOf(const QByteArray& payload, const DocumentLoader& loader)
{
    const auto badge = readBadge(payload);
    Progress progress;
    return badge ? verifyBadge(*badge, { now, true, {}, {} }, loader, progress).report.check(CheckKind::Status)
                 : Check {};
}

MappedDocuments list(const QByteArray& body)
{
    MappedDocuments documents;
    documents.add(listUrl, body);
    return documents;
}

} // namespace

class tst_StatusList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void severalEntries_data();
    void severalEntries();
    void messageIsTheReason();
    void notes_data();
    void notes();
    void offline();
    void listOfAListIsNotAsked();
    void revocationCredential_data();
    void revocationCredential();
    void workIsBounded();
};

void tst_StatusList::answers_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("listBody");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QByteArray& payload, const QByteArray& listBody,
                         const QString& reason) { QTest::newRow(name) << payload << listBody << reason; };
    const JsonObject plain = listCredential(bitsWith({ 7 }));
    const auto withSubject = [&](const QString& name, const JsonValue& value) {
        return edited(plain, u"credentialSubject"_s, edited(plain[u"credentialSubject"].object(), name, value));
    };
    const QString revoked = u"revoked"_s;
    const QString fine = u"not-revoked"_s;

    row("set, JSON", badgeWith(statusEntry(7)), withProof(plain, mine), revoked);
    row("set, JWT", badgeWith(statusEntry(7)), asJwt(plain, mine), revoked);
    row("not set, JSON", badgeWith(statusEntry(6)), withProof(plain, mine), fine);
    row("not set, JWT", badgeWith(statusEntry(8)), asJwt(plain, mine), fine);
    row("JWT of the VC data model 1.1", badgeWith(statusEntry(7)),
        asJwt(edited(edited({}, u"iss"_s, mine.didKey()), u"vc"_s, plain), mine), revoked);
    row("sub is not the subject", badgeWith(statusEntry(7)), asJwt(edited(plain, u"sub"_s, listUrl), mine), revoked);
    row("index as a number", badgeWith(edited(statusEntry(7), u"statusListIndex"_s, JsonValue(qint64(7)))),
        withProof(plain, mine), revoked);
    row("suspended", badgeWith(statusEntry(7, u"suspension"_s)),
        withProof(withSubject(u"statusPurpose"_s, u"suspension"_s), mine), u"suspended"_s);
    row("one list for both purposes", badgeWith(statusEntry(7, u"suspension"_s)),
        withProof(withSubject(u"statusPurpose"_s, JsonArray { JsonValue(u"revocation"_s), JsonValue(u"suspension"_s) }),
            mine),
        u"suspended"_s);
    row("list of another purpose", badgeWith(statusEntry(7, u"suspension"_s)), withProof(plain, mine),
        u"status-malformed"_s);
    row("only a message", badgeWith(statusEntry(7, u"message"_s)), withProof(plain, mine), u"no-status-list"_s);
    row("wide entries", badgeWith(edited(statusEntry(3), u"statusSize"_s, JsonValue(qint64(2)))),
        withProof(plain, mine), revoked);
    row("entries of no width", badgeWith(edited(statusEntry(3), u"statusSize"_s, JsonValue(qint64(0)))),
        withProof(plain, mine), u"status-malformed"_s);
    row("entries too wide", badgeWith(edited(statusEntry(3), u"statusSize"_s, JsonValue(qint64(1) << 40))),
        withProof(plain, mine), u"status-malformed"_s);
    row("beyond the end", badgeWith(statusEntry(16384 * 8)), withProof(plain, mine), u"status-malformed"_s);
    row("no index", badgeWith(edited(statusEntry(7), u"statusListIndex"_s, {})), withProof(plain, mine),
        u"status-malformed"_s);
    row("no list", badgeWith(edited(statusEntry(7), u"statusListCredential"_s, {})), withProof(plain, mine),
        u"status-malformed"_s);
    row("StatusList2021Entry", badgeWith(edited(statusEntry(7), u"type"_s, u"StatusList2021Entry"_s)),
        withProof(withSubject(u"encodedList"_s, bitsWith({ 7 }).sliced(1)), mine), revoked);
    row("RevocationList2020Status",
        badgeWith(edited(edited(edited({}, u"type"_s, u"RevocationList2020Status"_s), u"revocationListIndex"_s, u"7"_s),
            u"revocationListCredential"_s, listUrl)),
        withProof(withSubject(u"encodedList"_s, bitsWith({ 7 }, Compression::Zlib).sliced(1)), mine), revoked);
    row("a type nobody knows", badgeWith(edited(statusEntry(7), u"type"_s, u"TokenStatusList"_s)),
        withProof(plain, mine), u"status-unsupported"_s);

    row("list of another issuer", badgeWith(statusEntry(7)),
        withProof(edited(plain, u"issuer"_s, other.didKey()), other), u"status-not-the-issuers"_s);
    row("list signed by another", badgeWith(statusEntry(7)), withProof(plain, other), u"status-malformed"_s);
    row("list with a bare key", badgeWith(statusEntry(7)),
        mine.jws(
            toJson(JsonValue(edited(plain, u"issuer"_s, u"https://lists.example/issuer"_s))), ",\"jwk\":" + mine.jwk()),
        u"status-not-the-issuers"_s);
    row("list without proof", badgeWith(statusEntry(7)), toJson(JsonValue(plain)), u"status-not-the-issuers"_s);
    row("list with a suite we do not know", badgeWith(statusEntry(7)),
        withProof(plain, mine).replace("eddsa-jcs-2022", "bbs-2023"), u"status-unsupported"_s);
    row("list changed since", badgeWith(statusEntry(7)), withProof(plain, mine).replace("2025-01-01", "2025-01-02"),
        u"status-malformed"_s);
    row("list outdated", badgeWith(statusEntry(7)),
        withProof(edited(plain, u"validUntil"_s, u"2026-05-31T00:00:00Z"_s), mine), u"status-list-outdated"_s);
    row("list good for longer", badgeWith(statusEntry(7)),
        withProof(edited(plain, u"validUntil"_s, u"2026-07-01T00:00:00Z"_s), mine), revoked);
    row("JWT list outdated", badgeWith(statusEntry(7)), asJwt(edited(plain, u"exp"_s, JsonValue(qint64(1))), mine),
        u"status-list-outdated"_s);
    row("list is a page", badgeWith(statusEntry(7)), "<html>", u"status-malformed"_s);
    row("list without bits", badgeWith(statusEntry(7)), withProof(withSubject(u"encodedList"_s, {}), mine),
        u"status-malformed"_s);
    row("list with broken bits", badgeWith(statusEntry(7)), withProof(withSubject(u"encodedList"_s, u"uH4sI"_s), mine),
        u"status-malformed"_s);
    row("no status at all", badgeWith({}), {}, u"no-status-list"_s);
}

void tst_StatusList::answers()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, listBody);
    QFETCH(QString, reason);
    QCOMPARE(statusOf(payload, list(listBody)).reason, reason);
}

void tst_StatusList::severalEntries_data()
{
    QTest::addColumn<JsonArray>("entries");
    QTest::addColumn<QString>("reason");
    const JsonValue clean = statusEntry(6);
    const JsonValue revoked = statusEntry(7);
    const JsonValue suspended = statusEntry(7, u"suspension"_s);
    const JsonValue unknown = edited({}, u"type"_s, u"TokenStatusList"_s);
    QTest::newRow("clean, revoked") << JsonArray { clean, revoked } << u"revoked"_s;
    QTest::newRow("suspended, revoked") << JsonArray { suspended, revoked } << u"revoked"_s;
    QTest::newRow("clean, suspended") << JsonArray { clean, suspended } << u"suspended"_s;
    QTest::newRow("clean, unknown") << JsonArray { clean, unknown } << u"status-unsupported"_s;
    QTest::newRow("unknown, revoked") << JsonArray { unknown, revoked } << u"revoked"_s;
    QTest::newRow("clean, clean") << JsonArray { clean, clean } << u"not-revoked"_s;
    QTest::newRow("none") << JsonArray {} << u"no-status-list"_s;
}

void tst_StatusList::severalEntries()
{
    QFETCH(JsonArray, entries);
    QFETCH(QString, reason);
    JsonObject both = listCredential(bitsWith({ 7 }));
    const JsonArray purposes { JsonValue(u"revocation"_s), JsonValue(u"suspension"_s) };
    both.insert(u"credentialSubject"_s, edited(both[u"credentialSubject"].object(), u"statusPurpose"_s, purposes));
    QCOMPARE(statusOf(badgeWith(entries), list(withProof(both, mine))).reason, reason);
}

void tst_StatusList::messageIsTheReason()
{
    const JsonValue messages
        = jsonOf(R"([{"status":"0x0","message":"fine"},{"status":"0x1","message":"Issued in error"}])");
    const JsonObject entry = edited(statusEntry(7), u"statusMessage"_s, messages);
    const Check check = statusOf(badgeWith(entry), list(withProof(listCredential(bitsWith({ 7 })), mine)));
    QCOMPARE(check.reason, u"revoked"_s);
    QCOMPARE(check.detail, u"Issued in error"_s);
}

void tst_StatusList::notes_data()
{
    QTest::addColumn<JsonObject>("entry");
    QTest::addColumn<JsonObject>("listed");
    QTest::addColumn<QString>("expected"); // reason, then each note with its detail
    const auto row = [](const char* name, const JsonObject& entry, const JsonObject& listed, const QString& expected) {
        QTest::newRow(name) << entry << listed << expected;
    };
    const JsonValue messages = jsonOf(R"([{"status":"0x0","message":"fine"},{"status":"0x1","message":"Renew soon"}])");
    const JsonObject withMessages = edited(statusEntry(7, u"message"_s), u"statusMessage"_s, messages);
    const JsonObject forMessages = listCredential(bitsWith({ 7 }), u"message"_s);
    const JsonObject forRefresh = listCredential(bitsWith({ 7 }), u"refresh"_s);
    const QByteArray few(12'500, '\0');
    const QString shortList = u'u' + QString::fromLatin1(encodeBase64Url(deflate(few, Compression::Gzip)));

    row("message", withMessages, forMessages, u"no-status-list status-message=Renew soon"_s);
    row("message of zero", edited(withMessages, u"statusListIndex"_s, u"8"_s), forMessages,
        u"no-status-list status-message=fine"_s);
    row("message without words", statusEntry(7, u"message"_s), forMessages, u"no-status-list status-message="_s);
    row("no message", statusEntry(8, u"message"_s), forMessages, u"no-status-list"_s);
    row("message from a list for revocation", withMessages, listCredential(bitsWith({ 7 })), u"no-status-list"_s);
    row("refresh", statusEntry(7, u"refresh"_s), forRefresh, u"no-status-list refresh-offered="_s);
    row("no refresh", statusEntry(8, u"refresh"_s), forRefresh, u"no-status-list"_s);
    row("shorter than allowed", statusEntry(6), listCredential(shortList),
        u"not-revoked status-list-short=100000 "_s + listUrl);
    row("wide entries in a list that is too short for them",
        edited(statusEntry(6), u"statusSize"_s, JsonValue(qint64(2))), listCredential(bitsWith({ 7 })),
        u"not-revoked status-list-short=65536 "_s + listUrl);
    row("purpose that nobody knows", statusEntry(7, u"colour"_s), listCredential(bitsWith({ 7 }), u"colour"_s),
        u"status-unsupported"_s);
    row("not begun", statusEntry(6), edited(listCredential(bitsWith({ 7 })), u"validFrom"_s, u"2027-01-01T00:00:00Z"_s),
        u"status-list-outdated"_s);
}

void tst_StatusList::notes()
{
    QFETCH(JsonObject, entry);
    QFETCH(JsonObject, listed);
    const auto badge = readBadge(badgeWith(entry));
    QVERIFY(badge);
    Progress progress;
    const MappedDocuments documents = list(withProof(listed, mine));
    const VerificationReport report = verifyBadge(*badge, { now, true, {}, {} }, documents, progress).report;
    QStringList found { report.check(CheckKind::Status).reason };
    for (const Note& note : report.notes) {
        found.append(note.code + u'=' + note.detail);
        QVERIFY(reasons::notes().contains(note.code));
    }
    QTEST(found.join(u' '), "expected");
}

void tst_StatusList::offline()
{
    QCOMPARE(statusOf(badgeWith(statusEntry(7)), NoDocuments()).reason, u"status-not-asked"_s);
    QCOMPARE(statusOf(badgeWith(statusEntry(7)), MappedDocuments()).reason, u"status-unreachable"_s);
    MappedDocuments gone;
    gone.add(listUrl, withProof(listCredential(bitsWith({ 7 })), mine), 410);
    QCOMPARE(statusOf(badgeWith(statusEntry(7)), gone).reason, u"status-unreachable"_s);
}

void tst_StatusList::listOfAListIsNotAsked()
{
    const JsonObject nested = edited(listCredential(bitsWith({ 7 })), u"credentialStatus"_s, statusEntry(7));
    const MappedDocuments documents = list(withProof(nested, mine));
    QCOMPARE(statusOf(badgeWith(statusEntry(7)), documents).reason, u"revoked"_s);
    QCOMPARE(documents.asked(listUrl), 1);
}

void tst_StatusList::revocationCredential_data()
{
    QTest::addColumn<QString>("listAt");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QString& at, const QByteArray& body, const QString& reason) {
        QTest::newRow(name) << at << body << reason;
    };
    const QByteArray listed = R"({"revokedCredential":[{"id":"urn:uuid:1","revocationReason":"Error"}]})";
    row("listed", listUrl, listed, u"revoked"_s);
    row("others listed", listUrl, R"({"revokedCredential":[{"id":"urn:uuid:2"}]})", u"not-revoked"_s);
    row("a page", listUrl, "<html>", u"status-malformed"_s);
    row("no address", u"urn:list"_s, listed, u"status-malformed"_s);
}

void tst_StatusList::revocationCredential()
{
    QFETCH(QString, listAt);
    QFETCH(QByteArray, body);
    QFETCH(QString, reason);
    const JsonObject entry = edited(edited({}, u"type"_s, u"1EdTechRevocationList"_s), u"id"_s, listAt);
    QCOMPARE(statusOf(badgeWith(entry), list(body)).reason, reason);
}

void tst_StatusList::workIsBounded()
{
    JsonArray many;
    for (int i = 0; i < 1000; ++i)
        many.push_back(edited(statusEntry(i), u"statusListCredential"_s, listUrl + QString::number(i)));
    const MappedDocuments documents;
    statusOf(badgeWith(many), documents);
    QVERIFY(documents.addressesAsked() > 0);
    QVERIFY(documents.addressesAsked() <= 40);
}

QTEST_GUILESS_MAIN(tst_StatusList)
#include "tst_statuslist.moc"
