#include "app/desktop/backpack/CardWords.h"

#include "core/backpack/SearchText.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>

namespace besace {

namespace {

/// Some screens full of badges; two kilobytes each.
constexpr int maxKnown = 600;

QTextOption optionFor(const QString& text, Qt::Alignment side, QTextOption::WrapMode wrap)
{
    QTextOption option(side | Qt::AlignAbsolute);
    option.setWrapMode(wrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    return option;
}

/// A line's end that somebody wrote into a name is a space here.
QString withoutLineEnds(QString text)
{
    for (const QChar end :
        { QChar(u'\n'), QChar(u'\r'), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator) })
        text.replace(end, u' ');
    return text;
}

/// Each line but the last as long as its words allow.
QStringList brokenLines(const WordsWanted& wanted)
{
    const QString text = withoutLineEnds(wanted.text);
    const auto cutShort = [&wanted](const QString& line) {
        return QFontMetrics(wanted.font).elidedText(line, Qt::ElideRight, wanted.width);
    };
    if (wanted.lines == 1)
        return { cutShort(text) };
    QTextLayout layout(text, wanted.font);
    layout.setTextOption(optionFor(text, wanted.side, QTextOption::WrapAtWordBoundaryOrAnywhere));
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(wanted.width);
        const QString rest = text.mid(line.textStart());
        if (lines.size() + 1 == wanted.lines) {
            lines << cutShort(rest);
            break;
        }
        lines << rest.left(line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

/// A line under the words that a search found: colour alone is not seen by everybody.
QList<QTextLayout::FormatRange> marks(const QList<TextRange>& hits, const QColor& colour)
{
    QTextCharFormat mark;
    mark.setForeground(colour);
    mark.setFontUnderline(true);
    QList<QTextLayout::FormatRange> ranges;
    for (const TextRange& hit : hits)
        ranges << QTextLayout::FormatRange { static_cast<int>(hit.start), static_cast<int>(hit.length), mark };
    return ranges;
}

} // namespace

static size_t qHash(const WordsWanted& wanted, size_t seed)
{
    return qHashMulti(seed, wanted.text, wanted.font, wanted.width, wanted.lines, wanted.searched);
}

LaidWords::LaidWords(const WordsWanted& wanted)
{
    const QString shown = brokenLines(wanted).join(QChar::LineSeparator);
    m_layout.setText(shown);
    m_layout.setFont(wanted.font);
    m_layout.setTextOption(optionFor(shown, wanted.side, QTextOption::ManualWrap));
    if (!wanted.searched.isEmpty())
        m_layout.setFormats(marks(hitsIn(shown, wanted.searched), wanted.marked));
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    int top = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(wanted.width);
        line.setPosition(QPointF(0, top + std::floor((wanted.lineHeight - line.height()) / 2)));
        top += wanted.lineHeight;
    }
    m_layout.endLayout();
}

int LaidWords::width() const
{
    qreal widest = 0;
    for (int line = 0; line < m_layout.lineCount(); ++line)
        widest = std::max(widest, m_layout.lineAt(line).naturalTextWidth());
    return static_cast<int>(std::ceil(widest));
}

void LaidWords::paint(QPainter& painter, const QPoint& topLeft, const QColor& colour) const
{
    painter.setPen(colour);
    m_layout.draw(&painter, topLeft);
}

CardWords::CardWords() : m_known(maxKnown) { }

const LaidWords& CardWords::laidOut(const WordsWanted& wanted)
{
    WordsWanted key = wanted;
    if (!key.searched.isEmpty() && hitsIn(key.text, key.searched).isEmpty()) {
        key.searched.clear(); // as it was before somebody searched
        key.marked = QColor();
    }
    if (const LaidWords* known = m_known.object(key))
        return *known;
    auto laid = std::make_unique<LaidWords>(key);
    const LaidWords& words = *laid;
    m_known.insert(key, laid.release()); // the cache owns what it is given
    return words;
}

} // namespace besace
