#include "core/verification/RdfSecuredData.h"

#include "core/jsonld/ToRdf.h"

using namespace Qt::StringLiterals;

namespace besace {

// https://www.w3.org/TR/2025/REC-vc-di-eddsa-20250515/#hashing-eddsa-rdfc-2022
QByteArray RdfSecuredData::hashData(crypto::DigestAlgorithm algorithm) const
{
    return crypto::digest(algorithm, canonicalProofConfig) + crypto::digest(algorithm, canonicalDocument);
}

JsonValue proofConfig(const JsonValue& document, const JsonValue& proof)
{
    JsonObject config = proof.object();
    config.remove(u"proofValue");
    config.remove(u"jws");
    config.insert(u"@context"_s, document[u"@context"]);
    return config;
}

Result<RdfSecuredData> rdfSecuredData(const JsonValue& document, const JsonValue& config,
    const jsonld::ContextSource& contexts, const rdf::CanonicalizationOptions& options)
{
    const Result<jsonld::RdfResult> documentRdf = jsonld::toRdf(document, contexts);
    if (!documentRdf)
        return documentRdf.error();
    const Result<jsonld::RdfResult> configRdf = jsonld::toRdf(config, contexts);
    if (!configRdf)
        return configRdf.error();
    Result<rdf::CanonicalForm> documentForm = rdf::canonicalize(documentRdf->dataset, options);
    if (!documentForm)
        return documentForm.error();
    Result<rdf::CanonicalForm> configForm = rdf::canonicalize(configRdf->dataset, options);
    if (!configForm)
        return configForm.error();
    const size_t quads = documentRdf->dataset.quads().size() + configRdf->dataset.quads().size();
    return RdfSecuredData { std::move(documentForm->nquads), std::move(configForm->nquads), documentRdf->dropped,
        configRdf->dropped, quads, documentForm->quads + configForm->quads < quads };
}

} // namespace besace
