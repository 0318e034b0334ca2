#pragma once

#include "core/net/NetworkDocuments.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

/// An authority of this test's own, and a certificate by it for some names. Needs the openssl program.
class TestAuthority {
public:
    /// @return what went wrong, empty if nothing
    QByteArray make(const QStringList& names)
    {
        QStringList alternatives;
        for (const QString& name : names)
            alternatives.append(QStringLiteral("DNS:") + name);
        QFile extensions(m_folder.filePath(QStringLiteral("leaf.cnf")));
        if (!extensions.open(QIODevice::WriteOnly))
            return "cannot write";
        extensions.write("subjectAltName=" + alternatives.join(QLatin1Char(',')).toUtf8() + '\n');
        extensions.close();
        const QStringList key { QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
            QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes") };
        QByteArray complaint
            = run(QStringLiteral("req -x509 -days 2 -subj /CN=Authority -keyout ca.key -out ca.pem"), key);
        if (complaint.isEmpty())
            complaint = run(QStringLiteral("req -subj /CN=Site -keyout site.key -out site.csr"), key);
        if (complaint.isEmpty())
            complaint = run(QStringLiteral("x509 -req -in site.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 "
                                           "-extfile leaf.cnf -out site.pem"));
        return complaint;
    }

    QList<QSslCertificate> authorities() const { return QSslCertificate::fromPath(file(QStringLiteral("ca.pem"))); }
    QSslCertificate certificate() const { return QSslCertificate::fromPath(file(QStringLiteral("site.pem"))).value(0); }
    QSslConfiguration serverConfiguration() const
    {
        QFile key(file(QStringLiteral("site.key")));
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        if (key.open(QIODevice::ReadOnly)) {
            tls.setLocalCertificate(certificate());
            tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        }
        return tls;
    }

private:
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QByteArray run(const QString& command, const QStringList& more = {}) const
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(QStringLiteral("openssl"), command.split(QLatin1Char(' ')) + more);
        const bool done = openssl.waitForFinished() && openssl.exitCode() == 0;
        return done ? QByteArray() : "openssl: " + openssl.readAllStandardError();
    }

    QTemporaryDir m_folder;
};

/// What a site answers under one address.
struct SiteAnswer {
    QByteArray status = "200 OK";
    QByteArray headers = {}; ///< each with its line end
    QByteArray body = {};
    enum class Manner { Whole, Silent, Drip, CutOff } manner = Manner::Whole;
};

/// Web sites on this machine that answer as badly as sites do, and remember what they were asked. All host names lead
/// here. Lives on the thread that waits.
class LoopbackSite : public QObject {
public:
    QByteArray start(const TestAuthority& authority)
    {
        m_tls.setSslConfiguration(authority.serverConfiguration());
        connect(&m_tls, &QSslServer::pendingConnectionAvailable, this, [this] { accept(m_tls); });
        connect(&m_plain, &QTcpServer::pendingConnectionAvailable, this, [this] { accept(m_plain); });
        const bool listens = m_tls.listen(QHostAddress::LocalHost) && m_plain.listen(QHostAddress::LocalHost);
        m_authorities = authority.authorities();
        return listens ? QByteArray() : QByteArray("cannot listen");
    }
    /// Nobody speaks TLS here from now on: the connection is refused.
    void stopTls() { m_tls.close(); }

    /// @param address without scheme: `issuer.example/badges/1`
    void add(const QString& address, const SiteAnswer& answer) { m_answers.insert(address, answer); }
    void add(const QString& address, const QByteArray& body, const QByteArray& status = "200 OK")
    {
        add(address, SiteAnswer { status, "Content-Type: application/json\r\n", body });
    }

    /// Terms under which this machine may be asked, with the limit that the tests set.
    besace::NetworkTerms terms(std::chrono::milliseconds limit) const
    {
        besace::NetworkTerms terms;
        terms.timeLimit = limit;
        terms.permitted = { QHostAddress(QHostAddress::LocalHost) };
        terms.authorities = m_authorities;
        terms.resolver = [](const QString&) { return QList { QHostAddress(QHostAddress::LocalHost) }; };
        terms.proxy = [](const QUrl&) { return QNetworkProxy(QNetworkProxy::NoProxy); };
        terms.httpsPort = m_tls.serverPort() == 0 ? closedPort : m_tls.serverPort();
        terms.httpPort = m_plain.serverPort();
        return terms;
    }

    QStringList asked; ///< addresses, in the order of asking
    QByteArrayList heads; ///< of the requests

private:
    static constexpr quint16 closedPort = 1;

    template <typename Server>
    void accept(Server& server)
    {
        while (QTcpSocket* socket = server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read(*socket);
        }
    }
    void read(QTcpSocket& socket)
    {
        QByteArray& head = m_reading[&socket];
        head += socket.readAll();
        if (!head.endsWith("\r\n\r\n"))
            return;
        const QString address = QString::fromLatin1(headerIn(head, "Host") + head.split(' ').value(1));
        asked.append(address);
        heads.append(head);
        const QByteArray validator = headerIn(head, "If-None-Match");
        m_reading.remove(&socket);
        answer(socket, m_answers.value(address, { "404 Not Found" }), validator);
    }
    static QByteArray headerIn(const QByteArray& head, const QByteArray& name)
    {
        for (const QByteArray& line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.sliced(name.size() + 1).trimmed();
        }
        return {};
    }
    static void answer(QTcpSocket& socket, SiteAnswer answer, const QByteArray& validator)
    {
        if (answer.manner == SiteAnswer::Manner::Silent)
            return;
        if (!validator.isEmpty() && answer.headers.contains("ETag: " + validator))
            answer = { "304 Not Modified" };
        const qsizetype size = answer.body.size() + (answer.manner == SiteAnswer::Manner::Whole ? 0 : 1000);
        socket.write("HTTP/1.1 " + answer.status + "\r\n" + answer.headers
            + "Content-Length: " + QByteArray::number(size) + "\r\nConnection: close\r\n\r\n" + answer.body);
        if (answer.manner != SiteAnswer::Manner::Drip)
            return socket.disconnectFromHost();
        auto* timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        timer->start(std::chrono::milliseconds(20));
    }

    QSslServer m_tls;
    QTcpServer m_plain;
    QList<QSslCertificate> m_authorities;
    QHash<QString, SiteAnswer> m_answers;
    QHash<QTcpSocket*, QByteArray> m_reading;
};
