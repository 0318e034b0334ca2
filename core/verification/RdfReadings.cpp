#include "core/verification/RdfReadings.h"

#include "core/base/Limits.h"
#include "core/jsonld/BundledContexts.h"
#include "core/verification/Reasons.h"
#include "core/verification/StrangeWords.h"

using namespace Qt::StringLiterals;

namespace besace {

using jsonld::BundledContexts;
using reasons::because;

namespace {

/// One way to read a document and its proof.
struct Reading {
    const BundledContexts& contexts;
    rdf::Duplicates duplicates = rdf::Duplicates::Drop;
    JsonArray proofContexts = {}; ///< for the proof, in place of the document's; none: the document's
};

/// What defines a proof's words, where the document's contexts do not.
JsonArray usualContextsOf(const JsonValue& proof)
{
    const QString type = proof[u"type"].strings().value(0);
    if (type == u"DataIntegrityProof"_s)
        return { JsonValue(u"https://w3id.org/security/data-integrity/v2"_s) };
    if (type == u"Ed25519Signature2020"_s)
        return { JsonValue(u"https://w3id.org/security/suites/ed25519-2020/v1"_s) };
    if (type == u"JsonWebSignature2020"_s) // which leaves `type` itself to others
        return { JsonValue(u"https://www.w3.org/2018/credentials/v1"_s),
            JsonValue(u"https://w3id.org/security/suites/jws-2020/v1"_s) };
    return { JsonValue(u"https://w3id.org/security/v2"_s) };
}

/// The document's contexts and then the proof's own, as embedding the proof would have it.
JsonArray embeddedContextsOf(const JsonValue& document, const JsonValue& proof)
{
    JsonArray contexts = document[u"@context"].asList();
    for (const JsonValue& own : proof[u"@context"].asList())
        contexts.push_back(own);
    return contexts;
}

QStringList inProof(const QStringList& dropped)
{
    QStringList named;
    for (const QString& each : dropped)
        named.append(u"/proof"_s + each);
    return named;
}

/// The search through one document's readings.
class Search {
public:
    Search(const ProofInput& input, crypto::DigestAlgorithm digest, const SignatureTest& holds)
        : m_input(input)
        , m_digest(digest)
        , m_holds(holds)
    {
    }

    ProofAnswer answer();

private:
    struct Attempt {
        std::optional<ProofAnswer> answer; ///< nothing where another reading is worth a try
        bool repeats = false; ///< duplicates make a difference
        bool lacksWords = false; ///< another context for the proof does
    };

    Attempt tryContexts(const BundledContexts& contexts);
    Attempt tryBothDuplicates(Reading reading);
    Attempt tryReading(const Reading& reading);

    Result<RdfSecuredData> secure(const Reading& reading) const;
    Check integrityOf(const RdfSecuredData& secured) const;
    QList<Note> notesOf(const Reading& reading) const;
    Attempt failedBy(const Error& error);
    ProofAnswer failure() const;

    const ProofInput& m_input;
    crypto::DigestAlgorithm m_digest;
    const SignatureTest& m_holds;
    QStringList m_urls; ///< the document's contexts, once they matter
    size_t m_quads = 0; ///< of all readings so far
    // The first reading, which is the one by the rule: what came of it is what a failure is told by.
    std::optional<Error> m_error;
    std::optional<RdfSecuredData> m_secured;
};

ProofAnswer Search::answer()
{
    Attempt attempt = tryContexts(BundledContexts::current());
    if (attempt.answer)
        return *std::move(attempt.answer);
    m_urls = jsonld::contextAddresses(m_input.document);
    for (const BundledContexts* earlier : BundledContexts::earlier(m_urls)) {
        if (m_quads > limits::maxEarlierReadingQuads)
            break;
        attempt = tryContexts(*earlier);
        if (attempt.answer)
            return *std::move(attempt.answer);
    }
    return failure();
}

Search::Attempt Search::tryContexts(const BundledContexts& contexts)
{
    Attempt attempt = tryBothDuplicates({ contexts });
    const bool lacksWords = attempt.lacksWords;
    if (!attempt.answer && !m_input.proof[u"@context"].isNull())
        attempt = tryBothDuplicates(
            { contexts, rdf::Duplicates::Drop, embeddedContextsOf(m_input.document, m_input.proof) });
    if (!attempt.answer && lacksWords)
        attempt = tryBothDuplicates({ contexts, rdf::Duplicates::Drop, usualContextsOf(m_input.proof) });
    return attempt;
}

Search::Attempt Search::tryBothDuplicates(Reading reading)
{
    Attempt attempt = tryReading(reading);
    if (attempt.answer || !attempt.repeats)
        return attempt;
    reading.duplicates = rdf::Duplicates::Keep;
    const bool lacksWords = attempt.lacksWords;
    attempt = tryReading(reading);
    attempt.lacksWords = lacksWords;
    return attempt;
}

Search::Attempt Search::tryReading(const Reading& reading)
{
    Result<RdfSecuredData> secured = secure(reading);
    if (!secured)
        return failedBy(secured.error());
    m_quads += secured->quads;
    if (m_holds(*secured))
        return { ProofAnswer { integrityOf(*secured), notesOf(reading) } };
    Attempt attempt { {}, secured->repeats, !secured->proofDropped.isEmpty() };
    if (!m_secured)
        m_secured = *std::move(secured);
    return attempt;
}

Result<RdfSecuredData> Search::secure(const Reading& reading) const
{
    JsonValue config = proofConfig(m_input.document, m_input.proof);
    if (!reading.proofContexts.empty()) {
        JsonObject members = config.object();
        members.insert(u"@context"_s, reading.proofContexts);
        config = members;
    }
    return rdfSecuredData(m_input.document, config, reading.contexts, { m_digest, reading.duplicates });
}

/// The signature holds. Is it over all that the badge says, and does the badge say it in words that we read?
Check Search::integrityOf(const RdfSecuredData& secured) const
{
    const QStringList dropped = secured.documentDropped + inProof(secured.proofDropped);
    if (!dropped.isEmpty())
        return because("data-not-signed", dropped.join(u", "_s));
    const QStringList strange
        = strangeWords(m_input.document) + strangeWords(proofConfig(m_input.document, m_input.proof));
    if (!strange.isEmpty())
        return because("words-redefined", strange.join(u", "_s));
    return signatureAnswer(true, m_input);
}

QList<Note> Search::notesOf(const Reading& reading) const
{
    QList<Note> notes;
    for (const jsonld::ContextVersion& version : reading.contexts.differences(m_urls))
        notes.append({ u"earlier-contexts"_s,
            QStringList { version.url, version.since, u"sha256:"_s + version.sha256 }.join(u' ').simplified() });
    if (reading.duplicates == rdf::Duplicates::Keep)
        notes.append({ u"repeated-values"_s, {} });
    if (!reading.proofContexts.empty())
        notes.append({ u"proof-context-assumed"_s, JsonValue(reading.proofContexts).strings().join(u' ') });
    return notes;
}

/// No other reading helps where a context is unknown, or where one reading was already too much work.
Search::Attempt Search::failedBy(const Error& error)
{
    if (!m_secured && !m_error)
        m_error = error;
    if (error.code == Error::Code::Unsupported)
        return { ProofAnswer { because("unknown-context", error.detail) } };
    if (error.code == Error::Code::TooLarge)
        return { ProofAnswer { because("too-complex", error.detail) } };
    return {};
}

ProofAnswer Search::failure() const
{
    if (m_error)
        return { because("linked-data-malformed", m_error->detail) };
    // A careful reader refuses what leaves something out before it looks at any signature.
    if (!m_secured->documentDropped.isEmpty())
        return { because("data-not-signed", m_secured->documentDropped.join(u", "_s)) };
    if (!m_secured->proofDropped.isEmpty())
        return { because("proof-malformed", inProof(m_secured->proofDropped).join(u", "_s)) };
    return { signatureAnswer(false, m_input) };
}

} // namespace

ProofAnswer proveByReadings(const ProofInput& input, crypto::DigestAlgorithm digest, const SignatureTest& holds)
{
    return Search(input, digest, holds).answer();
}

} // namespace besace
