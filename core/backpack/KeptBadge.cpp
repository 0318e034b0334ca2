#include "core/backpack/KeptBadge.h"

#include <algorithm>

namespace besace {

namespace {

constexpr int httpOk = 200;

std::optional<JsonValue> answeredJson(const Document& document)
{
    if (document.status != httpOk)
        return std::nullopt;
    const Result<JsonValue> value = parseJson(document.body);
    return value ? std::optional(*value) : std::nullopt;
}

/// What @p address answered. After a redirect the document came from elsewhere, but names itself as it was asked for.
std::optional<JsonValue> answerOf(const QString& address, const QList<Document>& documents)
{
    if (address.isEmpty())
        return std::nullopt;
    const auto it = std::ranges::find(documents, address, &Document::url);
    if (it != documents.end())
        return answeredJson(*it);
    for (const Document& document : documents) {
        const std::optional<JsonValue> value = answeredJson(document);
        if (value && ((*value)[u"id"].toString() == address || (*value)[u"@id"].toString() == address))
            return value;
    }
    return std::nullopt;
}

} // namespace

Result<Badge> readKeptBadge(const QByteArray& payload, const QList<Document>& documents)
{
    Result<Badge> badge = readBadge(payload);
    if (!badge)
        return badge;
    // The BadgeClass first: it says where the issuer's Profile is.
    if (const std::optional<JsonValue> badgeClass = answerOf(badge->achievementUrl, documents))
        readBadgeClass(*badgeClass, *badge);
    if (const std::optional<JsonValue> profile = answerOf(badge->issuerUrl, documents))
        readIssuerProfile(*profile, *badge);
    return badge;
}

} // namespace besace
