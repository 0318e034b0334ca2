#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace besace {

/// Does what can wait once a window has been drawn for the first time, so that it is not in the way of that. Goes with
/// the window, which is not drawn yet.
class AfterFirstPaint final : public QObject {
    Q_OBJECT

public:
    AfterFirstPaint(QWidget& window, std::function<void()> work);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void()> m_work;
};

} // namespace besace
