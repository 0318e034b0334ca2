#include "core/baking/Baking.h"
#include "core/baking/Payload.h"

#include <QTest>

#include "tests/core/baking/MadePictures.h"

using namespace besace;
using namespace besace::pictures;
using namespace Qt::StringLiterals;
using Code = Error::Code;

class TestBaking : public QObject {
    Q_OBJECT

private slots:
    void keyword_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("keyword");
        const auto jws = [](const QByteArray& claims) { return base64Url("{}") + '.' + base64Url(claims) + ".AA"; };
        const QByteArray v1 = "{\"@context\":\"https://www.w3.org/2018/credentials/v1\"}";
        const QByteArray v2 = "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\",\"urn:x\"]}";
        QTest::newRow("3.0 on VC 1.1") << v1 << u"openbadgecredential"_s;
        QTest::newRow("3.0 on VC 2.0") << "\n" + v2 << u"openbadgecredential"_s;
        QTest::newRow("3.0 by its own context alone")
            << QByteArray("{\"@context\":[\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\"]}")
            << u"openbadgecredential"_s;
        QTest::newRow("VC-JWT under vc") << jws("{\"vc\":" + v1 + "}") << u"openbadgecredential"_s;
        QTest::newRow("VC-JWT flat") << jws(v2) << u"openbadgecredential"_s;
        QTest::newRow("CLR") << QByteArray(
            "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\"],\"type\":[\"ClrCredential\"]}")
                             << u"clrcredential"_s;
        QTest::newRow("2.0") << QByteArray("{\"@context\":\"https://w3id.org/openbadges/v2\"}") << u"openbadges"_s;
        QTest::newRow("1.0") << QByteArray("{\"uid\":\"1\"}") << u"openbadges"_s;
        QTest::newRow("2.0 signed") << jws("{\"@context\":\"https://w3id.org/openbadges/v2\"}") << u"openbadges"_s;
        QTest::newRow("an address") << QByteArray("https://example.org/1") << u"openbadges"_s;
        QTest::newRow("JSON that cannot be read") << QByteArray("{]") << u"openbadges"_s;
    }
    void keyword()
    {
        QFETCH(QByteArray, payload);
        QTEST(bakingKeyword(payload), "keyword");
        for (const QByteArray& blank : { picture(), drawing }) {
            const Result<QByteArray> baked = bake(blank, payload);
            QVERIFY(baked);
            QTEST(unbake(*baked)->keyword, "keyword");
        }
    }

    void png_followsTheSpecification()
    {
        const QByteArray payload = "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\"]}";
        const Result<QByteArray> baked = bake(picture() + "behind", payload);
        QVERIFY(baked);
        QVERIFY(baked->endsWith("behind"));
        const Result<png::Chunks> picture = png::splitChunks(*baked);
        QCOMPARE(picture->chunks.size(), 4);
        QCOMPARE(picture->chunks[1].type, QByteArrayView("iTXt"));
        QCOMPARE(picture->chunks[1].data.toByteArray(), "openbadgecredential" + QByteArray(5, '\0') + payload);
        QVERIFY(png::isIntact(picture->chunks[1]));
    }

    void svg_followsTheSpecification()
    {
        const Result<QByteArray> hosted
            = bake("<svg/>", "{\"verify\":{\"type\":\"hosted\",\"url\":\"https://e.org/?a&b\"}}");
        QVERIFY(hosted);
        QCOMPARE(*hosted,
            "<svg><openbadges:assertion xmlns:openbadges=\"http://openbadges.org\" verify=\"https://e.org/?a&amp;b\">"
            "<![CDATA[{\"verify\":{\"type\":\"hosted\",\"url\":\"https://e.org/?a&b\"}}]]></openbadges:assertion></"
            "svg>");
        const QByteArray jws = "e30.eyJAY29udGV4dCI6Imh0dHBzOi8vd3d3LnczLm9yZy9ucy9jcmVkZW50aWFscy92MiJ9.AA";
        const Result<QByteArray> credential = bake("<x:svg xmlns:x=\"urn:x\" a=\"/>\" ></x:svg>", jws);
        QVERIFY(credential);
        QCOMPARE(*credential,
            "<x:svg xmlns:x=\"urn:x\" a=\"/>\" ><openbadges:credential "
            "xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\" verify=\""
                + jws + "\"></openbadges:credential></x:svg>");
    }

    void again_replacesTheFirst_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::newRow("png") << picture();
        QTest::newRow("svg") << drawing;
        QTest::newRow("svg, root without content") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
        QTest::newRow("svgz") << deflate(drawing, Compression::Gzip);
    }
    void again_replacesTheFirst()
    {
        QFETCH(QByteArray, picture);
        const QByteArray first = "{\"a\":\"]]>\"}";
        const QByteArray second = "https://example.org/?a=1&b=2";
        const Result<QByteArray> once = bake(picture, second);
        QVERIFY(once);
        const Result<QByteArray> twice = bake(*bake(picture, first), second);
        QVERIFY(twice);
        QCOMPARE(*twice, *once);
        QCOMPARE(pictureKind(*twice), pictureKind(picture));
    }

    void again_removesWhatOthersBaked()
    {
        const QByteArray three
            = "<svg xmlns:o='http://openbadges.org'>\n<o:assertion verify='https://a.org'/>\n<g>"
              "<c:credential xmlns:c='https://purl.imsglobal.org/ob/v3p0'><c:x/><![CDATA[</c:credential>]]>"
              "</c:credential></g><o:assertion>{}</o:assertion ></svg>";
        const Result<QByteArray> baked = bake(three, "{}");
        QVERIFY(baked);
        QCOMPARE(*baked,
            "<svg xmlns:o='http://openbadges.org'><openbadges:assertion xmlns:openbadges=\"http://openbadges.org\">"
            "<![CDATA[{}]]></openbadges:assertion>\n\n<g></g></svg>");
        QVERIFY(!unbake(*baked)->others);
    }

    void everythingElseStays()
    {
        const QByteArray payload = "{\"id\":\"urn:a\"}";
        const Result<QByteArray> baked = bake(drawing, payload);
        QVERIFY(baked);
        QByteArray without = *baked;
        const qsizetype from = without.indexOf("<openbadges:");
        const QByteArray end = "</openbadges:assertion>";
        without.remove(from, without.indexOf(end) + end.size() - from);
        QCOMPARE(without, drawing);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QByteArray& picture, const QByteArray& payload, Code code) {
            QTest::newRow(name) << picture << payload << static_cast<int>(code);
        };
        row("no picture", "{}", "{}", Code::Unsupported);
        row("empty payload", picture(), " \n", Code::Malformed);
        row("payload that is no UTF-8", picture(), "{\"a\":\"\xE9\"}", Code::Malformed);
        row("payload with a zero", picture(), QByteArray("{\0}", 3), Code::Malformed);
        row("payload of 5 MB", picture(), '{' + QByteArray(5 * 1024 * 1024, ' ') + '}', Code::TooLarge);
        row("text that XML cannot hold", drawing, "not JSON: \x01", Code::Malformed);
        row("damaged picture", picture().chopped(1), "{}", Code::Malformed);
        row("svg that is not well formed", "<svg><g></svg>", "{}", Code::Malformed);
        row("svg in another encoding", "<?xml version='1.0' encoding='ISO-8859-1'?><svg/>", "{}", Code::Unsupported);
        row("svg with elements in entities", "<!DOCTYPE svg [<!ENTITY a '<g/>'>]><svg>&a;</svg>", "{}",
            Code::Unsupported);
    }
    void refused()
    {
        QFETCH(QByteArray, picture);
        QFETCH(QByteArray, payload);
        const Result<QByteArray> baked = bake(picture, payload);
        QVERIFY(!baked);
        QTEST(static_cast<int>(baked.error().code), "code");
    }
};

QTEST_GUILESS_MAIN(TestBaking)
#include "tst_baking.moc"
