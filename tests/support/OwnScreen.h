#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStandardPaths>

/// A screen of its own that nobody looks at (Xvfb), for what a program without one cannot do: to own the clipboard.
/// Made before there is an application; goes with the object.
class OwnScreen {
public:
    OwnScreen()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty())
            return;
        m_server.setReadChannel(QProcess::StandardOutput);
        m_server.start(QStringLiteral("Xvfb"),
            { QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                QStringLiteral("1366x768x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp") });
        while (!m_server.canReadLine() && m_server.waitForReadyRead(patience)) { }
        const QByteArray number = m_server.readLine().trimmed();
        if (number.isEmpty())
            return;
        m_isUp = true;
        qputenv("DISPLAY", ':' + number);
        qputenv("QT_QPA_PLATFORM", "xcb");
    }
    ~OwnScreen()
    {
        m_server.terminate();
        if (!m_server.waitForFinished(patience))
            m_server.kill();
    }
    Q_DISABLE_COPY_MOVE(OwnScreen)

    bool isUp() const { return m_isUp; }

private:
    static constexpr int patience = 30'000; ///< milliseconds; a busy machine takes its time

    QProcess m_server;
    bool m_isUp = false;
};
