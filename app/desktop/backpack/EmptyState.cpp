#include "app/desktop/backpack/EmptyState.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int widestText = 24;

QVBoxLayout* centredColumn(QWidget& widget)
{
    auto* middle = new QWidget;
    middle->setMaximumWidth(widget.fontMetrics().height() * widestText);
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle, 100);
    across->addStretch(1);
    auto* down = new QVBoxLayout(&widget);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(space::between);
    return column;
}

QWidget* makeStep(const QString& icon, const QString& title, const QString& sentence)
{
    auto* step = new QWidget;
    auto* picture = new IconLabel(icon, Ink::Accent);
    picture->setScale(1.6);
    auto* head = new TextLabel(TextSize::Body, Ink::Text, true);
    head->setWords(title);
    auto* words = new TextLabel(TextSize::Body, Ink::Muted, false);
    words->setWords(sentence);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(head);
    column->addWidget(words);
    auto* layout = new QHBoxLayout(step);
    layout->setContentsMargins({});
    layout->setSpacing(space::edge);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    return step;
}

} // namespace

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_column(centredColumn(*this))
{
    auto* picture = new IconLabel(icon, Ink::Muted);
    picture->setScale(3);
    auto* head = new TextLabel(TextSize::Title, Ink::Text, true);
    head->setAlignment(Qt::AlignCenter);
    head->setWords(title);
    m_column->addWidget(picture, 0, Qt::AlignHCenter);
    m_column->addWidget(head);
    if (sentence.isEmpty())
        return;
    auto* words = new TextLabel(TextSize::Body, Ink::Muted, false);
    words->setAlignment(Qt::AlignCenter);
    words->setWords(sentence);
    m_column->addWidget(words);
    m_column->addSpacing(space::inside);
}

QPushButton* EmptyState::addButton(const QString& text, const QString& icon, ButtonKind kind)
{
    QPushButton* button = makeButton(text, icon, kind);
    m_column->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

NoBadgeYet::NoBadgeYet(QWidget* parent) : QWidget(parent)
{
    QVBoxLayout* column = centredColumn(*this);
    column->setSpacing(space::edge);
    auto* head = new TextLabel(TextSize::Title, Ink::Text, true);
    head->setWords(tr("How to get a badge"));
    column->addWidget(head);
    column->addWidget(makeStep(u"person"_s, tr("Ask the organisation."),
        tr("A training centre, a local mission or an association can give a badge for what you did.")));
    column->addWidget(makeStep(u"mail"_s, tr("Look in your e-mails."),
        tr("Search for the word “badge”. The e-mail has a picture or a link.")));
    column->addWidget(makeStep(u"save"_s, tr("Download the file."),
        tr("Choose “Download”. A photo or a screenshot does not hold the badge.")));
    QPushButton* back = makeButton(tr("Back"), u"back"_s, ButtonKind::Plain);
    connect(back, &QPushButton::clicked, this, &NoBadgeYet::backWanted);
    column->addWidget(back, 0, Qt::AlignLeading);
}

} // namespace besace
