#include "app/desktop/start/OneWindow.h"

#include "core/crypto/Digest.h"

#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int patience = 2000; // milliseconds: the first window may be busy drawing
constexpr quint32 magic = 0x42736177; // "Bsaw": another program may listen under that name
constexpr qint64 maxMessageBytes = 4LL * 1024 * 1024; ///< ten thousand long paths
constexpr qsizetype maxNameBytes = 100; ///< of a socket's path, by the system

/// The same for every name of one file. In the person's own folder where the system has one for sockets.
QString serverName(const QString& backpackPath)
{
    const QFileInfo info(backpackPath);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    const QString file = info.exists() ? info.canonicalFilePath()
                                       : (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
    const QString name = u"besace-"_s
        + QString::fromLatin1(crypto::sha256((QDir::homePath() + u'\n' + file).toUtf8()).toHex().left(24));
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString path = own + u'/' + name;
    return own.isEmpty() || path.toUtf8().size() > maxNameBytes ? name : path;
}

QByteArray message(const QStringList& files)
{
    QStringList absolute;
    for (const QString& file : files)
        absolute.append(QFileInfo(file).absoluteFilePath()); // the other one runs elsewhere
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << magic << absolute;
    return bytes;
}

/// Nothing as long as it is not all there.
std::optional<QStringList> filesIn(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 first = 0;
    QStringList files;
    stream >> first >> files;
    return stream.status() == QDataStream::Ok && first == magic ? std::optional(files) : std::nullopt;
}

} // namespace

OneWindow::OneWindow(const QString& backpackPath) : m_name(serverName(backpackPath))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OneWindow::answer);
}

bool OneWindow::callFirst(const QStringList& files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(message(files));
    socket.waitForBytesWritten(patience);
    // Its answer says that it is there and has understood.
    return socket.waitForReadyRead(patience) && socket.readAll().startsWith("ok");
}

bool OneWindow::listen()
{
    if (m_server.listen(m_name))
        return true;
    QLocalServer::removeServer(m_name); // of a program that crashed: nobody answered
    return m_server.listen(m_name);
}

void OneWindow::answer()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto take = [this, socket] {
            if (socket->bytesAvailable() > maxMessageBytes)
                return socket->abort();
            const std::optional<QStringList> files = filesIn(socket->peek(maxMessageBytes));
            if (!files)
                return;
            socket->readAll();
            socket->write("ok");
            socket->flush();
            socket->disconnectFromServer();
            emit called(*files);
        };
        connect(socket, &QLocalSocket::readyRead, this, take);
        take(); // it may have come already
    }
}

} // namespace besace
