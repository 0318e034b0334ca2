#include "core/backpack/RollingBackups.h"
#include "core/backup/Erase.h"
#include "core/base/Files.h"

#include <QTest>

#include "tests/core/backpack/FaultActs.h"
#include "tests/core/backpack/FaultTest.h"
#include "tests/support/RawFile.h"

using namespace besace;
using namespace besace::samples;
using namespace besace::scenes;

namespace {

Result<void> eraseAll(Stage& stage)
{
    const Result<QStringList> files = filesOfBackpack(stage.path(backpackName));
    return files ? eraseFiles(*files) : files.error();
}

Result<void> removeCopies(Stage& stage) { return removeLocalBackups(stage.path(backpackName)); }

void makeDamaged(const Stage& stage)
{
    makeWithCopy(stage);
    const QString path = stage.path(backpackName);
    QByteArray bytes = readFile(path, maxBytes).value();
    QVERIFY(overwriteRaw(path, bytes.replace(0, 100, QByteArray(100, 'x'))));
}

/// The files' bytes are damaged: they come back from the copy.
void makeDamagedInside(const Stage& stage)
{
    makeWithCopy(stage);
    const QString path = stage.path(backpackName);
    QByteArray bytes = readFile(path, maxBytes).value();
    QVERIFY(overwriteRaw(path, bytes.replace("Badge 2", "Badge X")));
}

/// Stopped between the two renames.
void makeHalfExchanged(const Stage& stage)
{
    makeWithCopy(stage);
    QDir folder(stage.folder);
    folder.rename(backpackName, backpackName + u".recovered"_s);
    must(writeFile(stage.path(u"mine/b.besace.aside"_s), stage.path(u"mine/b (damaged 2026-03-12).besace"_s).toUtf8()));
    must(writeFile(stage.path(u"mine/b (damaged 2026-03-12).besace"_s), "damaged"));
}

void makeErasable(const Stage& stage)
{
    makeDamaged(stage);
    Stage other { stage.folder };
    must(open(other)); // what was damaged is set aside
}

QList<Scene> played()
{
    return {
        { "the copy of the day", Begins::Open, makeWithCopy, { { "copy", makeCopy }, adding(4) } },
        { "a damaged one is opened", Begins::Closed, makeDamaged, { opening(), adding(4) } },
        { "one with a lost badge is opened", Begins::Closed, makeDamagedInside, { opening(), adding(4) } },
        { "an exchange is finished", Begins::Closed, makeHalfExchanged, { opening() } },
        { "copies are removed", Begins::WithoutBackpack, makeWithCopy,
            { { "remove", removeCopies, Leaves::Nothing } } },
        { "all is erased", Begins::WithoutBackpack, makeErasable, { { "erase", eraseAll, Leaves::Nothing } } },
    };
}

} // namespace

/// A damaged backpack, its copies, and the end of it.
class tst_FaultsRecovery : public FaultTest {
    Q_OBJECT

public:
    tst_FaultsRecovery() : FaultTest(played()) { }
};

QTEST_GUILESS_MAIN(tst_FaultsRecovery)
#include "tst_faultsrecovery.moc"
