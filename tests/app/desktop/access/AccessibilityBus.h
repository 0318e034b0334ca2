#pragma once

#include <QDBusConnection>
#include <QList>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

/// A desktop with nobody at it: a screen, a session bus and the accessibility bus that screen readers listen to, all of
/// them the real programs.
namespace besace::access {

/// One thing on the screen as a screen reader is told about it (AT-SPI 2, interface org.a11y.atspi.Accessible).
struct Node {
    QString service; ///< on the bus
    QString path;
    QString role; ///< "push button", "list item"…
    QString name;
    QString description;
    quint64 states = 0;
    QList<Node> children = {};

    bool isEnabled() const { return hasState(8); }
    bool isFocusable() const { return hasState(11); }
    bool isShowing() const { return hasState(25); }
    bool hasState(int number) const { return (states >> number) & 1U; } ///< a number of AtspiStateType
};

class Desktop {
public:
    Desktop();
    ~Desktop();

    /// Which program is missing; empty where all are there.
    static QString missing();
    bool isUp() const { return m_isUp; }
    QString whyNot() const { return m_whyNot; }
    QString home() const { return m_home.path(); }

    /// Starts a program there, speaking @p language (`fr`).
    void run(const QString& program, const QStringList& arguments, const QString& language);
    void stop();
    /// All that is told about the windows of the program; empty as long as it has none.
    QList<Node> windows();
    /// Has the node's first action done, as a screen reader does for its person.
    bool press(const Node& node);
    /// What a node answers to one question of AT-SPI; not valid where it has no answer.
    QVariant call(
        const Node& node, const QString& interface, const QString& method, const QVariantList& arguments = {});
    const QString& display() const { return m_display; } ///< `:7`
    bool isRunning(); ///< the program

private:
    QProcessEnvironment environment() const;
    bool startBus();
    bool startScreen();
    bool findAccessibilityBus();
    QList<Node> childrenOf(const Node& node);
    void read(Node& node, int depth);

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_screen;
    QProcess m_program;
    QString m_address; ///< of the session bus
    QString m_display;
    std::unique_ptr<QDBusConnection> m_accessibility;
    bool m_isUp = false;
    QString m_whyNot;
};

/// @p nodes and all below them, in their order.
QList<Node> flat(const QList<Node>& nodes);

} // namespace besace::access
