#pragma once

#include "core/backpack/Backpack.h"

#include <QObject>

class QAction;

namespace besace {

/// "Undo" and "Redo", named after what they would undo. What was done in an earlier run of the program counts too.
class UndoActions final : public QObject {
    Q_OBJECT

public:
    explicit UndoActions(QObject* parent = nullptr);

    QAction* undo() const { return m_undo; }
    QAction* redo() const { return m_redo; }

    /// @p backpack outlives these actions, or the next call.
    void setBackpack(Backpack& backpack);
    /// While others write to the backpack in steps, nothing can be undone.
    void setBlocked(bool blocked);
    /// Reads again what there is to undo.
    void update();

signals:
    void turned(const QString& sentence); ///< something was undone, or done again: for people
    void judgementTurned(); ///< and it was about whom the person knows or is: badges must be judged again
    void failed(const Error& error);

private:
    void turn(const QString& sentence, const Result<Operation>& turned);

    QAction* m_undo;
    QAction* m_redo;
    Backpack* m_backpack = nullptr;
    bool m_blocked = false;
};

} // namespace besace
