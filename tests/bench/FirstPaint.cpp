// Linked into a program, tells when its first window can be used, and ends it: the window has painted itself, and the
// event loop has nothing left to do. Prints the instant of the monotonic clock in nanoseconds.

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

class FirstPaint final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* window = qobject_cast<QWidget*>(watched);
        if (!m_isPainted && event->type() == QEvent::Paint && window != nullptr && window->isWindow()) {
            m_isPainted = true;
            QTimer::singleShot(0, this, &FirstPaint::tell); // once all that was posted is done
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void tell()
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        std::printf(
            "%lld\n", static_cast<long long>(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()));
        std::fflush(stdout);
        std::_Exit(0); // how long it takes to end is not measured here
    }

    bool m_isPainted = false;
};

void watch() { QCoreApplication::instance()->installEventFilter(new FirstPaint(QCoreApplication::instance())); }

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
