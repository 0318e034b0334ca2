#include "tests/app/desktop/access/AccessibilityBus.h"

#include <QDBusArgument>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace besace::access {

namespace {

constexpr int patience = 30000; // milliseconds
constexpr int deepest = 40;
const QString accessible = u"org.a11y.atspi.Accessible"_s;
const QString properties = u"org.freedesktop.DBus.Properties"_s;
const QString launcher = u"/usr/libexec/at-spi-bus-launcher"_s;

/// What a program prints first: an address, the number of a screen.
QString firstLine(QProcess& process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patience))
            return {};
    }
    return QString::fromUtf8(process.readLine()).trimmed();
}

QDBusConnection connectTo(const QString& address, const QString& name)
{
    QDBusConnection::disconnectFromBus(name);
    return QDBusConnection::connectToBus(address, name);
}

} // namespace

QString Desktop::missing()
{
    for (const QString& program : { u"dbus-daemon"_s, u"Xvfb"_s }) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program;
    }
    return QFileInfo(launcher).isExecutable() ? QString() : launcher;
}

Desktop::Desktop() { m_isUp = startScreen() && startBus() && findAccessibilityBus(); }

Desktop::~Desktop()
{
    stop();
    m_accessibility.reset();
    for (QProcess* process : { &m_screen, &m_bus }) {
        process->terminate();
        if (!process->waitForFinished(patience))
            process->kill();
    }
}

QProcessEnvironment Desktop::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : { u"LC_ALL"_s, u"LANGUAGE"_s, u"AT_SPI_BUS_ADDRESS"_s, u"QT_QPA_PLATFORM"_s })
        environment.remove(name);
    environment.insert(u"HOME"_s, m_home.path());
    for (const QString& name : { u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s })
        environment.insert(name, m_home.filePath(name.toLower()));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    environment.insert(u"DISPLAY"_s, m_display);
    return environment;
}

/// What the bus starts itself needs the screen too.
bool Desktop::startBus()
{
    const QDir home(m_home.path());
    home.mkpath(u"xdg_runtime_dir"_s);
    QFile::setPermissions(home.filePath(u"xdg_runtime_dir"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_bus.setProcessEnvironment(environment());
    m_bus.start(u"dbus-daemon"_s, { u"--session"_s, u"--nofork"_s, u"--print-address=1"_s });
    m_address = firstLine(m_bus);
    m_whyNot = m_address.isEmpty() ? u"no session bus"_s : QString();
    return !m_address.isEmpty();
}

bool Desktop::startScreen()
{
    m_screen.start(
        u"Xvfb"_s, { u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s, u"-nolisten"_s, u"tcp"_s });
    const QString number = firstLine(m_screen);
    m_display = u':' + number;
    m_whyNot = number.isEmpty() ? u"no screen"_s : QString();
    return !number.isEmpty();
}

/// The session bus starts it when it is first asked for.
bool Desktop::findAccessibilityBus()
{
    QDBusConnection session = connectTo(m_address, u"besace-session"_s);
    QDBusInterface bus(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, session);
    bus.setTimeout(patience);
    const QDBusMessage answer = bus.call(u"GetAddress"_s);
    if (answer.type() != QDBusMessage::ReplyMessage) {
        m_whyNot = u"no accessibility bus: "_s + answer.errorMessage();
        return false;
    }
    m_accessibility = std::make_unique<QDBusConnection>(
        connectTo(answer.arguments().value(0).toString(), u"besace-accessibility"_s));
    m_whyNot = m_accessibility->isConnected() ? QString() : m_accessibility->lastError().message();
    return m_accessibility->isConnected();
}

void Desktop::run(const QString& program, const QStringList& arguments, const QString& language)
{
    QProcessEnvironment forProgram = environment();
    forProgram.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s); // as when a screen reader is running
    forProgram.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    forProgram.insert(u"LANG"_s, language + u'_' + language.toUpper() + u".UTF-8"_s);
    m_program.setProcessEnvironment(forProgram);
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program.start(program, arguments);
    m_program.waitForStarted(patience);
}

bool Desktop::isRunning() { return m_program.state() != QProcess::NotRunning && !m_program.waitForFinished(1); }

void Desktop::stop()
{
    if (m_program.state() == QProcess::NotRunning)
        return;
    m_program.terminate();
    if (!m_program.waitForFinished(patience))
        m_program.kill();
    m_program.waitForFinished();
}

QVariant Desktop::call(const Node& node, const QString& interface, const QString& method, const QVariantList& arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(node.service, node.path, interface, method);
    message.setArguments(arguments);
    const QDBusMessage answer = m_accessibility->call(message, QDBus::Block, patience);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0) : QVariant();
}

QList<Node> Desktop::childrenOf(const Node& node)
{
    QList<Node> children;
    const QVariant answer = call(node, accessible, u"GetChildren"_s);
    if (!answer.canConvert<QDBusArgument>())
        return children;
    const auto list = answer.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString service;
        QDBusObjectPath path;
        list.beginStructure();
        list >> service >> path;
        list.endStructure();
        children << Node { .service = service, .path = path.path(), .role = {}, .name = {}, .description = {} };
    }
    list.endArray();
    return children;
}

void Desktop::read(Node& node, int depth)
{
    const auto property = [&](const QString& name) {
        return call(node, properties, u"Get"_s, { accessible, name }).value<QDBusVariant>().variant().toString();
    };
    node.name = property(u"Name"_s);
    node.description = property(u"Description"_s);
    node.role = call(node, accessible, u"GetRoleName"_s).toString();
    QList<uint> words;
    call(node, accessible, u"GetState"_s).value<QDBusArgument>() >> words;
    node.states = words.size() == 2 ? (quint64(words.at(1)) << 32U) | words.at(0) : 0;
    if (depth == 0)
        return;
    node.children = childrenOf(node);
    for (Node& child : node.children)
        read(child, depth - 1);
}

QList<Node> Desktop::windows()
{
    QList<Node> windows;
    const Node root { .service = u"org.a11y.atspi.Registry"_s,
        .path = u"/org/a11y/atspi/accessible/root"_s,
        .role = {},
        .name = {},
        .description = {} };
    for (Node& application : childrenOf(root)) {
        read(application, deepest);
        windows << application.children;
    }
    return windows;
}

bool Desktop::press(const Node& node) { return call(node, u"org.a11y.atspi.Action"_s, u"DoAction"_s, { 0 }).toBool(); }

QList<Node> flat(const QList<Node>& nodes)
{
    QList<Node> all;
    for (const Node& node : nodes) {
        all << node;
        all << flat(node.children);
    }
    return all;
}

} // namespace besace::access
