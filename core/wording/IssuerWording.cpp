#include "core/wording/IssuerWording.h"

#include <QCoreApplication> // QT_TRANSLATE_NOOP

using namespace Qt::StringLiterals;

namespace besace::wording {

QString issuerWords(const KnownIssuer& issuer, const Language& language)
{
    const QString name = readableName(issuer);
    const QString site = siteOf(issuer);
    if (!name.isEmpty() && !site.isEmpty() && name != site)
        return name + u" ("_s + site + u')';
    if (!name.isEmpty())
        return name;
    return site.isEmpty() ? language.words("wording", QT_TRANSLATE_NOOP("wording", "Organisation without a name"))
                          : site;
}

} // namespace besace::wording
