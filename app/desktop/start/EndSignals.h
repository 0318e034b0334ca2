#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace besace {

/// Hears the signals by which a system ends programs (SIGTERM, SIGHUP, SIGINT), so that they can end in order. One of
/// it at a time. Elsewhere than on POSIX systems nothing is heard.
class EndSignals final : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

signals:
    void wanted();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace besace
