#include "core/verification/StatusList.h"

#include "core/jose/Jws.h"
#include "core/verification/BitstringList.h"
#include "core/verification/DataIntegrityProof.h"
#include "core/verification/Fetching.h"
#include "core/verification/JwtClaims.h"
#include "core/verification/Reasons.h"
#include "core/verification/VcJwtProof.h"
#include "core/verification/WebAddress.h"

using namespace Qt::StringLiterals;

namespace besace {

using reasons::because;

namespace {

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
    const int size = entry[u"statusSize"].isNumber() ? static_cast<int>(entry[u"statusSize"].toDouble()) : 1;
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
    return { payload ? credentialOf(*payload) : JsonValue(), proveVcJwt(compact, loader, { u"sub"_s }) };
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

bool isOutdated(const ListCredential& list, const QDateTime& now)
{
    const JsonValue& until
        = list.credential[u"validUntil"].isNull() ? list.credential[u"expirationDate"] : list.credential[u"validUntil"];
    const Result<Instant> end = parseInstant(until.toString());
    const bool ended = !until.isNull() && (!end || end->utc < now);
    return ended || (list.proof.notAfter && list.proof.notAfter->utc < now);
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

Check lookUp(const JsonValue& listSubject, const Entry& entry, const JsonValue& whole)
{
    const Result<QByteArray> bits = decodeBitstring(listSubject[u"encodedList"].toString());
    const auto index = listIndex(entry.index);
    if (!bits || !index || entry.size < 1 || entry.size > 32)
        return because("status-malformed", entry.listAddress);
    const auto value = valueAt(*bits, *index, entry.size);
    if (!value)
        return because("status-malformed", u"statusListIndex %1"_s.arg(*index));
    if (*value == 0)
        return because("not-revoked", entry.listAddress);
    return because(entry.purpose == u"suspension"_s ? "suspended" : "revoked", messageFor(whole, *value));
}

} // namespace

bool isStatusListEntry(const QString& type)
{
    static const QStringList types { u"BitstringStatusListEntry"_s, u"StatusList2021Entry"_s,
        u"RevocationList2020Status"_s, u"RevocationList2021Status"_s };
    return types.contains(type);
}

Check lookUpStatusList(
    const JsonValue& entry, const QString& issuerId, const QDateTime& now, const DocumentLoader& loader)
{
    const Entry wanted = readEntry(entry);
    if (!isWebAddress(wanted.listAddress))
        return because("status-malformed", wanted.listAddress);
    const Result<QByteArray> body = fetch(wanted.listAddress, loader);
    if (!body)
        return statusNotHad(body.error());
    const ListCredential list = proveList(*body, now, loader);
    if (!list.proof.holds())
        return listObjection(list.proof, wanted.listAddress);
    if (!isIssuers(list, issuerId))
        return because("status-not-the-issuers", wanted.listAddress);
    if (isOutdated(list, now))
        return because("status-list-outdated", wanted.listAddress);
    const JsonValue& subject = list.credential[u"credentialSubject"];
    if (!servesPurpose(subject, wanted.purpose))
        return because("status-malformed", u"statusPurpose"_s);
    return lookUp(subject, wanted, entry);
}

} // namespace besace
