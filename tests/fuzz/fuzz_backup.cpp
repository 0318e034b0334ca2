#include "core/backup/Restore.h"

#include <cstdlib>

using namespace besace;

// A backup of somebody else's, restored into an empty backpack: the archive itself, and its index.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    const QByteArray bytes(data, static_cast<qsizetype>(size));
    auto reader = BackupReader::open(std::make_unique<BufferSource>(bytes));
    if (!reader)
        return 0;
    Result<Backpack> backpack = Backpack::open(QStringLiteral(":memory:"));
    if (!backpack)
        std::abort();
    Progress progress;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'773'324'300'000, Qt::UTC);
    int told = 0;
    const auto summary
        = restoreBackup(**reader, *backpack, RestoreMode::Add, now, progress, [&](const RestoredBadge&) { ++told; });
    if (summary && summary->added + summary->alreadyThere + summary->newFiles + summary->unreadable != told)
        std::abort();
    return 0;
}
