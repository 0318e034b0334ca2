#include "app/desktop/settings/OrganisationsSection.h"

#include "app/desktop/looks/Pieces.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

OrganisationsSection::OrganisationsSection(QWidget* parent) : QWidget(parent)
{
    auto* words = new TextLabel(TextSize::Body, Ink::Muted, false);
    words->setWords(tr("You decide which organisations you know. Nobody else does."));
    QPushButton* button = makeButton(tr("Which or&ganisations…"), {}, ButtonKind::Plain);
    button->setObjectName(u"organisations"_s);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &OrganisationsSection::wanted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    column->addWidget(words);
    column->addWidget(button, 0, Qt::AlignLeading);
}

} // namespace besace
