#include "core/sharing/PdfBadge.h"
#include "core/sharing/PdfFinish.h"
#include "core/sharing/PdfPages.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

namespace besace {

using namespace Qt::StringLiterals;
using namespace pdf;

namespace {

constexpr qreal pageWidth = page::right - page::left;

/// Sets one portfolio.
class Setter {
public:
    Setter(const PortfolioContent& content, Progress& progress)
        : m_content(content)
        , m_progress(progress)
        , m_language(portfolioLocale(content.language))
    {
    }

    Result<QByteArray> draw();
    Finish finish(const Portfolio& portfolio) const;

private:
    QString words(const char* text, int count = -1) const { return m_language.words("sharing", text, count); }
    int add(const char* type) { return m_structure.add(type, Structure::document); }
    void setHead();
    void setBadge(const ContentBadge& badge);
    QString footer() const;
    void drawFooter(Canvas& canvas, int index) const;
    bool drawPages(Canvas& canvas, QPdfWriter& writer) const;

    const PortfolioContent& m_content;
    Progress& m_progress;
    Language m_language;
    Structure m_structure;
    Pages m_pages;
    QList<Piece> m_pieces;
    QList<Finish::Bookmark> m_bookmarks;
};

Row accentRow()
{
    Row row { pt(30), false, {}, {} };
    row.draw = [](Canvas& canvas, QPointF at) {
        QPainterPath path;
        path.addRoundedRect(QRectF(at + QPointF(0, pt(13)), QSizeF(pt(48), pt(3))), pt(1.5), pt(1.5));
        canvas.painter().fillPath(path, QColor(colour::accent));
    };
    return row;
}

void Setter::setHead()
{
    m_pages.add(textRows(m_content.heading, style(26, 32, colour::text, QFont::Bold), pageWidth, add("H1")));
    if (!m_content.subtitle.isEmpty())
        m_pages.add(textRows(m_content.subtitle, style(12, 18, colour::muted), pageWidth, add("P")));
    m_pages.add({ accentRow() });
    for (const QString& paragraph : m_content.introduction)
        m_pages.add(withoutOrphans(textRows(paragraph, style(11.25, 17), pt(405), add("P"))) + QList { space(pt(4)) });
    if (!m_content.skills.isEmpty())
        m_pages.add(QList { space(pt(9)) } + chipRows(m_content.skills, pageWidth, Branch { m_structure }));
    m_pages.add({ space(pt(13)) });
}

void Setter::setBadge(const ContentBadge& badge)
{
    const BadgeRows parts = badgeRows(badge, m_language, m_structure);
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

QString Setter::footer() const
{
    if (!m_content.hasFiles)
        return m_content.madeOn;
    return words(QT_TRANSLATE_N_NOOP("sharing", "%n badge(s) attached to this PDF: open it with Besace to check them."),
        int(m_content.badges.size()));
}

void Setter::drawFooter(Canvas& canvas, int index) const
{
    const TextStyle small = style(8.25, 12, colour::muted);
    canvas.painter().fillRect(QRectF(page::left, page::footerLine, pageWidth, pt(0.75)), QColor(colour::line));
    const QPointF at(page::left, page::footerLine + pt(8));
    textRows(footer(), small, pageWidth - pt(60), pageFooter).first().draw(canvas, at);
    const QString number = u"%1 / %2"_s.arg(index + 1).arg(m_pages.count());
    const qreal width = QFontMetricsF(small.font).horizontalAdvance(number);
    textRows(number, small, pt(60), pageFooter).first().draw(canvas, at + QPointF(pageWidth - width, 0));
}

bool Setter::drawPages(Canvas& canvas, QPdfWriter& writer) const
{
    for (int i = 0; i < m_pages.count(); ++i) {
        if (m_progress.cancelled())
            return false;
        if (i > 0)
            writer.newPage();
        m_pages.draw(i, canvas);
        drawFooter(canvas, i);
    }
    return true;
}

Result<QByteArray> Setter::draw()
{
    setHead();
    for (const ContentBadge& badge : m_content.badges)
        setBadge(badge);

    QByteArray drawn;
    QBuffer buffer(&drawn);
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72 * unitsPerPoint);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    Canvas canvas(painter, Canvas::Marks::Drawn);
    if (!drawPages(canvas, writer))
        return Error { Error::Code::Cancelled, {} };
    if (!painter.end())
        return Error { Error::Code::CannotWrite, u"PDF"_s };
    m_pieces = canvas.pieces();
    return drawn;
}

Finish Setter::finish(const Portfolio& portfolio) const
{
    Finish finish;
    const bool hasBoth = !m_content.subtitle.isEmpty();
    finish.title = hasBoth ? m_content.heading + u" – "_s + m_content.subtitle : m_content.heading;
    finish.author = portfolio.personName.isEmpty() ? QString() : m_content.heading;
    finish.language = m_content.language;
    finish.madeAt = portfolio.madeAt;
    finish.structure = m_structure;
    finish.pieces = m_pieces;
    finish.bookmarks = m_bookmarks;
    for (int i = 0; i < m_pages.count(); ++i) {
        for (const Area& area : m_pages.areas(i)) {
            const QRectF box(area.box.topLeft() / unitsPerPoint, area.box.size() / unitsPerPoint);
            finish.areas += Finish::PageArea { i, box, area.element, area.address, area.words };
        }
    }
    for (const ContentBadge& badge : m_content.badges) {
        for (const ContentFile& file : badge.files)
            finish.attachments += Finish::Attachment { file, badge.name };
    }
    return finish;
}

} // namespace

Result<QByteArray> portfolioPdf(const Portfolio& portfolio, Progress& progress)
{
    const Result<PortfolioContent> content = portfolioContent(portfolio, progress);
    if (!content)
        return content.error();
    Setter setter(*content, progress);
    const Result<QByteArray> drawn = setter.draw();
    if (!drawn)
        return drawn.error();
    return pdf::finish(*drawn, setter.finish(portfolio));
}

} // namespace besace
