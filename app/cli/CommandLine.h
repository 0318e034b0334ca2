#pragma once

#include "core/backpack/Backpack.h"
#include "core/backpack/Soundness.h"
#include "core/base/Result.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QList>

#include <optional>

namespace besace::cli {

/// One option of one command, for the parser and for the help.
struct Option {
    const char* name; ///< long name without dashes, or `o`
    const char* value; ///< what it takes, for the help; nullptr for a switch
    QString description;
};

/// The arguments of one command: its own options and the ones that every command has.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    /// @param operands as the help shows them: `PATH...`
    CommandLine(
        const char* command, const char* operands, QString summary, QString example, const QList<Option>& options = {});

    /// @return an exit status where the work ends here: help was asked for, or the usage is wrong
    std::optional<int> parse(const QStringList& arguments);
    /// Says what is wrong and how to get help. @return WrongUsage
    int usageError(const QString& message) const;

    QStringList operands() const { return m_parser.positionalArguments(); }
    bool isSet(const char* name) const; ///< false for an option that this command does not have
    QString value(const char* name) const { return m_parser.value(QString::fromLatin1(name)); }
    QStringList values(const char* name) const { return m_parser.values(QString::fromLatin1(name)); }

    bool json() const { return isSet("json"); }
    QString language() const; ///< `fr` or `en`
    QDateTime instant() const { return m_instant; } ///< UTC
    QString backpackPath() const;
    /// Gives it the password of the file that --backpack-passphrase-file names, if it is named.
    /// @return as unlock() and passphrase(); passwordMissing()
    Result<void> unlockBackpack() const;
    Error passwordMissing() const; ///< Locked; names the option
    /// Unlocks it first. Says on standard error what came through where it was damaged.
    Result<Backpack> openBackpack(Depth depth = Depth::Light) const;
    /// The first line of the file that an option names; empty where the option is not set.
    /// @return CannotRead, TooLarge, Malformed if it is empty
    Result<QString> passphrase(const char* option) const;

private:
    void printHelp() const;

    QString m_command;
    QString m_operands;
    QString m_summary;
    QString m_example;
    QList<Option> m_options;
    QCommandLineParser m_parser;
    QDateTime m_instant;
};

} // namespace besace::cli
