#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/TerminalProgress.h"
#include "core/backup/Backup.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace besace::cli {

int runBackup(const QStringList& arguments)
{
    CommandLine line("backup", "-o FILE",
        CommandLine::tr("Writes everything into one ZIP, which is of use without Besace too."),
        u"backup -o badges.zip"_s,
        { { "o", "FILE", CommandLine::tr("Write to this file.") },
            { "passphrase-file", "FILE", CommandLine::tr("Seal it with the password in this file.") } });
    if (const auto exit = line.parse(arguments))
        return *exit;
    if (!line.isSet("o") || !line.operands().isEmpty())
        return line.usageError(CommandLine::tr("Say with -o where to write."));
    const Result<QString> password = line.passphrase("passphrase-file");
    if (!password)
        return fail(password.error());
    const Result<Backpack> backpack = line.openBackpack();
    if (!backpack)
        return fail(backpack.error());
    TerminalProgress progress;
    const BackupRequest request { line.instant(), localeFor(line.language()), *password };
    const Result<void> written = writeBackup(*backpack, request, line.value("o"), progress);
    if (!written)
        return fail(written.error());
    const Result<int> badges = backpack->count({}, line.instant());
    if (!badges)
        return fail(badges.error());
    if (!line.json()) {
        print(CommandLine::tr("Copy of %n badge(s): %1", nullptr, *badges).arg(line.value("o")));
        return AllWell;
    }
    JsonObject json;
    json.insert(u"file"_s, line.value("o"));
    json.insert(u"badges"_s, JsonValue(qint64 { *badges }));
    json.insert(u"sealed"_s, JsonValue(!password->isEmpty()));
    json.insert(u"size"_s, JsonValue(QFileInfo(line.value("o")).size()));
    print(json);
    return AllWell;
}

} // namespace besace::cli
