#include "core/base/Cbor.h"

#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCount = 100;

/// One item of each kind, as text.
QString read(QAnyStringView kind, CborReader& reader)
{
    const auto numbered
        = [](const auto& result) { return result ? QString::number(*result) : errorName(result.error().code); };
    if (kind == u"unsigned"_s)
        return numbered(reader.readUnsigned());
    if (kind == u"array"_s)
        return numbered(reader.readArray(maxCount));
    if (kind == u"map"_s)
        return numbered(reader.readMap(maxCount));
    const Result<QByteArray> bytes = reader.readByteString();
    return bytes ? QString::fromLatin1(bytes->toHex()) : errorName(bytes.error().code);
}

} // namespace

class tst_Cbor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void item_data();
    void item();
    void staysAfterAnError_data();
    void staysAfterAnError();
    void sequence();
};

// RFC 8949, appendix A, for what is read; the same and appendix F for what is not.
void tst_Cbor::item_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* name, const char* hex, const QString& kind, const QString& answer) {
        QTest::newRow(name) << QByteArray(hex) << kind << answer;
    };
    row("0", "00", u"unsigned"_s, u"0"_s);
    row("23", "17", u"unsigned"_s, u"23"_s);
    row("24", "1818", u"unsigned"_s, u"24"_s);
    row("100", "1864", u"unsigned"_s, u"100"_s);
    row("255", "18ff", u"unsigned"_s, u"255"_s);
    row("1000", "1903e8", u"unsigned"_s, u"1000"_s);
    row("1000000", "1a000f4240", u"unsigned"_s, u"1000000"_s);
    row("1000000000000", "1b000000e8d4a51000", u"unsigned"_s, u"1000000000000"_s);
    row("2^64-1", "1bffffffffffffffff", u"unsigned"_s, u"18446744073709551615"_s);
    row("no bytes", "40", u"bytes"_s, {});
    row("four bytes", "4401020304", u"bytes"_s, u"01020304"_s);
    row("empty array", "80", u"array"_s, u"0"_s);
    row("array of 3", "83010203", u"array"_s, u"3"_s);
    row("array of 25", "98190102030405060708090a0b0c0d0e0f101112131415161718181819", u"array"_s, u"25"_s);
    row("empty map", "a0", u"map"_s, u"0"_s);
    row("map of 2", "a201020304", u"map"_s, u"2"_s);

    row("nothing", "", u"unsigned"_s, u"malformed"_s);
    row("negative", "20", u"unsigned"_s, u"malformed"_s);
    row("text for bytes", "6161", u"bytes"_s, u"malformed"_s);
    row("bytes for a number", "4101", u"unsigned"_s, u"malformed"_s);
    row("map for an array", "a0", u"array"_s, u"malformed"_s);
    row("array for a map", "80", u"map"_s, u"malformed"_s);
    row("tag", "c11a514b67b0", u"unsigned"_s, u"malformed"_s);
    row("tagged bytes", "d84044deadbeef", u"bytes"_s, u"malformed"_s);
    row("simple value", "f6", u"unsigned"_s, u"malformed"_s);
    row("float", "f90000", u"unsigned"_s, u"malformed"_s);
    row("argument cut off", "1903", u"unsigned"_s, u"malformed"_s);
    row("argument missing", "1b", u"unsigned"_s, u"malformed"_s);
    row("bytes cut off", "44010203", u"bytes"_s, u"malformed"_s);
    row("bytes without end", "5bffffffffffffffff", u"bytes"_s, u"malformed"_s);
    row("indefinite bytes", "5f42010243030405ff", u"bytes"_s, u"malformed"_s);
    row("indefinite array", "9fff", u"array"_s, u"malformed"_s);
    row("indefinite map", "bfff", u"map"_s, u"malformed"_s);
    row("reserved 28", "1c", u"unsigned"_s, u"malformed"_s);
    row("break", "ff", u"unsigned"_s, u"malformed"_s);
    row("23 in one byte", "1817", u"unsigned"_s, u"malformed"_s);
    row("255 in two bytes", "1900ff", u"unsigned"_s, u"malformed"_s);
    row("65535 in four bytes", "1a0000ffff", u"unsigned"_s, u"malformed"_s);
    row("2^32-1 in eight bytes", "1b00000000ffffffff", u"unsigned"_s, u"malformed"_s);
    row("long form of no bytes", "5800", u"bytes"_s, u"malformed"_s);
    row("array of 100", "9864", u"array"_s, u"100"_s);
    row("array of 101", "9865", u"array"_s, u"too-large"_s);
    row("map of 2^64-1", "bbffffffffffffffff", u"map"_s, u"too-large"_s);
}

void tst_Cbor::item()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, kind);
    QFETCH(QString, answer);
    const QByteArray bytes = QByteArray::fromHex(hex);
    CborReader reader(bytes);
    QCOMPARE(read(kind, reader), answer);
}

void tst_Cbor::staysAfterAnError_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("kind");
    QTest::newRow("wrong kind") << QByteArray("4101") << u"unsigned"_s;
    QTest::newRow("bytes cut off") << QByteArray("4401") << u"bytes"_s;
    QTest::newRow("too many") << QByteArray("9865") << u"array"_s;
    QTest::newRow("not the shortest") << QByteArray("1801") << u"unsigned"_s;
}

void tst_Cbor::staysAfterAnError()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, kind);
    const QByteArray bytes = QByteArray::fromHex(hex);
    CborReader reader(bytes);
    const QString first = read(kind, reader);
    QVERIFY(!reader.atEnd());
    QCOMPARE(read(kind, reader), first);
}

void tst_Cbor::sequence()
{
    const QByteArray bytes = QByteArray::fromHex("8243010203a1181b4100");
    CborReader reader(bytes);
    QCOMPARE(*reader.readArray(2), 2);
    QCOMPARE(*reader.readByteString(), QByteArray("\x01\x02\x03"));
    QCOMPARE(*reader.readMap(1), 1);
    QCOMPARE(*reader.readUnsigned(), 27U);
    QVERIFY(!reader.atEnd());
    QCOMPARE(*reader.readByteString(), QByteArray(1, '\0'));
    QVERIFY(reader.atEnd());
}

QTEST_GUILESS_MAIN(tst_Cbor)
#include "tst_cbor.moc"
