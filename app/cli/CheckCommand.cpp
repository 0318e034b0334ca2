#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "core/backpack/Soundness.h"

using namespace Qt::StringLiterals;

namespace besace::cli {

namespace {

JsonArray texts(const QStringList& strings)
{
    JsonArray array;
    for (const QString& text : strings)
        array.emplace_back(text);
    return array;
}

/// Each problem is `CODE: where`.
void printSoundness(const CommandLine& line, const Soundness& found)
{
    if (line.json()) {
        JsonObject json;
        json.insert(u"backpack"_s, line.backpackPath());
        json.insert(u"sound"_s, JsonValue(found.isSound()));
        json.insert(u"version"_s, JsonValue(static_cast<qint64>(found.version)));
        json.insert(u"badges"_s, JsonValue(static_cast<qint64>(found.badges)));
        json.insert(u"files"_s, JsonValue(static_cast<qint64>(found.files)));
        json.insert(u"problems"_s, JsonValue(texts(found.problems)));
        return print(json);
    }
    if (found.isSound())
        return print(
            CommandLine::tr("The backpack is in order: %1 badges, %2 files.").arg(found.badges).arg(found.files));
    print(CommandLine::tr("The backpack is damaged. Nothing was changed."));
    for (const QString& problem : found.problems)
        print(u"  "_s + problem);
    print(CommandLine::tr("To save what can be read: besace-cli check --repair"));
}

} // namespace

int runCheck(const QStringList& arguments)
{
    CommandLine line("check", "",
        CommandLine::tr("Looks whether the backpack is as it was written: every page, every reference, every file."),
        u"check --backpack badges.besace"_s,
        { { "repair", nullptr, CommandLine::tr("Set a damaged backpack aside and save what can be read.") } });
    if (const auto exit = line.parse(arguments))
        return *exit;
    if (!line.operands().isEmpty())
        return line.usageError(CommandLine::tr("“check” takes no file: name the backpack with --backpack."));
    if (const Result<void> unlocked = line.unlockBackpack(); !unlocked)
        return fail(unlocked.error());
    Progress progress;
    const Result<Soundness> found = checkBackpack(line.backpackPath(), Depth::Full, progress);
    const bool repairs = line.isSet("repair") && !(found && found->isSound());
    if (repairs) {
        const Result<Backpack> backpack = line.openBackpack(Depth::Full);
        if (!backpack)
            return fail(backpack.error());
        const Result<Soundness> after = checkBackpack(line.backpackPath(), Depth::Full, progress);
        if (!after)
            return fail(after.error());
        printSoundness(line, *after);
        return SomethingBad; // it was damaged; what came of it stands on standard error
    }
    if (!found)
        return fail(found.error());
    printSoundness(line, *found);
    return found->isSound() ? AllWell : SomethingBad;
}

} // namespace besace::cli
