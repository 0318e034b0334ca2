#include "core/verification/DerivedProofValue.h"

#include "core/base/Cbor.h"
#include "core/base/Encoding.h"
#include "core/base/Limits.h"

using namespace Qt::StringLiterals;

namespace besace {

using crypto::PublicKey;

namespace {

constexpr QByteArrayView baseProofHeader("\xd9\x5d\x00", 3);
constexpr QByteArrayView derivedProofHeader("\xd9\x5d\x01", 3);
constexpr qsizetype componentCount = 5;
constexpr qsizetype signatureBytes = 64;
constexpr qsizetype labelBytes = 32; // an HMAC with SHA-256
constexpr quint32 p256Multicodec = 0x1200;
constexpr qsizetype compressedPointBytes = 33;

Error malformed(const QString& detail) { return { Error::Code::Malformed, u"proofValue: "_s + detail }; }

Result<QByteArray> readBytesOfSize(CborReader& reader, qsizetype size)
{
    Result<QByteArray> bytes = reader.readByteString();
    if (bytes && bytes->size() != size)
        return malformed(QString::number(bytes->size()) + u" bytes in place of "_s + QString::number(size));
    return bytes;
}

// https://www.w3.org/TR/2025/REC-cid-1.0-20250515/#Multikey
Result<PublicKey> parseP256Multikey(const QByteArray& bytes)
{
    const Result<Multicodec> codec = decodeMulticodec(bytes);
    if (!codec)
        return codec.error();
    if (codec->code != p256Multicodec || codec->bytes.size() != compressedPointBytes)
        return malformed(u"not a P-256 key"_s);
    return PublicKey::fromEcPoint(PublicKey::Type::P256, codec->bytes);
}

Result<QList<QByteArray>> readSignatures(CborReader& reader)
{
    const Result<qsizetype> count = reader.readArray(limits::maxDisclosedStatements);
    if (!count)
        return count.error();
    QList<QByteArray> signatures;
    for (qsizetype i = 0; i < *count; ++i) {
        const Result<QByteArray> signature = readBytesOfSize(reader, signatureBytes);
        if (!signature)
            return signature.error();
        signatures.append(*signature);
    }
    return signatures;
}

// https://www.w3.org/TR/2025/REC-vc-di-ecdsa-20250515/#decompresslabelmap
Result<QHash<QByteArray, QByteArray>> readLabelMap(CborReader& reader)
{
    const Result<qsizetype> count = reader.readMap(limits::maxDisclosedStatements);
    if (!count)
        return count.error();
    QHash<QByteArray, QByteArray> labelMap;
    for (qsizetype i = 0; i < *count; ++i) {
        const Result<quint64> number = reader.readUnsigned();
        if (!number)
            return number.error();
        const Result<QByteArray> label = readBytesOfSize(reader, labelBytes);
        if (!label)
            return label.error();
        labelMap.insert("c14n" + QByteArray::number(*number), 'u' + encodeBase64Url(*label));
    }
    if (labelMap.size() != *count)
        return malformed(u"a label is given twice"_s);
    return labelMap;
}

Result<std::set<quint64>> readIndexes(CborReader& reader)
{
    const Result<qsizetype> count = reader.readArray(limits::maxDisclosedStatements);
    if (!count)
        return count.error();
    std::set<quint64> indexes;
    for (qsizetype i = 0; i < *count; ++i) {
        const Result<quint64> index = reader.readUnsigned();
        if (!index)
            return index.error();
        indexes.insert(*index);
    }
    return indexes;
}

// 5, 6: "an array of five elements: a byte array of length 64, a byte array of length 35, an array of byte arrays, each
// of length 64, a map of integers to byte arrays of length 32, and an array of integers".
Result<DerivedProofValue> readComponents(CborReader& reader)
{
    const Result<qsizetype> count = reader.readArray(componentCount);
    if (!count || *count != componentCount)
        return malformed(u"not five components"_s);
    Result<QByteArray> baseSignature = readBytesOfSize(reader, signatureBytes);
    if (!baseSignature)
        return baseSignature.error();
    Result<QByteArray> keyBytes = reader.readByteString();
    if (!keyBytes)
        return keyBytes.error();
    const Result<PublicKey> key = parseP256Multikey(*keyBytes);
    if (!key)
        return key.error();
    Result<QList<QByteArray>> signatures = readSignatures(reader);
    if (!signatures)
        return signatures.error();
    Result<QHash<QByteArray, QByteArray>> labelMap = readLabelMap(reader);
    if (!labelMap)
        return labelMap.error();
    Result<std::set<quint64>> indexes = readIndexes(reader);
    if (!indexes)
        return indexes.error();
    if (!reader.atEnd())
        return malformed(u"goes on behind its end"_s);
    return DerivedProofValue { *std::move(baseSignature), *std::move(keyBytes), *key, *std::move(signatures),
        *std::move(labelMap), *std::move(indexes) };
}

} // namespace

Result<DerivedProofValue> parseDerivedProofValue(const QString& proofValue)
{
    // 1, 2
    if (!proofValue.startsWith(u'u'))
        return malformed(u"no base64url multibase"_s);
    // 3
    const Result<QByteArray> bytes = decodeMultibase(proofValue.toUtf8());
    if (!bytes)
        return bytes.error();
    // 4
    if (bytes->startsWith(baseProofHeader))
        return Error { Error::Code::Unsupported, u"base proof"_s };
    if (!bytes->startsWith(derivedProofHeader))
        return malformed(u"header"_s);
    // NOTE: with its header the whole is a CBOR tag, 0x5d01; the specification takes it off before it decodes.
    CborReader reader(QByteArrayView(*bytes).sliced(derivedProofHeader.size()));
    return readComponents(reader);
}

} // namespace besace
