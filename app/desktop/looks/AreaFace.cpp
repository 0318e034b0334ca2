#include "app/desktop/looks/AreaFace.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

QAccessibleInterface* areaFace(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    return className == u"QScrollArea" && widget != nullptr ? new QAccessibleWidget(widget, QAccessible::Pane)
                                                            : nullptr;
}

} // namespace

void describeScrollAreas() { QAccessible::installFactory(areaFace); }

} // namespace besace
