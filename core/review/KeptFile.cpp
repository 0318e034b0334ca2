#include "core/review/KeptFile.h"

#include "core/base/Json.h"
#include "core/base/Streams.h"
#include "core/crypto/Seal.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr std::array reasons { KeptReason::FollowUp, KeptReason::Application, KeptReason::Request };

} // namespace

QString keptReasonName(KeptReason reason)
{
    switch (reason) {
    case KeptReason::FollowUp:
        return u"follow-up"_s;
    case KeptReason::Application:
        return u"application"_s;
    case KeptReason::Request:
        return u"request"_s;
    }
    return {};
}

KeptReason keptReasonFromName(const QString& name)
{
    const auto* const found = std::ranges::find(reasons, name, keptReasonName);
    return found == reasons.end() ? KeptReason::FollowUp : *found;
}

namespace keptFile {

namespace {

const QString format = u"besace-kept-session"_s;
constexpr qint64 version = 1;
constexpr qsizetype maxHeadBytes = 1024;

Error malformed(const QString& what) { return { Error::Code::Malformed, what }; }

JsonArray strings(const QStringList& texts)
{
    JsonArray array;
    for (const QString& text : texts)
        array.push_back(text);
    return array;
}

JsonObject headJson(const KeptSession& kept)
{
    JsonObject head;
    head.insert(u"format"_s, format);
    head.insert(u"version"_s, JsonValue(version));
    head.insert(u"keptOn"_s, kept.keptOn.toString(Qt::ISODate));
    head.insert(u"endsOn"_s, kept.endsOn.toString(Qt::ISODate));
    head.insert(u"reason"_s, keptReasonName(kept.reason));
    head.insert(u"badges"_s, JsonValue(qint64(kept.badges)));
    return head;
}

Result<KeptSession> headOf(const JsonValue& json)
{
    if (json[u"format"].toString() != format)
        return malformed(u"no kept session"_s);
    if (json[u"version"].toDouble() != double(version))
        return Error { Error::Code::Unsupported, u"version"_s };
    KeptSession kept;
    kept.keptOn = QDate::fromString(json[u"keptOn"].toString(), Qt::ISODate);
    kept.endsOn = QDate::fromString(json[u"endsOn"].toString(), Qt::ISODate);
    kept.badges = int(std::clamp(json[u"badges"].toDouble(), 0.0, 1e6));
    if (!kept.keptOn.isValid() || !kept.endsOn.isValid())
        return malformed(u"its dates"_s);
    kept.reason = keptReasonFromName(json[u"reason"].toString());
    return kept;
}

/// Sentences' facts are texts and moments; a moment says so.
JsonValue factJson(const QVariant& fact)
{
    JsonObject json;
    if (fact.typeId() == QMetaType::QDateTime)
        json.insert(u"moment"_s, fact.toDateTime().toUTC().toString(Qt::ISODateWithMs));
    else
        json.insert(u"text"_s, fact.toString());
    return json;
}

QVariant factOf(const JsonValue& json)
{
    if (json[u"moment"].isString())
        return QDateTime::fromString(json[u"moment"].toString(), Qt::ISODateWithMs);
    return json[u"text"].toString();
}

/// Only what was found by looking into the file, which is not kept.
JsonArray questionsJson(const QList<Question>& questions)
{
    JsonArray array;
    for (const Question& question : questions) {
        if (!isFoundInFile(question))
            continue;
        JsonArray facts;
        for (const QVariant& fact : question.facts)
            facts.push_back(factJson(fact));
        JsonObject json;
        json.insert(u"code"_s, question.code);
        json.insert(u"facts"_s, facts);
        array.push_back(json);
    }
    return array;
}

JsonObject itemJson(const ReviewItem& item)
{
    JsonObject json;
    json.insert(u"source"_s, item.source);
    json.insert(u"member"_s, item.member);
    json.insert(u"place"_s, JsonValue(qint64(item.place)));
    json.insert(u"container"_s, item.container);
    json.insert(u"sha256"_s, QString::fromLatin1(item.sha256.toHex()));
    json.insert(u"pictures"_s, strings(item.pictures));
    json.insert(u"copies"_s, JsonValue(qint64(item.copies)));
    json.insert(u"payload"_s, QString::fromLatin1(item.verification->badge.payload.toBase64()));
    json.insert(u"questions"_s, questionsJson(item.questions));
    return json;
}

Result<ReviewItem> itemOf(const JsonValue& json)
{
    const Result<Badge> badge = readBadge(QByteArray::fromBase64(json[u"payload"].toString().toLatin1()));
    if (!badge)
        return badge.error();
    ReviewItem item;
    item.source = json[u"source"].toString();
    item.member = json[u"member"].toString();
    item.place = int(json[u"place"].toDouble());
    item.container = json[u"container"].toString();
    item.sha256 = QByteArray::fromHex(json[u"sha256"].toString().toLatin1());
    item.pictures = json[u"pictures"].strings();
    item.copies = std::max(1, int(json[u"copies"].toDouble()));
    item.verification.emplace().badge = *badge;
    for (const JsonValue& question : json[u"questions"].array()) {
        Question made { question[u"code"].toString(), {} };
        for (const JsonValue& fact : question[u"facts"].array())
            made.facts.append(factOf(fact));
        if (isFoundInFile(made))
            item.questions.append(made);
    }
    return item;
}

Result<KeptContent> contentOf(const JsonValue& json)
{
    KeptContent content;
    content.addresses = json[u"addresses"].strings();
    for (const JsonValue& one : json[u"items"].array()) {
        const Result<ReviewItem> item = itemOf(one);
        if (!item)
            return item.error();
        content.badges.append(*item);
    }
    return content;
}

QByteArray contentJson(const KeptSession& kept, const ReviewSession& session)
{
    JsonArray items;
    for (const ReviewItem& item : session.badges())
        items.push_back(itemJson(item));
    JsonObject json = headJson(kept);
    json.insert(u"addresses"_s, strings(session.addresses()));
    json.insert(u"items"_s, items);
    return toJson(json);
}

/// Where the head ends; -1 if there is none.
qsizetype endOfHead(const QByteArray& file) { return file.first(std::min(file.size(), maxHeadBytes)).indexOf('\n'); }

} // namespace

Result<QByteArray> write(const KeptSession& kept, const ReviewSession& session, const QString& password)
{
    const QByteArray content = contentJson(kept, session);
    if (content.size() > maxBytes)
        return Error { Error::Code::TooLarge, {} };
    const Result<crypto::SealKey> key = crypto::SealKey::make(password);
    if (!key)
        return key.error();
    QByteArray file = toJson(headJson(kept)) + '\n';
    BufferSink sink(file);
    const auto writer = crypto::SealWriter::begin(*key, sink);
    if (!writer)
        return writer.error();
    if (const Result<void> written = (*writer)->write(content); !written)
        return written.error();
    if (const Result<void> finished = (*writer)->finish(); !finished)
        return finished.error();
    return file;
}

Result<KeptSession> readHead(const QByteArray& file)
{
    const qsizetype end = endOfHead(file);
    if (end < 0)
        return malformed(u"no head"_s);
    const Result<JsonValue> json = parseJson(file.first(end));
    return json ? headOf(*json) : Result<KeptSession>(json.error());
}

static Result<QByteArray> unsealed(const QByteArray& file, const QString& password)
{
    BufferSource source(file.sliced(endOfHead(file) + 1));
    const Result<crypto::SealKey> key = crypto::SealKey::forFile(source, password);
    if (!key)
        return key.error();
    const auto reader = crypto::SealReader::open(source, *key);
    return reader ? (*reader)->read(0, (*reader)->size()) : Result<QByteArray>(reader.error());
}

Result<KeptContent> read(const QByteArray& file, const QString& password)
{
    const Result<KeptSession> head = readHead(file);
    if (!head)
        return head.error();
    const Result<QByteArray> content = unsealed(file, password);
    if (!content)
        return content.error();
    const Result<JsonValue> json = parseJson(*content);
    if (!json)
        return json.error();
    const Result<KeptSession> inside = headOf(*json);
    if (!inside)
        return inside.error();
    // The head is not under the seal: whoever changed it could have made a session last longer.
    if (inside->endsOn != head->endsOn || inside->keptOn != head->keptOn || inside->reason != head->reason)
        return malformed(u"its head is another one's"_s);
    return contentOf(*json);
}

} // namespace keptFile

} // namespace besace
