#include "core/verification/Verifier.h"

#include <QTest>

#include "tests/support/JcsCredential.h"
#include "tests/support/MappedDocuments.h"

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

const TestSigner issuer('a');
const TestSigner stranger('b');
const QDateTime now(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
const QString service = u"https://issuer.example/refresh/1"_s;

JsonObject serviceAt(const QString& address, const QString& type = u"1EdTechCredentialRefresh"_s)
{
    JsonObject found;
    found.insert(u"id"_s, address);
    found.insert(u"type"_s, type);
    return found;
}

JsonObject badgeOf(const QString& validFrom, const QString& name)
{
    JsonObject achievement;
    achievement.insert(u"name"_s, u"Beekeeping"_s);
    JsonObject subject;
    subject.insert(u"id"_s, u"did:example:lea"_s);
    subject.insert(u"achievement"_s, achievement);
    JsonObject badge;
    badge.insert(u"@context"_s, u"https://www.w3.org/ns/credentials/v2"_s);
    badge.insert(u"id"_s, u"urn:uuid:1"_s);
    badge.insert(u"type"_s, JsonArray { JsonValue(u"VerifiableCredential"_s), JsonValue(u"OpenBadgeCredential"_s) });
    badge.insert(u"credentialSubject"_s, subject);
    badge.insert(u"refreshService"_s, serviceAt(service));
    badge.insert(u"issuer"_s, issuer.didKey());
    badge.insert(u"validFrom"_s, validFrom);
    badge.insert(u"name"_s, name);
    return badge;
}

const JsonObject older = badgeOf(u"2025-01-01T00:00:00Z"_s, u"older"_s);
const JsonObject newer = badgeOf(u"2026-01-01T00:00:00Z"_s, u"newer"_s);

Verification verified(const QByteArray& payload, const DocumentLoader& loader)
{
    const Result<Badge> badge = readBadge(payload);
    Progress progress;
    return badge ? verifyBadge(*badge, { now, true, {}, {} }, loader, progress) : Verification {};
}

QStringList codes(const VerificationReport& report)
{
    QStringList codes;
    for (const Note& note : report.notes)
        codes.append(note.code);
    return codes;
}

JsonValue subject(const QString& id) { return edited(older[u"credentialSubject"].object(), u"id"_s, id); }

} // namespace

class tst_Refresh : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void onlyOnce();
    void onlyWithAProof();
    void onlyServicesThatWeKnow();
};

void tst_Refresh::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("notes");
    const QStringList refused { u"refresh-refused"_s };
    const auto row = [](const char* name, const QByteArray& answer, const QString& shown, const QStringList& notes) {
        QTest::newRow(name) << answer << shown << notes;
    };
    row("newer", withProof(newer, issuer), u"newer"_s, { u"refresh-taken"_s });
    row("newer, as a JWT", asJwt(newer, issuer), u"newer"_s, { u"refresh-taken"_s });
    row("its id written otherwise", withProof(edited(newer, u"id"_s, u" urn:uuid:%31"_s), issuer), u"newer"_s,
        { u"refresh-taken"_s });
    row("the same", withProof(older, issuer), u"older"_s, {});
    row("older still", withProof(edited(newer, u"validFrom"_s, u"2024-01-01T00:00:00Z"_s), issuer), u"older"_s, {});
    row("without proof", toJson(JsonValue(newer)), u"older"_s, { u"refresh-offered"_s });
    row("signed by a stranger", withProof(newer, stranger), u"older"_s, refused);
    row("a stranger's", withProof(edited(newer, u"issuer"_s, stranger.didKey()), stranger), u"older"_s, refused);
    row("another badge", withProof(edited(newer, u"id"_s, u"urn:uuid:2"_s), issuer), u"older"_s, refused);
    row("for somebody else", withProof(edited(newer, u"credentialSubject"_s, subject(u"did:example:max"_s)), issuer),
        u"older"_s, refused);
    row("a page", "<html>", u"older"_s, refused);
    row("nothing", {}, u"older"_s, {});
}

void tst_Refresh::answers()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, name);
    QFETCH(QStringList, notes);
    MappedDocuments documents;
    if (!answer.isEmpty())
        documents.add(service, answer);
    const Verification result = verified(withProof(older, issuer), documents);
    QCOMPARE(result.badge.name.plain, name);
    QCOMPARE(codes(result.report), notes);
    QCOMPARE(result.report.check(CheckKind::Integrity).reason, u"signature-valid"_s);
}

/// The newer copy names a service too, which nobody asks.
void tst_Refresh::onlyOnce()
{
    const JsonValue next = serviceAt(u"https://issuer.example/refresh/2"_s);
    MappedDocuments documents;
    documents.add(service, withProof(edited(newer, u"refreshService"_s, next), issuer));
    QCOMPARE(verified(withProof(older, issuer), documents).badge.name.plain, u"newer"_s);
    QCOMPARE(documents.asked(u"https://issuer.example/refresh/2"_s), 0);
}

void tst_Refresh::onlyWithAProof()
{
    MappedDocuments documents;
    documents.add(service, withProof(newer, issuer));
    QCOMPARE(verified(withProof(older, stranger), documents).badge.name.plain, u"older"_s);
    QCOMPARE(documents.asked(service), 0);
}

void tst_Refresh::onlyServicesThatWeKnow()
{
    const JsonValue other = serviceAt(service, u"VerifiableCredentialRefresh"_s);
    MappedDocuments documents;
    verified(withProof(edited(older, u"refreshService"_s, other), issuer), documents);
    QCOMPARE(documents.asked(service), 0);
}

QTEST_GUILESS_MAIN(tst_Refresh)
#include "tst_refresh.moc"
