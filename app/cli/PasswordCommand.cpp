#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "core/backpack/OpenBackpack.h"
#include "core/backpack/Password.h"
#include "core/wording/Wording.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace::cli {

namespace {

constexpr std::array actions { "set", "change", "remove" };

void printState(const CommandLine& line, bool has)
{
    if (!line.json())
        return print(
            has ? CommandLine::tr("This backpack has a password.") : CommandLine::tr("This backpack has no password."));
    JsonObject json;
    json.insert(u"backpack"_s, line.backpackPath());
    json.insert(u"password"_s, JsonValue(has));
    print(json);
}

JsonArray texts(const QStringList& strings)
{
    JsonArray array;
    for (const QString& text : strings)
        array.emplace_back(text);
    return array;
}

void printChanged(const CommandLine& line, const CopiesChanged& copies)
{
    if (line.json()) {
        JsonObject json;
        json.insert(u"backpack"_s, line.backpackPath());
        json.insert(u"password"_s, JsonValue(!line.isSet("remove")));
        json.insert(u"copies"_s, JsonValue(qint64 { copies.changed }));
        json.insert(u"left"_s, JsonValue(texts(copies.left)));
        return print(json);
    }
    printState(line, !line.isSet("remove"));
    if (copies.changed > 0)
        print(CommandLine::tr("%n copies beside it were changed too.", nullptr, copies.changed));
    if (copies.left.isEmpty())
        return;
    say(CommandLine::tr("These copies could not be changed. They are as they were:"));
    for (const QString& path : copies.left)
        say(path);
    if (copies.why)
        say(wording::errorSentence(*copies.why));
}

/// Brings a plain one up to date first, and recovers it where it is damaged: what is sealed is sound.
Result<CopiesChanged> set(const CommandLine& line)
{
    const Result<QString> password = line.passphrase("set");
    if (!password)
        return password.error();
    if (const Result<Backpack> backpack = line.openBackpack(Depth::Full); !backpack)
        return backpack.error();
    return setPassword(line.backpackPath(), *password);
}

Result<CopiesChanged> change(const CommandLine& line, const QString& password)
{
    const Result<QString> wanted = line.passphrase("change");
    return wanted ? changePassword(line.backpackPath(), password, *wanted) : wanted.error();
}

Result<CopiesChanged> apply(const CommandLine& line)
{
    if (line.isSet("set"))
        return set(line);
    const Result<QString> password = line.passphrase("backpack-passphrase-file");
    if (!password)
        return password.error();
    if (password->isEmpty())
        return line.passwordMissing();
    return line.isSet("change") ? change(line, *password) : removePassword(line.backpackPath(), *password);
}

} // namespace

int runPassword(const QStringList& arguments)
{
    CommandLine line("password", "[--set FILE | --change FILE | --remove]",
        CommandLine::tr("Says whether the backpack has a password, gives it one, changes it, or takes it away.\n"
                        "Nobody can get a forgotten password back. Without it all badges in the backpack are lost.\n"
                        "The copies beside the backpack get the same password. Copies elsewhere stay as they are."),
        u"password --set password.txt"_s,
        { { "set", "FILE", CommandLine::tr("Give it the password that is the first line of this file.") },
            { "change", "FILE", CommandLine::tr("Give it this password in place of the present one.") },
            { "remove", nullptr, CommandLine::tr("Take the password away: everybody can read the file then.") } });
    if (const auto exit = line.parse(arguments))
        return *exit;
    const auto chosen = std::ranges::count_if(actions, [&](const char* action) { return line.isSet(action); });
    if (!line.operands().isEmpty() || chosen > 1)
        return line.usageError(CommandLine::tr("Choose one of --set, --change and --remove."));
    const Result<PasswordState> state = passwordState(line.backpackPath());
    if (!state)
        return fail(state.error());
    const bool has = *state != PasswordState::None;
    if (chosen == 0) {
        printState(line, has);
        return AllWell;
    }
    if (line.isSet("set") == has) {
        say(line.isSet("set") ? CommandLine::tr("This backpack has a password already. To change it: --change")
                              : CommandLine::tr("This backpack has no password."));
        return SomethingBad;
    }
    const Result<CopiesChanged> copies = apply(line);
    if (!copies)
        return fail(copies.error());
    printChanged(line, *copies);
    return copies->left.isEmpty() ? AllWell : SomethingBad;
}

} // namespace besace::cli
