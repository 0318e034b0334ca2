#pragma once

#include "app/desktop/sharing/ShareKind.h"
#include "app/desktop/sharing/ShareSeen.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace besace {

/// What would be saved if the person saved now. It is made anew on another thread, a moment after each change; what was
/// being made before that stops.
class ShareDraft final : public QObject {
    Q_OBJECT

public:
    explicit ShareDraft(QObject* parent = nullptr);
    ~ShareDraft() override;

    /// Something has changed; due() follows once nothing more does.
    void touch();
    void make(const Portfolio& portfolio, const ShareKind& kind);
    /// Until something is touched again.
    void stop();

signals:
    void due();
    void made(const QList<OutputFile>& files, const Seen& seen);
    void failed(const Error& error);

private:
    struct Made {
        QList<OutputFile> files;
        Seen seen;
    };

    QTimer m_settling;
    QFuture<Result<Made>> m_job;
};

} // namespace besace
