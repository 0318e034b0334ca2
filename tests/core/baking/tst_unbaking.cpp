#include "core/baking/Baking.h"
#include "core/baking/PngChunks.h"
#include "core/base/Compression.h"
#include "core/base/Files.h"

#include <QDir>
#include <QTest>

#include "tests/support/Conformance.h"

using namespace besace;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

QByteArray header(char depth = 8, char colourType = 0)
{
    return png::makeChunk("IHDR", QByteArray("\0\0\0\1\0\0\0\1", 8) + depth + colourType + QByteArray(3, '\0'));
}

// One grey pixel.
QByteArray pixel() { return png::makeChunk("IDAT", deflate(QByteArray("\0\x7F", 2), Compression::Zlib)); }

QByteArray picture(const QByteArray& behindHeader, const QByteArray& behindData = {})
{
    return png::signature.toByteArray() + header() + behindHeader + pixel() + behindData + png::makeChunk("IEND", {});
}

QByteArray iTXt(const QByteArray& keyword, const QByteArray& text)
{
    return png::makeChunk("iTXt", keyword + QByteArray(5, '\0') + text);
}

QByteArray compressedITXt(const QByteArray& keyword, const QByteArray& text)
{
    return png::makeChunk("iTXt", keyword + QByteArray("\0\1\0fr\0titre\0", 12) + deflate(text, Compression::Zlib));
}

QByteArray tEXt(const QByteArray& keyword, const QByteArray& text)
{
    return png::makeChunk("tEXt", keyword + '\0' + text);
}

QByteArray zTXt(const QByteArray& keyword, const QByteArray& text)
{
    return png::makeChunk("zTXt", keyword + QByteArray(2, '\0') + deflate(text, Compression::Zlib));
}

QByteArray withWrongCrc(QByteArray chunk)
{
    chunk.back() = static_cast<char>(chunk.back() ^ 1);
    return chunk;
}

QByteArray svg(const QByteArray& inside) { return "<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>"; }

const QByteArray json = R"({"id":"urn:a"})";
const QByteArray jws = "eyJhbGciOiJub25lIn0.eyJpZCI6InVybjphIn0.c2ln";
const QByteArray address = "https://example.org/assertion";

} // namespace

class TestUnbaking : public QObject {
    Q_OBJECT

private slots:
    void kind_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const QByteArray& bytes, Picture kind) {
            QTest::newRow(name) << bytes << static_cast<int>(kind);
        };
        row("nothing", {}, Picture::None);
        row("png", picture({}), Picture::Png);
        row("png with a damaged signature", "\x09" + picture({}).sliced(1), Picture::Png);
        row("svg", svg({}), Picture::Svg);
        row("svg behind declaration, comment and DOCTYPE",
            "<?xml version='1.0'?>\n<!-- <html> -->\n<!DOCTYPE svg [ <!ENTITY a \"x]>\"> <!-- ' --> ]>\n" + svg({}),
            Picture::Svg);
        row("svg with a prefix", "<s:svg xmlns:s='http://www.w3.org/2000/svg'/>", Picture::Svg);
        row("svg behind a byte order mark", "\xEF\xBB\xBF" + svg({}), Picture::Svg);
        row("svg in UTF-16", QByteArray("\xFF\xFE<\0s\0v\0g\0/\0>\0", 14), Picture::Svg);
        row("svg cut off in its first tag", "<svg width='1", Picture::Svg);
        row("svgz", deflate(svg({}), Compression::Gzip), Picture::Svgz);
        row("svgz cut off", deflate(svg(QByteArray(1000, ' ')), Compression::Gzip).chopped(8), Picture::Svgz);
        row("gzip of something else", deflate("text", Compression::Gzip), Picture::None);
        row("html with an svg in it", "<html><svg/></html>", Picture::None);
        row("text before an svg", "see: <svg/>", Picture::None);
        row("xml", "<svgs/>", Picture::None);
        row("json", json, Picture::None);
        row("jpeg", "\xFF\xD8\xFF\xE0 a picture, but not ours", Picture::None);
    }
    void kind()
    {
        QFETCH(QByteArray, bytes);
        QTEST(static_cast<int>(pictureKind(bytes)), "kind");
    }

    void found_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("keyword");
        QTest::addColumn<QString>("marks"); ///< o: others, d: damaged
        const auto row = [](const char* name, const QByteArray& bytes, const QByteArray& payload,
                             const QString& keyword = u"openbadges"_s, const QString& marks = {}) {
            QTest::newRow(name) << bytes << payload << keyword << marks;
        };
        row("iTXt", picture(iTXt("openbadges", json)), json);
        row("iTXt before IEND", picture({}, iTXt("openbadgecredential", jws)), jws, u"openbadgecredential"_s);
        row("iTXt compressed, with language and translation", picture(compressedITXt("openbadges", json)), json);
        row("tEXt", picture(tEXt("openbadges", address)), address);
        row("zTXt", picture(zTXt("openbadges", address)), address);
        row("CLR", picture(iTXt("clrcredential", json)), json, u"clrcredential"_s);
        row("keyword in capitals", picture(iTXt("OpenBadgeCredential", json)), json, u"openbadgecredential"_s);
        row("white space outside", picture(iTXt("openbadges", "\n " + json + "\r\n")), json);
        row("byte order mark", picture(iTXt("openbadges", "\xEF\xBB\xBF" + json)), json);
        row("bytes behind IEND", picture(iTXt("openbadges", json)) + "rest", json);
        row("the 3.0 credential before the 2.0 assertion",
            picture(tEXt("openbadges", address) + iTXt("openbadges", json), iTXt("openbadgecredential", jws)), jws,
            u"openbadgecredential"_s, u"o"_s);
        row("iTXt before tEXt", picture(tEXt("openbadges", address) + iTXt("openbadges", json)), json, u"openbadges"_s,
            u"o"_s);
        row("the same twice", picture(iTXt("openbadges", json) + iTXt("openbadges", json + '\n')), json);
        row("two different", picture(iTXt("openbadges", json) + iTXt("openbadges", address)), json, u"openbadges"_s,
            u"o"_s);
        row("wrong CRC in the badge", picture(withWrongCrc(iTXt("openbadges", json))), json, u"openbadges"_s, u"d"_s);
        row("a whole one before a damaged one",
            picture(withWrongCrc(iTXt("openbadgecredential", jws)) + iTXt("openbadges", json)), json, u"openbadges"_s,
            u"o"_s);
        row("wrong CRC in another text", picture(withWrongCrc(tEXt("Comment", "a")) + iTXt("openbadges", json)), json);
        row("wrong CRC in the pixels",
            png::signature.toByteArray() + header() + iTXt("openbadges", json) + withWrongCrc(pixel())
                + png::makeChunk("IEND", {}),
            json, u"openbadges"_s, u"d"_s);
        row("cut off behind the badge", png::signature.toByteArray() + header() + iTXt("openbadges", json), json,
            u"openbadges"_s, u"d"_s);
        row("cut off inside the badge", png::signature.toByteArray() + header() + iTXt("openbadges", json).chopped(9),
            json.chopped(5), u"openbadges"_s, u"d"_s);
        // As Moodle 2.5 wrote it.
        row("early Moodle",
            picture(png::makeChunk("iTXt",
                QByteArray("openbadge\0'json'\0''\0", 20)
                    + "\"{'method': 'hosted', 'assertionUrl': "
                      "'https://moodle.example.org/badges/assertion.php?b=1f&a=2'}\"")),
            "https://moodle.example.org/badges/assertion.php?b=1f&a=2");

        const auto assertion = [](const QByteArray& attributes, const QByteArray& body) {
            return svg("<b:assertion xmlns:b='http://openbadges.org' " + attributes + ">" + body + "</b:assertion>");
        };
        const auto credential = [](const QByteArray& attributes, const QByteArray& body) {
            return svg(
                "<credential xmlns='https://purl.imsglobal.org/ob/v3p0' " + attributes + ">" + body + "</credential>");
        };
        row("svg: CDATA", assertion({}, "\n <![CDATA[\n" + json + "\n]]>\n"), json);
        row("svg: plain text", assertion({}, "{&quot;id&quot;:\"urn:a\"}"), json);
        row("svg: JWS in verify", credential("verify='" + jws + "'", {}), jws, u"openbadgecredential"_s);
        row("svg: JSON in verify, as base64", credential("verify='" + json.toBase64() + "'", {}), json,
            u"openbadgecredential"_s);
        row("svg: empty verify and a body", credential("verify=''", "<![CDATA[" + json + "]]>"), json,
            u"openbadgecredential"_s);
        row("svg: address and body", assertion("verify='" + address + "'", "<![CDATA[" + json + "]]>"), json);
        row("svg: address and a body that is no JSON", assertion("verify='" + address + "'", "{id: 1}"), address,
            u"openbadges"_s, u"o"_s);
        row("svg: address and an empty body", assertion("verify='" + address + "'", "<![CDATA[ ]]>"), address);
        row("svg: signed 1.x beside its unsigned copy", assertion("verify='" + jws + "'", json), jws, u"openbadges"_s,
            u"o"_s);
        row("svg: 3.0 JSON beside a JWS", credential("verify='" + jws + "'", json), json, u"openbadgecredential"_s,
            u"o"_s);
        row("svg: CLR", svg("<c:credential xmlns:c='https://purl.imsglobal.org/clr/v2p0'>" + json + "</c:credential>"),
            json, u"clrcredential"_s);
        row("svg: behind an unsigned JSON in metadata",
            svg("<metadata><![CDATA[{\"id\":\"urn:b\"}]]></metadata><g><x:credential "
                "xmlns:x='https://purl.imsglobal.org/ob/v3p0'>"
                + json + "</x:credential></g>"),
            json, u"openbadgecredential"_s);
        row("svg: two different",
            svg("<a xmlns='http://openbadges.org'><assertion>" + json + "</assertion><assertion verify='" + address
                + "'/></a>"),
            json, u"openbadges"_s, u"o"_s);
        row("svg: an entity of its own",
            "<!DOCTYPE svg [<!ENTITY ns \"http://openbadges.org\">]>"
                + svg("<a:assertion xmlns:a='&ns;'>" + json + "</a:assertion>"),
            json);
        row("svg: cut off behind the badge", assertion({}, json).chopped(3), json, u"openbadges"_s, u"d"_s);
        row(
            "svg: UTF-16",
            QByteArray("\xFF\xFE") +
                [&] {
                    const QString text
                        = QString::fromLatin1("<?xml version='1.0' encoding='UTF-16'?>" + assertion({}, json));
                    return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
                }(),
            json);
        row("svg: ISO 8859-1",
            "<?xml version='1.0' encoding='ISO-8859-1'?>" + assertion({}, "{\"name\":\"\xE9t\xE9\"}"),
            "{\"name\":\"\xC3\xA9t\xC3\xA9\"}");
        row("svgz", deflate(assertion({}, json), Compression::Gzip), json);
    }
    void found()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, marks);
        const Result<Baked> baked = unbake(bytes);
        QVERIFY2(baked, baked ? "" : qPrintable(baked.error().detail));
        QTEST(baked->payload, "payload");
        QTEST(baked->keyword, "keyword");
        QCOMPARE(baked->others, marks.contains(u'o'));
        QCOMPARE(baked->damaged, marks.contains(u'd'));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QByteArray& bytes, Code code) {
            QTest::newRow(name) << bytes << static_cast<int>(code);
        };
        const QByteArray start = png::signature.toByteArray();
        const QByteArray end = png::makeChunk("IEND", {});
        row("no picture", json, Code::Unsupported);
        row("nothing", {}, Code::Unsupported);
        row("png without a badge", picture(tEXt("Comment", "openbadges")), Code::NoBadge);
        row("keyword without its zero", picture(png::makeChunk("tEXt", "openbadges")), Code::NoBadge);
        row("nothing under the keyword", picture(iTXt("openbadges", "\n")), Code::NoBadge);
        row("badge behind IEND", picture({}) + iTXt("openbadges", json), Code::NoBadge);
        row("cut off header", start + header().chopped(5), Code::Malformed);
        row("signature alone", start + QByteArray(8, '\0'), Code::Malformed);
        row("colour type 1", start + header(8, 1) + pixel() + end, Code::Malformed);
        row("depth 3", start + header(3, 0) + pixel() + end, Code::Malformed);
        row("no pixels", start + header() + end, Code::Malformed);
        row("no end", start + header() + pixel(), Code::Malformed);
        row("pixels in two places", start + header() + pixel() + tEXt("a", "b") + pixel() + end, Code::Malformed);
        row("palette missing", start + header(8, 3) + pixel() + end, Code::Malformed);
        row("wrong CRC in the header", start + withWrongCrc(header()) + pixel() + end, Code::Malformed);
        row("iTXt without its zeros", picture(png::makeChunk("iTXt", QByteArray("openbadges\0\0", 12))),
            Code::Malformed);
        row("zTXt that is not compressed", picture(png::makeChunk("zTXt", QByteArray("openbadges\0\0{}", 14))),
            Code::Malformed);
        row("text that unpacks to 5 MB", picture(zTXt("openbadges", QByteArray(5 * 1024 * 1024, ' '))), Code::TooLarge);
        row("svg without a badge", svg("<credential/>"), Code::NoBadge);
        row("badge of another namespace", svg("<credential xmlns='urn:x'>{}</credential>"), Code::NoBadge);
        row("empty element", svg("<assertion xmlns='http://openbadges.org'> </assertion>"), Code::NoBadge);
        row("svg cut off", svg("<g>").chopped(8), Code::Malformed);
        row("svg with an unknown entity", svg("&nbsp;"), Code::Malformed);
        row("svg that wants a file",
            "<!DOCTYPE svg [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
                + svg("<assertion xmlns='http://openbadges.org'>&f;</assertion>"),
            Code::NoBadge);
        row("svg in UTF-8 that is none", svg("\xE9"), Code::Malformed);
        row("svg in an encoding we do not read", "<?xml version='1.0' encoding='EUC-JP'?>" + svg({}),
            Code::Unsupported);
        row("svgz cut off", deflate(svg(QByteArray(1000, ' ')), Compression::Gzip).chopped(8), Code::Malformed);
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        const Result<Baked> baked = unbake(bytes);
        QVERIFY(!baked);
        QTEST(static_cast<int>(baked.error().code), "code");
    }

    // Each of these would keep a reader busy or fill the memory. No clock here: the limit has to answer.
    void bombs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("chunks") << png::signature.toByteArray() + header() + tEXt("a", "b").repeated(70000);
        QByteArray names;
        for (int i = 0; i < 1000; ++i)
            names += " a" + QByteArray::number(i) + "=''";
        QTest::newRow("attributes") << svg("<g" + names + "/>");
        QTest::newRow("namespaces") << svg(QByteArray("<g xmlns:a='urn:a'/>").repeated(1000));
        QTest::newRow("nesting") << svg(QByteArray("<g>").repeated(2000) + QByteArray("</g>").repeated(2000));
        const QByteArray doctype = "<!DOCTYPE svg [<!ENTITY a '" + QByteArray(4000, 'x') + "'>]>";
        QTest::newRow("entities") << doctype + svg(QByteArray("&a;").repeated(2000));
        QTest::newRow("entities in a document that is cut off") << doctype + "<svg>" + QByteArray("&a;").repeated(2000);
        QTest::newRow("document type") << "<!DOCTYPE svg [" + QByteArray("<!ATTLIST g a CDATA 'a'>").repeated(1000)
                + "]>" + svg({});
        QTest::newRow("svgz") << deflate(svg(QByteArray(17 * 1024 * 1024, ' ')), Compression::Gzip);
    }
    void bombs()
    {
        QFETCH(QByteArray, bytes);
        const Result<Baked> baked = unbake(bytes);
        QVERIFY(!baked);
        QCOMPARE(baked.error().code, Code::TooLarge);
    }

    void bombs_entitiesInEntities()
    {
        QByteArray doctype = "<!DOCTYPE svg [<!ENTITY a0 'xxxxxxxxxx'>";
        for (int i = 1; i < 12; ++i) {
            const QByteArray previous = "&a" + QByteArray::number(i - 1) + ';';
            doctype += "<!ENTITY a" + QByteArray::number(i) + " '" + previous.repeated(10) + "'>";
        }
        const Result<Baked> baked = unbake(doctype + "]>" + svg("&a11;"));
        QVERIFY(!baked);
        QCOMPARE(baked.error().code, Code::Malformed);
    }

    void hostile_cutAtEveryByte()
    {
        const QByteArray badge = picture(compressedITXt("openbadges", json), tEXt("openbadges", address));
        const QByteArray drawing = "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'b'>]>"
            + svg("<!-- c --><b:assertion xmlns:b='http://openbadges.org' verify='&a;'><![CDATA[" + json
                + "]]></b:assertion>");
        for (const QByteArray& whole : { badge, drawing, deflate(drawing, Compression::Gzip) }) {
            for (qsizetype size = 0; size < whole.size(); ++size) {
                const Result<Baked> baked = unbake(whole.first(size));
                QVERIFY(!baked || baked->damaged);
                QVERIFY(!bake(whole.first(size), json));
            }
            QVERIFY(unbake(whole));
        }
    }

    void hostile_everyByteChanged()
    {
        const QByteArray badge = picture(iTXt("openbadges", json));
        const qsizetype from = badge.indexOf("iTXt");
        for (qsizetype i = 0; i < badge.size(); ++i) {
            for (const int bit : { 1, 0x20, 0x80 }) {
                QByteArray changed = badge;
                changed[i] = static_cast<char>(changed[i] ^ bit);
                const Result<Baked> baked = unbake(changed);
                // No changed byte of the chunk goes unnoticed, unless it makes another chunk of it.
                if (i >= from + 4 && i < from + 8 + 16 + json.size() && baked)
                    QVERIFY(baked->damaged);
                (void)bake(changed, json);
            }
        }
    }

    void corpus_data()
    {
        REQUIRE_CONFORMANCE("openbadges");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("keyword"); ///< or the error
        QTest::addColumn<QByteArray>("start");
        const auto row = [](const char* file, const char* keyword, const char* start = "") {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(keyword) << QByteArray(start);
        };
        const char* const none = "no badge";
        row("badgr-server-tests/unbaked_image.png", none);
        row("badgr-server-tests/baked_image.png", "openbadges", "{\"uid\":\"123abc\"");
        row("badgr-server-tests/bad_image.png", "unsupported");
        row("real-openedx-displayer/client/imgs/mountain.png", none);
        row("real-openedx-displayer/client/imgs/demobadge.png", "openbadges", "{\"uid\":\"");
        row("mozilla-bakery-service-tests/static/unbaked.png", none);
        row("mozilla-bakery-service-tests/static/baked.png", "openbadges", "http://badges.stenington.org/");
        row("real-cognipilot/examples__contributor-cognipilot.png", "openbadgecredential", "{\"@context\":[");
        row("real-cognipilot/examples__contributor-cognipilot.svg", "openbadgecredential", "{\"@context\":[");
        row("openbadgeslib-tests/withxmlheader.svg", none);
        row("openbadgeslib-tests/withoutxmlheader.svg", none);
        row("openbadgeslib-tests/images/sample1.svg", none);
        row("openbadgeslib-tests/images/userimage01.svg", none);
        row("openbadgeslib-tests/images/sample1.png", none);
        row("python-bakery-tests/public_domain_heart.png", none);
        row("python-bakery-tests/baked_heart.png", "openbadges", "{\"uid\":\"123\"");
        row("python-bakery-tests/baked_example.svg", "openbadges", "{\n         \"uid\": \"abcdef12345\"");
        row("python-bakery-tests/unbaked_example.svg", none);
        row("1edtech-public-validator/ob20/simple-badge.png", "openbadges", "{\"@context\":\"https://w3id.org/");
        row("1edtech-public-validator/ob20/assets/robotics-badge.png", none);
        row("1edtech-public-validator/ob20/assets/beths-robot-badge.png", none);
        row("1edtech-public-validator/ob30/simple-json.svg", "openbadgecredential", "{\n");
        row("1edtech-public-validator/ob30/simple-jwt.svg", "openbadgecredential", "eyJhbGciOiJSUzI1NiI");
        row("1edtech-public-validator/ob30/simple-jwt_v1.svg", "openbadgecredential", "eyJhbGciOiJSUzI1NiI");
        row("1edtech-public-validator/ob30/simple-json.png", "openbadgecredential", "{  \"@context\"");
        row("1edtech-public-validator/ob30/simple-jwt.png", "openbadgecredential", "eyJhbGciOiJSUzI1NiI");
        row("1edtech-public-validator/ob30/simple-jwt_v1.png", "openbadgecredential", "eyJhbGciOiJSUzI1NiI");
        row("mozilla-backpack-tests/unbaked.png", none);
        row("mozilla-backpack-tests/404.png", "openbadges", "https://example.org/404");
        row("mozilla-backpack-tests/valid-baked.png", "openbadges", "https://example.org/assertion");
        row("mozilla-backpack-tests/static/_badges/image1.png", none);
        row("mozilla-backpack-tests/static/_badges/image2.png", none);
        row("mozilla-backpack-tests/unbaked.svg", none);
        row("real-thomasmore/mytestbadge.png", "openbadges", "{\"@context\":\"https://w3id.org/");
        row("real-obf-salava/no-metadata.png", none);
        row("real-obf-salava/invalid-metadata.png", "openbadges", "https://openbadgefactory.com/v1/assertion/");
        row("mozilla-bakery-tests/unbaked.png", none);
        row("mozilla-bakery-tests/baked.svg", "openbadges", "{\"verify\":{\"url\":\"http://example.org\"}}");
        row("mozilla-bakery-tests/no-json.svg", "openbadges", "http://example.org");
        row("mozilla-bakery-tests/bad-json.svg", "openbadges", "http://example.org");
        row("mozilla-bakery-tests/unbaked.svg", none);
        row("real-webmaker/img/no-text-chunk.png", none);
        row("real-webmaker/img/emily-mozfestivator.png", "openbadges", "https://badges.webmaker.org/badge/assertion/");
        row("real-webmaker/img/sunny-mozfesticipant.png", "openbadges", "https://badges.webmaker.org/badge/assertion/");
        row("ties-v2baker-tests/Badge.png", none);
        row("mozilla-validator-tests/cc.large.png", none);
        row("real-badgr/badgr_badge_online.png", "openbadges", "{\n  \"@context\"");
        row("real-jff-plugfests/plugfest-1-2022/images/plugfest-1-badge-image.png", none);
        row("real-jff-plugfests/plugfest-2-2022/images/JFF-VC-EDU-PLUGFEST2-badge-image.png", none);
        row("real-jff-plugfests/plugfest-3-2023/images/JFF-VC-EDU-PLUGFEST3-badge-image.png", none);
        row("real-andamio/badge1.svg", "openbadgecredential", "{\n  \"@context\"");
        row("real-andamio/badge2.svg", "openbadgecredential", "{\n  \"@context\"");
        row("real-andamio/badge3.svg", "openbadgecredential", "{\n  \"@context\"");
        row("1edtech-validator-core/public_domain_heart.png", none);
    }
    void corpus()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, start);
        const auto bytes = readFile(conformanceDir() + u"/openbadges/"_s + file, 64 << 20);
        QVERIFY(bytes);
        const Result<Baked> baked = unbake(*bytes);
        if (!baked) {
            const QString error = baked.error().code == Code::NoBadge ? u"no badge"_s
                : baked.error().code == Code::Unsupported             ? u"unsupported"_s
                                                                      : baked.error().detail;
            QTEST(error, "keyword");
            return;
        }
        QTEST(baked->keyword, "keyword");
        QVERIFY2(baked->payload.startsWith(start), baked->payload.left(80));
        QVERIFY(!baked->damaged);
        // The one file that holds two: an address, and a body that is no JSON.
        QCOMPARE(baked->others, file.endsWith(u"bad-json.svg"));
    }

    // A picture that is not in the table above would go untested.
    void corpus_isComplete()
    {
        REQUIRE_CONFORMANCE("openbadges");
        const auto files = filesBelow(conformanceDir() + u"/openbadges"_s);
        QVERIFY(files);
        const auto isPicture = [](const QString& name) { return name.endsWith(u".png") || name.endsWith(u".svg"); };
        QCOMPARE(std::count_if(files->begin(), files->end(), isPicture), 54);
    }

    // The unsigned JSON in <metadata> is not taken for the badge.
    void corpus_andamioTakesTheSignedOne()
    {
        REQUIRE_CONFORMANCE("openbadges/real-andamio");
        const QString folder = conformanceDir() + u"/openbadges/real-andamio/"_s;
        for (const QString& name : { u"badge1"_s, u"badge2"_s, u"badge3"_s }) {
            const auto drawing = readFile(folder + name + u".svg"_s, 64 << 20);
            const auto alone = readFile(folder + name + u".json"_s, 64 << 20);
            QVERIFY(drawing && alone);
            const Result<Baked> baked = unbake(*drawing);
            QVERIFY(baked);
            QCOMPARE(baked->payload, alone->trimmed());
        }
    }
};

QTEST_GUILESS_MAIN(TestUnbaking)
#include "tst_unbaking.moc"
