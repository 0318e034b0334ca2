#include "app/desktop/backpack/BackpackName.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

struct BackpackNameWords {
    Q_DECLARE_TR_FUNCTIONS(besace::BackpackName)
};

} // namespace

QString backpackName(const QString& path)
{
    static const QRegularExpression ours(u"^backpack(?: ([1-9][0-9]{0,3}))?$"_s);
    const QString name = QFileInfo(path).completeBaseName();
    const QRegularExpressionMatch match = ours.match(name);
    if (!match.hasMatch())
        return name;
    const QString number = match.captured(1);
    return number.isEmpty() ? BackpackNameWords::tr("My backpack")
                            : BackpackNameWords::tr("My backpack %1").arg(number);
}

} // namespace besace
