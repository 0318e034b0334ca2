// How long it takes to bring a badge into a canonical form: RDFC-1.0, from N-Quads or from JSON-LD as text, and JCS.
// Prints a table for people to standard error and a line of JSON for each figure to standard output; decides nothing.
//     build/release/tests/bench_canonicalization CORPUS

#include "core/base/Jcs.h"
#include "core/jsonld/BundledContexts.h"
#include "core/jsonld/ToRdf.h"
#include "core/rdf/Canonicalization.h"
#include "core/rdf/NQuads.h"

#include <QFile>

#include "tests/bench/Corpus.h"
#include "tests/bench/Measure.h"
#include <cstdio>

using namespace besace;
using namespace bench;
using namespace Qt::StringLiterals;

namespace {

bool isCanonicalized(const QByteArray& text)
{
    const Result<rdf::Dataset> dataset = rdf::parseNQuads(text);
    return dataset && rdf::canonicalize(*dataset).has_value();
}

void measureNQuads(const QString& folder, const QString& name)
{
    QFile file(folder + u"/nquads/"_s + name + u".nq"_s);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    const QByteArray text = file.readAll();
    const auto figures = measureInTurn(1,
        { [&](size_t) { return isCanonicalized(text); }, [&](size_t) { return rdf::parseNQuads(text).has_value(); } });
    std::fprintf(stderr, "%-22s %8lld %12.1f %12.1f\n", qPrintable(name), static_cast<long long>(text.count('\n')),
        figures[0].median, figures[1].median);
    printJson(u"canonicalize "_s + name, figures[0]);
    printJson(u"read N-Quads "_s + name, figures[1]);
}

bool isCanonicalJson(const QByteArray& text)
{
    const Result<JsonValue> document = parseJson(text);
    return document && !canonicalizeJson(*document).isEmpty();
}

bool isCanonicalJsonLd(const QByteArray& text)
{
    const Result<JsonValue> document = parseJson(text);
    if (!document)
        return false;
    const auto rdf = jsonld::toRdf(JsonValue(document->object().without(u"proof")), jsonld::BundledContexts::current());
    return rdf && rdf::canonicalize(rdf->dataset).has_value();
}

void measureJson(const Corpus& corpus)
{
    const QList<QByteArray> texts = corpus.payloads(u"eddsa-rdfc-2022"_s, 200);
    const auto figures = measureInTurn(static_cast<size_t>(texts.size()),
        { [&](size_t i) { return parseJson(texts[static_cast<qsizetype>(i)]).has_value(); },
            [&](size_t i) { return isCanonicalJson(texts[static_cast<qsizetype>(i)]); },
            [&](size_t i) { return isCanonicalJsonLd(texts[static_cast<qsizetype>(i)]); } });
    size_t next = 0;
    for (const QString& name : { u"read JSON"_s, u"canonicalize JSON"_s, u"canonicalize JSON-LD"_s }) {
        std::fprintf(stderr, "%-22s %8s %12.1f\n", qPrintable(name), "", figures[next].median);
        printJson(name, figures[next++]);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s CORPUS\n", argv[0]);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    std::fprintf(
        stderr, "%-22s %8s %12s %12s   (microseconds of CPU time)\n", "N-Quads", "quads", "canonical", "of it read");
    for (const QString& name : { u"badge"_s, u"badges-50"_s, u"badges-1000"_s, u"ring-10"_s, u"chain-100"_s })
        measureNQuads(folder, name);
    measureJson(Corpus(folder));
    return 0;
}
