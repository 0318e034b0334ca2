#include "core/verification/RecipientCheck.h"

#include "core/base/Encoding.h"
#include "core/crypto/Digest.h"
#include "core/verification/Reasons.h"

using namespace Qt::StringLiterals;

namespace besace {

using crypto::DigestAlgorithm;
using reasons::because;

namespace {

enum class Kind { Email, Web, Did, Telephone, Other };

bool isTelephone(const QString& text)
{
    qsizetype digits = 0;
    for (const QChar c : text) {
        if (c.isDigit())
            ++digits;
        else if (!u"+-(). /"_s.contains(c))
            return false;
    }
    return digits >= 5;
}

/// Without a scheme that only says what kind of address it is.
QString bare(const QString& identity)
{
    QString text = identity.trimmed();
    for (const QString& scheme : { u"mailto:"_s, u"tel:"_s }) {
        if (text.startsWith(scheme, Qt::CaseInsensitive))
            text.remove(0, scheme.size());
    }
    return text;
}

Kind kindOf(const QString& identity)
{
    if (identity.startsWith(u"did:"_s))
        return Kind::Did;
    if (identity.contains(u"://"_s))
        return Kind::Web;
    if (bare(identity).contains(u'@'))
        return Kind::Email;
    return isTelephone(bare(identity)) ? Kind::Telephone : Kind::Other;
}

QString withLowerDomain(const QString& email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    return at < 0 ? email : email.first(at) + email.sliced(at).toLower();
}

/// The spellings an issuer may have hashed. The standard hashes the address as the issuer typed it.
QStringList spellings(const QString& identity)
{
    QStringList all { identity, identity.trimmed(), bare(identity), bare(identity).toLower(),
        withLowerDomain(bare(identity)), u"mailto:"_s + bare(identity).toLower() };
    all.removeDuplicates();
    return all;
}

struct HashedIdentity {
    DigestAlgorithm algorithm;
    QByteArray digest;
};

std::optional<DigestAlgorithm> algorithmNamed(const QString& name)
{
    static const QHash<QString, DigestAlgorithm> algorithms { { u"md5"_s, DigestAlgorithm::Md5 },
        { u"sha1"_s, DigestAlgorithm::Sha1 }, { u"sha256"_s, DigestAlgorithm::Sha256 },
        { u"sha384"_s, DigestAlgorithm::Sha384 }, { u"sha512"_s, DigestAlgorithm::Sha512 } };
    const auto it = algorithms.constFind(name.toLower().remove(u'-'));
    return it == algorithms.cend() ? std::nullopt : std::optional(*it);
}

/// A hash whose issuer left out which one it is: its length tells.
std::optional<DigestAlgorithm> algorithmOfLength(qsizetype bytes)
{
    switch (bytes) {
    case 16:
        return DigestAlgorithm::Md5;
    case 20:
        return DigestAlgorithm::Sha1;
    case 32:
        return DigestAlgorithm::Sha256;
    case 48:
        return DigestAlgorithm::Sha384;
    case 64:
        return DigestAlgorithm::Sha512;
    default:
        return std::nullopt;
    }
}

/// `sha256$…`. @return nothing for an algorithm we do not know, or a placeholder
std::optional<HashedIdentity> parseHash(const QString& identity)
{
    const qsizetype dollar = identity.indexOf(u'$');
    const Result<QByteArray> digest = decodeHex(identity.sliced(dollar + 1).trimmed().toLatin1());
    if (!digest)
        return std::nullopt;
    const auto algorithm
        = dollar < 0 ? algorithmOfLength(digest->size()) : algorithmNamed(identity.first(dollar).trimmed());
    if (!algorithm)
        return std::nullopt;
    return HashedIdentity { *algorithm, *digest };
}

bool isHashOf(const HashedIdentity& hashed, const QString& salt, const QString& identity)
{
    for (const QString& spelling : spellings(identity)) {
        if (crypto::digest(hashed.algorithm, (spelling + salt).toUtf8()) == hashed.digest)
            return true;
    }
    return false;
}

QString digitsOf(const QString& telephone)
{
    QString digits;
    for (const QChar c : telephone) {
        if (c.isDigit() || c == u'+')
            digits.append(c);
    }
    return digits;
}

bool isSameIdentity(const QString& left, const QString& right)
{
    const QString a = bare(left);
    const QString b = bare(right);
    switch (kindOf(left)) {
    case Kind::Email:
        return a.compare(b, Qt::CaseInsensitive) == 0;
    case Kind::Telephone:
        return digitsOf(a) == digitsOf(b);
    default:
        return a == b || (kindOf(left) == Kind::Web && (a == b + u'/' || a + u'/' == b));
    }
}

/// Issuers say `hashed` of addresses that anybody can read.
bool isReallyHashed(const Recipient& recipient) { return recipient.hashed && !recipient.identity.contains(u'@'); }

/// What a hash was made of is only known by what the badge says of it.
Kind kindOf(const Recipient& recipient)
{
    if (!isReallyHashed(recipient))
        return kindOf(recipient.identity);
    const QString type = recipient.type.toLower();
    if (type == u"url"_s)
        return Kind::Web;
    if (type == u"telephone"_s)
        return Kind::Telephone;
    return type.isEmpty() || type.startsWith(u"email"_s) ? Kind::Email : Kind::Other;
}

enum class Comparison { Same, Different, NotComparable, UnknownHash };

Comparison compare(const Recipient& recipient, const QString& identity)
{
    bool same = false;
    if (isReallyHashed(recipient)) {
        const auto hashed = parseHash(recipient.identity);
        if (!hashed)
            return Comparison::UnknownHash;
        same = isHashOf(*hashed, recipient.salt, identity);
    } else {
        same = isSameIdentity(recipient.identity, identity);
    }
    if (same)
        return Comparison::Same;
    return kindOf(recipient) == kindOf(identity) ? Comparison::Different : Comparison::NotComparable;
}

} // namespace

Check checkRecipient(const Badge& badge, const QStringList& identities)
{
    if (badge.document.isNull())
        return because("recipient-not-read");
    if (badge.recipients.isEmpty())
        return because("recipient-absent");
    bool different = false;
    bool unknownHash = false;
    for (const Recipient& recipient : badge.recipients) {
        for (const QString& identity : identities) {
            const Comparison comparison = compare(recipient, identity);
            if (comparison == Comparison::Same)
                return because("recipient-matches", identity);
            different |= comparison == Comparison::Different;
            unknownHash |= comparison == Comparison::UnknownHash;
        }
    }
    if (different)
        return because("recipient-differs");
    return because(unknownHash ? "recipient-hash-unknown" : "recipient-not-given");
}

} // namespace besace
