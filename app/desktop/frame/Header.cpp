#include "app/desktop/frame/Header.h"

#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Pieces.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// In line heights: the words in the empty field, and the icons beside them.
constexpr int searchWidth = 20;

} // namespace

Header::Header(QWidget* parent)
    : QWidget(parent)
    , m_add(makeButton(tr("&Add badges"), u"add"_s, ButtonKind::Primary))
    , m_show(makeButton(tr("Sho&w my badges"), u"show"_s, ButtonKind::Plain))
    , m_search(new QLineEdit)
    , m_layout(new QGridLayout(this))
{
    setOnSurface(*this);
    m_add->setObjectName(u"add"_s);
    m_show->setObjectName(u"show"_s);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setToolTip(tr("Search for a badge, a skill…"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    nameButtons();
    m_search->installEventFilter(this);
    m_layout->setContentsMargins(space::edge, space::between, space::edge, space::between);
    m_layout->setHorizontalSpacing(space::between);
    arrange(Form::Line);

    connect(m_add, &QPushButton::clicked, this, &Header::addWanted);
    connect(m_show, &QPushButton::clicked, this, &Header::showWanted);
    connect(m_search, &QLineEdit::textChanged, this, [this] { emit searchChanged(search()); });
    connect(m_search, &QLineEdit::returnPressed, this, &Header::searchDone);
}

/// Qt gives the buttons in a field no name. The first is the one that empties it.
void Header::nameButtons()
{
    const QList<QToolButton*> buttons = m_search->findChildren<QToolButton*>();
    for (QToolButton* button : buttons)
        button->setAccessibleName(button == buttons.first() ? tr("Clear the search") : tr("Search"));
}

QString Header::search() const { return m_search->text().simplified(); }

void Header::clearSearch() { m_search->clear(); }

void Header::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Header::setShowEnabled(bool enabled) { m_show->setEnabled(enabled); }

void Header::setAddPrimary(bool primary)
{
    setButtonKind(*m_add, primary ? ButtonKind::Primary : ButtonKind::Plain);
    m_add->update();
}

void Header::arrange(Form form)
{
    m_form = form;
    const std::array<QWidget*, 3> widgets { m_add, m_show, m_search };
    for (QWidget* widget : widgets)
        m_layout->removeWidget(widget);
    const bool column = form == Form::Column;
    m_layout->addWidget(m_add, 0, 0);
    m_layout->addWidget(m_show, column ? 1 : 0, column ? 0 : 1);
    switch (form) {
    case Form::Line:
        m_layout->addWidget(m_search, 0, 2, Qt::AlignTrailing);
        break;
    case Form::TwoLines:
        m_layout->addWidget(m_search, 1, 0, 1, 3);
        break;
    case Form::Column:
        m_layout->addWidget(m_search, 2, 0, 1, 3);
        break;
    }
    m_layout->setColumnStretch(2, 1);
    m_search->setMinimumWidth(form == Form::Line ? fontMetrics().height() * searchWidth : 0);
}

Header::Form Header::formFor(int width) const
{
    const int buttons = m_add->sizeHint().width() + m_show->sizeHint().width() + space::between;
    const int room = width - 2 * space::edge;
    if (room >= buttons + space::between + fontMetrics().height() * searchWidth)
        return Form::Line;
    return room >= buttons ? Form::TwoLines : Form::Column;
}

QSize Header::minimumSizeHint() const
{
    const int widest = std::max(m_add->sizeHint().width(), m_show->sizeHint().width());
    return { widest + 2 * space::edge, m_layout->totalMinimumSize().height() };
}

void Header::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (const Form form = formFor(width()); form != m_form)
        arrange(form);
}

void Header::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter(this).fillRect(0, height() - 1, width(), 1, Tokens::of(palette()).line);
}

bool Header::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down) {
            emit searchDone();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            clearSearch();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace besace
