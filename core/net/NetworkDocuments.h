#pragma once

#include "core/base/DocumentLoader.h"

#include <QList>
#include <QMutex>
#include <QSemaphore>
#include <QSslCertificate>

#include <chrono>
#include <functional>

namespace besace {

/// What the person allows. The defaults allow nothing.
struct NetworkPermission {
    /// Asked once for each site before the first contact; called from worker threads.
    std::function<bool(const QString& host)> mayAsk = [](const QString&) { return false; };
    /// For tests on this machine: addresses that are not public may be connected to, with these authorities trusted.
    bool anyAddress = false;
    QList<QSslCertificate> authorities;
    std::chrono::milliseconds timeLimit = std::chrono::seconds(10); ///< for one document, redirects included
};

/// The web, under our rules (spec-facts, section 3): https only (an http address is tried as https), public addresses
/// only, checked on the address that is really connected to, after each redirect again; at most limits::maxRedirects
/// redirects, 10 s (by default) and limits::maxDocumentBytes for each document; no cookies, no referrer, no cache; TLS
/// errors are final; at most 4 documents at a time. Each address is asked once in the life of this loader.
class NetworkDocuments final : public DocumentLoader {
public:
    explicit NetworkDocuments(NetworkPermission permission);

    /// @return Offline where the person said no, Unreachable, TooLarge, Unsupported for another scheme
    Result<Document> load(const QString& url) const override;

private:
    Result<Document> follow(const QString& url) const;

    NetworkPermission m_permission;
    mutable QSemaphore m_slots { 4 };
    mutable QMutex m_mutex;
    mutable QHash<QString, Result<Document>> m_answers;
    mutable QHash<QString, bool> m_consent;
};

} // namespace besace
