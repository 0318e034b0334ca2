#include "app/common/BackpackPath.h"
#include "app/common/Portable.h"
#include "app/desktop/Program.h"
#include "app/desktop/import/Sources.h"
#include "app/desktop/review/ReviewWindow.h"
#include "core/net/NetworkDocuments.h"
#include "core/review/KeptSessions.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace besace {

/// The organisations that the person knows; none while their backpack is locked or not there.
static QList<KnownIssuer> knownIn(const QString& backpackPath)
{
    if (!QFileInfo::exists(backpackPath))
        return {};
    const Result<Backpack> backpack = Backpack::open(backpackPath);
    const Result<QList<KnownIssuer>> known
        = backpack ? backpack->knownIssuers() : Result<QList<KnownIssuer>>(backpack.error());
    return known ? *known : QList<KnownIssuer>();
}

/// Sessions that an advisor keeps: whichever backpack is open, they are the same.
static QString keptSessionsFolder() { return QFileInfo(defaultBackpackPath()).path() + u"/sessions"_s; }

void Program::eraseEndedSessions()
{
    // Where it fails, whoever opens the desk is told.
    (void)KeptSessions(keptSessionsFolder()).eraseEnded(QDate::currentDate());
}

void Program::review(const QStringList& paths)
{
    auto* window = new ReviewWindow({ .clock = [] { return QDateTime::currentDateTimeUtc(); },
        .locale = QLocale(),
        .knownIssuers = knownIn(m_backpackPath),
        .web = [](WebErrand errand) { return std::make_shared<NetworkDocuments>(std::move(errand)); },
        .webPreferences = m_preferences.web,
        .keptFolder = keptSessionsFolder(),
        .keptBelow = portableFolder() });
    window->show();
    if (!paths.isEmpty())
        window->open(sourcesFromPaths(paths));
}

} // namespace besace
