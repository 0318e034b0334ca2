#include "core/verification/StatusList.h"

#include "core/jose/Jws.h"
#include "core/verification/BitstringList.h"
#include "core/verification/DataIntegrityProof.h"
#include "core/verification/Fetching.h"
#include "core/verification/JwtClaims.h"
#include "core/verification/Reasons.h"
#include "core/verification/VcJwtProof.h"
#include "core/verification/WebAddress.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace besace {

using reasons::because;

namespace {

constexpr int largestSize = 32; ///< bits of one entry

/// What the three generations of status lists call the same things.
struct Entry {
    QString listAddress;
    JsonValue index;
    QString purpose;
    int size = 1;
};

Entry readEntry(const JsonValue& entry)
{
    const JsonValue& address = entry[u"statusListCredential"];
    const JsonValue& index = entry[u"statusListIndex"];
    const double said = entry[u"statusSize"].isNumber() ? entry[u"statusSize"].toDouble() : 1;
    const int size = static_cast<int>(std::clamp(said, 0.0, largestSize + 1.0)); // one too many stays one too many
    return { (address.isNull() ? entry[u"revocationListCredential"] : address).toString(),
        index.isNull() ? entry[u"revocationListIndex"] : index, entry[u"statusPurpose"].toString(u"revocation"_s),
        size };
}

/// A list as a credential, and what became of its proof.
struct ListCredential {
    JsonValue credential;
    Proof proof;
};

ListCredential proveJwtList(const QByteArray& compact, const DocumentLoader& loader)
{
    const Result<jose::Jws> jws = jose::parseCompactJws(compact);
    const Result<JsonValue> payload = jws ? parseJson(jws->payload) : jws.error();
    // `sub` is often the list's address, and the subject's id the same with a fragment. Nobody is meant by either.
    const JsonValue claims = payload ? *payload : JsonValue();
    return { credentialOf(claims), proveVcJwt(compact, claims, loader, { u"sub"_s }) };
}

ListCredential proveList(const QByteArray& body, const QDateTime& now, const DocumentLoader& loader)
{
    const QByteArray text = body.trimmed();
    if (jose::looksLikeCompactJws(text))
        return proveJwtList(text, loader);
    const Result<JsonValue> document = parseJson(text);
    if (!document)
        return { {}, withoutProof(because("proof-malformed", document.error().detail)) };
    return { *document, proveDataIntegrity(*document, now, loader) };
}

/// What it means for the status that the list's own proof does not hold.
Check listObjection(const Proof& proof, const QString& address)
{
    const QString& reason = proof.integrity.reason;
    if (reason == u"proof-not-asked"_s)
        return because("status-not-asked", address);
    if (reason == u"proof-unreachable"_s)
        return because("status-unreachable", address);
    if (reason == u"no-proof"_s)
        return because("status-not-the-issuers", address);
    return because(
        proof.integrity.answer == Answer::No ? "status-malformed" : "status-unsupported", reason + u' ' + address);
}

bool isIssuers(const ListCredential& list, const QString& issuerId)
{
    const QString listIssuer = list.proof.issuerId;
    return list.proof.binding == IssuerBinding::Confirmed
        && (listIssuer == issuerId || shareAuthority(listIssuer, issuerId));
}

const JsonValue& firstOf(const JsonValue& credential, QStringView name, QStringView otherName)
{
    return credential[name].isNull() ? credential[otherName] : credential[name];
}

/// Whether @p now is beyond a bound; one that cannot be read bounds everything.
bool isBeyond(const JsonValue& bound, const std::function<bool(const QDateTime&)>& exceeds)
{
    const Result<Instant> instant = parseInstant(bound.toString());
    return !bound.isNull() && (!instant || exceeds(instant->utc));
}

bool isOutdated(const ListCredential& list, const QDateTime& now)
{
    const auto ended = [&](const QDateTime& end) { return end < now; };
    const auto notBegun = [&](const QDateTime& start) { return now < start; };
    return isBeyond(firstOf(list.credential, u"validUntil", u"expirationDate"), ended)
        || isBeyond(firstOf(list.credential, u"validFrom", u"issuanceDate"), notBegun)
        || (list.proof.notAfter && ended(list.proof.notAfter->utc))
        || (list.proof.notBefore && notBegun(list.proof.notBefore->utc));
}

bool servesPurpose(const JsonValue& listSubject, const QString& purpose)
{
    const QStringList purposes = listSubject[u"statusPurpose"].strings();
    return purposes.isEmpty() || purposes.contains(purpose);
}

/// `statusMessage` gives each value its words.
QString messageFor(const JsonValue& entry, quint32 value)
{
    for (const JsonValue& message : entry[u"statusMessage"].asList()) {
        bool isHex = false;
        const quint32 status = message[u"status"].toString().toUInt(&isHex, 0);
        if (isHex && status == value)
            return message[u"message"].toString();
    }
    return {};
}

/// The specification's own minimum: below it, a list of few people tells who was asked about.
constexpr quint64 minListEntries = 131'072;

StatusFinding found(const Entry& entry, const JsonValue& whole, quint32 value)
{
    const QString message = messageFor(whole, value);
    if (entry.purpose == u"message"_s) {
        const bool says = value != 0 || !message.isEmpty();
        return { because("not-revoked", entry.listAddress),
            says ? QList<Note> { { u"status-message"_s, message } } : QList<Note>() };
    }
    if (entry.purpose == u"refresh"_s) {
        return { because("not-revoked", entry.listAddress),
            value != 0 ? QList<Note> { { u"refresh-offered"_s, message } } : QList<Note>() };
    }
    if (value == 0)
        return { because("not-revoked", entry.listAddress), {} };
    return { because(entry.purpose == u"suspension"_s ? "suspended" : "revoked", message), {} };
}

StatusFinding lookUp(const JsonValue& listSubject, const Entry& entry, const JsonValue& whole)
{
    const Result<QByteArray> bits = decodeBitstring(listSubject[u"encodedList"].toString());
    const auto index = listIndex(entry.index);
    if (!bits || !index || entry.size < 1 || entry.size > largestSize)
        return { because("status-malformed", entry.listAddress), {} };
    const auto value = valueAt(*bits, *index, entry.size);
    if (!value)
        return { because("status-malformed", u"statusListIndex %1"_s.arg(*index)), {} };
    StatusFinding finding = found(entry, whole, *value);
    const quint64 entries = static_cast<quint64>(bits->size()) * 8 / static_cast<quint64>(entry.size);
    if (entries < minListEntries)
        finding.notes.append({ u"status-list-short"_s, u"%1 %2"_s.arg(entries).arg(entry.listAddress) });
    return finding;
}

bool isKnownPurpose(const QString& purpose)
{
    static const QStringList purposes { u"revocation"_s, u"suspension"_s, u"message"_s, u"refresh"_s };
    return purposes.contains(purpose);
}

std::optional<Check> objectionTo(
    const ListCredential& list, const Entry& wanted, const QString& issuerId, const QDateTime& now)
{
    if (!list.proof.holds())
        return listObjection(list.proof, wanted.listAddress);
    if (!isIssuers(list, issuerId))
        return because("status-not-the-issuers", wanted.listAddress);
    if (isOutdated(list, now))
        return because("status-list-outdated", wanted.listAddress);
    if (!servesPurpose(list.credential[u"credentialSubject"], wanted.purpose))
        return because("status-malformed", u"statusPurpose"_s);
    return std::nullopt;
}

/// An entry that no list needs to be fetched for.
std::optional<Check> objectionTo(const Entry& wanted)
{
    if (wanted.listAddress.startsWith(u"did:"_s)) // a service of the issuer's DID: Identity Hub
        return because("status-unsupported", wanted.listAddress);
    if (!isWebAddress(wanted.listAddress))
        return because("status-malformed", wanted.listAddress);
    if (!isKnownPurpose(wanted.purpose))
        return because("status-unsupported", u"statusPurpose %1"_s.arg(wanted.purpose));
    return std::nullopt;
}

} // namespace

bool isStatusListEntry(const QString& type)
{
    static const QStringList types { u"BitstringStatusListEntry"_s, u"StatusList2021Entry"_s,
        u"RevocationList2020Status"_s, u"RevocationList2021Status"_s };
    return types.contains(type);
}

bool isInformative(const JsonValue& entry)
{
    const QString purpose = readEntry(entry).purpose;
    return isStatusListEntry(entry[u"type"].strings().value(0)) && (purpose == u"message"_s || purpose == u"refresh"_s);
}

StatusFinding lookUpStatusList(
    const JsonValue& entry, const QString& issuerId, const QDateTime& now, const DocumentLoader& loader)
{
    const Entry wanted = readEntry(entry);
    if (const auto objection = objectionTo(wanted))
        return { *objection, {} };
    const Result<QByteArray> body = fetch(wanted.listAddress, loader);
    if (!body)
        return { statusNotHad(body.error()), {} };
    const ListCredential list = proveList(*body, now, loader);
    if (const auto objection = objectionTo(list, wanted, issuerId, now))
        return { *objection, {} };
    return lookUp(list.credential[u"credentialSubject"], wanted, entry);
}

} // namespace besace
