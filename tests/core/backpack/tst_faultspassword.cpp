#include "core/backpack/Password.h"

#include <QTest>

#include "tests/core/backpack/FaultActs.h"
#include "tests/core/backpack/FaultTest.h"

using namespace besace;
using namespace besace::samples;
using namespace besace::scenes;

namespace {

/// Copies that could not be changed are named, with the cause.
Result<void> told(Stage& stage, const Result<CopiesChanged>& changed)
{
    if (!changed)
        return changed.error();
    if (changed->why)
        stage.asides.append(*changed->why);
    return {};
}

Result<void> setOne(Stage& stage) { return told(stage, setPassword(stage.path(backpackName), password, quickToMake)); }

Result<void> changeIt(Stage& stage)
{
    return told(stage, changePassword(stage.path(backpackName), password, newPassword, quickToMake));
}

Result<void> takeItAway(Stage& stage) { return told(stage, removePassword(stage.path(backpackName), password)); }

QList<Scene> played()
{
    return {
        { "a password is set", Begins::Closed, makeWithCopy, { { "set", setOne }, opening(), adding(4) } },
        { "a password is changed", Begins::Open, makeSealedWithCopy, { { "change", changeIt }, adding(4) } },
        { "a password is taken away", Begins::Closed, makeSealedWithCopy,
            { { "take away", takeItAway }, opening(), adding(4) } },
    };
}

} // namespace

/// A password comes, changes and goes.
class tst_FaultsPassword : public FaultTest {
    Q_OBJECT

public:
    tst_FaultsPassword() : FaultTest(played()) { }
};

QTEST_GUILESS_MAIN(tst_FaultsPassword)
#include "tst_faultspassword.moc"
