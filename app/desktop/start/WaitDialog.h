#pragma once

#include <QDialog>

namespace besace {

/// Stands where the window will be again, while something is done that cannot be stopped.
class WaitDialog final : public QDialog {
    Q_OBJECT

public:
    explicit WaitDialog(const QString& words);

    /// Nobody closes it but the program, which deletes it.
    void done(int result) override;
};

} // namespace besace
