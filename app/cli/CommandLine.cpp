#include "app/cli/CommandLine.h"

#include "app/cli/Commands.h"
#include "app/cli/HelpText.h"
#include "app/cli/Output.h"
#include "app/common/BackpackPath.h"
#include "app/common/Language.h"
#include "core/backpack/OpenBackpack.h"
#include "core/backpack/Password.h"
#include "core/base/Encoding.h"
#include "core/base/Files.h"
#include "core/base/Instant.h"
#include "core/base/Limits.h"
#include "core/import/ReadSource.h"
#include "core/wording/Languages.h"
#include "core/wording/RecoveryWording.h"

#include <algorithm>
#include <climits>
#include <string_view>

using namespace Qt::StringLiterals;

namespace besace::cli {

static QList<Option> commonOptions()
{
    return {
        { "documents", "DIR",
            CommandLine::tr("Answer addresses from this folder (an offline mirror with documents.json).") },
        { "online", nullptr, CommandLine::tr("Allow the network. Without it nothing leaves this computer.") },
        { "plain-http", nullptr,
            CommandLine::tr("With --online: also ask old sites that cannot be asked safely (http).") },
        { "backpack", "FILE", CommandLine::tr("Use this backpack instead of your own.") },
        { "backpack-passphrase-file", "FILE", CommandLine::tr("The password of the backpack is in this file.") },
        { "at", "INSTANT", CommandLine::tr("Judge dates as of this instant (ISO 8601, UTC).") },
        { "json", nullptr, CommandLine::tr("Print one JSON object a line, for programs.") },
        { "lang", "fr|en|ar", CommandLine::tr("Language of the messages.") },
        { "help", nullptr, CommandLine::tr("Show this help.") },
    };
}

CommandLine::CommandLine(
    const char* command, const char* operands, QString summary, QString example, const QList<Option>& options)
    : m_command(QString::fromLatin1(command))
    , m_operands(QString::fromUtf8(operands))
    , m_summary(std::move(summary))
    , m_example(std::move(example))
    , m_options(options + commonOptions())
    , m_instant(QDateTime::currentDateTimeUtc())
{
    for (const Option& option : std::as_const(m_options)) {
        const QString value = option.value ? QString::fromLatin1(option.value) : QString();
        m_parser.addOption({ QString::fromLatin1(option.name), option.description, value });
    }
}

std::optional<int> CommandLine::parse(const QStringList& arguments)
{
    if (!m_parser.parse(QStringList { m_command } + arguments))
        return usageError(m_parser.errorText());
    if (isSet("help")) {
        printHelp();
        return AllWell;
    }
    if (isSet("lang") && !wording::languages().contains(value("lang")))
        return usageError(tr("The language is fr, en or ar, not “%1”.").arg(value("lang")));
    if (isSet("at")) {
        const Result<Instant> instant = parseInstant(value("at"));
        if (!instant)
            return usageError(tr("“%1” is no date and time. Example: 2026-03-12T14:05:00Z").arg(value("at")));
        m_instant = instant->utc;
    }
    return {};
}

int CommandLine::usageError(const QString& message) const
{
    say(message);
    say(tr("Try: besace-cli %1 --help").arg(m_command));
    return WrongUsage;
}

void CommandLine::printHelp() const
{
    constexpr qsizetype optionColumn = 29;
    print(wrapped(tr("Usage: besace-cli %1 [options] %2").arg(m_command, m_operands), 4));
    print(u'\n' + wrapped(m_summary) + u'\n');
    for (const Option& option : m_options) {
        const QString name = QString::fromLatin1(option.name);
        QString left = (name.size() == 1 ? u"-"_s : u"--"_s) + name;
        if (option.value)
            left += u' ' + QString::fromLatin1(option.value);
        print(helpEntry(left, option.description, optionColumn));
    }
    print(u'\n' + tr("Example: besace-cli %1").arg(m_example));
}

bool CommandLine::isSet(const char* name) const
{
    const auto hasName = [&](const Option& option) { return std::string_view(option.name) == name; };
    return std::any_of(m_options.begin(), m_options.end(), hasName) && m_parser.isSet(QString::fromLatin1(name));
}

QString CommandLine::language() const { return isSet("lang") ? value("lang") : systemLanguage(); }

QString CommandLine::backpackPath() const { return isSet("backpack") ? value("backpack") : defaultBackpackPath(); }

static void sayWhatCameThrough(const Recovery& recovery)
{
    constexpr int allNames = INT_MAX;
    say(wording::recoveryHeadline());
    for (const QString& sentence : wording::recoverySentences(recovery, allNames))
        say(sentence);
    if (!recovery.backup.isEmpty())
        say(recovery.backup);
}

Result<void> CommandLine::unlockBackpack() const
{
    const Result<QString> password = passphrase("backpack-passphrase-file");
    if (!password)
        return password.error();
    const Result<PasswordState> state = passwordState(backpackPath());
    if (!state)
        return state.error();
    if (!password->isEmpty() && *state == PasswordState::None) {
        say(tr("This backpack has no password."));
        return {};
    }
    if (password->isEmpty())
        return *state == PasswordState::Locked ? Result<void>(passwordMissing()) : Result<void>();
    return unlock(backpackPath(), *password);
}

Error CommandLine::passwordMissing() const
{
    return { Error::Code::Locked, u"--backpack-passphrase-file: "_s + backpackPath() };
}

Result<Backpack> CommandLine::openBackpack(Depth depth) const
{
    if (const Result<void> unlocked = unlockBackpack(); !unlocked)
        return unlocked.error();
    Result<Opened> opened = besace::openBackpack(
        backpackPath(), { .now = QDateTime::currentDateTimeUtc(), .badgesIn = badgesIn, .depth = depth });
    if (!opened)
        return opened.error();
    if (opened->recovery)
        sayWhatCameThrough(*opened->recovery);
    if (opened->noBackup)
        say(tr("The backpack was brought up to date without a copy of before: %1").arg(opened->noBackup->detail));
    return std::move(opened->backpack);
}

Result<QString> CommandLine::passphrase(const char* option) const
{
    if (!isSet(option))
        return QString();
    const Result<QByteArray> bytes = readFile(value(option), 4LL * limits::maxPassphraseChars);
    if (!bytes)
        return bytes.error();
    const Result<QString> text = decodeUtf8(*bytes);
    if (!text)
        return text.error();
    const QString line = text->section(u'\n', 0, 0);
    const QString password = line.endsWith(u'\r') ? line.chopped(1) : line;
    return password.isEmpty() ? Result<QString>(Error { Error::Code::Malformed, u"empty password"_s }) : password;
}

} // namespace besace::cli
