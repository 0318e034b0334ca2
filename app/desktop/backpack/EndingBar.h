#pragma once

#include <QWidget>

class QPushButton;

namespace besace {

/// Above the list of what is to be looked at: how many badges end soon, and a way to be reminded of it. One line, since
/// with large text there is little room above a list.
class EndingBar final : public QWidget {
    Q_OBJECT

public:
    explicit EndingBar(QWidget* parent = nullptr);

    /// How many end within firstReminderDays; the bar is there only where there are any.
    void setEnding(int badges);

signals:
    void remindersWanted();

private:
    QPushButton* m_remind;
};

} // namespace besace
