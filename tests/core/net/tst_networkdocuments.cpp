#include "tests/core/net/ExampleSite.h"
#include <thread>

using namespace besace;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto shortLimit = 400ms;

} // namespace

/// What comes back: whole, once, in time, or not at all.
class tst_NetworkDocuments : public ExampleSite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeAuthority(); }
    void init() { startSite(); }
    void answers_data();
    void answers();
    void endsInTime_data();
    void endsInTime();
    void asksOnce();
    void severalThreadsAskOnce();
    void fewAtATime();
    void stops();
    void validators();
    void changedSince();
    void unusableValidators();
};

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

QTEST_GUILESS_MAIN(tst_NetworkDocuments)
#include "tst_networkdocuments.moc"
