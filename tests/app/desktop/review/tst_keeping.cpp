#include "app/desktop/import/Sources.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/Style.h"
#include "app/desktop/review/KeepDialog.h"
#include "app/desktop/review/KeptDialog.h"
#include "app/desktop/review/ReviewTable.h"
#include "app/desktop/review/ReviewWindow.h"
#include "core/wording/Wording.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "tests/tools/make_candidates/Candidates.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// An advisor keeps a session, with the keys alone, and finds it again.
class tst_Keeping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingIsKept_unlessAsked();
    void keep_andOpenAgain();
    void keep_thenErase();
    void ended_isGoneAtTheNextStart();
    void unreadableFolder_isSaid();

private:
    void makeWindow(const QDateTime& now, const QString& folder = {});
    void openCandidate();
    void keepWith(const QString& password);
    template <typename T>
    T* part(const QString& name) const
    {
        return m_window->findChild<T*>(name);
    }
    QPushButton* button(const QString& name) const { return part<QPushButton>(name); }
    QString summary() const { return part<QLabel>(u"summary"_s)->text(); }
    KeptSessions kept() const { return KeptSessions(m_kept->path()); }

    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_kept;
    QPointer<ReviewWindow> m_window;
};

static QDateTime now() { return QDateTime::fromString(candidates::today.toString(), Qt::ISODate); }
/// Does what Alt and that letter do. The letter itself is for the active window alone, and when one becomes so that was
/// just opened, or left behind by another that closed, is the system's to say.
static void press(QPushButton* button, Qt::Key letter)
{
    QVERIFY(button && button->isVisible() && button->isEnabled());
    QCOMPARE(button->shortcut(), QKeySequence(Qt::ALT | letter));
    button->click();
}

static const QString password = u"une phrase que je garde"_s;

void tst_Keeping::initTestCase()
{
    QApplication::setStyle(new Style);
    for (const QString& area : { u"core"_s, u"desktop"_s })
        wording::installTranslations(u"en"_s, area);
    candidates::makeCandidates(m_folder.path());
}

void tst_Keeping::init()
{
    m_kept = std::make_unique<QTemporaryDir>();
    makeWindow(now());
}

void tst_Keeping::makeWindow(const QDateTime& at, const QString& folder)
{
    m_window = new ReviewWindow({ .clock = [at] { return at; },
        .locale = QLocale(QLocale::English),
        .knownIssuers = {},
        .keptFolder = folder.isEmpty() ? m_kept->path() : folder });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
}

void tst_Keeping::cleanup()
{
    if (m_window)
        m_window->close();
    QTRY_VERIFY(m_window.isNull());
}

void tst_Keeping::openCandidate()
{
    m_window->open(sourcesFromPaths({ m_folder.filePath(u"01"_s) }));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isWorking(), 60'000);
    part<QLineEdit>(u"addresses"_s)->setText(u"lea.martin@mail.example"_s);
}

void tst_Keeping::keepWith(const QString& typed)
{
    press(button(u"keepSession"_s), Qt::Key_K);
    QTRY_VERIFY(m_window->findChild<KeepDialog*>());
    auto* dialog = m_window->findChild<KeepDialog*>();
    const QList<QLineEdit*> fields = dialog->findChildren<QLineEdit*>();
    for (QLineEdit* field : fields)
        QTest::keyClicks(field, typed);
    QVERIFY(dialog->findChild<QPushButton*>(u"keep"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<KeepDialog*>() == nullptr, 60'000);
}

void tst_Keeping::nothingIsKept_unlessAsked()
{
    QVERIFY(!button(u"keptSessions"_s)->isVisible());
    QVERIFY(!button(u"keepSession"_s)->isVisible()); // there is nothing yet
    openCandidate();
    QVERIFY(button(u"keepSession"_s)->isVisible());
    m_window->close();
    QTRY_VERIFY(m_window.isNull());
    QVERIFY(kept().list()->isEmpty());
    QVERIFY(QDir(m_kept->path()).isEmpty());
}

void tst_Keeping::keep_andOpenAgain()
{
    openCandidate();
    const QString before = summary();
    keepWith(password);
    QCOMPARE(kept().list()->size(), 1);
    QCOMPARE(kept().list()->first().endsOn, now().date().addMonths(3));
    QVERIFY2(summary().startsWith(u"The session is kept until"_s), qPrintable(summary()));
    QVERIFY(button(u"keptSessions"_s)->isVisible());
    m_window->close();
    QTRY_VERIFY(m_window.isNull());

    makeWindow(now().addDays(10));
    press(button(u"keptSessions"_s), Qt::Key_S);
    QTRY_VERIFY(m_window->findChild<KeptDialog*>());
    auto* dialog = m_window->findChild<KeptDialog*>();
    QCOMPARE(dialog->findChild<QListWidget*>(u"kept"_s)->count(), 1);
    auto* field = dialog->findChild<QLineEdit*>(u"password"_s);
    QTest::keyClicks(field, u"wrong"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(field->hasSelectedText(), 60'000); // to be typed once more
    QTest::keyClicks(field, password);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<KeptDialog*>() == nullptr, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isWorking(), 60'000);
    QCOMPARE(summary(), before);
    QCOMPARE(part<QLineEdit>(u"addresses"_s)->text(), u"lea.martin@mail.example"_s);
}

void tst_Keeping::keep_thenErase()
{
    openCandidate();
    keepWith(password);
    press(button(u"keptSessions"_s), Qt::Key_S);
    QTRY_VERIFY(m_window->findChild<KeptDialog*>());
    auto* dialog = m_window->findChild<KeptDialog*>();
    dialog->findChild<Disclosure*>()->setOpen(true);
    const auto* journal = dialog->findChild<QLabel*>(u"journal"_s);
    QVERIFY(journal && journal->text().contains(u"Nothing was erased yet."_s));
    press(dialog->findChild<QPushButton*>(u"erase"_s), Qt::Key_E);
    QTRY_VERIFY(dialog->findChild<QMessageBox*>());
    auto* question = dialog->findChild<QMessageBox*>();
    QCOMPARE(kept().list()->size(), 1); // not before the second yes
    QTest::mouseClick(question->findChild<QPushButton*>(u"eraseForGood"_s), Qt::LeftButton);
    QTRY_VERIFY(kept().list()->isEmpty());
    QVERIFY(kept().journal().first().byHand);
    QCOMPARE(dialog->findChild<QListWidget*>(u"kept"_s)->count(), 0);
    QVERIFY(!dialog->findChild<QPushButton*>(u"open"_s)->isEnabled());
    QVERIFY2(journal->text().contains(u"erased by hand"_s), qPrintable(journal->text())); // not as it was before
    dialog->reject();
}

void tst_Keeping::ended_isGoneAtTheNextStart()
{
    openCandidate();
    keepWith(password);
    m_window->close();
    QTRY_VERIFY(m_window.isNull());
    makeWindow(now().addMonths(3).addDays(1));
    QVERIFY(kept().list()->isEmpty());
    QCOMPARE(kept().journal().size(), 1);
    QVERIFY(button(u"keptSessions"_s)->isVisible()); // for its journal
}

/// Where nobody can look, nobody may say that there is nothing, that something is over or that nothing was erased. A
/// file in place of the folder cannot be listed by anybody, not even by root.
void tst_Keeping::unreadableFolder_isSaid()
{
    const QString place = m_kept->filePath(u"sessions"_s);
    QFile file(place);
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_window->close();
    QTRY_VERIFY(m_window.isNull());
    makeWindow(now(), place);
    const QString words = u"Besace cannot read the kept sessions. We could not open this file."_s;
    QVERIFY2(part<QLabel>(u"empty"_s)->text().contains(words), qPrintable(part<QLabel>(u"empty"_s)->text()));
    QVERIFY(button(u"keptSessions"_s)->isVisible());
    press(button(u"keptSessions"_s), Qt::Key_S);
    QTRY_VERIFY(m_window->findChild<KeptDialog*>());
    auto* dialog = m_window->findChild<KeptDialog*>();
    QCOMPARE(dialog->findChild<QListWidget*>(u"kept"_s)->count(), 0);
    auto* told = dialog->findChild<QLabel*>(u"jobWords"_s);
    QTRY_VERIFY(told->isVisible());
    QVERIFY2(told->text().contains(words), qPrintable(told->text()));
    for (const QString& name : { u"open"_s, u"erase"_s })
        QVERIFY(!dialog->findChild<QPushButton*>(name)->isEnabled());
    dialog->findChild<Disclosure*>()->setOpen(true);
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        QVERIFY2(!label->text().contains(u"Nothing was erased"_s), qPrintable(label->text()));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_window->findChild<KeptDialog*>() == nullptr);
    openCandidate(); // the day's work goes on
    QVERIFY(button(u"keepSession"_s)->isEnabled());
}

QTEST_MAIN(tst_Keeping)
#include "tst_keeping.moc"
