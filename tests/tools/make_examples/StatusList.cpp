#include "tests/tools/make_examples/StatusList.h"

#include "core/base/Compression.h"
#include "core/base/Encoding.h"

#include "tests/tools/make_examples/JsonBuilder.h"

using namespace Qt::StringLiterals;

namespace besace::examples {

namespace {

/// 131,072 entries: the least that hides one person among many.
constexpr qsizetype listBytes = 16 * 1024;

QString encodedList(const QList<int>& setBits)
{
    QByteArray bits(listBytes, '\0');
    for (const int index : setBits)
        bits[index / 8] = static_cast<char>(bits[index / 8] | (0x80 >> (index % 8)));
    return u'u' + QString::fromLatin1(encodeBase64Url(deflate(bits, Compression::Gzip)));
}

} // namespace

JsonValue statusEntry(const QString& listUrl, const QString& purpose, int index)
{
    return object({
        { u"id"_s, listUrl + u'#' + QString::number(index) },
        { u"type"_s, u"BitstringStatusListEntry"_s },
        { u"statusPurpose"_s, purpose },
        { u"statusListIndex"_s, QString::number(index) },
        { u"statusListCredential"_s, listUrl },
    });
}

JsonValue statusListCredential(
    const QString& listUrl, const QString& issuerId, const QString& purpose, const QList<int>& setBits)
{
    return object({
        { u"@context"_s, strings({ u"https://www.w3.org/ns/credentials/v2"_s }) },
        { u"id"_s, listUrl },
        { u"type"_s, strings({ u"VerifiableCredential"_s, u"BitstringStatusListCredential"_s }) },
        { u"issuer"_s, issuerId },
        { u"validFrom"_s, u"2024-01-08T08:00:00Z"_s },
        { u"credentialSubject"_s,
            object({
                { u"id"_s, listUrl + u"#list"_s },
                { u"type"_s, u"BitstringStatusList"_s },
                { u"statusPurpose"_s, purpose },
                { u"encodedList"_s, encodedList(setBits) },
            }) },
    });
}

} // namespace besace::examples
