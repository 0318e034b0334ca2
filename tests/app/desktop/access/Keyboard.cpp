#include "tests/app/desktop/access/Keyboard.h"

using namespace Qt::StringLiterals;

namespace besace::access {

namespace {

/// Of the file that every program of X11 links; looked up while the test runs, so that building needs no header of it.
const QString xlib = u"libX11.so.6"_s;

using Window = unsigned long;
using OpenDisplay = void* (*)(const char*);
using CloseDisplay = int (*)(void*);
using RootWindow = Window (*)(void*);
using QueryTree = int (*)(void*, Window, Window*, Window*, Window**, unsigned*);
using SetInputFocus = int (*)(void*, Window, int, unsigned long);
using GetInputFocus = int (*)(void*, Window*, int*);
using SetErrorHandler = void* (*)(int (*)(void*, void*));
using Sync = int (*)(void*, int);
using Free = int (*)(void*);

constexpr int revertToPointer = 1;
constexpr unsigned long currentTime = 0;

/// AtspiKeySynthType
constexpr uint keyDown = 0;
constexpr uint keyUp = 1;
constexpr uint keySymbol = 3;
constexpr uint keyText = 4;
/// Where the key stands on the keyboards that X11 knows.
constexpr int controlCode = 37;

} // namespace

QString Keyboard::missing()
{
    QLibrary library(xlib);
    return library.load() ? QString() : xlib;
}

Keyboard::Keyboard(Desktop& desktop) : m_desktop(desktop), m_library(xlib)
{
    m_library.load();
    // A window that is not shown cannot get the keys: that is an answer here, and no reason to end.
    reinterpret_cast<SetErrorHandler>(m_library.resolve("XSetErrorHandler"))([](void*, void*) { return 0; });
    const auto open = reinterpret_cast<OpenDisplay>(m_library.resolve("XOpenDisplay"));
    m_display = open(qPrintable(m_desktop.display()));
}

Keyboard::~Keyboard()
{
    if (m_display != nullptr)
        reinterpret_cast<CloseDisplay>(m_library.resolve("XCloseDisplay"))(m_display);
}

void Keyboard::giveToTopWindow()
{
    const auto root = reinterpret_cast<RootWindow>(m_library.resolve("XDefaultRootWindow"));
    const auto query = reinterpret_cast<QueryTree>(m_library.resolve("XQueryTree"));
    Window unused = 0;
    Window* children = nullptr;
    unsigned count = 0;
    query(m_display, root(m_display), &unused, &unused, &children, &count);
    const auto give = reinterpret_cast<SetInputFocus>(m_library.resolve("XSetInputFocus"));
    const auto sync = reinterpret_cast<Sync>(m_library.resolve("XSync"));
    const auto whoHas = reinterpret_cast<GetInputFocus>(m_library.resolve("XGetInputFocus"));
    bool isGiven = false;
    while (count > 0 && !isGiven) { // the last is on top
        const Window next = children[--count];
        give(m_display, next, revertToPointer, currentTime);
        sync(m_display, 0);
        Window has = 0;
        int revert = 0;
        whoHas(m_display, &has, &revert);
        isGiven = has == next;
    }
    if (children != nullptr)
        reinterpret_cast<Free>(m_library.resolve("XFree"))(children);
}

void Keyboard::send(int code, const QString& text, uint kind)
{
    const Node controller { .service = u"org.a11y.atspi.Registry"_s,
        .path = u"/org/a11y/atspi/registry/deviceeventcontroller"_s,
        .role = {},
        .name = {},
        .description = {} };
    m_desktop.call(
        controller, u"org.a11y.atspi.DeviceEventController"_s, u"GenerateKeyboardEvent"_s, { code, text, kind });
}

void Keyboard::press(Key key) { send(static_cast<int>(key), {}, keySymbol); }

void Keyboard::pressWithControl(Key key)
{
    send(controlCode, {}, keyDown);
    press(key);
    send(controlCode, {}, keyUp);
}

void Keyboard::type(const QString& text) { send(0, text, keyText); }

} // namespace besace::access
