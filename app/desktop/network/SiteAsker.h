#pragma once

#include "core/net/Consent.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QDialog;
class QWidget;

namespace besace {

/// Asks the person in the window while a worker waits for the answer: one question at a time.
class SiteAsker final : public QObject {
    Q_OBJECT

public:
    /// @p window outlives this.
    explicit SiteAsker(QWidget& window);
    /// Whoever still waits is told no.
    ~SiteAsker() override;

    /// For one list of checks, and for its threads. After "not now" it asks no more: the person has said when not.
    ConsentCallback forOneRun() const;
    /// Takes back every question that waits, or that a run of today is about to ask; the answer is no.
    void giveUp();

signals:
    void answered(const ConsentQuestion& question, Consent answer);

private:
    class Queue;

    void askNext();
    void take(const ConsentQuestion& question, Consent answer);

    QWidget& m_window;
    std::shared_ptr<Queue> m_queue;
    QPointer<QDialog> m_dialog; ///< with the question that is asked now
};

} // namespace besace
