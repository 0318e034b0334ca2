#pragma once

#include "core/backpack/Backpack.h"
#include "core/backup/Backup.h"
#include "core/backup/Restore.h"
#include "core/import/Import.h"

#include <QTest>

/// A backpack with the example badges, imported as a person would, and the way through a backup and back.
namespace besace::examples {

using namespace Qt::StringLiterals;

inline QDateTime now() { return QDateTime(QDate(2026, 3, 12), QTime(14, 5), Qt::UTC); }
inline QDateTime earlier() { return now().addDays(-40); }

inline Backpack empty() { return std::move(Backpack::open(u":memory:"_s)).value(); }

/// @param documents nullptr: nobody is asked
inline void import(Backpack& backpack, const QList<ImportSource>& sources, const DocumentLoader* documents = nullptr)
{
    VerificationContext context;
    context.now = earlier();
    context.online = documents != nullptr;
    context.recipients = backpack.identities().value();
    context.knownIssuers = backpack.knownIssuers().value();
    Progress progress;
    const NoDocuments nobody;
    const auto store = [&](const ImportItem& item) { keep(item, backpack, earlier()); };
    QVERIFY(readAndVerify(sources, context, documents ? *documents : nobody, 2, progress, store));
}

inline void import(Backpack& backpack, const QString& path, const DocumentLoader* documents = nullptr)
{
    import(backpack, QList<ImportSource> { { path, {} } }, documents);
}

inline QByteArray backup(const Backpack& backpack, const QString& password = {})
{
    QByteArray bytes;
    BufferSink sink(bytes);
    Progress progress;
    const Result<void> written = writeBackup(backpack, { now(), QLocale::French, password }, sink, progress);
    return written ? bytes : QByteArray();
}

inline Result<RestoreSummary> restore(
    Backpack& backpack, const QByteArray& bytes, RestoreMode mode = RestoreMode::Add, const QString& password = {},
    const RestoreSink& sink = [](const RestoredBadge&) {})
{
    auto reader = BackupReader::open(std::make_unique<BufferSource>(bytes), password);
    if (!reader)
        return reader.error();
    Progress progress;
    return restoreBackup(**reader, backpack, mode, now(), progress, sink);
}

/// Every badge by what cannot be told apart: its place, day, own words, and files byte for byte.
inline QStringList inventory(const Backpack& backpack)
{
    QStringList lines;
    for (const bool inTrash : { false, true }) {
        Query query;
        query.inTrash = inTrash;
        const QList<BadgeId> ids = backpack.ids(query, now()).value();
        for (const BadgeId id : ids) {
            const StoredBadge stored = backpack.badge(id).value();
            const BadgeSummary& summary = stored.summary;
            QString line = summary.name + u'|' + summary.issuerName + u'|' + summary.addedAt.toString(Qt::ISODate)
                + u'|' + QString::number(int(summary.place)) + u'|'
                + summary.trashedAt.value_or(QDateTime()).toString(Qt::ISODate) + u'|' + stored.own.tags.join(u',')
                + u'|' + stored.own.story.done + u'|' + stored.own.story.place + u'|' + stored.own.story.shows + u'|'
                + stored.collections.join(u',');
            for (const OwnSkill& skill : stored.own.skills)
                line += u'|' + skill.name + u' ' + skill.source;
            QStringList files;
            const QList<FileEntry> entries = backpack.fileEntries(id).value();
            for (const FileEntry& file : entries)
                files.append(file.name + u' ' + QString::fromLatin1(file.sha256.toHex()));
            files.sort();
            lines.append(line + u'|' + files.join(u' '));
        }
    }
    lines.sort();
    return lines;
}

} // namespace besace::examples
