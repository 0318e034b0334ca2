#include "core/verification/SignedIssuers.h"

#include "core/base/Encoding.h"
#include "core/base/Instant.h"
#include "core/base/Jcs.h"
#include "core/base/Limits.h"
#include "core/crypto/Signature.h"
#include "core/did/DidDocument.h"

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr auto format = u"besace-known-issuers";
constexpr int version = 1;

Error malformed(const QString& detail) { return { Error::Code::Malformed, u"signed list: "_s + detail }; }

QByteArrayView withoutByteOrderMark(QByteArrayView file)
{
    return file.startsWith("\xEF\xBB\xBF") ? file.sliced(3) : file;
}

/// Half a signature is one too, and does not hold.
bool isSigned(const JsonValue& value)
{
    return value.isObject() && (value.object().contains(u"signature") || value.object().contains(u"publicKey"));
}

/// What the signature is over.
QByteArray signedBytes(const JsonObject& file) { return canonicalizeJson(file.without(u"signature")); }

std::optional<crypto::PublicKey> keyOf(const QString& multikey)
{
    const Result<crypto::PublicKey> key
        = multikey.startsWith(u'z') ? did::parseMultikey(multikey) : Error { Error::Code::Malformed, multikey };
    return key && key->type() == crypto::PublicKey::Type::Ed25519 ? std::optional(*key) : std::nullopt;
}

bool holds(const JsonObject& file)
{
    const std::optional<crypto::PublicKey> key = keyOf(file[u"publicKey"].toString());
    const QString written = file[u"signature"].toString();
    const Result<QByteArray> signature
        = written.startsWith(u'z') ? decodeMultibase(written.toUtf8()) : malformed(u"signature"_s);
    return key && signature
        && crypto::verifySignature(crypto::SignatureAlgorithm::EdDSA, *key, signedBytes(file), *signature);
}

/// Names are shown to people, beside others.
bool isShortText(const JsonValue& text)
{
    return text.isNull() || (text.isString() && text.toString().size() <= limits::maxComparedNameChars);
}

Result<void> checkHead(const JsonValue& file)
{
    if (file[u"format"].toString() != QStringView(format))
        return malformed(u"format"_s);
    if (!file[u"version"].isNumber() || file[u"version"].toDouble() != version)
        return Error { Error::Code::Unsupported, u"signed list: version"_s };
    if (!isShortText(file[u"name"]))
        return malformed(u"name"_s);
    if (!file[u"source"].isNull() && !file[u"source"].isString())
        return malformed(u"source"_s);
    if (file[u"source"].toString().size() > limits::maxAddressChars)
        return malformed(u"source"_s);
    return {};
}

Result<IssuersList> listIn(const JsonValue& file)
{
    if (const Result<void> head = checkHead(file); !head)
        return head.error();
    const Result<Instant> madeAt = parseInstant(file[u"madeAt"].toString());
    if (!madeAt || !madeAt->hasZone || madeAt->dateOnly)
        return malformed(u"madeAt"_s);
    if (!file[u"issuers"].isArray())
        return malformed(u"issuers"_s);
    if (file[u"issuers"].array().size() > static_cast<size_t>(limits::maxBackupNames))
        return Error { Error::Code::TooLarge, u"signed list: issuers"_s };
    const Result<QList<KnownIssuer>> issuers = parseKnownIssuers(file[u"issuers"]);
    if (!issuers)
        return issuers.error();
    return IssuersList { *issuers, madeAt->utc, file[u"name"].toString(), file[u"source"].toString() };
}

/// Two readers must not see two lists behind one signature: here every name stands once.
Result<IssuersFile> readSigned(QByteArrayView text)
{
    const Result<JsonValue> file = parseJson(text);
    if (!file)
        return file.error();
    const Result<IssuersList> list = listIn(*file);
    if (!list)
        return list.error();
    if (!holds(file->object()))
        return IssuersFile { *list, ListSignature::Broken };
    return IssuersFile { *list, ListSignature::Holds, (*file)[u"publicKey"].toString() };
}

JsonValue issuersJson(const QList<KnownIssuer>& issuers) { return parseJson(knownIssuersFile(issuers)).value(); }

} // namespace

QByteArray signedIssuersFile(const IssuersList& list, const crypto::SigningKey& key)
{
    JsonObject file;
    file.insert(u"format"_s, QString::fromUtf16(format));
    file.insert(u"version"_s, JsonValue(qint64 { version }));
    if (!list.name.isEmpty())
        file.insert(u"name"_s, list.name);
    if (!list.source.isEmpty())
        file.insert(u"source"_s, list.source);
    file.insert(u"madeAt"_s, toIso(list.madeAt));
    file.insert(u"issuers"_s, issuersJson(list.issuers));
    file.insert(u"publicKey"_s, key.multikey());
    const QByteArray signature = key.sign(signedBytes(file));
    file.insert(u"signature"_s, QString(u'z' + QString::fromLatin1(encodeBase58(signature))));
    return toIndentedJson(file) + '\n';
}

Result<IssuersFile> readIssuersFile(const QByteArray& file)
{
    const QByteArrayView text = withoutByteOrderMark(file);
    const Result<JsonValue> value = parseJson(text, RepeatedNames::KeepLast);
    if (!value)
        return value.error();
    if (isSigned(*value))
        return readSigned(text);
    const Result<QList<KnownIssuer>> issuers = parseKnownIssuers(*value);
    if (!issuers)
        return issuers.error();
    return IssuersFile { { *issuers } };
}

ListAnswer judgeList(const IssuersFile& file, const ListSigner& signer)
{
    if (file.signature == ListSignature::Broken)
        return ListAnswer::Broken;
    if (signer.key.isEmpty())
        return ListAnswer::Fine;
    if (file.signature == ListSignature::None)
        return ListAnswer::Unsigned;
    if (file.key != signer.key)
        return ListAnswer::OtherKey;
    const bool isOlder = signer.lastMadeAt.isValid() && file.list.madeAt < signer.lastMadeAt;
    return isOlder ? ListAnswer::Older : ListAnswer::Fine;
}

bool isListKey(const QString& multikey) { return keyOf(multikey).has_value(); }

} // namespace besace
