#include "core/sharing/CleanText.h"

#include "core/sharing/MarksOnLetter.h"

#include <QList>

namespace besace {

/// U+200E, U+200F, U+061C, U+202A…U+202E, U+2066…U+2069:
/// https://www.unicode.org/reports/tr9/tr9-48.html#Directional_Formatting_Characters
static bool turnsDirection(char32_t character)
{
    return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069)
        || character == 0x200E || character == 0x200F || character == 0x061C;
}

/// Letters to Unicode, and nothing to the eye: two names that look the same would differ by them.
/// https://www.unicode.org/charts/PDF/U1100.pdf, U3130.pdf, UFF00.pdf: Hangul fillers
static bool isBlankLetter(char32_t character)
{
    return character == 0x115F || character == 0x1160 || character == 0x3164 || character == 0xFFA0;
}

/// What may not stand in XML, in HTML or on paper.
static bool isUnwanted(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return turnsDirection(character) || isBlankLetter(character) || character == 0xFEFF
            || character == QChar::ReplacementCharacter;
    }
}

static QString withoutUnwanted(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    MarksOnLetter marks;
    for (const char32_t character : text.toUcs4()) {
        const bool fits = marks.fits(character);
        if (character == U'\n')
            clean += u'\n';
        else if (character == U'\t' || character == 0x2028 || character == 0x2029)
            clean += u' ';
        else if (fits && !isUnwanted(character))
            clean += QStringView(QChar::fromUcs4(character));
    }
    return clean;
}

static QString cut(const QString& text, qsizetype maxChars)
{
    if (text.size() <= maxChars)
        return text;
    const bool splitsPair = text.at(maxChars - 1).isHighSurrogate();
    return text.left(maxChars - (splitsPair ? 1 : 0)).trimmed() + u'…';
}

QString cleanLine(const QString& text, qsizetype maxChars)
{
    // Cut first, roughly: what is thrown away need not be looked at.
    return cut(withoutUnwanted(text.left(maxChars * 4).simplified()).simplified(), maxChars);
}

QString cleanText(const QString& text, qsizetype maxChars)
{
    QString unix = text.left(maxChars * 4);
    unix.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n');
    return cut(withoutUnwanted(unix).trimmed(), maxChars);
}

} // namespace besace
