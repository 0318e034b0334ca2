#include "core/sharing/WebLink.h"

#include <QRegularExpression>
#include <QUrl>

namespace besace {

using namespace Qt::StringLiterals;

/// Browsers agree to about this much.
static constexpr qsizetype maxAddressChars = 2000;

std::optional<WebLink> webLink(const QString& address)
{
    if (address.size() > maxAddressChars)
        return std::nullopt;
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || !url.userInfo().isEmpty() || url.host().isEmpty())
        return std::nullopt;
    return WebLink { QString::fromLatin1(url.toEncoded()), url.host(QUrl::EncodeUnicode) };
}

QString mailLink(const QString& email)
{
    static const QRegularExpression address(uR"(^[^\s@]+@[^\s@]+\.[^\s@]+$)"_s);
    if (!address.match(email).hasMatch())
        return {};
    return u"mailto:"_s + QString::fromLatin1(QUrl::toPercentEncoding(email, "@"));
}

} // namespace besace
