#include "core/backpack/OpenBackpack.h"
#include "core/base/Files.h"
#include "core/import/ReadSource.h"

#include <QTemporaryDir>

#include "tests/core/backpack/Samples.h"

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

QTEST_GUILESS_MAIN(tst_OpenBackpack)
#include "tst_openbackpack.moc"
