#include "app/desktop/organisations/ListMemory.h"

#include "core/base/Instant.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

const QString keyName = u"organisations/listKey"_s;
const QString makerName = u"organisations/listName"_s;
const QString madeAtName = u"organisations/listMadeAt"_s;
const QString broughtName = u"organisations/listBrought"_s;
const QString intoName = u"organisations/listBroughtInto"_s;

} // namespace

ListSigner recallListSigner(const QSettings& settings)
{
    // A key that is nonsense stays: it lets no list in, and the person sees it and can forget it.
    const QString key = settings.value(keyName).toString();
    if (key.isEmpty())
        return {};
    const Result<Instant> madeAt = parseInstant(settings.value(madeAtName).toString());
    return { key, settings.value(makerName).toString(), madeAt ? madeAt->utc : QDateTime(),
        settings.value(broughtName).toStringList(), settings.value(intoName).toString() };
}

void rememberListSigner(const ListSigner& signer, QSettings& settings)
{
    for (const QString& name : { keyName, makerName, madeAtName, broughtName, intoName })
        settings.remove(name);
    if (signer.key.isEmpty())
        return;
    settings.setValue(keyName, signer.key);
    settings.setValue(makerName, signer.name);
    settings.setValue(madeAtName, signer.lastMadeAt.isValid() ? toIso(signer.lastMadeAt) : QString());
    if (signer.brought.isEmpty())
        return;
    settings.setValue(broughtName, signer.brought);
    settings.setValue(intoName, signer.broughtInto);
}

} // namespace besace
