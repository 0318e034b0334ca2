#include "core/rdf/Canonicalization.h"
#include "core/rdf/NQuads.h"

#include <QTest>

#include "tests/support/ConformanceFiles.h"

using namespace besace;
using namespace besace::rdf;
using namespace Qt::StringLiterals;

namespace {

const QByteArray p = "<https://p.example/>";

Dataset parsed(const QByteArray& nquads)
{
    const auto dataset = parseNQuads(nquads);
    return dataset ? *dataset : Dataset();
}

/// The map test's result: canonical identifiers by label.
QMap<QString, QString> mapOf(const CanonicalForm& form)
{
    QMap<QString, QString> map;
    for (const IssuedIdentifier& issued : form.issued)
        map.insert(QString::fromUtf8(issued.label), QString::fromUtf8(issued.identifier));
    return map;
}

QMap<QString, QString> mapOf(const JsonValue& json)
{
    QMap<QString, QString> map;
    for (const auto& member : json.object())
        map.insert(member.key, member.value.toString());
    return map;
}

crypto::DigestAlgorithm digestOf(const JsonValue& test)
{
    return test[u"hashAlgorithm"].toString() == u"SHA384"_s ? crypto::DigestAlgorithm::Sha384
                                                            : crypto::DigestAlgorithm::Sha256;
}

/// All edges between all of `nodes` blank nodes: nothing tells any of them from another.
QByteArray clique(int nodes)
{
    QByteArray nquads;
    for (int from = 0; from < nodes; ++from) {
        for (int to = 0; to < nodes; ++to)
            nquads += "_:e" + QByteArray::number(from) + ' ' + p + " _:e" + QByteArray::number(to) + " .\n";
    }
    return nquads;
}

QByteArray circle(int nodes)
{
    QByteArray nquads;
    for (int from = 0; from < nodes; ++from)
        nquads += "_:e" + QByteArray::number(from) + ' ' + p + " _:e" + QByteArray::number((from + 1) % nodes) + " .\n";
    return nquads;
}

/// A straight line whose ends can be told apart and nothing between.
QByteArray chain(int nodes)
{
    QByteArray nquads;
    for (int from = 0; from + 1 < nodes; ++from)
        nquads += "_:e" + QByteArray::number(from) + ' ' + p + " _:e" + QByteArray::number(from + 1) + " .\n";
    return nquads;
}

/// Pairs that look the same from near and from afar.
QByteArray pairs(int count)
{
    QByteArray nquads;
    for (int i = 0; i < count; ++i)
        nquads += "_:a" + QByteArray::number(i) + ' ' + p + " _:b" + QByteArray::number(i) + " .\n";
    return nquads;
}

QByteArray star(int rays)
{
    QByteArray nquads;
    for (int i = 0; i < rays; ++i)
        nquads += "_:hub " + p + " _:ray" + QByteArray::number(i) + " .\n";
    return nquads;
}

} // namespace

class TestCanonicalization : public QObject {
    Q_OBJECT

private slots:
    void suite_data();
    void suite();
    void suite_isWhole();
    void duplicates();
    void labelsDoNotMatter();
    void orderDoesNotMatter();
    void poison_data();
    void poison();
    void repetitiveButHarmless_data();
    void repetitiveButHarmless();
    void workLimitDecides();
    void notRdf_data();
    void notRdf();
    void relabel();
    void relabel_refuses_data();
    void relabel_refuses();
    void lines();
};

// https://w3c.github.io/rdf-canon/tests/
void TestCanonicalization::suite_data()
{
    REQUIRE_CONFORMANCE("rdf-canon");
    QTest::addColumn<JsonValue>("test");
    for (const JsonValue& test : conformanceJson(u"rdf-canon/manifest.jsonld"_s)[u"entries"].array())
        QTest::addRow("%s %s", qPrintable(test[u"id"].toString()), qPrintable(test[u"name"].toString())) << test;
}

void TestCanonicalization::suite()
{
    QFETCH(JsonValue, test);
    const auto dataset = parseNQuads(conformanceBytes(u"rdf-canon/"_s + test[u"action"].toString()));
    QVERIFY(dataset);
    const auto form = canonicalize(*dataset, { digestOf(test) });
    const QString type = test[u"type"].toString();
    if (type == u"rdfc:RDFC10NegativeEvalTest"_s) {
        QVERIFY(!form);
        QCOMPARE(form.error().code, Error::Code::TooLarge);
        return;
    }
    QVERIFY2(form, form ? "" : qPrintable(form.error().detail));
    const QString result = u"rdf-canon/"_s + test[u"result"].toString();
    if (type == u"rdfc:RDFC10EvalTest"_s) {
        QCOMPARE(form->nquads, conformanceBytes(result));
    } else {
        QCOMPARE(type, u"rdfc:RDFC10MapTest"_s);
        QCOMPARE(mapOf(*form), mapOf(conformanceJson(result)));
    }
}

void TestCanonicalization::suite_isWhole()
{
    REQUIRE_CONFORMANCE("rdf-canon");
    QCOMPARE(conformanceJson(u"rdf-canon/manifest.jsonld"_s)[u"entries"].array().size(), size_t(86));
}

// A dataset is a set. rdf-canonize 5 under jsonld.js 9 signs each line as often as it stands there.
void TestCanonicalization::duplicates()
{
    const QByteArray twice = "_:x " + p + " \"a\" .\n_:x " + p + " \"b\" .\n_:x " + p + " \"a\" .\n";
    const auto dropped = canonicalize(parsed(twice));
    QVERIFY(dropped);
    QCOMPARE(dropped->nquads, "_:c14n0 " + p + " \"a\" .\n_:c14n0 " + p + " \"b\" .\n");
    const auto kept = canonicalize(parsed(twice), { crypto::DigestAlgorithm::Sha256, Duplicates::Keep });
    QVERIFY(kept);
    QCOMPARE(kept->nquads, "_:c14n0 " + p + " \"a\" .\n_:c14n0 " + p + " \"a\" .\n_:c14n0 " + p + " \"b\" .\n");
}

void TestCanonicalization::labelsDoNotMatter()
{
    const QByteArray nquads = "_:b " + p + " _:a .\n_:a " + p + " \"x\" .\n_:b " + p + " _:b _:a .\n";
    const auto form = canonicalize(parsed(nquads));
    QVERIFY(form);
    QByteArray renamed = nquads;
    renamed.replace("_:a", "_:zzz").replace("_:b", "_:a");
    const auto again = canonicalize(parsed(renamed));
    QVERIFY(again);
    QCOMPARE(again->nquads, form->nquads);
    QVERIFY(again->issued != form->issued);
}

void TestCanonicalization::orderDoesNotMatter()
{
    REQUIRE_CONFORMANCE("rdf-canon");
    for (const char* name : { "044", "047", "059", "070" }) {
        const QByteArray nquads = conformanceBytes(u"rdf-canon/rdfc10/test%1-in.nq"_s.arg(QLatin1StringView(name)));
        QList<QByteArray> lines = nquads.trimmed().split('\n');
        const auto form = canonicalize(parsed(nquads));
        QVERIFY(form && lines.size() > 1);
        for (int turn = 0; turn < 20; ++turn) {
            std::rotate(lines.begin(), lines.begin() + 1 + turn % (lines.size() - 1), lines.end());
            const auto again = canonicalize(parsed(lines.join('\n')));
            QVERIFY(again);
            QCOMPARE(again->nquads, form->nquads);
        }
    }
}

// What bounds these is work that is counted, not a clock.
void TestCanonicalization::poison_data()
{
    QTest::addColumn<QByteArray>("nquads");
    QTest::newRow("clique of 10") << clique(10);
    QTest::newRow("clique of 60") << clique(60);
    QTest::newRow("clique of 400") << clique(400);
    QTest::newRow("circle of 10,000") << circle(10'000);
    QTest::newRow("chain of 10,000") << chain(10'000);
    QTest::newRow("200,000 pairs") << pairs(200'000);
}

void TestCanonicalization::poison()
{
    QFETCH(QByteArray, nquads);
    const auto form = canonicalize(parsed(nquads));
    QVERIFY(!form);
    QCOMPARE(form.error().code, Error::Code::TooLarge);
    QCOMPARE(form.error().detail, u"blank nodes too much alike"_s);
}

// As far as a learner record goes that says the same many times.
void TestCanonicalization::repetitiveButHarmless_data()
{
    QTest::addColumn<QByteArray>("nquads");
    QTest::addColumn<int>("nodes");
    QTest::newRow("circle of 100") << circle(100) << 100;
    QTest::newRow("chain of 100") << chain(100) << 100;
    QTest::newRow("1,000 pairs") << pairs(1000) << 2000;
    QTest::newRow("star of 1,000") << star(1000) << 1001;
}

void TestCanonicalization::repetitiveButHarmless()
{
    QFETCH(QByteArray, nquads);
    QFETCH(int, nodes);
    const auto form = canonicalize(parsed(nquads));
    QVERIFY(form);
    QCOMPARE(form->issued.size(), nodes);
}

void TestCanonicalization::workLimitDecides()
{
    const Dataset dataset = parsed(circle(4));
    CanonicalizationOptions options;
    options.workLimit = 10;
    QCOMPARE(canonicalize(dataset, options).error().code, Error::Code::TooLarge);
    options.workLimit = 1000;
    QVERIFY(canonicalize(dataset, options));
    options.workLimit = 0;
    QVERIFY(canonicalize(parsed("_:a " + p + " _:b .\n"), options)); // told apart at first sight: no such work
}

void TestCanonicalization::notRdf_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("kind"); // 0 default graph, 1 IRI, 2 blank node, 3 literal
    QTest::addColumn<bool>("fine");
    const char* const places[] = { "subject", "predicate", "object", "graph" };
    const bool allowed[4][4] = {
        { false, true, true, false },
        { false, true, false, false },
        { false, true, true, true },
        { true, true, true, false },
    };
    for (int place = 0; place < 4; ++place) {
        for (int kind = 0; kind < 4; ++kind)
            QTest::addRow("%s, kind %d", places[place], kind) << place << kind << allowed[place][kind];
    }
}

void TestCanonicalization::notRdf()
{
    QFETCH(int, place);
    QFETCH(int, kind);
    QFETCH(bool, fine);
    Dataset dataset;
    const TermId iri = dataset.iri("https://a.example/");
    const TermId terms[] = { 0, iri, dataset.blankNode("b"), dataset.literal("l", {}) };
    TermId ids[] = { iri, iri, iri, 0 };
    ids[place] = terms[kind];
    dataset.add({ ids[0], ids[1], ids[2], ids[3] });
    const auto form = canonicalize(dataset);
    QCOMPARE(form.has_value(), fine);
    if (!fine)
        QCOMPARE(form.error().code, Error::Code::Malformed);
}

void TestCanonicalization::relabel()
{
    const QByteArray nquads = "_:x " + p + " _:y .\n_:y " + p + " \"z\" .\n";
    const auto form = canonicalize(parsed(nquads));
    QVERIFY(form);
    const auto lines
        = canonicalizeAndRelabel(parsed(nquads), [](const QByteArray& id) { return id == "c14n0" ? "u9" : "u1"; });
    QVERIFY(lines);
    QList<QByteArray> expected = splitLines(form->nquads);
    for (QByteArray& line : expected)
        line.replace("c14n0", "u9").replace("c14n1", "u1");
    std::sort(expected.begin(), expected.end());
    QCOMPARE(*lines, expected);
}

void TestCanonicalization::relabel_refuses_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("no label") << QByteArray("a") << QByteArray();
    QTest::newRow("the same twice") << QByteArray("a") << QByteArray("a");
    QTest::newRow("no blank node label") << QByteArray("a") << QByteArray("b .\n_:c");
    QTest::newRow("no UTF-8") << QByteArray("a") << QByteArray("b\xff");
}

void TestCanonicalization::relabel_refuses()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    const auto lines = canonicalizeAndRelabel(
        parsed("_:x " + p + " _:y .\n"), [&](const QByteArray& id) { return id == "c14n0" ? first : second; });
    QVERIFY(!lines);
    QCOMPARE(lines.error().code, Error::Code::Malformed);
}

void TestCanonicalization::lines()
{
    QCOMPARE(splitLines({}), QList<QByteArray>());
    QCOMPARE(splitLines("a\nb\n"), (QList<QByteArray> { "a\n", "b\n" }));
    QCOMPARE(splitLines("a\nb"), (QList<QByteArray> { "a\n", "b" }));
}

QTEST_APPLESS_MAIN(TestCanonicalization)
#include "tst_canonicalization.moc"
