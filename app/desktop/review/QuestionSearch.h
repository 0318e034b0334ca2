#pragma once

#include "core/review/ReviewSession.h"

#include <QObject>

#include <optional>

namespace besace {

/// Finds what raises a question, off the window's thread. Each badge is compared with the others and with the known
/// organisations: of a thousand badges that takes longer than a letter that is typed.
class QuestionSearch final : public QObject {
    Q_OBJECT

public:
    explicit QuestionSearch(QObject* parent = nullptr);

    /// Looks at this session as it is now. What an earlier search finds from now on is let go.
    void search(const ReviewSession& session);
    /// Nobody waits for it any more.
    void stop();
    bool isRunning() const { return m_isWanted; }

signals:
    /// The session as it was when it was handed over, with its questions.
    void found(const ReviewSession& searched);

private:
    void begin();
    void end(const ReviewSession& searched);

    std::optional<ReviewSession> m_next; ///< waits for the one that runs
    bool m_isBusy = false;
    bool m_isWanted = false;
};

} // namespace besace
