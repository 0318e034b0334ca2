#include "core/review/ReviewSheet.h"

using namespace Qt::StringLiterals;

namespace besace::pdf {

TextStyle sheetHeadingStyle() { return style(10, 13, Ink::Text, QFont::DemiBold); }

Row sheetGap(qreal height)
{
    Row row = space(height);
    row.keepWithNext = false;
    return row;
}

QList<Row> ReviewSheet::paragraph(const QString& text, const TextStyle& look, qreal width)
{
    return textRows(text, look, width, element("P"));
}

QList<Row> ReviewSheet::heading(const QString& text, qreal width)
{
    return textRows(text, sheetHeadingStyle(), width, element("H2"));
}

void ReviewSheet::addGap(qreal height) { add({ sheetGap(height) }); }

void ReviewSheet::addHead(const QString& title, const QStringList& facts)
{
    add(textRows(title, style(18, 24, Ink::Text, QFont::Bold), sheetWidth, element("H1")));
    addGap(pt(4));
    const TextStyle look = style(9, 12, Ink::Muted);
    for (qsizetype i = 0; i < facts.size(); i += 2) {
        QList<Column> columns { { 0, paragraph(facts.at(i), look, halfSheet) } };
        if (i + 1 < facts.size())
            columns.append({ sheetWidth - halfSheet, paragraph(facts.at(i + 1), look, halfSheet) });
        add({ beside(columns) });
    }
    addGap(pt(6));
}

QList<Row> ReviewSheet::list(const QString& title, const QStringList& lines, qreal width)
{
    QList<Row> rows = keptTogether(heading(title, width));
    for (const QString& line : lines)
        rows += paragraph(u"• "_s + line, style(8.25, 11), width);
    return rows;
}

void ReviewSheet::addList(const QString& title, const QStringList& lines)
{
    if (!lines.isEmpty())
        add(QList { space(pt(6)) } + list(title, lines));
}

Result<QByteArray> ReviewSheet::draw(const QString& title, const QString& language, const QDateTime& madeAt) const
{
    Finish finish;
    finish.title = title;
    finish.language = language;
    finish.madeAt = madeAt;
    finish.structure = m_structure;
    return drawSheet(m_pages, finish);
}

} // namespace besace::pdf
