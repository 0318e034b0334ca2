#include "core/base/Files.h"
#include "core/base/Jcs.h"
#include "core/base/Json.h"
#include "core/base/Limits.h"

#include <QTest>

#include "tests/support/Conformance.h"
#include <bit>

using namespace besace;
using namespace Qt::StringLiterals;

// What is taken out of a temporary must live longer than it: each of these once was a dangling reference.
static_assert(!std::is_reference_v<decltype(std::declval<JsonValue>().array())>);
static_assert(!std::is_reference_v<decltype(std::declval<JsonValue>()[u"key"])>);
static_assert(!std::is_reference_v<decltype(std::declval<JsonObject>()[u"key"])>);
static_assert(!std::is_reference_v<decltype(*std::declval<Result<JsonValue>>())>);

class tst_Json : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void namesInManyObjects_data();
    void namesInManyObjects();
    void keepsOrderNumbersAndMarks();
    void missingReadsAsNull();
    void equality();
    void nestingLimit();
    void suite();
    void jcs_documents();
    void jcs_numbers();
};

void tst_Json::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("duplicate names") << QByteArray(R"({"a":1,"a":2})");
    QTest::newRow("duplicate names, one escaped") << QByteArray(R"({"a":1,"\u0061":2})");
    QTest::newRow("deep duplicate") << QByteArray(R"({"x":[{"a":1,"a":1}]})");
    QTest::newRow("lone surrogate") << QByteArray(R"(["\ud800"])");
    QTest::newRow("bad UTF-8") << QByteArray("[\"\xff\"]");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}");
    QTest::newRow("trailing bytes") << QByteArray("{} x");
    QTest::newRow("trailing value") << QByteArray("1 2");
    QTest::newRow("two objects") << QByteArray("{}{}");
    QTest::newRow("number beyond a double") << QByteArray("1e400");
    QTest::newRow("misspelt null") << QByteArray("[nul]");
    QTest::newRow("NaN") << QByteArray("[NaN]");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray("  ");
    QTest::newRow("NUL") << QByteArray("[1]\0", 4);
}

void tst_Json::refused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseJson(text));
}

void tst_Json::namesInManyObjects_data()
{
    QTest::addColumn<int>("members");
    for (const int members : { 1, 2, 15, 16, 17, 18, 100 })
        QTest::addRow("%d", members) << members;
}

/// `{"n0": 0, "n1": 1, …}`
static QByteArray numbered(int members, const QByteArray& more = {})
{
    QByteArrayList written;
    for (int i = 0; i < members; ++i)
        written.append("\"n" + QByteArray::number(i) + "\":" + QByteArray::number(i));
    if (!more.isEmpty())
        written.append(more);
    return '{' + written.join(',') + '}';
}

// However many members there are, a name that stands twice is found, and in an object inside it is another one.
void tst_Json::namesInManyObjects()
{
    QFETCH(int, members);
    for (const int repeated : { 0, members / 2, members - 1 }) {
        const QByteArray name = "\"n" + QByteArray::number(repeated) + "\":";
        QVERIFY(!parseJson(numbered(members, name + "true")));
        const auto last = parseJson(numbered(members, name + "true"), RepeatedNames::KeepLast);
        QVERIFY(last);
        QCOMPARE(last->object().size(), static_cast<size_t>(members));
        QVERIFY((*last)[u'n' + QString::number(repeated)].toBool());
    }
    const auto nested = parseJson(numbered(members, "\"inside\":" + numbered(members, "\"inside\":[{\"n0\":1}]")));
    QVERIFY(nested);
    QCOMPARE(toJson(*nested), numbered(members, "\"inside\":" + numbered(members, "\"inside\":[{\"n0\":1}]")));
}

void tst_Json::keepsOrderNumbersAndMarks()
{
    const QByteArray text = "{\"z\":1.0,\"a\":1E2,\"\xef\xbb\xbfz\":-0,\"b\":[true,null,\"\xc3\xa9\\u0001\"]}";
    const auto value = parseJson(text);
    QVERIFY(value);
    QCOMPARE(toJson(*value), text);
    QCOMPARE(toJson(*parseJson(toIndentedJson(*value))), text);
}

void tst_Json::missingReadsAsNull()
{
    const auto value = parseJson(R"({"issuer":{"id":"did:key:z6"},"type":["A","B"],"one":"C"})");
    QVERIFY(value);
    QCOMPARE((*value)[u"issuer"][u"id"].toString(), u"did:key:z6"_s);
    QVERIFY((*value)[u"issuer"][u"name"][u"fr"].isNull());
    QCOMPARE((*value)[u"type"].strings(), (QStringList { u"A"_s, u"B"_s }));
    QCOMPARE((*value)[u"one"].strings(), QStringList { u"C"_s });
}

void tst_Json::equality()
{
    QVERIFY(*parseJson(R"({"a":1,"b":[2]})") == *parseJson(R"({"b":[2.0],"a":1})"));
    QVERIFY(!(*parseJson(R"({"a":1})") == *parseJson(R"({"a":1,"b":null})")));
    QVERIFY(!(*parseJson("[1,2]") == *parseJson("[2,1]")));
}

void tst_Json::nestingLimit()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(parseJson(nested(limits::maxJsonDepth)));
    const auto tooDeep = parseJson(nested(limits::maxJsonDepth + 1));
    QVERIFY(!tooDeep);
    QCOMPARE(tooDeep.error().code, Error::Code::TooLarge);
}

void tst_Json::suite()
{
    REQUIRE_CONFORMANCE("JSONTestSuite/test_parsing");
    const QDir folder(conformanceDir() + u"/JSONTestSuite/test_parsing"_s);
    int accepted = 0;
    int refusedCount = 0;
    for (const QString& name : folder.entryList({ u"*.json"_s })) {
        const auto bytes = readFile(folder.filePath(name), limits::maxFileBytes);
        QVERIFY(bytes);
        const bool parsed = parseJson(*bytes).has_value();
        if (name.startsWith(u'y')) {
            // Two of them repeat a name: grammar allows it, and by default we do not.
            const bool repeats = name.startsWith(u"y_object_duplicated_key"_s);
            QVERIFY2(parsed != repeats, qPrintable(name));
            QVERIFY2(parseJson(*bytes, RepeatedNames::KeepLast), qPrintable(name));
            ++accepted;
        } else if (name.startsWith(u'n')) {
            QVERIFY2(!parsed, qPrintable(name));
            ++refusedCount;
        }
    }
    QCOMPARE(accepted, 95);
    QCOMPARE(refusedCount, 188);
}

void tst_Json::jcs_documents()
{
    REQUIRE_CONFORMANCE("jcs/input");
    const QDir input(conformanceDir() + u"/jcs/input"_s);
    const QStringList names = input.entryList({ u"*.json"_s });
    QCOMPARE(names.size(), 6);
    for (const QString& name : names) {
        const auto value = parseJson(*readFile(input.filePath(name), limits::maxFileBytes));
        QVERIFY2(value, qPrintable(name));
        QCOMPARE(
            canonicalizeJson(*value), *readFile(conformanceDir() + u"/jcs/output/"_s + name, limits::maxFileBytes));
    }
}

void tst_Json::jcs_numbers()
{
    REQUIRE_CONFORMANCE("jcs/es6numbers_100000.txt");
    const auto text = readFile(conformanceDir() + u"/jcs/es6numbers_100000.txt"_s, limits::maxFileBytes);
    QVERIFY(text);
    int lines = 0;
    for (const QByteArray& line : text->trimmed().split('\n')) {
        const qsizetype comma = line.indexOf(',');
        const auto number = std::bit_cast<double>(line.first(comma).toULongLong(nullptr, 16));
        if (ecmaScriptNumber(number) != line.sliced(comma + 1).trimmed())
            QFAIL(line.constData());
        ++lines;
    }
    QCOMPARE(lines, 100'000);
}

QTEST_GUILESS_MAIN(tst_Json)
#include "tst_json.moc"
