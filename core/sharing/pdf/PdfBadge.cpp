#include "core/sharing/pdf/PdfBadge.h"

#include <QPainter>

namespace besace::pdf {

using namespace Qt::StringLiterals;

namespace {

/// Sets one badge. Its elements come in the order in which they are read.
class BadgeSetter {
public:
    BadgeSetter(const ContentBadge& badge, const QImage& picture, const Language& language, Structure& structure)
        : m_badge(badge)
        , m_picture(picture)
        , m_language(language)
        , m_ours { structure, structure.add("Sect", Structure::document) }
        , m_theirs { structure, m_ours.parent, badge.language }
    {
        for (const ContentFile& file : badge.files)
            structure[m_ours.parent].files += file.name;
    }

    BadgeRows rows();

private:
    QString words(const char* text) const { return m_language.words("sharing", text); }
    std::optional<Row> picture();
    QList<Row> lines();
    QList<Row> body();
    QList<Row> label(const QString& words);
    QList<Row> requirement(const ContentSection& section);
    QList<Row> story(const ContentSection& section);
    QList<Row> evidence();
    QList<Row> code();
    std::optional<Row> page();

    const ContentBadge& m_badge;
    const QImage& m_picture;
    const Language& m_language;
    Branch m_ours; ///< for our words, in the portfolio's language
    Branch m_theirs; ///< for those of who gave the badge
};

BadgeRows BadgeSetter::rows()
{
    BadgeRows rows;
    const TextStyle name = style(12.75, 18, Ink::Text, QFont::Bold);
    rows.head = textRows(m_badge.name, name, textWidth, m_theirs.add("H2"));
    rows.picture = picture();
    rows.head = keptTogether(rows.head + lines());
    rows.body = body();
    rows.page = page();
    return rows;
}

std::optional<Row> BadgeSetter::picture()
{
    if (m_picture.isNull())
        return std::nullopt;
    const int figure = m_ours.add("Figure");
    m_ours.structure[figure].alternative = m_badge.pictureText;
    return pictureRow(m_picture, pictureSide, figure);
}

/// Who gave it, and its state.
QList<Row> BadgeSetter::lines()
{
    QList<Row> rows;
    if (!m_badge.byline.isEmpty())
        rows += textRows(m_badge.byline, style(9.75, 16, Ink::Muted), textWidth, m_ours.add("P"));
    return rows + stateRows(m_badge.state, m_badge.stateLine, textWidth, m_ours.add("P"));
}

QList<Row> BadgeSetter::body()
{
    const TextStyle plain = style(10.25, 15);
    QList<Row> rows;
    if (!m_badge.description.isEmpty())
        rows += space(pt(5));
    for (const QString& paragraph : m_badge.description)
        rows += withoutOrphans(paragraphRows(paragraph, plain, textWidth, m_theirs.add("P")));
    for (const ContentSection& section : m_badge.sections)
        rows += section.isStory ? story(section) : requirement(section);
    if (!m_badge.evidence.isEmpty())
        rows += evidence();
    return rows + code();
}

/// For who holds the paper beside the file.
QList<Row> BadgeSetter::code()
{
    if (m_badge.controlCode.isEmpty())
        return {};
    const TextStyle small = style(8.25, 12, Ink::Muted);
    return QList { space(pt(4)) } + textRows(m_badge.controlCode, small, textWidth, m_ours.add("P"));
}

QList<Row> BadgeSetter::label(const QString& words)
{
    const QList<Row> lines = textRows(words, style(8.5, 13, Ink::Muted, QFont::DemiBold), textWidth, m_ours.add("H3"));
    return keptTogether(QList { space(pt(7)) } + lines);
}

QList<Row> BadgeSetter::requirement(const ContentSection& section)
{
    QList<Row> rows = label(section.label); // its element comes first
    return rows += blockRows(section.blocks, style(10.25, 15), textWidth, m_theirs);
}

/// Set apart by a bar at its side.
QList<Row> BadgeSetter::story(const ContentSection& section)
{
    constexpr qreal indent = pt(10);
    const TextStyle label = style(8.25, 13, Ink::Muted, QFont::DemiBold);
    const QList<Row> title = textRows(section.label.toUpper(), label, textWidth - indent, m_ours.add("H3"));
    const Branch& branch = section.isOwn ? m_ours : m_theirs;
    QList<Row> rows = keptTogether(title) + blockRows(section.blocks, style(10.25, 15), textWidth - indent, branch);
    for (Row& row : rows) {
        for (Area& area : row.areas)
            area.box.translate(indent, 0);
        row.draw = [text = row.draw, height = row.height](Canvas& canvas, QPointF at) {
            const qreal bar = canvas.hasOrnaments() ? pt(2.25) : pt(0.75);
            canvas.painter().fillRect(QRectF(at, QSizeF(bar, height)), canvas.colour(Ink::Line));
            if (text)
                text(canvas, at + QPointF(indent, 0));
        };
    }
    return QList { space(pt(8)) } + rows;
}

QList<Row> BadgeSetter::evidence()
{
    constexpr auto plain = MarkdownRun::Style::Plain;
    QList<MarkdownBlock> blocks;
    for (const ContentEvidence& one : m_badge.evidence) {
        MarkdownBlock block { MarkdownBlock::Kind::Item, 1, 1, u"•"_s, {} };
        const bool both = !one.text.isEmpty() && one.link;
        if (!one.text.isEmpty())
            block.runs += MarkdownRun { both ? one.text + u" ("_s : one.text, plain, {} };
        if (one.link)
            block.runs += MarkdownRun { one.link->domain, plain, one.link };
        if (both)
            block.runs += MarkdownRun { u")"_s, plain, {} };
        blocks += block;
    }
    const QList<Row> title = label(words(QT_TRANSLATE_NOOP("sharing", "Proof")));
    return title + blockRows(blocks, style(10.25, 15), textWidth, m_theirs);
}

std::optional<Row> BadgeSetter::page()
{
    if (!m_badge.page)
        return std::nullopt;
    const QString& address = m_badge.page->address;
    const QString caption = words(QT_TRANSLATE_NOOP("sharing", "page of the organisation"));
    const QString spoken = words(QT_TRANSLATE_NOOP("sharing", "Page of the organisation: %1")).arg(address);
    return qrRow({ address, caption, spoken }, qrSide, m_ours);
}

} // namespace

BadgeRows badgeRows(const ContentBadge& badge, const QImage& picture, const Language& language, Structure& structure)
{
    return BadgeSetter(badge, picture, language, structure).rows();
}

} // namespace besace::pdf
