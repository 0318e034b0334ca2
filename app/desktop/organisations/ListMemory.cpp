#include "app/desktop/organisations/ListMemory.h"

#include "core/base/Instant.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace besace {

ListSigner recallListSigner(const QSettings& settings)
{
    // A key that is nonsense stays: it lets no list in, and the person sees it and can forget it.
    const QString key = settings.value("organisations/listKey").toString();
    if (key.isEmpty())
        return {};
    const Result<Instant> madeAt = parseInstant(settings.value("organisations/listMadeAt").toString());
    return { key, settings.value("organisations/listName").toString(), madeAt ? madeAt->utc : QDateTime() };
}

void rememberListSigner(const ListSigner& signer, QSettings& settings)
{
    if (signer.key.isEmpty()) {
        for (const char* key : { "organisations/listKey", "organisations/listName", "organisations/listMadeAt" })
            settings.remove(QLatin1StringView(key));
        return;
    }
    settings.setValue("organisations/listKey", signer.key);
    settings.setValue("organisations/listName", signer.name);
    settings.setValue("organisations/listMadeAt", signer.lastMadeAt.isValid() ? toIso(signer.lastMadeAt) : QString());
}

} // namespace besace
