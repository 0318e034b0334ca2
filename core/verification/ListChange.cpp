#include "core/verification/ListChange.h"

#include <QSet>

namespace besace {

static QSet<QString> idsOf(const QList<KnownIssuer>& issuers)
{
    QSet<QString> ids;
    for (const KnownIssuer& issuer : issuers)
        ids.insert(issuer.id.trimmed()); // as the backpack keeps them
    return ids;
}

ListChange changeBy(const QList<KnownIssuer>& list, const QList<KnownIssuer>& known, const QStringList& broughtBefore)
{
    const QSet<QString> before = idsOf(known);
    const QSet<QString> named = idsOf(list);
    const QSet<QString> earlier(broughtBefore.cbegin(), broughtBefore.cend());
    ListChange change;
    QSet<QString> seen; // one may stand in a list twice
    for (const KnownIssuer& issuer : list) {
        const QString id = issuer.id.trimmed();
        const bool isNew = !before.contains(id);
        if (seen.contains(id) || (!isNew && !earlier.contains(id)))
            continue;
        seen.insert(id);
        change.brought.append(id);
        if (isNew)
            change.added.append(issuer);
    }
    for (const KnownIssuer& issuer : known) {
        if (earlier.contains(issuer.id) && !named.contains(issuer.id))
            change.struckOff.append(issuer);
    }
    return change;
}

} // namespace besace
