#include "core/baking/Baking.h"
#include "core/base/Files.h"
#include "core/crypto/Digest.h"

#include <QTemporaryDir>
#include <QTest>

#include "tests/support/CommandLineRun.h"
#include "tests/support/ConformanceFiles.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// `besace-cli canonicalize`, tried from outside.
class tst_Canonicalize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nquads_data();
    void nquads();
    void badges_data();
    void badges();
    void sha384();
    void json();
    void proofConfiguration();
    void whole();
    void baked();
    void duplicates();
    void namesWhatIsDropped();
    void failures_data();
    void failures();
    void wrongUsage_data();
    void wrongUsage();

private:
    CommandLineRun run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return runCommandLine(QStringList { u"canonicalize"_s } + arguments, m_home.path(), input);
    }

    QTemporaryDir m_home;
};

namespace {

QString hashOf(const QByteArray& nquads) { return QString::fromLatin1(crypto::sha256(nquads).toHex()); }

QString badgeFile(const QString& name) { return conformanceDir() + u"/openbadges/"_s + name; }

const QByteArray v2 = R"("@context":"https://www.w3.org/ns/credentials/v2")";
const QByteArray small = "{" + v2 + R"(,"id":"urn:x:1","type":"VerifiableCredential","name":["a","b"]})";

} // namespace

void tst_Canonicalize::nquads_data()
{
    REQUIRE_CONFORMANCE("rdf-canon");
    QTest::addColumn<QString>("number");
    for (const char* number : { "001", "020", "044", "060", "070" })
        QTest::newRow(number) << QString::fromLatin1(number);
}

void tst_Canonicalize::nquads()
{
    QFETCH(QString, number);
    const QString path = conformanceDir() + u"/rdf-canon/rdfc10/test%1-in.nq"_s.arg(number);
    const QByteArray expected = conformanceBytes(u"rdf-canon/rdfc10/test%1-rdfc10.nq"_s.arg(number));
    const CommandLineRun result = run({ path });
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.output, expected);
    QCOMPARE(result.messages.trimmed(), hashOf(expected).toLatin1());
}

// What jsonld.js and rdf-canonize made of real badges. Repeated values are theirs.
void tst_Canonicalize::badges_data()
{
    REQUIRE_CONFORMANCE("expected/canon");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    for (const JsonValue& entry : conformanceJson(u"expected/canon-index.json"_s).array()) {
        const QString file = entry[u"file"].toString();
        QTest::newRow(qPrintable(file)) << file << entry[u"doc"].toString();
    }
}

void tst_Canonicalize::badges()
{
    QFETCH(QString, file);
    QFETCH(QString, expected);
    const JsonValue document = conformanceJson(u"openbadges/"_s + file);
    const CommandLineRun result = run({ badgeFile(file), u"--keep-duplicates"_s });
    const QStringList contexts = document[u"@context"].strings();
    const bool known = std::ranges::none_of(
        contexts, [](const QString& url) { return url.contains(u"andamio"_s) || url.contains(u"workshop-maybe"_s); });
    if (!known) { // contexts of a single organisation
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.output.isEmpty());
        return;
    }
    QVERIFY(result.exitCode == 0 || result.messages.contains("No signature covers"));
    QCOMPARE(result.output, conformanceBytes(u"expected/canon/"_s + expected));
}

void tst_Canonicalize::sha384()
{
    REQUIRE_CONFORMANCE("rdf-canon");
    const QByteArray expected = conformanceBytes(u"rdf-canon/rdfc10/test075-rdfc10.nq"_s);
    const CommandLineRun result
        = run({ conformanceDir() + u"/rdf-canon/rdfc10/test075-in.nq"_s, u"--hash"_s, u"sha384"_s });
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.output, expected);
    QCOMPARE(result.messages.trimmed(), crypto::digest(crypto::DigestAlgorithm::Sha384, expected).toHex());
}

void tst_Canonicalize::json()
{
    const CommandLineRun result = run({ u"--json"_s, u"-"_s }, small);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.lines().size(), 1);
    const JsonValue line = result.lines().first();
    const QByteArray text = run({ u"-"_s }, small).output;
    QVERIFY(text.endsWith(" .\n"));
    QCOMPARE(line[u"nquads"].toString().toUtf8(), text);
    QCOMPARE(line[u"sha256"].toString(), hashOf(text));
    QVERIFY(line[u"dropped"].isArray() && line[u"dropped"].array().empty());
    QCOMPARE(line[u"contexts"].at(0)[u"url"].toString(), u"https://www.w3.org/ns/credentials/v2"_s);
    QCOMPARE(line[u"contexts"].at(0)[u"sha256"].toString(),
        u"59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734"_s);
    QVERIFY(line[u"error"].isNull());
}

void tst_Canonicalize::proofConfiguration()
{
    REQUIRE_CONFORMANCE("vc-di-eddsa");
    const QString folder = conformanceDir() + u"/vc-di-eddsa/eddsa-rdfc-2022/"_s;
    const CommandLineRun result = run({ u"--proof"_s, u"1"_s, folder + u"signedDataInt.json"_s });
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(
        result.output.trimmed(), conformanceBytes(u"vc-di-eddsa/eddsa-rdfc-2022/proofCanonDataInt.txt"_s).trimmed());
    QCOMPARE(
        result.messages.trimmed(), conformanceBytes(u"vc-di-eddsa/eddsa-rdfc-2022/proofHashDataInt.txt"_s).trimmed());
    QCOMPARE(run({ u"--proof"_s, u"2"_s, folder + u"signedDataInt.json"_s }).exitCode, 1);
}

void tst_Canonicalize::whole()
{
    REQUIRE_CONFORMANCE("vc-di-eddsa");
    const QString file = conformanceDir() + u"/vc-di-eddsa/eddsa-rdfc-2022/signedDataInt.json"_s;
    const CommandLineRun without = run({ file });
    QVERIFY(!without.output.contains("security#proof"));
    QVERIFY(without.messages.contains("--whole"));
    QCOMPARE(without.output, conformanceBytes(u"vc-di-eddsa/eddsa-rdfc-2022/canonDocDataInt.txt"_s));
    const CommandLineRun whole = run({ u"--whole"_s, file });
    QVERIFY(whole.output.contains("security#proofValue"));
    QVERIFY(!whole.messages.contains("--whole"));
}

void tst_Canonicalize::baked()
{
    const auto picture = bake("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", small);
    QVERIFY(picture);
    const QString path = m_home.filePath(u"badge.svg"_s);
    QVERIFY(writeFile(path, *picture));
    const CommandLineRun result = run({ path });
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.output, run({ u"-"_s }, small).output);
}

void tst_Canonicalize::duplicates()
{
    // Two values to JSON-LD, one to RDF.
    const QByteArray integer = "http://www.w3.org/2001/XMLSchema#integer";
    const QByteArray document
        = R"({"@context":{"n":{"@id":"a:n","@type":")" + integer + R"("}},"@id":"a:s","n":[1,"1"]})";
    const QByteArray line = R"(<a:s> <a:n> "1"^^<)" + integer + "> .\n";
    QCOMPARE(run({ u"-"_s }, document).output, line);
    QCOMPARE(run({ u"--keep-duplicates"_s, u"-"_s }, document).output, line + line);
}

void tst_Canonicalize::namesWhatIsDropped()
{
    const QByteArray badge = "{" + v2 + R"(,"id":"urn:x:1","name":"a","honours":"magna"})";
    const CommandLineRun text = run({ u"-"_s }, badge);
    QCOMPARE(text.exitCode, 1);
    QVERIFY(text.output.contains("\"a\""));
    QVERIFY2(text.messages.contains("honours"), text.messages.constData());
    const CommandLineRun json = run({ u"--json"_s, u"-"_s }, badge);
    QVERIFY(json.lines().first()[u"dropped"].at(0).toString().contains(u"honours"_s));
}

void tst_Canonicalize::failures_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const QByteArray& input, const char* code, const char* detail) {
        QTest::newRow(name) << input << QString::fromLatin1(code) << QString::fromLatin1(detail);
    };
    row("unknown context", R"({"@context":"https://school.example/words.json","a":1})", "unknown-context",
        "https://school.example/words.json");
    row("no JSON-LD", "{" + v2 + R"(,"id":["urn:x:1"],"name":"a"})", "linked-data-malformed", "invalid @id value");
    row("no JSON", "{", "malformed", "");
    row("no N-Quads", "<a:s> <a:p> .\n", "malformed", "line 1");
    QByteArray clique;
    for (int from = 0; from < 12; ++from) {
        for (int to = 0; to < 12; ++to)
            clique += "_:e" + QByteArray::number(from) + " <a:p> _:e" + QByteArray::number(to) + " .\n";
    }
    row("poison", clique, "too-complex", "blank nodes");
}

void tst_Canonicalize::failures()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, code);
    QFETCH(QString, detail);
    const CommandLineRun json = run({ u"--json"_s, u"-"_s }, input);
    QCOMPARE(json.exitCode, 1);
    const JsonValue error = json.lines().first()[u"error"];
    QCOMPARE(error[u"code"].toString(), code);
    QVERIFY2(error[u"detail"].toString().startsWith(detail), qPrintable(error[u"detail"].toString()));
    QVERIFY(!error[u"message"].toString().isEmpty());
    const CommandLineRun text = run({ u"-"_s }, input);
    QCOMPARE(text.exitCode, 1);
    QVERIFY(text.output.isEmpty());
    QVERIFY(text.messages.contains(detail.toUtf8()));
}

void tst_Canonicalize::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList {};
    QTest::newRow("two files") << QStringList { u"a"_s, u"b"_s };
    QTest::newRow("another hash") << QStringList { u"--hash"_s, u"md5"_s, u"a"_s };
    QTest::newRow("no number") << QStringList { u"--proof"_s, u"first"_s, u"a"_s };
    QTest::newRow("proof 0") << QStringList { u"--proof"_s, u"0"_s, u"a"_s };
}

void tst_Canonicalize::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const CommandLineRun result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.output.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Canonicalize)
#include "tst_canonicalize.moc"
