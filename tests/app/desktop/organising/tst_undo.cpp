#include "tests/app/desktop/organising/Desk.h"

using namespace besace;

/// Undo and redo by their keys, in a real window.
class tst_Undo : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void nothingDone_nothingToUndo();
    void keys_undoAndDoAgain();
    void names_areNoKeys();
    void earlierRun_isUndoneToo();
    void trial_isUndoneAsAWhole();

private:
    std::unique_ptr<Desk> m_desk;
};

void tst_Undo::init() { m_desk = std::make_unique<Desk>(); }

void tst_Undo::nothingDone_nothingToUndo()
{
    Backpack file = m_desk->openFile();
    while (*file.undoable())
        QVERIFY(file.undo().has_value());
    m_desk->open();
    QVERIFY(!m_desk->action(u"undo"_s).isEnabled());
    QVERIFY(m_desk->action(u"redo"_s).isEnabled());
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->page().badgesInAll(), 0);
}

void tst_Undo::keys_undoAndDoAgain()
{
    m_desk->open();
    QVERIFY2(
        m_desk->action(u"undo"_s).text().endsWith(u"add 12 badges"_s), qPrintable(m_desk->action(u"undo"_s).text()));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->page().badgesInAll(), 0);
    QCOMPARE(m_desk->status(), u"Undone: add 12 badges."_s);
    QVERIFY(!m_desk->action(u"undo"_s).isEnabled());
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_desk->page().badgesInAll(), 12);
    QCOMPARE(m_desk->status(), u"Done again: add 12 badges."_s);
}

/// An ampersand in a collection's name marks no letter in the menu.
void tst_Undo::names_areNoKeys()
{
    QVERIFY(m_desk->openFile().createCollection(u"Pain & sel"_s).has_value());
    m_desk->open();
    QCOMPARE(m_desk->action(u"undo"_s).text(), u"&Undo: create the collection “Pain && sel”"_s);
}

void tst_Undo::earlierRun_isUndoneToo()
{
    QVERIFY(m_desk->openFile().createCollection(u"Accueil"_s).has_value());
    m_desk->open();
    m_desk->page().showPlace({ BadgePlace::Kind::Collection, u"Accueil"_s });
    m_desk->action(u"undo"_s).trigger();
    QVERIFY(m_desk->openFile().collections()->isEmpty());
    QTRY_COMPARE(m_desk->page().place(), BadgePlace());
}

void tst_Undo::trial_isUndoneAsAWhole()
{
    m_desk->open();
    m_desk->window->tryExamples();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->page().badgesInAll() >= 12 && m_desk->action(u"undo"_s).isEnabled(), 120000);
    QVERIFY(m_desk->action(u"undo"_s).text().contains(u"add 15 badges"_s));
    m_desk->action(u"undo"_s).trigger();
    QTRY_COMPARE(m_desk->page().badgesInAll(), 0);
    QCOMPARE(*m_desk->openFile().count({}, samples::today()), 12);
}

QTEST_MAIN(tst_Undo)
#include "tst_undo.moc"
