#include "core/base/Encoding.h"
#include "core/base/Limits.h"

#include <QTest>

#include "tests/support/ConformanceFiles.h"

using namespace besace;
using namespace Qt::StringLiterals;

class tst_Encoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void base64Url_data();
    void base64Url();
    void base64UrlRefused_data();
    void base64UrlRefused();
    void base64_data();
    void base64();
    void base58_data();
    void base58();
    void base58Refused();
    void hex_data();
    void hex();
    void multibase_data();
    void multibase();
    void multibaseEitherCase();
    void multibaseRefused_data();
    void multibaseRefused();
    void multicodec_data();
    void multicodec();
    void multicodecRefused_data();
    void multicodecRefused();
    void utf8_data();
    void utf8();
};

// --- base64

// RFC 4648, section 10; RFC 7515, appendix C
void tst_Encoding::base64Url_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("f") << QByteArray("f") << QByteArray("Zg");
    QTest::newRow("fo") << QByteArray("fo") << QByteArray("Zm8");
    QTest::newRow("foo") << QByteArray("foo") << QByteArray("Zm9v");
    QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
    QTest::newRow("RFC 7515") << QByteArray("\x03\xec\xff\xe0\xc1") << QByteArray("A-z_4ME");
    QTest::newRow("zeros") << QByteArray(2, '\0') << QByteArray("AAA");
}

void tst_Encoding::base64Url()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(encodeBase64Url(bytes), text);
    const auto decoded = decodeBase64Url(text);
    QVERIFY(decoded);
    QCOMPARE(*decoded, bytes);
}

void tst_Encoding::base64UrlRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : { "Zg==", "Zm8=", "=", "Z", "Zm9vY", "Zh", "Zm9", " Zg", "Zg\n", "Zm 9v", "Zm\n9v", "+-__",
             "A+z/4ME", "Zm9v?", "Zm9v\xc3\xa9" })
        QTest::newRow(QByteArray(text).toPercentEncoding("=+/?").constData()) << QByteArray(text);
    QTest::newRow("NUL") << QByteArray("Zm9v\0", 5);
}

void tst_Encoding::base64UrlRefused()
{
    QFETCH(QByteArray, text);
    const auto decoded = decodeBase64Url(text);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, Error::Code::Malformed);
}

void tst_Encoding::base64_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("padded twice") << QByteArray("Zg==") << true;
    QTest::newRow("padded") << QByteArray("Zm8=") << true;
    QTest::newRow("whole") << QByteArray("Zm9v") << true;
    QTest::newRow("alphabet") << QByteArray("A+z/4ME=") << true;
    QTest::newRow("no padding") << QByteArray("Zg") << false;
    QTest::newRow("half padding") << QByteArray("Zg=") << false;
    QTest::newRow("too much padding") << QByteArray("Zm9v====") << false;
    QTest::newRow("padding inside") << QByteArray("Zg==Zg==") << false;
    QTest::newRow("unused bits") << QByteArray("Zh==") << false;
    QTest::newRow("the other alphabet") << QByteArray("A-z_4ME=") << false;
    QTest::newRow("line end") << QByteArray("Zm9v\n") << false;
}

void tst_Encoding::base64()
{
    QFETCH(QByteArray, text);
    QTEST(decodeBase64(text).has_value(), "accepted");
}

// --- base58

// https://datatracker.ietf.org/doc/html/draft-msporny-base58-03#section-5
void tst_Encoding::base58_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("draft 1") << QByteArray("Hello World!") << QByteArray("2NEpo7TZRRrLZSi2U");
    QTest::newRow("draft 2") << QByteArray("The quick brown fox jumps over the lazy dog.")
                             << QByteArray("USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z");
    QTest::newRow("draft 3") << QByteArray::fromHex("0000287fb4cd") << QByteArray("11233QC4");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("zero") << QByteArray(1, '\0') << QByteArray("1");
    QTest::newRow("zeros") << QByteArray(3, '\0') << QByteArray("111");
    QTest::newRow("0x393a: 4 20 34") << QByteArray("\x39\x3a") << QByteArray("5Mb");
}

void tst_Encoding::base58()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(encodeBase58(bytes), text);
    const auto decoded = decodeBase58(text);
    QVERIFY(decoded);
    QCOMPARE(*decoded, bytes);
}

void tst_Encoding::base58Refused()
{
    for (const char* text : { "0", "O", "I", "l", "abc ", "a+b", "a\nb", "\xc3\xa9" }) {
        const auto decoded = decodeBase58(text);
        QVERIFY2(!decoded, text);
        QCOMPARE(decoded.error().code, Error::Code::Malformed);
    }
    QVERIFY(decodeBase58(QByteArray(limits::maxBase58Chars, 'z')));
    const auto tooLong = decodeBase58(QByteArray(limits::maxBase58Chars + 1, 'z'));
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().code, Error::Code::TooLarge);
}

void tst_Encoding::hex_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    for (const char* text : { "", "00", "0aF9", "DEADbeef" })
        QTest::newRow(*text ? text : "empty") << QByteArray(text) << true;
    for (const char* text : { "0", "000", "0x00", "0g", " 00", "00 ", "00\n", "0 0" })
        QTest::newRow(QByteArray(text).toPercentEncoding().constData()) << QByteArray(text) << false;
}

void tst_Encoding::hex()
{
    QFETCH(QByteArray, text);
    QTEST(decodeHex(text).has_value(), "accepted");
}

// --- multibase

/// `"\x00yes mani !"` as the CSV files write it
static QByteArray quoted(QByteArray field)
{
    field = field.trimmed();
    return field.sliced(1, field.size() - 2).replace("\\x00", QByteArray(1, '\0'));
}

void tst_Encoding::multibase_data()
{
    REQUIRE_CONFORMANCE("multibase/tests");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("known");
    const QByteArrayList known
        = { "base16", "base16upper", "base58btc", "base64", "base64pad", "base64url", "base64urlpad" };
    for (const QString& file : { u"basic"_s, u"leading_zero"_s, u"two_leading_zeros"_s }) {
        QByteArrayList lines = conformanceBytes(u"multibase/tests/"_s + file + u".csv"_s).trimmed().split('\n');
        QCOMPARE(lines.size() > 20, true);
        const QByteArray head = lines.takeFirst();
        const QByteArray bytes = quoted(head.sliced(head.indexOf(',') + 1));
        for (const QByteArray& line : lines) {
            const qsizetype comma = line.indexOf(',');
            const QByteArray name = line.first(comma).trimmed();
            QTest::newRow(qPrintable(file + u' ' + QString::fromLatin1(name)))
                << quoted(line.sliced(comma + 1)) << bytes << known.contains(name);
        }
    }
}

void tst_Encoding::multibase()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, known);
    const auto decoded = decodeMultibase(text);
    QCOMPARE(decoded.has_value(), known);
    if (known)
        QTEST(*decoded, "bytes");
    else
        QCOMPARE(decoded.error().code, Error::Code::Unsupported);
}

void tst_Encoding::multibaseEitherCase()
{
    QCOMPARE(*decodeMultibase("f68656c6c6f20776F726C64"), QByteArray("hello world"));
    QCOMPARE(*decodeMultibase("F68656c6c6f20776F726C64"), QByteArray("hello world"));
}

void tst_Encoding::multibaseRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : { "", "z0", "uZg==", "UZg", "mZg==", "MZg", "uA+z/4ME", "mA-z_4ME", "f0", "fzz" })
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
}

void tst_Encoding::multibaseRefused()
{
    QFETCH(QByteArray, text);
    const auto decoded = decodeMultibase(text);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, Error::Code::Malformed);
}

// --- multicodec

// https://github.com/multiformats/unsigned-varint#format
void tst_Encoding::multicodec_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<quint32>("code");
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("0") << QByteArray("00") << 0U << QByteArray();
    QTest::newRow("1") << QByteArray("01") << 1U << QByteArray();
    QTest::newRow("127") << QByteArray("7f") << 127U << QByteArray();
    QTest::newRow("128") << QByteArray("8001") << 128U << QByteArray();
    QTest::newRow("300") << QByteArray("ac02") << 300U << QByteArray();
    QTest::newRow("16384") << QByteArray("808001") << 16384U << QByteArray();
    QTest::newRow("Ed25519") << QByteArray("ed01aabb") << 0xedU << QByteArray("aabb");
    QTest::newRow("jwk_jcs-pub") << QByteArray("d1d603aa") << 0xeb51U << QByteArray("aa");
    QTest::newRow("four bytes") << QByteArray("ffffff7f") << 0xfffffffU << QByteArray();
}

void tst_Encoding::multicodec()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, rest);
    const auto decoded = decodeMulticodec(QByteArray::fromHex(hex));
    QVERIFY(decoded);
    QTEST(decoded->code, "code");
    QCOMPARE(decoded->bytes.toHex(), rest);
}

void tst_Encoding::multicodecRefused_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("80");
    QTest::newRow("cut off later") << QByteArray("ffff");
    QTest::newRow("0 in two bytes") << QByteArray("8000");
    QTest::newRow("1 in two bytes") << QByteArray("8100");
    QTest::newRow("127 in four bytes") << QByteArray("ff808000");
    QTest::newRow("five bytes") << QByteArray("ffffffff01");
}

void tst_Encoding::multicodecRefused()
{
    QFETCH(QByteArray, hex);
    const auto decoded = decodeMulticodec(QByteArray::fromHex(hex));
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, Error::Code::Malformed);
}

// --- UTF-8

void tst_Encoding::utf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("ASCII") << QByteArray("badge") << true;
    QTest::newRow("two bytes") << QByteArray("\xc3\xa9") << true;
    QTest::newRow("four bytes") << QByteArray("\xf0\x9f\x8e\x93") << true;
    QTest::newRow("last code point") << QByteArray("\xf4\x8f\xbf\xbf") << true;
    QTest::newRow("noncharacter") << QByteArray("\xef\xbf\xbf") << true;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}") << true;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << true;
    QTest::newRow("Latin-1") << QByteArray("caf\xe9") << false;
    QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << false;
    QTest::newRow("overlong NUL") << QByteArray("\xc0\x80") << false;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << false;
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << false;
    QTest::newRow("cut off") << QByteArray("\xf0\x9f\x8e") << false;
    QTest::newRow("lone continuation") << QByteArray("\x80") << false;
}

void tst_Encoding::utf8()
{
    QFETCH(QByteArray, bytes);
    const auto text = decodeUtf8(bytes);
    QTEST(text.has_value(), "accepted");
    if (text)
        QCOMPARE(text->toUtf8(), bytes); // nothing dropped, not even a byte order mark
}

QTEST_GUILESS_MAIN(tst_Encoding)
#include "tst_encoding.moc"
