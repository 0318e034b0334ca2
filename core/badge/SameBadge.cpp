#include "core/badge/Badge.h"
#include "core/badge/JsonFields.h"
#include "core/base/Jcs.h"

#include <QCryptographicHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace besace {

/// Equal texts for equal parts, whatever stands in them, and of one length for the backpack's index.
static QByteArray keyOf(const char* kind, const QStringList& parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& part : parts) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    }
    return QByteArray(kind) + ':' + hash.result().toHex();
}

/// The comparison that Open Badges 3.0 asks for: percent-decoded and trimmed.
static QString comparable(const QString& identifier)
{
    return QUrl::fromPercentEncoding(identifier.trimmed().toUtf8()).trimmed();
}

/// What a signed badge of 1.x or 2.x says about its origin. Nothing of it comes from elsewhere, so the key stays the
/// same when the badge is completed with its BadgeClass and Profile.
static QString originOfSigned(const JsonValue& document)
{
    const JsonValue& verification = fields::any(document, { u"verification", u"verify" });
    const QUrl address(fields::identifier(fields::any(verification, { u"creator", u"url" })));
    return address.scheme() + u"://"_s + address.authority();
}

static QByteArray contentKey(const Badge& badge)
{
    const QByteArray content = badge.unreadableReason.isEmpty() && !badge.document.isNull()
        ? canonicalizeJson(badge.document)
        : badge.payload;
    return "content:" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

QByteArray sameBadgeKey(const Badge& badge)
{
    if (!badge.unreadableReason.isEmpty())
        return contentKey(badge); // what it says of itself depends on who reads it
    if (badge.securing == Securing::Hosted)
        return keyOf("hosted", { badge.hostedUrl.trimmed() });
    const bool isCredential = badge.generation == Generation::V3_0 || badge.generation == Generation::Unknown;
    if (badge.id.trimmed().isEmpty())
        return contentKey(badge);
    if (isCredential && !badge.issuer.id.trimmed().isEmpty())
        return keyOf("credential", { comparable(badge.issuer.id), comparable(badge.id) });
    if (badge.securing == Securing::Jws)
        return keyOf("signed", { badge.id, originOfSigned(badge.document) });
    return contentKey(badge);
}

} // namespace besace
