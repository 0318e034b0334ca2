#include "app/desktop/backpack/EndingBar.h"

#include "app/desktop/looks/Pieces.h"
#include "core/sharing/ExpiryCalendar.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

EndingBar::EndingBar(QWidget* parent) : QWidget(parent), m_remind(makeButton({}, u"calendar"_s, ButtonKind::Plain))
{
    m_remind->setObjectName(u"remindMe"_s);
    static_assert(firstReminderDays == 60, "the sentence names the number");
    const QString meaning = tr("They end within 60 days. Save reminders for your calendar.");
    m_remind->setToolTip(meaning);
    m_remind->setAccessibleDescription(meaning);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::edge, space::inside, space::edge, 0);
    row->addWidget(m_remind);
    row->addStretch();
    connect(m_remind, &QPushButton::clicked, this, &EndingBar::remindersWanted);
    hide();
}

void EndingBar::setEnding(int badges)
{
    setVisible(badges > 0);
    m_remind->setText(tr("%n badge(s) end soon: reminders…", nullptr, badges));
}

} // namespace besace
