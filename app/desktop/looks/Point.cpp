#include "app/desktop/looks/Point.h"

using namespace Qt::StringLiterals;

namespace besace {

TextLabel* makePoint(const QString& words)
{
    auto* point = new TextLabel;
    point->setWords(u"• "_s + words);
    return point;
}

} // namespace besace
