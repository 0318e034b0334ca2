#include "app/desktop/network/SiteAsker.h"
#include "app/desktop/network/SiteQuestion.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <future>

using namespace besace;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Workers wait while the person is asked.
class tst_SiteAsker : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void answerReachesTheWorker();
    void oneAtATime();
    void afterNotNow_noMoreInThisRun();
    void anotherRun_asksAgain();
    void windowGoes_nobodyWaits();
    void givenUp_nobodyWaits();
    void givenUp_nobodyAsksLater();
    void askedTooLate_isNo();

private:
    std::future<Consent> ask(const ConsentCallback& callback, const QString& host);
    QList<SiteQuestion*> questions() const;
    void click(const QString& button) const;

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<SiteAsker> m_asker;
};

static bool isOver(const std::future<Consent>& answer) { return answer.wait_for(0s) == std::future_status::ready; }

void tst_SiteAsker::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_asker = std::make_unique<SiteAsker>(*m_window);
}

void tst_SiteAsker::cleanup()
{
    m_asker.reset();
    m_window.reset();
}

std::future<Consent> tst_SiteAsker::ask(const ConsentCallback& callback, const QString& host)
{
    return std::async(std::launch::async, [callback, host] { return callback({ host, false }); });
}

QList<SiteQuestion*> tst_SiteAsker::questions() const
{
    QList<SiteQuestion*> open = m_window->findChildren<SiteQuestion*>();
    open.removeIf([](const SiteQuestion* question) { return !question->isVisible(); });
    return open;
}

void tst_SiteAsker::click(const QString& button) const
{
    QTest::mouseClick(questions().first()->findChild<QPushButton*>(button), Qt::LeftButton);
}

void tst_SiteAsker::answerReachesTheWorker()
{
    QSignalSpy answered(m_asker.get(), &SiteAsker::answered);
    std::future<Consent> answer = ask(m_asker->forOneRun(), u"issuer.example"_s);
    QTRY_COMPARE(questions().size(), 1);
    QVERIFY(!isOver(answer));
    click(u"always"_s);
    QTRY_VERIFY(isOver(answer));
    QCOMPARE(answer.get(), Consent::Always);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.first().at(0).value<ConsentQuestion>(), (ConsentQuestion { u"issuer.example"_s, false }));
}

void tst_SiteAsker::oneAtATime()
{
    std::future<Consent> first = ask(m_asker->forOneRun(), u"a.example"_s);
    QTRY_COMPARE(questions().size(), 1);
    std::future<Consent> second = ask(m_asker->forOneRun(), u"b.example"_s);
    QTest::qWait(100);
    QCOMPARE(questions().size(), 1);
    click(u"yes"_s);
    QTRY_VERIFY(isOver(first));
    QTRY_COMPARE(questions().size(), 1);
    QVERIFY(questions().first()->accessibleName().contains(u"b.example"_s));
    QVERIFY(!isOver(second));
    click(u"notNow"_s);
    QTRY_VERIFY(isOver(second));
    QCOMPARE(first.get(), Consent::Once);
    QCOMPARE(second.get(), Consent::No);
    QTRY_VERIFY(questions().isEmpty());
}

void tst_SiteAsker::afterNotNow_noMoreInThisRun()
{
    const ConsentCallback run = m_asker->forOneRun();
    std::future<Consent> first = ask(run, u"a.example"_s);
    QTRY_COMPARE(questions().size(), 1);
    click(u"notNow"_s);
    QTRY_VERIFY(isOver(first));
    std::future<Consent> second = ask(run, u"b.example"_s);
    QTRY_VERIFY(isOver(second));
    QCOMPARE(second.get(), Consent::No);
    QVERIFY(questions().isEmpty());
}

void tst_SiteAsker::anotherRun_asksAgain()
{
    std::future<Consent> first = ask(m_asker->forOneRun(), u"a.example"_s);
    QTRY_COMPARE(questions().size(), 1);
    click(u"notNow"_s);
    QTRY_VERIFY(isOver(first));
    std::future<Consent> second = ask(m_asker->forOneRun(), u"a.example"_s);
    QTRY_COMPARE(questions().size(), 1);
    click(u"yes"_s);
    QTRY_VERIFY(isOver(second));
}

void tst_SiteAsker::windowGoes_nobodyWaits()
{
    std::future<Consent> shown = ask(m_asker->forOneRun(), u"a.example"_s);
    std::future<Consent> waiting = ask(m_asker->forOneRun(), u"b.example"_s);
    QTRY_COMPARE(questions().size(), 1);
    m_asker.reset();
    m_window.reset();
    QTRY_VERIFY(isOver(shown) && isOver(waiting)); // without another turn of the window's loop
    QCOMPARE(shown.get(), Consent::No);
    QCOMPARE(waiting.get(), Consent::No);
}

void tst_SiteAsker::givenUp_nobodyWaits()
{
    std::future<Consent> shown = ask(m_asker->forOneRun(), u"a.example"_s);
    std::future<Consent> waiting = ask(m_asker->forOneRun(), u"b.example"_s);
    QTRY_COMPARE(questions().size(), 1);
    m_asker->giveUp();
    QTRY_VERIFY(isOver(shown) && isOver(waiting));
    QTRY_VERIFY(questions().isEmpty());
}

// A worker that was about to ask when the person pressed Stop.
void tst_SiteAsker::givenUp_nobodyAsksLater()
{
    const ConsentCallback run = m_asker->forOneRun();
    m_asker->giveUp();
    QCOMPARE(run({ u"a.example"_s, false }), Consent::No); // without another turn of the window's loop
    std::future<Consent> next = ask(m_asker->forOneRun(), u"a.example"_s);
    QTRY_COMPARE(questions().size(), 1);
    click(u"yes"_s);
    QTRY_VERIFY(isOver(next));
}

void tst_SiteAsker::askedTooLate_isNo()
{
    const ConsentCallback run = m_asker->forOneRun();
    m_asker.reset();
    QCOMPARE(run({ u"a.example"_s, false }), Consent::No);
}

QTEST_MAIN(tst_SiteAsker)
#include "tst_siteasker.moc"
