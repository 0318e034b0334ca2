#pragma once

#include <QLibrary>

#include "tests/app/desktop/access/AccessibilityBus.h"

namespace besace::access {

/// Keys as X11 numbers them: https://www.x.org/releases/X11R7.7/doc/xproto/x11protocol.html#keysym_encoding
enum class Key {
    Space = 0x20,
    O = 0x6f,
    W = 0x77,
    Escape = 0xff1b,
    Enter = 0xff0d,
    Tab = 0xff09,
    Right = 0xff53,
    Down = 0xff54
};

/// A keyboard on the desktop's screen: what is typed goes through X11 to the window that has the keys, as from a real
/// one. There is no window manager there: whoever types says when a new window gets the keys.
class Keyboard {
public:
    explicit Keyboard(Desktop& desktop);
    ~Keyboard();
    Q_DISABLE_COPY_MOVE(Keyboard)

    /// Which library is missing; empty where it is there.
    static QString missing();
    /// Does the window manager's work: the window on top gets the keys.
    void giveToTopWindow();
    void press(Key key);
    void pressWithControl(Key key);
    void type(const QString& text);

private:
    void send(int code, const QString& text, uint kind);

    Desktop& m_desktop;
    QLibrary m_library;
    void* m_display = nullptr; ///< of Xlib
};

} // namespace besace::access
