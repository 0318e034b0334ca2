#include "core/baking/Baking.h"
#include "core/baking/Payload.h"
#include "core/baking/PngChunks.h"
#include "core/base/Compression.h"
#include "core/base/Files.h"
#include "core/base/Json.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include "tests/support/Conformance.h"
#include <csetjmp>
#include <png.h>

using namespace besace;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

/// What the independent decoder makes of a PNG: size, and every pixel as 16-bit RGBA.
struct Pixels {
    quint32 width = 0;
    quint32 height = 0;
    QByteArray rgba; ///< empty if the picture cannot be decoded
};

struct Source {
    const QByteArray& bytes;
    qsizetype at = 0;
};

void readBytes(png_structp reader, png_bytep to, size_t count)
{
    auto* source = static_cast<Source*>(png_get_io_ptr(reader));
    if (source->bytes.size() - source->at < static_cast<qsizetype>(count))
        png_error(reader, "cut off");
    std::memcpy(to, source->bytes.constData() + source->at, count);
    source->at += static_cast<qsizetype>(count);
}

// libpng jumps back to setjmp on errors, so nothing in here may need a destructor.
void decodeInto(png_structp reader, png_infop info, Pixels& pixels, QList<png_bytep>& rows)
{
    if (setjmp(png_jmpbuf(reader)) != 0) { // NOLINT(cert-err52-cpp): the way of libpng
        pixels.rgba.clear();
        return;
    }
    png_read_info(reader, info);
    png_set_expand_16(reader);
    png_set_gray_to_rgb(reader);
    png_set_add_alpha(reader, 0xFFFF, PNG_FILLER_AFTER);
    png_set_interlace_handling(reader);
    png_read_update_info(reader, info);
    pixels.width = png_get_image_width(reader, info);
    pixels.height = png_get_image_height(reader, info);
    const auto stride = static_cast<qsizetype>(png_get_rowbytes(reader, info));
    pixels.rgba.resize(stride * pixels.height);
    rows.resize(pixels.height);
    for (qsizetype y = 0; y < rows.size(); ++y)
        rows[y] = reinterpret_cast<png_bytep>(pixels.rgba.data()) + y * stride;
    png_read_image(reader, rows.data());
    png_read_end(reader, nullptr);
}

void beQuiet(png_structp, png_const_charp) { }
void giveUp(png_structp reader, png_const_charp) { png_longjmp(reader, 1); }

Pixels decode(const QByteArray& bytes)
{
    Source source { bytes };
    Pixels pixels;
    QList<png_bytep> rows;
    png_structp reader = png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, giveUp, beQuiet);
    png_infop info = png_create_info_struct(reader);
    png_set_read_fn(reader, &source, readBytes);
    decodeInto(reader, info, pixels, rows);
    png_destroy_read_struct(&reader, &info, nullptr);
    return pixels;
}

QList<QByteArray> chunksWithoutBadge(const QByteArray& file)
{
    const Result<png::Chunks> picture = png::splitChunks(file);
    QList<QByteArray> chunks;
    for (const png::Chunk& chunk : picture->chunks) {
        if (!chunk.data.startsWith("openbadge"))
            chunks.append(chunk.whole.toByteArray());
    }
    return chunks;
}

char32_t anyCharacter(QRandomGenerator& random)
{
    switch (random.bounded(8)) {
    case 0:
        return char32_t(random.bounded(0x20, 0x7F));
    case 1:
        return char32_t(random.bounded(0x7F, 0x250));
    case 2:
        return char32_t(random.bounded(0xE000, 0x10000));
    case 3:
        return char32_t(random.bounded(0x10000, 0x110000));
    case 4:
        return U"\uFEFF\u2028\u2029\u200F\uFFFE\uFFFF\u0085\u0300"[random.bounded(8)];
    case 5:
        return U"]]>&<'\"%"[random.bounded(8)];
    default:
        return char32_t(random.bounded(0x250, 0xD800));
    }
}

// JSON as somebody may write it: escapes of their choice, any white space between the tokens.
QByteArray blank(QRandomGenerator& random)
{
    QByteArray text;
    while (random.bounded(3) == 0)
        text += " \t\n\r"[random.bounded(4)];
    return random.bounded(10) == 0 ? text + "\r\n" : text;
}

QByteArray jsonString(QRandomGenerator& random)
{
    QByteArray text = "\"";
    for (int i = random.bounded(30); i > 0; --i) {
        const char32_t c = anyCharacter(random);
        if (c == U'"' || c == U'\\' || random.bounded(10) == 0)
            text += R"(\u000)" + QByteArray::number(random.bounded(10));
        else
            text += QString::fromUcs4(&c, 1).toUtf8();
    }
    return text + (random.bounded(8) == 0 ? "]]>]]>\"" : "\"");
}

QByteArray jsonPayload(QRandomGenerator& random)
{
    QByteArray text = blank(random) + '{' + blank(random);
    const int members = random.bounded(1, 8);
    for (int i = 0; i < members; ++i) {
        const QByteArray name = '"' + QByteArray::number(i) + '"';
        text += (i == 0 ? "" : ",") + blank(random) + name + blank(random) + ':' + blank(random) + jsonString(random);
    }
    if (random.bounded(2) == 0)
        text += R"(,"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential"])";
    return text + blank(random) + '}' + blank(random);
}

QByteArray base64Url(QByteArray bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jwsPayload(QRandomGenerator& random)
{
    QByteArray signature(64, '\0');
    random.fillRange(reinterpret_cast<quint32*>(signature.data()), 16);
    return base64Url(R"({"alg":"EdDSA"})") + '.' + base64Url(jsonPayload(random)) + '.' + base64Url(signature)
        + (random.bounded(4) == 0 ? "\n" : "");
}

const QByteArray drawing
    = "\xEF\xBB\xBF<?xml version=\"1.0\"?>\r\n<!-- <svg> -->\r\n<svg xmlns='http://www.w3.org/2000/svg'"
      " title='a > b'>\r\n<style><![CDATA[</svg> g > a {}]]></style>\r\n<g  id = \"x\" /></svg>\r\n ";

QByteArray onePixel()
{
    return png::signature.toByteArray() + png::makeChunk("IHDR", QByteArray("\0\0\0\1\0\0\0\1\x8\0\0\0\0", 13))
        + png::makeChunk("IDAT", deflate(QByteArray("\0\x7F", 2), Compression::Zlib)) + png::makeChunk("IEND", {});
}

} // namespace

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
        for (const QByteArray& picture : { onePixel(), drawing }) {
            const Result<QByteArray> baked = bake(picture, payload);
            QVERIFY(baked);
            QTEST(unbake(*baked)->keyword, "keyword");
        }
    }

    void png_followsTheSpecification()
    {
        const QByteArray payload = "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\"]}";
        const Result<QByteArray> baked = bake(onePixel() + "behind", payload);
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
        QTest::newRow("png") << onePixel();
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
        row("empty payload", onePixel(), " \n", Code::Malformed);
        row("payload that is no UTF-8", onePixel(), "{\"a\":\"\xE9\"}", Code::Malformed);
        row("payload with a zero", onePixel(), QByteArray("{\0}", 3), Code::Malformed);
        row("payload of 5 MB", onePixel(), '{' + QByteArray(5 * 1024 * 1024, ' ') + '}', Code::TooLarge);
        row("text that XML cannot hold", drawing, "not JSON: \x01", Code::Malformed);
        row("damaged picture", onePixel().chopped(1), "{}", Code::Malformed);
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

    void roundTrip_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::newRow("png") << onePixel();
        QTest::newRow("svg") << drawing;
        QTest::newRow("svgz") << deflate(drawing, Compression::Gzip);
    }
    void roundTrip()
    {
        QFETCH(QByteArray, picture);
        QRandomGenerator random(20250312);
        for (int i = 0; i < 1000; ++i) {
            const QByteArray payload = i % 4 == 0 ? jwsPayload(random) : jsonPayload(random);
            QVERIFY(i % 4 == 0 || parseJson(trimPayload(payload)));
            const Result<QByteArray> baked = bake(picture, payload);
            QVERIFY2(baked, payload);
            const Result<Baked> back = unbake(*baked);
            QVERIFY2(back, payload);
            QCOMPARE(back->stored, payload);
            QCOMPARE(back->payload, trimPayload(payload));
            QVERIFY(!back->others && !back->damaged);
        }
    }

    void pngSuite_data()
    {
        REQUIRE_CONFORMANCE("pngsuite/png");
        QTest::addColumn<QString>("file");
        const QDir folder(conformanceDir() + u"/pngsuite/png"_s);
        const QStringList names = folder.entryList({ u"*.png"_s }, QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 175);
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void pngSuite()
    {
        QFETCH(QString, file);
        const auto bytes = readFile(file, 1 << 20);
        QVERIFY(bytes);
        const Result<Baked> none = unbake(*bytes);
        QVERIFY(!none);
        const Pixels before = decode(*bytes);
        const Result<QByteArray> baked = bake(*bytes, "{\"id\":\"urn:a\"}");
        if (QFileInfo(file).fileName().startsWith(u'x')) {
            QCOMPARE(none.error().code, Code::Malformed);
            QCOMPARE(baked ? Code::NoBadge : baked.error().code, Code::Malformed);
            QVERIFY(before.rgba.isEmpty());
            return;
        }
        QCOMPARE(none.error().code, Code::NoBadge);
        QVERIFY(baked);
        QCOMPARE(unbake(*baked)->payload, "{\"id\":\"urn:a\"}");
        const Pixels after = decode(*baked);
        QVERIFY(!before.rgba.isEmpty());
        QCOMPARE(after.width, before.width);
        QCOMPARE(after.height, before.height);
        QVERIFY(after.rgba == before.rgba);
        QCOMPARE(chunksWithoutBadge(*baked), chunksWithoutBadge(*bytes));
    }

    // Everything that others baked can be taken out, put in again, and is the same.
    void corpus_bakedAgain()
    {
        REQUIRE_CONFORMANCE("openbadges");
        const auto files = filesBelow(conformanceDir() + u"/openbadges"_s);
        QVERIFY(files);
        int badges = 0;
        for (const QString& file : *files) {
            const auto bytes = readFile(file, 64 << 20);
            const Result<Baked> baked = bytes ? unbake(*bytes) : bytes.error();
            if (!baked)
                continue;
            if (baked->damaged) { // an example of the specification with an element cut short
                QVERIFY(!bake(*bytes, baked->stored));
                continue;
            }
            ++badges;
            const Result<QByteArray> again = bake(*bytes, baked->stored);
            QVERIFY2(again, qPrintable(file));
            QCOMPARE(unbake(*again)->stored, baked->stored);
            QCOMPARE(unbake(*again)->others, false);
            if (pictureKind(*bytes) == Picture::Png) {
                QVERIFY(decode(*again).rgba == decode(*bytes).rgba);
                QCOMPARE(chunksWithoutBadge(*again), chunksWithoutBadge(*bytes));
            }
        }
        QCOMPARE(badges, 27);
    }

    // Carriers that another generator made: each with what a reader must say.
    void peers_data()
    {
        const QDir folder(qEnvironmentVariable("BESACE_PEERS_DIR") + u"/corpus"_s);
        if (!qEnvironmentVariableIsSet("BESACE_PEERS_DIR") || !folder.exists(u"expected.json"_s))
            QSKIP("BESACE_PEERS_DIR names no folder with corpus/expected.json");
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("extract");
        const auto bytes = readFile(folder.filePath(u"expected.json"_s), 64 << 20);
        const auto expected = bytes ? parseJson(*bytes) : bytes.error();
        QVERIFY(expected);
        for (const JsonValue& entry : (*expected)[u"entries"].array()) {
            const QString carrier = entry[u"carrier"].toString();
            const QString file = entry[u"file"].toString();
            if (carrier == u"png" || carrier == u"svg")
                QTest::newRow(qPrintable(file)) << folder.filePath(file) << entry[u"expect"][u"extract"].toBool();
        }
    }
    void peers()
    {
        QFETCH(QString, file);
        QFETCH(bool, extract);
        const auto bytes = readFile(file, 64 << 20);
        QVERIFY(bytes);
        const Result<Baked> baked = unbake(*bytes);
        // A 3.0 credential in a tEXt chunk is no baked badge to the letter; we take it, as the note there allows.
        const bool lenient = file.endsWith(u"carrier/text-chunk.png");
        QCOMPARE(baked && !baked->damaged, extract || lenient);
        QVERIFY(!baked || !baked->others);
    }
};

QTEST_GUILESS_MAIN(TestBaking)
#include "tst_baking.moc"
