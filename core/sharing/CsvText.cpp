#include "core/sharing/CsvText.h"

#include "core/sharing/CleanText.h"

namespace besace {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCellChars = 200;

/// A spreadsheet takes what begins like this for a formula, and runs it; some take the wide forms of Asian keyboards
/// for the same. https://owasp.org/www-community/attacks/CSV_Injection
bool looksLikeFormula(const QString& text) { return !text.isEmpty() && u"=+-@\t\r＝＋－＠"_s.contains(text.front()); }

QString cell(const QString& text)
{
    QString clean = cleanLine(text, maxCellChars);
    if (looksLikeFormula(clean))
        clean.prepend(u'\'');
    return u'"' + clean.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString csvLine(const QStringList& cells, QChar separator)
{
    QStringList quoted;
    for (const QString& text : cells)
        quoted.append(cell(text));
    return quoted.join(separator) + u"\r\n"_s;
}

} // namespace besace
