#include "core/backpack/PageFile.h"

#include "core/backpack/SealedFiles.h"
#include "core/base/Files.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <optional>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

// https://www.sqlite.org/fileformat2.html#walformat
constexpr qsizetype logHeaderSize = 32;
constexpr qsizetype logHeaderSummed = 24;
constexpr qsizetype frameHeaderSize = 24;
constexpr qsizetype frameHeaderSummed = 8;
constexpr quint32 magicBigEndian = 0x377f0683;
/// Pages that one file may have: SQLite's own bound.
constexpr quint32 maxPages = 0xfffffffe;

quint32 bigEndian(const QByteArray& bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

struct Sum {
    quint32 first = 0;
    quint32 second = 0;

    friend bool operator==(const Sum&, const Sum&) = default;
};

Sum sumAt(const QByteArray& bytes, qsizetype offset)
{
    return { bigEndian(bytes, offset), bigEndian(bytes, offset + 4) };
}

/// https://www.sqlite.org/fileformat2.html#checksum_algorithm
Sum added(Sum sum, QByteArrayView bytes, bool isBigEndian)
{
    for (qsizetype i = 0; i + 8 <= bytes.size(); i += 8) {
        const auto word = [&](qsizetype at) {
            return isBigEndian ? qFromBigEndian<quint32>(bytes.data() + at)
                               : qFromLittleEndian<quint32>(bytes.data() + at);
        };
        sum.first += word(i) + sum.second;
        sum.second += word(i + 4) + sum.first;
    }
    return sum;
}

} // namespace

/// One page as it was written once.
struct PageFile::Frame {
    quint32 page = 0;
    quint32 pagesAfter = 0; ///< of the whole database; 0 where the work went on in the next frame
    qint64 at = 0; ///< of the page's bytes in the log
    bool isGood = false; ///< as it was written
    bool isRead = false; ///< by SQLite too: all before it are good
};

Result<PageFile> PageFile::open(const QString& path)
{
    if (const std::shared_ptr<SealedFile> sealed = sealed::find(path))
        return in(sealed->image());
    PageFile pages;
    // Half a backpack would look like a damaged one: what is there must be read.
    if (QFileInfo::exists(path)) {
        Result<std::shared_ptr<const DatabaseFile>> file = DatabaseFile::open(path);
        if (!file)
            return file.error();
        pages.m_file = *file;
    }
    if (const Result<void> logged = pages.openLog(path + u"-wal"_s); !logged)
        return logged.error();
    if (!pages.m_file && !pages.m_logFile)
        return Error { Error::Code::CannotRead, path };
    pages.findPageSize();
    pages.m_pageCount = pages.pagesInFile();
    if (pages.m_logFile)
        pages.readFrames();
    const Result<void> outcome = pages.outcome();
    return outcome ? Result<PageFile>(pages) : outcome.error();
}

PageFile PageFile::in(const PageImage& image)
{
    PageFile pages;
    pages.m_image = image;
    pages.findPageSize();
    pages.m_pageCount = pages.pagesInFile();
    return pages;
}

/// SQLite has no locks on a log.
Result<void> PageFile::openLog(const QString& path)
{
    m_logFile = std::make_shared<QFile>(path);
    errno = 0;
    if (m_logFile->open(QIODevice::ReadOnly))
        return {};
    const int why = errno;
    m_logFile.reset();
    return QFileInfo::exists(path) ? Result<void>(Error { causeOfReading(why), path }) : Result<void>();
}

qint64 PageFile::fileSize() const
{
    if (m_image)
        return m_image->size();
    return m_file ? m_file->size() : 0;
}

QByteArray PageFile::readFile(qint64 offset, qint64 count) const
{
    if (m_image)
        return m_image->read(offset, count);
    return m_file ? m_file->read(offset, count) : QByteArray();
}

QByteArray PageFile::readLog(qint64 offset, qint64 count) const
{
    if (!m_logFile)
        return {};
    errno = 0;
    QByteArray bytes = m_logFile->seek(offset) ? m_logFile->read(count) : QByteArray();
    const bool isCut = bytes.size() < std::min(count, m_logFile->size() - offset) && errno != 0;
    if ((isCut || m_logFile->error() != QFileDevice::NoError) && *m_logOutcome)
        *m_logOutcome = Error { causeOfReading(errno), m_logFile->fileName() };
    return bytes;
}

Result<void> PageFile::outcome() const
{
    const Result<void> ofFile = m_file ? m_file->outcome() : Result<void>();
    return ofFile ? *m_logOutcome : ofFile;
}

void PageFile::findPageSize()
{
    m_pageSize = pageSizeOf([this](qint64 offset, qint64 count) { return readFile(offset, count); },
        [this](qint64 offset, qint64 count) { return readLog(offset, count); });
}

/// What the header says where it was kept up to date; it may say less than there is, where pages were given back.
quint32 PageFile::pagesInFile() const
{
    const qint64 present = std::min<qint64>((fileSize() + m_pageSize - 1) / m_pageSize, maxPages);
    const QByteArray header = readFile(0, 100);
    if (header.size() < 100)
        return static_cast<quint32>(present);
    const quint32 said = bigEndian(header, 28);
    const bool isKeptUp = bigEndian(header, 24) == bigEndian(header, 92);
    return static_cast<quint32>(isKeptUp && said > 0 && said < present ? said : present);
}

void PageFile::readFrames()
{
    const QByteArray header = readLog(0, logHeaderSize);
    if (header.size() < logHeaderSize)
        return;
    const bool isBigEndian = bigEndian(header, 0) == magicBigEndian;
    Sum computed = added({}, QByteArrayView(header).first(logHeaderSummed), isBigEndian);
    Sum stored = sumAt(header, logHeaderSummed);
    bool isRead = computed == stored;
    std::optional<quint64> salt; // of this round; frames of earlier rounds may stand behind
    if (isRead)
        salt = qFromBigEndian<quint64>(header.constData() + 16);

    QList<Frame> frames;
    const qsizetype frameSize = frameHeaderSize + m_pageSize;
    for (qint64 at = logHeaderSize;; at += frameSize) {
        const QByteArray bytes = readLog(at, frameSize);
        if (bytes.size() < frameSize)
            break;
        const quint64 itsSalt = qFromBigEndian<quint64>(bytes.constData() + 8);
        if (!salt)
            salt = itsSalt;
        const auto sumAfter = [&](const Sum& before) {
            const Sum head = added(before, QByteArrayView(bytes).first(frameHeaderSummed), isBigEndian);
            return added(head, QByteArrayView(bytes).sliced(frameHeaderSize), isBigEndian);
        };
        // The sum goes on from the frame before, of which either the sum or the bytes may be damaged.
        const Sum itsOwn = sumAt(bytes, 16);
        const Sum after = sumAfter(computed);
        const bool follows = after == itsOwn || (stored != computed && sumAfter(stored) == itsOwn);
        Frame frame { bigEndian(bytes, 0), bigEndian(bytes, 4), at + frameHeaderSize };
        frame.isGood = follows && itsSalt == *salt && frame.page > 0 && frame.page <= maxPages;
        isRead = isRead && frame.isGood;
        frame.isRead = isRead;
        computed = after;
        stored = itsOwn;
        frames.append(frame);
    }
    takeFrames(frames);
}

/// Up to the last work that was finished; what stands behind it was never promised to anybody.
void PageFile::takeFrames(const QList<Frame>& frames)
{
    qsizetype finished = 0;
    for (qsizetype i = 0; i < frames.size(); ++i) {
        if (frames[i].isGood && frames[i].pagesAfter > 0)
            finished = i + 1;
    }
    if (finished == 0)
        return;
    m_log = { .hasFrames = true, .isDamaged = !frames[finished - 1].isRead };
    if (m_log.isDamaged) {
        auto before = std::make_shared<PageFile>(*this);
        const auto isLast = [](const Frame& frame) { return frame.isRead && frame.pagesAfter > 0; };
        before->takeFirst(frames, frames.rend() - std::find_if(frames.rbegin(), frames.rend(), isLast));
        m_beforeDamage = before;
    }
    takeFirst(frames, finished);
}

void PageFile::takeFirst(const QList<Frame>& frames, qsizetype count)
{
    for (const Frame& frame : frames.first(count)) {
        if (frame.isGood)
            m_inLog.insert(frame.page, frame.at);
    }
    if (count > 0)
        m_pageCount = frames[count - 1].pagesAfter;
}

PageFile PageFile::beforeDamage() const { return m_beforeDamage ? *m_beforeDamage : *this; }

QByteArray PageFile::page(quint32 number) const
{
    if (number == 0 || number > m_pageCount)
        return {};
    const auto inLog = m_inLog.constFind(number);
    QByteArray bytes;
    if (inLog == m_inLog.constEnd())
        bytes = readFile(qint64(number - 1) * m_pageSize, m_pageSize);
    else
        bytes = readLog(*inLog, m_pageSize);
    return bytes.leftJustified(m_pageSize, '\0');
}

} // namespace besace
