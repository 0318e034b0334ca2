#include "core/backup/BackupIndex.h"

#include "core/backup/BackupFormat.h"
#include "core/base/Instant.h"
#include "core/crypto/Digest.h"

using namespace Qt::StringLiterals;

namespace besace::backup {

namespace {

JsonValue text(const QByteArray& bytes) { return QString::fromUtf8(bytes); }
JsonValue hex(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }
JsonValue instant(const std::optional<QDateTime>& utc) { return utc ? JsonValue(toIso(*utc)) : JsonValue(); }
JsonValue instant(const std::optional<Instant>& written)
{
    return written ? JsonValue(toIso(written->utc)) : JsonValue();
}

JsonArray strings(const QStringList& texts)
{
    JsonArray array;
    for (const QString& one : texts)
        array.emplace_back(one);
    return array;
}

JsonObject object(std::vector<JsonObject::Member> members) { return JsonObject(std::move(members)); }

JsonArray filesJson(const QList<FileEntry>& files, const QStringList& paths)
{
    JsonArray array;
    for (qsizetype i = 0; i < files.size(); ++i) {
        array.emplace_back(object({ { u"path"_s, paths.value(i) }, { u"name"_s, files.at(i).name },
            { u"sha256"_s, hex(files.at(i).sha256) }, { u"size"_s, JsonValue(files.at(i).size) } }));
    }
    return array;
}

JsonArray documentsJson(const QList<KeptDocument>& documents)
{
    JsonArray array;
    for (const KeptDocument& kept : documents) {
        const Document& document = kept.document;
        array.emplace_back(object(
            { { u"path"_s, documentPath(kept.sha256) }, { u"url"_s, document.url }, { u"asked"_s, document.asked },
                { u"status"_s, JsonValue(qint64 { document.status }) }, { u"contentType"_s, document.contentType },
                { u"askedAt"_s, instant(kept.askedAt) }, { u"certificate"_s, hex(document.certificate) },
                { u"etag"_s, text(document.etag) }, { u"lastModified"_s, text(document.lastModified) },
                { u"sha256"_s, hex(kept.sha256) }, { u"size"_s, JsonValue(qint64 { document.body.size() }) } }));
    }
    return array;
}

/// When it was last found genuine, as the report knows.
std::optional<QDateTime> genuineAt(const VerificationReport& report)
{
    return report.check(CheckKind::Integrity).answer == Answer::Yes ? report.checkedAt : report.verifiedBefore;
}

JsonObject reportJson(const VerificationReport& report)
{
    JsonArray checks;
    for (const Check& check : report.checks) {
        checks.emplace_back(object({ { u"check"_s, checkName(check.kind) }, { u"answer"_s, answerName(check.answer) },
            { u"reason"_s, check.reason }, { u"detail"_s, check.detail } }));
    }
    JsonArray notes;
    for (const Note& note : report.notes)
        notes.emplace_back(object({ { u"note"_s, note.code }, { u"detail"_s, note.detail } }));
    return object({ { u"state"_s, stateName(report.state()) }, { u"checkedAt"_s, toIso(report.checkedAt) },
        { u"online"_s, JsonValue(report.online) }, { u"genuineAt"_s, instant(genuineAt(report)) },
        { u"checks"_s, checks }, { u"notes"_s, notes } });
}

JsonObject storyJson(const Story& story)
{
    return object({ { u"done"_s, story.done }, { u"place"_s, story.place }, { u"shows"_s, story.shows } });
}

JsonArray skillsJson(const QList<OwnSkill>& skills)
{
    JsonArray array;
    for (const OwnSkill& skill : skills)
        array.emplace_back(object({ { u"name"_s, skill.name }, { u"source"_s, skill.source } }));
    return array;
}

Result<JsonArray> collectionsJson(const Backpack& backpack, const QDateTime& now)
{
    const Result<QList<Collection>> collections = backpack.collections();
    if (!collections)
        return collections.error();
    JsonArray array;
    for (const Collection& collection : *collections) {
        Query query;
        query.collection = collection.name;
        const Result<QList<BadgeId>> ids = backpack.ids(query, now);
        if (!ids)
            return ids.error();
        JsonArray numbers;
        for (const BadgeId id : *ids)
            numbers.emplace_back(JsonValue(id));
        array.emplace_back(object({ { u"name"_s, collection.name }, { u"parent"_s, collection.parent },
            { u"badges"_s, std::move(numbers) } }));
    }
    return array;
}

JsonArray issuersJson(const QList<KnownIssuer>& issuers)
{
    JsonArray array;
    for (const KnownIssuer& issuer : issuers)
        array.emplace_back(object({ { u"id"_s, issuer.id }, { u"name"_s, issuer.name } }));
    return array;
}

} // namespace

Result<JsonValue> indexedBadge(const Backpack& backpack, BadgeId id, const QStringList& paths)
{
    const Result<StoredBadge> stored = backpack.badge(id);
    if (!stored)
        return stored.error();
    const Result<QList<FileEntry>> files = backpack.fileEntries(id);
    const Result<QList<KeptDocument>> documents = backpack.keptCopy(id);
    if (!files || !documents)
        return files ? documents.error() : files.error();
    const BadgeSummary& summary = stored->summary;
    const Badge& badge = stored->badge;
    return JsonValue(object({ { u"number"_s, JsonValue(id) }, { u"id"_s, badge.id }, { u"name"_s, summary.name },
        { u"issuer"_s, summary.issuerName }, { u"issuedOn"_s, instant(badge.issuedOn) },
        { u"validUntil"_s, instant(badge.validUntil) }, { u"addedAt"_s, toIso(summary.addedAt) },
        { u"place"_s, summary.place == Place::ToConfirm ? u"to-confirm"_s : u"my-badges"_s },
        { u"trashedAt"_s, instant(summary.trashedAt) }, { u"hostedUrl"_s, badge.hostedUrl },
        { u"payloadSha256"_s, hex(crypto::sha256(badge.payload)) }, { u"files"_s, filesJson(*files, paths) },
        { u"documents"_s, documentsJson(*documents) }, { u"report"_s, reportJson(stored->report) },
        { u"tags"_s, strings(stored->own.tags) }, { u"story"_s, storyJson(stored->own.story) },
        { u"skills"_s, skillsJson(stored->own.skills) } }));
}

Result<QByteArray> indexHead(const Backpack& backpack, const QDateTime& now, qsizetype badges, int parts)
{
    const Result<QStringList> identities = backpack.identities();
    const Result<QList<KnownIssuer>> issuers = backpack.knownIssuers();
    const Result<JsonArray> collections = collectionsJson(backpack, now);
    if (!identities || !issuers)
        return identities ? issuers.error() : identities.error();
    if (!collections)
        return collections.error();
    QStringList partPaths;
    for (int part = 1; part <= parts; ++part)
        partPaths.append(partPath(part));
    return toIndentedJson(
        JsonValue(object({ { u"format"_s, formatName }, { u"version"_s, JsonValue(qint64 { version }) },
            { u"madeAt"_s, toIso(now) }, { u"badges"_s, JsonValue(qint64 { badges }) },
            { u"parts"_s, strings(partPaths) }, { u"identities"_s, strings(*identities) },
            { u"knownIssuers"_s, issuersJson(*issuers) }, { u"collections"_s, *collections } })));
}

} // namespace besace::backup
