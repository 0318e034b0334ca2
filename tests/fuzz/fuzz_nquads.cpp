#include "core/rdf/Canonicalization.h"
#include "core/rdf/NQuads.h"

#include <cstdlib>

using namespace besace;
using namespace besace::rdf;

namespace {

// A canonical form is its own canonical form once its labels are sorted out, and stays so.
void checkStable(const Dataset& dataset, Duplicates duplicates)
{
    const CanonicalizationOptions options { crypto::DigestAlgorithm::Sha256, duplicates };
    const auto form = canonicalize(dataset, options);
    if (!form)
        return; // blank nodes too much alike
    const auto again = parseNQuads(form->nquads);
    if (!again || toNQuads(*again) != form->nquads)
        std::abort();
    const auto canonicalAgain = canonicalize(*again, options);
    if (canonicalAgain && canonicalAgain->nquads != form->nquads)
        std::abort();
}

} // namespace

// What was accepted must come back from what is written for it, and have one canonical form.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    const auto dataset = parseNQuads(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!dataset)
        return 0;
    const QByteArray written = toNQuads(*dataset);
    const auto again = parseNQuads(written);
    if (!again || toNQuads(*again) != written)
        std::abort();
    checkStable(*dataset, Duplicates::Drop);
    checkStable(*dataset, Duplicates::Keep);
    return 0;
}
