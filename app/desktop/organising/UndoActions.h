#pragma once

#include "core/backpack/Backpack.h"

#include <QObject>

#include <optional>

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
    /// Something was done that nothing brings back. Whoever presses the keys for it now means that, and would undo what
    /// came before: the first time they are told, and nothing is undone.
    void warnOnce();
    /// Reads again what there is to undo.
    void update();

signals:
    void turned(const QString& sentence); ///< something was undone, or done again: for people
    void judgementTurned(); ///< and it was about whom the person knows or is: badges must be judged again
    void warned(const QString& sentence); ///< nothing was: for people
    void failed(const Error& error);

private:
    void undoLast();
    void turn(const QString& sentence, const Result<Operation>& turned);

    QAction* m_undo;
    QAction* m_redo;
    Backpack* m_backpack = nullptr;
    std::optional<Operation> m_before; ///< what would be undone in place of what cannot be
    bool m_blocked = false;
};

} // namespace besace
