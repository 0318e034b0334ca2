
#include <QTest>

#include "tests/core/backpack/FaultActs.h"
#include "tests/core/backpack/FaultTest.h"

using namespace besace;
using namespace besace::samples;
using namespace besace::scenes;

namespace {

QList<Scene> played()
{
    using B = Backpack&;
    return {
        { "a new backpack in a new folder", Begins::Closed, [](const Stage&) {}, { opening(), adding(1) } },
        { "one of an older version", Begins::Closed, makeOld, { opening(), adding(4) } },
        { "one as it was left", Begins::Closed, makeFilled, { opening(), adding(4) } },
        { "badges come in", Begins::Open, makeFilled,
            { call("add all",
                  [](B b) {
                      return b.addAll({ numbered(4), numbered(5), numbered(6) }, now());
                  }),
                adding(7) } },
        { "badges are imported", Begins::Open, makeFilled, { { "import", importThree, Leaves::Part }, adding(7) } },
        { "badges are imported by several threads", Begins::Open, makeFilled,
            { { "import", importThreeAtOnce, Leaves::Part }, adding(7) } },
        { "badges are put in order", Begins::Open, makeFilled,
            { call("tags", [](B b) { return b.setTags(1, { u"été"_s }); }),
                call("story",
                    [](B b) {
                        return b.setStory(1, { u"fait"_s, u"là"_s, u"ceci"_s });
                    }),
                call("skills", [](B b) { return b.setOwnSkills(2, { { u"Écouter"_s } }); }),
                call("collection", [](B b) { return b.createCollection(u"Travail"_s); }),
                call("add to collection",
                    [](B b) {
                        return b.addToCollection(u"Travail"_s, { 1, 2, 3 });
                    }),
                call("move in collection", [](B b) { return b.moveInCollection(u"Travail"_s, 3, 0); }),
                call("rename collection", [](B b) { return b.renameCollection(u"Travail"_s, u"Stage"_s); }),
                call("second collection", [](B b) { return b.createCollection(u"Été"_s); }),
                call("move collection", [](B b) { return b.moveCollection(u"Été"_s, u"Stage"_s, 0); }),
                call("identity", [](B b) { return b.addIdentity(u"lea@mail.example"_s); }),
                call("issuer",
                    [](B b) {
                        return b.addKnownIssuer({ u"https://known.example"_s, u"Connue"_s });
                    }),
                call("report", [](B b) { return b.setReport(1, genuine(now().addDays(1))); }),
                call("place", [](B b) { return b.setPlace(2, Place::ToConfirm); }) } },
        { "badges go and come back", Begins::Open, makeFilled,
            { call("trash",
                  [](B b) {
                      return b.trash({ 1, 2 }, now());
                  }),
                call("restore", [](B b) { return b.restore({ 1 }); }), call("undo", [](B b) { return b.undo(); }),
                call("undo", [](B b) { return b.undo(); }), call("redo", [](B b) { return b.redo(); }),
                call("empty trash", [](B b) { return b.emptyTrash(now()); }),
                call("remove", [](B b) { return b.remove(3); }) } },
        { "a trial is emptied", Begins::Open, makeFilled, { call("clear", [](B b) { return b.clear(); }) } },
    };
}

} // namespace

/// A backpack without a password, from day to day.
class tst_Faults : public FaultTest {
    Q_OBJECT

public:
    tst_Faults() : FaultTest(played()) { }
};

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
