#include "core/sharing/pdf/PdfLayout.h"

#include "core/sharing/pdf/PdfSummary.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace besace::pdf {

using namespace Qt::StringLiterals;

static constexpr qreal pageWidth = page::right - page::left;
static constexpr qreal photoSide = pt(72);

Layout::Layout(const PortfolioContent& content) : m_content(content), m_language(portfolioLocale(content.language))
{
    for (const ContentBadge& badge : content.badges)
        m_pictures += QImage::fromData(badge.picture);
    setHead();
    for (qsizetype i = 0; i < content.badges.size(); ++i)
        setBadge(content.badges[i], m_pictures[i]);
}

qreal Layout::headWidth() const { return m_content.photo.isEmpty() ? pageWidth : pageWidth - photoSide - pt(16); }

static Row accentRow()
{
    Row row { pt(30), false, {}, {} };
    row.draw = [](Canvas& canvas, QPointF at) {
        if (!canvas.hasOrnaments())
            return;
        QPainterPath path;
        path.addRoundedRect(QRectF(at + QPointF(0, pt(13)), QSizeF(pt(48), pt(3))), pt(1.5), pt(1.5));
        canvas.painter().fillPath(path, canvas.colour(Ink::Accent));
    };
    return row;
}

void Layout::setHead()
{
    const TextStyle name = style(26, 32, Ink::Text, headWeight(m_content.theme));
    m_pages.add(textRows(m_content.heading, name, headWidth(), add("H1")));
    if (!m_content.subtitle.isEmpty())
        m_pages.add(textRows(m_content.subtitle, style(12, 18, Ink::Muted), headWidth(), add("P")));
    setContact();
    m_pages.add({ accentRow() });
    for (const QString& paragraph : m_content.introduction)
        m_pages.add(
            withoutOrphans(paragraphRows(paragraph, style(11.25, 17), pt(405), add("P"))) + QList { space(pt(4)) });
    setSkills(QT_TRANSLATE_NOOP("sharing", "Skills named in the badges"), m_content.skills);
    setSkills(QT_TRANSLATE_NOOP("sharing", "Skills that I add"), m_content.ownSkills);
    setSummary();
    m_pages.add({ space(pt(13)) });
}

/// Beside the name: how to reach the person, and a photo.
void Layout::setContact()
{
    m_pages.add(contactRows(m_content.email, m_content.telephone, headWidth(), Branch { m_structure }));
    if (m_content.photo.isEmpty())
        return;
    const int figure = add("Figure");
    m_structure[figure].alternative = m_content.photoText;
    m_pages.addBeside(
        pictureRow(QImage::fromData(m_content.photo), photoSide, figure), pageWidth - photoSide, page::top);
}

void Layout::setSkills(const char* label, const QStringList& skills)
{
    if (skills.isEmpty())
        return;
    const TextStyle small = style(8.5, 13, Ink::Muted, QFont::DemiBold);
    const QList<Row> title = textRows(words(label), small, pageWidth, add("H2"));
    m_pages.add(keptTogether(QList { space(pt(7)) } + title + QList { space(pt(4)) })
        + chipRows(skills, pageWidth, Branch { m_structure }));
}

void Layout::setSummary()
{
    if (m_content.badges.size() < fewestInSummary)
        return;
    const TextStyle small = style(8.5, 13, Ink::Muted, QFont::DemiBold);
    const QString label = words(QT_TRANSLATE_NOOP("sharing", "Badges at a glance"));
    const QList<Row> title = textRows(label, small, pageWidth, add("H2"));
    m_pages.add(keptTogether(QList { space(pt(7)) } + title + QList { space(pt(4)) })
        + summaryRows(m_content.badges, m_pictures, pageWidth, m_language, Branch { m_structure }));
}

void Layout::setBadge(const ContentBadge& badge, const QImage& picture)
{
    const BadgeRows parts = badgeRows(badge, picture, m_language, m_structure);
    QList<Row> rows = parts.head + parts.body;
    if (const qreal missing = pictureSide - heightOf(rows); missing > 0)
        rows += space(missing);
    const qreal beside = qMax(pictureSide, parts.page ? parts.page->height : 0);

    // A badge is not parted if it fits on half a page; a longer one begins only where its picture and some text fit.
    const qreal whole = qMax(heightOf(rows), beside) + pt(14);
    const bool isShort = whole < (page::bottom - page::top) / 2;
    const qreal least = isShort ? whole : qMax(beside, heightOf(parts.head) + pt(60));
    if (least + pt(14) > m_pages.room() && !m_pages.isAtTop())
        m_pages.turn();
    if (!m_pages.isAtTop())
        m_pages.add({ lineAcross(pageWidth), space(pt(14)) });

    const qreal top = m_pages.y();
    const int first = m_pages.current();
    m_bookmarks += Finish::Bookmark { badge.name, first, top / unitsPerPoint };
    if (parts.picture)
        m_pages.addBeside(*parts.picture, 0, top);
    if (parts.page)
        m_pages.addBeside(*parts.page, pageWidth - qrSide, top);
    m_pages.add(rows, textLeft);
    const qreal under = top + beside - m_pages.y();
    if (m_pages.current() == first && under > 0)
        m_pages.add({ Row { under, false, {}, {} } });
    m_pages.add({ Row { pt(14), false, {}, {} } });
}

QString Layout::footer() const
{
    if (!m_content.hasFiles)
        return m_content.madeOn;
    return words(QT_TRANSLATE_N_NOOP("sharing", "%n badge(s) attached to this PDF: open it with Besace to check them."),
        int(m_content.badges.size()));
}

void Layout::drawFooter(Canvas& canvas, int index) const
{
    const TextStyle small = style(8.25, 12, Ink::Muted);
    canvas.painter().fillRect(QRectF(page::left, page::footerLine, pageWidth, pt(0.75)), canvas.colour(Ink::Line));
    const QPointF at(page::left, page::footerLine + pt(8));
    textRows(footer(), small, pageWidth - pt(60), pageFooter).first().draw(canvas, at);
    const QString number = u"%1 / %2"_s.arg(index + 1).arg(m_pages.count());
    const qreal width = QFontMetricsF(small.font).horizontalAdvance(number);
    textRows(number, small, pt(60), pageFooter).first().draw(canvas, at + QPointF(pageWidth - width, 0));
}

void Layout::drawPage(int index, Canvas& canvas) const
{
    m_pages.draw(index, canvas);
    drawFooter(canvas, index);
}

} // namespace besace::pdf
