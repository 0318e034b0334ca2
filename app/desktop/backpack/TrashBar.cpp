#include "app/desktop/backpack/TrashBar.h"

#include "app/desktop/looks/Pieces.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

TrashBar::TrashBar(QWidget* parent)
    : QWidget(parent)
    , m_restore(makeButton(tr("Put back"), u"undo"_s, ButtonKind::Plain))
{
    auto* words = new TextLabel(TextSize::Body, Ink::Muted, false);
    words->setWords(tr("After 30 days, these badges go for good."));
    QPushButton* empty = makeButton(tr("Empty the trash…"), u"trash"_s, ButtonKind::Plain);
    m_restore->setObjectName(u"restoreChosen"_s);
    empty->setObjectName(u"emptyTrashNow"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addWidget(m_restore);
    buttons->addWidget(empty);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::edge, space::edge, 0);
    column->setSpacing(space::inside);
    column->addWidget(words);
    column->addLayout(buttons);
    connect(m_restore, &QPushButton::clicked, this, &TrashBar::restoreWanted);
    connect(empty, &QPushButton::clicked, this, &TrashBar::emptyWanted);
    setChosen(0);
}

void TrashBar::setChosen(int badges) { m_restore->setEnabled(badges > 0); }

} // namespace besace
