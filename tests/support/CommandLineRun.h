#pragma once

#include "core/base/Json.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

/// What a stranger sees who types a command.
struct CommandLineRun {
    int exitCode = -1; ///< -1: crashed or did not end
    QByteArray output;
    QByteArray messages;

    /// One JSON value a line; an unreadable line is null.
    QList<besace::JsonValue> lines() const
    {
        QList<besace::JsonValue> values;
        for (const QByteArray& line : output.split('\n')) {
            if (line.isEmpty())
                continue;
            const besace::Result<besace::JsonValue> value = besace::parseJson(line);
            values.append(value ? *value : besace::JsonValue());
        }
        return values;
    }
};

/// Runs the real program, in a folder of its own for what it keeps.
inline CommandLineRun runCommandLine(const QStringList& arguments, const QString& home, const QByteArray& input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(BESACE_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(300'000) && process.exitStatus() == QProcess::NormalExit;
    return { ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError() };
}
