#pragma once

#include <QWidget>

class QFutureWatcherBase;
class QProgressBar;
class QPushButton;

namespace besace {

class SpokenLabel;

/// Says how a job goes: what is being done, how far it is and a way to stop it; then what came of it. All of it is said
/// aloud too.
class JobLine final : public QWidget {
    Q_OBJECT

public:
    explicit JobLine(QWidget* parent = nullptr);

    /// Shows the progress of what @p watcher watches from now on; Stop cancels it. @p watcher outlives this, or goes
    /// with it.
    void follow(QFutureWatcherBase& watcher);
    enum class Stopping { Possible, Never };
    /// @p words say what is being done
    void begin(const QString& words, Stopping stopping = Stopping::Possible);
    /// @p words say what came of it; they take the focus
    void end(const QString& words);
    /// Back to how it was before the first job.
    void clear();
    QString words() const;

private:
    SpokenLabel* m_words;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

} // namespace besace
