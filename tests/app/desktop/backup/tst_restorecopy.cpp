#include "app/desktop/backup/RestoreDialog.h"
#include "app/desktop/jobs/JobLine.h"
#include "core/backpack/RollingBackups.h"
#include "core/backup/Backup.h"
#include "core/base/Files.h"

#include <QAbstractItemModel>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QRadioButton>

#include "tests/app/desktop/organising/Desk.h"

using namespace besace;

static constexpr int patience = 60000; // milliseconds: what is waited for comes, however slow the machine

/// "Restore a copy" in the real window, over real copies.
class tst_RestoreCopy : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }
    void keyboardAlone_bringsBackWhatIsMissing();
    void undo_takesItBack();
    void nothingNew_isSaidAndNothingIsDone();
    void inTheTrash_isSaid();
    void password_isAskedForUntilItIsRight();
    void damagedBadge_isLeftOutAndNamed();
    void noCopy_isSaid_data();
    void noCopy_isSaid();
    void replaceAll_warnsAndKeepsTheTrash();
    void localCopy_isListedAndUntouched();
    void back_leadsToAnotherCopy();
    void copyHandedOver_showsWhatItWouldBring_data();
    void copyHandedOver_showsWhatItWouldBring();
    void otherZip_isAddedAsEver();

private:
    RestoreDialog* dialog() const { return m_desk->window->findChild<RestoreDialog*>(); }
    template <typename T>
    T* child(const QString& name) const
    {
        return dialog()->findChild<T*>(name);
    }
    QString result() const { return dialog()->findChild<JobLine*>()->words(); }
    QString previewWords() const { return child<QLabel>(u"previewWords"_s)->text(); }
    QStringList previewLines() const;
    QString copyOf(const QString& password = {}) const;
    /// For good.
    void removeThree() const;
    void open() const;
    void waitForPreview() const { QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"restore"_s)->isVisible(), patience); }
    int badges() const { return *m_desk->openFile().count({}, samples::today()); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_made;
    int m_badges = 0;
    QString m_examples; ///< a backpack with real badges: a copy checks them anew
};

void tst_RestoreCopy::initTestCase()
{
    m_examples = m_made.filePath(u"examples.besace"_s);
    Progress progress;
    const Result<QList<trial::Example>> examples = trial::readExamples(samples::today(), progress);
    Result<Backpack> backpack = Backpack::open(m_examples);
    QVERIFY(examples && backpack);
    QVERIFY(trial::fill(*examples, *backpack));
    m_badges = *backpack->count({}, samples::today());
    QVERIFY(m_badges > 12);
}

void tst_RestoreCopy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<Desk>(m_examples);
}

QString tst_RestoreCopy::copyOf(const QString& password) const
{
    const QString path = m_folder->filePath(password.isEmpty() ? u"copy.zip"_s : u"copy.besace-backup"_s);
    Progress progress;
    if (!writeBackup(m_desk->openFile(), { samples::today(), QLocale(u"en"_s), password }, path, progress))
        qFatal("no copy");
    return path;
}

void tst_RestoreCopy::removeThree() const
{
    Backpack file = m_desk->openFile();
    const QList<BadgeId> ids = *file.ids({}, samples::today());
    for (int at = 0; at < 3; ++at)
        QVERIFY(file.remove(ids.at(at)));
}

void tst_RestoreCopy::open() const
{
    m_desk->open();
    m_desk->action(u"restoreCopy"_s).trigger();
    QTRY_COMPARE(QApplication::activeWindow(), dialog());
}

QStringList tst_RestoreCopy::previewLines() const
{
    const QAbstractItemModel& model = *child<QListView>(u"previewBadges"_s)->model();
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines << model.index(row, 0).data().toString();
    return lines;
}

void tst_RestoreCopy::keyboardAlone_bringsBackWhatIsMissing()
{
    const QString path = copyOf();
    removeThree();
    m_desk->open();
    QTest::keyClick(m_desk->window.get(), Qt::Key_F, Qt::AltModifier);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_R);
    QTRY_VERIFY(dialog());
    QTRY_COMPARE(QApplication::activeWindow(), dialog());
    QTest::keyClick(dialog(), Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(dialog()->findChild<QFileDialog*>());
    auto* files = dialog()->findChild<QFileDialog*>();
    QTRY_COMPARE(QApplication::activeWindow(), files);
    auto* name = files->findChild<QLineEdit*>(u"fileNameEdit"_s);
    name->setText(path); // typed letter by letter, the list of suggestions would take the Return key
    QTest::keyClick(name, Qt::Key_Return);
    waitForPreview();
    QCOMPARE(badges(), m_badges - 3); // it only shows what would come
    QCOMPARE(previewWords(), u"3 badges would be added. %1 badges are there already."_s.arg(m_badges - 3));
    Desk::bringForward(*dialog());
    QTRY_VERIFY(child<QLabel>(u"previewWords"_s)->hasFocus()); // so that it is read out
    QCOMPARE(previewLines().size(), m_badges);
    QVERIFY2(previewLines().at(2).startsWith(u"New: "_s), qPrintable(previewLines().at(2)));
    QVERIFY2(previewLines().at(3).startsWith(u"Already there: "_s), qPrintable(previewLines().at(3)));
    QTest::keyClick(dialog(), Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(result().startsWith(u"Done. 3 badges were added."_s), patience);
    QCOMPARE(badges(), m_badges);
    QTRY_VERIFY(child<QLabel>(u"jobWords"_s)->hasFocus());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(m_desk->page().badgesInAll(), m_badges);
}

void tst_RestoreCopy::undo_takesItBack()
{
    const QString path = copyOf();
    removeThree();
    open();
    dialog()->choose(path);
    waitForPreview();
    QTest::mouseClick(child<QPushButton>(u"restore"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(result().startsWith(u"Done"_s), patience);
    QTest::mouseClick(child<QPushButton>(u"close"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    Desk::bringForward(*m_desk->window);
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(badges(), m_badges - 3);
}

void tst_RestoreCopy::nothingNew_isSaidAndNothingIsDone()
{
    const QString path = copyOf();
    open();
    dialog()->choose(path);
    waitForPreview();
    QCOMPARE(previewWords(),
        u"There is nothing to add. 0 badges would be added. %1 badges are there already."_s.arg(m_badges));
    QVERIFY(!child<QPushButton>(u"restore"_s)->isEnabled());
}

/// Fewer badges are in the list then than were added: nobody shall look for the others.
void tst_RestoreCopy::inTheTrash_isSaid()
{
    const BadgeId id = m_desk->openFile().ids({}, samples::today())->constFirst();
    QVERIFY(m_desk->openFile().trash({ id }, samples::today()));
    const QString path = copyOf();
    QVERIFY(m_desk->openFile().remove(id));
    open();
    dialog()->choose(path);
    waitForPreview();
    QVERIFY2(previewWords().startsWith(u"1 badge would be added. Of these in the trash, as before: 1."_s),
        qPrintable(previewWords()));
    QTest::keyClick(dialog(), Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(
        result().startsWith(u"Done. 1 badge was added. Of these in the trash, as before: 1."_s), patience);
}

void tst_RestoreCopy::password_isAskedForUntilItIsRight()
{
    const QString path = copyOf(u"quatre mots tout simples"_s);
    removeThree();
    open();
    dialog()->choose(path);
    auto* field = child<QLineEdit>(u"copyPassword"_s);
    QTRY_VERIFY_WITH_TIMEOUT(field->hasFocus(), patience);
    QVERIFY(field->accessibleDescription().contains(u"A password protects this file"_s));
    QTest::keyClicks(field, u"deux mots"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(
        field->hasFocus() && field->accessibleDescription().contains(u"not the right password"_s), patience);
    QCOMPARE(field->selectedText().size(), 9); // ready to be typed over
    QTest::keyClicks(field, u"quatre mots tout simples"_s);
    QTest::keyClick(field, Qt::Key_Return);
    waitForPreview();
    QVERIFY(previewWords().startsWith(u"3 badges would be added."_s));
}

void tst_RestoreCopy::damagedBadge_isLeftOutAndNamed()
{
    QByteArray bytes = *readFile(copyOf(), 100'000'000);
    const qsizetype at = bytes.indexOf("IDAT"); // pictures are stored as they are
    QVERIFY(at > 0);
    bytes[at] = 'i';
    const QString path = m_folder->filePath(u"damaged.zip"_s);
    QVERIFY(writeFile(path, bytes));
    removeThree();
    open();
    dialog()->choose(path);
    waitForPreview();
    QVERIFY2(previewWords().contains(u"1 badge cannot be read."_s), qPrintable(previewWords()));
    QVERIFY2(previewLines().first().startsWith(u"Damaged, left out: "_s), qPrintable(previewLines().first()));
}

void tst_RestoreCopy::noCopy_isSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("a text") << "hello"_ba << u"Choose another file"_s;
    QTest::newRow("nothing") << QByteArray() << u"Choose another file"_s;
    QTest::newRow("a cut ZIP") << "PK\x03\x04 and no more"_ba << u"Nothing was changed"_s;
}

void tst_RestoreCopy::noCopy_isSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const QString path = m_folder->filePath(u"other.zip"_s);
    QVERIFY(writeFile(path, bytes));
    open();
    dialog()->choose(path);
    QTRY_VERIFY_WITH_TIMEOUT(result().contains(words), patience);
    QVERIFY(!child<QPushButton>(u"restore"_s)->isVisible());
    QVERIFY(child<QPushButton>(u"chooseFile"_s)->isEnabled());
}

void tst_RestoreCopy::replaceAll_warnsAndKeepsTheTrash()
{
    const QString path = copyOf();
    open();
    dialog()->choose(path);
    waitForPreview();
    auto* replace = child<QRadioButton>(u"replace"_s);
    QVERIFY(replace->accessibleDescription().contains(u"trash"_s));
    QTest::keyClick(dialog(), Qt::Key_P, Qt::AltModifier);
    QTRY_VERIFY(replace->isChecked());
    QVERIFY(child<QPushButton>(u"restore"_s)->isEnabled());
    QTest::keyClick(dialog(), Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(result().contains(u"%1 badges went into the trash"_s.arg(m_badges)), patience);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    Desk::bringForward(*m_desk->window);
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(badges(), m_badges);
}

void tst_RestoreCopy::localCopy_isListedAndUntouched()
{
    const QString backpack = m_desk->openFile().path();
    Progress progress;
    const Result<QString> made = makeLocalBackup(backpack, 5, samples::today(), progress);
    QVERIFY(made);
    const QByteArray before = *readFile(*made, 100'000'000);
    removeThree();
    open();
    auto* list = child<QListWidget>(u"localCopies"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 1);
    QVERIFY2(list->item(0)->text().startsWith(u"12 March 2026"_s), qPrintable(list->item(0)->text()));
    QTest::keyClick(dialog(), Qt::Key_M, Qt::AltModifier);
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return);
    waitForPreview();
    QVERIFY2(previewWords().startsWith(u"3 badges would be added."_s), qPrintable(previewWords()));
    QTest::keyClick(dialog(), Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(result().startsWith(u"Done. 3 badges were added."_s), patience);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(*readFile(*made, 100'000'000), before);
    QCOMPARE(QDir(backupFolder(backpack)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

void tst_RestoreCopy::back_leadsToAnotherCopy()
{
    const QString path = copyOf();
    open();
    QVERIFY(!child<QListWidget>(u"localCopies"_s)->isVisible()); // none was made yet
    dialog()->choose(path);
    waitForPreview();
    QTest::keyClick(dialog(), Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY(child<QPushButton>(u"chooseFile"_s)->isVisible());
    QVERIFY(!child<QPushButton>(u"restore"_s)->isVisible());
    QCOMPARE(badges(), m_badges);
}

void tst_RestoreCopy::copyHandedOver_showsWhatItWouldBring_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("inTrial");
    QTest::newRow("plain") << QString() << false;
    QTest::newRow("with a password") << u"un deux trois"_s << false;
    QTest::newRow("while the examples are on show") << QString() << true;
}

/// Dropped on the window, double-clicked, or on the command line: all of these end in add().
void tst_RestoreCopy::copyHandedOver_showsWhatItWouldBring()
{
    QFETCH(QString, password);
    QFETCH(bool, inTrial);
    const QString path = copyOf(password);
    removeThree();
    m_desk->open();
    if (inTrial) {
        m_desk->window->tryExamples();
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->window->isWorking(), patience);
    }
    m_desk->window->add({ { path, {} } });
    QTRY_VERIFY(dialog());
    if (!password.isEmpty()) {
        QTRY_VERIFY_WITH_TIMEOUT(child<QLineEdit>(u"copyPassword"_s)->isVisible(), patience);
        QTest::keyClicks(child<QLineEdit>(u"copyPassword"_s), password);
        QTest::keyClick(child<QLineEdit>(u"copyPassword"_s), Qt::Key_Return);
    }
    waitForPreview();
    QVERIFY(!m_desk->window->isTrial());
    QVERIFY2(previewWords().contains(u'3'), qPrintable(previewWords()));
    QCOMPARE(badges(), m_badges - 3);
}

void tst_RestoreCopy::otherZip_isAddedAsEver()
{
    const QString path = m_folder->filePath(u"badges.zip"_s);
    QVERIFY(writeFile(path, "PK\3\4"));
    m_desk->open();
    m_desk->window->add({ { path, {} } });
    QVERIFY(!dialog());
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->window->isWorking(), patience);
}

QTEST_MAIN(tst_RestoreCopy)
#include "tst_restorecopy.moc"
