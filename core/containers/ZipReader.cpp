#include "core/containers/ZipReader.h"

#include "core/base/Limits.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <optional>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

// APPNOTE.TXT 6.3.10, sections 4.3.14 to 4.3.16
constexpr QByteArrayView endSignature("PK\x05\x06");
constexpr QByteArrayView end64Signature("PK\x06\x06");
constexpr qint64 endSize = 22;
constexpr qint64 maxCommentSize = 65535;
constexpr qsizetype endCountAt = 10;
constexpr qsizetype end64Size = 56;
constexpr qsizetype end64CountAt = 32;

/// libzip keeps all entries in memory: what the archive's end says of their number is looked at before. Wherever
/// something looks like an end, for there may be several; the longer form stands right before the other.
Result<void> checkCount(ByteSource& source, qint64 maxMembers)
{
    const qint64 size = std::min(source.size(), endSize + maxCommentSize + 4 * end64Size);
    const Result<QByteArray> tail = source.read(source.size() - size, size);
    if (!tail)
        return tail.error();
    const auto over = [&](QByteArrayView signature, qsizetype countAt, auto count) {
        for (qsizetype at = tail->indexOf(signature); at >= 0; at = tail->indexOf(signature, at + 1)) {
            if (at + countAt + qsizetype(sizeof count) > tail->size())
                break;
            const auto found = qFromLittleEndian<decltype(count)>(tail->constData() + at + countAt);
            if (found > static_cast<quint64>(maxMembers))
                return true;
        }
        return false;
    };
    if (over(endSignature, endCountAt, quint16 {}) || over(end64Signature, end64CountAt, quint64 {}))
        return Error { Error::Code::TooLarge, u"members of a ZIP"_s };
    return {};
}

Error malformed(const char* text) { return { Error::Code::Malformed, u"ZIP: "_s + QString::fromUtf8(text) }; }

struct Close {
    void operator()(zip_file_t* member) const { zip_fclose(member); }
};

/// What libzip's callback needs of an archive.
struct Reading {
    ByteSource* source = nullptr;
    qint64 position = 0;
    std::optional<Error> error = {};
};

zip_int64_t readSource(void* state, void* data, zip_uint64_t size, zip_source_cmd_t command)
{
    auto& reading = *static_cast<Reading*>(state);
    const qint64 end = reading.source->size();
    switch (command) {
    case ZIP_SOURCE_OPEN:
        reading.position = 0;
        return 0;
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_READ: {
        const qint64 count = std::min(static_cast<qint64>(size), end - reading.position);
        const Result<QByteArray> bytes = reading.source->read(reading.position, count);
        if (!bytes) {
            reading.error = bytes.error();
            return -1;
        }
        std::memcpy(data, bytes->constData(), static_cast<size_t>(count));
        reading.position += count;
        return count;
    }
    case ZIP_SOURCE_SEEK: {
        const zip_int64_t position = zip_source_seek_compute_offset(
            static_cast<zip_uint64_t>(reading.position), static_cast<zip_uint64_t>(end), data, size, nullptr);
        if (position < 0)
            return -1;
        reading.position = position;
        return 0;
    }
    case ZIP_SOURCE_TELL:
        return reading.position;
    case ZIP_SOURCE_STAT: {
        auto* stat = static_cast<zip_stat_t*>(data);
        zip_stat_init(stat);
        stat->size = static_cast<zip_uint64_t>(end);
        stat->valid = ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_ERROR: {
        zip_error_t error;
        zip_error_init(&error);
        zip_error_set(&error, ZIP_ER_READ, 0);
        return zip_error_to_data(&error, data, size);
    }
    case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_SEEKABLE;
    default:
        return -1;
    }
}

} // namespace

/// libzip's archive, and the place in our source that it reads from.
struct ZipReader::Archive {
    explicit Archive(ByteSource& source) : reading { &source } { }
    ~Archive() { zip_discard(zip); }
    Q_DISABLE_COPY_MOVE(Archive)

    Error failed(const char* text) const { return reading.error.value_or(malformed(text)); }

    Reading reading;
    zip_t* zip = nullptr;
};

ZipReader::ZipReader(std::unique_ptr<Archive> archive) : m_archive(std::move(archive)) { }
ZipReader::~ZipReader() = default;

Result<std::unique_ptr<ZipReader>> ZipReader::open(ByteSource& source, qint64 maxMembers)
{
    if (const Result<void> few = checkCount(source, maxMembers); !few)
        return few.error();
    auto archive = std::make_unique<Archive>(source);
    zip_source_t* from = zip_source_function_create(readSource, &archive->reading, nullptr);
    archive->zip = from ? zip_open_from_source(from, ZIP_RDONLY, nullptr) : nullptr;
    if (!archive->zip) {
        zip_source_free(from);
        return archive->failed("not an archive");
    }
    return std::unique_ptr<ZipReader>(new ZipReader(std::move(archive)));
}

Result<QByteArray> ZipReader::read(const QString& name, qint64 maxBytes)
{
    zip_t* zip = m_archive->zip;
    zip_stat_t stat;
    zip_stat_init(&stat);
    const zip_int64_t found = zip_name_locate(zip, name.toUtf8().constData(), ZIP_FL_ENC_UTF_8);
    if (found < 0 || zip_stat_index(zip, static_cast<zip_uint64_t>(found), 0, &stat) != 0)
        return Error { Error::Code::NotFound, name };
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return Error { Error::Code::Unsupported, u"encrypted"_s };
    const auto packed = static_cast<qint64>(std::min<zip_uint64_t>(stat.comp_size, limits::maxFileBytes));
    const qint64 allowed = std::min(maxBytes, std::max(packed * limits::maxInflationRatio, limits::freeInflationBytes));
    const std::unique_ptr<zip_file_t, Close> member(zip_fopen_index(zip, static_cast<zip_uint64_t>(found), 0));
    QByteArray bytes;
    while (member) {
        const qsizetype before = bytes.size();
        const qsizetype step = std::min<qint64>(limits::freeInflationBytes, allowed + 1 - before);
        bytes.resize(before + step);
        const zip_int64_t count = zip_fread(member.get(), bytes.data() + before, static_cast<zip_uint64_t>(step));
        bytes.resize(before + std::max<qsizetype>(count, 0));
        if (count < 0)
            return m_archive->failed(zip_file_strerror(member.get()));
        if (bytes.size() > allowed)
            return Error { Error::Code::TooLarge, name };
        if (count == 0)
            return bytes;
    }
    return m_archive->failed(zip_strerror(zip));
}

} // namespace besace
