#include "core/baking/Baking.h"
#include "core/baking/Payload.h"
#include "core/base/Json.h"

#include <QRandomGenerator>
#include <QTest>

#include "tests/core/baking/MadePictures.h"

using namespace besace;
using namespace besace::pictures;
using namespace Qt::StringLiterals;

namespace {

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

QByteArray jwsPayload(QRandomGenerator& random)
{
    QByteArray signature(64, '\0');
    random.fillRange(reinterpret_cast<quint32*>(signature.data()), 16);
    return base64Url(R"({"alg":"EdDSA"})") + '.' + base64Url(jsonPayload(random)) + '.' + base64Url(signature)
        + (random.bounded(4) == 0 ? "\n" : "");
}

} // namespace

/// Payloads as anybody may write them.
class TestBakingRoundTrip : public QObject {
    Q_OBJECT

private slots:
    void roundTrip_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::newRow("png") << picture();
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
};

QTEST_GUILESS_MAIN(TestBakingRoundTrip)
#include "tst_bakingroundtrip.moc"
