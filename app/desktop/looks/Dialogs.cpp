#include "app/desktop/looks/Dialogs.h"

#include "app/desktop/looks/FlowLayout.h"
#include "app/desktop/looks/Tokens.h"

#include <QDialog>
#include <QEvent>
#include <QLabel>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace besace {

namespace {

constexpr int charactersWide = 64;
constexpr int leastLines = 3;
constexpr QSize leastMargin { 48, 64 }; ///< around it on a small screen, with the window's frame

QSize room(const QWidget& widget) { return widget.screen()->availableSize() - leastMargin; }

} // namespace

DialogBody::DialogBody(QDialog& dialog) : m_dialog(dialog)
{
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins({});
    m_column->setSpacing(space::between);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    content->installEventFilter(this);
}

int DialogBody::heightWanted() const
{
    const int width = viewport()->width();
    return m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width) : m_column->totalMinimumSize().height();
}

QSize DialogBody::sizeHint() const { return { minimumSizeHint().width(), heightWanted() }; }

QSize DialogBody::minimumSizeHint() const
{
    return { m_column->totalMinimumSize().width(), fontMetrics().lineSpacing() * leastLines };
}

bool DialogBody::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOver = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        QMetaObject::invokeMethod(this, &DialogBody::grow, Qt::QueuedConnection); // once the layout has its new numbers
    return isOver;
}

void DialogBody::grow()
{
    if (m_isGrowing || !isVisible())
        return;
    m_isGrowing = true;
    const int missing = heightWanted() - viewport()->height();
    const int height = std::min(m_dialog.height() + missing, room(m_dialog).height());
    if (height > m_dialog.height())
        m_dialog.resize(m_dialog.width(), height);
    if (QWidget* focused = m_dialog.focusWidget(); focused != nullptr && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused, 0, space::inside);
    m_isGrowing = false;
}

void layOutDialog(QDialog& dialog, DialogBody& body, const QList<QWidget*>& buttons)
{
    auto* row = new FlowLayout(space::between, nullptr, FlowLayout::Edge::Trailing); // large text needs a second line
    for (QWidget* button : buttons)
        row->addWidget(button);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(space::section, space::section, space::section, space::section);
    column->setSpacing(space::edge);
    column->addWidget(&body, 1);
    column->addLayout(row);
    dialog.setMinimumWidth(std::min(dialog.fontMetrics().averageCharWidth() * charactersWide, room(dialog).width()));
}

QLabel* fieldName(const QString& text, QWidget& field)
{
    auto* name = new QLabel(text);
    name->setWordWrap(true);
    name->setBuddy(&field);
    return name;
}

} // namespace besace
