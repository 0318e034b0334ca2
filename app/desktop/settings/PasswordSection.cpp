#include "app/desktop/settings/PasswordSection.h"

#include "app/desktop/looks/FlowLayout.h"
#include "app/desktop/looks/Pieces.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

PasswordSection::PasswordSection(bool hasPassword, QWidget* parent) : QWidget(parent)
{
    auto* words = new TextLabel(TextSize::Body, Ink::Muted, false);
    words->setWords(hasPassword ? tr("A password protects your backpack. It locks after 10 minutes without you.")
                                : tr("Your backpack has no password. Whoever finds its file can open it."));
    auto* buttons = new FlowLayout(space::inside);
    const auto add = [&](const QString& text, const QString& objectName, PasswordChange::Kind kind) {
        QPushButton* button = makeButton(text, {}, ButtonKind::Plain);
        button->setObjectName(objectName);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, kind] { emit wanted(kind); });
        buttons->addWidget(button);
    };
    if (hasPassword) {
        add(tr("Change the pass&word…"), u"changePassword"_s, PasswordChange::Kind::Change);
        add(tr("Remo&ve the password…"), u"removePassword"_s, PasswordChange::Kind::Remove);
    } else {
        add(tr("Set a pass&word…"), u"setPassword"_s, PasswordChange::Kind::Set);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    column->addWidget(words);
    column->addLayout(buttons);
}

} // namespace besace
