#include "core/base/Files.h"

#include <QTest>

#include "tests/core/backpack/FaultActs.h"
#include "tests/core/backpack/FaultTest.h"
#include "tests/support/RawFile.h"

using namespace besace;
using namespace besace::samples;
using namespace besace::scenes;

namespace {

void makeSealedOld(const Stage& stage)
{
    makeOld(stage);
    seal(stage);
}

/// A piece of it is not what was sealed.
void makeSealedDamaged(const Stage& stage)
{
    makeSealedWithCopy(stage);
    QByteArray bytes = readFile(stage.path(backpackName), maxBytes).value();
    QVERIFY(overwriteRaw(stage.path(backpackName), bytes.replace(bytes.size() / 2, 16, QByteArray(16, 'x'))));
}

QList<Scene> played()
{
    using B = Backpack&;
    return {
        { "one with a password", Begins::Closed, makeSealed, { opening(), adding(4) } },
        { "an older one with a password", Begins::Closed, makeSealedOld, { opening(), adding(4) } },
        { "badges come into one with a password", Begins::Open, makeSealed,
            { call("add all",
                  [](B b) {
                      return b.addAll({ numbered(7), numbered(8) }, now());
                  }),
                { "import", importThree } } },
        { "badges in one with a password are put in order", Begins::Open, makeSealed,
            { call("tags", [](B b) { return b.setTags(1, { u"été"_s }); }),
                call("collection", [](B b) { return b.createCollection(u"Travail"_s); }),
                call("trash",
                    [](B b) {
                        return b.trash({ 1, 2 }, now());
                    }),
                call("restore", [](B b) { return b.restore({ 1 }); }), call("undo", [](B b) { return b.undo(); }),
                call("redo", [](B b) { return b.redo(); }),
                call("empty trash", [](B b) { return b.emptyTrash(now()); }),
                call("remove", [](B b) { return b.remove(3); }) } },
        { "the copy of the day, with a password", Begins::Open, makeSealedWithCopy,
            { { "copy", makeCopy }, adding(4) } },
        { "a damaged one with a password is opened", Begins::Closed, makeSealedDamaged, { opening(), adding(4) } },
    };
}

} // namespace

/// A backpack with a password, from day to day.
class tst_FaultsSealed : public FaultTest {
    Q_OBJECT

public:
    tst_FaultsSealed() : FaultTest(played()) { }
};

QTEST_GUILESS_MAIN(tst_FaultsSealed)
#include "tst_faultssealed.moc"
