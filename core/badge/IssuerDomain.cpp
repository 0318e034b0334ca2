#include "core/badge/IssuerDomain.h"

#include <QRegularExpression>
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

QString readableName(const QString& name)
{
    static const QRegularExpression identifier(
        u"\\A(?:did:[a-z0-9]+:|urn:[a-z0-9-]+:)\\S+\\z"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression multikey(u"\\Az[1-9A-HJ-NP-Za-km-z]{40,}\\z"_s);
    const QString written = name.trimmed();
    return identifier.match(written).hasMatch() || multikey.match(written).hasMatch() ? QString() : name;
}

} // namespace besace
