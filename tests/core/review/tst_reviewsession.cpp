#include "core/base/Limits.h"
#include "core/review/ReviewReading.h"
#include "core/review/ReviewSession.h"
#include "core/wording/Wording.h"

#include <QTest>

#include "tests/tools/make_examples/Issuer.h"

using namespace besace;
using namespace besace::examples;
using namespace Qt::StringLiterals;

/// What an advisor opens, types and closes.
class tst_ReviewSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void add_countsACopyOnce();
    void add_keepsFilesWithoutBadge();
    void add_isBounded();
    void setAddresses_comparesAtOnce_data();
    void setAddresses_comparesAtOnce();
    void setAddresses_takesBack();
    void notAsked_isAQuestion();
    void clear_letsGo();
    void badgesByState_counts();
};

static QDateTime now() { return { QDate(2026, 3, 12), QTime(14, 5), Qt::UTC }; }

static const Issuer& mission()
{
    static const Issuer issuer = didKeyIssuer(TestKey::Type::Ed25519, u"Mission locale"_s, u"mission-locale.example"_s);
    return issuer;
}

static QByteArray badge(const QString& person)
{
    return jcsBadge({ welcome(), mission().organisation, u"2025-03-12T09:00:00Z"_s, {}, person, {} }, mission());
}

static ReviewSession opened(const QList<ImportSource>& sources)
{
    const QList<KnownIssuer> known { { mission().organisation.id, u"Mission locale"_s } };
    ReviewSession session(now(), known, u"fr"_s);
    Progress progress;
    const Result<void> read = readForReview(sources, { .now = now(), .recipients = {}, .knownIssuers = known },
        NoDocuments(), 2, progress, [&session](ReviewItem item) { session.add(std::move(item)); });
    if (read)
        session.findQuestions();
    return session;
}

static QString answerOf(const ReviewSession& session)
{
    return session.badges().first().verification->report.check(CheckKind::Recipient).reason;
}

void tst_ReviewSession::add_countsACopyOnce()
{
    const QByteArray bytes = badge(u"lea@mail.example"_s);
    const ReviewSession session = opened({ { u"a"_s, bytes }, { u"b"_s, bytes + '\n' } });
    QCOMPARE(session.badges().size(), 1);
    QCOMPARE(session.badges().first().copies, 2);
    QCOMPARE(session.badges().first().source, u"a"_s);
}

void tst_ReviewSession::add_keepsFilesWithoutBadge()
{
    const ReviewSession session
        = opened({ { u"letter"_s, QByteArray("Bonjour") }, { u"a"_s, badge(u"lea@mail.example"_s) } });
    QCOMPARE(session.badges().size(), 1);
    QCOMPARE(session.filesWithoutBadge().size(), 1);
    QVERIFY(session.filesWithoutBadge().first().error.has_value());
}

void tst_ReviewSession::add_isBounded()
{
    ReviewSession session(now(), {}, u"fr"_s);
    ReviewItem item;
    item.verification = Verification {};
    for (qsizetype i = 0; i <= limits::maxReviewedBadges; ++i) {
        item.verification->badge.payload = QByteArray::number(i);
        session.add(item);
    }
    QCOMPARE(session.badges().size(), limits::maxReviewedBadges);
    QCOMPARE(session.filesWithoutBadge().first().error->code, Error::Code::TooLarge);
}

void tst_ReviewSession::setAddresses_comparesAtOnce_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("reason");
    QTest::newRow("none") << QStringList() << u"recipient-not-given"_s;
    QTest::newRow("blanks") << QStringList { u" "_s } << u"recipient-not-given"_s;
    QTest::newRow("as hidden") << QStringList { u"lea.martin@mail.example"_s } << u"recipient-matches"_s;
    QTest::newRow("capitals") << QStringList { u"Lea.MARTIN@Mail.Example"_s } << u"recipient-matches"_s;
    QTest::newRow("blanks around") << QStringList { u" lea.martin@mail.example "_s } << u"recipient-matches"_s;
    QTest::newRow("the second") << QStringList { u"l@m.example"_s, u"lea.martin@mail.example"_s }
                                << u"recipient-matches"_s;
    QTest::newRow("another") << QStringList { u"nadia@mail.example"_s } << u"recipient-differs"_s;
}

void tst_ReviewSession::setAddresses_comparesAtOnce()
{
    QFETCH(QStringList, typed);
    QFETCH(QString, reason);
    ReviewSession session = opened({ { u"a"_s, badge(u"lea.martin@mail.example"_s) } });
    session.setAddresses(typed);
    QCOMPARE(answerOf(session), reason);
    QCOMPARE(!session.badges().first().questions.isEmpty(), reason == u"recipient-differs"_s);
}

void tst_ReviewSession::setAddresses_takesBack()
{
    ReviewSession session = opened({ { u"a"_s, badge(u"lea.martin@mail.example"_s) } });
    session.setAddresses({ u"nadia@mail.example"_s });
    session.setAddresses({});
    QCOMPARE(answerOf(session), u"recipient-not-given"_s);
    QVERIFY(session.badges().first().questions.isEmpty());
}

void tst_ReviewSession::notAsked_isAQuestion()
{
    const ReviewSession session = opened({ { u"link"_s, QByteArray("https://ruche.example/badges/1") } });
    QCOMPARE(session.badges().size(), 1);
    QCOMPARE(session.badges().first().questions.first().code, u"not-asked"_s);
}

void tst_ReviewSession::clear_letsGo()
{
    ReviewSession session = opened({ { u"a"_s, badge(u"lea.martin@mail.example"_s) } });
    session.setAddresses({ u"lea.martin@mail.example"_s });
    session.clear();
    QVERIFY(session.badges().isEmpty());
    QVERIFY(session.addresses().isEmpty());
    QVERIFY(session.states().empty());
}

void tst_ReviewSession::badgesByState_counts()
{
    const std::map<State, int> counts { { State::Verified, 6 }, { State::Expired, 1 }, { State::IssuerUnknown, 1 } };
    QCOMPARE(wording::badgesByState(counts, QLocale(QLocale::French)),
        u"8 badges\u00a0: 6 vérifiés · 1 expiré · 1 à confirmer"_s);
    QCOMPARE(
        wording::badgesByState(counts, QLocale(QLocale::English)), u"8 badges: 6 checked · 1 expired · 1 to confirm"_s);
    QCOMPARE(wording::badgesByState({ { State::Unsigned, 1 }, { State::Unreadable, 2 } }, QLocale(QLocale::French)),
        u"3 badges\u00a0: 1 sans preuve · 2 pas lisibles"_s);
}

QTEST_GUILESS_MAIN(tst_ReviewSession)
#include "tst_reviewsession.moc"
