#include "core/sharing/pdf/PdfManifest.h"

#include "core/base/Json.h"
#include "core/wording/Language.h"

#include <QCryptographicHash>

#include <algorithm>

namespace besace::pdf {

using namespace Qt::StringLiterals;

namespace {

/// What is not known is left out.
void putText(JsonObject& object, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void putDay(JsonObject& object, const QString& key, const QDate& day)
{
    if (day.isValid())
        object.insert(key, day.toString(Qt::ISODate));
}

JsonValue indexedFile(const ContentFile& file)
{
    JsonObject object;
    object.insert(u"name"_s, file.name);
    object.insert(
        u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex()));
    object.insert(u"size"_s, JsonValue(qint64(file.bytes.size())));
    return object;
}

JsonValue indexedBadge(const ContentBadge& badge, qint64 number)
{
    JsonObject object;
    object.insert(u"number"_s, JsonValue(number));
    putText(object, u"id"_s, badge.facts.id);
    putText(object, u"name"_s, badge.name);
    putText(object, u"issuer"_s, badge.issuer);
    putDay(object, u"issuedOn"_s, badge.facts.givenOn);
    putDay(object, u"validUntil"_s, badge.facts.validUntil);
    object.insert(u"state"_s, stateName(badge.state));
    object.insert(u"stateLine"_s, badge.stateLine);
    putText(object, u"controlCode"_s, badge.facts.controlCode);
    JsonArray files;
    for (const ContentFile& file : badge.files)
        files.push_back(indexedFile(file));
    object.insert(u"files"_s, std::move(files));
    return object;
}

/// A badge may be called "Index".
QString freeName(const PortfolioContent& content)
{
    const auto isTaken = [&content](const QString& name) {
        return std::ranges::any_of(content.badges, [&name](const ContentBadge& badge) {
            return std::ranges::any_of(badge.files,
                [&name](const ContentFile& file) { return file.name.compare(name, Qt::CaseInsensitive) == 0; });
        });
    };
    QString name = u"index.json"_s;
    for (int number = 2; isTaken(name); ++number)
        name = u"index (%1).json"_s.arg(number);
    return name;
}

} // namespace

Finish::Attachment manifest(const PortfolioContent& content, const QDateTime& madeAt)
{
    JsonObject index;
    index.insert(u"format"_s, u"besace-portfolio"_s);
    index.insert(u"version"_s, JsonValue(qint64 { 1 }));
    index.insert(u"madeAt"_s, madeAt.toUTC().toString(Qt::ISODate));
    index.insert(u"language"_s, content.language);
    JsonArray badges;
    for (const ContentBadge& badge : content.badges)
        badges.push_back(indexedBadge(badge, qint64(badges.size()) + 1));
    index.insert(u"badges"_s, std::move(badges));
    const QString description
        = Language(portfolioLocale(content.language))
              .words("sharing", QT_TRANSLATE_NOOP("sharing", "What this PDF says of its badges, for programs"));
    return { ContentFile { freeName(content), u"application/json"_s, toJson(index) }, description,
        Finish::Relation::Supplement };
}

} // namespace besace::pdf
