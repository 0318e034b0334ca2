#include "core/badge/IssuerDomain.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace besace {

QString issuerDomain(const QString& issuerId)
{
    if (issuerId.startsWith(u"did:web:"_s)) {
        const QString host = QUrl::fromPercentEncoding(issuerId.section(u':', 2, 2).toUtf8());
        return host.section(u':', 0, 0).section(u'#', 0, 0).toLower();
    }
    const QUrl url(issuerId);
    return url.scheme() == u"https"_s || url.scheme() == u"http"_s ? url.host().toLower() : QString();
}

} // namespace besace
