#include "core/import/ReadSource.h"

#include "core/badge/Badge.h"
#include "core/baking/Baking.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/base/Streams.h"
#include "core/containers/Container.h"
#include "core/containers/PublishedSite.h"
#include "core/crypto/Digest.h"
#include "core/crypto/Seal.h"
#include "core/import/OwnFiles.h"

using namespace Qt::StringLiterals;

namespace besace {

namespace {

Result<QByteArray> sourceBytes(const ImportSource& source)
{
    if (!source.bytes)
        return readFile(source.name, limits::maxFileBytes);
    if (source.bytes->size() > limits::maxFileBytes)
        return Error { Error::Code::TooLarge, source.name };
    return *source.bytes;
}

/// What a file is that is longer than any carrier of badges.
QString kindOfLong(const QString& path)
{
    const auto file = FileSource::open(path);
    const Result<QByteArray> start = file ? (*file)->read(0, crypto::sealHeaderSize) : file.error();
    return start ? own::kindOf(*start, path) : QString();
}

void markDamaged(QList<Badge>& badges)
{
    for (Badge& badge : badges) {
        if (badge.unreadableReason.isEmpty())
            badge.unreadableReason = u"damaged"_s;
    }
}

ImportItem withoutBadge(ImportItem item, const Error& error)
{
    item.error = error;
    return item;
}

/// @param item what is known of the carrier so far: its place and bytes
QList<ImportItem> checkedItems(
    ImportItem item, const VerificationContext& context, const DocumentLoader& loader, Progress& progress)
{
    const Result<QList<Badge>> badges = badgesIn(item.file);
    if (!badges)
        return { withoutBadge(item, badges.error()) };
    if (badges->isEmpty())
        return { withoutBadge(item, { Error::Code::NoBadge, {} }) };
    item.sha256 = crypto::sha256(item.file); // here, where several threads are at work, and not where one writes
    item.artwork = artworkOf(item.file);
    QList<ImportItem> items;
    for (const Badge& badge : *badges) {
        item.place = badges->size() > 1 ? item.place + 1 : 0;
        item.verification = verifyBadge(badge, context, loader, progress);
        items.append(item);
    }
    return items;
}

/// A page of a site that we wrote has its badges beside it.
Result<QList<CarriedFile>> carriedBeside(const QString& page)
{
    const Result<QStringList> paths = site::badgeFilesBeside(page);
    if (!paths)
        return paths.error();
    QList<CarriedFile> files;
    qint64 left = limits::maxContainerBytes;
    for (const QString& path : *paths) {
        const Result<QByteArray> bytes = readFile(path, std::min(left, limits::maxFileBytes));
        if (!bytes)
            return bytes.error();
        left -= bytes->size();
        files += CarriedFile { path.section(u'/', -2), *bytes };
    }
    return files;
}

Result<QList<CarriedFile>> carriedBy(const ImportSource& source, const QByteArray& bytes, Progress& progress)
{
    const Result<QList<CarriedFile>> inside = openContainer(bytes, progress);
    const bool isEmptyPage = containerName(bytes) == "html"_L1 && (!inside || inside->isEmpty());
    if (source.bytes || !isEmptyPage)
        return inside;
    const Result<QList<CarriedFile>> beside = carriedBeside(source.name);
    return beside && beside->isEmpty() ? inside : beside;
}

/// @param item is told what the bytes are
Result<QList<CarriedFile>> carriedInBytes(
    const ImportSource& source, const QByteArray& bytes, ImportItem& item, Progress& progress)
{
    item.file = bytes;
    item.container = containerName(bytes);
    return carriedBy(source, bytes, progress);
}

/// @param item is told what the file is
Result<QList<CarriedFile>> carriedIn(const ImportSource& source, ImportItem& item, Progress& progress)
{
    const Result<QByteArray> bytes = sourceBytes(source);
    if (source.bytes)
        return bytes ? carriedInBytes(source, *bytes, item, progress) : bytes.error();
    if (bytes)
        item.container = own::kindOf(*bytes, source.name);
    else if (bytes.error().code == Error::Code::TooLarge)
        item.container = kindOfLong(source.name);
    if (!item.container.isEmpty())
        return own::filesIn(source.name, item.container, source.password, progress);
    return bytes ? carriedInBytes(source, *bytes, item, progress) : bytes.error();
}

} // namespace

Result<QList<Badge>> badgesIn(const QByteArray& carrier)
{
    if (pictureKind(carrier) == Picture::None)
        return readBadges(carrier);
    const Result<Baked> baked = unbake(carrier);
    if (!baked)
        return baked.error();
    Result<QList<Badge>> badges = readBadges(baked->payload);
    if (badges && baked->damaged)
        markDamaged(*badges);
    return badges;
}

Artwork artworkOf(const QByteArray& carrier)
{
    const qsizetype start = artworkStart(carrier);
    if (carrier.size() - start < limits::minArtworkBytes)
        return {};
    return { start, crypto::sha256(QByteArrayView(carrier).sliced(start)) };
}

QList<ImportItem> readSource(
    const ImportSource& source, const VerificationContext& context, const DocumentLoader& loader, Progress& progress)
{
    ImportItem item;
    item.source = source.name;
    if (const std::optional<Error> why = source.bytes ? std::nullopt : own::whyNotRead(source.name)) {
        item.container = own::backpack;
        return { withoutBadge(item, *why) };
    }
    const Result<QList<CarriedFile>> carried = carriedIn(source, item, progress);
    if (!carried)
        return { withoutBadge(item, carried.error()) };

    QList<ImportItem> items;
    for (const CarriedFile& file : *carried) {
        if (progress.cancelled())
            break;
        item.member = file.member;
        item.file = file.bytes;
        if (file.problem)
            items.append(withoutBadge(item, *file.problem));
        else
            items += checkedItems(item, context, loader, progress);
    }
    if (items.isEmpty())
        items.append(withoutBadge(item, { Error::Code::NoBadge, source.name }));
    return items;
}

} // namespace besace
