#pragma once

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/CommandLineRun.h"

namespace besace {

using namespace Qt::StringLiterals;

/// Runs of the command line on our own example badges, at home in a folder of their own.
class ExampleRuns {
protected:
    CommandLineRun run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return runCommandLine(arguments, m_home.path(), input);
    }
    /// The first example badge of that state.
    static QString example(const QString& state)
    {
        const QDir folder(QStringLiteral(BESACE_EXAMPLES) + u"/badges"_s);
        const QStringList names = folder.entryList({ state + u"_*"_s }, QDir::Files, QDir::Name);
        return names.isEmpty() ? QString() : folder.filePath(names.first());
    }
    /// Verification of the examples as the trial backpack does it.
    QStringList verifyArguments(const QStringList& paths) const
    {
        return QStringList { u"verify"_s, u"--json"_s, u"--documents"_s,
            QStringLiteral(BESACE_EXAMPLES) + u"/documents"_s, u"--known-issuers"_s,
            QStringLiteral(BESACE_EXAMPLES) + u"/known-issuers.json"_s, u"--at"_s, u"2026-03-12T14:05:00Z"_s }
        + paths;
    }

    QTemporaryDir m_home;
};

} // namespace besace
