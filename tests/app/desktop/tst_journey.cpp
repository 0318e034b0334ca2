#include "app/desktop/backpack/BadgeListView.h"
#include "app/desktop/details/CheckList.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/import/ImportModel.h"
#include "app/desktop/import/ImportPanel.h"
#include "app/desktop/sharing/ShareDialog.h"
#include "app/desktop/trial/Trial.h"
#include "core/wording/Wording.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace besace;

static constexpr int patience = 120000; ///< milliseconds; what is waited for comes, however slow the machine

/// One person's way through the whole window, by the events that a mouse and a keyboard make. The backpack is a file,
/// the badges are the examples, and nobody is asked over a network, as on a first day.
class tst_Journey : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void journey();
    void examples_fillTheTrialAndLeaveNothing();

private:
    void open();
    void close();
    QString give(const QString& example);
    void drop(const QStringList& paths);
    void typePath(QWidget& parent, const QString& path);
    void click(QAbstractButton* button);
    QPushButton* button(const QString& text) const;
    template <typename T>
    T* find(const QString& name = {}) const
    {
        return m_window->findChild<T*>(name);
    }
    const QList<ImportRow>& lines() const { return find<ImportModel>()->rows(); }
    void waitForImport();
    QStringList namesInList() const;

    void addThreeFiles();
    void openOneByKey();
    void saveAs(const QString& format, const QString& path);
    void dropPortfoliosBack();

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void tst_Journey::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QVERIFY(m_folder.isValid());
}

void tst_Journey::cleanup()
{
    m_window.reset();
    QThreadPool::globalInstance()->waitForDone();
}

void tst_Journey::open()
{
    Result<Backpack> backpack = Backpack::open(m_folder.filePath(u"backpack.besace"_s));
    QVERIFY(backpack);
    const QDateTime now(QDate(2026, 3, 12), QTime(14, 5), Qt::UTC);
    m_window = std::make_unique<MainWindow>(std::move(*backpack),
        DeskSetup { .trialPath = m_folder.filePath(u"trial.besace"_s),
            .clock = [now] { return now; },
            .locale = QLocale(QLocale::English),
            .web = {},
            .preferences = {} });
    m_window->resize(1280, 800); // as on a usual screen; the one of these tests is small
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_Journey::close()
{
    m_window->close();
    m_window.reset();
}

/// Copies an example to where a person has their files.
QString tst_Journey::give(const QString& example)
{
    const QString path = m_folder.filePath(example);
    QFile::copy(trial::badgesFolder() + u'/' + example, path);
    return path;
}

void tst_Journey::drop(const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPoint middle = m_window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &dropped);
    QVERIFY(dropped.isAccepted());
}

void tst_Journey::typePath(QWidget& parent, const QString& path)
{
    auto* dialog = parent.findChild<QFileDialog*>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path); // typed letter by letter, the list of suggestions would take the Return key
    QTest::keyClick(name, Qt::Key_Return);
}

void tst_Journey::click(QAbstractButton* button)
{
    QVERIFY(button);
    QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(button->text()));
    QTest::mouseClick(button, Qt::LeftButton);
}

QPushButton* tst_Journey::button(const QString& text) const
{
    const QList<QPushButton*> buttons = m_window->findChildren<QPushButton*>();
    const auto it = std::ranges::find_if(
        buttons, [&](const QPushButton* one) { return one->isVisible() && one->text().remove(u'&') == text; });
    return it == buttons.end() ? nullptr : *it;
}

void tst_Journey::waitForImport()
{
    QVERIFY(QTest::qWaitFor([this] { return !find<ImportPanel>()->isRunning(); }, patience));
}

QStringList tst_Journey::namesInList() const
{
    QStringList names;
    const QAbstractItemModel* model = find<BadgeListView>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
    names.sort();
    return names;
}

static const QStringList threeNames { u"Accueil du public"_s, u"Esprit d’équipe"_s, u"Fête de quartier"_s };

/// One dropped, one chosen with the button, one pasted.
void tst_Journey::addThreeFiles()
{
    drop({ give(u"verified_accueil-du-public.svg"_s), give(u"unchecked_service-civique.png"_s) });
    waitForImport();
    QCOMPARE(lines().size(), 2);
    QCOMPARE(lines().at(0).name, u"Accueil du public"_s);
    // Its key is in the badge: it is checked without asking anybody.
    QCOMPARE(lines().at(0).state, State::IssuerUnknown);
    QCOMPARE(lines().at(1).state, State::Unchecked);
    QVERIFY(find<QLabel>(u"summary"_s)->isVisible());
    QTRY_COMPARE(m_window->page().badgesInAll(), 2);
    click(find<QPushButton>(u"done"_s));
    QCOMPARE(namesInList().size(), 2);

    click(find<QPushButton>(u"add"_s));
    typePath(*m_window, give(u"verified_esprit-d-equipe.png"_s));
    waitForImport();
    QCOMPARE(lines().size(), 1);
    QCOMPARE(lines().at(0).name, u"Esprit d’équipe"_s);
    click(find<QPushButton>(u"done"_s));

    QFile json(give(u"unsigned_fete-de-quartier.json"_s));
    QVERIFY(json.open(QFile::ReadOnly));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(json.readAll()));
    m_window->activateWindow(); // the file dialog has just closed
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keySequence(m_window.get(), QKeySequence::Paste);
    waitForImport();
    QCOMPARE(lines().size(), 1);
    QVERIFY2(lines().at(0).state == State::Unsigned, qPrintable(lines().at(0).name + lines().at(0).outcome));
    click(find<QPushButton>(u"done"_s));
}

void tst_Journey::openOneByKey()
{
    auto* list = find<BadgeListView>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Return);
    auto* checks = find<CheckList>();
    QVERIFY(checks);
    QVERIFY(checks->isVisible());
    QStringList said; // once each: title, answer, reason
    for (const QWidget* part : checks->findChildren<QWidget*>()) {
        if (!part->accessibleName().isEmpty())
            said.append(part->accessibleName());
    }
    QStringList answers;
    for (const Answer answer : { Answer::Yes, Answer::No, Answer::Unchecked })
        answers.append(wording::answerWord(answer));
    for (int kind = 0; kind < 6; ++kind) {
        const QString title = wording::checkTitle(static_cast<CheckKind>(kind));
        QCOMPARE(said.count(title), 1);
        const qsizetype at = said.indexOf(title);
        QVERIFY2(answers.contains(said.value(at + 1)), qPrintable(title));
        QVERIFY2(!said.value(at + 2).isEmpty(), qPrintable(title));
    }
}

void tst_Journey::saveAs(const QString& format, const QString& path)
{
    click(find<QPushButton>(u"show"_s));
    auto* dialog = m_window->findChild<ShareDialog*>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    // Whatever is selected in the window, all are shown.
    auto* badges = dialog->findChild<QListWidget*>(u"badges"_s);
    badges->setFocus();
    for (int row = 0; row < badges->count(); ++row) {
        badges->setCurrentRow(row);
        if (badges->item(row)->checkState() == Qt::Unchecked)
            QTest::keyClick(badges, Qt::Key_Space);
        QCOMPARE(badges->item(row)->checkState(), Qt::Checked);
    }
    auto* choice = dialog->findChild<QRadioButton*>(format);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Space);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"personName"_s), u"Lea Martin"_s);
    click(dialog->findChild<QPushButton*>(u"save"_s));
    typePath(*dialog, path);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QPushButton*>(u"openFolder"_s)->isVisible(), patience);
    QVERIFY(QFile::exists(path));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<ShareDialog*>());
}

/// What was written can be read again, and holds the same badges.
void tst_Journey::dropPortfoliosBack()
{
    for (const QString& name : { u"portfolio.pdf"_s, u"portfolio.html"_s }) {
        drop({ m_folder.filePath(name) });
        waitForImport();
        QCOMPARE(lines().size(), 4);
        for (const ImportRow& line : lines()) {
            QCOMPARE(line.kind, KeepOutcome::Kind::AlreadyThere);
            QVERIFY2(line.state != State::Changed, qPrintable(line.name));
        }
        click(find<QPushButton>(u"done"_s));
    }
}

void tst_Journey::journey()
{
    open();
    addThreeFiles();
    const QStringList names = namesInList();
    QCOMPARE(names.size(), 4);
    for (const QString& name : threeNames)
        QVERIFY2(names.contains(name), qPrintable(name));
    openOneByKey();
    saveAs(u"pdf"_s, m_folder.filePath(u"portfolio.pdf"_s));
    saveAs(u"webPage"_s, m_folder.filePath(u"portfolio.html"_s));
    dropPortfoliosBack();
    close();

    open();
    QCOMPARE(namesInList(), names);
    openOneByKey();
}

void tst_Journey::examples_fillTheTrialAndLeaveNothing()
{
    open();
    const QStringList own = namesInList();
    m_window->tryExamples();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->page().badgesInAll(), 15, patience);
    QVERIFY(m_window->isTrial());
    openOneByKey();
    click(button(MainWindow::tr("Back to my badges")));
    QVERIFY(!m_window->isTrial());
    QCOMPARE(namesInList(), own);

    m_window->tryExamples();
    QCOMPARE(m_window->page().badgesInAll(), 15);
    click(button(MainWindow::tr("Empty")));
    QVERIFY(!m_window->isTrial());
    QCOMPARE(namesInList(), own);
    Result<Backpack> trial = Backpack::open(m_folder.filePath(u"trial.besace"_s));
    QVERIFY(trial);
    QCOMPARE(*trial->count({}, QDateTime::currentDateTimeUtc()), 0);
}

QTEST_MAIN(tst_Journey)
#include "tst_journey.moc"
