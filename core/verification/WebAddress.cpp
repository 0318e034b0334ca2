#include "core/verification/WebAddress.h"

#include "core/did/DidDocument.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

QString authorityOfUrl(const QUrl& url)
{
    const QString scheme = url.scheme();
    if (!url.isValid() || (scheme != u"http"_s && scheme != u"https"_s) || !url.userInfo().isEmpty())
        return {};
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const int usual = scheme == u"https"_s ? 443 : 80;
    const int port = url.port(usual);
    return host.isEmpty() || port == usual ? host : host + u':' + QString::number(port);
}

} // namespace

bool isWebAddress(const QString& text)
{
    // Most of what is asked about is a DID, and QUrl is slow.
    return text.startsWith(u"http"_s, Qt::CaseInsensitive) && !authorityOfUrl(QUrl(text, QUrl::StrictMode)).isEmpty();
}

bool isHttps(const QString& text) { return isWebAddress(text) && text.startsWith(u"https:"_s, Qt::CaseInsensitive); }

QString authorityOf(const QString& id)
{
    if (id.startsWith(u"did:web:"_s)) {
        const Result<QString> address = did::didWebAddress(withoutFragment(id));
        return address ? authorityOfUrl(QUrl(*address, QUrl::StrictMode)) : QString();
    }
    return authorityOfUrl(QUrl(id, QUrl::StrictMode));
}

bool shareAuthority(const QString& left, const QString& right)
{
    const QString authority = authorityOf(left);
    return !authority.isEmpty() && authority == authorityOf(right);
}

QString authorityOfOrigin(const QString& origin)
{
    return origin.contains(u"://"_s) ? authorityOf(origin) : authorityOf(u"https://"_s + origin);
}

bool isSameAddress(const QString& left, const QString& right)
{
    const auto secure
        = [](const QString& url) { return url.startsWith(u"http://"_s) ? u"https"_s + url.sliced(4) : url; };
    return secure(left) == secure(right);
}

QString withoutFragment(const QString& url) { return url.section(u'#', 0, 0); }

QString fragmentOf(const QString& url) { return url.section(u'#', 1); }

} // namespace besace
