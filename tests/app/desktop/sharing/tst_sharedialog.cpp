#include "app/desktop/sharing/ShareDialog.h"
#include "app/desktop/trial/Trial.h"
#include "core/containers/Container.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace besace;

static const QDateTime now(QDate(2026, 3, 12), QTime(14, 5), Qt::UTC);

/// The real dialog over a real backpack, used by its buttons and keys.
class tst_ShareDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void save_writesThePortfolio_data();
    void save_writesThePortfolio();
    void save_asksForTheEndingOfTheFormat();
    void save_whereNothingCanBeWrittenSaysSo();
    void save_isOffWithoutBadges();
    void seen_saysWhetherTheNameIsShown();
    void options_comeBackAsTheyWereSet();

private:
    template <typename T>
    T* child(const QString& name) const
    {
        return m_dialog->findChild<T*>(name);
    }
    /// Clicks Save, types the path into the file dialog and presses Enter.
    void saveAs(const QString& path);
    QList<QByteArray> filesInside(const QString& path) const;

    std::unique_ptr<Backpack> m_backpack;
    std::unique_ptr<ShareDialog> m_dialog;
    QTemporaryDir m_folder;
};

void tst_ShareDialog::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Result<Backpack> backpack = Backpack::open(u":memory:"_s);
    QVERIFY(backpack);
    m_backpack = std::make_unique<Backpack>(*std::move(backpack));
    Progress progress;
    const Result<QList<trial::Example>> examples = trial::readExamples(now, progress);
    QVERIFY(examples);
    QVERIFY(trial::fill(*examples, *m_backpack));
}

void tst_ShareDialog::init()
{
    m_dialog = std::make_unique<ShareDialog>(*m_backpack, QList<BadgeId>(), now);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void tst_ShareDialog::cleanup() { m_dialog.reset(); }

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
    const QString status = child<QLabel>(u"status"_s)->text();
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

void tst_ShareDialog::save_isOffWithoutBadges()
{
    auto* list = m_dialog->findChild<QListWidget*>();
    list->setFocus();
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        if (list->item(row)->checkState() == Qt::Checked)
            QTest::keyClick(list, Qt::Key_Space);
    }
    QVERIFY(!child<QPushButton>(u"save"_s)->isEnabled());
}

void tst_ShareDialog::seen_saysWhetherTheNameIsShown()
{
    auto* seen = child<QLabel>(u"seen"_s);
    const QString without = seen->text();
    QTest::keyClicks(child<QLineEdit>(u"personName"_s), u"Lea"_s);
    QVERIFY(seen->text() != without);
    QTest::keyClick(child<QLineEdit>(u"personName"_s), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(child<QLineEdit>(u"personName"_s), Qt::Key_Delete);
    QCOMPARE(seen->text(), without);
}

void tst_ShareDialog::options_comeBackAsTheyWereSet()
{
    const ShareOptions options { u"Titre"_s, u"Léa Martin"_s, u"Bonjour.\nJe cherche un emploi."_s, u"en"_s,
        ShareFormat::WebPage, false };
    m_dialog->setOptions(options);
    QVERIFY(m_dialog->options() == options);
}

QTEST_MAIN(tst_ShareDialog)
#include "tst_sharedialog.moc"
