#include "app/desktop/sharing/PrintDialog.h"
#include "app/desktop/sharing/SharePerson.h"
#include "app/desktop/sharing/WebPageView.h"
#include "core/containers/Container.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>

#include "tests/app/desktop/sharing/RealShareDialog.h"
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace besace;

/// In the place of mail program and file manager.
class Handler : public QObject {
    Q_OBJECT

public:
    QList<QUrl> opened;

public slots:
    void open(const QUrl& url) { opened += url; }
};

/// The real dialog over a real backpack, used by its buttons and keys.
class tst_ShareDialog : public QObject, private RealShareDialog {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { m_dialog.reset(); }
    void save_writesThePortfolio_data();
    void save_writesThePortfolio();
    void save_asksForTheEndingOfTheFormat();
    void save_whereNothingCanBeWrittenSaysSo();
    void largeText_leavesTheButtonsOnTheScreen();
    void save_isOffWithoutBadges();
    void done_offersFolderAndMail();
    void collection_showsItsBadgesOnly();
    void print_isThereForWhatHasPages();
    void site_asksForItsAddress();
    void site_asksForItsAddressWhereItIsSeen();
    void photo_isToldWhereItIsSeen_data();
    void photo_isToldWhereItIsSeen();
    void badges_areReadBesideTheWindow();
    void options_comeBackAsTheyWereSet();

private:
    /// Clicks Save, types the path into the file dialog and presses Enter.
    void saveAs(const QString& path);
    QList<QByteArray> filesInside(const QString& path) const;
};

void tst_ShareDialog::saveAs(const QString& path)
{
    QTest::mouseClick(child<QPushButton>(u"save"_s), Qt::LeftButton);
    auto* files = m_dialog->findChild<QFileDialog*>();
    QVERIFY(files);
    QVERIFY(QTest::qWaitForWindowActive(files));
    auto* name = files->findChild<QLineEdit*>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path); // typed letter by letter, the list of suggestions would take the Return key
    QTest::keyClick(name, Qt::Key_Return);
}

QList<QByteArray> tst_ShareDialog::filesInside(const QString& path) const
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    Progress progress;
    const Result<QList<CarriedFile>> carried = openContainer(file.readAll(), progress);
    QList<QByteArray> files;
    for (const CarriedFile& one : carried ? *carried : QList<CarriedFile>())
        files.append(one.bytes);
    return files;
}

void tst_ShareDialog::save_writesThePortfolio_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("PDF") << u"pdf"_s << u"pdf"_s << "%PDF-"_ba;
    QTest::newRow("web page") << u"webPage"_s << u"html"_s << "<!DOCTYPE html>"_ba;
}

void tst_ShareDialog::save_writesThePortfolio()
{
    QFETCH(QString, button);
    QFETCH(QString, ending);
    QFETCH(QByteArray, beginning);
    QTest::mouseClick(
        child<QRadioButton>(button), Qt::LeftButton, {}, QPoint(8, child<QRadioButton>(button)->height() / 2));
    QTest::keyClicks(child<QLineEdit>(u"personName"_s), u"Lea Martin"_s);

    // Without an ending: the dialog adds it.
    saveAs(m_folder.filePath(u"portfolio"_s));
    const QString path = m_folder.filePath(u"portfolio."_s + ending);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"openFolder"_s)->isVisible(), 60000);
    const QString status = child<QLabel>(u"done"_s)->text();
    QVERIFY2(status.contains(u"portfolio."_s + ending), qPrintable(status));

    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.readAll().left(32).toLower().startsWith(beginning.toLower()));
    const QList<QByteArray> inside = filesInside(path);
    int shown = 0;
    const Result<QList<BadgeSummary>> badges = m_backpack->list({}, now);
    for (const BadgeSummary& badge : *badges) {
        const QByteArray bytes = m_backpack->files(badge.id)->first().bytes;
        QCOMPARE(inside.contains(bytes), isShownByDefault(badge));
        shown += isShownByDefault(badge) ? 1 : 0;
    }
    QVERIFY(shown > 0);
}

void tst_ShareDialog::save_asksForTheEndingOfTheFormat()
{
    child<QRadioButton>(u"webPage"_s)->setChecked(true);
    QTest::keyClicks(child<QLineEdit>(u"portfolioTitle"_s), u"Pour l/accueil"_s);
    QTest::mouseClick(child<QPushButton>(u"save"_s), Qt::LeftButton);
    auto* files = m_dialog->findChild<QFileDialog*>();
    QVERIFY(files);
    QCOMPARE(files->defaultSuffix(), u"html"_s);
    const QString suggested = files->findChild<QLineEdit*>(u"fileNameEdit"_s)->text();
    QVERIFY2(suggested.endsWith(u".html"_s) && !suggested.contains(u'/'), qPrintable(suggested));
    QTest::keyClick(files, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog->findChild<QFileDialog*>());
    QVERIFY(m_dialog->isVisible());
}

void tst_ShareDialog::save_whereNothingCanBeWrittenSaysSo()
{
    // What should be a folder is a file.
    const QString path = m_folder.filePath(u"taken.pdf/inner.pdf"_s);
    QVERIFY(QFile(m_folder.filePath(u"taken.pdf"_s)).open(QFile::WriteOnly));
    m_dialog->save(path);
    auto* status = child<QLabel>(u"status"_s);
    QTRY_VERIFY_WITH_TIMEOUT(status->isVisible() && !status->text().isEmpty(), 60000);
    QVERIFY(!child<QPushButton>(u"openFolder"_s)->isVisible());
    QVERIFY(child<QPushButton>(u"save"_s)->isEnabled());
}

/// Around the window stands the frame of the window manager: what is as tall as the screen loses its buttons.
void tst_ShareDialog::largeText_leavesTheButtonsOnTheScreen()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    const ShareDialog dialog(*m_backpack, {}, now);
    QApplication::setFont(usual);
    const QSize room = dialog.screen()->availableSize();
    QVERIFY(dialog.height() <= room.height() - 48);
    QVERIFY(dialog.width() <= room.width() - 16);
}

void tst_ShareDialog::save_isOffWithoutBadges()
{
    auto* list = m_dialog->findChild<QListWidget*>(u"badges"_s);
    list->setFocus();
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        if (list->item(row)->checkState() == Qt::Checked)
            QTest::keyClick(list, Qt::Key_Space);
    }
    QVERIFY(!child<QPushButton>(u"save"_s)->isEnabled());
}

void tst_ShareDialog::done_offersFolderAndMail()
{
    Handler handler;
    for (const QString& scheme : { u"mailto"_s, u"file"_s })
        QDesktopServices::setUrlHandler(scheme, &handler, "open");
    QTest::keyClicks(child<QLineEdit>(u"personName"_s), u"Lea"_s);
    m_dialog->save(m_folder.filePath(u"mine.pdf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"mail"_s)->isVisible(), 60000);
    QVERIFY(handler.opened.isEmpty());
    QTest::mouseClick(child<QPushButton>(u"mail"_s), Qt::LeftButton);
    QCOMPARE(handler.opened.size(), 1);
    QCOMPARE(handler.opened.first().scheme(), u"mailto"_s);
    QVERIFY(handler.opened.first().path().isEmpty()); // to whom, the person says
    QVERIFY(handler.opened.first().query(QUrl::FullyDecoded).contains(u"Lea"_s));
    QTest::mouseClick(child<QPushButton>(u"openFolder"_s), Qt::LeftButton);
    QCOMPARE(handler.opened.last(), QUrl::fromLocalFile(m_folder.path()));
    for (const QString& scheme : { u"mailto"_s, u"file"_s })
        QDesktopServices::unsetUrlHandler(scheme);
}

void tst_ShareDialog::collection_showsItsBadgesOnly()
{
    const QList<BadgeSummary> all = *m_backpack->list({}, now);
    const auto shown = std::ranges::find_if(all, isShownByDefault);
    QVERIFY(shown != all.end());
    QVERIFY(m_backpack->createCollection(u"Accueil"_s));
    QVERIFY(m_backpack->addToCollection(u"Accueil"_s, shown->id));
    m_dialog = std::make_unique<ShareDialog>(*m_backpack, QList<BadgeId>(), now);
    QVERIFY(m_dialog->findChild<QListWidget*>(u"badges"_s)->count() > 1);
    m_dialog->chooseCollection(u"Accueil"_s);
    QCOMPARE(m_dialog->findChild<QListWidget*>(u"badges"_s)->count(), 1);
    QVERIFY(m_backpack->deleteCollection(u"Accueil"_s));
}

void tst_ShareDialog::print_isThereForWhatHasPages()
{
    auto* print = child<QPushButton>(u"print"_s);
    QVERIFY(print->isVisible());
    QTest::mouseClick(print, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->findChild<PrintDialog*>(), 60000);
    QTest::keyClick(m_dialog->findChild<PrintDialog*>(), Qt::Key_Escape);
    child<QRadioButton>(u"webPage"_s)->setChecked(true);
    QVERIFY(!print->isVisible());
    child<QRadioButton>(u"cvPdf"_s)->setChecked(true);
    QVERIFY(print->isVisible());
}

/// What is no address is told, and left out.
void tst_ShareDialog::site_asksForItsAddress()
{
    auto* address = child<QLineEdit>(u"siteAddress"_s);
    QVERIFY(!address->isVisible());
    child<QRadioButton>(u"site"_s)->setChecked(true);
    QVERIFY(address->isVisible() && child<QCheckBox>(u"findable"_s)->isVisible());
    QVERIFY(!child<QCheckBox>(u"findable"_s)->isChecked());
    QTest::keyClicks(address, u"my site"_s);
    QVERIFY(child<QLabel>(u"siteAddressWords"_s)->text().contains(u"https://"_s));
    QCOMPARE(m_dialog->options().siteAddress, QString());
    address->setText(u"https://lea.example"_s);
    QCOMPARE(m_dialog->options().siteAddress, u"https://lea.example"_s);
    child<QRadioButton>(u"embed"_s)->setChecked(true);
    QVERIFY(address->isVisible() && !child<QCheckBox>(u"findable"_s)->isVisible());
}

/// On the smallest screen, without scrolling.
void tst_ShareDialog::site_asksForItsAddressWhereItIsSeen()
{
    m_dialog->resize(1024, 600);
    QTest::mouseClick(child<QPushButton>(u"otherWays"_s), Qt::LeftButton);
    child<QRadioButton>(u"site"_s)->click();
    QVERIFY(child<QRadioButton>(u"site"_s)->isChecked());
    auto* address = child<QLineEdit>(u"siteAddress"_s);
    QTRY_COMPARE(address->visibleRegion().boundingRect(), address->rect());
    const int button = child<QRadioButton>(u"site"_s)->mapTo(m_dialog.get(), QPoint()).y();
    const int field = address->mapTo(m_dialog.get(), QPoint()).y();
    const int next = child<QRadioButton>(u"cvPage"_s)->mapTo(m_dialog.get(), QPoint()).y();
    QVERIFY(button < field && field < next);
}

void tst_ShareDialog::photo_isToldWhereItIsSeen_data()
{
    QTest::addColumn<bool>("isPicture");
    QTest::newRow("a photo") << true;
    QTest::newRow("no picture") << false;
}

/// On a screen of 1366 x 768 the column is longer than the window.
void tst_ShareDialog::photo_isToldWhereItIsSeen()
{
    QFETCH(const bool, isPicture);
    m_dialog->resize(1350, 720);
    const QString path = m_folder.filePath(u"photo.png"_s);
    QFile::remove(path);
    QImage photo(40, 40, QImage::Format_RGB32);
    photo.fill(Qt::darkCyan);
    if (isPicture)
        QVERIFY(photo.save(path));
    child<QPushButton>(u"choosePhoto"_s)->setFocus(); // as when it is pressed
    m_dialog->findChild<SharePerson*>()->takePhoto(path);
    const auto* words = child<QLabel>(u"photoWords"_s);
    QTRY_COMPARE(words->visibleRegion().boundingRect(), words->rect());
    if (!isPicture)
        return;
    const auto* remove = child<QPushButton>(u"removePhoto"_s);
    QTRY_COMPARE(remove->visibleRegion().boundingRect(), remove->rect());
}

/// Over a connection of their own, on other threads: here the window's is taken away meanwhile.
void tst_ShareDialog::badges_areReadBesideTheWindow()
{
    Backpack elsewhere = std::move(*m_backpack);
    child<QRadioButton>(u"networks"_s)->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(child<QComboBox>(u"profileBadge"_s)->count() > 0, 60000);
    child<QRadioButton>(u"webPage"_s)->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(child<WebPageView>(u"webPage"_s)->scene().words.contains(u"Besace"_s), 60000);
    *m_backpack = std::move(elsewhere);
}

void tst_ShareDialog::options_comeBackAsTheyWereSet()
{
    const ShareOptions options { .kind = u"webPage"_s,
        .title = u"Titre"_s,
        .personName = u"Léa Martin"_s,
        .introduction = u"Bonjour.\nJe cherche un emploi."_s,
        .language = u"en"_s,
        .theme = PortfolioTheme::Plain,
        .attachFiles = false,
        .reducePictures = true,
        .email = u"lea@exemple.fr"_s,
        .showEmail = true,
        .telephone = u"06 00 00 00 00"_s,
        .showTelephone = false,
        .photo = {},
        .showStories = true,
        .showOwnSkills = true,
        .siteAddress = u"https://lea.example/"_s,
        .mayBeFound = true };
    m_dialog->setOptions(options);
    QVERIFY(m_dialog->options() == options);
}

QTEST_MAIN(tst_ShareDialog)
#include "tst_sharedialog.moc"
