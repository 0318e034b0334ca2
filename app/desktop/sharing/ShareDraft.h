#pragma once

#include "app/desktop/sharing/ShareKind.h"
#include "app/desktop/sharing/ShareSeen.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace besace {

/// What would be saved if the person saved now, and all that the window says of it.
struct Draft {
    QList<OutputFile> files; ///< none where it cannot be made
    QString words; ///< as ShareKind::read() finds them
    QList<SeenLine> lines; ///< of "what others will see"
    qint64 weight = 0; ///< bytes
};

/// Makes drafts anew on another thread, a moment after each change; what was being made before that stops.
class ShareDraft final : public QObject {
    Q_OBJECT

public:
    explicit ShareDraft(QObject* parent = nullptr);
    ~ShareDraft() override;

    /// Something has changed; due() follows once nothing more does.
    void touch();
    void make(const Portfolio& portfolio, const SiteOptions& site, const ShareKind& kind);
    /// Until something is touched again.
    void stop();

signals:
    void due();
    void made(const Draft& draft);
    /// @param draft says which badges are in the way, if it is they
    void failed(const Error& error, const Draft& draft);

private:
    struct Outcome {
        Draft draft;
        std::optional<Error> error;
    };
    static Outcome outcomeOf(
        const Portfolio& portfolio, const SiteOptions& site, const ShareKind& kind, Progress& progress);

    QTimer m_settling;
    QFuture<Outcome> m_job;
};

} // namespace besace
