#include "tests/core/backpack/FaultScenes.h"

#include "core/backpack/OpenBackpack.h"
#include "core/backup/Erase.h"
#include "core/base/Files.h"
#include "core/crypto/Digest.h"
#include "core/crypto/Seal.h"
#include "core/import/Import.h"
#include "core/import/ReadSource.h"

#include <QDir>
#include <QMap>

#include "tests/core/backpack/Samples.h"
#include "tests/core/backup/Examples.h"
#include <SQLiteCpp/SQLiteCpp.h>

using namespace besace::samples;

namespace besace::scenes {

namespace {

constexpr qint64 maxBytes = 100'000'000;
constexpr crypto::ScryptCost quickToMake { 4, 8, 1 }; ///< what the password costs to guess is not looked at here

const QString backpackName = u"mine/b.besace"_s;
const QString plainName = u"z.zip"_s;
const QString sealedName = u"z.besace-backup"_s;
const QString sealedWith = u"Une phrase à moi"_s;

// What is done

/// Made once: there are thousands of runs, each of which asks for a few.
NewBadge numbered(int number)
{
    static QMap<int, NewBadge> made;
    if (!made.contains(number))
        made.insert(number, newBadge({ .id = u"urn:uuid:%1"_s.arg(number), .name = u"Badge %1"_s.arg(number) }));
    return made.value(number);
}

template <typename T>
Result<void> done(const Result<T>& result)
{
    return result ? Result<void>() : result.error();
}

/// A step that is one call of the open backpack.
template <typename Call>
Step call(const char* name, Call work)
{
    return { name, [work](Stage& stage) { return done(work(*stage.backpack)); } };
}

const Step opening { "open", open };

Step adding(int number)
{
    return call("add", [number](Backpack& backpack) { return backpack.add(numbered(number), now()); });
}

class NoDocuments final : public DocumentLoader {
public:
    Result<Document> load(const QString& url) const override { return Error { Error::Code::Offline, url }; }
};

Result<void> importThree(Stage& stage)
{
    QList<ImportSource> sources;
    for (const int number : { 4, 5, 6 })
        sources.append({ u"%1.json"_s.arg(number), numbered(number).file });
    VerificationContext context;
    context.now = now();
    std::optional<Error> why;
    Progress progress;
    const Result<void> read = importAll(sources, *stage.backpack, context, NoDocuments(), 1, progress,
        [&](const ImportItem& item, const KeepOutcome& kept) {
            if (kept.error)
                why = kept.error;
            else
                stage.kept.append(item.verification->badge.name.plain);
        });
    return why ? Result<void>(*why) : read;
}

Result<void> makeCopy(Stage& stage)
{
    Progress progress;
    return done(makeLocalBackup(stage.path(backpackName), 1, now().addDays(1), progress));
}

Result<void> writePlain(Stage& stage)
{
    Progress progress;
    return writeBackup(*stage.backpack, { now(), QLocale::French }, stage.path(plainName), progress);
}

/// As writeBackup() does it, with a password that is quick to make a key of.
Result<void> writeSealed(Stage& stage)
{
    const auto key = crypto::SealKey::make(sealedWith, quickToMake);
    const auto file = NewFile::create(stage.path(sealedName));
    if (!file)
        return file.error();
    const auto sealed = crypto::SealWriter::begin(*key, **file);
    if (!sealed)
        return sealed.error();
    Progress progress;
    Result<void> written = writeBackup(*stage.backpack, { now(), QLocale::French }, **sealed, progress);
    if (written)
        written = (*sealed)->finish();
    return written ? (*file)->commit() : written;
}

Step restoring(const char* name, const QString& file, RestoreMode mode)
{
    const auto run = [file, mode](Stage& stage) -> Result<void> {
        const auto reader = BackupReader::open(stage.path(file), sealedWith);
        if (!reader)
            return reader.error();
        Progress progress;
        return done(restoreBackup(**reader, *stage.backpack, mode, now(), progress, [&](const RestoredBadge& restored) {
            if (restored.id > 0)
                stage.kept.append(restored.name);
        }));
    };
    return { name, run, Leaves::Part };
}

Result<void> exportFile(Stage& stage) { return writeFile(stage.path(u"export.txt"_s), QByteArray(100'000, 'n')); }

Result<void> eraseAll(Stage& stage) { return eraseFiles(filesOfBackpack(stage.path(backpackName))); }

Result<void> removeCopies(Stage& stage) { return removeLocalBackups(stage.path(backpackName)); }

// What is there before

void must(const Result<void>& result)
{
    if (!result)
        qFatal("a scene cannot be prepared: %s", qPrintable(result.error().detail));
}

Backpack filled(const Stage& stage, const QList<int>& numbers)
{
    Backpack backpack = std::move(Backpack::open(stage.path(backpackName))).value();
    for (const int number : numbers)
        must(done(backpack.add(numbered(number), now())));
    return backpack;
}

void makeFilled(const Stage& stage) { filled(stage, { 1, 2, 3 }); }

void makeOld(const Stage& stage)
{
    QDir(stage.folder).mkdir(u"mine"_s);
    const QByteArray sql = readFile(QStringLiteral(TEST_DATA "/version-3.sql"), maxBytes).value();
    SQLite::Database(stage.path(backpackName).toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("BEGIN;" + sql.toStdString() + ";COMMIT");
}

/// Beside it a copy, as of the day before.
void makeWithCopy(const Stage& stage)
{
    makeFilled(stage);
    Progress progress;
    must(done(makeLocalBackup(stage.path(backpackName), 1, now().addDays(-1), progress)));
}

void makeWithBackups(const Stage& stage)
{
    Stage other { stage.folder };
    other.backpack = filled(stage, { 4, 5, 6 });
    must(other.backpack->createCollection(u"Travail"_s));
    must(other.backpack->addToCollection(u"Travail"_s, { 2, 1 }));
    must(other.backpack->addIdentity(u"lea@mail.example"_s));
    must(writePlain(other));
    must(writeSealed(other));
    other.backpack.reset();
    must(eraseAll(other));
    filled(stage, { 1 });
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

// What is there after

QString hex(const QByteArray& bytes) { return QString::fromLatin1(crypto::sha256(bytes).toHex().left(16)); }

QString soundness(const QString& path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
    const QString answer = QString::fromStdString(database.execAndGet("PRAGMA integrity_check").getString());
    const int badges = database.execAndGet("SELECT count(*) FROM badge").getInt();
    return u"%1, with %2 badges"_s.arg(answer == u"ok"_s ? u"sound"_s : answer).arg(badges);
}

QStringList insideOf(const Backpack& backpack)
{
    QStringList lines;
    for (const QString& badge : examples::inventory(backpack))
        lines.append(u"badge "_s + badge);
    for (const Collection& collection : backpack.collections().value())
        lines.append(u"collection %1 in %2: %3"_s.arg(collection.name, collection.parent).arg(collection.badges));
    for (const QString& identity : backpack.identities().value())
        lines.append(u"identity "_s + identity);
    for (const KnownIssuer& issuer : backpack.knownIssuers().value())
        lines.append(u"issuer "_s + issuer.id);
    const auto name = [](const std::optional<Operation>& operation) {
        return operation ? operationName(operation->kind) : QString();
    };
    lines.append(u"undo %1, redo %2"_s.arg(name(backpack.undoable().value()), name(backpack.redoable().value())));
    return lines;
}

QStringList backpackIn(const QString& path)
{
    const Result<Opened> opened = openBackpack(path, { .now = now(), .badgesIn = badgesIn, .backupsKept = 0 });
    if (!opened)
        return { u"does not open: %1 %2"_s.arg(errorName(opened.error().code), opened.error().detail) };
    return insideOf(opened->backpack);
}

QString sealedFile(const QString& path)
{
    const auto reader = BackupReader::open(path, sealedWith);
    return reader ? u"%1 badges"_s.arg((*reader)->rest().badges) : errorName(reader.error().code);
}

QString fileLine(const QString& folder, const QString& path)
{
    const QString name = QDir(folder).relativeFilePath(path);
    if (name == backpackName)
        return name + u": "_s + soundness(path);
    if (name.startsWith(u"mine/b backups/b "_s))
        return u"copy "_s + name + u": "_s + soundness(path);
    if (name == sealedName)
        return name + u": "_s + sealedFile(path);
    if (name == plainName || name == u"export.txt"_s || name.startsWith(u"mine/b (damaged "_s))
        return name + u": "_s + hex(readFile(path, maxBytes).value());
    return u"left "_s + name;
}

} // namespace

Result<void> open(Stage& stage)
{
    Result<Opened> opened
        = openBackpack(stage.path(backpackName), { .now = now(), .badgesIn = badgesIn, .backupsKept = 1 });
    if (!opened)
        return opened.error();
    if (opened->noBackup)
        stage.asides.append(*opened->noBackup);
    stage.backpack.emplace(std::move(opened->backpack));
    return {};
}

QStringList filesIn(const QString& folder)
{
    const Result<QStringList> files = filesBelow(folder);
    return files ? *files : QStringList(); // an erased folder is gone
}

QList<Scene> all()
{
    using B = Backpack&;
    return {
        { "a new backpack in a new folder", Begins::Closed, [](const Stage&) {}, { opening, adding(1) } },
        { "one of an older version", Begins::Closed, makeOld, { opening, adding(4) } },
        { "one as it was left", Begins::Closed, makeFilled, { opening, adding(4) } },
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
        { "a damaged one is opened", Begins::Closed, makeDamaged, { opening, adding(4) } },
        { "one with a lost badge is opened", Begins::Closed, makeDamagedInside, { opening, adding(4) } },
        { "an exchange is finished", Begins::Closed, makeHalfExchanged, { opening } },
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
}

QStringList stateOf(const Scene& scene, const QString& folder)
{
    QStringList lines;
    if (scene.begins != Begins::WithoutBackpack)
        lines = backpackIn(folder + u'/' + backpackName);
    for (const QString& path : filesIn(folder))
        lines.append(fileLine(folder, path));
    return lines;
}

} // namespace besace::scenes
