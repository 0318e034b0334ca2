#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "core/baking/Baking.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/jsonld/BundledContexts.h"
#include "core/jsonld/ToRdf.h"
#include "core/rdf/Canonicalization.h"
#include "core/rdf/NQuads.h"
#include "core/verification/DataIntegrityProof.h"
#include "core/verification/RdfSecuredData.h"
#include "core/wording/Wording.h"

#include <QFile>

#include <cstdio>
#include <optional>
#include <variant>

using namespace Qt::StringLiterals;

namespace besace::cli {

namespace {

/// What there is to canonicalize, and what went into it.
struct Input {
    rdf::Dataset dataset;
    QStringList dropped;
    QStringList contexts; ///< addresses
    bool withoutProof = false; ///< the document has one that was left out
};

/// Why there is nothing to show.
struct Failure {
    QString code; ///< of an Error, or a reason
    QString message;
    QString detail;
};

Failure failureOf(const Error& error) { return { errorName(error.code), wording::errorSentence(error), error.detail }; }

/// A document was read, and no dataset comes of it: the reasons are those that its proof would fail for.
Failure failureOfRdf(const Error& error)
{
    const bool unknown = error.code == Error::Code::Unsupported;
    const bool complex = error.code == Error::Code::TooLarge;
    const QString reason = unknown ? u"unknown-context"_s : complex ? u"too-complex"_s : u"linked-data-malformed"_s;
    return { reason, wording::reasonSentence(reason), error.detail };
}

using Attempt = std::variant<Input, Failure>;

Result<QByteArray> bytesOf(const QString& operand)
{
    if (operand != u"-"_s)
        return readFile(operand, limits::maxFileBytes);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error { Error::Code::CannotRead, operand };
    return input.read(limits::maxFileBytes);
}

/// The file itself, or what is baked into it.
Result<QByteArray> textOf(const QString& operand)
{
    const Result<QByteArray> bytes = bytesOf(operand);
    if (!bytes)
        return bytes.error();
    const Result<Baked> baked = unbake(*bytes);
    if (baked)
        return baked->payload;
    return baked.error().code == Error::Code::Unsupported ? bytes : baked.error();
}

/// What of a document was asked for: all of it, the configuration of one of its proofs, or what its proofs are about.
/// Nothing if there is no such proof.
std::optional<JsonValue> partOf(const JsonValue& document, const CommandLine& line)
{
    if (line.isSet("whole") || !document.isObject())
        return document;
    if (!line.isSet("proof"))
        return securedDocument(document);
    const JsonArray proofs = document[u"proof"].asList();
    const auto number = static_cast<size_t>(line.value("proof").toInt());
    return number > proofs.size() ? std::nullopt : std::optional(proofConfig(document, proofs[number - 1]));
}

Attempt readJsonLd(const JsonValue& document, const CommandLine& line)
{
    const std::optional<JsonValue> part = partOf(document, line);
    if (!part)
        return Failure { u"no-proof"_s, CommandLine::tr("There is no such proof."), line.value("proof") };
    Result<jsonld::RdfResult> rdf = jsonld::toRdf(*part, jsonld::BundledContexts::current());
    if (!rdf)
        return failureOfRdf(rdf.error());
    const bool withoutProof = !line.isSet("whole") && !line.isSet("proof") && !document[u"proof"].isNull();
    return Input { std::move(rdf->dataset), rdf->dropped, jsonld::contextAddresses(*part), withoutProof };
}

Attempt readText(const QByteArray& text, const CommandLine& line)
{
    const QByteArray trimmed = text.trimmed();
    if (trimmed.startsWith('{') || trimmed.startsWith('[')) {
        const Result<JsonValue> document = parseJson(trimmed);
        return document ? readJsonLd(*document, line) : failureOf(document.error());
    }
    Result<rdf::Dataset> dataset = rdf::parseNQuads(text);
    if (!dataset)
        return failureOf(dataset.error());
    return Input { *std::move(dataset), {}, {}, false };
}

rdf::CanonicalizationOptions optionsOf(const CommandLine& line)
{
    rdf::CanonicalizationOptions options;
    if (line.value("hash") == u"sha384"_s)
        options.digest = crypto::DigestAlgorithm::Sha384;
    if (line.isSet("keep-duplicates"))
        options.duplicates = rdf::Duplicates::Keep;
    return options;
}

JsonArray contextsJson(const QStringList& addresses)
{
    JsonArray contexts;
    for (const QString& address : addresses) {
        const auto version = jsonld::BundledContexts::current().version(address);
        JsonObject context;
        context.insert(u"url"_s, address);
        context.insert(u"sha256"_s, version ? JsonValue(version->sha256) : JsonValue());
        context.insert(u"since"_s, version ? orNull(version->since) : JsonValue());
        contexts.push_back(context);
    }
    return contexts;
}

int show(const Failure& failure, const QString& source, const CommandLine& line)
{
    if (line.json()) {
        JsonObject error;
        error.insert(u"code"_s, failure.code);
        error.insert(u"message"_s, failure.message);
        error.insert(u"detail"_s, failure.detail);
        JsonObject json;
        json.insert(u"source"_s, source);
        json.insert(u"error"_s, error);
        print(json);
    } else {
        say(failure.message);
        if (!failure.detail.isEmpty())
            say(failure.detail);
    }
    return SomethingBad;
}

void showJson(
    const Input& input, const QByteArray& nquads, const QString& hash, const QString& source, const CommandLine& line)
{
    JsonArray dropped;
    for (const QString& each : input.dropped)
        dropped.push_back(each);
    JsonObject json;
    json.insert(u"source"_s, source);
    json.insert(u"nquads"_s, QString::fromUtf8(nquads));
    json.insert(line.value("hash") == u"sha384"_s ? u"sha384"_s : u"sha256"_s, hash);
    json.insert(u"dropped"_s, dropped);
    json.insert(u"contexts"_s, contextsJson(input.contexts));
    json.insert(u"error"_s, JsonValue());
    print(json);
}

void showText(const Input& input, const QByteArray& nquads, const QString& hash)
{
    std::fwrite(nquads.constData(), 1, static_cast<size_t>(nquads.size()), stdout);
    std::fflush(stdout);
    if (input.withoutProof)
        say(CommandLine::tr("Without its proof, as the proof is about the rest. --whole leaves it in."));
    for (const QString& each : input.dropped)
        say(CommandLine::tr("No signature covers %1").arg(each));
    say(hash);
}

/// @return SomethingBad where the document says what no signature would cover
int canonicalizeFile(const QString& source, const CommandLine& line)
{
    const Result<QByteArray> text = textOf(source);
    if (!text)
        return show(failureOf(text.error()), source, line);
    const Attempt read = readText(*text, line);
    if (const auto* failure = std::get_if<Failure>(&read))
        return show(*failure, source, line);
    const Input& input = std::get<Input>(read);
    const rdf::CanonicalizationOptions options = optionsOf(line);
    const Result<rdf::CanonicalForm> form = rdf::canonicalize(input.dataset, options);
    if (!form)
        return show(failureOfRdf(form.error()), source, line);
    const QString hash = QString::fromLatin1(crypto::digest(options.digest, form->nquads).toHex());
    if (line.json())
        showJson(input, form->nquads, hash, source, line);
    else
        showText(input, form->nquads, hash);
    return input.dropped.isEmpty() ? AllWell : SomethingBad;
}

} // namespace

int runCanonicalize(const QStringList& arguments)
{
    CommandLine line("canonicalize", "FILE",
        CommandLine::tr(
            "Prints what a signature is about: a badge, JSON-LD or N-Quads as canonical N-Quads (RDFC-1.0), "
            "and its hash on standard error."),
        u"canonicalize badge.json > canonical.nq"_s,
        {
            { "hash", "sha256|sha384", CommandLine::tr("Hash with this, inside too; sha384 goes with P-384 keys.") },
            { "proof", "N", CommandLine::tr("Show the N-th proof's own part instead: 1 is the first.") },
            { "whole", nullptr, CommandLine::tr("Leave the proofs in the document.") },
            { "keep-duplicates", nullptr,
                CommandLine::tr("Keep a statement as often as it is made, as some programs do.") },
        });
    if (const auto exit = line.parse(arguments))
        return *exit;
    if (line.operands().size() != 1)
        return line.usageError(CommandLine::tr("Which file? Give one file."));
    if (line.isSet("hash") && line.value("hash") != u"sha256"_s && line.value("hash") != u"sha384"_s)
        return line.usageError(CommandLine::tr("The hash is sha256 or sha384, not “%1”.").arg(line.value("hash")));
    if (line.isSet("proof") && line.value("proof").toInt() < 1)
        return line.usageError(
            CommandLine::tr("“%1” is no number of a proof. The first is 1.").arg(line.value("proof")));
    return canonicalizeFile(line.operands().first(), line);
}

} // namespace besace::cli
