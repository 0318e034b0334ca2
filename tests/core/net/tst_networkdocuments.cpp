#include "core/base/Compression.h"
#include "core/base/Limits.h"

#include <QTcpServer>
#include <QTest>

#include "tests/support/LoopbackSite.h"
#include <thread>

using namespace besace;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Consent yes(const ConsentQuestion&) { return Consent::Once; }

/// No test is as slow as the limit that people have; this one is for answers that must come.
constexpr auto patience = 20s;
constexpr auto shortLimit = 400ms;

} // namespace

class tst_NetworkDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void answers_data();
    void answers();
    void endsInTime_data();
    void endsInTime();
    void nothingLeavesWithoutAYes();
    void eachSiteIsAskedAbout();
    void redirectToASiteThatWasRefused();
    void namesThatPointHome_data();
    void namesThatPointHome();
    void untrustedCertificate();
    void certificateForAnotherName();
    void saysLittle();
    void asksOnce();
    void severalThreadsAskOnce();
    void fewAtATime();
    void stops();
    void validators();
    void changedSince();
    void unusableValidators();
    void withoutTls_data();
    void withoutTls();
    void withTlsNothingFallsBack();
    void throughAProxy();
    void refusedAddresses_data();
    void refusedAddresses();

private:
    TestAuthority m_authority;
    std::unique_ptr<LoopbackSite> m_site;
};

void tst_NetworkDocuments::initTestCase()
{
    const QByteArray complaint
        = m_authority.make({ u"issuer.example"_s, u"cdn.example"_s, u"home.example"_s, u"old.example"_s });
    QVERIFY2(complaint.isEmpty(), complaint.constData());
}

void tst_NetworkDocuments::init()
{
    m_site = std::make_unique<LoopbackSite>();
    QCOMPARE(m_site->start(m_authority), QByteArray());
    const auto add = [&](const char* path, const SiteAnswer& answer) {
        m_site->add(u"issuer.example"_s + QString::fromLatin1(path), answer);
    };
    const auto leadsTo = [](const QByteArray& target) {
        return SiteAnswer { "302 Found", "Location: " + target + "\r\n" };
    };
    m_site->add(u"issuer.example/ok"_s, "{\"ok\":1}");
    m_site->add(u"cdn.example/ok"_s, "{\"ok\":2}");
    m_site->add(u"old.example/ok"_s, "{\"ok\":3}");
    add("/gone", { "410 Gone", {}, "{\"revoked\":true}" });
    add("/loop", leadsTo("/loop"));
    add("/once", leadsTo("/ok"));
    add("/away", leadsTo("https://cdn.example/ok"));
    add("/plain", leadsTo("http://cdn.example/ok"));
    add("/private", leadsTo("https://private.example/x"));
    add("/numbers", leadsTo("https://169.254.169.254/latest/meta-data"));
    add("/file", leadsTo("file:///etc/passwd"));
    add("/large", { "200 OK", {}, QByteArray(6 * 1024 * 1024, ' ') });
    add("/packed", { "200 OK", "Content-Encoding: gzip\r\n", deflate("{\"ok\":1}", Compression::Gzip) });
    add("/bomb",
        { "200 OK", "Content-Encoding: gzip\r\n", deflate(QByteArray(9 * 1024 * 1024, ' '), Compression::Gzip) });
    add("/brotli", { "200 OK", "Content-Encoding: br\r\n", "????" });
    add("/cut", { "200 OK", {}, "{\"ok\":1}", SiteAnswer::Manner::CutOff });
    add("/silent", { {}, {}, {}, SiteAnswer::Manner::Silent });
    add("/slow", { "200 OK", {}, {}, SiteAnswer::Manner::Drip });
    add("/versioned", { "200 OK", "ETag: \"v1\"\r\nLast-Modified: Mon, 01 Jun 2026 00:00:00 GMT\r\n", "{\"v\":1}" });
}

void tst_NetworkDocuments::answers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status"); // 0: an error
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QByteArray>("body");
    const auto answered = [](const char* name, const QString& path, int status, const QByteArray& body) {
        QTest::newRow(name) << path << status << Error::Code::Offline << body;
    };
    const auto failed = [](const char* name, const QString& path, Error::Code code) {
        QTest::newRow(name) << path << 0 << code << QByteArray();
    };
    answered("answered", u"/ok"_s, 200, "{\"ok\":1}");
    answered("not found is an answer", u"/missing"_s, 404, {});
    answered("gone is an answer", u"/gone"_s, 410, "{\"revoked\":true}");
    answered("one redirect", u"/once"_s, 200, "{\"ok\":1}");
    answered("redirect to another site", u"/away"_s, 200, "{\"ok\":2}");
    answered("redirect that forgot TLS", u"/plain"_s, 200, "{\"ok\":2}");
    answered("packed", u"/packed"_s, 200, "{\"ok\":1}");
    failed("redirect loop", u"/loop"_s, Error::Code::Unreachable);
    failed("redirect to a file", u"/file"_s, Error::Code::Unsupported);
    failed("6 MB", u"/large"_s, Error::Code::TooLarge);
    failed("9 MB, packed", u"/bomb"_s, Error::Code::TooLarge);
    failed("packed in a way that was not asked for", u"/brotli"_s, Error::Code::Malformed);
    failed("cut off", u"/cut"_s, Error::Code::Unreachable);
}

void tst_NetworkDocuments::answers()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(Error::Code, code);
    const NetworkDocuments documents({}, yes, {}, m_site->terms(patience));
    const Result<Document> document = documents.load(u"https://issuer.example"_s + path);
    QVERIFY2(document.has_value() == (status != 0), document ? "answered" : qPrintable(document.error().detail));
    if (document) {
        QCOMPARE(document->status, status);
        QTEST(document->body, "body");
        QCOMPARE(document->certificate, m_authority.certificate().digest(QCryptographicHash::Sha256));
    } else {
        QCOMPARE(document.error().code, code);
    }
}

void tst_NetworkDocuments::endsInTime_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("silence") << u"/silent"_s;
    QTest::newRow("slow drip") << u"/slow"_s;
}

/// Both would last for ever: that it ends at all is the limit's work. How exactly is not measured on a busy machine.
void tst_NetworkDocuments::endsInTime()
{
    QFETCH(QString, path);
    const NetworkDocuments documents({}, yes, {}, m_site->terms(shortLimit));
    const Result<Document> document = documents.load(u"https://issuer.example"_s + path);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Unreachable);
}

void tst_NetworkDocuments::nothingLeavesWithoutAYes()
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

void tst_NetworkDocuments::eachSiteIsAskedAbout()
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

void tst_NetworkDocuments::redirectToASiteThatWasRefused()
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

void tst_NetworkDocuments::namesThatPointHome_data()
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
void tst_NetworkDocuments::namesThatPointHome()
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

void tst_NetworkDocuments::untrustedCertificate()
{
    NetworkTerms terms = m_site->terms(patience);
    terms.authorities.clear();
    const Result<Document> document = NetworkDocuments({}, yes, {}, terms).load(u"https://issuer.example/ok"_s);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Untrusted);
    QVERIFY(m_site->asked.isEmpty());
}

void tst_NetworkDocuments::certificateForAnotherName()
{
    const NetworkDocuments documents({}, yes, {}, m_site->terms(patience));
    for (const QString& url : { u"https://stranger.example/ok"_s, u"http://stranger.example/ok"_s }) {
        const Result<Document> document = documents.load(url);
        QVERIFY(!document);
        QCOMPARE(document.error().code, Error::Code::Untrusted);
    }
    QVERIFY(m_site->asked.isEmpty()); // also not without TLS
}

void tst_NetworkDocuments::saysLittle()
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

void tst_NetworkDocuments::asksOnce()
{
    const NetworkDocuments documents({}, yes, {}, m_site->terms(patience));
    for (int i = 0; i < 3; ++i)
        QVERIFY(documents.load(u"https://issuer.example/ok"_s));
    QCOMPARE(m_site->asked.size(), 1);
}

void tst_NetworkDocuments::severalThreadsAskOnce()
{
    const NetworkDocuments documents({}, yes, {}, m_site->terms(patience));
    std::atomic<int> answered = 0;
    std::vector<std::thread> threads;
    threads.reserve(6);
    for (int i = 0; i < 6; ++i) {
        threads.emplace_back([&] {
            if (documents.load(u"https://issuer.example/ok"_s))
                ++answered;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered.load(), 6, 20'000);
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(m_site->asked.size(), 1);
}

/// Two of one site are let in; they stay silent until the others had every chance to come too.
void tst_NetworkDocuments::fewAtATime()
{
    const NetworkDocuments documents({}, yes, {}, m_site->terms(1s));
    for (int i = 0; i < 6; ++i) {
        for (const char* host : { "issuer.example", "cdn.example", "home.example" })
            m_site->add(
                u"%1/%2"_s.arg(QLatin1StringView(host)).arg(i), SiteAnswer { {}, {}, {}, SiteAnswer::Manner::Silent });
    }
    std::atomic<int> ended = 0;
    std::vector<std::thread> threads;
    for (const char* host : { "issuer.example", "cdn.example", "home.example" }) {
        for (int i = 0; i < 3; ++i) {
            threads.emplace_back([&, host, i] {
                Q_UNUSED(documents.load(u"https://%1/%2"_s.arg(QLatin1StringView(host)).arg(i)).has_value());
                ++ended;
            });
        }
    }
    int most = 0;
    int mostOfOne = 0;
    while (ended < 9) {
        QTest::qWait(10);
        // Until the first one ended, everything that was asked is still under way.
        if (ended > 0)
            continue;
        most = std::max(most, int(m_site->asked.size()));
        for (const QString& host : { u"issuer.example/"_s, u"cdn.example/"_s, u"home.example/"_s })
            mostOfOne = std::max(mostOfOne, int(m_site->asked.filter(host).size()));
    }
    for (std::thread& thread : threads)
        thread.join();
    QVERIFY2(most <= limits::maxFetchesAtOnce, qPrintable(m_site->asked.join(u' ')));
    QVERIFY2(mostOfOne <= limits::maxFetchesPerSite, qPrintable(m_site->asked.join(u' ')));
    QCOMPARE(m_site->asked.size(), 9);
}

/// The limit is far away: that it ends is the word's work.
void tst_NetworkDocuments::stops()
{
    std::atomic_bool isStopped = false;
    QTimer::singleShot(shortLimit, m_site.get(), [&] { isStopped = true; });
    const NetworkDocuments documents({ {}, yes, {}, [&] { return isStopped.load(); } }, m_site->terms(1h));
    const Result<Document> document = documents.load(u"https://issuer.example/silent"_s);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Offline);
    QCOMPARE(m_site->asked.size(), 1);
    QVERIFY(!documents.load(u"https://issuer.example/ok"_s)); // and nothing new begins
    QCOMPARE(m_site->asked.size(), 1);
}

void tst_NetworkDocuments::validators()
{
    const QString url = u"https://issuer.example/versioned"_s;
    const Result<Document> first = NetworkDocuments({}, yes, {}, m_site->terms(patience)).load(url);
    QVERIFY(first);
    QCOMPARE(first->etag, QByteArray("\"v1\""));
    QCOMPARE(first->lastModified, QByteArray("Mon, 01 Jun 2026 00:00:00 GMT"));

    const auto earlier = [&](const QString& asked) { return asked == url ? std::optional(*first) : std::nullopt; };
    const Result<Document> second = NetworkDocuments({}, yes, earlier, m_site->terms(patience)).load(url);
    QVERIFY(m_site->heads.last().contains("If-None-Match: \"v1\"\r\n"));
    QVERIFY(m_site->heads.last().contains("If-Modified-Since: Mon, 01 Jun 2026 00:00:00 GMT\r\n"));
    QVERIFY(second);
    QCOMPARE(*second, *first);
}

void tst_NetworkDocuments::changedSince()
{
    const QString url = u"https://issuer.example/versioned"_s;
    const auto earlier = [&](const QString&) {
        Document old { url, 200, {}, "{\"v\":0}" };
        old.etag = "\"v0\"";
        return std::optional(old);
    };
    const Result<Document> document = NetworkDocuments({}, yes, earlier, m_site->terms(patience)).load(url);
    QVERIFY(document);
    QCOMPARE(document->body, QByteArray("{\"v\":1}"));
}

void tst_NetworkDocuments::unusableValidators()
{
    m_site->add(u"issuer.example/tracked"_s, SiteAnswer { "200 OK", "ETag: " + QByteArray(500, 'x') + "\r\n", "{}" });
    const Result<Document> document
        = NetworkDocuments({}, yes, {}, m_site->terms(patience)).load(u"https://issuer.example/tracked"_s);
    QVERIFY(document);
    QVERIFY(document->etag.isEmpty());
}

void tst_NetworkDocuments::withoutTls_data()
{
    QTest::addColumn<bool>("agrees");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("with a yes of its own") << true << QStringList { u"old.example/ok"_s };
    QTest::newRow("without") << false << QStringList();
}

void tst_NetworkDocuments::withoutTls()
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

void tst_NetworkDocuments::withTlsNothingFallsBack()
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
void tst_NetworkDocuments::throughAProxy()
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

void tst_NetworkDocuments::refusedAddresses_data()
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

void tst_NetworkDocuments::refusedAddresses()
{
    QFETCH(QString, url);
    const Result<Document> document = NetworkDocuments({}, yes, {}, m_site->terms(patience)).load(url);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Unsupported);
    QVERIFY(m_site->asked.isEmpty());
}

QTEST_GUILESS_MAIN(tst_NetworkDocuments)
#include "tst_networkdocuments.moc"
