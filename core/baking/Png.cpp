#include "core/baking/Png.h"

#include "core/baking/Payload.h"
#include "core/baking/PngChunks.h"
#include "core/base/Compression.h"
#include "core/base/Limits.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace besace::png {

namespace {

// Best first: where several chunks hold a badge, the first of the best kind is taken.
enum class Rank { Credential, Assertion, CredentialAsText, AssertionAsText, Moodle };

/// One text chunk with a keyword of ours.
struct Found {
    Rank rank = Rank::Credential;
    QString keyword;
    Result<QByteArray> text;
    bool damaged = false;
};

// https://www.w3.org/TR/2003/REC-PNG-20031110/#11keywords: 1 to 79 bytes, ended by a zero
QByteArrayView keywordOf(const Chunk& chunk)
{
    if (chunk.type != "iTXt" && chunk.type != "tEXt" && chunk.type != "zTXt")
        return {};
    const qsizetype end = chunk.data.first(std::min<qsizetype>(chunk.data.size(), 80)).indexOf('\0');
    return end > 0 ? chunk.data.first(end) : QByteArrayView();
}

// Some writers use capitals; early Moodle left out the s.
QString badgeKeyword(const Chunk& chunk)
{
    const QByteArray keyword = keywordOf(chunk).toByteArray().toLower();
    for (const QByteArrayView known : { "openbadges", "openbadgecredential", "clrcredential", "openbadge" }) {
        if (keyword == known)
            return QString::fromLatin1(known);
    }
    return {};
}

Rank rankOf(const Chunk& chunk, const QString& keyword)
{
    if (keyword == u"openbadge")
        return Rank::Moodle;
    const bool international = chunk.type == "iTXt";
    if (keyword == u"openbadges")
        return international ? Rank::Assertion : Rank::AssertionAsText;
    return international ? Rank::Credential : Rank::CredentialAsText;
}

Result<QByteArray> unpacked(QByteArrayView packed)
{
    return inflate(packed.toByteArray(), Compression::Zlib, limits::maxPayloadBytes);
}

Result<QByteArray> bounded(QByteArrayView text)
{
    if (text.size() > limits::maxPayloadBytes)
        return Error { Error::Code::TooLarge, u"text chunk"_s };
    return text.toByteArray();
}

// https://www.w3.org/TR/2003/REC-PNG-20031110/#11zTXt: method, text
Result<QByteArray> compressedText(QByteArrayView behindKeyword)
{
    return behindKeyword.isEmpty() ? Error { Error::Code::Malformed, u"zTXt"_s } : unpacked(behindKeyword.sliced(1));
}

// https://www.w3.org/TR/2003/REC-PNG-20031110/#11iTXt: flag, method, language, 0, translated keyword, 0, text.
// Early Moodle wrote other things where the flag and method belong: only a flag of 1 is taken to mean "compressed".
Result<QByteArray> internationalText(QByteArrayView behindKeyword)
{
    const qsizetype language = behindKeyword.indexOf('\0', 2);
    const qsizetype translated = language < 0 ? -1 : behindKeyword.indexOf('\0', language + 1);
    if (translated < 0)
        return Error { Error::Code::Malformed, u"iTXt"_s };
    const QByteArrayView text = behindKeyword.sliced(translated + 1);
    return behindKeyword[0] == 1 ? unpacked(text) : bounded(text);
}

Result<QByteArray> textOf(const Chunk& chunk)
{
    const QByteArrayView text = chunk.data.sliced(keywordOf(chunk).size() + 1);
    if (chunk.type == "tEXt")
        return bounded(text);
    return chunk.type == "zTXt" ? compressedText(text) : internationalText(text);
}

// Early Moodle wrote `"{'method': 'hosted', 'assertionUrl': 'https://…'}"`: of use is the address alone.
QByteArray addressIn(const QByteArray& text)
{
    const qsizetype from = text.indexOf("http", std::max<qsizetype>(text.indexOf("assertionUrl"), 0));
    if (from < 0)
        return text;
    const auto end = std::find_if(
        text.begin() + from, text.end(), [](char c) { return c == '\'' || c == '"' || static_cast<uchar>(c) <= ' '; });
    const QByteArray address(text.begin() + from, end - (text.begin() + from));
    return payloadKind(address) == PayloadKind::Address ? address : text;
}

Found read(const Chunk& chunk, const QString& keyword)
{
    Found found { rankOf(chunk, keyword), keyword, textOf(chunk), !isIntact(chunk) };
    if (found.rank == Rank::Moodle) {
        found.keyword = u"openbadges"_s;
        if (found.text)
            found.text = addressIn(*found.text);
    }
    return found;
}

QList<Found> findBadges(const QList<Chunk>& chunks)
{
    QList<Found> badges;
    for (const Chunk& chunk : chunks) {
        const QString keyword = badgeKeyword(chunk);
        if (!keyword.isEmpty() && badges.size() < limits::maxBakedPayloads)
            badges.append(read(chunk, keyword));
    }
    return badges;
}

bool isBetter(const Found& left, const Found& right)
{
    const auto order = [](const Found& found) {
        const bool useless = !found.text || trimPayload(*found.text).isEmpty();
        return std::tuple(useless, found.damaged, found.rank);
    };
    return order(left) < order(right);
}

Baked bakedFrom(const Found& best, const QList<Found>& all)
{
    Baked baked;
    baked.stored = *best.text;
    baked.payload = trimPayload(baked.stored);
    baked.keyword = best.keyword;
    baked.damaged = best.damaged;
    baked.others = std::any_of(all.begin(), all.end(),
        [&](const Found& found) { return !found.text || trimPayload(*found.text) != baked.payload; });
    return baked;
}

QByteArray badgeChunk(const QByteArray& payload)
{
    // No compression, no language, no translated keyword: https://www.imsglobal.org/spec/ob/v3p0/#baking
    QByteArray data = bakingKeyword(payload).toLatin1();
    data.append(QByteArrayView("\0\0\0\0\0", 5)).append(payload);
    return makeChunk("iTXt", data);
}

} // namespace

Result<Baked> unbake(const QByteArray& file)
{
    const Result<Chunks> picture = splitChunks(file);
    if (!picture)
        return picture.error();
    const QList<Found> badges = findBadges(picture->chunks);
    const bool sound = picture->fault.isEmpty();
    if (badges.isEmpty())
        return sound ? Error { Error::Code::NoBadge, {} } : Error { Error::Code::Malformed, picture->fault };
    const Found& best = *std::min_element(badges.begin(), badges.end(), isBetter);
    if (!best.text)
        return best.text.error();
    Baked baked = bakedFrom(best, badges);
    if (baked.payload.isEmpty())
        return Error { Error::Code::NoBadge, u"an empty chunk"_s };
    baked.damaged = baked.damaged || !sound;
    return baked;
}

qsizetype artworkStart(const QByteArray& file)
{
    const Result<Chunks> split = splitChunks(file, Crc::None);
    if (!split)
        return file.size();
    const QList<Chunk>& chunks = split->chunks;
    const auto pixels = std::ranges::find_if(chunks, [](const Chunk& chunk) { return chunk.type == "IDAT"; });
    const auto isBadge = [](const Chunk& chunk) { return !badgeKeyword(chunk).isEmpty(); };
    if (pixels == chunks.end() || std::any_of(pixels, chunks.end(), isBadge))
        return file.size();
    return pixels->whole.data() - file.constData();
}

Result<QByteArray> bake(const QByteArray& file, const QByteArray& payload)
{
    const Result<Chunks> picture = splitChunks(file);
    if (!picture)
        return picture.error();
    if (!picture->fault.isEmpty())
        return Error { Error::Code::Malformed, picture->fault };
    QByteArray result = signature.toByteArray();
    result.reserve(file.size() + payload.size() + 64);
    for (const Chunk& chunk : picture->chunks) {
        if (badgeKeyword(chunk).isEmpty())
            result.append(chunk.whole);
        if (chunk.type == "IHDR")
            result.append(badgeChunk(payload));
    }
    return result.append(picture->rest);
}

} // namespace besace::png
