#include "core/import/Import.h"
#include "core/import/ReadSource.h"

#include <cstdlib>

using namespace besace;

// The whole way of a file that somebody hands us: taken apart, read, checked without network, kept, and read again.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    const QByteArray bytes(data, static_cast<qsizetype>(size));
    VerificationContext context;
    context.now = QDateTime::fromMSecsSinceEpoch(1'773'324'300'000, Qt::UTC);
    Progress progress;
    const QList<ImportItem> items = readSource({ {}, bytes }, context, NoDocuments(), progress);
    if (items.isEmpty())
        std::abort();

    Result<Backpack> backpack = Backpack::open(QStringLiteral(":memory:"));
    if (!backpack)
        std::abort();
    for (const ImportItem& item : items) {
        const KeepOutcome kept = keep(item, *backpack, context.now);
        if (item.verification.has_value() != (kept.id > 0))
            std::abort();
        if (kept.id > 0 && (!backpack->badge(kept.id) || backpack->files(kept.id)->isEmpty()))
            std::abort();
    }
    const auto list = backpack->list({}, context.now);
    for (const BadgeSummary& badge : *list) {
        if (!backpack->count({ .text = badge.name }, context.now))
            std::abort();
    }
    return 0;
}
