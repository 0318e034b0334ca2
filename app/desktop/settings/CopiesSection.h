#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QWidget>

class QPushButton;
class QSpinBox;

namespace besace {

class JobLine;
class TextLabel;

/// The copies that Besace makes beside the backpack, and those that the person saves elsewhere.
class CopiesSection final : public QWidget {
    Q_OBJECT

public:
    CopiesSection(QString backpackPath, int kept, const QDateTime& now, QWidget* parent = nullptr);
    ~CopiesSection() override;

    /// How many copies are kept; 0: none is made.
    int kept() const;
    /// Nothing is restored while something else is being stored.
    void setBusy(bool busy);
    bool isRunning() const { return m_watcher.isRunning(); }
    void stop() { m_watcher.cancel(); }

signals:
    void saveCopyWanted();
    void restoreCopyWanted();

private:
    void makeNow();
    void showResult();
    void updateWords();

    QString m_backpackPath;
    QDateTime m_now;
    TextLabel* m_words;
    QSpinBox* m_kept;
    QPushButton* m_makeNow;
    QPushButton* m_openFolder;
    QPushButton* m_save;
    QPushButton* m_restore;
    JobLine* m_line;
    bool m_isBusy = false;
    QFutureWatcher<Result<QString>> m_watcher;
};

} // namespace besace
