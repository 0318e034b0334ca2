#pragma once

#include <QByteArray>
#include <QList>

#include <array>
#include <memory>

namespace besace {

/// The bytes of a database in memory. A copy costs next to nothing and stays as it is when the original changes. Bytes
/// are wiped when the last image that holds them goes.
class PageImage {
public:
    static constexpr qint64 pageSize = 4096; ///< one, or a part, of the pages of every backpack

    qint64 size() const { return m_size; }
    /// Longer: with zeros behind.
    void resize(qint64 size);

    /// Fills up with zeros what lies beyond the end. @return whether all of it lay before
    bool read(qint64 offset, char* to, qint64 count) const;
    QByteArray read(qint64 offset, qint64 count) const; ///< shorter at the end
    void write(qint64 offset, const char* from, qint64 count); ///< grows as needed

    /// Whether it is a copy of the other, and neither was written to since. Cheap.
    bool isSameAs(const PageImage& other) const
    {
        return m_size == other.m_size && m_pages.isSharedWith(other.m_pages);
    }
    /// Whether the bytes are the same; what both share is not looked at.
    friend bool operator==(const PageImage& one, const PageImage& other);

private:
    struct Page {
        Page() = default;
        Page(const Page&) = default;
        Page& operator=(const Page&) = default;
        ~Page();

        std::array<char, pageSize> bytes {};
    };

    qint64 m_size = 0;
    QList<std::shared_ptr<const Page>> m_pages; ///< null: zeros
};

} // namespace besace
