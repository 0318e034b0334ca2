#include <QTcpServer>

#include "tests/core/net/ExampleSite.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// Who is asked, and what is not: nothing leaves without a yes, and little with one.
class tst_NetworkConsent : public ExampleSite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeAuthority(); }
    void init() { startSite(); }
    void nothingLeavesWithoutAYes();
    void eachSiteIsAskedAbout();
    void redirectToASiteThatWasRefused();
    void namesThatPointHome_data();
    void namesThatPointHome();
    void untrustedCertificate();
    void certificateForAnotherName();
    void saysLittle();
    void withoutTls_data();
    void withoutTls();
    void withTlsNothingFallsBack();
    void throughAProxy();
    void refusedAddresses_data();
    void refusedAddresses();
};

void tst_NetworkConsent::nothingLeavesWithoutAYes()
{
    bool wasLookedUp = false;
    NetworkTerms terms = m_site->terms(patience);
    terms.resolver = [&](const QString&) {
        wasLookedUp = true;
        return QList { QHostAddress(QHostAddress::LocalHost) };
    };
    for (const ConsentCallback& ask : { ConsentCallback(), ConsentCallback([](const auto&) { return Consent::No; }) }) {
        const Result<Document> document = NetworkDocuments({}, ask, {}, terms).load(u"https://issuer.example/ok"_s);
        QVERIFY(!document);
        QCOMPARE(document.error().code, Error::Code::Offline);
    }
    QVERIFY(!wasLookedUp); // the name alone tells whoever runs the network
    QVERIFY(m_site->asked.isEmpty());
}

void tst_NetworkConsent::eachSiteIsAskedAbout()
{
    QStringList questions;
    const auto ask = [&](const ConsentQuestion& question) {
        questions.append(question.host);
        return question.host == u"cdn.example"_s ? Consent::ForSite : Consent::Once;
    };
    const NetworkDocuments documents({}, ask, {}, m_site->terms(patience));
    QVERIFY(documents.load(u"https://issuer.example/ok"_s));
    QVERIFY(documents.load(u"https://ISSUER.example/once"_s));
    QVERIFY(documents.load(u"https://cdn.example/ok"_s));
    QCOMPARE(questions, QStringList({ u"issuer.example"_s, u"cdn.example"_s }));
    QCOMPARE(documents.agreed(), (AgreedSites { false, { u"cdn.example"_s }, {} }));
}

void tst_NetworkConsent::redirectToASiteThatWasRefused()
{
    const auto ask = [](const ConsentQuestion& question) {
        return question.host == u"cdn.example"_s ? Consent::No : Consent::Once;
    };
    const Result<Document> document
        = NetworkDocuments({}, ask, {}, m_site->terms(patience)).load(u"https://issuer.example/away"_s);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Offline);
    QCOMPARE(m_site->asked, QStringList { u"issuer.example/away"_s });
}

void tst_NetworkConsent::namesThatPointHome_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("name of a loopback address") << u"https://home.example/ok"_s;
    QTest::newRow("name of a private address") << u"https://private.example/ok"_s;
    QTest::newRow("name with one private address among public ones") << u"https://rebinding.example/ok"_s;
    QTest::newRow("loopback address") << u"https://127.0.0.1/ok"_s;
    QTest::newRow("loopback address, IPv6") << u"https://[::1]/ok"_s;
    QTest::newRow("loopback address, mapped") << u"https://[::ffff:127.0.0.1]/ok"_s;
    QTest::newRow("an address as one number") << u"https://2130706433/ok"_s;
    QTest::newRow("http address of old") << u"http://home.example/ok"_s;
}

/// Nothing but the address decides, so the sites of this machine are what must not be reached.
void tst_NetworkConsent::namesThatPointHome()
{
    QFETCH(QString, url);
    NetworkTerms terms = m_site->terms(patience);
    terms.permitted.clear();
    terms.resolver = [](const QString& host) -> QList<QHostAddress> {
        if (host == u"private.example"_s)
            return { QHostAddress(u"192.168.0.1"_s) };
        if (host == u"rebinding.example"_s)
            return { QHostAddress(u"93.184.216.34"_s), QHostAddress(u"10.0.0.1"_s) };
        const QHostAddress literal(host);
        return { literal.isNull() ? QHostAddress(QHostAddress::LocalHost) : literal };
    };
    const Result<Document> document = NetworkDocuments({}, yes, {}, terms).load(url);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Unreachable);
    QVERIFY2(document.error().detail.contains(u"not a public address"_s), qPrintable(document.error().detail));
    QVERIFY(m_site->asked.isEmpty());
}

void tst_NetworkConsent::untrustedCertificate()
{
    NetworkTerms terms = m_site->terms(patience);
    terms.authorities.clear();
    const Result<Document> document = NetworkDocuments({}, yes, {}, terms).load(u"https://issuer.example/ok"_s);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Untrusted);
    QVERIFY(m_site->asked.isEmpty());
}

void tst_NetworkConsent::certificateForAnotherName()
{
    const NetworkDocuments documents({}, yes, {}, m_site->terms(patience));
    for (const QString& url : { u"https://stranger.example/ok"_s, u"http://stranger.example/ok"_s }) {
        const Result<Document> document = documents.load(url);
        QVERIFY(!document);
        QCOMPARE(document.error().code, Error::Code::Untrusted);
    }
    QVERIFY(m_site->asked.isEmpty()); // also not without TLS
}

void tst_NetworkConsent::saysLittle()
{
    m_site->add(u"issuer.example/cookie"_s, SiteAnswer { "302 Found", "Set-Cookie: a=b\r\nLocation: /ok\r\n" });
    QVERIFY(NetworkDocuments({}, yes, {}, m_site->terms(patience)).load(u"https://issuer.example/cookie#me"_s));
    QCOMPARE(m_site->heads.size(), 2);
    for (const QByteArray& head : std::as_const(m_site->heads)) {
        QStringList names;
        for (const QByteArray& line : head.split('\n').sliced(1))
            names.append(QString::fromLatin1(line.split(':').first()).toLower().trimmed());
        names.removeAll(QString());
        names.sort();
        const QStringList expected { u"accept"_s, u"accept-encoding"_s, u"accept-language"_s, u"connection"_s,
            u"host"_s, u"user-agent"_s };
        QCOMPARE(names, expected);
        QVERIFY(head.contains("Accept-Language: *\r\n"));
        QVERIFY(head.contains("User-Agent: Mozilla/5.0\r\n"));
        QVERIFY(!head.contains("#"));
    }
}

void tst_NetworkConsent::withoutTls_data()
{
    QTest::addColumn<bool>("agrees");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("with a yes of its own") << true << QStringList { u"old.example/ok"_s };
    QTest::newRow("without") << false << QStringList();
}

void tst_NetworkConsent::withoutTls()
{
    QFETCH(bool, agrees);
    m_site->stopTls();
    QList<ConsentQuestion> questions;
    const auto ask = [&](const ConsentQuestion& question) {
        questions.append(question);
        return question.withoutTls && !agrees ? Consent::No : Consent::Always;
    };
    const NetworkDocuments documents({}, ask, {}, m_site->terms(patience));
    const Result<Document> document = documents.load(u"http://old.example/ok"_s);
    QCOMPARE(document.has_value(), agrees);
    if (document)
        QCOMPARE(document->url, u"http://old.example/ok"_s);
    QCOMPARE(questions, (QList<ConsentQuestion> { { u"old.example"_s, false }, { u"old.example"_s, true } }));
    QTEST(m_site->asked, "asked");
    // "Always" means every site with TLS, and this one without.
    QVERIFY(documents.agreed().always);
    QCOMPARE(documents.agreed().sitesWithoutTls, agrees ? QStringList { u"old.example"_s } : QStringList());
}

void tst_NetworkConsent::withTlsNothingFallsBack()
{
    m_site->add(u"issuer.example/old"_s, SiteAnswer { "302 Found", "Location: http://old.example/ok\r\n" });
    NetworkTerms terms = m_site->terms(patience);
    terms.permitted.append(QHostAddress(u"127.0.0.2"_s));
    terms.resolver = [](const QString& host) {
        // 127.0.0.2: nobody listens there
        return QList { QHostAddress(host == u"old.example"_s ? u"127.0.0.2"_s : u"127.0.0.1"_s) };
    };
    QList<ConsentQuestion> questions;
    const auto ask = [&](const ConsentQuestion& question) {
        questions.append(question);
        return Consent::Once;
    };
    const Result<Document> document = NetworkDocuments({}, ask, {}, terms).load(u"https://issuer.example/old"_s);
    QVERIFY(!document);
    QCOMPARE(questions.size(), 2);
    QVERIFY(!questions.last().withoutTls);
}

/// A proxy is asked for the address that was checked, never for a name it would look up by itself.
void tst_NetworkConsent::throughAProxy()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QByteArray wanted;
    connect(&proxy, &QTcpServer::newConnection, this, [&] {
        QTcpSocket* socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&, socket] {
            wanted += socket->readAll();
            socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    NetworkTerms terms = m_site->terms(patience);
    terms.proxy = [&](const QUrl& url) {
        return url.host() == u"issuer.example"_s
            ? QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort())
            : QNetworkProxy(QNetworkProxy::NoProxy);
    };
    const Result<Document> document = NetworkDocuments({}, yes, {}, terms).load(u"https://issuer.example/ok"_s);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Unreachable);
    QVERIFY2(wanted.startsWith("CONNECT 127.0.0.1:"), wanted.constData());
    QVERIFY2(!wanted.contains("issuer.example"), wanted.constData());
    QVERIFY(m_site->asked.isEmpty());
}

void tst_NetworkConsent::refusedAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("ftp") << u"ftp://example.org/x"_s;
    QTest::newRow("data") << u"data:application/json,{}"_s;
    QTest::newRow("user name") << u"https://a:b@issuer.example/ok"_s;
    QTest::newRow("no host") << u"https:///x"_s;
    QTest::newRow("relative") << u"/x"_s;
    QTest::newRow("endless") << u"https://issuer.example/"_s + QString(3000, u'x');
}

void tst_NetworkConsent::refusedAddresses()
{
    QFETCH(QString, url);
    const Result<Document> document = NetworkDocuments({}, yes, {}, m_site->terms(patience)).load(url);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Unsupported);
    QVERIFY(m_site->asked.isEmpty());
}

QTEST_GUILESS_MAIN(tst_NetworkConsent)
#include "tst_networkconsent.moc"
