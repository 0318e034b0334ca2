#include "core/base/Compression.h"
#include "core/base/Limits.h"
#include "core/sharing/Portfolio.h"
#include "core/sharing/pictures/SvgCleaner.h"
#include "core/sharing/pictures/SvgPainter.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QtEndian>

#include "tests/core/sharing/SamplePortfolio.h"
#include "tests/support/Conformance.h"

using namespace besace;
using namespace Qt::StringLiterals;

class tst_Thumbnail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fitsAndKeepsItsShape();
    void smallStaysSmall();
    void leavesTextsBehind();
    void sources();
    void noPicture_data();
    void noPicture();
    void svg_data();
    void svg();
    void svgFile_data();
    void svgFile();
    void cleaned_data();
    void cleaned();
    void dashes_data();
    void dashes();
    void carriedPicture();
    void tooMuch_data();
    void tooMuch();
    void realBadges_data();
    void realBadges();
};

static QByteArray encoded(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

static QByteArray plainPng(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    return encoded(image, "PNG");
}

static QImage thumbnail(const QByteArray& file, int pixels = 64)
{
    return QImage::fromData(badgeThumbnail({}, { StoredFile { u"x"_s, file } }, pixels), "PNG");
}

void tst_Thumbnail::fitsAndKeepsItsShape()
{
    QCOMPARE(thumbnail(plainPng(400, 100)).size(), QSize(64, 16));
    QCOMPARE(thumbnail(plainPng(100, 400)).size(), QSize(16, 64));
}

void tst_Thumbnail::smallStaysSmall() { QCOMPARE(thumbnail(plainPng(20, 10)).size(), QSize(20, 10)); }

void tst_Thumbnail::leavesTextsBehind()
{
    const QByteArray baked = sample::bakedPng(Qt::blue, sample::payload(u"secret"_s));
    QVERIFY(baked.contains("openbadges"));
    const QByteArray png = badgeThumbnail({}, { StoredFile { u"x"_s, baked } }, 64);
    QVERIFY(!png.isEmpty() && !png.contains("openbadges"));
}

void tst_Thumbnail::sources()
{
    Badge badge;
    badge.achievement.image.bytes = plainPng(10, 10);
    QCOMPARE(QImage::fromData(badgeThumbnail(badge, {}, 64)).width(), 10);
    badge.image.bytes = plainPng(20, 20);
    QCOMPARE(QImage::fromData(badgeThumbnail(badge, { { u"a.json"_s, "{}" } }, 64)).width(), 20);
    QCOMPARE(QImage::fromData(badgeThumbnail(badge, { { u"a.png"_s, plainPng(30, 30) } }, 64)).width(), 30);
    QCOMPARE(badgeThumbnail({}, {}, 64), QByteArray());
}

/// A PNG whose header, checksum and all, claims to be huge.
static QByteArray hugePng()
{
    QByteArray png = plainPng(1, 1);
    png.replace(16, 8, QByteArray::fromHex("0000200000002000"));
    quint32 crc = 0xffffffff;
    for (const char byte : png.mid(12, 17)) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320U : 0U);
    }
    qToBigEndian(crc ^ 0xffffffff, png.data() + 29);
    return png;
}

void tst_Thumbnail::noPicture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("JSON") << QByteArray("{}");
    QTest::newRow("cut off") << plainPng(100, 100).left(60);
    QTest::newRow("claims to be huge") << hugePng();
    QTest::newRow("another format") << encoded(QImage(8, 8, QImage::Format_RGB32), "BMP");
    QTest::newRow("HTML") << QByteArray("<html><body>x</body></html>");
    QTest::newRow("SVG, cut off") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><rect");
    QTest::newRow("SVG without a size to speak of")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>");
    QTest::newRow("gzip of nothing") << deflate("", Compression::Gzip);
    QTest::newRow("gzip bomb") << deflate(QByteArray(limits::maxInflatedBytes + 1, ' '), Compression::Gzip);
}

void tst_Thumbnail::noPicture()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(thumbnail(bytes).isNull());
}

static QByteArray drawing(const QByteArray& content, const QByteArray& attributes = "viewBox='0 0 10 10'")
{
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' " + attributes + ">"
        + content + "</svg>";
}

void tst_Thumbnail::svg_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray green = "<rect width='10' height='10' fill='#00ff00'/>";
    QTest::newRow("plain") << drawing(green);
    QTest::newRow("packed") << deflate(drawing(green), Compression::Gzip);
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + drawing(green);
    QTest::newRow("declaration and document type")
        << "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/svg11.dtd'>"
            + drawing(green);
    QTest::newRow("entity of its own") << "<!DOCTYPE svg [<!ENTITY g '#00ff00'>]>"
            + drawing("<rect width='10' height='10' fill='&g;'/>");
    QTest::newRow("percentages") << drawing("<rect width='100%' height='100%' fill='#0f0'/>");
    QTest::newRow("style sheet") << drawing("<style>.a{fill:#0f0}</style><rect class='a' width='10' height='10'/>");
    QTest::newRow("custom property") << drawing(
        "<rect width='10' height='10' fill='var(--c)'/>", "viewBox='0 0 10 10' style='--c: #0f0'");
    QTest::newRow("custom property of a style sheet")
        << drawing("<style>:root{--a:var(--b);--b:#0f0}</style><rect width='10' height='10' style='fill:var(--a)'/>");
    QTest::newRow("custom property that is not set") << drawing("<rect width='10' height='10' fill='var(--c, #0f0)'/>");
    QTest::newRow("custom property that is itself")
        << drawing("<rect width='10' height='10' fill='#0f0' stroke='var(--c)'/>",
               "viewBox='0 0 10 10' style='--c: var(--c) var(--c)'");
    QTest::newRow("use") << drawing("<defs><g id='a'>" + green + "</g></defs><use xlink:href='#a'/>");
    QTest::newRow("gradient") << drawing("<linearGradient id='g'><stop stop-color='#0f0'/></linearGradient>"
                                         "<rect width='10' height='10' fill='url(#g)'/>");
    QTest::newRow("mask") << drawing(
        "<mask id='m'><rect width='10' height='10' fill='#fff'/></mask><g mask='url(#m)'>" + green + "</g>");
    QTest::newRow("no namespace") << QByteArray("<svg viewBox='0 0 10 10'>") + green + "</svg>";
    QTest::newRow("badge inside") << drawing(
        "<openbadges:assertion xmlns:openbadges='http://openbadges.org'><![CDATA[{\"a\":1}]]>"
        "</openbadges:assertion>"
        + green);
}

void tst_Thumbnail::svg()
{
    QFETCH(QByteArray, bytes);
    const QImage image = thumbnail(bytes);
    QCOMPARE(image.size(), QSize(64, 64));
    QCOMPARE(image.pixelColor(32, 32), QColor(0, 255, 0));
}

void tst_Thumbnail::svgFile_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::newRow("image, href") << QByteArray("<image width='10' height='10' href='%1'/>");
    QTest::newRow("image, xlink") << QByteArray("<image width='10' height='10' xlink:href='%1'/>");
    QTest::newRow("feImage") << QByteArray("<filter id='f'><feImage href='%1'/></filter>"
                                           "<rect width='10' height='10' filter='url(#f)'/>");
    QTest::newRow("external use") << QByteArray("<use href='%1#a'/>");
    QTest::newRow("style sheet") << QByteArray("<style>@import url('%1');</style>");
    QTest::newRow("fill") << QByteArray("<rect width='10' height='10' fill='url(%1#a) none'/>");
    QTest::newRow("escaped") << QByteArray("<rect width='10' height='10' style='fill:u\\72l(%1#a)'/>");
    QTest::newRow("XInclude") << QByteArray("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='%1'/>");
    QTest::newRow("foreign object") << QByteArray(
        "<foreignObject width='10' height='10'><img src='%1'/></foreignObject>");
}

/// A picture on the disk never gets into a drawing that names it.
void tst_Thumbnail::svgFile()
{
    QFETCH(QByteArray, reference);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"red.png"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(plainPng(10, 10)) > 0);
    file.close();
    for (const QByteArray& address : { path.toUtf8(), QUrl::fromLocalFile(path).toEncoded() }) {
        const QByteArray svg = drawing(QByteArray(reference).replace("%1", address));
        const Result<QByteArray> clean = cleanSvg(svg);
        QVERIFY(clean);
        QVERIFY2(!clean->contains("red.png"), clean->constData());
        const QImage image = thumbnail(svg);
        QVERIFY(image.isNull() || image.pixelColor(32, 32) != QColor(Qt::red));
    }
}

void tst_Thumbnail::cleaned_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("gone");
    QTest::newRow("script") << QByteArray("<script>alert(1)</script>") << QByteArray("alert");
    QTest::newRow("event") << QByteArray("<rect onclick='alert(1)'/>") << QByteArray("alert");
    QTest::newRow("animation") << QByteArray("<animate attributeName='x'/>") << QByteArray("animate");
    QTest::newRow("link") << QByteArray("<a href='https://example.org'><rect/></a>") << QByteArray("example.org");
    QTest::newRow("picture from the web")
        << QByteArray("<image href='https://example.org/x.png'/>") << QByteArray("example.org");
    QTest::newRow("SVG inside a picture")
        << QByteArray("<image href='data:image/svg+xml;base64,PHN2Zy8+'/>") << QByteArray("data:");
    QTest::newRow("not the PNG it claims to be")
        << QByteArray("<image href='data:image/png;base64,PHN2Zy8+'/>") << QByteArray("data:");
    QTest::newRow("metadata") << QByteArray("<metadata>a secret</metadata>") << QByteArray("secret");
    QTest::newRow("foreign element") << QByteArray("<x:y xmlns:x='urn:x'>secret</x:y>") << QByteArray("secret");
    QTest::newRow("foreign attribute") << QByteArray("<rect xmlns:x='urn:x' x:y='secret'/>") << QByteArray("secret");
}

void tst_Thumbnail::cleaned()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, gone);
    const Result<QByteArray> clean = cleanSvg(drawing(content + "<rect id='stays'/>"));
    QVERIFY(clean);
    QVERIFY2(!clean->contains(gone), clean->constData());
    QVERIFY(clean->contains("stays"));
}

void tst_Thumbnail::dashes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("kept");
    QTest::newRow("stitched border") << QByteArray("<circle r='500' stroke-dasharray='8 4'/>") << true;
    QTest::newRow("in a style") << QByteArray("<circle r='500' style='stroke-dasharray:8,4;fill:none'/>") << true;
    QTest::newRow("finer than dust") << QByteArray("<circle r='500' stroke-dasharray='.0001'/>") << false;
    QTest::newRow("finer than dust, in a style")
        << QByteArray("<path d='M0 0h1e9' style='stroke-dasharray:1'/>") << false;
    QTest::newRow("for all below") << QByteArray("<g stroke-dasharray='.001'><path d='M0 0h9'/></g>") << false;
    QTest::newRow("by a style sheet") << QByteArray("<style>path{stroke-dasharray:.001}</style>") << false;
    QTest::newRow("measured otherwise") << QByteArray("<path d='M0 0h9' pathLength='1e9' stroke-dasharray='1'/>")
                                        << true;
}

void tst_Thumbnail::dashes()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, kept);
    const Result<QByteArray> clean = cleanSvg(drawing(content));
    QVERIFY(clean);
    QCOMPARE(clean->contains("dasharray"), kept);
    QVERIFY(!clean->contains("pathLength"));
}

/// Drawn, but never in the bytes that came.
void tst_Thumbnail::carriedPicture()
{
    const QByteArray baked = sample::bakedPng(Qt::blue, sample::payload(u"secret"_s));
    const QByteArray svg
        = drawing("<image width='10' height='10' xlink:href='data:image/png;base64," + baked.toBase64() + "'/>");
    QVERIFY(!cleanSvg(svg)->contains(baked.toBase64()));
    QCOMPARE(thumbnail(svg).pixelColor(6, 32), QColor(Qt::blue));
}

/// Each of ten groups uses the one before ten times.
static QByteArray laughs(const QByteArray& attribute)
{
    QByteArray content = "<g id='a0'><rect width='1' height='1'/></g>";
    for (int i = 1; i <= 10; ++i) {
        content += "<g id='a" + QByteArray::number(i) + "'>";
        for (int j = 0; j < 10; ++j)
            content += QByteArray(attribute).replace("%1", "#a" + QByteArray::number(i - 1));
        content += "</g>";
    }
    return content;
}

void tst_Thumbnail::tooMuch_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a thousand million uses") << drawing(laughs("<use href='%1'/>"));
    QTest::newRow("a thousand million clips") << drawing(laughs("<rect width='1' height='1' clip-path='url(%1)'/>"));
    QTest::newRow("many elements") << drawing(QByteArray("<rect/>").repeated(30'000));
    QTest::newRow("long path") << drawing("<path d='" + QByteArray("M0 0 L1 1 ").repeated(200'000) + "'/>");
    QTest::newRow("crossing lines, drawn often") << drawing("<path id='p' d='" + QByteArray("L9-9l-9 9").repeated(2000)
        + "'/>" + QByteArray("<use href='#p'/>").repeated(30));
    QTest::newRow("much text") << drawing("<text>" + QByteArray("text ").repeated(1000) + "</text>");
    QTest::newRow("many rules on many elements") << drawing(
        "<style>" + QByteArray("a b+c{fill:red}").repeated(2000) + "</style>" + QByteArray("<rect/>").repeated(5000));
    QTest::newRow("large pictures") << drawing(
        QByteArray("<image href='data:image/png;base64," + plainPng(4000, 4000).toBase64() + "'/>").repeated(2));
    QTest::newRow("deep") << drawing(QByteArray("<g>").repeated(2000) + QByteArray("</g>").repeated(2000));
    QTest::newRow("many filters") << drawing("<filter id='f'>"
        + QByteArray("<feGaussianBlur stdDeviation='9'/>").repeated(10) + "</filter>"
        + QByteArray("<rect width='9' height='9' filter='url(#f)'/>").repeated(100));
}

void tst_Thumbnail::tooMuch()
{
    QFETCH(QByteArray, bytes);
    const Result<QByteArray> clean = cleanSvg(bytes);
    QVERIFY(!clean);
    QCOMPARE(clean.error().code, Error::Code::TooLarge);
    QVERIFY(paintSvg(bytes, 64).isNull());
}

void tst_Thumbnail::realBadges_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(conformanceDir() + u"/openbadges"_s, { u"*.svg"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (!conformanceDir().isEmpty() && files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(QDir(conformanceDir()).relativeFilePath(path))) << path;
    }
    if (conformanceDir().isEmpty())
        QTest::newRow("no folder") << QString();
}

/// Something is drawn. (How well was compared by eye with a browser's pictures.)
void tst_Thumbnail::realBadges()
{
    REQUIRE_CONFORMANCE("openbadges");
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QImage image = thumbnail(file.readAll(), 128);
    QVERIFY(!image.isNull());
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours += image.pixel(x, y);
    }
    QVERIFY(colours.size() > 2);
}

QTEST_MAIN(tst_Thumbnail)
#include "tst_thumbnail.moc"
