#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include "tests/app/desktop/start/RealProgram.h"
#include "tests/core/backpack/Samples.h"
#include <SQLiteCpp/SQLiteCpp.h>

using namespace besace;
using namespace Qt::StringLiterals;

/// What a person writes about a badge cannot be stored: the disk is full, say. It is not lost without their knowing.
class tst_Unkept : public QObject, private RealProgram {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init();
    void cleanup() { end(); }
    void closing_asks();
    void closing_losesItIfThePersonSaysSo();
    void story_staysInItsBox();
    void story_isStoredWithTheNextLook();

private:
    QString path() const { return m_folder->filePath(u"data/backpack.besace"_s); }
    /// From here on no story can be stored, or it can again.
    void refuse() const { run("CREATE TRIGGER refusal BEFORE INSERT ON story BEGIN SELECT RAISE(ABORT, 'no'); END"); }
    void allow() const { run("DROP TRIGGER refusal"); }
    void run(const char* sql) const
    {
        SQLite::Database(path().toStdString(), SQLite::OPEN_READWRITE, patience).exec(sql);
    }
    QPlainTextEdit* box() const { return window()->findChild<QPlainTextEdit*>(); }
    void write(const QString& words) const
    {
        window()->page().showBadge(1);
        QTest::keyClicks(box(), words);
        window()->saveWords();
    }
    QMessageBox* question() const { return window()->findChild<QMessageBox*>(u"unkept"_s); }
    void answer(const QString& button) const
    {
        QTest::mouseClick(question()->findChild<QPushButton*>(button), Qt::LeftButton);
    }
    QString kept() const { return Backpack::open(path())->badge(1)->own.story.done; }
};

void tst_Unkept::init()
{
    begin();
    const Result<Backpack> backpack = Backpack::open(path());
    QVERIFY(backpack);
    QVERIFY(Backpack::open(path())->add(samples::newBadge(), samples::now()));
    QVERIFY(Backpack::open(path())->add(samples::newBadge({ .id = u"urn:uuid:2"_s }), samples::now()));
    start();
    QTRY_COMPARE(window()->page().badgesOnShow(), 2);
    QThreadPool::globalInstance()->waitForDone(); // the copy of the day
    refuse();
}

void tst_Unkept::closing_asks()
{
    write(u"cuisine"_s);
    window()->close();
    QVERIFY(window()->isVisible());
    QVERIFY(question());
    QCOMPARE(question()->text(), u"What you wrote last is not kept yet."_s);
    QVERIFY(!question()->informativeText().isEmpty()); // why
    answer(u"tryAgain"_s);
    QTRY_VERIFY(question() && question()->isVisible()); // nothing is better yet
    allow();
    answer(u"tryAgain"_s);
    QTRY_VERIFY(!window()->isVisible());
    QCOMPARE(kept(), u"cuisine"_s);
}

void tst_Unkept::closing_losesItIfThePersonSaysSo()
{
    write(u"cuisine"_s);
    window()->close();
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(window()->isVisible());
    window()->close();
    answer(u"closeAnyway"_s);
    QTRY_VERIFY(!window()->isVisible());
    QCOMPARE(kept(), QString());
}

/// Lists are read again, another badge is looked at: it is on show all the same, or it would have to be written again.
void tst_Unkept::story_staysInItsBox()
{
    write(u"cuisine"_s);
    window()->page().refresh();
    QCOMPARE(box()->toPlainText(), u"cuisine"_s);
    window()->page().showBadge(2);
    QCOMPARE(box()->toPlainText(), QString());
    window()->page().showBadge(1);
    QCOMPARE(box()->toPlainText(), u"cuisine"_s);
    allow();
}

void tst_Unkept::story_isStoredWithTheNextLook()
{
    write(u"cuisine"_s);
    allow();
    window()->page().showBadge(2);
    QCOMPARE(kept(), u"cuisine"_s);
    window()->page().showBadge(1);
    QCOMPARE(box()->toPlainText(), u"cuisine"_s);
    window()->close();
    QVERIFY(!question());
    QVERIFY(!window()->isVisible());
}

QTEST_MAIN(tst_Unkept)
#include "tst_unkept.moc"
