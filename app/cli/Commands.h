#pragma once

#include <QStringList>

namespace besace::cli {

/// Exit status, as cli.md promises it.
enum Exit { AllWell = 0, SomethingBad = 1, WrongUsage = 2, SomethingUnchecked = 3 };

/// One file a command. @p arguments are those after the command's name.
int runVerify(const QStringList& arguments);
int runImport(const QStringList& arguments);
int runList(const QStringList& arguments);
int runSearch(const QStringList& arguments);
int runShow(const QStringList& arguments);
int runRecheck(const QStringList& arguments);
int runIdentity(const QStringList& arguments);
int runKnownIssuers(const QStringList& arguments);
int runCheck(const QStringList& arguments);
int runTrash(const QStringList& arguments);
int runTag(const QStringList& arguments);
int runSkill(const QStringList& arguments);
int runStory(const QStringList& arguments);
int runUndo(const QStringList& arguments);
int runRedo(const QStringList& arguments);
int runCollection(const QStringList& arguments);
int runExport(const QStringList& arguments);
int runReview(const QStringList& arguments);
int runExtract(const QStringList& arguments);
int runBake(const QStringList& arguments);
int runCanonicalize(const QStringList& arguments);
int runBackup(const QStringList& arguments);
int runRestore(const QStringList& arguments);
int runPassword(const QStringList& arguments);
int runErase(const QStringList& arguments);
int runReasons(const QStringList& arguments);

} // namespace besace::cli
