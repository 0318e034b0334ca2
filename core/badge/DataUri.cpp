#include "core/badge/DataUri.h"

using namespace Qt::StringLiterals;

namespace besace {

static std::optional<QByteArray> lenientBase64(QByteArray text)
{
    text.removeIf([](char character) { return character == ' ' || (character >= '\t' && character <= '\r'); });
    while (text.endsWith('='))
        text.chop(1);
    if (text.size() % 4 == 1) // six bits are no byte
        return std::nullopt;
    text.replace('-', '+').replace('_', '/');
    auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return *std::move(decoded);
}

std::optional<DataUri> readDataUri(const QString& uri)
{
    if (!uri.startsWith("data:"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    const qsizetype comma = uri.indexOf(u',');
    if (comma < 0)
        return std::nullopt;
    const QString head = uri.mid(5, comma - 5).toLower();
    const QByteArray body = QByteArray::fromPercentEncoding(QStringView(uri).mid(comma + 1).toUtf8());

    DataUri read { head.section(u';', 0, 0).trimmed(), body };
    if (!head.endsWith(";base64"_L1))
        return read;
    const std::optional<QByteArray> bytes = lenientBase64(body);
    if (!bytes)
        return std::nullopt;
    read.bytes = *bytes;
    return read;
}

} // namespace besace
