#include "app/desktop/backpack/PlaceRail.h"
#include "app/desktop/details/RecipientLine.h"
#include "app/desktop/organising/NameDialog.h"
#include "app/desktop/sharing/ShareDialog.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

#include "tests/app/desktop/FirstDay.h"

using namespace besace;
using namespace besace::person;

/// The whole way of a person who has only a mouse, from the first start to a badge taken back out of the trash.
/// Where no click leads on, it fails.
class tst_ByMouse : public QObject, private FirstDay {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { settle(); }
    void cleanup() { end(); }
    void wholeDay();

private:
    void start();
    void importFiles();
    void confirm();
    void collect();
    void tell();
    void search();
    void undo();
    void share();
    void throwAwayAndTakeBack();
    void clickInDetails(QWidget* widget);
};

static void sayNotNow(SiteQuestion& question) { mouse::click(question.findChild<QPushButton*>(u"notNow"_s)); }

void tst_ByMouse::wholeDay()
{
    start();
    importFiles();
    confirm();
    collect();
    tell();
    search();
    undo();
    share();
    throwAwayAndTakeBack();
}

/// A wheel brings it into sight.
void tst_ByMouse::clickInDetails(QWidget* widget)
{
    QVERIFY(widget);
    auto* area = window().page().details().findChild<QScrollArea*>();
    area->ensureWidgetVisible(widget);
    QTRY_VERIFY(!widget->visibleRegion().isEmpty());
    mouse::click(widget);
}

void tst_ByMouse::start()
{
    begin();
    auto* language = front<FirstStart>()->findChild<QComboBox*>(u"language"_s);
    mouse::click(language);
    waitFor([language] { return language->view()->isVisible(); }, "the languages");
    QTest::qWait(QApplication::doubleClickInterval()); // a list that has just opened takes no click yet
    mouse::clickItem(*language->view(), language->model()->index(1, 0));
    mouse::click(front<FirstStart>()->findChild<QPushButton*>(u"badges"_s));
    front<MainWindow>()->resize(usualSize);
}

void tst_ByMouse::importFiles()
{
    mouse::click(find<QPushButton>(u"add"_s));
    nameFiles(sevenFiles());
    front<MainWindow>();
    waitForImport();
    mouse::click(find<QPushButton>(u"done"_s));
    QTRY_COMPARE(window().page().badgesInAll(), 6);
    waitForRest(sayNotNow);
}

void tst_ByMouse::confirm()
{
    QVERIFY(rowOf(team).isValid());
    mouse::clickItem(list(), rowOf(team));
    auto* line = window().page().details().findChild<RecipientLine*>();
    QVERIFY(line);
    if (auto* field = line->findChild<QLineEdit*>()) {
        clickInDetails(field);
        keyboard::type(owner);
    }
    clickInDetails(line->findChild<QPushButton*>());
    waitFor([this] { return file().identities()->contains(owner); }, "the address");
    waitForRest(sayNotNow);
}

void tst_ByMouse::collect()
{
    for (int row = 0; row < 5; ++row) {
        mouse::clickItem(list(), list().model()->index(row, 0),
            row == 0 ? Qt::KeyboardModifiers() : Qt::KeyboardModifiers(Qt::ControlModifier));
    }
    QCOMPARE(window().page().chosen().size(), 5);
    mouse::choose(*window().menuBar(), u"addToCollection"_s);
    waitFor([this] { return find<QMenu>(u"collections"_s) && find<QMenu>(u"collections"_s)->isVisible(); },
        "the list of collections");
    auto* menu = find<QMenu>(u"collections"_s);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().constLast()).center());
    auto* dialog = front<NameDialog>();
    mouse::click(dialog->findChild<QLineEdit*>(u"name"_s));
    keyboard::type(u"Reception"_s);
    mouse::click(dialog->findChild<QPushButton*>(u"accept"_s));
    waitFor([this] { return file().collections()->size() == 1; }, "the collection");
    QCOMPARE(file().collections()->first().badges, 5);
    front<MainWindow>();
}

void tst_ByMouse::tell()
{
    QVERIFY(rowOf(interview).isValid());
    mouse::clickItem(list(), rowOf(interview));
    clickInDetails(window().page().details().findChild<QPlainTextEdit*>());
    keyboard::type(u"I talked with six people."_s);
    mouse::clickItem(list(), rowOf(interview)); // elsewhere, and what was written is kept
    waitFor([this] { return !storyOf(interview).done.isEmpty(); }, "the story");
}

void tst_ByMouse::search()
{
    auto* search = find<QLineEdit>(u"search"_s);
    mouse::click(search);
    keyboard::type(u"six people"_s);
    QTRY_COMPARE(window().page().badgesOnShow(), 1);
    QVERIFY(rowOf(interview).isValid());
    QWidget* clear = nullptr;
    for (QAbstractButton* button : search->findChildren<QAbstractButton*>()) {
        if (button->text() == u"Clear the search"_s || button->accessibleName() == u"Clear the search"_s
            || button->x() > search->width() / 2)
            clear = button;
    }
    mouse::click(clear);
    QTRY_COMPARE(window().page().badgesOnShow(), 6);
}

void tst_ByMouse::undo()
{
    mouse::choose(*window().menuBar(), u"undo"_s);
    waitFor([this] { return storyOf(interview).done.isEmpty(); }, "the story undone");
    mouse::choose(*window().menuBar(), u"redo"_s);
    waitFor([this] { return !storyOf(interview).done.isEmpty(); }, "the story done again");
}

void tst_ByMouse::share()
{
    mouse::click(find<QPushButton>(u"show"_s));
    auto* dialog = front<ShareDialog>();
    mouse::click(dialog->findChild<QLineEdit*>(u"personName"_s));
    keyboard::type(u"Lea Martin"_s);
    mouse::click(dialog->findChild<QPushButton*>(u"save"_s));
    const QString path = m_folder->filePath(u"portfolio.pdf"_s);
    nameFiles(path);
    front<ShareDialog>();
    waitFor([&] { return dialog->findChild<QPushButton*>(u"openFolder"_s)->isVisible(); }, "the portfolio");
    QVERIFY(QFile::exists(path));
    dialog->close(); // by the cross of its frame, which is the desktop's
    front<MainWindow>();
}

void tst_ByMouse::throwAwayAndTakeBack()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    mouse::clickItem(list(), list().model()->index(0, 0));
    mouse::choose(*window().menuBar(), u"trash"_s);
    waitFor([&] { return file().placeCounts(now)->trash == 1; }, "a badge in the trash");
    PlaceRail& rail = window().page().rail();
    mouse::clickItem(rail, rail.model()->index(rail.model()->rowCount() - 1, 0));
    QTRY_COMPARE(window().page().place().kind, BadgePlace::Kind::Trash);
    QTRY_COMPARE(window().page().badgesOnShow(), 1);
    mouse::clickItem(list(), list().model()->index(0, 0));
    mouse::click(find<QPushButton>(u"restoreChosen"_s));
    waitFor([&] { return file().placeCounts(now)->trash == 0; }, "the badge back");
}

QTEST_MAIN(tst_ByMouse)
#include "tst_bymouse.moc"
