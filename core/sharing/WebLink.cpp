#include "core/sharing/WebLink.h"

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

} // namespace besace
