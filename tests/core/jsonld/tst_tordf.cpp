#include "core/jsonld/ToRdf.h"
#include "core/rdf/Canonicalization.h"

#include "tests/core/jsonld/FixedContexts.h"

using namespace besace;
using namespace besace::jsonld;
using namespace Qt::StringLiterals;

/// What no suite asks: what is named as dropped, which duplicates stay, and how numbers are written.
class tst_ToRdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dropped_data();
    void dropped();
    void dropped_isNotAllNamed();
    void twice_data();
    void twice();
    void numbers_data();
    void numbers();
    void illFormedIris_mayBeKept();
    void directions_mayBeKept();
};

namespace {

RdfResult read(const QByteArray& document, const RdfOptions& options = {})
{
    const auto rdf = toRdf(FixedContexts::json(document), FixedContexts(), options);
    if (!rdf)
        qFatal("%s: %s", document.constData(), qPrintable(rdf.error().detail));
    return *rdf;
}

QByteArray lines(const RdfResult& rdf)
{
    const auto form = rdf::canonicalize(rdf.dataset, { .duplicates = rdf::Duplicates::Keep });
    return form ? form->nquads : QByteArray("?");
}

} // namespace

void tst_ToRdf::dropped_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* document, const QStringList& expected) {
        QTest::newRow(name) << QByteArray(document) << expected;
    };
    row("nothing", R"({ "https://v.example/p": { "@type": "https://v.example/T", "https://v.example/q": [] } })", {});
    row("a property", R"({ "https://v.example/p": [ 1, { "a/b~": 2 } ] })",
        { u"/https:~1~1v.example~1p/1/a~1b~0: undefined property a/b~"_s });
    row("a term that means nothing", R"({ "@context": { "p": null }, "p": 1, "https://v.example/q": 1 })",
        { u"/p: undefined property p"_s });
    row("what looks like a keyword", R"({ "@nope": 1, "https://v.example/p": { "@id": "@nope" } })",
        { u"/@nope: undefined property @nope"_s, u"/https:~1~1v.example~1p/@id: address that is none @nope"_s });
    row("a reserved term", R"({ "@context": { "@nope": "https://v.example/p" }, "https://v.example/p": 1 })",
        { u"/@context: reserved term @nope"_s });
    row("a type", R"({ "@type": [ "https://v.example/T", "T" ] })", { u"/@type: undefined type T"_s });
    row("a name", R"({ "@id": "a", "https://v.example/p": 1 })", { u"/@id: address that is none a"_s });
    row("a reference", R"({ "@context": { "p": { "@id": "https://v.example/p", "@type": "@id" } }, "p": "a" })",
        { u"/p: address that is none a"_s });
    row("an ill-formed address", R"({ "https://v.example/p": { "@id": "https://a.example/{}" } })",
        { u"/https:~1~1v.example~1p/@id: address that is none https://a.example/{}"_s });
    row("a blank node as a property", R"({ "_:p": 1 })", { u"/_:p: blank node property _:p"_s });
    row("a null value", R"({ "https://v.example/p": [ 1, { "@value": null } ] })",
        { u"/https:~1~1v.example~1p/1: null @value"_s });
    row("a language", R"({ "https://v.example/p": { "@value": "a", "@language": "a b" } })",
        { u"/https:~1~1v.example~1p: invalid language a b"_s });
    row("a direction", R"({ "https://v.example/p": { "@value": "a", "@direction": "rtl" } })",
        { u"/https:~1~1v.example~1p: base direction rtl"_s });
    row("a text on its own", R"([ "a", { "https://v.example/p": 1 } ])", { u"/0: free-floating scalar"_s });
    row("a name on its own", R"([ { "@id": "https://a.example/" } ])", { u"/0: free-floating object"_s });
    row("a relative vocabulary", R"({ "@context": { "@vocab": "v#" }, "p": 1, "https://v.example/q": 1 })",
        { u"/p: undefined property p"_s, u"/@context: relative @vocab v#"_s });
}

void tst_ToRdf::dropped()
{
    QFETCH(QByteArray, document);
    QFETCH(QStringList, expected);
    QCOMPARE(read(document).dropped, expected);
}

void tst_ToRdf::dropped_isNotAllNamed()
{
    QByteArray document = "{";
    for (int i = 0; i < 1000; ++i)
        document += "\"p" + QByteArray::number(i) + "\": 1,";
    const RdfResult rdf = read(document + R"("https://v.example/p": 1 })");
    QCOMPARE(rdf.dropped.size(), limits::maxDroppedNamed);
    QCOMPARE(rdf.dataset.quads().size(), size_t(1));
}

/// As jsonld.js 9.0.0 writes it.
void tst_ToRdf::twice_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<int>("quads");
    const auto row = [](const char* name, const char* values, int quads) {
        QTest::newRow(name) << R"({ "@id": "https://a.example/", "https://v.example/p": )" + QByteArray(values) + "}"
                            << quads;
    };
    row("texts", R"([ "a", "a" ])", 1);
    row("texts with a type", R"([ { "@value": "a", "@type": "https://v.example/T" },
        { "@value": "a", "@type": "https://v.example/T" } ])",
        1);
    row("texts in a language", R"([ { "@value": "a", "@language": "en" }, { "@value": "a", "@language": "EN" } ])", 1);
    row("names", R"([ { "@id": "https://b.example/" }, { "@id": "https://b.example/" } ])", 1);
    row("truth", "[ true, true ]", 1);
    row("numbers", "[ 1, 1.0 ]", 1);
    row("a number and its text", R"([ 1, { "@value": "1", "@type": "http://www.w3.org/2001/XMLSchema#integer" } ])", 2);
    row("a number with and without a type",
        R"([ 1, { "@value": 1, "@type": "http://www.w3.org/2001/XMLSchema#integer" } ])", 2);
    row("indexes", R"([ { "@value": "a", "@index": "1" }, { "@value": "a", "@index": "2" } ])", 2);
    row("JSON", R"([ { "@value": [1], "@type": "@json" }, { "@value": [1], "@type": "@json" } ])", 2);
    row("lists", R"([ { "@list": ["a"] }, { "@list": ["a"] } ])", 6);
    QTest::newRow("types") << QByteArray(R"({ "@type": [ "https://v.example/T", "https://v.example/T" ] })") << 1;
    QTest::newRow("one subject in two places")
        << QByteArray(R"([ { "@id": "https://a.example/", "https://v.example/p": "a" },
            { "@id": "https://a.example/", "https://v.example/p": "a" } ])")
        << 1;
}

void tst_ToRdf::twice()
{
    QFETCH(QByteArray, document);
    QFETCH(int, quads);
    QCOMPARE(lines(read(document)).count('\n'), quads);
}

/// As jsonld.js 9.0.0 writes them, but for those that it takes for integers because they have no point.
void tst_ToRdf::numbers_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("asDouble");
    const auto row = [](const char* number, const char* plain, const char* asDouble) {
        QTest::newRow(number) << QByteArray(plain) << QByteArray(asDouble);
    };
    row("5.3", "5.3E0", "5.3E0");
    row("42", "42", "4.2E1");
    row("-0", "0", "0.0E0");
    row("1.0", "1", "1.0E0");
    row("-17", "-17", "-1.7E1");
    row("0.1", "1.0E-1", "1.0E-1");
    row("100.5", "1.005E2", "1.005E2");
    row("-2.5e-10", "-2.5E-10", "-2.5E-10");
    row("1e20", "100000000000000000000", "1.0E20");
    row("123456789012345680000", "123456789012345683968", "1.234567890123457E20");
    row("9007199254740993", "9007199254740992", "9.007199254740992E15");
    row("1e21", "1.0E21", "1.0E21");
    row("1.7976931348623157e308", "1.797693134862316E308", "1.797693134862316E308");
    row("0.30000000000000004", "3.0E-1", "3.0E-1");
    row("1e-7", "1.0E-7", "1.0E-7"); // "0" there
    row("5e-324", "4.940656458412465E-324", "4.940656458412465E-324"); // "0" there
}

void tst_ToRdf::numbers()
{
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, asDouble);
    const QByteArray number = QTest::currentDataTag();
    const RdfResult rdf = read(R"({ "https://v.example/p": )" + number + R"(, "https://v.example/q":
        { "@value": )"
        + number + R"(, "@type": "http://www.w3.org/2001/XMLSchema#double" } })");
    QCOMPARE(rdf.dataset.quads().size(), size_t(2));
    QCOMPARE(rdf.dataset.term(rdf.dataset.quads()[0].object).value, plain);
    QCOMPARE(rdf.dataset.term(rdf.dataset.quads()[1].object).value, asDouble);
}

void tst_ToRdf::illFormedIris_mayBeKept()
{
    const QByteArray document = R"({ "@id": "https://a.example/{}", "https://v.example/p": "a" })";
    QCOMPARE(read(document).dataset.quads().size(), size_t(0));
    const RdfResult kept = read(document, { .illFormedIris = IllFormedIris::Keep });
    QCOMPARE(kept.dropped, QStringList());
    QCOMPARE(lines(kept),
        R"(<https://a.example/\u007B\u007D> <https://v.example/p> "a" .)"
        "\n");
}

void tst_ToRdf::directions_mayBeKept()
{
    const QByteArray document
        = R"({ "https://v.example/p": { "@value": "a", "@language": "AR-EG", "@direction": "rtl" } })";
    const RdfResult kept = read(document, { .direction = RdfDirection::I18nDatatype });
    QCOMPARE(kept.dropped, QStringList());
    QCOMPARE(lines(kept),
        R"(_:c14n0 <https://v.example/p> "a"^^<https://www.w3.org/ns/i18n#ar-eg_rtl> .)"
        "\n");
}

QTEST_APPLESS_MAIN(tst_ToRdf)
#include "tst_tordf.moc"
