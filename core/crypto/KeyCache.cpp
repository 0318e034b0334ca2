#include "core/crypto/KeyCache.h"

#include "core/base/Limits.h"

namespace besace::crypto {

Result<PublicKey> KeyCache::get(const QByteArray& encoded, const Decode& decode)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_keys.constFind(encoded); known != m_keys.cend())
            return *known;
    }
    // Two threads may decode the same key at once; both get it right.
    Result<PublicKey> key = decode();
    if (!key)
        return key;
    const std::lock_guard lock(m_mutex);
    if (m_keys.size() >= m_most)
        m_keys.clear();
    m_keys.insert(encoded, *key);
    return key;
}

KeyCache& keyCache()
{
    static KeyCache cache(limits::maxRememberedKeys);
    return cache;
}

} // namespace besace::crypto
