#include "core/backpack/PageImage.h"

#include "core/crypto/Secret.h"

#include <algorithm>
#include <cstring>

namespace besace {

PageImage::Page::~Page() { crypto::wipe(bytes.data(), bytes.size()); }

void PageImage::resize(qint64 size)
{
    if (size < m_size && size % pageSize != 0) { // what is cut off must not come back when it grows again
        const QByteArray zeros(pageSize - size % pageSize, '\0');
        write(size, zeros.constData(), std::min<qint64>(zeros.size(), m_size - size));
    }
    m_size = size;
    m_pages.resize((size + pageSize - 1) / pageSize);
}

bool PageImage::read(qint64 offset, char* to, qint64 count) const
{
    const qint64 there = std::clamp<qint64>(m_size - offset, 0, count);
    for (qint64 done = 0; done < there;) {
        const qint64 at = (offset + done) % pageSize;
        const qint64 piece = std::min(pageSize - at, there - done);
        const auto& page = m_pages[(offset + done) / pageSize];
        if (page)
            std::memcpy(to + done, page->bytes.data() + at, static_cast<size_t>(piece));
        else
            std::memset(to + done, 0, static_cast<size_t>(piece));
        done += piece;
    }
    std::memset(to + there, 0, static_cast<size_t>(count - there));
    return there == count;
}

QByteArray PageImage::read(qint64 offset, qint64 count) const
{
    QByteArray bytes(std::clamp<qint64>(m_size - offset, 0, count), Qt::Uninitialized);
    read(offset, bytes.data(), bytes.size());
    return bytes;
}

void PageImage::write(qint64 offset, const char* from, qint64 count)
{
    if (offset + count > m_size)
        resize(offset + count);
    for (qint64 done = 0; done < count;) {
        const qint64 at = (offset + done) % pageSize;
        const qint64 piece = std::min(pageSize - at, count - done);
        auto& page = m_pages[(offset + done) / pageSize];
        // Never in place: another image may hold the page.
        const auto written = page ? std::make_shared<Page>(*page) : std::make_shared<Page>();
        std::memcpy(written->bytes.data() + at, from + done, static_cast<size_t>(piece));
        page = written;
        done += piece;
    }
}

bool operator==(const PageImage& one, const PageImage& other)
{
    if (one.m_size != other.m_size)
        return false;
    for (qsizetype i = 0; i < one.m_pages.size(); ++i) {
        if (one.m_pages[i] == other.m_pages[i])
            continue;
        const qint64 at = i * PageImage::pageSize;
        if (one.read(at, PageImage::pageSize) != other.read(at, PageImage::pageSize))
            return false;
    }
    return true;
}

} // namespace besace
