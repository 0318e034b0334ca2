#pragma once

#include "core/net/Consent.h"

#include <QObject>

#include <memory>

class QWidget;

namespace besace {

/// Asks the person in the window while a worker waits for the answer: one question at a time.
class SiteAsker final : public QObject {
    Q_OBJECT

public:
    explicit SiteAsker(QWidget& window);
    /// Whoever still waits is told no.
    ~SiteAsker() override;

    /// For one run of checks, and for its threads. After "not now" it asks no more: the person has said when not.
    /// It may be called after the window is gone; the answer is no then.
    ConsentCallback forOneRun() const;

signals:
    void answered(const ConsentQuestion& question, Consent answer);

private:
    struct Waiting;
    class Queue;

    void askNext();
    void take(const ConsentQuestion& question, Consent answer);

    QWidget& m_window;
    std::shared_ptr<Queue> m_queue;
    bool m_asking = false;
};

} // namespace besace
