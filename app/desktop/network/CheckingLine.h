#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace besace {

/// In the status bar while badges are checked: how far it is, and a way to stop.
class CheckingLine final : public QWidget {
    Q_OBJECT

public:
    explicit CheckingLine(QWidget* parent = nullptr);

    void setProgress(int done, int total);

signals:
    void stopWanted();

private:
    QLabel* m_count;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

} // namespace besace
