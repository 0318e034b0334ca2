#pragma once

#include "core/base/DocumentLoader.h"
#include "core/net/FetchSlots.h"
#include "core/net/Lookup.h"
#include "core/net/RememberedAnswers.h"
#include "core/net/WebErrand.h"

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <functional>

namespace besace {

/// The terms on which the web is asked. Only tests on this machine change them.
struct NetworkTerms {
    std::chrono::milliseconds timeLimit = std::chrono::seconds(10); ///< for one document, redirects included
    QList<QHostAddress> permitted; ///< that may be connected to though they are not public
    QList<QSslCertificate> authorities; ///< trusted besides those of the system
    Resolver resolver; ///< in place of the system's
    std::function<QNetworkProxy(const QUrl& url)> proxy; ///< in place of the system's
    quint16 httpsPort = 443; ///< where an address without a port leads
    quint16 httpPort = 80;
};

/// The web, under our rules (spec-facts, section 3): https only, and an http address of old is tried as https first,
/// then only with a yes of its own; public addresses only, checked on the address that is really connected to, after
/// each redirect again; at most limits::maxRedirects redirects, 10 s and limits::maxDocumentBytes for each document; no
/// cookies, no referrer; a certificate that does not fit is final; a few requests at a time (FetchSlots), through the
/// system's proxy if it has one. No site is asked without a yes of the person. Each address is asked once in the life
/// of this loader.
class NetworkDocuments final : public DocumentLoader {
public:
    explicit NetworkDocuments(WebErrand errand, NetworkTerms terms = {});
    NetworkDocuments(AgreedSites agreed, ConsentCallback ask, EarlierDocument earlier = {}, NetworkTerms terms = {});

    /// @return Offline where the person said no, or stop, Unreachable, Untrusted, TooLarge, Unsupported for another
    /// scheme
    Result<Document> load(const QString& url) const override;

    /// With what the person has agreed to for good while this was loading.
    AgreedSites agreed() const { return m_consent.agreed(); }

private:
    class Journey;

    EarlierDocument m_earlier;
    std::function<bool()> m_isStopped;
    NetworkTerms m_terms;
    mutable ConsentBook m_consent;
    mutable FetchSlots m_slots;
    mutable RememberedAnswers m_answers;
};

} // namespace besace
