#pragma once

#include <QByteArrayView>

#include <array>

namespace besace::rdf {

/// Some of the 256 bytes. To ask for one is to look into a table: grammars ask for each byte of a text.
class ByteSet {
public:
    constexpr ByteSet() = default;
    constexpr explicit ByteSet(QByteArrayView bytes)
    {
        for (const char byte : bytes)
            m_contains[static_cast<unsigned char>(byte)] = true;
    }
    constexpr ByteSet(unsigned char first, unsigned char last)
    {
        for (size_t byte = first; byte <= last; ++byte)
            m_contains[byte] = true;
    }

    constexpr bool contains(char byte) const { return m_contains[static_cast<unsigned char>(byte)]; }

    /// How many bytes at the start of @p text are in the set.
    constexpr qsizetype startSize(QByteArrayView text) const
    {
        qsizetype size = 0;
        while (size < text.size() && contains(text[size]))
            ++size;
        return size;
    }
    constexpr bool containsAllOf(QByteArrayView text) const { return startSize(text) == text.size(); }

    friend constexpr ByteSet operator|(ByteSet left, const ByteSet& right)
    {
        for (size_t byte = 0; byte < left.m_contains.size(); ++byte)
            left.m_contains[byte] = left.m_contains[byte] || right.m_contains[byte];
        return left;
    }
    friend constexpr ByteSet operator~(ByteSet set)
    {
        for (bool& contains : set.m_contains)
            contains = !contains;
        return set;
    }

private:
    std::array<bool, 256> m_contains {};
};

} // namespace besace::rdf
