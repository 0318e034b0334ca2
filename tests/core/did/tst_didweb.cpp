#include "core/did/DidDocument.h"

#include <QTest>

#include "tests/core/did/OneDocument.h"

using namespace besace;
using namespace besace::did;
using namespace Qt::StringLiterals;

class tst_DidWeb : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void webAddress_data();
    void webAddress();
    void webAddressRefused_data();
    void webAddressRefused();
    void webDocuments();
    void webAnswers_data();
    void webAnswers();
    void webIdDiffers();
};

void tst_DidWeb::webAddress_data()
{
    QTest::addColumn<QString>("did");
    QTest::addColumn<QString>("address");
    const auto row
        = [](const char* name, const QString& did, const QString& address) { QTest::newRow(name) << did << address; };
    // https://w3c-ccg.github.io/did-method-web/, the examples of "Create" and "Read"
    row("host", u"did:web:w3c-ccg.github.io"_s, u"https://w3c-ccg.github.io/.well-known/did.json"_s);
    row("path", u"did:web:w3c-ccg.github.io:user:alice"_s, u"https://w3c-ccg.github.io/user/alice/did.json"_s);
    row("port", u"did:web:example.com%3A3000:user:alice"_s, u"https://example.com:3000/user/alice/did.json"_s);
    row("port in small letters", u"did:web:example.com%3a3000"_s, u"https://example.com:3000/.well-known/did.json"_s);
    row("capitals", u"did:web:Example.COM:User"_s, u"https://example.com/User/did.json"_s);
    row("local host", u"did:web:localhost%3A8443"_s, u"https://localhost:8443/.well-known/did.json"_s);
    row("punycode", u"did:web:xn--bcher-kva.example"_s, u"https://xn--bcher-kva.example/.well-known/did.json"_s);
    row("digits in a host", u"did:web:4.example"_s, u"https://4.example/.well-known/did.json"_s);
    row("dots in a path", u"did:web:example.com:a.b:...c"_s, u"https://example.com/a.b/...c/did.json"_s);
    row("encoded path", u"did:web:example.com:caf%C3%A9"_s, u"https://example.com/caf%C3%A9/did.json"_s);
}

void tst_DidWeb::webAddress()
{
    QFETCH(QString, did);
    const auto address = didWebAddress(did);
    QVERIFY2(address, address ? "" : qPrintable(address.error().detail));
    QTEST(*address, "address");
}

void tst_DidWeb::webAddressRefused_data()
{
    QTest::addColumn<QString>("rest");
    for (const char* rest :
        { "", ":", ":a", "example.com:", "example.com::a", "example.com:a:", "127.0.0.1", "127.1", "2130706433",
            "0x7f000001", "0x7f.1", "1.2.3.0x", "10.0.0.1%3A80", "%5B%3A%3A1%5D", "[::1]", "user%40example.com",
            "user@example.com", "user%3Apassword%40example.com", "example.com%2F..", "example.com/a", "example.com%3A",
            "example.com%3A0", "example.com%3A080", "example.com%3A65536", "example.com%3A80%3A80", "example.com%3Aa",
            "%65xample.com", "-a.example", "a-.example", "a..example", "example.com.", ".example.com", "exa_mple.com",
            "example.com:..", "example.com:.", "example.com:%2E%2E", "example.com:%2e.", "example.com:a%2Fb",
            "example.com:a%5Cb", "example.com:a%00b", "example.com:a%3Fb", "example.com:a%23b", "example.com:%",
            "example.com:%4", "example.com:%zz", "example.com:%FF", "example.com:%25", "example.com:a b",
            "example.com#key", "example.com?x=1", "example.com:a?x=1", "example.com\n", "example.com:a\n" })
        QTest::newRow(*rest ? QByteArray(rest).toPercentEncoding(":%[]@/?#=").constData() : "empty")
            << QString::fromLatin1(rest);
    QTest::newRow("beyond ASCII") << u"b\u00fccher.example"_s;
    QTest::newRow("full-width digits") << u"\uff11\uff12\uff17.0.0.1"_s;
    QTest::newRow("long label") << QString(64, u'a') + u".example"_s;
    QTest::newRow("long host") << QString(u"a."_s).repeated(130) + u"example"_s;
    QTest::newRow("very long") << u"example.com:"_s + QString(4000, u'a');
}

void tst_DidWeb::webAddressRefused()
{
    QFETCH(QString, rest);
    const auto address = didWebAddress(u"did:web:"_s + rest);
    QVERIFY2(!address, address ? qPrintable(*address) : "");
    QCOMPARE(address.error().code, Error::Code::Malformed);
}

void tst_DidWeb::webDocuments()
{
    const OneDocument loader(Document { u"https://example.com/.well-known/did.json"_s, 200, {}, simpleDocument });
    const auto document = resolveDid(u"did:web:example.com"_s, loader);
    QVERIFY(document);
    QVERIFY(document->assertionMethodById(u"did:web:example.com#k"_s));
    QCOMPARE(loader.asked, QStringList { u"https://example.com/.well-known/did.json"_s });
}

void tst_DidWeb::webAnswers_data()
{
    QTest::addColumn<Result<Document>>("answer");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QString>("detail");
    using enum Error::Code;
    const QString url = u"https://example.com/.well-known/did.json"_s;
    const auto row = [](const char* name, const Result<Document>& answer, Error::Code code, const QString& detail) {
        QTest::newRow(name) << answer << code << detail;
    };
    row("offline", Error { Offline, url }, Offline, url);
    row("no answer", Error { Unreachable, url }, Unreachable, url);
    row("404", Document { url, 404, {}, simpleDocument }, Unreachable, u"HTTP 404 not found"_s);
    row("410", Document { url, 410, {}, simpleDocument }, Unreachable, u"HTTP 410 gone"_s);
    row("500", Document { url, 500, {}, simpleDocument }, Unreachable, u"HTTP 500"_s);
    row("203", Document { url, 203, {}, simpleDocument }, Unreachable, u"HTTP 203"_s);
    row("led out of TLS", Document { u"HTTP://example.com/did.json"_s, 200, {}, simpleDocument }, Unreachable,
        u"TLS"_s);
    row("a web page", Document { url, 200, {}, "<!DOCTYPE html>" }, Malformed, {});
    row("empty", Document { url, 200, {}, {} }, Malformed, {});
    row("no document", Document { url, 200, {}, "[]" }, Malformed, {});
    row("a name twice", Document { url, 200, {}, R"({"id":"did:web:example.com","id":"did:web:example.com"})" },
        Malformed, {});
}

void tst_DidWeb::webAnswers()
{
    QFETCH(Result<Document>, answer);
    QFETCH(QString, detail);
    const auto document = resolveDid(u"did:web:example.com"_s, OneDocument(answer));
    QVERIFY(!document);
    QTEST(document.error().code, "code");
    QVERIFY2(document.error().detail.contains(detail), qPrintable(document.error().detail));
}

void tst_DidWeb::webIdDiffers()
{
    for (const QString& did : { u"did:web:example.org"_s, u"did:web:example.com:a"_s, u"did:web:Example.com"_s }) {
        const auto document = resolveDid(did, OneDocument(Document { u"https://x/"_s, 200, {}, simpleDocument }));
        QVERIFY2(!document, qPrintable(did));
        QCOMPARE(document.error().code, Error::Code::Malformed);
    }
}

QTEST_GUILESS_MAIN(tst_DidWeb)
#include "tst_didweb.moc"
