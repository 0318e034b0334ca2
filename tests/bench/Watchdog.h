#pragma once

#include <QApplication>
#include <QList>

namespace bench {

/// An application that times each event from the loop until the window is free for the next: nobody can use it
/// meanwhile.
class Watchdog final : public QApplication {
public:
    using QApplication::QApplication;

    QList<double> takeTurns(); ///< milliseconds, since the last call

    bool notify(QObject* receiver, QEvent* event) override;

private:
    QList<double> m_turns;
    int m_depth = 0;
};

} // namespace bench
