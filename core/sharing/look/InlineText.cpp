#include "core/sharing/look/InlineText.h"

#include <QTextLayout>

#include <algorithm>

namespace besace::look {

namespace {

/// A line without end: no text of ours is as wide.
constexpr qreal endless = 1'000'000;

bool isBlank(QChar character) { return character.isSpace() && character != QChar::Nbsp; }

QString shrunk(const QString& text, bool followsBlank)
{
    QString shrunk;
    bool isAfterBlank = followsBlank;
    for (const QChar each : text) {
        const bool blank = isBlank(each) && each != QChar::LineSeparator;
        if (!blank)
            shrunk += each;
        else if (!isAfterBlank)
            shrunk += u' ';
        isAfterBlank = blank;
    }
    return shrunk;
}

} // namespace

void InlineText::append(const QString& text, const Style& style, int link)
{
    if (text.isEmpty())
        return;
    Span span;
    span.start = m_text.size();
    span.length = text.size();
    span.font = style.font();
    span.colour = style.colour;
    span.isUnderlined = style.isUnderlined;
    span.underline = style.underline.isValid() ? style.underline : style.colour;
    span.underlineWidth = style.underlineWidth;
    span.underlineOffset = style.underlineOffset;
    span.link = link;
    m_spans += span;
    m_text += text;
}

void InlineText::add(const QString& text, const Style& style, int link)
{
    const bool followsBlank = m_text.isEmpty() || m_text.back() == u' ' || m_text.back() == QChar::LineSeparator;
    QString shown = text;
    if (style.keepsBlanks)
        shown.replace(u'\n', QChar::LineSeparator);
    else
        shown = shrunk(text, followsBlank);
    m_words += text;
    append(style.isUpperCase ? shown.toUpper() : shown, style, link);
}

void InlineText::breakLine(const Style& style)
{
    m_words += u'\n';
    append(QString(QChar::LineSeparator), style, -1);
}

void InlineText::addUnseen(const QString& text) { m_words += text; }

void InlineText::addOrnament(const QString& text, const Style& style)
{
    append(text, style, -1);
    m_words += u' ';
}

void InlineText::beginWhole(const Style& style)
{
    m_wholes += Whole { m_text.size(), 0, style.padding.top, style.padding.bottom };
}

void InlineText::endWhole()
{
    Whole& whole = m_wholes.last();
    whole.length = m_text.size() - whole.start;
}

bool InlineText::hasText() const { return !QStringView(m_text).trimmed().isEmpty(); }

qreal InlineText::naturalWidth(const Style& style) const
{
    Paragraph whole = paragraph(style, endless);
    QTextLayout layout(whole.text, whole.font);
    layLines(layout, whole);
    qreal width = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        width = std::max(width, layout.lineAt(i).naturalTextWidth());
    return width;
}

Paragraph InlineText::paragraph(const Style& style, qreal width) const
{
    Paragraph paragraph;
    paragraph.width = width;
    paragraph.text = m_text;
    paragraph.spans = m_spans;
    paragraph.wholes = m_wholes;
    paragraph.font = style.font();
    paragraph.lineStep = style.lineStep();
    paragraph.isRightToLeft = style.isRightToLeft;
    while (paragraph.text.endsWith(u' ') && !style.keepsBlanks)
        paragraph.text.chop(1);
    for (Span& span : paragraph.spans)
        span.length = std::max<qsizetype>(0, std::min(span.length, paragraph.text.size() - span.start));
    return paragraph;
}

} // namespace besace::look
