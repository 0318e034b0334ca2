#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <cstring>

namespace besace::rdf {

/// A SHA-256 or SHA-384 digest. It compares as its hexadecimal text does.
class HashValue {
public:
    HashValue() = default;
    explicit HashValue(QByteArrayView digest)
        : m_size(static_cast<quint8>(std::min(digest.size(), qsizetype(sizeof m_bytes))))
    {
        std::memcpy(m_bytes.data(), digest.data(), m_size);
    }

    /// Appends lower-case hexadecimal digits.
    void appendTo(QByteArray& text) const
    {
        static constexpr QByteArrayView digits = "0123456789abcdef";
        for (size_t i = 0; i < m_size; ++i)
            text.append(digits[m_bytes[i] >> 4]).append(digits[m_bytes[i] & 0xf]);
    }

    friend bool operator==(const HashValue& a, const HashValue& b) { return a.compare(b) == 0; }
    friend bool operator<(const HashValue& a, const HashValue& b) { return a.compare(b) < 0; }

private:
    int compare(const HashValue& other) const
    {
        return std::memcmp(m_bytes.data(), other.m_bytes.data(), m_bytes.size());
    }

    std::array<unsigned char, 48> m_bytes {};
    quint8 m_size = 0;
};

} // namespace besace::rdf
