#pragma once

#include <QObject>

class QApplication;

namespace besace {

/// F1 opens the help from every window of the program, dialogs too.
class HelpKey final : public QObject {
    Q_OBJECT

public:
    HelpKey(QApplication& application, QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace besace
