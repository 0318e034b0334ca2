#include "core/net/NetworkDocuments.h"

#include "core/base/Limits.h"
#include "core/net/HttpGet.h"

#include <QElapsedTimer>
#include <QNetworkProxyFactory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int httpNotModified = 304;
constexpr int httpOk = 200;

/// http or https, a host, no user name.
Result<QUrl> permittedUrl(const QString& text)
{
    QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty()
        || text.size() > limits::maxAddressChars)
        return Error { Error::Code::Unsupported, text.left(limits::maxValidatorBytes) };
    url.setFragment({});
    return url;
}

bool isWithoutTls(const QUrl& url) { return url.scheme() == u"http"_s; }

/// http is raised to https, because that is where the web has moved.
QUrl withTls(QUrl url)
{
    if (!isWithoutTls(url))
        return url;
    url.setScheme(u"https"_s);
    if (constexpr int usual = 80; url.port() == usual)
        url.setPort(-1);
    return url;
}

bool isRedirect(int status)
{
    static constexpr std::array redirects { 301, 302, 303, 307, 308 };
    return std::ranges::find(redirects, status) != redirects.end();
}

/// The system's proxy is asked for the address that we looked up and checked, not for the name.
QNetworkProxy systemProxy(const QUrl& url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

} // namespace

/// The way to one document: from address to address, within one time limit.
class NetworkDocuments::Journey {
public:
    Journey(const NetworkDocuments& all, QString asked)
        : m_all(all)
        , m_asked(std::move(asked))
        , m_left(all.m_terms.timeLimit)
    {
    }

    Result<Document> follow()
    {
        QString address = m_asked;
        for (int hop = 0; hop <= limits::maxRedirects; ++hop) {
            const Result<QUrl> url = permittedUrl(address);
            if (!url)
                return url.error();
            const auto answer = visit(*url);
            if (!std::holds_alternative<HttpAnswer>(answer))
                return std::get<HttpFailure>(answer).error;
            const auto& [document, redirect] = std::get<HttpAnswer>(answer);
            if (!isRedirect(document.status) || redirect.isEmpty())
                return document;
            address = QUrl(document.url).resolved(QUrl(redirect)).toString();
        }
        return Error { Error::Code::Unreachable, u"too many redirects: "_s + m_asked };
    }

private:
    using Outcome = std::variant<HttpAnswer, HttpFailure>;

    /// With TLS; and where nobody there speaks it, and the badge never asked for it, without.
    Outcome visit(const QUrl& url)
    {
        const bool mayGoWithout = isWithoutTls(url) && m_asked.startsWith(u"http:"_s, Qt::CaseInsensitive);
        // Half of the time must be left for the second try.
        const Outcome answer = ask(withTls(url), mayGoWithout ? m_left / 2 : m_left);
        const auto* failure = std::get_if<HttpFailure>(&answer);
        const bool isSilent = failure && failure->error.code == Error::Code::Unreachable && !failure->sawCertificate;
        return isSilent && mayGoWithout && m_mayGoOn ? ask(url, m_left) : answer;
    }

    Outcome ask(const QUrl& url, std::chrono::milliseconds limit)
    {
        if (!m_all.m_consent.permits({ url.host(), isWithoutTls(url) }))
            return HttpFailure { { Error::Code::Offline, url.host() } };
        const FetchSlots::Place place(m_all.m_slots, url.host());
        if (isStopped())
            return HttpFailure { { Error::Code::Offline, url.host() } };
        QElapsedTimer timer; // waiting for our turn is not the site's fault
        timer.start();
        Outcome answer = askNow(url, limit);
        if (isStopped()) // half an answer says nothing about the site
            return HttpFailure { { Error::Code::Offline, url.host() } };
        m_left = std::max(m_left - std::chrono::milliseconds(timer.elapsed()), std::chrono::milliseconds(0));
        return answer;
    }

    bool isStopped() const { return m_all.m_isStopped && m_all.m_isStopped(); }

    Outcome askNow(const QUrl& url, std::chrono::milliseconds limit)
    {
        QElapsedTimer timer;
        timer.start();
        const NetworkTerms& terms = m_all.m_terms;
        const Result<QHostAddress> address
            = lookUp(url.host(), terms.resolver, terms.permitted, limit, m_all.m_isStopped);
        m_mayGoOn = address.has_value();
        if (!address)
            return HttpFailure { address.error() };
        const quint16 usual = isWithoutTls(url) ? terms.httpPort : terms.httpsPort;
        HttpRequest request { url, *address, static_cast<quint16>(url.port(usual)),
            terms.proxy ? terms.proxy(url) : systemProxy(url), terms.authorities, {}, {}, m_all.m_isStopped };
        const std::optional<Document> earlier = m_all.m_earlier ? m_all.m_earlier(url.toString()) : std::nullopt;
        if (earlier) {
            request.etag = earlier->etag;
            request.lastModified = earlier->lastModified;
        }
        Outcome answer = httpGet(request, std::max(limit - std::chrono::milliseconds(timer.elapsed()), minimum));
        return earlier ? unlessUnchanged(std::move(answer), *earlier) : answer;
    }

    static Outcome unlessUnchanged(Outcome answer, const Document& earlier)
    {
        auto* unchanged = std::get_if<HttpAnswer>(&answer);
        if (!unchanged || unchanged->document.status != httpNotModified)
            return answer;
        Document document = earlier;
        document.status = httpOk;
        document.asked.clear();
        document.certificate = unchanged->document.certificate;
        return HttpAnswer { document, {} };
    }

    static constexpr std::chrono::milliseconds minimum { 1 };

    const NetworkDocuments& m_all;
    QString m_asked;
    std::chrono::milliseconds m_left;
    bool m_mayGoOn = true; ///< the last site that was looked up may be connected to
};

NetworkDocuments::NetworkDocuments(WebErrand errand, NetworkTerms terms)
    : m_earlier(std::move(errand.earlier))
    , m_isStopped(std::move(errand.isStopped))
    , m_terms(std::move(terms))
    , m_consent(std::move(errand.agreed), std::move(errand.ask))
{
}

NetworkDocuments::NetworkDocuments(AgreedSites agreed, ConsentCallback ask, EarlierDocument earlier, NetworkTerms terms)
    : NetworkDocuments({ std::move(agreed), std::move(ask), std::move(earlier) }, std::move(terms))
{
}

Result<Document> NetworkDocuments::load(const QString& url) const
{
    return m_answers.answer(url, [&] { return Journey(*this, url).follow(); });
}

} // namespace besace
