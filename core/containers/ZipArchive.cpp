#include "core/containers/ZipArchive.h"

#include "core/base/Limits.h"
#include "core/containers/Form.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

struct Close {
    void operator()(zip_file_t* member) const { zip_fclose(member); }
};
using Member = std::unique_ptr<zip_file_t, Close>;

Error malformed(const QString& detail) { return { Error::Code::Malformed, detail }; }

Result<Archive> openArchive(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source
        = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    Archive archive(source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error));
    const QString detail = archive ? QString() : QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (archive)
        return archive;
    if (source != nullptr)
        zip_source_free(source);
    return malformed(detail);
}

/// One entry of the archive's list.
struct Entry {
    QString name;
    qint64 packedSize = 0;
    bool encrypted = false;
};

Entry entryAt(zip_t* archive, zip_uint64_t index)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(archive, index, ZIP_FL_ENC_GUESS, &stat) != 0)
        return {};
    Entry entry;
    if ((stat.valid & ZIP_STAT_NAME) != 0)
        entry.name = QString::fromUtf8(stat.name);
    if ((stat.valid & ZIP_STAT_COMP_SIZE) != 0)
        entry.packedSize = static_cast<qint64>(std::min<zip_uint64_t>(stat.comp_size, limits::maxFileBytes));
    entry.encrypted = (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE;
    return entry;
}

// What is inside cannot be seen; the name has to do.
bool mayBeCarrierByName(const QString& name)
{
    static constexpr std::array endings { QStringView(u".png"), QStringView(u".svg"), QStringView(u".svgz"),
        QStringView(u".json"), QStringView(u".jws"), QStringView(u".jwt"), QStringView(u".pdf"), QStringView(u".zip"),
        QStringView(u".eml"), QStringView(u".html") };
    return std::any_of(
        endings.begin(), endings.end(), [&](QStringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

// An office document or an e-book: its pictures belong to its pages.
bool isDocument(zip_t* archive)
{
    return zip_name_locate(archive, "[Content_Types].xml", 0) >= 0 || zip_name_locate(archive, "mimetype", 0) == 0;
}

qint64 allowedSize(const Entry& entry)
{
    return std::clamp(entry.packedSize * limits::maxInflationRatio, limits::freeInflationBytes, limits::maxFileBytes);
}

/// Appends up to @p size bytes. The checksum is compared by libzip when the end is reached.
/// @return false at the end; Malformed
Result<bool> readSome(zip_file_t* member, QByteArray& bytes, qsizetype size)
{
    const qsizetype before = bytes.size();
    bytes.resize(before + size);
    const zip_int64_t count = zip_fread(member, bytes.data() + before, static_cast<zip_uint64_t>(size));
    bytes.resize(before + std::max<qsizetype>(count, 0));
    if (count < 0)
        return malformed(QString::fromUtf8(zip_file_strerror(member)));
    return count > 0;
}

/// What came out of a member, and why not all of it.
struct Unpacked {
    QByteArray bytes;
    std::optional<Error> problem;
};

/// Unpacks a member; of one that is no carrier, only the start.
Unpacked unpack(zip_file_t* member, qint64 maxBytes)
{
    Unpacked unpacked;
    QByteArray& bytes = unpacked.bytes;
    bool worthIt = false;
    for (;;) {
        const Result<bool> more = readSome(member, bytes, limits::maxSniffedBytes - (worthIt ? 0 : bytes.size()));
        if (!more)
            unpacked.problem = more.error();
        else if (bytes.size() > maxBytes)
            unpacked.problem = Error { Error::Code::TooLarge, u"member"_s };
        if (unpacked.problem || !*more)
            return unpacked;
        if (!worthIt && bytes.size() >= limits::maxSniffedBytes) {
            worthIt = mayBecomeCarrier(bytes);
            if (!worthIt)
                return unpacked;
        }
    }
}

Unpacked unpackAt(zip_t* archive, zip_uint64_t index, qint64 maxBytes)
{
    const Member member(zip_fopen_index(archive, index, 0));
    return member ? unpack(member.get(), maxBytes)
                  : Unpacked { {}, malformed(QString::fromUtf8(zip_strerror(archive))) };
}

Result<void> takeMember(zip_t* archive, zip_uint64_t index, Intake::Wanted wanted, Intake& intake)
{
    const Entry entry = entryAt(archive, index);
    if (entry.name.endsWith(u'/'))
        return {};
    if (entry.encrypted) {
        if (mayBeCarrierByName(entry.name))
            intake.refuse(entry.name, { Error::Code::Unsupported, u"encrypted"_s });
        return {};
    }
    const Unpacked member = unpackAt(archive, index, allowedSize(entry));
    const Result<void> spent = intake.spend(member.bytes.size());
    if (!spent)
        return spent;
    if (!member.problem)
        return intake.take(entry.name, member.bytes, wanted);
    if (mayBeCarrierByName(entry.name))
        intake.refuse(entry.name, *member.problem);
    return {};
}

} // namespace

Result<void> openZip(const QByteArray& bytes, Intake& intake)
{
    // libzip keeps all entries in memory: count them before it does.
    if (bytes.count("PK\x01\x02") > limits::maxContainerMembers)
        return Error { Error::Code::TooLarge, u"members"_s };
    const Result<Archive> archive = openArchive(bytes);
    if (!archive)
        return archive.error();
    const auto wanted = isDocument(archive->get()) ? Intake::Wanted::Decoration : Intake::Wanted::Carriers;
    const zip_int64_t count = zip_get_num_entries(archive->get(), 0);
    for (zip_int64_t index = 0; index < count; ++index) {
        const Result<void> going = intake.proceed(static_cast<int>(index), static_cast<int>(count));
        const Result<void> taken
            = going ? takeMember(archive->get(), static_cast<zip_uint64_t>(index), wanted, intake) : going;
        if (!taken)
            return taken;
    }
    return {};
}

} // namespace besace
