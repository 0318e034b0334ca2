#pragma once

#include <QDialog>

class QPushButton;

namespace besace {

/// What Besace has left on a shared computer, outside the backpack.
struct ComputerTraces {
    QString backpack; ///< its path: it stays
    bool hasPassword = false;
    bool trial = false; ///< the example badges
    bool crashReport = false;
    bool clipboard = false; ///< what was copied here last
    QStringList files = {}; ///< those that go, besides the settings
};

/// @param backpackPath of the backpack that is open
/// @param crashReports the paths of those that are there
ComputerTraces computerTraces(const QString& backpackPath, const QStringList& crashReports);

/// Asks before the program ends and forgets the person: says what goes, and what stays.
class LeaveDialog final : public QDialog {
    Q_OBJECT

public:
    explicit LeaveDialog(const ComputerTraces& traces, QWidget* parent = nullptr);
};

} // namespace besace
