#include "app/desktop/frame/Header.h"

#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Pieces.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int typingPause = 120; // milliseconds: shorter than the pause between two words

} // namespace

Header::Header(QWidget* parent)
    : QWidget(parent)
    , m_add(makeButton(tr("Add badges"), u"add"_s, ButtonKind::Primary))
    , m_show(makeButton(tr("Show my badges"), u"show"_s, ButtonKind::Plain))
    , m_search(new QLineEdit)
    , m_layout(new QGridLayout(this))
    , m_typing(new QTimer(this))
{
    setOnSurface(*this);
    m_add->setObjectName(u"add"_s);
    m_show->setObjectName(u"show"_s);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search for a badge, a skill…"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    m_layout->setContentsMargins(space::edge, space::between, space::edge, space::between);
    m_layout->setHorizontalSpacing(space::between);
    arrange(false);

    connect(m_add, &QPushButton::clicked, this, &Header::addWanted);
    connect(m_show, &QPushButton::clicked, this, &Header::showWanted);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, [this] { emit searchChanged(search()); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_typing->stop();
        emit searchChanged(search());
        emit searchDone();
    });
}

QString Header::search() const { return m_search->text().simplified(); }

void Header::clearSearch()
{
    m_search->clear();
    m_typing->stop();
    emit searchChanged({});
}

void Header::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Header::setShowEnabled(bool enabled) { m_show->setEnabled(enabled); }

void Header::arrange(bool narrow)
{
    m_narrow = narrow;
    for (QWidget* widget :
        { static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_show), static_cast<QWidget*>(m_search) })
        m_layout->removeWidget(widget);
    m_layout->addWidget(m_add, 0, 0);
    m_layout->addWidget(m_show, 0, 1);
    m_layout->setColumnStretch(2, 1);
    if (narrow)
        m_layout->addWidget(m_search, 1, 0, 1, 4);
    else
        m_layout->addWidget(m_search, 0, 3);
    m_layout->setColumnMinimumWidth(3, narrow ? 0 : fontMetrics().height() * 18);
}

void Header::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int buttons = m_add->sizeHint().width() + m_show->sizeHint().width();
    const bool narrow = width() < buttons + fontMetrics().height() * 14 + 5 * space::between;
    if (narrow != m_narrow)
        arrange(narrow);
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
