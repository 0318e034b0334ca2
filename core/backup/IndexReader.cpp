#include "core/backup/IndexReader.h"

#include "core/backup/BackupFormat.h"
#include "core/base/Encoding.h"
#include "core/base/Instant.h"
#include "core/base/Limits.h"
#include "core/verification/Reasons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::backup {

namespace {

std::optional<QDateTime> instant(const JsonValue& value)
{
    const Result<Instant> read = parseInstant(value.toString());
    return read ? std::optional(read->utc) : std::nullopt;
}

QByteArray hex(const JsonValue& value)
{
    const Result<QByteArray> bytes = decodeHex(value.toString().toLatin1());
    return bytes ? *bytes : QByteArray();
}

QString shortText(const JsonValue& value, int maxChars)
{
    const QString text = value.toString();
    return text.size() <= maxChars ? text : QString();
}

/// The first ones of a list, as many as we take.
JsonArray few(const JsonValue& list, size_t max)
{
    JsonArray values = list.array();
    values.resize(std::min(values.size(), max));
    return values;
}

IndexedFile fileFrom(const JsonValue& value)
{
    return { value[u"path"].toString(), value[u"name"].toString(), hex(value[u"sha256"]),
        static_cast<qint64>(std::clamp(value[u"size"].toDouble(-1), -1.0, double(limits::maxFileBytes) + 1)) };
}

KeptDocument documentFrom(const JsonValue& value)
{
    KeptDocument kept;
    kept.document.url = shortText(value[u"url"], limits::maxAddressChars);
    kept.document.asked = shortText(value[u"asked"], limits::maxAddressChars);
    kept.document.status = static_cast<int>(std::clamp(value[u"status"].toDouble(), 0.0, 999.0));
    kept.document.contentType = shortText(value[u"contentType"], limits::maxOwnNameChars);
    kept.document.certificate = hex(value[u"certificate"]);
    // NOTE: etag and lastModified are in the index and are not taken. With them a site would be asked only whether its
    // document has changed, and "no" would make a document true that somebody put into a backup.
    kept.askedAt = instant(value[u"askedAt"]);
    return kept;
}

OwnWords wordsFrom(const JsonValue& badge)
{
    OwnWords words;
    for (const JsonValue& tag : few(badge[u"tags"], limits::maxOwnNames)) {
        const QString name = shortText(tag, limits::maxOwnNameChars).simplified();
        if (!name.isEmpty() && !words.tags.contains(name))
            words.tags.append(name);
    }
    const JsonValue& story = badge[u"story"];
    words.story = { shortText(story[u"done"], limits::maxStoryChars), shortText(story[u"place"], limits::maxStoryChars),
        shortText(story[u"shows"], limits::maxStoryChars) };
    for (const JsonValue& skill : few(badge[u"skills"], limits::maxOwnNames)) {
        const QString name = shortText(skill[u"name"], limits::maxOwnNameChars).simplified();
        if (!name.isEmpty() && std::ranges::find(words.skills, name, &OwnSkill::name) == words.skills.end())
            words.skills.append({ name, shortText(skill[u"source"], limits::maxAddressChars) });
    }
    return words;
}

/// What the last check answered, where that is a no. A yes is not taken from a file.
Check noFrom(const JsonValue& report, CheckKind kind)
{
    for (const JsonValue& check : few(report[u"checks"], std::tuple_size_v<decltype(VerificationReport::checks)>)) {
        const QString code = check[u"reason"].toString();
        const reasons::Reason* reason = reasons::find(code);
        if (reason && reason->kind == kind && reason->answer == Answer::No)
            return { kind, Answer::No, code, shortText(check[u"detail"], limits::maxStoryChars) };
    }
    return { kind, Answer::Unchecked, {}, {} };
}

IndexedBadge badgeFrom(const JsonValue& value)
{
    IndexedBadge badge;
    badge.number = static_cast<qint64>(std::clamp(value[u"number"].toDouble(), 0.0, 9e15));
    badge.name = value[u"name"].toString();
    badge.issuerName = value[u"issuer"].toString();
    badge.id = value[u"id"].toString();
    badge.hostedUrl = shortText(value[u"hostedUrl"], limits::maxAddressChars);
    badge.payloadSha256 = hex(value[u"payloadSha256"]);
    badge.place = value[u"place"].toString() == u"to-confirm"_s ? Place::ToConfirm : Place::MyBadges;
    for (const JsonValue& file : few(value[u"files"], limits::maxFilesPerBadge))
        badge.files.append(fileFrom(file));
    for (const JsonValue& document : few(value[u"documents"], limits::maxKeptDocuments)) {
        badge.documentFiles.append(fileFrom(document));
        badge.earlier.documents.append(documentFrom(document));
    }
    badge.earlier.addedAt = instant(value[u"addedAt"]).value_or(QDateTime());
    badge.earlier.trashedAt = instant(value[u"trashedAt"]);
    badge.earlier.own = wordsFrom(value);
    const JsonValue& report = value[u"report"];
    badge.checkedAt = instant(report[u"checkedAt"]).value_or(QDateTime());
    badge.genuineAt = instant(report[u"genuineAt"]);
    badge.integrity = noFrom(report, CheckKind::Integrity);
    badge.status = noFrom(report, CheckKind::Status);
    return badge;
}

IndexedCollection collectionFrom(const JsonValue& value)
{
    IndexedCollection collection { shortText(value[u"name"], limits::maxOwnNameChars),
        shortText(value[u"parent"], limits::maxOwnNameChars), {} };
    for (const JsonValue& number : few(value[u"badges"], limits::maxBackupEntries))
        collection.badges.append(static_cast<qint64>(std::clamp(number.toDouble(), 0.0, 9e15)));
    return collection;
}

} // namespace

Result<IndexedRest> restFrom(const JsonValue& index)
{
    if (index[u"format"].toString() != formatName)
        return Error { Error::Code::Unsupported, u"not a backup"_s };
    if (const double found = index[u"version"].toDouble(); found < 1 || found > version)
        return Error { Error::Code::Unsupported,
            u"backup version %1, this program knows %2"_s.arg(found).arg(version) };
    IndexedRest rest;
    rest.badges = static_cast<int>(std::clamp(index[u"badges"].toDouble(), 0.0, double(limits::maxBackupEntries)));
    for (const JsonValue& identity : few(index[u"identities"], limits::maxBackupNames))
        rest.identities.append(shortText(identity, limits::maxAddressChars));
    rest.identities.removeAll(QString());
    for (const JsonValue& issuer : few(index[u"knownIssuers"], limits::maxBackupNames)) {
        const QString id = shortText(issuer[u"id"], limits::maxAddressChars);
        if (!id.isEmpty())
            rest.knownIssuers.append({ id, shortText(issuer[u"name"], limits::maxStoryChars) });
    }
    for (const JsonValue& collection : few(index[u"collections"], limits::maxBackupNames)) {
        rest.collections.append(collectionFrom(collection));
        if (rest.collections.constLast().name.isEmpty())
            rest.collections.removeLast();
    }
    return rest;
}

QStringList partsIn(const JsonValue& index)
{
    QStringList parts;
    for (const JsonValue& part : few(index[u"parts"], limits::maxBackupNames))
        parts.append(part.toString());
    return parts;
}

QList<IndexedBadge> badgesFrom(const JsonValue& part)
{
    QList<IndexedBadge> badges;
    for (const JsonValue& badge : part[u"badges"].array())
        badges.append(badgeFrom(badge));
    return badges;
}

} // namespace besace::backup
