#include "core/verification/RevocationList.h"

#include "core/verification/Reasons.h"

using namespace Qt::StringLiterals;

namespace besace {

using reasons::because;

namespace {

bool isAnyOf(const JsonValue& value, const QStringList& ids)
{
    return value.isString() && ids.contains(value.toString());
}

bool isRevoked(const JsonValue& entry, const QStringList& ids)
{
    if (entry.isString())
        return isAnyOf(entry, ids);
    const bool named = isAnyOf(entry[u"id"], ids) || isAnyOf(entry[u"uid"], ids);
    return named && entry[u"revoked"].toBool(true);
}

Check lookUpEntries(const JsonArray& entries, const QStringList& ids)
{
    for (const JsonValue& entry : entries) {
        if (isRevoked(entry, ids))
            return because("revoked", entry[u"revocationReason"].toString());
    }
    return because("not-revoked");
}

Check lookUpNames(const JsonObject& names, const QStringList& ids)
{
    for (const QString& id : ids) {
        if (const JsonValue* reason = names.find(id); reason && !(reason->isBool() && !reason->toBool()))
            return because("revoked", reason->toString());
    }
    return because("not-revoked");
}

} // namespace

Check lookUpRevocation(const JsonValue& list, const QStringList& ids)
{
    for (const QStringView name : { QStringView(u"revokedAssertions"), QStringView(u"revokedCredential") }) {
        if (!list[name].isNull())
            return lookUpEntries(list[name].asList(), ids);
    }
    // An empty list may leave its only member out; everything else that names its kind is no 1.x list.
    if (list.isObject() && !list.object().contains(u"type") && !list.object().contains(u"@context"))
        return lookUpNames(list.object(), ids);
    if (list.isObject())
        return lookUpEntries({}, ids);
    return because("status-malformed");
}

} // namespace besace
