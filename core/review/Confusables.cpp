#include "core/review/Confusables.h"

#include "core/base/Limits.h"

#include <QHash>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

struct LookAlikes {
    QStringView letters; ///< of the Cyrillic, Greek and Armenian scripts, digits, and other forms of Latin letters
    char16_t latin;
};

constexpr std::array table {
    LookAlikes { u"аαɑ", u'a' },
    LookAlikes { u"ьƄ", u'b' },
    LookAlikes { u"сϲⅽ", u'c' },
    LookAlikes { u"ԁժⅾ", u'd' },
    LookAlikes { u"еҽε℮", u'e' },
    LookAlikes { u"ƒ", u'f' },
    LookAlikes { u"ɡց9", u'g' },
    LookAlikes { u"һհн", u'h' },
    LookAlikes { u"јϳ", u'j' },
    LookAlikes { u"кκ", u'k' },
    LookAlikes { u"1i|ıіιӏⅼⅰǀ!", u'l' },
    LookAlikes { u"мⅿ", u'm' },
    LookAlikes { u"пոη", u'n' },
    LookAlikes { u"0оοօסσ", u'o' },
    LookAlikes { u"рρ", u'p' },
    LookAlikes { u"ԛգ", u'q' },
    LookAlikes { u"гᴦ", u'r' },
    LookAlikes { u"ѕ5", u's' },
    LookAlikes { u"тτ", u't' },
    LookAlikes { u"υսᴜц", u'u' },
    LookAlikes { u"ѵνⅴ", u'v' },
    LookAlikes { u"ԝѡω", u'w' },
    LookAlikes { u"хχⅹ×", u'x' },
    LookAlikes { u"уγү", u'y' },
    LookAlikes { u"ᴢ2", u'z' },
    LookAlikes { u"‐‑‒–—−_", u'-' },
    LookAlikes { u"․。．", u'.' },
};

/// Pairs of letters that a reader takes for one.
constexpr std::array pairs { std::pair { u"rn", u"m" }, std::pair { u"vv", u"w" }, std::pair { u"cl", u"d" } };

QChar latinFor(QChar letter)
{
    static const QHash<QChar, QChar> letters = [] {
        QHash<QChar, QChar> made;
        for (const LookAlikes& row : table) {
            for (const QChar each : row.letters)
                made.insert(each, row.latin);
        }
        return made;
    }();
    return letters.value(letter, letter);
}

} // namespace

QString skeleton(const QString& text)
{
    QString looks;
    for (const QChar c : text.left(limits::maxComparedNameChars).toLower().normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark() && c.category() != QChar::Other_Format)
            looks.append(latinFor(c));
    }
    for (const auto& [two, one] : pairs)
        looks.replace(QStringView(two).toString(), QStringView(one).toString());
    return looks;
}

} // namespace besace
