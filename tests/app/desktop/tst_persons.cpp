#include "app/desktop/Program.h"
#include "app/desktop/backpack/BadgeListView.h"
#include "app/desktop/backpack/PlaceRail.h"
#include "app/desktop/details/DetailsPane.h"
#include "app/desktop/details/RecipientLine.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/import/ImportPanel.h"
#include "app/desktop/network/SiteQuestion.h"
#include "app/desktop/organising/NameDialog.h"
#include "app/desktop/sharing/ShareDialog.h"
#include "app/desktop/start/FirstStart.h"
#include "app/desktop/trial/Trial.h"

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>
#include <QThreadPool>

#include "tests/app/desktop/Person.h"
#include <memory>

using namespace besace;
using namespace besace::person;

/// The whole way of a person, from the first start to a badge taken back out of the trash: once by somebody who has
/// only a keyboard, once by somebody who has only a mouse. Where no key, or no click, leads on, it fails.
class tst_Persons : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void byKeyboardAlone();
    void byMouseAlone();

private:
    void begin();
    QString sevenFiles();
    MainWindow& window() const { return *m_program->window(); }
    BadgeListView& list() const { return window().page().list(); }
    template <typename T>
    T* find(const QString& name = {}) const
    {
        return window().findChild<T*>(name);
    }
    Backpack file() const;
    void waitForImport() const;
    /// Until nothing is under way. Whoever asks whether a site may be contacted hears: not now.
    void waitForRest(const std::function<void(SiteQuestion&)>& sayNotNow) const;
    QModelIndex rowOf(const QString& name) const;
    Story storyOf(const QString& name) const;

    // With the keyboard
    void startByKeyboard();
    void importByKeyboard();
    void confirmByKeyboard();
    void collectByKeyboard();
    void tellByKeyboard();
    void findByKeyboard();
    void undoByKeyboard();
    void shareByKeyboard();
    void throwAwayAndTakeBackByKeyboard();

    // With the mouse
    void startByMouse();
    void importByMouse();
    void confirmByMouse();
    void collectByMouse();
    void tellByMouse();
    void findByMouse();
    void undoByMouse();
    void shareByMouse();
    void throwAwayAndTakeBackByMouse();
    void clickInDetails(QWidget* widget);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

static constexpr QSize usualSize { 1280, 800 }; // the screen of these tests is small
static const QString owner = u"lea.martin@mail.example"_s;
static const QString team = u"Esprit d’équipe"_s; // theirs
static const QString interview = u"Préparer un entretien"_s;

void tst_Persons::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setQuitOnLastWindowClosed(false);
    QCoreApplication::setOrganizationName(u"besace"_s);
    QCoreApplication::setApplicationName(u"besace"_s);
}

void tst_Persons::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"own"_s)));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
}

void tst_Persons::cleanup()
{
    m_program.reset();
    QThreadPool::globalInstance()->waitForDone();
}

void tst_Persons::begin()
{
    m_program = std::make_unique<Program>(
        static_cast<QApplication&>(*qApp), m_folder->filePath(u"own/besace/backpack.besace"_s));
    m_program->begin();
    front<FirstStart>();
}

/// Six badges of three kinds of file, and a photo; as they are written in a dialog for files.
QString tst_Persons::sevenFiles()
{
    QImage photo(40, 30, QImage::Format_RGB32);
    photo.fill(Qt::darkGreen);
    photo.save(m_folder->filePath(u"photo.png"_s));
    QStringList names { m_folder->filePath(u"photo.png"_s) };
    for (const QString& example : { u"verified_accueil-du-public.svg"_s, u"verified_entretien-d-embauche.png"_s,
             u"verified_esprit-d-equipe.png"_s, u"status-unchecked_gestes-qui-sauvent.png"_s,
             u"unchecked_service-civique.png"_s, u"unsigned_fete-de-quartier.json"_s }) {
        names << m_folder->filePath(example);
        QFile::copy(trial::badgesFolder() + u'/' + example, names.last());
    }
    return u'"' + names.join(u"\" \""_s) + u'"';
}

Backpack tst_Persons::file() const
{
    Result<Backpack> backpack = Backpack::open(m_folder->filePath(u"own/besace/backpack.besace"_s));
    if (!backpack)
        qFatal("the backpack cannot be opened");
    return std::move(*backpack);
}

void tst_Persons::waitForImport() const
{
    waitFor([this] { return find<ImportPanel>() != nullptr && !find<ImportPanel>()->isRunning(); }, "an import");
}

static SiteQuestion* questionOnShow()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* question = qobject_cast<SiteQuestion*>(widget); question != nullptr && question->isVisible())
            return question;
    }
    return nullptr;
}

void tst_Persons::waitForRest(const std::function<void(SiteQuestion&)>& sayNotNow) const
{
    while (true) {
        waitFor([this] { return !window().isWorking() || questionOnShow() != nullptr; }, "the end of the work");
        if (questionOnShow() == nullptr)
            break;
        const QPointer<SiteQuestion> question(front<SiteQuestion>());
        sayNotNow(*question);
        waitFor([&question] { return question.isNull() || !question->isVisible(); }, "the end of a question");
    }
    front<MainWindow>();
}

static void sayNotNowByKeyboard(SiteQuestion& /*question*/)
{
    keyboard::tabTo(u"notNow"_s);
    keyboard::press(Qt::Key_Space);
}

static void sayNotNowByMouse(SiteQuestion& question) { mouse::click(question.findChild<QPushButton*>(u"notNow"_s)); }

QModelIndex tst_Persons::rowOf(const QString& name) const
{
    for (int row = 0; row < list().model()->rowCount(); ++row) {
        const QModelIndex index = list().model()->index(row, 0);
        if (index.data(Qt::AccessibleTextRole).toString() == name)
            return index;
    }
    return {};
}

Story tst_Persons::storyOf(const QString& name) const
{
    const Backpack backpack = file();
    const QList<BadgeSummary> badges = *backpack.list({}, QDateTime::currentDateTimeUtc());
    for (const BadgeSummary& badge : badges) {
        if (badge.name == name)
            return backpack.badge(badge.id)->own.story;
    }
    return {};
}

void tst_Persons::byKeyboardAlone()
{
    startByKeyboard();
    importByKeyboard();
    confirmByKeyboard();
    collectByKeyboard();
    tellByKeyboard();
    findByKeyboard();
    undoByKeyboard();
    shareByKeyboard();
    throwAwayAndTakeBackByKeyboard();
}

void tst_Persons::startByKeyboard()
{
    begin();
    keyboard::tabTo(u"language"_s);
    keyboard::press(Qt::Key_Home);
    keyboard::press(Qt::Key_Down); // English
    keyboard::tabTo(u"badges"_s);
    keyboard::press(Qt::Key_Return);
    front<MainWindow>()->resize(usualSize);
}

void tst_Persons::importByKeyboard()
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
    waitForRest(sayNotNowByKeyboard);
}

void tst_Persons::confirmByKeyboard()
{
    keyboard::tabToKind<BadgeListView>();
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
    waitForRest(sayNotNowByKeyboard);
}

void tst_Persons::collectByKeyboard()
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

void tst_Persons::tellByKeyboard()
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
void tst_Persons::findByKeyboard()
{
    keyboard::press(Qt::Key_F, Qt::ControlModifier);
    keyboard::type(u"six people"_s);
    QTRY_COMPARE(window().page().badgesOnShow(), 1);
    QVERIFY(rowOf(interview).isValid());
    keyboard::press(Qt::Key_Escape); // all are back
    QTRY_COMPARE(window().page().badgesOnShow(), 6);
}

void tst_Persons::undoByKeyboard()
{
    keyboard::tabToKind<BadgeListView>();
    keyboard::press(Qt::Key_Z, Qt::ControlModifier);
    waitFor([this] { return storyOf(interview).done.isEmpty(); }, "the story undone");
    keyboard::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    waitFor([this] { return !storyOf(interview).done.isEmpty(); }, "the story done again");
}

void tst_Persons::shareByKeyboard()
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

void tst_Persons::throwAwayAndTakeBackByKeyboard()
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

void tst_Persons::byMouseAlone()
{
    startByMouse();
    importByMouse();
    confirmByMouse();
    collectByMouse();
    tellByMouse();
    findByMouse();
    undoByMouse();
    shareByMouse();
    throwAwayAndTakeBackByMouse();
}

void tst_Persons::startByMouse()
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

void tst_Persons::importByMouse()
{
    mouse::click(find<QPushButton>(u"add"_s));
    nameFiles(sevenFiles());
    front<MainWindow>();
    waitForImport();
    mouse::click(find<QPushButton>(u"done"_s));
    QTRY_COMPARE(window().page().badgesInAll(), 6);
    waitForRest(sayNotNowByMouse);
}

/// A wheel brings it into sight.
void tst_Persons::clickInDetails(QWidget* widget)
{
    QVERIFY(widget);
    auto* area = window().page().details().findChild<QScrollArea*>();
    area->ensureWidgetVisible(widget);
    QTRY_VERIFY(!widget->visibleRegion().isEmpty());
    mouse::click(widget);
}

void tst_Persons::confirmByMouse()
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
    waitForRest(sayNotNowByMouse);
}

void tst_Persons::collectByMouse()
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

void tst_Persons::tellByMouse()
{
    QVERIFY(rowOf(interview).isValid());
    mouse::clickItem(list(), rowOf(interview));
    clickInDetails(window().page().details().findChild<QPlainTextEdit*>());
    keyboard::type(u"I talked with six people."_s);
    mouse::clickItem(list(), rowOf(interview)); // elsewhere, and what was written is kept
    waitFor([this] { return !storyOf(interview).done.isEmpty(); }, "the story");
}

void tst_Persons::findByMouse()
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

void tst_Persons::undoByMouse()
{
    mouse::choose(*window().menuBar(), u"undo"_s);
    waitFor([this] { return storyOf(interview).done.isEmpty(); }, "the story undone");
    mouse::choose(*window().menuBar(), u"redo"_s);
    waitFor([this] { return !storyOf(interview).done.isEmpty(); }, "the story done again");
}

void tst_Persons::shareByMouse()
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

void tst_Persons::throwAwayAndTakeBackByMouse()
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

QTEST_MAIN(tst_Persons)
#include "tst_persons.moc"
