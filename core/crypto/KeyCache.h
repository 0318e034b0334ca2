#pragma once

#include "core/crypto/PublicKey.h"

#include <QHash>

#include <functional>
#include <mutex>

namespace besace::crypto {

/// Keys by what they were decoded from. People have many badges of few issuers, and to make and check a key takes about
/// as long as to check a signature with it. For several threads.
class KeyCache {
public:
    using Decode = std::function<Result<PublicKey>()>;

    /// @param most when there are more, all are forgotten: a key that comes back is decoded again
    explicit KeyCache(qsizetype most) : m_most(most) { }

    /// The key that was decoded from @p encoded before, else what @p decode gives now. Refusals are not remembered.
    /// @param encoded must tell apart forms that are decoded differently, not only their bytes
    Result<PublicKey> get(const QByteArray& encoded, const Decode& decode);

private:
    std::mutex m_mutex;
    QHash<QByteArray, PublicKey> m_keys;
    qsizetype m_most;
};

/// The one of this process.
KeyCache& keyCache();

} // namespace besace::crypto
