#include "core/base/Compression.h"

#include <QTest>
#include <QtEndian>

#include "tests/support/ConformanceFiles.h"

using namespace besace;
using namespace Qt::StringLiterals;

class tst_Compression : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofOthers_data();
    void ofOthers();
    void pngPixels();
    void roundTrip_data();
    void roundTrip();
    void refused_data();
    void refused();
    void limit();
    void bomb();
    void checksum();
};

static QByteArray fromHex(const char* hex) { return QByteArray::fromHex(hex); }

// "hello, badge" and a line end, packed by GNU gzip and by Python
static const char gzipHex[] = "1f8b0800000000000203cb48cdc9c9d751484a4c494fe50200f98f33780d000000";
static const char zlibHex[] = "78dacb48cdc9c9d751484a4c494fe5020020de045e";

void tst_Compression::ofOthers_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<Compression>("form");
    QTest::newRow("gzip") << fromHex(gzipHex) << Compression::Gzip;
    QTest::newRow("zlib") << fromHex(zlibHex) << Compression::Zlib;
}

void tst_Compression::ofOthers()
{
    QFETCH(QByteArray, packed);
    QFETCH(Compression, form);
    const auto bytes = inflate(packed, form, 100);
    QVERIFY(bytes);
    QCOMPARE(*bytes, QByteArray("hello, badge\n"));
}

// An 8-bit grey picture of 32 lines: each has one byte for its filter and 32 for its pixels.
void tst_Compression::pngPixels()
{
    REQUIRE_CONFORMANCE("pngsuite");
    const QByteArray png = conformanceBytes(u"pngsuite/png/basn0g08.png"_s);
    const qsizetype start = png.indexOf("IDAT") + 4;
    QVERIFY(start > 8);
    const auto length = qFromBigEndian<quint32>(png.constData() + start - 8);
    const auto pixels = inflate(png.sliced(start, length), Compression::Zlib, 2000);
    QVERIFY(pixels);
    QCOMPARE(pixels->size(), 32 * 33);
}

void tst_Compression::roundTrip_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Compression>("form");
    for (const Compression form : { Compression::Zlib, Compression::Gzip }) {
        const QByteArray name = form == Compression::Zlib ? "zlib " : "gzip ";
        QTest::newRow(name + "empty") << QByteArray() << form;
        QTest::newRow(name + "one byte") << QByteArray(1, '\0') << form;
        QTest::newRow(name + "one buffer") << QByteArray(32LL * 1024, 'a') << form;
        QTest::newRow(name + "many buffers") << QByteArray("badge").repeated(100'000) << form;
    }
}

void tst_Compression::roundTrip()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Compression, form);
    const auto unpacked = inflate(deflate(bytes, form), form, bytes.size());
    QVERIFY(unpacked);
    QCOMPARE(*unpacked, bytes);
}

void tst_Compression::refused_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<Compression>("form");
    const QByteArray gzip = fromHex(gzipHex);
    const QByteArray zlib = fromHex(zlibHex);
    QTest::newRow("empty gzip") << QByteArray() << Compression::Gzip;
    QTest::newRow("empty zlib") << QByteArray() << Compression::Zlib;
    QTest::newRow("plain text") << QByteArray("hello, badge") << Compression::Zlib;
    QTest::newRow("gzip taken for zlib") << gzip << Compression::Zlib;
    QTest::newRow("zlib taken for gzip") << zlib << Compression::Gzip;
    QTest::newRow("something follows") << zlib + '\0' << Compression::Zlib;
    QTest::newRow("two gzip members") << gzip + gzip << Compression::Gzip;
    for (qsizetype size = 1; size < gzip.size(); size += 5)
        QTest::newRow("gzip cut at " + QByteArray::number(size)) << gzip.first(size) << Compression::Gzip;
    QByteArray checksum = zlib;
    checksum.back() = static_cast<char>(checksum.back() ^ 1);
    QTest::newRow("wrong checksum") << checksum << Compression::Zlib;
    QByteArray length = gzip;
    length.back() = static_cast<char>(length.back() ^ 1);
    QTest::newRow("wrong length") << length << Compression::Gzip;
}

void tst_Compression::refused()
{
    QFETCH(QByteArray, packed);
    QFETCH(Compression, form);
    const auto bytes = inflate(packed, form, 1000);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, Error::Code::Malformed);
}

void tst_Compression::limit()
{
    QVERIFY(inflate(fromHex(gzipHex), Compression::Gzip, 13));
    const auto tooLarge = inflate(fromHex(gzipHex), Compression::Gzip, 12);
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, Error::Code::TooLarge);
}

// 64 MiB in 64 KiB: stopped at the limit, whatever else is in there.
void tst_Compression::bomb()
{
    const QByteArray packed = deflate(QByteArray(64LL * 1024 * 1024, '\0'), Compression::Gzip);
    QVERIFY(packed.size() < 100'000);
    const auto bytes = inflate(packed, Compression::Gzip, limits::maxInflatedBytes);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, Error::Code::TooLarge);
}

// The check value of the catalogue of CRCs (https://reveng.sourceforge.io/crc-catalogue/17plus.htm, CRC-32/ISO-HDLC),
// and every length up to one at which the processor's wide instructions are used: each byte counts.
void tst_Compression::checksum()
{
    QCOMPARE(crc32("123456789"), 0xcbf43926U);
    QCOMPARE(crc32({}), 0U);
    QByteArray bytes;
    for (int i = 0; i < 600; ++i) {
        quint32 slow = 0xffffffffU;
        for (const char byte : bytes) {
            slow ^= static_cast<quint8>(byte);
            for (int bit = 0; bit < 8; ++bit)
                slow = (slow >> 1) ^ ((slow & 1) != 0 ? 0xedb88320U : 0);
        }
        QCOMPARE(crc32(bytes), ~slow);
        bytes.append(static_cast<char>(i * 7));
    }
}

QTEST_GUILESS_MAIN(tst_Compression)
#include "tst_compression.moc"
