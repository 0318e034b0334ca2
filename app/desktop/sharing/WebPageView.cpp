#include "app/desktop/sharing/WebPageView.h"

#include "app/desktop/jobs/Job.h"
#include "app/desktop/looks/Painting.h"
#include "app/desktop/looks/Tokens.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr std::chrono::milliseconds settlingTime { 120 };
/// What a browser's usual letters have.
constexpr qreal usualPixels = 16;
constexpr int leastTextLines = 8;
constexpr int leastLetters = 20;

/// Takes a page of 200 badges apart on another thread: it has ten thousand pieces, and the window would wait.
template <typename T>
void dropElsewhere(std::shared_ptr<const T> dropped)
{
    if (dropped)
        runJob([held = std::move(dropped)](Progress&) { return held.use_count(); });
}

} // namespace

WebPageView::WebPageView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(u"webPage"_s);
    setAccessibleName(tr("Preview of the page"));
    setAccessibleDescription(tr("The arrows up and down scroll. The arrows left and right go from link to link."));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the page would change its width when it comes
    viewport()->setMouseTracking(true);
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    connect(&m_settling, &QTimer::timeout, this, &WebPageView::layOut);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &WebPageView::tellPlace);
}

WebPageView::~WebPageView()
{
    m_job.cancel();
    m_job = {};
    dropElsewhere(std::move(m_scene));
    dropElsewhere(std::move(m_output));
}

/// Who needs larger text sees the page larger, as in a browser that does the same.
qreal WebPageView::zoom() const { return std::max<qreal>(1, QFontInfo(font()).pixelSize() / usualPixels); }

void WebPageView::setOutput(const std::shared_ptr<const look::PageLook>& output)
{
    dropElsewhere(std::exchange(m_output, output));
    if (!output->hasPage(m_page))
        m_page = output->firstPage();
    layOut();
}

int WebPageView::place() const { return verticalScrollBar()->value(); }

void WebPageView::goTo(const QString& page, int place)
{
    m_page = page;
    m_place = place;
    layOut();
}

void WebPageView::layOut()
{
    m_settling.stop();
    if (!m_output)
        return;
    const look::View view { .width = std::max<qreal>(1, viewport()->width() / zoom()),
        .scale = zoom() * devicePixelRatioF(),
        .systemFamily = font().family() };
    m_job.cancel();
    const auto job = runJob([output = m_output, page = m_page, view](const Progress& progress) -> Scene {
        return std::make_shared<const look::Scene>(output->scene(page, view, progress));
    });
    m_job = job;
    job.then(this, [this, page = m_page](const Scene& scene) { take(scene, page); });
}

void WebPageView::take(const Scene& scene, const QString& page)
{
    const bool isOther = page != m_shownPage;
    dropElsewhere(std::exchange(m_scene, scene));
    m_job = {}; // it has a hold on it, too
    m_shownPage = page;
    if (isOther || m_link >= m_scene->links.size())
        m_link = -1;
    setRange();
    if (isOther)
        verticalScrollBar()->setValue(std::exchange(m_place, 0));
    m_toldLine = topLine();
    viewport()->update();
    emit shown();
}

void WebPageView::setRange()
{
    const int height = int(std::ceil(m_scene->size.height() * zoom()));
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(2 * fontMetrics().lineSpacing());
}

QRectF WebPageView::shownAt(const QRectF& place) const
{
    return { place.left() * zoom(), place.top() * zoom() - verticalScrollBar()->value(), place.width() * zoom(),
        place.height() * zoom() };
}

int WebPageView::linkAt(const QPoint& place) const
{
    for (qsizetype i = 0; i < m_scene->links.size(); ++i) {
        const QList<QRectF>& places = m_scene->links.at(i).places;
        if (std::ranges::any_of(places, [&](const QRectF& each) { return shownAt(each).contains(place); }))
            return int(i);
    }
    return -1;
}

int WebPageView::topLine() const
{
    const qreal top = verticalScrollBar()->value() / zoom();
    for (qsizetype i = 0; i < m_scene->lines.size(); ++i) {
        if (m_scene->lines.at(i).y >= top)
            return int(i);
    }
    return int(m_scene->lines.size()) - 1;
}

/// A screen reader reads on where the page was scrolled to.
void WebPageView::tellPlace()
{
    const int line = topLine();
    if (line < 0 || line == m_toldLine || !hasFocus())
        return;
    m_toldLine = line;
    QAccessibleTextCursorEvent event(this, int(m_scene->lines.at(line).start));
    QAccessible::updateAccessibility(&event);
}

void WebPageView::selectLink(int link)
{
    m_link = link;
    viewport()->update();
    if (link < 0 || m_scene->links.at(link).places.isEmpty())
        return;
    QScrollBar* bar = verticalScrollBar();
    const QRectF place = shownAt(m_scene->links.at(link).places.first());
    const int room = 2 * fontMetrics().lineSpacing();
    if (place.top() < room || place.bottom() > viewport()->height() - room)
        bar->setValue(bar->value() + int(place.center().y()) - viewport()->height() / 2);
    emit linkChosen(link);
}

void WebPageView::follow(int link)
{
    if (link < 0 || link >= m_scene->links.size() || !m_output)
        return;
    const QString target = m_output->target(m_shownPage, m_scene->links.at(link).address);
    if (m_output->hasPage(target))
        emit pageWanted(target);
    else
        emit outsideWanted(link);
}

/// Words and address each keep their own direction, whatever that of the program.
static QString isolated(const QString& text)
{
    constexpr QChar firstStrong(0x2068);
    constexpr QChar end(0x2069);
    return firstStrong + text + end;
}

QString WebPageView::linkWords(int link) const
{
    const look::Link& told = m_scene->links.at(link);
    const QString where
        = told.fileName.isEmpty() ? isolated(told.address) : tr("the file %1").arg(isolated(told.fileName));
    return tr("Link: %1 → %2").arg(isolated(told.words), where);
}

bool WebPageView::scrollByKey(int key)
{
    static const QHash<int, QAbstractSlider::SliderAction> actions { { Qt::Key_Down,
                                                                         QAbstractSlider::SliderSingleStepAdd },
        { Qt::Key_Up, QAbstractSlider::SliderSingleStepSub }, { Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd },
        { Qt::Key_Space, QAbstractSlider::SliderPageStepAdd }, { Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub },
        { Qt::Key_Home, QAbstractSlider::SliderToMinimum }, { Qt::Key_End, QAbstractSlider::SliderToMaximum } };
    const auto action = actions.constFind(key);
    if (action == actions.cend())
        return false;
    verticalScrollBar()->triggerAction(*action);
    return true;
}

void WebPageView::keyPressEvent(QKeyEvent* event)
{
    const int on = layoutDirection() == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left;
    const int last = int(m_scene->links.size()) - 1;
    const int key = event->key();
    if (key == Qt::Key_Backspace || (key == Qt::Key_Left && event->modifiers().testFlag(Qt::AltModifier)))
        return emit backWanted();
    if (scrollByKey(key))
        return;
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        if (last >= 0)
            selectLink(std::clamp(m_link + (key == on ? 1 : -1), 0, last));
        return;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_link >= 0)
        return follow(m_link);
    QAbstractScrollArea::keyPressEvent(event);
}

void WebPageView::mouseMoveEvent(QMouseEvent* event)
{
    const bool isLink = linkAt(event->position().toPoint()) >= 0;
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void WebPageView::mouseReleaseEvent(QMouseEvent* event)
{
    const int link = linkAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || link < 0)
        return;
    m_link = link;
    viewport()->update();
    follow(link);
}

/// Where a link leads is told before anybody follows it.
bool WebPageView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int link = linkAt(help->pos());
    QToolTip::showText(help->globalPos(), link < 0 ? QString() : linkWords(link).toHtmlEscaped(), viewport());
    return true;
}

void WebPageView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void WebPageView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void WebPageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    setRange();
    m_settling.start();
}

/// As the page's own style has it, for who goes through it with the keyboard.
void WebPageView::paintRing(QPainter& painter) const
{
    if (!hasFocus() || m_link < 0)
        return;
    constexpr qreal gap = 2;
    constexpr qreal width = 3;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_scene->focus, width));
    painter.setBrush(Qt::NoBrush);
    const qreal out = gap + width / 2;
    for (const QRectF& place : m_scene->links.at(m_link).places)
        painter.drawRoundedRect(place.adjusted(-out, -out, out, out), gap + width, gap + width);
}

void WebPageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    if (m_shownPage.isEmpty())
        return;
    painter.fillRect(event->rect(), m_scene->ground);
    painter.translate(0, -verticalScrollBar()->value());
    painter.scale(zoom(), zoom());
    const QRectF part(
        0, verticalScrollBar()->value() / zoom(), viewport()->width() / zoom(), viewport()->height() / zoom());
    m_scene->paint(painter, part);
    paintRing(painter);
}

QSize WebPageView::minimumSizeHint() const
{
    return { leastLetters * fontMetrics().averageCharWidth(), leastTextLines * fontMetrics().lineSpacing() };
}

/// A column that scrolls would else keep room for more before it lets the page shrink.
QSize WebPageView::sizeHint() const { return minimumSizeHint(); }

} // namespace besace
