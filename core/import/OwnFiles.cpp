#include "core/import/OwnFiles.h"

#include "core/backpack/OpenHere.h"
#include "core/backpack/OtherBackpack.h"
#include "core/crypto/Seal.h"

using namespace Qt::StringLiterals;

namespace besace::own {

QString kindOf(QByteArrayView start, const QString& name)
{
    const bool isSealed = crypto::isSealed(start);
    if (isBackpackStart(start) || (isSealed && name.endsWith(u".besace"_s, Qt::CaseInsensitive)))
        return backpack;
    return isSealed ? sealedBackup : QString();
}

std::optional<Error> whyNotRead(const QString& path)
{
    if (isOpenHere(path))
        return Error { Error::Code::Busy, path };
    if (isBesideOpenHere(path))
        return Error { Error::Code::NoBadge, path };
    return std::nullopt;
}

Result<QList<CarriedFile>> filesIn(const QString& path, const QString& kind)
{
    if (kind == sealedBackup)
        return Error { Error::Code::Locked, path };
    const Result<QList<StoredFile>> files = filesOfOther(path);
    if (!files)
        return files.error();
    QList<CarriedFile> carried;
    for (const StoredFile& file : *files)
        carried.append({ file.name, file.bytes, {} });
    return carried;
}

} // namespace besace::own
