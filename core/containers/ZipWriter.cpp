#include "core/containers/ZipWriter.h"

#include "core/base/Limits.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>
#include <vector>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// libzip writes a member and then goes back to its header. Until it has done so, the member waits here; what stands
/// before it goes out at once.
class Output {
public:
    explicit Output(ByteSink& sink) : m_sink(sink) { }

    qint64 position() const { return m_position; }
    Result<void> write(QByteArrayView bytes)
    {
        const qint64 at = m_position - m_gone;
        m_pending.resize(std::max<qsizetype>(m_pending.size(), at + bytes.size()));
        std::memcpy(m_pending.data() + at, bytes.data(), static_cast<size_t>(bytes.size()));
        m_position += bytes.size();
        // No member is as large as this: it is the list at the archive's end.
        return m_pending.size() > 2 * limits::maxFileBytes ? flush() : Result<void>();
    }
    Result<void> seek(qint64 position)
    {
        if (position < m_gone || position > end())
            return Error { Error::Code::Malformed, u"ZIP: that part is written already"_s };
        m_position = position;
        return position == end() ? flush() : Result<void>();
    }
    qint64 end() const { return m_gone + m_pending.size(); }
    Result<void> flush()
    {
        const Result<void> written = m_sink.write(m_pending);
        m_gone += m_pending.size();
        m_pending.resize(0);
        return written;
    }

private:
    ByteSink& m_sink;
    QByteArray m_pending;
    qint64 m_gone = 0; ///< bytes that are in the sink
    qint64 m_position = 0;
};

/// What the callbacks of one archive share.
struct Writing {
    const std::function<Result<QByteArray>(qsizetype)>& bytesOf;
    Output output;
    Progress& progress;
    int total = 0;
    int done = 0;
    std::optional<Error> error = {}; ///< the first one: libzip has no room for ours

    bool keep(const Result<void>& result)
    {
        if (!result && !error)
            error = result.error();
        return result.has_value();
    }
};

/// A member's bytes, there only while libzip reads them.
struct Reading {
    Writing* writing = nullptr;
    qsizetype index = 0;
    std::optional<QByteArray> bytes = {};
    std::optional<qint64> size = {}; ///< known from the first time they are there
    qsizetype position = 0;

    bool load()
    {
        if (bytes)
            return true;
        if (writing->progress.cancelled())
            return writing->keep(Error { Error::Code::Cancelled, {} });
        Result<QByteArray> loaded = writing->bytesOf(index);
        if (loaded && loaded->size() > limits::maxFileBytes)
            loaded = Error { Error::Code::TooLarge, u"member of a ZIP"_s };
        if (!loaded)
            return writing->keep(loaded.error());
        bytes = *std::move(loaded);
        size = bytes->size();
        return true;
    }
};

zip_int64_t readMember(void* state, void* data, zip_uint64_t size, zip_source_cmd_t command)
{
    auto& member = *static_cast<Reading*>(state);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        member.position = 0;
        return member.load() ? 0 : -1;
    case ZIP_SOURCE_READ: {
        const auto count = std::min<qsizetype>(static_cast<qsizetype>(size), member.bytes->size() - member.position);
        std::memcpy(data, member.bytes->constData() + member.position, static_cast<size_t>(count));
        member.position += count;
        return count;
    }
    case ZIP_SOURCE_CLOSE:
        member.bytes.reset();
        member.writing->progress.report(++member.writing->done, member.writing->total);
        return 0;
    case ZIP_SOURCE_STAT: {
        if (!member.size && !member.load())
            return -1;
        auto* stat = static_cast<zip_stat_t*>(data);
        zip_stat_init(stat);
        stat->size = static_cast<zip_uint64_t>(*member.size);
        stat->valid = ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_ERROR: {
        zip_error_t error;
        zip_error_init(&error);
        zip_error_set(&error, ZIP_ER_READ, 0);
        return zip_error_to_data(&error, data, size);
    }
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_READABLE;
    default:
        return -1;
    }
}

zip_int64_t writeArchive(void* state, void* data, zip_uint64_t size, zip_source_cmd_t command)
{
    auto& writing = *static_cast<Writing*>(state);
    Output& output = writing.output;
    switch (command) {
    case ZIP_SOURCE_BEGIN_WRITE:
    case ZIP_SOURCE_ROLLBACK_WRITE:
    case ZIP_SOURCE_REMOVE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_COMMIT_WRITE:
        return writing.keep(output.flush()) ? 0 : -1;
    case ZIP_SOURCE_WRITE: {
        const QByteArrayView bytes(static_cast<const char*>(data), static_cast<qsizetype>(size));
        return writing.keep(output.write(bytes)) ? static_cast<zip_int64_t>(size) : -1;
    }
    case ZIP_SOURCE_SEEK_WRITE: {
        const zip_int64_t position = zip_source_seek_compute_offset(
            static_cast<zip_uint64_t>(output.position()), static_cast<zip_uint64_t>(output.end()), data, size, nullptr);
        return position >= 0 && writing.keep(output.seek(position)) ? 0 : -1;
    }
    case ZIP_SOURCE_TELL_WRITE:
        return output.position();
    case ZIP_SOURCE_STAT: // there is no archive yet
        return -1;
    case ZIP_SOURCE_ERROR: {
        zip_error_t error;
        zip_error_init(&error);
        zip_error_set(&error, ZIP_ER_READ, ENOENT);
        return zip_error_to_data(&error, data, size);
    }
    case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_WRITABLE;
    default:
        return -1;
    }
}

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

Error refused(const Writing& writing, const char* text)
{
    return writing.error.value_or(Error { Error::Code::CannotWrite, u"ZIP: "_s + QString::fromUtf8(text) });
}

/// An MS-DOS date and time: years 1980 to 2107, no zone. UTC, so that it does not depend on where it is made.
void setDate(zip_t* archive, zip_uint64_t index, const QDateTime& utc)
{
    const QDate date = utc.date().year() < 1980 || utc.date().year() > 2107 ? QDate(1980, 1, 1) : utc.date();
    const QTime time = utc.time();
    const int days = (date.year() - 1980) << 9 | date.month() << 5 | date.day();
    const int seconds = time.hour() << 11 | time.minute() << 5 | time.second() / 2;
    zip_file_set_dostime(archive, index, static_cast<zip_uint16_t>(seconds), static_cast<zip_uint16_t>(days), 0);
}

bool addMember(zip_t* archive, const ZipMember& member, Reading& reading)
{
    zip_source_t* source = zip_source_function(archive, readMember, &reading);
    if (source == nullptr)
        return false;
    const zip_int64_t added = zip_file_add(archive, member.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (added < 0) {
        zip_source_free(source);
        return false;
    }
    const auto index = static_cast<zip_uint64_t>(added);
    setDate(archive, index, member.modified);
    return zip_set_file_compression(archive, index, member.pressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) == 0;
}

} // namespace

Result<void> writeZip(const QList<ZipMember>& members, const std::function<Result<QByteArray>(qsizetype)>& bytesOf,
    ByteSink& sink, Progress& progress)
{
    Writing writing { bytesOf, Output(sink), progress, static_cast<int>(members.size()) };
    std::vector<Reading> readings(static_cast<size_t>(members.size())); // outlives the archive that reads them
    zip_source_t* target = zip_source_function_create(writeArchive, &writing, nullptr);
    Archive archive(target ? zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nullptr) : nullptr);
    if (!archive) {
        zip_source_free(target);
        return refused(writing, "not opened");
    }
    for (qsizetype i = 0; i < members.size(); ++i) {
        Reading& reading = readings.at(static_cast<size_t>(i));
        reading.writing = &writing;
        reading.index = i;
        if (!addMember(archive.get(), members.at(i), reading))
            return refused(writing, zip_strerror(archive.get()));
    }
    if (zip_close(archive.get()) != 0)
        return refused(writing, zip_strerror(archive.get()));
    (void)archive.release(); // closing took it
    return {};
}

} // namespace besace
