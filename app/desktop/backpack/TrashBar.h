#pragma once

#include <QWidget>

class QPushButton;

namespace besace {

/// Above the list of the trash: how long badges stay, and the ways out.
class TrashBar final : public QWidget {
    Q_OBJECT

public:
    explicit TrashBar(QWidget* parent = nullptr);

    void setChosen(int badges);

signals:
    void restoreWanted();
    void emptyWanted();

private:
    QPushButton* m_restore;
};

} // namespace besace
