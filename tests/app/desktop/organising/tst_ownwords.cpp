#include "app/desktop/details/DetailsPane.h"
#include "app/desktop/details/OwnWordsEditor.h"
#include "app/desktop/details/StoryEditor.h"
#include "app/desktop/details/WordChips.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include "tests/app/desktop/organising/Desk.h"

using namespace besace;

/// The person's own words: typed, kept without a button, taken away and brought back.
class tst_OwnWords : public QObject {
    Q_OBJECT

private slots:
    void story_isKeptWhenTheFocusLeaves();
    void story_isKeptAfterAPause();
    void story_isKeptWhenTheWindowCloses();
    void story_isKeptInItsOwnBackpack();
    void story_staysWhileListsAreReadAgain();
    void story_isUndone();
    void box_takes200Letters_data();
    void box_takes200Letters();
    void lookingAtIt_writesNothing();
    void skills_areAddedAndTakenAway();
    void skills_keepWhereTheyAreFrom();
    void tags_areFoundAgain();
    void trash_isNotWrittenAbout();
    void suggestions_areThere_data();
    void suggestions_areThere();

private:
    void open();
    QPlainTextEdit* box(int number) const { return m_desk->window->findChildren<QPlainTextEdit*>().at(number); }
    WordChips* chips(const QString& name) const { return m_desk->window->findChild<WordChips*>(name); }
    OwnWords kept() const { return m_desk->openFile().badge(1).value().own; }

    std::unique_ptr<Desk> m_desk;
};

void tst_OwnWords::open()
{
    m_desk = std::make_unique<Desk>();
    m_desk->open();
    m_desk->page().showBadge(1);
    QVERIFY(m_desk->window->findChild<StoryEditor*>() != nullptr);
}

void tst_OwnWords::story_isKeptWhenTheFocusLeaves()
{
    open();
    box(1)->setFocus();
    QTest::keyClicks(box(1), u"avec Ana"_s);
    QTest::keyClick(box(1), Qt::Key_Tab); // the next box
    QCOMPARE(kept().story, (Story { {}, u"avec Ana"_s, {} }));
    QCOMPARE(QApplication::focusWidget(), box(2));
    QVERIFY(m_desk->action(u"undo"_s).text().contains(u"write my story"_s));
}

void tst_OwnWords::story_isKeptAfterAPause()
{
    open();
    box(0)->setFocus();
    QTest::keyClicks(box(0), u"cuisine"_s);
    QCOMPARE(kept().story, Story());
    QTRY_COMPARE(kept().story.done, u"cuisine"_s);
}

void tst_OwnWords::story_isKeptWhenTheWindowCloses()
{
    open();
    QTest::keyClicks(box(0), u"cuisine"_s);
    m_desk->window->close();
    QCOMPARE(kept().story.done, u"cuisine"_s);
}

void tst_OwnWords::story_isKeptInItsOwnBackpack()
{
    open();
    box(0)->setFocus();
    box(0)->setPlainText(u"cuisine"_s);
    m_desk->window->tryExamples();
    QCOMPARE(kept().story.done, u"cuisine"_s);
}

void tst_OwnWords::story_staysWhileListsAreReadAgain()
{
    open();
    QPlainTextEdit* first = box(0);
    first->setFocus();
    QTest::keyClicks(first, u"cuisine"_s);
    QTest::keyClick(first, Qt::Key_Left);
    m_desk->page().refresh(); // a check has found something, say
    QCOMPARE(QApplication::focusWidget(), first);
    QTest::keyClicks(first, u"X"_s);
    QCOMPARE(first->toPlainText(), u"cuisinXe"_s);
}

void tst_OwnWords::story_isUndone()
{
    open();
    box(0)->setFocus();
    QTest::keyClicks(box(0), u"cuisine"_s);
    m_desk->page().focusList();
    QCOMPARE(kept().story.done, u"cuisine"_s);
    m_desk->action(u"undo"_s).trigger();
    QCOMPARE(kept().story, Story());
    QCOMPARE(box(0)->toPlainText(), QString());
    m_desk->action(u"redo"_s).trigger();
    QCOMPARE(box(0)->toPlainText(), u"cuisine"_s);
}

void tst_OwnWords::box_takes200Letters_data()
{
    QTest::addColumn<QString>("letter");
    QTest::newRow("one unit") << u"a"_s;
    QTest::newRow("an accent of its own") << u"e\u0301"_s;
    QTest::newRow("an emoji") << u"🙂"_s;
}

void tst_OwnWords::box_takes200Letters()
{
    QFETCH(QString, letter);
    StoryEditor editor;
    auto* field = editor.findChild<QPlainTextEdit*>();
    field->setPlainText(letter.repeated(StoryEditor::mostLetters + 5));
    QCOMPARE(field->toPlainText(), letter.repeated(StoryEditor::mostLetters));
    QVERIFY(field->accessibleDescription().contains(u"200"_s));
}

void tst_OwnWords::lookingAtIt_writesNothing()
{
    StoryEditor editor;
    const QSignalSpy written(&editor, &StoryEditor::storyWritten);
    editor.setStory({ u"b"_s.repeated(300), u"Lyon"_s, {} });
    editor.save();
    QVERIFY(written.isEmpty());
}

void tst_OwnWords::skills_areAddedAndTakenAway()
{
    open();
    auto* field = chips(u"ownSkills"_s)->findChild<QLineEdit*>();
    field->setFocus();
    QTest::keyClicks(field, u" Garder   son calme "_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClicks(field, u"Cuisiner & servir"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClicks(field, u"Garder son calme"_s); // it is there
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(kept().skills, (QList<OwnSkill> { { u"Garder son calme"_s }, { u"Cuisiner & servir"_s } }));
    const QList<QPushButton*> shown = chips(u"ownSkills"_s)->findChildren<QPushButton*>(u"chip"_s);
    QCOMPARE(shown.last()->accessibleName(), u"Remove “Cuisiner & servir”"_s);
    QTest::mouseClick(shown.last(), Qt::LeftButton);
    QCOMPARE(kept().skills, (QList<OwnSkill> { { u"Garder son calme"_s } }));
    QCOMPARE(QApplication::focusWidget(), field); // the chip that had it is gone
}

void tst_OwnWords::skills_keepWhereTheyAreFrom()
{
    const OwnSkill fromAList { u"Coopérer"_s, u"https://skills.example/7"_s };
    OwnWordsEditor editor(1, u"en"_s);
    editor.setOwnWords({ .tags = {}, .story = {}, .skills = { fromAList } });
    QSignalSpy written(&editor, &OwnWordsEditor::skillsWritten);
    auto* field = editor.findChild<WordChips*>(u"ownSkills"_s)->findChild<QLineEdit*>();
    QTest::keyClicks(field, u"Servir"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(written.size(), 1);
    QCOMPARE(written.first().at(1).value<QList<OwnSkill>>(), (QList<OwnSkill> { fromAList, { u"Servir"_s } }));
}

void tst_OwnWords::tags_areFoundAgain()
{
    open();
    auto* field = chips(u"tags"_s)->findChild<QLineEdit*>();
    field->setFocus();
    field->setText(u"stage d'été"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(kept().tags, QStringList { u"stage d'été"_s });
    m_desk->page().setSearch(u"ete"_s);
    QTRY_COMPARE(m_desk->page().badgesOnShow(), 1);
}

void tst_OwnWords::trash_isNotWrittenAbout()
{
    open();
    QVERIFY(m_desk->openFile().trash({ 1 }, samples::today()).has_value());
    m_desk->page().refresh();
    m_desk->page().showBadge(1);
    QCOMPARE(m_desk->page().place().kind, BadgePlace::Kind::Trash);
    QVERIFY(m_desk->page().details().findChild<StoryEditor*>() == nullptr);
}

void tst_OwnWords::suggestions_areThere_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << u"fr"_s;
    QTest::newRow("Arabic") << u"ar"_s;
    QTest::newRow("English") << u"en"_s;
}

void tst_OwnWords::suggestions_areThere()
{
    QFETCH(QString, language);
    QStringList skills = suggestedSkills(language);
    QVERIFY(skills.size() >= 15);
    QCOMPARE(skills.removeDuplicates(), 0);
}

QTEST_MAIN(tst_OwnWords)
#include "tst_ownwords.moc"
