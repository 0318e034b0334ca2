#include "core/sharing/pdf/PdfGlyphs.h"

#include <QHash>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

namespace besace::pdf {

using namespace Qt::StringLiterals;

namespace {

/// ISO 8859-1 and a little more: all of it is in our own font, and nothing joins or turns.
bool isOrdinary(QChar character)
{
    return character >= u' ' && character.unicode() < 0x0250 && character != QChar::SoftHyphen;
}

bool isOrdinary(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar character) { return isOrdinary(character); });
}

bool supports(const QRawFont& font, const QString& grapheme)
{
    if (grapheme == QChar::LineSeparator)
        return true;
    const QList<uint> characters = grapheme.toUcs4();
    return std::all_of(characters.cbegin(), characters.cend(), [&](uint one) { return font.supportsCharacter(one); });
}

/// Whether the system's fonts help out.
bool canBeDrawn(const QString& grapheme, const QFont& font)
{
    QTextLayout layout(grapheme, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::all_of(runs.cbegin(), runs.cend(), [](const QGlyphRun& run) {
        const bool isBox = run.rawFont().fontTable("head").isEmpty(); // Qt's own, where no font knows the script
        return !isBox && !run.glyphIndexes().contains(0); // .notdef
    });
}

} // namespace

DrawableText::Direction DrawableText::directionOf(const QString& line)
{
    const bool turns = std::any_of(line.cbegin(), line.cend(),
        [](QChar character) { return character.direction() == QChar::DirR || character.direction() == QChar::DirAL; });
    return turns ? Direction::Mixed : Direction::LeftToRight;
}

DrawableText::DrawableText(const QString& written, const QFont& font, Direction direction) : m_direction(direction)
{
    if (direction == Direction::LeftToRight && isOrdinary(written)) {
        add(written, written, true);
        return;
    }
    const QRawFont own = QRawFont::fromFont(font);
    QHash<QString, bool> known;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, written);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary()) {
        const QString grapheme = written.mid(from, to - from);
        const bool isOurs = supports(own, grapheme);
        if (!isOurs && !known.contains(grapheme))
            known.insert(grapheme, canBeDrawn(grapheme, font));
        const bool isMirrored = direction == Direction::Mixed && grapheme.front().hasMirrored();
        add(grapheme, isOurs || known.value(grapheme) ? grapheme : u"\u25A1"_s, isOurs && !isMirrored);
    }
}

void DrawableText::add(const QString& grapheme, const QString& drawn, bool speaks)
{
    const bool joins = !m_stretches.isEmpty() && m_stretches.last().actualText.isEmpty() == speaks
        && (speaks || m_direction == Direction::LeftToRight);
    if (!joins)
        m_stretches += Stretch { int(m_shown.size()), 0, {} };
    m_stretches.last().length += int(drawn.size());
    if (!speaks) {
        m_stretches.last().actualText += grapheme;
        m_actual.insert(int(m_shown.size()), grapheme);
    }
    m_shown += drawn;
}

QString DrawableText::actualText(int from, int to) const
{
    QString text;
    for (auto it = m_actual.lowerBound(from); it != m_actual.cend() && it.key() < to; ++it)
        text += *it;
    return text;
}

QList<DrawableText::Stretch> DrawableText::stretches(int from, int length) const
{
    QList<Stretch> cut;
    for (const Stretch& stretch : m_stretches) {
        const int first = qMax(from, stretch.from);
        const int end = qMin(from + length, stretch.from + stretch.length);
        if (first >= end)
            continue;
        Stretch part { first, end - first, {} };
        if (!stretch.actualText.isEmpty())
            part.actualText = actualText(first, end);
        cut += part;
    }
    return cut;
}

} // namespace besace::pdf
