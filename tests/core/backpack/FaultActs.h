#pragma once

#include "core/backup/Restore.h"

#include "tests/core/backpack/FaultScenes.h"
#include "tests/core/backpack/Samples.h"

/// What scenes are made of: steps, and what is there before the first one.
namespace besace::scenes {

using namespace Qt::StringLiterals;

inline constexpr qint64 maxBytes = 100'000'000;
inline constexpr crypto::ScryptCost quickToMake { 4, 8, 1 }; ///< what a password costs to guess is not looked at here

inline const QString backpackName = u"mine/b.besace"_s;
inline const QString plainName = u"z.zip"_s;
inline const QString sealedName = u"z.besace-backup"_s;
inline const QString password = u"Une phrase à moi"_s; ///< of backpacks and backups
inline const QString newPassword = u"Une autre phrase"_s; ///< of a backpack whose password is changed

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

NewBadge numbered(int number);

Step opening();
Step adding(int number);
Step restoring(const char* name, const QString& file, RestoreMode mode);
Result<void> importThree(Stage& stage); ///< as one who does one thing after the other
Result<void> importThreeAtOnce(Stage& stage); ///< another thread waits for the disk
Result<void> makeCopy(Stage& stage);
Result<void> writePlain(Stage& stage);
Result<void> writeSealed(Stage& stage);

/// What fails while a scene is prepared ends the test.
void must(const Result<void>& result);
/// A new one, or the one that is there, with these added.
Backpack filled(const Stage& stage, const QList<int>& numbers);
void makeFilled(const Stage& stage);
/// Beside it a copy, as of the day before.
void makeWithCopy(const Stage& stage);
/// Beside it two backups, with a password and without, of badges that it does not have.
void makeWithBackups(const Stage& stage);
/// Of an older version.
void makeOld(const Stage& stage);

/// What is there already gets a password, and is locked.
void seal(const Stage& stage);
void makeSealed(const Stage& stage);
void makeSealedWithCopy(const Stage& stage);
void makeSealedWithBackups(const Stage& stage);

} // namespace besace::scenes
