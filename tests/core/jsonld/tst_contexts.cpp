#include "core/jsonld/DocumentContexts.h"
#include "core/jsonld/ToRdf.h"

#include "tests/core/jsonld/FixedContexts.h"

using namespace besace;
using namespace besace::jsonld;
using namespace Qt::StringLiterals;

/// What contexts cost, what is kept of them, and what those may not do that others wrote.
class tst_Contexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compiled_onceForAllDocuments();
    void compiled_notWhatADocumentSaysItself();
    void compiled_apartForEachSource();
    void unknown_isNamed();
    void refused_data();
    void refused();
    void written_onceForAllItsPlaces();
    void scoped_mayNameItself();
    void layers_giveWhatOneLayerGives();
};

namespace {

const QString address = u"https://c.example/1"_s;

FixedContexts& someContexts(FixedContexts& contexts)
{
    contexts.add(address, R"({ "type": "@type", "T": { "@id": "https://v.example/T", "@context": {
        "p": "https://v.example/p" } }, "q": { "@id": "https://v.example/q", "@context": {
        "r": "https://v.example/r" } } })");
    return contexts;
}

const ActiveContext* withAddress(DocumentContexts& contexts)
{
    const auto active = contexts.embedded(contexts.initial(), JsonValue(address));
    return active ? *active : nullptr;
}

QByteArray repeated(int times, const std::function<QByteArray(int)>& part, const char* separator = ",")
{
    QByteArrayList parts;
    for (int i = 0; i < times; ++i)
        parts.append(part(i));
    return parts.join(separator);
}

QByteArray numbered(const char* before, int number, const char* behind)
{
    return before + QByteArray::number(number) + behind;
}

} // namespace

void tst_Contexts::compiled_onceForAllDocuments()
{
    FixedContexts source;
    someContexts(source);
    DocumentContexts first(source, {});
    DocumentContexts second(source, {});
    const ActiveContext* const active = withAddress(first);
    QVERIFY(active);
    QCOMPARE(withAddress(second), active);
    const TermDefinition* const type = active->find(u"T");
    QVERIFY(type);
    const auto scoped = first.scoped(active, *type, ContextStep::Use::TypeScoped);
    const auto scopedAgain = second.scoped(active, *type, ContextStep::Use::TypeScoped);
    QVERIFY(scoped && scopedAgain);
    QCOMPARE(*scopedAgain, *scoped);
    QVERIFY((*scoped)->find(u"p"));
    QCOMPARE((*scoped)->terms->ownTerms(), size_t(1)); // and no copy of the others
}

void tst_Contexts::compiled_notWhatADocumentSaysItself()
{
    FixedContexts source;
    someContexts(source);
    const JsonValue own = FixedContexts::json(R"({ "own": "https://v.example/own" })");
    DocumentContexts document(source, {});
    const auto active = document.embedded(withAddress(document), own);
    QVERIFY(active && (*active)->find(u"own"));
    QVERIFY(!(*active)->shareable);
    const auto scoped = document.scoped(*active, *(*active)->find(u"T"), ContextStep::Use::TypeScoped);
    QVERIFY(scoped && !(*scoped)->shareable);
    QVERIFY(!source.compiled().find({ *active, (*active)->find(u"T"), ContextStep::Use::TypeScoped }));
}

void tst_Contexts::compiled_apartForEachSource()
{
    FixedContexts one;
    FixedContexts other;
    one.add(address, R"({ "p": "https://v.example/1" })");
    other.add(address, R"({ "p": "https://v.example/2" })");
    const JsonValue document = FixedContexts::json(R"({ "@context": "https://c.example/1", "p": "x" })");
    for (const auto& [source, expected] :
        { std::pair(&one, "<https://v.example/1>"), { &other, "<https://v.example/2>" } }) {
        const auto rdf = toRdf(document, *source);
        QVERIFY(rdf && rdf->dataset.quads().size() == 1);
        QCOMPARE(rdf->dataset.canonicalText(rdf->dataset.quads().front().predicate), expected);
    }
}

void tst_Contexts::unknown_isNamed()
{
    FixedContexts source;
    source.add(address, R"([ "https://c.example/2" ])");
    const auto rdf = toRdf(FixedContexts::json(R"({ "@context": "https://c.example/1" })"), source);
    QVERIFY(!rdf);
    QCOMPARE(rdf.error(), (Error { Error::Code::Unsupported, u"https://c.example/2"_s }));
}

void tst_Contexts::refused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("error");
    const auto context
        = [](const QByteArray& text) -> QByteArray { return R"({ "@context": )" + text + R"(, "t": "x" })"; };
    QTest::newRow("an address that names itself") << context(R"("https://c.example/self")") << u"context overflow"_s;
    QTest::newRow("two that name each other") << context(R"("https://c.example/ping")") << u"context overflow"_s;
    QTest::newRow("an import of an import")
        << context(R"({ "@import": "https://c.example/import" })") << u"invalid context entry"_s;
    QTest::newRow("terms by one another, in a ring")
        << context(R"({ "a": "b:x", "b": "a:x" })") << u"cyclic IRI mapping"_s;
    QTest::newRow("a chain of ten thousand prefixes") << context("{" + repeated(10'000, [](int i) {
        return numbered("\"p", i, "\": \"p") + QByteArray::number(i + 1) + ":x\"";
    }) + R"(, "p10000": "https://v.example/" })") << u"too-large"_s;
    // What a document says itself is no other one's, and so is what it lays over that.
    QTest::newRow("a thousand terms, two thousand times") << "[" + repeated(2000, [](int i) {
        return numbered(R"({ "@context": [ { "t)", i, R"(": null }, "https://c.example/big" ] })");
    }) + "]" << u"too-large"_s;
    // A hundred keys, each with a prefix of a megabyte.
    QTest::newRow("a hundred megabytes of addresses")
        << R"({ "@context": { "p": "https://v.example/)" + QByteArray(1'000'000, 'x') + R"(/" },)"
            + repeated(100, [](int i) { return numbered("\"p:", i, "\": 1"); }) + "}"
        << u"too-large"_s;
    QTest::newRow("a hundred megabytes of quads") << R"({ "@context": { "p": "https://v.example/)"
            + QByteArray(1'000'000, 'x') + R"(" }, "p": [)" + repeated(100, [](int i) { return QByteArray::number(i); })
            + "]}" << u"too-large"_s;
}

void tst_Contexts::refused()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, error);
    FixedContexts source;
    source.add(u"https://c.example/big"_s,
        "{" + repeated(1000, [](int i) { return numbered("\"t", i, "\": \"https://v.example/\""); }) + "}");
    source.add(u"https://c.example/self"_s, R"("https://c.example/self")");
    source.add(u"https://c.example/ping"_s, R"([ "https://c.example/pong" ])");
    source.add(u"https://c.example/pong"_s, R"([ "https://c.example/ping" ])");
    source.add(u"https://c.example/import"_s, R"({ "@import": "https://c.example/self" })");
    const auto rdf = toRdf(FixedContexts::json(document), source);
    QVERIFY(!rdf);
    const QString found = rdf.error().code == Error::Code::Malformed ? rdf.error().detail.section(u':', 0, 0)
                                                                     : errorName(rdf.error().code);
    QCOMPARE(found, error);
}

void tst_Contexts::written_onceForAllItsPlaces()
{
    const FixedContexts source;
    DocumentContexts document(source, {});
    const auto one = document.embedded(document.initial(), FixedContexts::json(R"({ "a": "https://v.example/" })"));
    const auto same = document.embedded(document.initial(), FixedContexts::json(R"({"a":"https://v.example/"})"));
    const auto other = document.embedded(document.initial(), FixedContexts::json(R"({ "a": "https://w.example/" })"));
    QVERIFY(one && same && other);
    QCOMPARE(*same, *one);
    QVERIFY(*other != *one);
}

void tst_Contexts::scoped_mayNameItself()
{
    FixedContexts source;
    source.add(address, R"({ "t": { "@id": "https://v.example/t", "@context": "https://c.example/1" } })");
    const auto rdf = toRdf(
        FixedContexts::json(R"({ "@context": "https://c.example/1", "t": { "t": { "t": { "t": 1 } } } })"), source);
    QVERIFY2(rdf, qPrintable(rdf ? QString() : rdf.error().detail));
    QCOMPARE(rdf->dataset.quads().size(), size_t(4));
}

void tst_Contexts::layers_giveWhatOneLayerGives()
{
    QByteArray contexts = repeated(40, [](int i) {
        return numbered("{ \"own", i, "\": \"https://v.example/own\", \"all\": \"https://v.example/")
            + QByteArray::number(i) + "\" }";
    });
    const QByteArray text = R"({ "@context": [)" + contexts + R"(, { "own7": null }], "own0": 1, "own7": 2, "own39": 3,
        "all": 4 })";
    const auto rdf = toRdf(FixedContexts::json(text), FixedContexts());
    QVERIFY2(rdf, qPrintable(rdf ? QString() : rdf.error().detail));
    QCOMPARE(rdf->dropped, QStringList { u"/own7: undefined property own7"_s });
    QCOMPARE(rdf->dataset.quads().size(), size_t(3));
    QVERIFY(rdf->dataset.lookUp("<https://v.example/39>").id);
    QVERIFY(!rdf->dataset.lookUp("<https://v.example/38>").id);
}

QTEST_APPLESS_MAIN(tst_Contexts)
#include "tst_contexts.moc"
