#include "core/backpack/RollingBackups.h"
#include "core/backup/Erase.h"
#include "core/base/Files.h"

#include <QDir>

#include "tests/core/backpack/FaultActs.h"
#include "tests/core/backpack/SealedFaultScenes.h"
#include <SQLiteCpp/SQLiteCpp.h>

using namespace besace::samples;

namespace besace::scenes {

namespace {

Result<void> exportFile(Stage& stage) { return writeFile(stage.path(u"export.txt"_s), QByteArray(100'000, 'n')); }

Result<void> eraseAll(Stage& stage) { return eraseFiles(filesOfBackpack(stage.path(backpackName))); }

Result<void> removeCopies(Stage& stage) { return removeLocalBackups(stage.path(backpackName)); }

void makeOld(const Stage& stage)
{
    QDir(stage.folder).mkdir(u"mine"_s);
    const QByteArray sql = readFile(QStringLiteral(TEST_DATA "/version-3.sql"), maxBytes).value();
    SQLite::Database(stage.path(backpackName).toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("BEGIN;" + sql.toStdString() + ";COMMIT");
}

void makeDamaged(const Stage& stage)
{
    makeWithCopy(stage);
    const QString path = stage.path(backpackName);
    QByteArray bytes = readFile(path, maxBytes).value();
    must(writeFile(path, bytes.replace(0, 100, QByteArray(100, 'x'))));
}

/// The files' bytes are damaged: they come back from the copy.
void makeDamagedInside(const Stage& stage)
{
    makeWithCopy(stage);
    const QString path = stage.path(backpackName);
    QByteArray bytes = readFile(path, maxBytes).value();
    must(writeFile(path, bytes.replace("Badge 2", "Badge X")));
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

void makeExported(const Stage& stage) { must(writeFile(stage.path(u"export.txt"_s), "an older one")); }

void makeErasable(const Stage& stage)
{
    makeDamaged(stage);
    Stage other { stage.folder };
    must(open(other)); // what was damaged is set aside
}

} // namespace

QList<Scene> all()
{
    using B = Backpack&;
    const QList<Scene> plain {
        { "a new backpack in a new folder", Begins::Closed, [](const Stage&) {}, { opening(), adding(1) } },
        { "one of an older version", Begins::Closed, makeOld, { opening(), adding(4) } },
        { "one as it was left", Begins::Closed, makeFilled, { opening(), adding(4) } },
        { "badges come in", Begins::Open, makeFilled,
            { call("add all",
                  [](B b) {
                      return b.addAll({ numbered(4), numbered(5), numbered(6) }, now());
                  }),
                adding(7) } },
        { "badges are imported", Begins::Open, makeFilled, { { "import", importThree }, adding(7) } },
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
        { "the copy of the day", Begins::Open, makeWithCopy, { { "copy", makeCopy }, adding(4) } },
        { "a damaged one is opened", Begins::Closed, makeDamaged, { opening(), adding(4) } },
        { "one with a lost badge is opened", Begins::Closed, makeDamagedInside, { opening(), adding(4) } },
        { "an exchange is finished", Begins::Closed, makeHalfExchanged, { opening() } },
        { "a backup", Begins::Open, makeWithBackups, { { "write", writePlain } } },
        { "a sealed backup", Begins::Open, makeWithBackups, { { "write", writeSealed } } },
        { "a backup comes back", Begins::Open, makeWithBackups, { restoring("restore", plainName, RestoreMode::Add) } },
        { "a backup takes the place of all", Begins::Open, makeWithBackups,
            { restoring("replace", sealedName, RestoreMode::ReplaceAll) } },
        { "a file is written", Begins::WithoutBackpack, makeExported, { { "write", exportFile } } },
        { "copies are removed", Begins::WithoutBackpack, makeWithCopy,
            { { "remove", removeCopies, Leaves::Nothing } } },
        { "all is erased", Begins::WithoutBackpack, makeErasable, { { "erase", eraseAll, Leaves::Nothing } } },
    };
    return plain + withPassword();
}

} // namespace besace::scenes
