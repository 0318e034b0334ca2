#include "app/desktop/backpack/PlaceRail.h"
#include "app/desktop/details/RecipientLine.h"
#include "app/desktop/organising/NameDialog.h"
#include "app/desktop/sharing/ShareDialog.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include "tests/app/desktop/FirstDay.h"

using namespace besace;
using namespace besace::person;

/// The whole way of a person who has only a keyboard, from the first start to a badge taken back out of the trash.
/// Where no key leads on, it fails.
class tst_ByKeyboard : public QObject, private FirstDay {
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
};

static void sayNotNow(SiteQuestion& /*question*/)
{
    keyboard::tabTo(u"notNow"_s);
    keyboard::press(Qt::Key_Space);
}

void tst_ByKeyboard::wholeDay()
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

void tst_ByKeyboard::start()
{
    begin();
    keyboard::tabTo(u"language"_s);
    keyboard::press(Qt::Key_Home);
    keyboard::press(Qt::Key_Down); // English
    keyboard::tabTo(u"badges"_s);
    keyboard::press(Qt::Key_Return);
    front<MainWindow>()->resize(usualSize);
}

void tst_ByKeyboard::importFiles()
{
    // The first button of the empty backpack has the focus.
    keyboard::press(Qt::Key_Space);
    nameFiles(sevenFiles());
    front<MainWindow>();
    waitForImport();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"summary"_s);
    QVERIFY(static_cast<QLabel*>(QApplication::focusWidget())->text().contains(u"6 badges"_s));
    keyboard::tabTo(u"done"_s);
    keyboard::press(Qt::Key_Space);
    QTRY_COMPARE(window().page().badgesInAll(), 6);
    waitForRest(sayNotNow);
}

void tst_ByKeyboard::confirm()
{
    keyboard::tabToKind<BadgeListView>();
    QApplication::setKeyboardInputInterval(60'000); // letters belong together, however busy the machine is
    keyboard::type(u"Es"_s); // lists go to what begins so
    QCOMPARE(list().currentIndex(), rowOf(team));
    keyboard::press(Qt::Key_Return);
    keyboard::tabTo(
        [](const QWidget& widget) { return qobject_cast<RecipientLine*>(widget.parentWidget()) != nullptr; },
        "the line about the person");
    if (qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr) {
        keyboard::type(owner);
        keyboard::press(Qt::Key_Return);
    } else {
        keyboard::press(Qt::Key_Space);
    }
    waitFor([this] { return file().identities()->contains(owner); }, "the address");
    waitForRest(sayNotNow);
}

void tst_ByKeyboard::collect()
{
    keyboard::tabToKind<BadgeListView>();
    keyboard::press(Qt::Key_Home);
    keyboard::press(Qt::Key_End, Qt::ShiftModifier);
    keyboard::press(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(window().page().chosen().size(), 5);
    keyboard::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    waitFor([] { return QApplication::activePopupWidget() != nullptr; }, "the list of collections");
    keyboard::press(Qt::Key_Return); // there is none yet: a new one
    front<NameDialog>();
    keyboard::type(u"Reception"_s);
    keyboard::press(Qt::Key_Return);
    waitFor([this] { return file().collections()->size() == 1; }, "the collection");
    QCOMPARE(file().collections()->first().badges, 5);
    front<MainWindow>();
}

void tst_ByKeyboard::tell()
{
    list().setCurrentIndex({});
    keyboard::press(Qt::Key_F, Qt::ControlModifier);
    keyboard::type(u"entretien"_s);
    QTRY_COMPARE(window().page().badgesOnShow(), 1);
    keyboard::press(Qt::Key_Return);
    keyboard::press(Qt::Key_Home);
    keyboard::press(Qt::Key_Return);
    keyboard::tabToKind<QPlainTextEdit>();
    keyboard::type(u"I talked with six people."_s);
    keyboard::press(Qt::Key_Tab); // on it goes, and what was written is kept
    waitFor([this] { return !storyOf(interview).done.isEmpty(); }, "the story");
    QCOMPARE(storyOf(interview).done, u"I talked with six people."_s);
}

/// Found by the words of the story, which the badge does not have.
void tst_ByKeyboard::search()
{
    keyboard::press(Qt::Key_F, Qt::ControlModifier);
    keyboard::type(u"six people"_s);
    QTRY_COMPARE(window().page().badgesOnShow(), 1);
    QVERIFY(rowOf(interview).isValid());
    keyboard::press(Qt::Key_Escape); // all are back
    QTRY_COMPARE(window().page().badgesOnShow(), 6);
}

void tst_ByKeyboard::undo()
{
    keyboard::tabToKind<BadgeListView>();
    keyboard::press(Qt::Key_Z, Qt::ControlModifier);
    waitFor([this] { return storyOf(interview).done.isEmpty(); }, "the story undone");
    keyboard::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    waitFor([this] { return !storyOf(interview).done.isEmpty(); }, "the story done again");
}

void tst_ByKeyboard::share()
{
    keyboard::press(Qt::Key_E, Qt::ControlModifier);
    auto* dialog = front<ShareDialog>();
    keyboard::tabTo(u"personName"_s);
    keyboard::type(u"Lea Martin"_s);
    keyboard::tabTo(u"save"_s);
    keyboard::press(Qt::Key_Space);
    const QString path = m_folder->filePath(u"portfolio.pdf"_s);
    nameFiles(path);
    front<ShareDialog>();
    waitFor([&] { return dialog->findChild<QPushButton*>(u"openFolder"_s)->isVisible(); }, "the portfolio");
    QVERIFY(QFile::exists(path));
    keyboard::press(Qt::Key_Escape);
    front<MainWindow>();
}

void tst_ByKeyboard::throwAwayAndTakeBack()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    keyboard::tabToKind<BadgeListView>();
    keyboard::press(Qt::Key_Home);
    keyboard::press(Qt::Key_Delete);
    waitFor([&] { return file().placeCounts(now)->trash == 1; }, "a badge in the trash");
    keyboard::tabToKind<PlaceRail>();
    keyboard::press(Qt::Key_End);
    QTRY_COMPARE(window().page().place().kind, BadgePlace::Kind::Trash);
    keyboard::tabToKind<BadgeListView>();
    keyboard::press(Qt::Key_Home);
    keyboard::tabTo(u"restoreChosen"_s);
    keyboard::press(Qt::Key_Space);
    waitFor([&] { return file().placeCounts(now)->trash == 0; }, "the badge back");
    QCOMPARE(file().placeCounts(now)->myBadges + file().placeCounts(now)->toConfirm, 6);
}

QTEST_MAIN(tst_ByKeyboard)
#include "tst_bykeyboard.moc"
