#include "app/desktop/sharing/BrowserPanel.h"
#include "app/desktop/sharing/PageView.h"
#include "app/desktop/sharing/WebPageView.h"

#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

#include "tests/app/desktop/sharing/RealShareDialog.h"

using namespace Qt::StringLiterals;
using namespace besace;

/// What the dialog shows of the file before anybody gets it: the preview, its weight, what others will see.
class tst_ShareShown : public QObject, private RealShareDialog {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { m_dialog.reset(); }
    void seen_followsWhatIsTyped();
    void personal_isHiddenUntilItIsTicked();
    void ownAddress_isOfferedAndStaysHidden();
    void preview_showsTheNewestWish();
    void weight_isThatOfTheFile();
    void webPage_isThereForTheBrowserOnly();

private:
    QStringList seen() const;
};

QStringList tst_ShareShown::seen() const
{
    const auto* list = child<QListWidget>(u"seen"_s);
    QStringList lines;
    for (int row = 0; row < list->count(); ++row)
        lines += list->item(row)->text();
    return lines;
}

/// The list is made of the file, once that is there.
void tst_ShareShown::seen_followsWhatIsTyped()
{
    QTRY_VERIFY_WITH_TIMEOUT(!seen().isEmpty(), 60000);
    QVERIFY2(!seen().join(u'\n').contains(u"Your name"_s), qPrintable(seen().join(u'\n')));
    QTest::keyClicks(child<QLineEdit>(u"personName"_s), u"Lea"_s);
    QTRY_VERIFY_WITH_TIMEOUT(seen().contains(u"Your name: Lea"_s), 60000);
    QTest::keyClick(child<QLineEdit>(u"personName"_s), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(child<QLineEdit>(u"personName"_s), Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(!seen().join(u'\n').contains(u"Your name"_s), 60000);
}

void tst_ShareShown::personal_isHiddenUntilItIsTicked()
{
    auto* email = child<QLineEdit>(u"email"_s);
    QVERIFY(!email->isVisible());
    ShareOptions options = m_dialog->options();
    options.email = u"lea@exemple.fr"_s; // known from last time
    m_dialog->setOptions(options);
    QTRY_VERIFY_WITH_TIMEOUT(!seen().isEmpty(), 60000);
    QVERIFY2(!seen().join(u'\n').contains(u"lea@exemple.fr"_s), qPrintable(seen().join(u'\n')));
    auto* box = child<QCheckBox>(u"showEmail"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(email->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(seen().contains(u"An e-mail address: lea@exemple.fr"_s), 60000);
    for (const QString& name : { u"stories"_s, u"ownSkills"_s, u"showTelephone"_s })
        QVERIFY(!child<QCheckBox>(name)->isChecked());
}

/// What the backpack knows nobody has to type again.
void tst_ShareShown::ownAddress_isOfferedAndStaysHidden()
{
    const QStringList before = m_backpack->identities().value();
    for (const QString& identity : before)
        QVERIFY(m_backpack->removeIdentity(identity));
    for (const QString& identity : { u"https://lea.example/"_s, u"lea@mail.example"_s, u"other@mail.example"_s })
        QVERIFY(m_backpack->addIdentity(identity));
    open();
    const auto* email = child<QLineEdit>(u"email"_s);
    QCOMPARE(email->text(), u"lea@mail.example"_s);
    QVERIFY(!email->isVisible());
    QVERIFY(!m_dialog->options().showEmail);
    QTRY_VERIFY_WITH_TIMEOUT(!seen().isEmpty(), 60000);
    QVERIFY2(!seen().join(u'\n').contains(u"mail.example"_s), qPrintable(seen().join(u'\n')));
    QCOMPARE(m_dialog->optionsToKeep().email, QString()); // the settings need not know it

    ShareOptions options = m_dialog->options();
    options.email = u"work@mail.example"_s; // what the person typed last time counts more
    m_dialog->setOptions(options);
    QCOMPARE(email->text(), u"work@mail.example"_s);
    QCOMPARE(m_dialog->optionsToKeep().email, u"work@mail.example"_s);
    for (const QString& identity : m_backpack->identities().value())
        QVERIFY(m_backpack->removeIdentity(identity));
    for (const QString& identity : before)
        QVERIFY(m_backpack->addIdentity(identity));
}

void tst_ShareShown::preview_showsTheNewestWish()
{
    auto* view = m_dialog->findChild<PageView*>();
    QVERIFY(view);
    QTRY_VERIFY_WITH_TIMEOUT(!view->page().isNull(), 60000);
    const QImage before = view->page();
    QTest::keyClicks(child<QLineEdit>(u"portfolioTitle"_s), u"Pour l/accueil"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view->page() != before, 60000);
}

void tst_ShareShown::weight_isThatOfTheFile()
{
    QTRY_VERIFY_WITH_TIMEOUT(!child<QLabel>(u"weight"_s)->text().isEmpty(), 60000);
    const QString said = child<QLabel>(u"weight"_s)->text();
    const QString path = m_folder.filePath(u"weighed.pdf"_s);
    m_dialog->save(path);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"openFolder"_s)->isVisible(), 60000);
    const QString size = QLocale().formattedDataSize(QFileInfo(path).size(), 1, QLocale::DataSizeSIFormat);
    QVERIFY2(said.contains(size), qPrintable(said));
}

/// The page lies where only this person can read it, as long as the window is open.
void tst_ShareShown::webPage_isThereForTheBrowserOnly()
{
    child<QRadioButton>(u"webPage"_s)->setChecked(true);
    QSignalSpy drafted(m_dialog.get(), &ShareDialog::drafted);
    QVERIFY(drafted.wait(60000));
    auto* view = child<WebPageView>(u"webPage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view->scene().words.contains(u"Besace"_s), 60000);
    auto* panel = m_dialog->findChild<BrowserPanel*>();
    const QString page = panel->writeForBrowser();
    QVERIFY(QFile::exists(page));
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(!(QFileInfo(QFileInfo(page).absolutePath()).permissions() & others));
    m_dialog.reset();
    QVERIFY(!QFile::exists(page));
    QVERIFY(!QFile::exists(QFileInfo(page).absolutePath()));
}

QTEST_MAIN(tst_ShareShown)
#include "tst_shareshown.moc"
