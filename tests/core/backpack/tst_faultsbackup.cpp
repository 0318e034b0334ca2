#include "core/base/Files.h"

#include <QTest>

#include "tests/core/backpack/FaultActs.h"
#include "tests/core/backpack/FaultTest.h"

using namespace besace;
using namespace besace::samples;
using namespace besace::scenes;

namespace {

Result<void> exportFile(Stage& stage) { return writeFile(stage.path(u"export.txt"_s), QByteArray(100'000, 'n')); }

void makeExported(const Stage& stage) { must(writeFile(stage.path(u"export.txt"_s), "an older one")); }

QList<Scene> played()
{
    return {
        { "a backup", Begins::Open, makeWithBackups, { { "write", writePlain } } },
        { "a sealed backup", Begins::Open, makeWithBackups, { { "write", writeSealed } } },
        { "a backup comes back", Begins::Open, makeWithBackups, { restoring("restore", plainName, RestoreMode::Add) } },
        { "a backup takes the place of all", Begins::Open, makeWithBackups,
            { restoring("replace", sealedName, RestoreMode::ReplaceAll) } },
        { "a sealed backup of one with a password", Begins::Open, makeSealedWithBackups, { { "write", writeSealed } } },
        { "a sealed backup comes back into one with a password", Begins::Open, makeSealedWithBackups,
            { restoring("restore", sealedName, RestoreMode::Add) } },
        { "a file is written", Begins::WithoutBackpack, makeExported, { { "write", exportFile } } },
    };
}

} // namespace

/// Backups that leave the computer, of backpacks with and without a password, and come back.
class tst_FaultsBackup : public FaultTest {
    Q_OBJECT

public:
    tst_FaultsBackup() : FaultTest(played()) { }
};

QTEST_GUILESS_MAIN(tst_FaultsBackup)
#include "tst_faultsbackup.moc"
