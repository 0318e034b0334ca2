#pragma once

#include "core/backpack/Password.h"
#include "core/backup/Backup.h"
#include "core/import/Import.h"

#include <QFile>

#include "tests/tools/make_candidates/Candidates.h"

/// What a candidate may bring that only `une phrase` opens. Made once, in the folder that is named.
namespace besace::sealed {

inline const QString password = QStringLiteral("une phrase");

inline QDateTime now() { return QDateTime::fromString(candidates::today.toString(), Qt::ISODate); }

/// A backpack with the badges of @p badges in it, as yet without a password.
inline Backpack filled(const QString& file, const QString& badges)
{
    VerificationContext context;
    context.now = now();
    Result<Backpack> backpack = Backpack::open(file);
    Progress progress;
    if (!backpack
        || !importAll({ { badges, {} } }, *backpack, context, NoDocuments(), 1, progress,
            [](const ImportItem&, const KeepOutcome&) {}))
        qFatal("no backpack");
    return *std::move(backpack);
}

inline QString backpack(const QString& folder, const QString& badges)
{
    const QString file = folder + QStringLiteral("/lea.besace");
    if (QFile::exists(file))
        return file;
    filled(file, badges);
    if (!setPassword(file, password, crypto::ScryptCost { 4, 1, 1 }) || !lock(file))
        qFatal("no password");
    return file;
}

/// A copy as Besace saves it.
inline QString copy(const QString& folder, const QString& badges)
{
    const QString file = folder + QStringLiteral("/copie.zip");
    if (QFile::exists(file))
        return file;
    const Backpack plain = filled(folder + QStringLiteral("/plain.besace"), badges);
    Progress progress;
    if (!writeBackup(plain, { now(), QLocale(QLocale::French), password }, file, progress))
        qFatal("no copy");
    return file;
}

} // namespace besace::sealed
