#include "core/backup/Backup.h"

#include "core/backup/BackupFormat.h"
#include "core/backup/BackupIndex.h"
#include "core/backup/BackupNames.h"
#include "core/backup/BackupPage.h"
#include "core/base/Limits.h"
#include "core/base/Streams.h"
#include "core/base/UnfinishedFile.h"
#include "core/containers/ZipWriter.h"
#include "core/crypto/Seal.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int badgesPerPage = 1000;

/// One badge, and where its files stand.
struct PlacedBadge {
    BadgeId id = 0;
    QStringList paths;
};

int partsOf(qsizetype count, int size) { return static_cast<int>((count + size - 1) / size); }

/// What one backup is made of. First all names are given, then the members are made, each when its turn comes.
class Backup {
public:
    Backup(const Backpack& backpack, const BackupRequest& request) : m_backpack(backpack), m_request(request) { }

    Result<void> plan(const Progress& progress)
    {
        for (const bool inTrash : { false, true }) {
            Query query;
            query.sort = Sort::Newest;
            query.inTrash = inTrash;
            const Result<QList<BadgeId>> ids = m_backpack.ids(query, m_request.now);
            if (!ids)
                return ids.error();
            for (qsizetype at = 0; at < ids->size(); at += badgesPerPage) {
                const Result<void> placed
                    = progress.cancelled() ? Error { Error::Code::Cancelled, {} } : place(ids->mid(at, badgesPerPage));
                if (!placed)
                    return placed;
            }
        }
        planIndex();
        return {};
    }

    Result<void> write(ByteSink& sink, Progress& progress) const
    {
        return writeZip(
            m_members, [this](qsizetype index) { return m_makers.at(index)(); }, sink, progress);
    }

private:
    using Maker = std::function<Result<QByteArray>()>;

    Result<void> place(const QList<BadgeId>& ids)
    {
        const Result<QList<BadgeSummary>> summaries = m_backpack.summaries(ids, m_request.now);
        if (!summaries)
            return summaries.error();
        for (const BadgeSummary& badge : *summaries) {
            if (const Result<void> placed = placeBadge(badge); !placed)
                return placed;
        }
        return {};
    }

    Result<void> placeBadge(const BadgeSummary& badge)
    {
        const Result<QList<FileEntry>> files = m_backpack.fileEntries(badge.id);
        const Result<QList<KeptDocument>> documents = m_backpack.keptCopy(badge.id);
        if (!files || !documents)
            return files ? documents.error() : files.error();
        PlacedBadge placed { badge.id, {} };
        for (const FileEntry& file : *files) {
            const Result<QString> extension = extensionFor(file);
            if (!extension)
                return extension.error();
            placed.paths.append(m_names.next(badge, *extension));
            const bool pressed = *extension == u".json"_s || *extension == u".svg"_s;
            add({ placed.paths.constLast(), badge.addedAt, pressed }, contentOf(file.sha256));
        }
        for (const KeptDocument& kept : *documents) {
            const qsizetype before = m_documents.size();
            m_documents.insert(kept.sha256); // one document stands behind many badges
            if (m_documents.size() > before)
                add({ backup::documentPath(kept.sha256), kept.askedAt.value_or(badge.addedAt), true },
                    contentOf(kept.sha256));
        }
        m_badges.append(placed);
        return {};
    }

    Result<QString> extensionFor(const FileEntry& file) const
    {
        if (const QString known = extensionOf(file.name); !known.isEmpty())
            return known;
        const Result<QByteArray> bytes = m_backpack.content(file.sha256);
        return bytes ? Result<QString>(extensionOf(*bytes)) : bytes.error();
    }

    Maker contentOf(const QByteArray& sha256) const
    {
        return [this, sha256] { return m_backpack.content(sha256); };
    }

    void planIndex()
    {
        const int parts = partsOf(m_badges.size(), limits::badgesPerIndexPart);
        for (int part = 1; part <= parts; ++part)
            add({ backup::partPath(part), m_request.now, true }, [this, part] { return indexPart(part); });
        const int pages = std::max(1, partsOf(m_badges.size(), badgesPerPage));
        for (int page = 1; page <= pages; ++page)
            add({ backup::pagePath(page), m_request.now, true }, [this, page, pages] { return listPart(page, pages); });
        add({ backup::indexPath, m_request.now, true },
            [this, parts] { return backup::indexHead(m_backpack, m_request.now, m_badges.size(), parts); });
    }

    void add(const ZipMember& member, const Maker& maker)
    {
        m_members.append(member);
        m_makers.append(maker);
    }

    Result<QByteArray> indexPart(int part) const
    {
        const qsizetype from = qsizetype { part - 1 } * limits::badgesPerIndexPart;
        JsonArray badges;
        for (const PlacedBadge& placed : m_badges.mid(from, limits::badgesPerIndexPart)) {
            Result<JsonValue> badge = backup::indexedBadge(m_backpack, placed.id, placed.paths);
            if (!badge)
                return badge.error();
            badges.push_back(*std::move(badge));
        }
        JsonObject whole;
        whole.insert(u"badges"_s, std::move(badges));
        return toIndentedJson(JsonValue(std::move(whole)));
    }

    Result<QByteArray> listPart(int page, int pages) const
    {
        const QList<PlacedBadge> placed = m_badges.mid(qsizetype { page - 1 } * badgesPerPage, badgesPerPage);
        QList<BadgeId> ids;
        for (const PlacedBadge& badge : placed)
            ids.append(badge.id);
        const Result<QList<BadgeSummary>> summaries = m_backpack.summaries(ids, m_request.now);
        if (!summaries)
            return summaries.error();
        QList<backup::PageLine> lines;
        for (qsizetype i = 0; i < summaries->size(); ++i)
            lines.append({ summaries->at(i), placed.at(i).paths });
        return backup::listPage(lines, page, pages, m_request.now, m_request.locale);
    }

    const Backpack& m_backpack;
    const BackupRequest& m_request;
    BackupNames m_names;
    QList<PlacedBadge> m_badges;
    QSet<QByteArray> m_documents; ///< SHA-256
    QList<ZipMember> m_members;
    QList<Maker> m_makers; ///< one a member
};

Result<void> writePlain(const Backpack& backpack, const BackupRequest& request, ByteSink& sink, Progress& progress)
{
    return backpack.readTogether([&]() -> Result<void> {
        Backup backup(backpack, request);
        const Result<void> planned = backup.plan(progress);
        return planned ? backup.write(sink, progress) : planned;
    });
}

} // namespace

Result<void> writeBackup(const Backpack& backpack, const BackupRequest& request, ByteSink& sink, Progress& progress)
{
    if (request.password.isEmpty())
        return writePlain(backpack, request, sink, progress);
    const Result<crypto::SealKey> key = crypto::SealKey::make(request.password);
    if (!key)
        return key.error();
    const auto sealed = crypto::SealWriter::begin(*key, sink);
    if (!sealed)
        return sealed.error();
    const Result<void> written = writePlain(backpack, request, **sealed, progress);
    return written ? (*sealed)->finish() : written;
}

Result<void> writeBackup(
    const Backpack& backpack, const BackupRequest& request, const QString& path, Progress& progress)
{
    removeAbandoned(QFileInfo(path).absolutePath()); // on a USB key that was pulled out, say: each copy has a new name
    const auto file = NewFile::create(path, Over::Copies);
    if (!file)
        return file.error();
    if (const Result<void> written = writeBackup(backpack, request, **file, progress); !written)
        return written;
    if (progress.cancelled()) // the last moment in which nothing is there yet
        return Error { Error::Code::Cancelled, path };
    return (*file)->commit();
}

} // namespace besace
