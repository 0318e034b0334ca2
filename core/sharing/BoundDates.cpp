#include "core/sharing/BoundDates.h"

#include <QRegularExpression>

namespace besace {

using namespace Qt::StringLiterals;

QString withBoundDates(const QString& sentence)
{
    // "on 12 March 2025", "le 1er mars 2025": as wording::date() writes them. A longer word before is left out: bound,
    // it would make a piece too long for the line of a telephone.
    static const QRegularExpression date(
        u"(?:(?<!\\S)[\\p{L}’]{1,9} )?(?<![\\d])\\d{1,2}(?:er)? \\p{L}{3,12} \\d{4}(?!\\d)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString bound = sentence;
    for (auto it = date.globalMatch(sentence); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        bound.replace(match.capturedStart(), match.capturedLength(), match.captured().replace(u' ', QChar::Nbsp));
    }
    return bound;
}

} // namespace besace
