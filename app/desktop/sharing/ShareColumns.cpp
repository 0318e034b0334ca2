#include "app/desktop/sharing/ShareColumns.h"

#include "app/desktop/looks/Tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Is as wide as what is in it wants to be at least, also when that grows with its text.
class Column final : public QScrollArea {
public:
    explicit Column(QWidget* content)
    {
        setWidget(content);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus); // what is in it has the focus, and brings itself into view
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        fit();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            fit();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    void fit()
    {
        setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width() + space::inside);
    }
};

int leastWidth(const QWidget& widget) { return std::max(widget.minimumWidth(), widget.minimumSizeHint().width()); }

} // namespace

QWidget* scrolled(QWidget* content) { return new Column(content); }

QVBoxLayout* scrolledColumn(QWidget& holder)
{
    auto* content = new QWidget;
    auto* around = new QVBoxLayout(&holder);
    around->setContentsMargins({});
    around->addWidget(scrolled(content));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(space::between);
    return column;
}

ShareColumns::ShareColumns(QWidget* parent) : QWidget(parent), m_bar(new QTabBar), m_row(new QHBoxLayout)
{
    m_bar->setObjectName(u"columns"_s);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->hide();
    m_row->setSpacing(space::section);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->setSizeConstraint(QLayout::SetNoConstraint); // or it would insist on the width of all columns
    column->addWidget(m_bar);
    column->addLayout(m_row, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &ShareColumns::fold);
}

void ShareColumns::add(const QString& title, QWidget* content, int stretch)
{
    auto* name = new QLabel(title);
    name->setFont(scaled(font(), TextSize::Lead, true));
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(name);
    column->addWidget(content, 1);
    m_row->addWidget(holder, stretch);
    m_columns += holder;
    m_titles += name;
    m_bar->addTab(title);
}

QSize ShareColumns::minimumSizeHint() const
{
    QSize least;
    for (const QWidget* column : m_columns)
        least = least.expandedTo({ leastWidth(*column), column->minimumSizeHint().height() });
    return least + QSize(0, m_bar->sizeHint().height() + space::inside);
}

void ShareColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void ShareColumns::fold()
{
    int needed = space::section * (static_cast<int>(m_columns.size()) - 1);
    for (const QWidget* column : std::as_const(m_columns))
        needed += leastWidth(*column);
    const bool isFolded = width() < needed;
    m_bar->setVisible(isFolded);
    for (int i = 0; i < m_columns.size(); ++i) {
        m_titles[i]->setVisible(!isFolded);
        m_columns[i]->setVisible(!isFolded || m_bar->currentIndex() == i);
    }
}

} // namespace besace
