#include "app/desktop/import/Sources.h"
#include "app/desktop/looks/Style.h"
#include "app/desktop/review/ReviewDetails.h"
#include "app/desktop/review/ReviewModel.h"
#include "app/desktop/review/ReviewTable.h"
#include "app/desktop/review/ReviewWindow.h"
#include "app/desktop/review/SealedDialog.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/base/OpenHere.h"
#include "core/wording/Wording.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/desktop/review/SealedFiles.h"
#include "tests/support/FakeWeb.h"
#include "tests/tools/make_candidates/Candidates.h"
#include "tests/tools/make_examples/Issuer.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// An advisor at work, with the keys alone.
class tst_ReviewWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void session_byKeyboard();
    void table_isSpokenWithHeaders();
    void table_showsWhatCountsOnASmallScreen();
    void open_byFileDialog();
    void open_byDrop();
    void open_byPaste();
    void open_backpackWithPassword_data();
    void open_backpackWithPassword();
    void open_backpackLeftOut();
    void open_nothing();
    void sites_areAskedWithAYes();
    void sites_noInternet();
    void close_whileReading();
    void manyBadges_keepTheWindowLive();

private:
    QString path(int number) const { return m_folder.filePath(QString::number(number).rightJustified(2, u'0')); }
    ReviewSetup setup() const;
    void makeWindow(const ReviewSetup& setup);
    void openAndWait(const QStringList& paths);
    template <typename T>
    T* part(const QString& name = {}) const
    {
        return m_window->findChild<T*>(name);
    }
    QString summary() const { return part<QLabel>(u"summary"_s)->text(); }
    /// Tab until that part has the focus.
    bool tabTo(const QWidget* wanted) const;
    QString sealedBackpack() const { return sealed::backpack(m_folder.path(), path(13)); }
    QString sealedCopy() const { return sealed::copy(m_folder.path(), path(13)); }
    /// Types what may be its password, and Enter.
    void tryPassword(const QString& password) const;
    ReviewTable* table() const { return part<ReviewTable>(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    QTemporaryDir m_folder;
    QList<KnownIssuer> m_known;
    QPointer<ReviewWindow> m_window;
};

void tst_ReviewWindow::initTestCase()
{
    QApplication::setStyle(new Style);
    for (const QString& area : { u"core"_s, u"desktop"_s })
        wording::installTranslations(u"en"_s, area);
    candidates::makeCandidates(m_folder.path());
    const Result<QByteArray> known = readFile(m_folder.filePath(u"known-issuers.json"_s), limits::maxFileBytes);
    QVERIFY(known);
    m_known = *readKnownIssuers(*known);
}

ReviewSetup tst_ReviewWindow::setup() const
{
    return { .clock = [] { return QDateTime::fromString(candidates::today.toString(), Qt::ISODate); },
        .locale = QLocale(QLocale::English),
        .knownIssuers = m_known };
}

void tst_ReviewWindow::makeWindow(const ReviewSetup& setup)
{
    m_window = new ReviewWindow(setup);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void tst_ReviewWindow::init() { makeWindow(setup()); }

void tst_ReviewWindow::cleanup()
{
    if (m_window)
        m_window->close();
    QTRY_VERIFY(m_window.isNull());
}

void tst_ReviewWindow::openAndWait(const QStringList& paths)
{
    m_window->open(sourcesFromPaths(paths));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isWorking(), 60'000);
}

bool tst_ReviewWindow::tabTo(const QWidget* wanted) const
{
    QStringList way;
    for (int i = 0; i < 30 && QApplication::focusWidget() != wanted; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget* now = QApplication::focusWidget();
        way << (now == nullptr ? u"nothing"_s
                               : QString::fromLatin1(now->metaObject()->className()) + u'#' + now->objectName());
    }
    if (QApplication::focusWidget() != wanted)
        qWarning("Tab led over %s", qPrintable(way.join(u", "_s)));
    return QApplication::focusWidget() == wanted;
}

void tst_ReviewWindow::session_byKeyboard()
{
    QCOMPARE(QApplication::focusWidget(), part<QPushButton>(u"openFiles"_s));
    openAndWait({ path(1), path(31), path(35) });
    QCOMPARE(summary(), u"6 badges: 2 checked · 1 expired · 1 not checked · 1 changed · 1 without proof"_s);
    QVERIFY(part<QLabel>(u"summary"_s)->hasFocus()); // so that it is said

    QVERIFY(tabTo(part<QLineEdit>(u"addresses"_s)));
    QTest::keyClicks(QApplication::focusWidget(), u"Lea.MARTIN@mail.example"_s);
    QCOMPARE(cell(0, ReviewModel::ForThisPerson), u"Yes"_s);

    QVERIFY(tabTo(part<QCheckBox>(u"onlyQuestions"_s)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(table()->model()->rowCount(), 4);
    QVERIFY(summary().endsWith(u" Shown: 4 of 6."_s));
    QCOMPARE(part<QCheckBox>(u"onlyQuestions"_s)->accessibleDescription(), u"Shown: 4 of 6."_s);
    QVERIFY(part<QCheckBox>(u"onlyQuestions"_s)->hasFocus());

    QVERIFY(tabTo(table()));
    QTest::keyClick(table(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(ReviewModel::Name));
    QStringList names;
    for (int row = 0; row < 4; ++row)
        names << cell(row, ReviewModel::Name);
    QStringList sorted = names;
    sorted.sort(Qt::CaseInsensitive);
    QCOMPARE(names, sorted);

    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    QPointer<ReviewDetails> details = m_window->findChild<ReviewDetails*>();
    QVERIFY(details);
    QVERIFY(QTest::qWaitForWindowActive(details));
    QCOMPARE(details->windowTitle(), cell(1, ReviewModel::Name));
    QTest::keyClick(details, Qt::Key_Escape);
    QTRY_VERIFY(details.isNull());

    auto* tabs = part<QTabBar>(u"tabs"_s);
    QVERIFY(tabs->tabText(2).contains(u"(4)"_s));
    QCOMPARE(part<QListView>(u"questions"_s)->model()->rowCount(), 4);
    QVERIFY(part<QListView>(u"skills"_s)->model()->rowCount() > 3);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTest::keyClick(m_window, Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(m_window.isNull());
}

void tst_ReviewWindow::table_isSpokenWithHeaders()
{
    openAndWait({ path(37) });
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(table());
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::Table);
    QAccessibleTableInterface* cells = face->tableInterface();
    QVERIFY(cells);
    QStringList spoken;
    for (int column = 0; column < ReviewModel::columns; ++column) {
        QAccessibleInterface* cellFace = cells->cellAt(0, column);
        QVERIFY(cellFace->tableCellInterface());
        QCOMPARE(cells->rowDescription(0), u"Cuisine solidaire"_s); // which badge, where one goes down a column
        spoken << cells->columnDescription(column) + u": "_s + cellFace->text(QAccessible::Name);
    }
    const QStringList expected { u"Badge: Cuisine solidaire"_s, u"State: Organisation to confirm"_s,
        u"For this person?: Not sure"_s, u"Organisation: Cuisine solidaire"_s,
        u"Questions: We do not know \"Cuisine solidaire\"."_s, u"Given on: 12 March 2025"_s,
        u"Valid until: No end date"_s, u"Skills: Cuisiner pour un groupe, Respecter l’hygiène"_s };
    QCOMPARE(spoken.size(), expected.size());
    for (qsizetype i = 0; i < spoken.size(); ++i) {
        if (i != ReviewModel::Skills)
            QCOMPARE(spoken.at(i), expected.at(i));
    }
    QVERIFY(spoken.at(ReviewModel::Skills).size() > 10);
}

/// As the window is at first on a screen of 1366 x 768. What is beyond its edge is not looked for.
void tst_ReviewWindow::table_showsWhatCountsOnASmallScreen()
{
    m_window->resize(1200, 720);
    openAndWait({ path(37) });
    for (const int column :
        { ReviewModel::Name, ReviewModel::BadgeState, ReviewModel::ForThisPerson, ReviewModel::Questions }) {
        const int end = table()->columnViewportPosition(column) + table()->columnWidth(column);
        QVERIFY2(end <= table()->viewport()->width(), qPrintable(QString::number(column)));
    }
    for (const int column : { ReviewModel::BadgeState, ReviewModel::ForThisPerson, ReviewModel::GivenOn }) {
        const auto needed = table()->sizeHintForIndex(table()->model()->index(0, column)).width();
        QVERIFY2(needed <= table()->columnWidth(column), qPrintable(QString::number(column))); // no word is cut
    }
}

void tst_ReviewWindow::open_byFileDialog()
{
    QTest::keyClick(m_window, Qt::Key_O, Qt::ControlModifier);
    auto* dialog = part<QFileDialog>();
    QVERIFY(dialog);
    dialog->setDirectory(path(31));
    dialog->selectFile(path(31) + u"/changed.png"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(summary(), u"1 badge: 1 changed"_s, 60'000);
}

void tst_ReviewWindow::open_byDrop()
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path(31)), QUrl::fromLocalFile(path(1)) });
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window, &drop);
    QTRY_COMPARE_WITH_TIMEOUT(summary(), u"4 badges: 2 checked · 1 not checked · 1 changed"_s, 60'000);
}

void tst_ReviewWindow::open_byPaste()
{
    const Result<QByteArray> badge = readFile(path(13) + u"/badge.json"_s, limits::maxFileBytes);
    QVERIFY(badge);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(*badge));
    QTest::keyClick(m_window, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(summary(), u"1 badge: 1 checked"_s, 60'000);
    QGuiApplication::clipboard()->clear();
}

void tst_ReviewWindow::tryPassword(const QString& password) const
{
    QTRY_VERIFY(m_window->findChild<SealedDialog*>());
    auto* dialog = m_window->findChild<SealedDialog*>();
    auto* field = dialog->findChild<QLineEdit*>();
    QTRY_VERIFY(!field->isReadOnly());
    field->clear();
    QTest::keyClicks(field, password);
    QTest::keyClick(dialog, Qt::Key_Return);
}

void tst_ReviewWindow::open_backpackWithPassword_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("the backpack") << sealedBackpack();
    QTest::newRow("a copy of it") << sealedCopy();
}

void tst_ReviewWindow::open_backpackWithPassword()
{
    QFETCH(QString, file);
    m_window->open(sourcesFromPaths({ path(31), file }));
    tryPassword(u"une autre"_s);
    QTRY_VERIFY(!m_window->findChild<SealedDialog*>()->findChild<QLineEdit*>()->isReadOnly());
    QCOMPARE(summary(), u"1 badge: 1 changed – 1 file without a badge."_s);
    tryPassword(u"une phrase"_s);
    QTRY_COMPARE_WITH_TIMEOUT(summary(), u"2 badges: 1 checked · 1 changed"_s, 60'000);
    QTRY_VERIFY(m_window->findChild<SealedDialog*>() == nullptr);
    QVERIFY(!isOpenHere(sealedBackpack()));
}

void tst_ReviewWindow::open_backpackLeftOut()
{
    m_window->open(sourcesFromPaths({ sealedBackpack() }));
    QTRY_VERIFY(m_window->findChild<SealedDialog*>());
    QTest::keyClick(m_window->findChild<SealedDialog*>(), Qt::Key_Escape);
    QTRY_VERIFY(m_window->findChild<SealedDialog*>() == nullptr);
    QCOMPARE(summary(), u"No badge. 1 file without a badge."_s);
    QCOMPARE(part<QListView>(u"questions"_s)->model()->index(0, 0).data().toString(),
        u"lea.besace – A password protects this file. Give the password to open it."_s);
}

void tst_ReviewWindow::open_nothing()
{
    QGuiApplication::clipboard()->clear();
    openAndWait({ m_folder.filePath(u"known-issuers.json"_s) });
    QCOMPARE(summary(), u"No badge. 1 file without a badge."_s);
    QCOMPARE(part<QListView>(u"questions"_s)->model()->rowCount(), 1);
}

void tst_ReviewWindow::sites_areAskedWithAYes()
{
    m_window->close();
    FakeWeb web;
    hosted::fill(web, 1);
    ReviewSetup asking = setup();
    asking.web = web.factory();
    asking.webPreferences.agreed.sites = { u"ruche.example"_s };
    makeWindow(asking);
    m_window->open({ { u"link"_s, hosted::address(1).toUtf8() } });
    QTRY_VERIFY(!m_window->isWorking());
    QVERIFY(web.asked().isEmpty()); // nobody is asked unbidden
    auto* ask = part<QPushButton>(u"askSites"_s);
    QVERIFY(ask->isVisible());
    QTest::keyClick(m_window, Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isWorking(), 60'000);
    QVERIFY(web.asked().contains(hosted::address(1)));
    QCOMPARE(summary(), u"1 badge: 1 to confirm"_s);
    QCOMPARE(cell(0, ReviewModel::Name), u"Apiculture"_s);
    QVERIFY(!ask->isVisible());
}

void tst_ReviewWindow::sites_noInternet()
{
    m_window->open({ { u"link"_s, hosted::address(1).toUtf8() } });
    QTRY_VERIFY(!m_window->isWorking());
    part<QPushButton>(u"askSites"_s)->click();
    QCOMPARE(summary(), u"1 badge: 1 not checked There is no internet: nobody was asked."_s);
}

void tst_ReviewWindow::close_whileReading()
{
    m_window->open(sourcesFromPaths({ m_folder.path() }));
    QVERIFY(m_window->isWorking());
    part<QPushButton>(u"closeSession"_s)->click();
    QTRY_VERIFY(m_window.isNull());
}

/// How long it took is printed, and decides nothing.
void tst_ReviewWindow::manyBadges_keepTheWindowLive()
{
    using namespace examples;
    QTemporaryDir folder;
    const Issuer issuer = didKeyIssuer(TestKey::Type::Ed25519, u"Mission locale"_s, u"mission-locale.example"_s);
    constexpr int count = 1000;
    for (int i = 0; i < count; ++i) {
        Award award = welcome();
        award.slug = u"badge-%1"_s.arg(i);
        const QByteArray badge = jcsBadge(
            { award, issuer.organisation, u"2025-03-12T09:00:00Z"_s, {}, u"lea@mail.example"_s, {} }, issuer);
        QVERIFY(writeFile(folder.filePath(award.slug + u".json"_s), badge));
    }
    QElapsedTimer clock;
    clock.start();
    m_window->open(sourcesFromPaths({ folder.path() }));
    qint64 longest = 0; // without the window's answer
    int turns = 0;
    while (m_window->isWorking()) {
        QElapsedTimer turn;
        turn.start();
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        longest = std::max(longest, turn.elapsed());
        ++turns;
    }
    qInfo("%d badges in %lld ms, %d turns, the longest %lld ms", count, clock.elapsed(), turns, longest);
    QVERIFY(turns > 10);
    QCOMPARE(summary(), u"1000 badges: 1000 to confirm"_s);
}

QTEST_MAIN(tst_ReviewWindow)
#include "tst_reviewwindow.moc"
