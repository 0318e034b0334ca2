#include "tests/core/backpack/FaultActs.h"

#include "core/backpack/Password.h"
#include "core/backpack/RollingBackups.h"
#include "core/backup/Backup.h"
#include "core/backup/Erase.h"
#include "core/base/Files.h"
#include "core/crypto/Seal.h"
#include "core/import/Import.h"

#include <QDir>
#include <QMap>

#include "tests/core/backpack/Pictures.h"
#include <SQLiteCpp/SQLiteCpp.h>

using namespace besace::samples;

namespace besace::scenes {

namespace {

class NoDocuments final : public DocumentLoader {
public:
    Result<Document> load(const QString& url) const override { return Error { Error::Code::Offline, url }; }
};

Result<void> importThree(Stage& stage, int jobs)
{
    QList<ImportSource> sources;
    for (const int number : { 4, 5, 6 })
        sources.append({ u"%1.png"_s.arg(number), numbered(number).file });
    VerificationContext context;
    context.now = now();
    std::optional<Error> why;
    Progress progress;
    const Result<void> read = importAll(
        sources, *stage.backpack, context, NoDocuments(), jobs, progress,
        [&](const ImportItem& item, const KeepOutcome& kept) {
            if (kept.error)
                why = kept.error;
            else
                stage.kept.append(item.verification->badge.name.plain);
        },
        std::chrono::hours(1)); // on a slow machine there would be more batches, and so other calls
    return why ? Result<void>(*why) : read;
}

} // namespace

/// All in one picture, and made once: there are thousands of runs, each of which asks for a few.
NewBadge numbered(int number)
{
    static QMap<int, NewBadge> made;
    if (!made.contains(number))
        made.insert(number,
            inPicture(
                newBadge({ .id = u"urn:uuid:%1"_s.arg(number), .name = u"Badge %1"_s.arg(number) }), pixels('p')));
    return made.value(number);
}

Step opening() { return { "open", open }; }

Step adding(int number)
{
    return call("add", [number](Backpack& backpack) { return backpack.add(numbered(number), now()); });
}

Step restoring(const char* name, const QString& file, RestoreMode mode)
{
    const auto run = [file, mode](Stage& stage) -> Result<void> {
        const auto reader = BackupReader::open(stage.path(file), password);
        if (!reader)
            return reader.error();
        std::optional<Error> why; // of one badge: the others come back all the same
        const auto take = [&](const RestoredBadge& restored) {
            if (restored.id > 0)
                stage.kept.append(restored.name);
            if (restored.error && !why)
                why = restored.error;
        };
        Progress progress;
        const auto restored = restoreBackup(**reader, *stage.backpack, mode, now(), progress, take);
        return why ? Result<void>(*why) : done(restored);
    };
    return { name, run, Leaves::Part };
}

Result<void> importThree(Stage& stage) { return importThree(stage, 1); }

Result<void> importThreeAtOnce(Stage& stage) { return importThree(stage, 2); }

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
    const auto key = crypto::SealKey::make(password, quickToMake);
    const auto file = NewFile::create(stage.path(sealedName), Over::Copies);
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
    must(eraseFiles(*filesOfBackpack(other.path(backpackName))));
    filled(stage, { 1 });
}

void makeOld(const Stage& stage)
{
    QDir(stage.folder).mkdir(u"mine"_s);
    const QByteArray sql = readFile(QStringLiteral(TEST_DATA "/version-3.sql"), maxBytes).value();
    SQLite::Database(stage.path(backpackName).toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("BEGIN;" + sql.toStdString() + ";COMMIT");
}

void seal(const Stage& stage)
{
    must(done(setPassword(stage.path(backpackName), password, quickToMake)));
    must(lock(stage.path(backpackName)));
}

void makeSealed(const Stage& stage)
{
    makeFilled(stage);
    seal(stage);
}

void makeSealedWithCopy(const Stage& stage)
{
    makeWithCopy(stage);
    seal(stage);
}

void makeSealedWithBackups(const Stage& stage)
{
    makeWithBackups(stage);
    seal(stage);
}

} // namespace besace::scenes
