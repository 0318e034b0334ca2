#include "core/verification/Refresh.h"

#include "core/verification/Fetching.h"
#include "core/verification/WebAddress.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// The address of the first service that we know how to ask.
QString serviceOf(const Badge& badge)
{
    for (const JsonValue& service : badge.document[u"refreshService"].asList()) {
        if (service[u"type"].strings().contains(u"1EdTechCredentialRefresh"_s)
            && isWebAddress(service[u"id"].toString()))
            return service[u"id"].toString();
    }
    return {};
}

/// https://www.imsglobal.org/spec/ob/v3p0/#equality-and-comparison: percent-decoded and trimmed.
bool isSameId(const QString& left, const QString& right)
{
    const auto comparable = [](const QString& id) { return QUrl::fromPercentEncoding(id.trimmed().toUtf8()); };
    return !left.trimmed().isEmpty() && comparable(left) == comparable(right);
}

/// The subject is compared too: a newer copy is for the same person.
bool isSameBadge(const Badge& badge, const Badge& copy)
{
    return isSameId(badge.id, copy.id) && isSameId(badge.issuer.id, copy.issuer.id)
        && badge.document[u"credentialSubject"][u"id"] == copy.document[u"credentialSubject"][u"id"]
        && badge.recipients == copy.recipients;
}

bool isNewer(const Badge& badge, const Badge& copy)
{
    return badge.issuedOn && copy.issuedOn && badge.issuedOn->utc < copy.issuedOn->utc;
}

} // namespace

RefreshedCopy fetchNewerCopy(const Badge& badge, const DocumentLoader& loader)
{
    const QString service = serviceOf(badge);
    if (service.isEmpty())
        return {};
    const Result<QByteArray> body = fetch(service, loader);
    if (!body)
        return {};
    Result<Badge> copy = readBadge(*body);
    if (!copy || !isSameBadge(badge, *copy))
        return { std::nullopt, { { u"refresh-refused"_s, service } } };
    if (!isNewer(badge, *copy))
        return {};
    return { *std::move(copy), {} };
}

} // namespace besace
