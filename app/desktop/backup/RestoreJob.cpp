#include "app/desktop/backup/RestoreJob.h"

#include "core/backpack/SealedFiles.h"
#include "core/backup/Backup.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <array>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Longer than anybody can guess.
QString passwordOfNobody()
{
    std::array<quint32, 8> random {};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    QString password;
    for (const quint32 number : random)
        password += QString::number(number, 36);
    return password;
}

Result<OpenCopy> openSaved(const QString& path, const QString& password)
{
    Result<std::unique_ptr<BackupReader>> reader = BackupReader::open(path, password);
    if (!reader)
        return reader.error();
    return OpenCopy { nullptr, std::move(*reader) };
}

/// Opening a backpack may bring its form up to date: that is done to a copy of the copy.
Result<OpenCopy> openLocal(const QString& path, const QString& backpackPath, const QDateTime& now, Progress& progress)
{
    auto scratch = std::make_shared<QTemporaryDir>(QFileInfo(path).absolutePath() + u"/restoring-XXXXXX"_s);
    const QString working = scratch->filePath(u"copy.besace"_s);
    if (!scratch->isValid() || !QFile::copy(path, working))
        return Error { QFileInfo::exists(path) ? Error::Code::CannotWrite : Error::Code::CannotRead, path };
    const sealed::Visit visit(working, backpackPath);
    const Result<Backpack> backpack = Backpack::open(working);
    if (!backpack)
        return backpack.error();
    const QString sealed = scratch->filePath(u"copy.besace-backup"_s);
    const QString password = passwordOfNobody();
    if (const Result<void> written = writeBackup(*backpack, { now, QLocale(), password }, sealed, progress); !written)
        return written.error();
    Result<OpenCopy> copy = openSaved(sealed, password);
    if (copy)
        copy->scratch = scratch;
    return copy;
}

} // namespace

Result<OpenCopy> openCopy(
    const CopySource& source, const QString& backpackPath, const QDateTime& now, Progress& progress)
{
    return source.isLocal ? openLocal(source.path, backpackPath, now, progress)
                          : openSaved(source.path, source.password);
}

Result<Restored> restoreCopy(
    const OpenCopy& copy, const QString& backpackPath, RestoreMode mode, const QDateTime& now, Progress& progress)
{
    Result<Backpack> backpack = Backpack::open(backpackPath);
    if (!backpack)
        return backpack.error();
    Restored restored;
    restored.copy = copy;
    const Result<RestoreSummary> summary = restoreBackup(*copy.reader, *backpack, mode, now, progress,
        [&](const RestoredBadge& badge) { restored.badges.append(badge); });
    if (!summary)
        return summary.error();
    restored.summary = *summary;
    return restored;
}

} // namespace besace
