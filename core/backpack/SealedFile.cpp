#include "core/backpack/SealedFile.h"

#include "core/backpack/Sealing.h"
#include "core/base/Limits.h"

#include <QMutexLocker>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

// https://www.sqlite.org/fileformat2.html#the_database_header: how it is written and read, 2 for a write-ahead log
constexpr qint64 versionsAt = 18;
constexpr std::array<char, 2> withoutLog { 1, 1 };

struct Loaded {
    PageImage image;
    QString damage;
};

Result<Loaded> readAll(crypto::SealReader& reader)
{
    if (reader.size() > limits::maxSealedBackpackBytes)
        return Error { Error::Code::SealedFull, u"backpack with a password"_s };
    Loaded loaded;
    loaded.image.resize(reader.size());
    for (qint64 at = 0; at < reader.size(); at += crypto::sealChunkSize) {
        Result<QByteArray> piece = reader.read(at, std::min(crypto::sealChunkSize, reader.size() - at));
        if (!piece && piece.error().code != Error::Code::Malformed)
            return piece.error();
        if (piece) {
            loaded.image.write(at, piece->constData(), piece->size());
            crypto::wipe(piece->data(), static_cast<size_t>(piece->size()));
        } else if (loaded.damage.isEmpty()) {
            loaded.damage = u"the piece at byte %1 is not what was sealed"_s.arg(at);
        }
    }
    return loaded;
}

Result<Loaded> readFrom(const QString& path, const crypto::SealKey& key)
{
    const Result<std::unique_ptr<FileSource>> file = FileSource::openSealed(path);
    if (!file)
        return file.error();
    auto reader = crypto::SealReader::open(**file, key);
    const bool isCut = !reader && reader.error().code == Error::Code::Malformed;
    if (isCut)
        reader = crypto::SealReader::openDamaged(**file, key);
    if (!reader)
        return reader.error();
    Result<Loaded> loaded = readAll(**reader);
    if (loaded && isCut && loaded->damage.isEmpty())
        loaded->damage = u"its end is not what was sealed"_s;
    return loaded;
}

/// No log ever stands beside it, and SQLite must not look for one.
void setWithoutLog(PageImage& image)
{
    if (image.size() >= PageImage::pageSize)
        image.write(versionsAt, withoutLog.data(), withoutLog.size());
}

} // namespace

SealedFile::SealedFile(QString path, const crypto::SealKey& key) : m_path(std::move(path)), m_key(key) { }

Result<void> SealedFile::load(const QString& from)
{
    Result<Loaded> loaded = readFrom(from, key());
    if (!loaded)
        return loaded.error();
    const Result<QByteArray> header = sealing::readHeader(from);
    if (!header)
        return header.error();
    setWithoutLog(loaded->image);
    const QMutexLocker locker(&m_mutex);
    m_image = loaded->image;
    m_damage = loaded->damage;
    m_header = *header;
    m_attempted.clear();
    return {};
}

Result<void> SealedFile::loadWhatIsThere()
{
    const Result<void> loaded = load();
    if (loaded || !isBeyondReading(loaded.error()))
        return loaded;
    const QMutexLocker locker(&m_mutex);
    m_damage = loaded.error().detail;
    return {};
}

QString SealedFile::damage() const
{
    const QMutexLocker locker(&m_mutex);
    return m_damage;
}

crypto::SealKey SealedFile::key() const
{
    const QMutexLocker locker(&m_mutex);
    return m_key;
}

PageImage SealedFile::image() const
{
    const QMutexLocker locker(&m_mutex);
    return m_image;
}

bool SealedFile::beginWriting(const PageImage& seen)
{
    const QMutexLocker locker(&m_mutex);
    if (m_isWriting || !seen.isSameAs(m_image))
        return false;
    m_isWriting = true;
    return true;
}

void SealedFile::endWriting()
{
    const QMutexLocker locker(&m_mutex);
    m_isWriting = false;
}

Result<void> SealedFile::keep(const PageImage& image)
{
    const QByteArray found = sealing::headerOf(m_path);
    const bool isOurs = found == m_header || (!found.isEmpty() && found == m_attempted);
    const bool isChanged = !(image == m_image); // only the one who writes changes it
    if (found.isEmpty() && !isOurs) // pulled out, or erased: it must not come back in another disk's place
        return isChanged ? Error { Error::Code::Gone, m_path } : Result<void>();
    if (!isOurs)
        return Error { Error::Code::Busy, m_path };
    if (!isChanged && found == m_header)
        return {};
    if (const Result<void> written = write(image, key()); !written)
        return written;
    const QMutexLocker locker(&m_mutex);
    m_image = image;
    return {};
}

Result<void> SealedFile::changeKey(const crypto::SealKey& key)
{
    const PageImage image = this->image();
    if (!beginWriting(image))
        return Error { Error::Code::Busy, m_path };
    const Result<void> written = write(image, key);
    const QMutexLocker locker(&m_mutex);
    m_isWriting = false;
    if (written)
        m_key = key;
    return written;
}

Result<void> SealedFile::write(const PageImage& image, const crypto::SealKey& key)
{
    const auto content = [&](ByteSink& out) -> Result<void> {
        std::array<char, PageImage::pageSize> page {};
        for (qint64 at = 0; at < image.size(); at += PageImage::pageSize) {
            const qint64 count = std::min(PageImage::pageSize, image.size() - at);
            image.read(at, page.data(), count);
            if (const Result<void> written = out.write({ page.data(), count }); !written)
                return written;
        }
        crypto::wipe(page.data(), page.size());
        return {};
    };
    QByteArray header;
    const Result<void> written = sealing::write(m_path, key, content, header);
    if (written)
        m_header = header;
    m_attempted = written ? QByteArray() : header;
    return written;
}

void SealedFile::connectionOpened()
{
    const QMutexLocker locker(&m_mutex);
    ++m_connections;
}

void SealedFile::connectionClosed()
{
    const QMutexLocker locker(&m_mutex);
    --m_connections;
}

bool SealedFile::isConnected() const
{
    const QMutexLocker locker(&m_mutex);
    return m_connections > 0;
}

bool isBeyondReading(const Error& error)
{
    return error.code == Error::Code::Malformed || error.code == Error::Code::Unsupported;
}

} // namespace besace
