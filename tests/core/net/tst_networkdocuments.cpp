#include "core/base/Limits.h"
#include "core/net/NetworkDocuments.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace besace;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A site on this machine that answers as badly as sites do, and remembers what it was asked.
class Site : public QObject {
    Q_OBJECT

public:
    bool start(const QString& folder)
    {
        QFile certificate(folder + u"/site.pem"_s);
        QFile key(folder + u"/site.key"_s);
        if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
            return false;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(&certificate));
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        m_server.setSslConfiguration(tls);
        connect(&m_server, &QSslServer::pendingConnectionAvailable, this, &Site::accept);
        return m_server.listen(QHostAddress::LocalHost);
    }
    QString url(const QString& path, const QString& host = u"localhost"_s) const
    {
        return u"https://%1:%2%3"_s.arg(host).arg(m_server.serverPort()).arg(path);
    }
    QByteArrayList log; ///< request heads

private:
    void accept()
    {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray head = socket->readAll();
                log.append(head);
                answer(socket, head.split(' ').value(1));
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }
    static void send(QTcpSocket* socket, const QByteArray& status, const QByteArray& headers, const QByteArray& body)
    {
        socket->write("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
            + "\r\nConnection: close\r\n\r\n" + body);
        socket->disconnectFromHost();
    }
    void answer(QTcpSocket* socket, const QByteArray& path)
    {
        if (path == "/ok")
            send(socket, "200 OK", "Content-Type: application/json\r\nSet-Cookie: a=b\r\n", "{\"ok\":1}");
        else if (path == "/missing")
            send(socket, "404 Not Found", "", "{\"no\":1}");
        else if (path == "/gone")
            send(socket, "410 Gone", "", "{\"revoked\":true}");
        else if (path == "/loop")
            send(socket, "302 Found", "Location: /loop\r\n", "");
        else if (path == "/once")
            send(socket, "301 Moved", "Location: /ok\r\n", "");
        else if (path == "/private")
            send(socket, "302 Found", "Location: https://192.168.0.1/x\r\n", "");
        else if (path == "/file")
            send(socket, "302 Found", "Location: file:///etc/passwd\r\n", "");
        else if (path == "/large")
            send(socket, "200 OK", "", QByteArray(6 * 1024 * 1024, ' '));
        else if (path == "/slow")
            drip(socket);
        // "/silent": nothing
    }
    static void drip(QTcpSocket* socket)
    {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        auto* timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        timer->start(20ms);
    }

    QSslServer m_server;
};

class tst_NetworkDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void nothingLeavesWithoutAYes();
    void theNameThatPointsHome();
    void untrustedCertificate();
    void certificateForAnotherName();
    void asksOnceAndSaysLittle();
    void refusedAddresses_data();
    void refusedAddresses();

private:
    NetworkPermission permission() const
    {
        NetworkPermission allowed;
        allowed.mayAsk = [](const QString&) { return true; };
        allowed.anyAddress = true;
        allowed.authorities = QSslCertificate::fromPath(m_folder.filePath(u"site.pem"_s));
        allowed.timeLimit = 700ms;
        return allowed;
    }

    QTemporaryDir m_folder;
    Site m_site;
};

void tst_NetworkDocuments::initTestCase()
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s,
        { u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
            u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost"_s,
            u"-keyout"_s, u"site.key"_s, u"-out"_s, u"site.pem"_s });
    QVERIFY2(openssl.waitForFinished() && openssl.exitCode() == 0, openssl.readAllStandardError().constData());
    QVERIFY(m_site.start(m_folder.path()));
}

void tst_NetworkDocuments::answers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status"); // 0: an error
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("answered") << u"/ok"_s << 200 << Error::Code::Offline;
    QTest::newRow("not found is an answer") << u"/missing"_s << 404 << Error::Code::Offline;
    QTest::newRow("gone is an answer") << u"/gone"_s << 410 << Error::Code::Offline;
    QTest::newRow("one redirect") << u"/once"_s << 200 << Error::Code::Offline;
    QTest::newRow("redirect loop") << u"/loop"_s << 0 << Error::Code::Unreachable;
    QTest::newRow("redirect to a file") << u"/file"_s << 0 << Error::Code::Unsupported;
    QTest::newRow("6 MB") << u"/large"_s << 0 << Error::Code::TooLarge;
    QTest::newRow("silence") << u"/silent"_s << 0 << Error::Code::Unreachable;
    QTest::newRow("slow drip") << u"/slow"_s << 0 << Error::Code::Unreachable;
}

void tst_NetworkDocuments::answers()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(Error::Code, code);

    NetworkPermission allowed = permission();
    if (path == u"/large"_s)
        allowed.timeLimit = 20s;
    const NetworkDocuments documents(allowed);
    const Result<Document> document = documents.load(m_site.url(path));

    QVERIFY2(document.has_value() == (status != 0), document ? "answered" : qPrintable(document.error().detail));
    if (document)
        QCOMPARE(document->status, status);
    else
        QCOMPARE(document.error().code, code);
}

void tst_NetworkDocuments::nothingLeavesWithoutAYes()
{
    m_site.log.clear();
    NetworkPermission refused = permission();
    refused.mayAsk = [](const QString&) { return false; };
    const Result<Document> document = NetworkDocuments(refused).load(m_site.url(u"/ok"_s));
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Offline);
    QVERIFY(m_site.log.isEmpty());
}

void tst_NetworkDocuments::theNameThatPointsHome()
{
    m_site.log.clear();
    NetworkPermission publicOnly = permission();
    publicOnly.anyAddress = false;
    const Result<Document> document = NetworkDocuments(publicOnly).load(m_site.url(u"/ok"_s));
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Unreachable);
    QVERIFY(m_site.log.isEmpty());
}

void tst_NetworkDocuments::untrustedCertificate()
{
    m_site.log.clear();
    NetworkPermission trustsNobody = permission();
    trustsNobody.authorities.clear();
    QVERIFY(!NetworkDocuments(trustsNobody).load(m_site.url(u"/ok"_s)));
    QVERIFY(m_site.log.isEmpty());
}

void tst_NetworkDocuments::certificateForAnotherName()
{
    m_site.log.clear();
    QVERIFY(!NetworkDocuments(permission()).load(m_site.url(u"/ok"_s, u"127.0.0.1"_s)));
    QVERIFY(m_site.log.isEmpty());
}

void tst_NetworkDocuments::asksOnceAndSaysLittle()
{
    m_site.log.clear();
    const NetworkDocuments documents(permission());
    QVERIFY(documents.load(m_site.url(u"/ok"_s)));
    QVERIFY(documents.load(m_site.url(u"/ok"_s)));
    QCOMPARE(m_site.log.size(), 1);
    QVERIFY(documents.load(m_site.url(u"/missing"_s)));
    for (const QByteArray& head : std::as_const(m_site.log)) {
        QVERIFY(!head.contains("Cookie"));
        QVERIFY(!head.contains("Referer"));
        QVERIFY(!head.toLower().contains("besace"));
        QVERIFY(head.contains("Host: localhost:"));
    }
}

void tst_NetworkDocuments::refusedAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("ftp") << u"ftp://example.org/x"_s;
    QTest::newRow("data") << u"data:application/json,{}"_s;
    QTest::newRow("user name") << u"https://a:b@example.org/"_s;
    QTest::newRow("http on another port") << u"http://example.org:8080/"_s;
    QTest::newRow("no host") << u"https:///x"_s;
    QTest::newRow("relative") << u"/x"_s;
}

void tst_NetworkDocuments::refusedAddresses()
{
    QFETCH(QString, url);
    const Result<Document> document = NetworkDocuments(permission()).load(url);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Unsupported);
}

QTEST_GUILESS_MAIN(tst_NetworkDocuments)
#include "tst_networkdocuments.moc"
