#include "core/jsonld/ToRdf.h"
#include "core/rdf/Canonicalization.h"
#include "core/rdf/NQuads.h"

#include "tests/core/jsonld/SuiteManifest.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// Every test of deserialization to RDF that the W3C has for JSON-LD 1.1.
class tst_ToRdfSuite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manifest_data();
    void manifest();
};

namespace {

jsonld::RdfDirection directionOf(const SuiteTest& test)
{
    const QString option = test.option(u"rdfDirection").toString();
    if (option == u"i18n-datatype")
        return jsonld::RdfDirection::I18nDatatype;
    if (option == u"compound-literal")
        return jsonld::RdfDirection::CompoundLiteral;
    return jsonld::RdfDirection::Drop;
}

QByteArray canonical(const rdf::Dataset& dataset)
{
    const Result<rdf::CanonicalForm> form = rdf::canonicalize(dataset);
    return form ? form->nquads : form.error().detail.toUtf8();
}

} // namespace

void tst_ToRdfSuite::manifest_data()
{
    REQUIRE_CONFORMANCE("json-ld-api");
    addSuiteTests(u"toRdf-manifest.jsonld"_s);
}

void tst_ToRdfSuite::manifest()
{
    QFETCH(SuiteTest, test);
    if (const QString reason = test.reasonToSkip(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    const SuiteContexts contexts(SuiteTest::base(), SuiteTest::folder());
    const jsonld::RdfOptions options { { test.baseIri(), test.expandContext() }, directionOf(test) };
    const Result<jsonld::RdfResult> rdf = jsonld::toRdf(test.input(), contexts, options);
    if (!test.expectedError().isEmpty()) {
        QVERIFY(!rdf);
        QCOMPARE(SuiteTest::errorCode(rdf.error()), test.expectedError());
        return;
    }
    QVERIFY2(rdf, qPrintable(rdf ? QString() : rdf.error().detail));
    if (test.entry[u"expect"].isNull()) // a PositiveSyntaxTest: it is enough to read it
        return;
    const Result<rdf::Dataset> expected = rdf::parseNQuads(conformanceBytes(test.expectedFile()));
    QVERIFY2(expected, qPrintable(expected ? QString() : expected.error().detail));
    QCOMPARE(canonical(rdf->dataset), canonical(*expected));
}

QTEST_APPLESS_MAIN(tst_ToRdfSuite)
#include "tst_tordfsuite.moc"
