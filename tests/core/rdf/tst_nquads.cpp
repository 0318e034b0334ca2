#include "core/base/Limits.h"
#include "core/rdf/NQuads.h"

#include <QTest>

#include "tests/support/ConformanceFiles.h"

using namespace besace;
using namespace besace::rdf;
using namespace Qt::StringLiterals;

class TestNQuads : public QObject {
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void saysTheLine();
    void terms();
    void keepsOrderAndRepetition();
    void writesWhatItReads();
    void nothingSlipsThroughAnAddress();
    void limits();
    void damagedText();
};

// Each row's text, and what is written for it.
void TestNQuads::accepts_data()
{
    QTest::addColumn<QByteArray>("nquads");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char* name, const QByteArray& nquads, const QByteArray& written) {
        QTest::newRow(name) << nquads << written;
    };
    row("nothing", "", "");
    row("empty lines", "\n\r\n\n", "");
    row("comment", "# a comment\n", "");
    row("comment at the end", "#", "");
    row("triple", "<a:s> <a:p> <a:o> .\n", "<a:s> <a:p> <a:o> .\n");
    row("quad", "<a:s> <a:p> <a:o> <a:g> .\n", "<a:s> <a:p> <a:o> <a:g> .\n");
    row("no line feed at the end", "<a:s> <a:p> <a:o> .", "<a:s> <a:p> <a:o> .\n");
    row("no white space", "<a:s><a:p><a:o><a:g>.", "<a:s> <a:p> <a:o> <a:g> .\n");
    row("much white space", "\t <a:s>\t\t<a:p>  <a:o>\t.\t\n", "<a:s> <a:p> <a:o> .\n");
    row("comment behind", "<a:s> <a:p> <a:o> . # because\n", "<a:s> <a:p> <a:o> .\n");
    row("carriage returns", "<a:s> <a:p> <a:o> .\r<a:s> <a:p> <a:q> .\r\n",
        "<a:s> <a:p> <a:o> .\n<a:s> <a:p> <a:q> .\n");
    row("blank nodes", "_:a <a:p> _:1.x-y _:\xc3\xa9 .\n", "_:a <a:p> _:1.x-y _:\xc3\xa9 .\n");
    row("label before the full stop", "_:a <a:p> _:b.\n", "_:a <a:p> _:b .\n");
    row("label with a colon", "_:a:b <a:p> _:_ .\n", "_:a:b <a:p> _:_ .\n");
    row("subject that begins like the one before",
        "_:a<a:p> <a:o> .\n_:ab <a:p> <a:o> .\n_:a <a:p> <a:q> .\n_:ab <a:p> <a:q> .\n_:ab\t<a:p> <a:r> .\n",
        "_:a <a:p> <a:o> .\n_:ab <a:p> <a:o> .\n_:a <a:p> <a:q> .\n_:ab <a:p> <a:q> .\n_:ab <a:p> <a:r> .\n");
    row("subject again, with more white space", "<a:s> <a:p> <a:o> .\n<a:s> \t <a:p> <a:q> .\n",
        "<a:s> <a:p> <a:o> .\n<a:s> <a:p> <a:q> .\n");
    row("literal", "<a:s> <a:p> \"o\" .\n", "<a:s> <a:p> \"o\" .\n");
    row("empty literal", "<a:s> <a:p> \"\" .\n", "<a:s> <a:p> \"\" .\n");
    row("string datatype goes", "<a:s> <a:p> \"o\"^^<http://www.w3.org/2001/XMLSchema#string> .\n",
        "<a:s> <a:p> \"o\" .\n");
    row("datatype", "<a:s> <a:p> \"o\"^^<a:d> .\n", "<a:s> <a:p> \"o\"^^<a:d> .\n");
    row("language keeps its case", "<a:s> <a:p> \"o\"@fr-BE .\n", "<a:s> <a:p> \"o\"@fr-BE .\n");
    row("escapes by name", R"(<a:s> <a:p> "\t\b\n\r\f\"\'\\" .)", "<a:s> <a:p> \"\\t\\b\\n\\r\\f\\\"'\\\\\" .\n");
    row("escapes by number", R"(<a:s> <a:p> "\u00e9\U0001F303\u0007\u007F" .)",
        "<a:s> <a:p> \"\xc3\xa9\xf0\x9f\x8c\x83\\u0007\\u007F\" .\n");
    row("non-characters", R"(<a:s> <a:p> "\uFFFE\uFFFF\uFFFD" .)", "<a:s> <a:p> \"\\uFFFE\\uFFFF\xef\xbf\xbd\" .\n");
    row("escape in an IRI", R"(<a:\u00e9> <a:p> <a:o> .)", "<a:\xc3\xa9> <a:p> <a:o> .\n");
    row("tab inside a literal", "<a:s> <a:p> \"a\tb\" .\n", "<a:s> <a:p> \"a\\tb\" .\n");
}

void TestNQuads::accepts()
{
    QFETCH(QByteArray, nquads);
    QFETCH(QByteArray, written);
    const auto dataset = parseNQuads(nquads);
    QVERIFY2(dataset, dataset ? "" : qPrintable(dataset.error().detail));
    QCOMPARE(toNQuads(*dataset), written);
    const auto again = parseNQuads(written);
    QVERIFY(again);
    QCOMPARE(toNQuads(*again), written);
}

void TestNQuads::refuses_data()
{
    QTest::addColumn<QByteArray>("nquads");
    const auto row = [](const char* name, const QByteArray& nquads) { QTest::newRow(name) << nquads; };
    row("no full stop", "<a:s> <a:p> <a:o>\n");
    row("no object", "<a:s> <a:p> .\n");
    row("five terms", "<a:s> <a:p> <a:o> <a:g> <a:h> .\n");
    row("two on a line", "<a:s> <a:p> <a:o> . <a:s> <a:p> <a:o> .\n");
    row("across lines", "<a:s> <a:p>\n<a:o> .\n");
    row("subject is a literal", "\"s\" <a:p> <a:o> .\n");
    row("predicate is a blank node", "<a:s> _:p <a:o> .\n");
    row("predicate is a literal", "<a:s> \"p\" <a:o> .\n");
    row("graph is a literal", "<a:s> <a:p> <a:o> \"g\" .\n");
    row("relative IRI", "<s> <a:p> <a:o> .\n");
    row("empty IRI", "<> <a:p> <a:o> .\n");
    row("IRI without its end", "<a:s <a:p> <a:o> .\n");
    row("IRI with a space", "<a: s> <a:p> <a:o> .\n");
    row("IRI with an escaped space", "<a:\\u0020s> <a:p> <a:o> .\n");
    row("IRI with an escape by name", "<a:\\n> <a:p> <a:o> .\n");
    row("IRI with a brace", "<a:{> <a:p> <a:o> .\n");
    row("label starts with a hyphen", "_:-a <a:p> <a:o> .\n");
    row("label starts with a full stop", "_:.a <a:p> <a:o> .\n");
    row("no label", "_: <a:p> <a:o> .\n");
    row("blank node without its colon", "_a <a:p> <a:o> .\n");
    row("literal without its end", "<a:s> <a:p> \"o .\n");
    row("literal with a line feed", "<a:s> <a:p> \"a\nb\" .\n");
    row("literal with a carriage return", "<a:s> <a:p> \"a\rb\" .\n");
    row("unknown escape", "<a:s> <a:p> \"\\x\" .\n");
    row("half an escape", "<a:s> <a:p> \"\\u00e\" .\n");
    row("half a surrogate pair", "<a:s> <a:p> \"\\ud800\" .\n");
    row("beyond Unicode", "<a:s> <a:p> \"\\U00110000\" .\n");
    row("backslash at the end", "<a:s> <a:p> \"\\");
    row("relative datatype", "<a:s> <a:p> \"o\"^^<d> .\n");
    row("datatype without its end", "<a:s> <a:p> \"o\"^^<a:d .\n");
    row("datatype without brackets", "<a:s> <a:p> \"o\"^^a:d .\n");
    row("one circumflex", "<a:s> <a:p> \"o\"^<a:d> .\n");
    row("no language", "<a:s> <a:p> \"o\"@ .\n");
    row("language starts with a digit", "<a:s> <a:p> \"o\"@1 .\n");
    row("language ends with a hyphen", "<a:s> <a:p> \"o\"@fr- .\n");
    row("single quotes", "<a:s> <a:p> 'o' .\n");
    row("Turtle's long quotes", "<a:s> <a:p> \"\"\"o\"\"\" .\n");
    row("Turtle's prefix", "@prefix a: <a:> .\n");
    row("Turtle's number", "<a:s> <a:p> 1 .\n");
    row("no UTF-8", "<a:s> <a:p> \"\xff\" .\n");
    row("overlong UTF-8", "<a:s> <a:p> \"\xc0\xaf\" .\n");
    row("byte order mark", "\xef\xbb\xbf<a:s> <a:p> <a:o> .\n");
}

void TestNQuads::refuses()
{
    QFETCH(QByteArray, nquads);
    const auto dataset = parseNQuads(nquads);
    QVERIFY(!dataset);
    QCOMPARE(dataset.error().code, Error::Code::Malformed);
}

void TestNQuads::saysTheLine()
{
    QCOMPARE(parseNQuads("<a:s> <a:p> <a:o> .\n\r\n# why\r<a:s> .").error().detail, u"line 4"_s);
}

void TestNQuads::terms()
{
    const auto dataset = parseNQuads("_:b <a:p> \"d\\u00e9j\\u00e0\"@fr <a:g> .\n<a:s> <a:p> \"1\"^^<a:d> .\n");
    QVERIFY(dataset);
    const Quad& first = dataset->quads().at(0);
    const Quad& second = dataset->quads().at(1);
    QCOMPARE(dataset->term(first.subject), (Term { Term::Kind::BlankNode, "b", {}, {} }));
    QCOMPARE(dataset->term(first.object), (Term { Term::Kind::Literal, "d\xc3\xa9j\xc3\xa0", rdfLangString, "fr" }));
    QCOMPARE(dataset->term(first.graph), (Term { Term::Kind::Iri, "a:g", {}, {} }));
    QCOMPARE(dataset->term(second.object), (Term { Term::Kind::Literal, "1", "a:d", {} }));
    QCOMPARE(dataset->kind(second.graph), Term::Kind::DefaultGraph);
}

void TestNQuads::keepsOrderAndRepetition()
{
    const QByteArray nquads = "<b:s> <a:p> \"o\" .\n<a:s> <a:p> \"o\" .\n<b:s> <a:p> \"o\" .\n";
    const auto dataset = parseNQuads(nquads);
    QVERIFY(dataset);
    QCOMPARE(toNQuads(*dataset), nquads);
}

// Canonical forms, lines in order and terms spelt as they must be, come out as they went in.
void TestNQuads::writesWhatItReads()
{
    REQUIRE_CONFORMANCE("rdf-canon");
    const QDir folder(conformanceDir() + u"/rdf-canon/rdfc10"_s);
    const QStringList names = folder.entryList({ u"*-rdfc10.nq"_s });
    QVERIFY(names.size() > 60);
    for (const QString& name : names) {
        const QByteArray nquads = conformanceBytes(u"rdf-canon/rdfc10/"_s + name);
        const auto dataset = parseNQuads(nquads);
        QVERIFY2(dataset, qPrintable(name));
        QCOMPARE(toNQuads(*dataset), nquads);
    }
}

// JSON-LD hands on what a badge gives as an address. It must not be able to end the term, nor the line.
void TestNQuads::nothingSlipsThroughAnAddress()
{
    Dataset dataset;
    const TermId p = dataset.iri("a:p");
    dataset.add({ dataset.iri("a:x> <a:p> <a:o> .\n<a:y"), p, dataset.literal("\" .\n", "a:d> .\n<a:z"), 0 });
    const QByteArray nquads = toNQuads(dataset);
    QCOMPARE(nquads.count('\n'), 1);
    QCOMPARE(nquads.count('>'), 3);
}

void TestNQuads::limits()
{
    QByteArray many;
    for (size_t i = 0; i <= limits::maxQuads; ++i)
        many += "_:a <a:p> _:b .\n";
    QCOMPARE(parseNQuads(many).error().code, Error::Code::TooLarge);
    QCOMPARE(parseNQuads(QByteArray(limits::maxNQuadsBytes + 1, '\n')).error().code, Error::Code::TooLarge);
}

void TestNQuads::damagedText()
{
    REQUIRE_CONFORMANCE("rdf-canon");
    const QByteArray whole = conformanceBytes(u"rdf-canon/rdfc10/test060-in.nq"_s);
    QVERIFY(!whole.isEmpty());
    for (qsizetype size = 0; size < whole.size(); ++size) {
        if (const auto cut = parseNQuads(whole.first(size)))
            QVERIFY(parseNQuads(toNQuads(*cut)));
        QByteArray changed = whole;
        changed[size] = static_cast<char>(changed[size] ^ 0x15);
        if (const auto dataset = parseNQuads(changed))
            QVERIFY(parseNQuads(toNQuads(*dataset)));
    }
}

QTEST_APPLESS_MAIN(TestNQuads)
#include "tst_nquads.moc"
