#include "app/common/BackpackPath.h"
#include "app/desktop/settings/RecentBackpacks.h"
#include "app/desktop/start/BackpackToOpen.h"
#include "app/desktop/start/FirstStart.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include "tests/app/desktop/start/RealProgram.h"
#include "tests/core/backpack/Samples.h"
#include <algorithm>

using namespace besace;
using namespace Qt::StringLiterals;

/// The backpack is on a USB key, and Besace is started without it: an empty one in its place would look as if all were
/// lost.
class tst_MissedBackpack : public QObject, private RealProgram {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init();
    void cleanup() { end(); }
    void isMissed_onlyWhereItWouldBeOpened();
    void keyPluggedIn_opens();
    void withoutTheKey_isAskedAgain();
    void another_opensInItsPlace();
    void noOther_beginsOne();

private:
    QString missed() const { return m_folder->filePath(u"key/Léa.besace"_s); }
    void ask();
    QMessageBox* question() const;
    void answer(const QString& button);

    QPointer<QMessageBox> m_answered;
};

void tst_MissedBackpack::init()
{
    begin();
    QSettings settings;
    noteBackpack(settings, missed());
    settings.sync();
}

QMessageBox* tst_MissedBackpack::question() const
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        auto* box = qobject_cast<QMessageBox*>(window);
        if (box != nullptr && box != m_answered && box->objectName() == u"missed"_s && box->isVisible())
            return box;
    }
    return nullptr;
}

void tst_MissedBackpack::ask()
{
    QStringList files;
    QCOMPARE(backpackMissed({}, files), missed());
    m_program = std::make_unique<Program>(static_cast<QApplication&>(*qApp), backpackToOpen({}, files));
    m_program->beginWithout(missed());
    QVERIFY(question() != nullptr);
    QVERIFY2(question()->text().contains(u"Léa"_s), qPrintable(question()->text()));
}

void tst_MissedBackpack::answer(const QString& button)
{
    m_answered = question();
    QVERIFY(m_answered);
    QTest::mouseClick(m_answered->findChild<QPushButton*>(button), Qt::LeftButton);
}

void tst_MissedBackpack::isMissed_onlyWhereItWouldBeOpened()
{
    QCOMPARE(backpackMissed({}, { u"badge.png"_s }), missed());
    QCOMPARE(backpackMissed(u"named.besace"_s, {}), QString());
    put(u"other.besace"_s);
    QCOMPARE(backpackMissed({}, { m_folder->filePath(u"data/other.besace"_s) }), QString());
    QSettings settings;
    noteBackpack(settings, m_folder->filePath(u"data/other.besace"_s));
    settings.sync();
    QCOMPARE(backpackMissed({}, {}), QString());
}

void tst_MissedBackpack::keyPluggedIn_opens()
{
    ask();
    QVERIFY(Backpack::open(missed())->add(samples::newBadge(), samples::now()));
    answer(u"tryAgain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window() != nullptr, patience);
    QTRY_COMPARE(window()->page().badgesOnShow(), 1);
    QCOMPARE(window()->windowTitle(), u"My badges – Léa – Besace"_s);
    QVERIFY(!QFileInfo::exists(defaultBackpackPath()));
}

void tst_MissedBackpack::withoutTheKey_isAskedAgain()
{
    ask();
    answer(u"tryAgain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(question() != nullptr, patience);
    QVERIFY(window() == nullptr);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"key"_s)));
    QVERIFY(!QFileInfo::exists(defaultBackpackPath()));
    question()->disconnect(m_program.get());
    question()->close();
}

void tst_MissedBackpack::another_opensInItsPlace()
{
    QVERIFY(Backpack::open(defaultBackpackPath())->add(samples::newBadge(), samples::now()));
    ask();
    QCOMPARE(question()->findChild<QPushButton*>(u"openOther"_s)->text(), u"Open “My backpack”"_s);
    answer(u"openOther"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window() != nullptr, patience);
    QTRY_COMPARE(window()->page().badgesOnShow(), 1);
}

void tst_MissedBackpack::noOther_beginsOne()
{
    ask();
    answer(u"openOther"_s);
    const auto firstStart = [] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        return std::ranges::any_of(windows, [](QWidget* window) { return qobject_cast<FirstStart*>(window); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(firstStart(), patience);
    QVERIFY(!QFileInfo::exists(defaultBackpackPath()));
}

QTEST_MAIN(tst_MissedBackpack)
#include "tst_missedbackpack.moc"
