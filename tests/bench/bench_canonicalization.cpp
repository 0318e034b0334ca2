// How long RDFC-1.0 takes, from N-Quads as text to canonical N-Quads. Prints a table for people to standard error and a
// line of JSON for each figure to standard output; decides nothing.
//     build/release/tests/bench_canonicalization CORPUS [NAME...]

#include "core/rdf/Canonicalization.h"
#include "core/rdf/NQuads.h"

#include <QFile>

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

void measure(const QString& folder, const QString& name)
{
    QFile file(folder + u"/nquads/"_s + name + u".nq"_s);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    const QByteArray text = file.readAll();
    const auto figures = measureInTurn(1,
        { [&](size_t) { return isCanonicalized(text); }, [&](size_t) { return rdf::parseNQuads(text).has_value(); } });
    std::fprintf(stderr, "%-14s %8lld %12.1f %12.1f\n", qPrintable(name), static_cast<long long>(text.count('\n')),
        figures[0].median, figures[1].median);
    printJson(u"canonicalize "_s + name, figures[0]);
    printJson(u"read N-Quads "_s + name, figures[1]);
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: %s CORPUS [NAME...]\n", argv[0]);
        return 2;
    }
    std::fprintf(
        stderr, "%-14s %8s %12s %12s   (microseconds of CPU time)\n", "N-Quads", "quads", "canonical", "of it read");
    QStringList names { u"badge"_s, u"badges-50"_s, u"badges-1000"_s, u"ring-10"_s, u"chain-100"_s };
    if (argc > 2)
        names.clear();
    for (int i = 2; i < argc; ++i)
        names.append(QString::fromLocal8Bit(argv[i]));
    for (const QString& name : names)
        measure(QString::fromLocal8Bit(argv[1]), name);
    return 0;
}
