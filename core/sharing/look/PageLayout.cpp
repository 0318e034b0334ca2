#include "core/sharing/look/PageLayout.h"

#include "core/sharing/look/PageLayouter.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::look {

/// No place is kept for boxes.
static constexpr qsizetype none = -1;

/// @param y where it is seen
void PageLayouter::speak(const QString& line, qreal y)
{
    m_scene.spoken += m_scene.spoken.isEmpty() ? QString() : u"\n"_s;
    m_scene.lines += SpokenLine { y, m_scene.spoken.size(), line.size() };
    m_scene.spoken += line;
}

void PageLayouter::say(const QString& words, qreal y)
{
    if (words.isEmpty())
        return;
    m_scene.words += (m_scene.words.isEmpty() ? QString() : u"\n"_s) + words;
    speak(words, y);
}

// Boxes

qsizetype PageLayouter::reserveBoxes(const Style& style)
{
    const bool hasGround = style.background.alpha() > 0;
    if (!hasGround && style.border.across() + style.border.along() <= 0)
        return none;
    m_scene.boxes.resize(m_scene.boxes.size() + 2);
    return m_scene.boxes.size() - 2;
}

/// The ground with an outline where there is one all around; else a line at one side.
void PageLayouter::fillBoxes(qsizetype first, const Style& style, const QRectF& place)
{
    if (first == none)
        return;
    const Edges& border = style.border;
    const bool isAround = border.left > 0 && border.top > 0;
    Box& ground = m_scene.boxes[first];
    ground = { place, style.background, style.borderColour, isAround ? border.left : 0, style.corner };
    if (isAround)
        return;
    Box& line = m_scene.boxes[first + 1];
    line.fill = style.borderColour;
    if (border.top > 0)
        line.place = QRectF(place.left(), place.top(), place.width(), border.top);
    else if (border.bottom > 0)
        line.place = QRectF(place.left(), place.bottom() - border.bottom, place.width(), border.bottom);
    else if (border.left > 0)
        line.place = QRectF(place.left(), place.top(), border.left, place.height());
}

void PageLayouter::block(const Node& node, const Style& style, Flow& flow, Room room)
{
    if (m_progress.cancelled())
        return;
    const OpenBox box(style, flow, room);
    const qsizetype boxes = reserveBoxes(style);
    const qsizetype firstText = m_scene.paragraphs.size();
    inside(node, style, flow, box.inner());
    const QRectF place = box.close(flow);
    fillBoxes(boxes, style, place);
    if (node.tag == "li" && m_scene.paragraphs.size() > firstText)
        marker(node, style, m_scene.paragraphs.at(firstText).place());
}

void PageLayouter::inside(const Node& node, const Style& style, Flow& flow, Room room)
{
    if (style.display == Display::Flex)
        return flexed(node, style, flow, room);
    if (style.display == Display::Grid)
        return gridded(node, style, flow, room);
    lines(node, style, flow, room);
}

/// Blocks below one another; what stands between them in lines.
void PageLayouter::lines(const Node& node, const Style& style, Flow& flow, Room room)
{
    InlineText text;
    for (const std::unique_ptr<Node>& child : node.children) {
        if (!child->isElement()) {
            text.add(child->text, style, -1);
            continue;
        }
        const Style own = m_cascade.styleOf(*child, style);
        if (own.display == Display::None)
            continue;
        if (own.floatsRight) {
            floating(*child, own, flow, room);
        } else if (child->tag == "img" || child->tag == "svg") {
            flush(text, style, flow, room);
            pictureLine(*child, own, style, flow, room);
        } else if (own.isInline()) {
            element(*child, own, text, -1);
        } else {
            flush(text, style, flow, room);
            block(*child, own, flow, room);
        }
    }
    after(node, style, text, flow, room);
}

void PageLayouter::after(const Node& node, const Style& style, InlineText& text, Flow& flow, Room room)
{
    const Style own = m_cascade.styleAfter(node, style);
    flush(text, style, flow, room);
    if (own.content && own.display == Display::Block)
        bar(own, flow, room);
}

/// A box without words, as below the name of a person.
void PageLayouter::bar(const Style& style, Flow& flow, Room room)
{
    const OpenBox box(style, flow, room);
    flow.settle();
    const qsizetype boxes = reserveBoxes(style);
    flow.y += style.height.of(0);
    fillBoxes(boxes, style, box.close(flow));
}

void PageLayouter::floating(const Node& node, const Style& style, const Flow& flow, Room room)
{
    const QSizeF size(style.width.of(room.width), style.height.of(0));
    const QRectF place(QPointF(room.x + room.width - size.width(), flow.y + flow.margin), size);
    picture(node, style, place);
    m_float = Floating { place.left() - style.margin.left, place.bottom() };
}

// Lines

int PageLayouter::linkOf(const Node& node)
{
    constexpr qsizetype shownOfData = 64;
    const QByteArray address = node.attributes.value("href");
    Link link;
    link.address = QString::fromUtf8(address.startsWith("data:") ? address.left(shownOfData) : address);
    link.words = textOf(node).simplified();
    link.fileName = node.attribute("download");
    m_scene.links += link;
    return int(m_scene.links.size()) - 1;
}

void PageLayouter::gather(const Node& node, const Style& style, InlineText& text, int link)
{
    for (const std::unique_ptr<Node>& child : node.children) {
        if (!child->isElement())
            text.add(child->text, style, link);
        else
            element(*child, m_cascade.styleOf(*child, style), text, link);
    }
    const Style behind = m_cascade.styleAfter(node, style);
    if (behind.content && behind.isInline())
        text.addOrnament(*behind.content, behind);
}

void PageLayouter::element(const Node& node, const Style& style, InlineText& text, int link)
{
    if (style.display == Display::None)
        return;
    if (style.isUnseen)
        return text.addUnseen(textOf(node));
    if (node.tag == "br")
        return text.breakLine(style);
    const int own = node.tag == "a" && !m_isTrial ? linkOf(node) : link;
    const bool isWhole = style.display == Display::InlineBlock;
    if (isWhole)
        text.beginWhole(style);
    gather(node, style, text, own);
    if (isWhole)
        text.endWhole();
}

void PageLayouter::flush(InlineText& text, const Style& style, Flow& flow, Room room)
{
    const qreal top = flow.y + flow.margin;
    if (text.hasText())
        placeText(text, style, flow, room);
    say(text.words(), top);
    text = InlineText();
}

void PageLayouter::placeText(const InlineText& text, const Style& style, Flow& flow, Room room)
{
    flow.settle();
    Paragraph paragraph = text.paragraph(style, room.width);
    paragraph.at = { room.x, flow.y };
    if (m_float && m_float->bottom > flow.y && m_float->left < room.x + room.width) {
        paragraph.narrowUntil = m_float->bottom - flow.y;
        paragraph.narrowWidth = std::max<qreal>(0, m_float->left - room.x);
    }
    QTextLayout layout(paragraph.text, paragraph.font);
    paragraph.height = layLines(layout, paragraph);
    placeLinks(paragraph, layout);
    flow.y += paragraph.height;
    m_scene.paragraphs += inPieces(paragraph, layout);
}

/// One place a line, though a link may have parts.
void PageLayouter::placeLinks(const Paragraph& paragraph, const QTextLayout& layout)
{
    for (const Span& span : paragraph.spans) {
        if (span.link < 0)
            continue;
        QList<QRectF>& places = m_scene.links[span.link].places;
        for (const QRectF& place : placesOf(layout, paragraph, span)) {
            if (!places.isEmpty() && qFuzzyCompare(places.last().top(), place.top()))
                places.last() |= place;
            else
                places += place;
        }
    }
}

/// A picture stands on the base line: what letters have below that stays free under it.
void PageLayouter::pictureLine(const Node& node, const Style& style, const Style& line, Flow& flow, Room room)
{
    flow.settle();
    const QFontMetricsF metrics(line.font());
    const qreal ascent = qRound(metrics.ascent());
    const qreal descent = qRound(metrics.descent());
    const qreal below = (line.lineStep() - ascent - descent) / 2 + descent;
    const QSizeF size(style.width.of(room.width), style.height.of(0));
    picture(node, style, { QPointF(room.x, flow.y), size });
    flow.y += std::max(size.height() + below, line.lineStep());
}

void PageLayouter::picture(const Node& node, const Style& style, QRectF place)
{
    QImage image;
    if (node.tag == "svg") {
        QByteArray drawing = node.drawing;
        image = m_options.drawing(drawing.replace("currentColor", style.colour.name().toLatin1()), place.size());
    } else {
        image = m_options.picture(node.attributes.value("src"), place.size());
    }
    const QString words = node.attribute("alt");
    if (!words.isEmpty())
        speak(words.simplified(), place.top());
    const QRectF frame = place;
    if (!image.isNull()) { // as large as fits, in the middle
        QRectF whole(QPointF(), QSizeF(image.size()).scaled(place.size(), Qt::KeepAspectRatio));
        whole.moveCenter(place.center());
        place = whole;
    }
    m_scene.pictures += Picture { place, image, frame, style.corner, words };
}

/// A point or a number, at the side where its text begins.
void PageLayouter::marker(const Node& node, const Style& style, const QRectF& beside)
{
    if (style.listMarker == "none" || style.display != Display::Block)
        return;
    qsizetype number = std::max(1, node.parent->attributes.value("start", "1").toInt());
    for (const std::unique_ptr<Node>& each : node.parent->children) {
        if (each.get() == &node)
            break;
        number += each->tag == "li" ? 1 : 0;
    }
    InlineText text;
    const bool isNumber = style.listMarker == "decimal";
    text.addOrnament(isNumber ? QString::number(number) + u'.' : u"•"_s, style);
    constexpr qreal gapInEm = 0.45;
    const qreal gap = gapInEm * style.fontSize;
    Paragraph paragraph = text.paragraph(style, text.naturalWidth(style) + 1);
    paragraph.at.setX(style.isRightToLeft ? beside.right() + gap : beside.left() - gap - paragraph.width);
    paragraph.at.setY(beside.top());
    paragraph.isMarker = true;
    paragraph.height = style.lineStep();
    m_scene.paragraphs += paragraph;
}

Scene PageLayouter::layOut(const Node& page)
{
    const QList<const Node*> roots = elementsNamed(page, "html");
    const Node& root = roots.isEmpty() ? page : *roots.first();
    const QList<const Node*> titles = elementsNamed(page, "title");
    m_scene.title = titles.isEmpty() ? QString() : titles.first()->text.simplified();
    Style outer;
    outer.families = { m_options.systemFamily };
    const Style style = m_cascade.styleOf(root, outer);
    m_scene.ground = Qt::white;
    Flow flow;
    const qreal width = m_options.medium.width;
    for (const std::unique_ptr<Node>& child : root.children) {
        if (!child->isElement())
            continue;
        const Style own = m_cascade.styleOf(*child, style);
        if (child->tag == "body" && own.background.alpha() > 0)
            m_scene.ground = own.background;
        if (own.display != Display::None)
            block(*child, own, flow, { 0, width });
    }
    flow.settle();
    m_scene.focus = QColor(QString::fromLatin1(style.variables.value("--accent", "#0000ee")));
    m_scene.size = { width, flow.y };
    return m_scene;
}

Scene layOutPage(const Node& page, const QByteArray& css, const LayoutOptions& options, const Progress& progress)
{
    return PageLayouter(css, options, progress).layOut(page);
}

} // namespace besace::look
