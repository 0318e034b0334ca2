#include "core/backpack/OpenBackpack.h"
#include "core/base/Files.h"
#include "core/import/ReadSource.h"

#include <QTemporaryDir>

#include "tests/core/backpack/Samples.h"
#include <SQLiteCpp/SQLiteCpp.h>

using namespace besace;
using namespace besace::samples;

/// When an earlier look at a backpack is believed. tst_recovery has what follows from one.
class tst_OpenBackpack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void earlierLook_isBelieved();
    void earlierLook_countsNoMoreOnceWritten();
    void earlierLook_atWhatIsDamaged_isTakenAgain();
    void earlierLook_changesNothing();
    void twoLooks_findWhatTheWholeOneFinds_data();
    void twoLooks_findWhatTheWholeOneFinds();
    void lookAtPages_leavesTheIndexForLater();

private:
    /// What nobody finds in this backpack, so that it shows whether it was believed.
    Looked pretended() const;
    Result<Opened> open(const Looked& looked) const;
    void add(int number) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_OpenBackpack::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"b.besace"_s);
    add(1);
}

void tst_OpenBackpack::add(int number) const
{
    Backpack backpack = std::move(Backpack::open(m_path)).value();
    QVERIFY(backpack.add(newBadge({ .id = u"urn:uuid:%1"_s.arg(number), .name = u"Badge"_s }), now()));
}

Looked tst_OpenBackpack::pretended() const
{
    Looked looked = lookAtBackpack(m_path, Depth::Light);
    Soundness found = *looked.found;
    found.endedCleanly = false;
    looked.found = found;
    return looked;
}

Result<Opened> tst_OpenBackpack::open(const Looked& looked) const
{
    return openBackpack(m_path, { .now = now(), .badgesIn = badgesIn, .looked = [looked] { return looked; } });
}

void tst_OpenBackpack::earlierLook_isBelieved()
{
    const Result<Opened> opened = open(pretended());
    QVERIFY(opened);
    QVERIFY(!opened->endedCleanly);
}

void tst_OpenBackpack::earlierLook_countsNoMoreOnceWritten()
{
    const Looked before = pretended();
    add(2);
    const Result<Opened> opened = open(before);
    QVERIFY(opened);
    QVERIFY(opened->endedCleanly);
}

void tst_OpenBackpack::earlierLook_atWhatIsDamaged_isTakenAgain()
{
    Looked looked = pretended();
    looked.found = Soundness { .problems = { u"structure: said by somebody else"_s } };
    const Result<Opened> opened = open(looked);
    QVERIFY(opened);
    QVERIFY(!opened->recovery);
    looked.found = Error { Error::Code::Busy, m_path };
    QVERIFY(open(looked));
}

void tst_OpenBackpack::earlierLook_changesNothing()
{
    const Looked first = lookAtBackpack(m_path, Depth::Light);
    QVERIFY(first.found && first.found->isSound());
    QCOMPARE(first.found->badges, 1); // it was looked at from end to end
    QCOMPARE(lookAtBackpack(m_path, Depth::Light).file, first.file);
}

void tst_OpenBackpack::twoLooks_findWhatTheWholeOneFinds_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("a file") << "UPDATE content SET bytes = x'00'"_ba << u"bytes"_s;
    QTest::newRow("a reference") << "PRAGMA foreign_keys = OFF; DELETE FROM report"_ba << u"badge-without-file"_s;
    QTest::newRow("the index") << "DELETE FROM badge_text_data WHERE id > 10"_ba << u"search"_s;
    QTest::newRow("the schema") << "DROP TABLE collection_badge"_ba << u"structure"_s;
}

void tst_OpenBackpack::twoLooks_findWhatTheWholeOneFinds()
{
    QFETCH(QByteArray, damage);
    QFETCH(QString, problem);
    if (!damage.isEmpty())
        SQLite::Database(m_path.toStdString(), SQLite::OPEN_READWRITE).exec(damage.toStdString());
    const Looked whole = lookAtBackpack(m_path, Depth::Light);
    const Looked pages = lookAtBackpack(m_path, Depth::Light, Share::Pages);
    Progress progress;
    const Result<void> index = lookAtIndex(m_path, progress);
    QVERIFY(whole.found && pages.found);
    QCOMPARE(pages.file, whole.file);
    QCOMPARE(whole.found->isSound(), problem.isEmpty());
    QCOMPARE(pages.found->isSound() && index, problem.isEmpty());
    if (problem.isEmpty())
        return;
    QVERIFY(index || index.error().code == Error::Code::Damaged);
    const QStringList found = pages.found->problems + QStringList { index ? QString() : index.error().detail };
    QVERIFY(found.join(u'\n').contains(problem));
    QVERIFY(whole.found->problems.join(u'\n').contains(problem));
}

/// Whoever opens it is told so: nothing is to be searched for before.
void tst_OpenBackpack::lookAtPages_leavesTheIndexForLater()
{
    SQLite::Database(m_path.toStdString(), SQLite::OPEN_READWRITE).exec("DELETE FROM badge_text_data WHERE id > 10");
    const Result<Opened> opened = open(lookAtBackpack(m_path, Depth::Light, Share::Pages));
    QVERIFY(opened);
    QVERIFY(!opened->recovery);
    QVERIFY(!opened->isIndexSeen);
    add(2);
    const Result<Opened> anew = open(pretended());
    QVERIFY(anew);
    QVERIFY(anew->recovery);
    QVERIFY(anew->isIndexSeen);
}

QTEST_GUILESS_MAIN(tst_OpenBackpack)
#include "tst_openbackpack.moc"
