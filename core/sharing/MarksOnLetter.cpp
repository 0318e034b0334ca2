#include "core/sharing/MarksOnLetter.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace besace {

namespace {

/// Hebrew with points and accents, Tibetan stacks and Myanmar have fewer.
constexpr int most = 8;

/// https://www.unicode.org/reports/tr39/#Optional_Detection: more than four are no language's. Vietnamese and Thai
/// have two, phonetic writing three. That rule is for all marks; here it is for those which are drawn one above the
/// other without end.
constexpr int mostHeaped = 4;

/// Blocks of such marks: https://www.unicode.org/Public/15.0.0/ucd/Blocks.txt
bool isHeaped(char32_t mark)
{
    using Block = std::pair<char32_t, char32_t>;
    static constexpr std::array blocks {
        Block { 0x0300, 0x036F }, // Combining Diacritical Marks
        Block { 0x0483, 0x0489 }, // of Cyrillic
        Block { 0x0E00, 0x0EFF }, // Thai, Lao
        Block { 0x1AB0, 0x1AFF }, // Combining Diacritical Marks Extended
        Block { 0x1DC0, 0x1DFF }, // Combining Diacritical Marks Supplement
        Block { 0x20D0, 0x20FF }, // Combining Diacritical Marks for Symbols
        Block { 0x2DE0, 0x2DFF }, // Cyrillic Extended-A
        Block { 0xA66F, 0xA69F }, // of Cyrillic Extended-B
        Block { 0xFE20, 0xFE2F }, // Combining Half Marks
    };
    return std::ranges::any_of(
        blocks, [mark](const Block& block) { return mark >= block.first && mark <= block.second; });
}

} // namespace

bool MarksOnLetter::fits(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing) {
        if (category != QChar::Other_Format)
            m_count = m_heaped = 0;
        return true;
    }
    if (m_count == most || (isHeaped(character) && m_heaped == mostHeaped))
        return false;
    ++m_count;
    m_heaped += isHeaped(character) ? 1 : 0;
    return true;
}

QString MarksOnLetter::fitting(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        if (fits(character))
            kept += QStringView(QChar::fromUcs4(character));
    }
    return kept;
}

} // namespace besace
