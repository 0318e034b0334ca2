#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace besace {

/// Notices that nobody has touched a key or the mouse for a while.
class IdleLock final : public QObject {
    Q_OBJECT

public:
    /// @param patience until due(), and @p warning before that soon()
    IdleLock(std::chrono::milliseconds patience, std::chrono::milliseconds warning, QObject* parent = nullptr);
    ~IdleLock() override;

    /// Counts from the beginning.
    void begin();

signals:
    void soon();
    void due();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_soon;
    QTimer m_due;
};

} // namespace besace
