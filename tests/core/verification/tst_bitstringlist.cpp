#include "core/base/Compression.h"
#include "core/base/Encoding.h"
#include "core/jose/Jws.h"
#include "core/verification/BitstringList.h"
#include "core/verification/JwtClaims.h"

#include <QTest>

#include "tests/support/Conformance.h"
#include "tests/support/Reading.h"

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

QList<quint64> setBits(const QByteArray& bits)
{
    QList<quint64> found;
    for (quint64 i = 0; i < static_cast<quint64>(bits.size()) * 8; ++i) {
        if (valueAt(bits, i, 1).value_or(0) != 0)
            found.append(i);
    }
    return found;
}

/// The list in a JWT or JSON credential, wherever it stands in the file's wrapping.
QString encodedListIn(const JsonValue& value)
{
    if (value.isString() && jose::looksLikeCompactJws(value.toString().toLatin1())) {
        const auto jws = jose::parseCompactJws(value.toString().toLatin1());
        return jws ? encodedListIn(jsonOf(jws->payload)) : QString();
    }
    if (value[u"encodedList"].isString())
        return value[u"encodedList"].toString();
    for (const auto& [name, member] : value.object()) {
        if (const QString list = encodedListIn(member); !list.isEmpty())
            return list;
    }
    return {};
}

} // namespace

class tst_BitstringList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lookup();
    void wideEntries();
    void index_data();
    void index();
    void spellings_data();
    void spellings();
    void refusals_data();
    void refusals();
    void collectedLists_data();
    void collectedLists();
};

void tst_BitstringList::lookup()
{
    const QByteArray bits("\x80\x01", 2);
    QCOMPARE(valueAt(bits, 0, 1), std::optional<quint32>(1));
    QCOMPARE(valueAt(bits, 1, 1), std::optional<quint32>(0));
    QCOMPARE(valueAt(bits, 15, 1), std::optional<quint32>(1));
    QCOMPARE(valueAt(bits, 16, 1), std::nullopt);
    QCOMPARE(valueAt(bits, ~quint64(0), 1), std::nullopt);
    QCOMPARE(valueAt({}, 0, 1), std::nullopt);
}

void tst_BitstringList::wideEntries()
{
    const QByteArray bits("\xe4\x0f\xf0", 3); // 11 10 01 00, 00 00 11 11, 11 11 00 00
    QCOMPARE(valueAt(bits, 0, 2), std::optional<quint32>(3));
    QCOMPARE(valueAt(bits, 1, 2), std::optional<quint32>(2));
    QCOMPARE(valueAt(bits, 2, 2), std::optional<quint32>(1));
    QCOMPARE(valueAt(bits, 3, 8), std::nullopt);
    QCOMPARE(valueAt(bits, 1, 12), std::optional<quint32>(0xff0));
    QCOMPARE(valueAt(bits, 2, 12), std::nullopt);
    QCOMPARE(valueAt(QByteArray(4, '\xff'), 0, 32), std::optional<quint32>(0xffffffff));
}

void tst_BitstringList::index_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("expected"); // -1: none
    QTest::newRow("text") << QByteArray(R"("94567")") << qint64(94567);
    QTest::newRow("number") << QByteArray("94567") << qint64(94567);
    QTest::newRow("zero") << QByteArray(R"("0")") << qint64(0);
    QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
    QTest::newRow("negative text") << QByteArray(R"("-1")") << qint64(-1);
    QTest::newRow("sign") << QByteArray(R"("+1")") << qint64(-1);
    QTest::newRow("fraction") << QByteArray("1.5") << qint64(-1);
    QTest::newRow("hex") << QByteArray(R"("0x10")") << qint64(-1);
    QTest::newRow("too long") << QByteArray(R"("99999999999999999999999")") << qint64(-1);
    QTest::newRow("missing") << QByteArray("null") << qint64(-1);
}

void tst_BitstringList::index()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, expected);
    const auto found = listIndex(jsonOf(json));
    QCOMPARE(found ? static_cast<qint64>(*found) : qint64(-1), expected);
}

void tst_BitstringList::spellings_data()
{
    QTest::addColumn<QString>("encoded");
    const QByteArray bits = "\x10" + QByteArray(62, '\0') + "\x01";
    const QByteArray gzip = deflate(bits, Compression::Gzip);
    const QByteArray zlib = deflate(bits, Compression::Zlib);
    const auto row = [](const char* name, const QByteArray& text) { QTest::newRow(name) << QString::fromLatin1(text); };
    row("multibase, gzip", 'u' + encodeBase64Url(gzip));
    row("base64url, gzip", encodeBase64Url(gzip));
    row("base64url with padding, gzip", gzip.toBase64(QByteArray::Base64UrlEncoding));
    row("multibase with padding, gzip", 'u' + gzip.toBase64(QByteArray::Base64UrlEncoding));
    row("base64, gzip", gzip.toBase64());
    row("base64, zlib", zlib.toBase64());
    row("multibase, zlib", 'u' + encodeBase64Url(zlib));
}

void tst_BitstringList::spellings()
{
    QFETCH(QString, encoded);
    const auto bits = decodeBitstring(encoded);
    QVERIFY(bits);
    QCOMPARE(setBits(*bits), (QList<quint64> { 3, 511 }));
}

void tst_BitstringList::refusals_data()
{
    QTest::addColumn<QString>("encoded");
    const QByteArray gzip = deflate(QByteArray(1000, '\0'), Compression::Gzip);
    QByteArray wrongSum = gzip;
    wrongSum[wrongSum.size() - 6] = static_cast<char>(wrongSum[wrongSum.size() - 6] ^ 1);
    const auto row
        = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << QString::fromLatin1(bytes); };
    row("empty", "");
    row("only the prefix", "u");
    row("no base64", "u!!!");
    row("blanks", "u H4sI");
    row("not packed", encodeBase64Url("plain bytes"));
    row("cut off", encodeBase64Url(gzip.chopped(4)));
    row("wrong checksum", encodeBase64Url(wrongSum));
    row("trailing bytes", encodeBase64Url(gzip + "x"));
    row("bomb", encodeBase64Url(deflate(QByteArray(17 * 1024 * 1024, '\0'), Compression::Gzip)));
}

void tst_BitstringList::refusals()
{
    QFETCH(QString, encoded);
    QVERIFY(!decodeBitstring(encoded));
}

void tst_BitstringList::collectedLists_data()
{
    REQUIRE_CONFORMANCE("status");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QList<quint64>>("isSet"); // among what may be set; empty: only that it can be read
    const auto row = [](const char* file, const QList<quint64>& isSet) {
        QTest::newRow(file) << conformanceDir() + u'/' + QString::fromLatin1(file) << isSet;
    };
    row("status/waltid-policies/bitstringstatuslist/revoked.json", { 12810 });
    row("status/waltid-policies/bitstringstatuslist/wrong-list-encoding.json", {});
    row("status/waltid-policies/statuslist2021/revoked.42.ebsi.json", { 42 });
    row("status/waltid-policies/revocationlist2020/revoked.json", {});
    row("openbadges/1edtech-public-validator/ob30/bit-string-list/testlist", { 23 });
}

void tst_BitstringList::collectedLists()
{
    QFETCH(QString, file);
    QFETCH(QList<quint64>, isSet);
    const JsonValue document = jsonFile(file);
    QVERIFY(document.isObject());
    const auto bits = decodeBitstring(encodedListIn(document));
    QVERIFY(bits);
    QVERIFY(bits->size() >= 8);
    for (const quint64 index : isSet) {
        QCOMPARE(valueAt(*bits, index, 1), std::optional<quint32>(1));
        QCOMPARE(valueAt(*bits, index + 1, 1), std::optional<quint32>(0));
    }
}

QTEST_GUILESS_MAIN(tst_BitstringList)
#include "tst_bitstringlist.moc"
