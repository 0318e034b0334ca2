#include "app/desktop/network/CheckingSummary.h"
#include "core/wording/Wording.h"

#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

/// A badge that was not checked is never told as checked, and the person learns why.
class tst_CheckingSummary : public QObject {
    Q_OBJECT

private slots:
    void says_data();
    void says();
    void arabic_hasItsOwnPlurals();
};

void tst_CheckingSummary::says_data()
{
    QTest::addColumn<CheckingOutcome>("outcome");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");

    const auto nbsp = QChar(0xa0);
    QTest::newRow("all were") << CheckingOutcome { .checked = 3, .online = true, .askedAll = true }
                              << u"3 badges checked, with internet."_s << u"3 badges vérifiés, avec internet."_s;
    QTest::newRow("nobody was asked") << CheckingOutcome { .notAsked = 2, .online = true, .askedAll = false }
                                      << u"2 badges not checked: no site is contacted without your agreement."_s
                                      << u"2 badges pas vérifiés%1: aucun site n’est contacté sans votre accord."_s.arg(
                                             nbsp);
    QTest::newRow("some were asked")
        << CheckingOutcome { .checked = 1, .notAsked = 1, .online = true, .askedAll = false }
        << u"1 badge checked. 1 badge not checked: no site is contacted without your agreement."_s
        << u"1 badge vérifié. 1 badge pas vérifié%1: aucun site n’est contacté sans votre accord."_s.arg(nbsp);
    QTest::newRow("without internet")
        << CheckingOutcome { .checked = 2, .notAsked = 1, .cancellationOpen = 2, .askedAll = false }
        << u"2 badges checked. For 2 badges, cancellation not checked. 1 badge not checked, without internet."_s
        << u"2 badges vérifiés. Pour 2 badges, annulation non contrôlée. 1 badge pas vérifié, sans internet."_s;
    QTest::newRow("known from before") << CheckingOutcome { .earlierKept = 2, .askedAll = false }
                                       << u"For 2 badges, the earlier check is kept."_s
                                       << u"Pour 2 badges, la vérification d’avant est gardée."_s;
    QTest::newRow("the site is silent") << CheckingOutcome { .silent = 1, .online = true }
                                        << u"1 badge not checked: the organisation's site does not answer."_s
                                        << u"1 badge pas vérifié%1: le site de l’organisme ne répond pas."_s.arg(nbsp);
    QTest::newRow("nothing to check") << CheckingOutcome { .checked = 1, .notCheckable = 2, .online = true }
                                      << u"1 badge checked, with internet. "
                                         "2 badges not checked: without proof, or not readable."_s
                                      << u"1 badge vérifié, avec internet. "
                                         "2 badges pas vérifiés%1: sans preuve, ou pas lisibles."_s.arg(nbsp);
    QTest::newRow("stopped") << CheckingOutcome { .checked = 1,
        .notAsked = 1,
        .notReached = 3,
        .wasStopped = true,
        .online = true,
        .askedAll = false } << u"Stopped. 1 badge checked. 4 badges not checked."_s
                             << u"Arrêté. 1 badge vérifié. 4 badges pas vérifiés."_s;
    QTest::newRow("stopped at once") << CheckingOutcome { .notReached = 1, .wasStopped = true, .online = true }
                                     << u"Stopped. 1 badge not checked."_s << u"Arrêté. 1 badge pas vérifié."_s;
    QTest::newRow("news") << CheckingOutcome { .checked = 2, .changed = { 4 }, .online = true }
                          << u"2 badges checked, with internet. 1 changed since the last check."_s
                          << u"2 badges vérifiés, avec internet. 1 a changé depuis la dernière fois."_s;
}

void tst_CheckingSummary::says()
{
    QFETCH(CheckingOutcome, outcome);
    wording::installTranslations(u"en"_s, u"desktop"_s);
    QTEST(checkingSummary(outcome), "english");
    wording::installTranslations(u"fr"_s, u"desktop"_s);
    QTEST(checkingSummary(outcome), "french");
}

/// Two is a form of its own, without the digit; what is said of three is not what is said of eleven.
void tst_CheckingSummary::arabic_hasItsOwnPlurals()
{
    wording::installTranslations(u"ar"_s, u"desktop"_s);
    QSet<QString> sentences;
    for (const int count : { 1, 2, 3, 11 })
        sentences
            << checkingSummary({ .notAsked = count, .online = true, .askedAll = false }).remove(QString::number(count));
    QCOMPARE(sentences.size(), 4);
    QVERIFY(!checkingSummary({ .notAsked = 2, .online = true, .askedAll = false }).contains(u'2'));
}

QTEST_GUILESS_MAIN(tst_CheckingSummary)
#include "tst_checkingsummary.moc"
