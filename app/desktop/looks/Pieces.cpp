#include "app/desktop/looks/Pieces.h"

#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Painting.h"

#include <QGuiApplication>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

IconLabel::IconLabel(QString name, Ink ink, QWidget* parent) : QWidget(parent), m_name(std::move(name)), m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString& name, Ink ink)
{
    m_name = name;
    m_ink = ink;
    update();
}

void IconLabel::setScale(qreal factor)
{
    m_scale = factor;
    updateGeometry();
}

QSize IconLabel::sizeHint() const
{
    const int side = qRound(iconSide(fontMetrics()) * m_scale);
    return { side, side };
}

void IconLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintIcon(painter, m_name, rect(), colourOf(m_ink, Tokens::of(palette())));
}

TintedBox::TintedBox(Ink ink, QWidget* parent) : QFrame(parent), m_ink(ink) { }

void TintedBox::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void TintedBox::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = Tokens::of(palette());
    QPainter painter(this);
    paintBox(painter, rect(), { .fill = tokens.tint(colourOf(m_ink, tokens)), .corner = space::cardCorner });
}

Separator::Separator(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Separator::paintEvent(QPaintEvent* /*event*/) { QPainter(this).fillRect(rect(), Tokens::of(palette()).line); }

Tag::Tag(const QString& text, QWidget* parent) : QFrame(parent)
{
    auto* label = new TextLabel(TextSize::Body, Ink::Text, false);
    label->setWordWrap(false);
    label->setWords(text);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 10, 4);
    layout->addWidget(label);
}

void Tag::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = Tokens::of(palette());
    QPainter painter(this);
    paintBox(painter, rect(), { .fill = tokens.raised, .corner = space::corner });
}

Disclosure::Disclosure(const QString& title, std::function<QWidget*()> makeContent, QWidget* parent)
    : QWidget(parent)
    , m_button(makeButton(title, u"right"_s, ButtonKind::Quiet))
    , m_makeContent(std::move(makeContent))
{
    m_button->setCheckable(true);
    m_button->setProperty("besaceLeading", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    connect(m_button, &QPushButton::toggled, this, &Disclosure::apply);
}

void Disclosure::apply(bool open)
{
    if (m_content == nullptr) {
        m_content = m_makeContent();
        layout()->addWidget(m_content);
    }
    m_button->setIcon(lineIcon(open ? u"down"_s : u"right"_s));
    m_content->setVisible(open);
    emit toggled(open);
}

bool Disclosure::isOpen() const { return m_button->isChecked(); }

void Disclosure::setOpen(bool open) { m_button->setChecked(open); }

QPushButton* makeButton(const QString& text, const QString& icon, ButtonKind kind, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    if (!icon.isEmpty())
        button->setIcon(lineIcon(icon));
    setButtonKind(*button, kind);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QMargins sideMargins(int beginning, int end)
{
    return QGuiApplication::isRightToLeft() ? QMargins(end, 0, beginning, 0) : QMargins(beginning, 0, end, 0);
}

void setOnSurface(QWidget& widget)
{
    widget.setBackgroundRole(QPalette::Base);
    widget.setAutoFillBackground(true);
}

} // namespace besace
