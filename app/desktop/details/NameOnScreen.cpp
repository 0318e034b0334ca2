#include "app/desktop/details/NameOnScreen.h"

#include "app/desktop/details/PlainText.h"

#include <QCoreApplication>

namespace besace {

namespace {

struct NameOnScreen {
    Q_DECLARE_TR_FUNCTIONS(besace::NameOnScreen)
};

} // namespace

QString nameOnScreen(const QString& name)
{
    const QString line = oneLine(name);
    return line.isEmpty() ? NameOnScreen::tr("Badge without a name") : line;
}

} // namespace besace
