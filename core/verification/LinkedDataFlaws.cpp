#include "core/verification/LinkedDataFlaws.h"

#include "core/jsonld/BundledContexts.h"
#include "core/jsonld/ToRdf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

QStringList linkedDataFlaws(const JsonValue& credential)
{
    const Result<jsonld::RdfResult> rdf = jsonld::toRdf(credential, jsonld::BundledContexts::current());
    if (!rdf && rdf.error().code == Error::Code::Malformed)
        return { u"@context (%1)"_s.arg(rdf.error().detail) };
    if (!rdf)
        return {};
    const auto isType = [](const QString& dropped) { return dropped.startsWith(u"/type"_s); };
    return std::ranges::any_of(rdf->dropped, isType) ? QStringList { u"type (not defined)"_s } : QStringList();
}

} // namespace besace
