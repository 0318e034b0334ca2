#include "core/badge/IssuerDomain.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

QString webHost(const QString& address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.scheme() == u"https"_s || url.scheme() == u"http"_s ? url.host() : QString();
}

/// https://w3c-ccg.github.io/did-method-web/#example-creating-the-did-with-optional-path: host, perhaps `%3A` and a
/// port, then path segments after colons.
QString didWebHost(const QString& did)
{
    const QString name = did.section(u':', 2, 2);
    return webHost(u"https://"_s + QUrl::fromPercentEncoding(name.toUtf8()));
}

} // namespace

QString issuerDomain(const Profile& issuer)
{
    if (issuer.id.startsWith(u"did:web:"_s))
        return didWebHost(issuer.id);
    if (issuer.id.startsWith(u"did:"_s))
        return {};
    const QString host = webHost(issuer.id);
    return host.isEmpty() ? webHost(issuer.url) : host;
}

} // namespace besace
