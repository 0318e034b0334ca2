#include "core/net/NetworkDocuments.h"

#include "core/base/Limits.h"
#include "core/net/AddressPolicy.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QHostInfo>
#include <QMutexLocker>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

Error unreachable(const QString& detail) { return { Error::Code::Unreachable, detail }; }

/// https, a host name, no user name; http is raised to https, because that is where the web has moved.
Result<QUrl> permittedUrl(const QString& text)
{
    QUrl url(text, QUrl::StrictMode);
    if (url.scheme() == u"http"_s && (url.port() == -1 || url.port() == 80)) {
        url.setScheme(u"https"_s);
        url.setPort(-1);
    }
    if (!url.isValid() || url.scheme() != u"https"_s || url.host().isEmpty() || !url.userInfo().isEmpty())
        return Error { Error::Code::Unsupported, text.left(200) };
    url.setFragment({});
    return url;
}

/// The address to connect to. One forbidden address among several is enough to say no: that is how rebinding begins.
Result<QHostAddress> resolve(const QString& host, bool anyAddress)
{
    const QHostInfo info = QHostInfo::fromName(host);
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        return unreachable(host + u": "_s + info.errorString());
    for (const QHostAddress& address : info.addresses()) {
        if (!anyAddress && !isPublicAddress(address))
            return unreachable(host + u": not a public address: "_s + address.toString());
    }
    return info.addresses().first();
}

QNetworkRequest requestFor(const QUrl& url, const QHostAddress& address, const QList<QSslCertificate>& authorities)
{
    // Connecting to the checked address itself, under the host's name for TLS and HTTP, leaves no second look-up to
    // fool.
    QUrl pinned = url;
    pinned.setHost(address.toString());
    QNetworkRequest request(pinned);
    request.setPeerVerifyName(url.host());
    const QString port = url.port() == -1 ? QString() : u':' + QString::number(url.port());
    request.setRawHeader("Host", (QString::fromLatin1(QUrl::toAce(url.host())) + port).toLatin1());
    request.setRawHeader("Accept", "application/ld+json, application/json, application/jwt;q=0.9, */*;q=0.5");
    request.setRawHeader("User-Agent", "Mozilla/5.0");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // its :authority would be the bare address
    if (!authorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(authorities);
        request.setSslConfiguration(tls);
    }
    return request;
}

/// One GET, without following anything. Ends at @p deadline and at the size limit.
struct Reply {
    int status = 0;
    QString contentType;
    QString redirect;
    QByteArray body;
};

Result<Reply> get(const QNetworkRequest& request, std::chrono::milliseconds timeLeft)
{
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy); // a proxy would look the name up again, where nobody checks the address
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    reply->setReadBufferSize(limits::maxDocumentBytes + 1);
    QByteArray body;
    bool tooLarge = false;
    QObject::connect(reply.get(), &QIODevice::readyRead, reply.get(), [&] {
        body += reply->readAll();
        tooLarge = body.size() > limits::maxDocumentBytes;
        if (tooLarge)
            reply->abort();
    });
    QEventLoop loop; // on a worker's thread: nothing else waits here
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(timeLeft, reply.get(), &QNetworkReply::abort);
    if (!reply->isFinished())
        loop.exec();

    if (tooLarge)
        return Error { Error::Code::TooLarge, request.peerVerifyName() };
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool cutOff = reply->error() != QNetworkReply::NoError && reply->error() < QNetworkReply::ContentAccessDenied;
    if (status == 0 || cutOff)
        return unreachable(request.peerVerifyName() + u": "_s + reply->errorString());
    return Reply { status, reply->header(QNetworkRequest::ContentTypeHeader).toString(),
        QString::fromUtf8(reply->rawHeader("Location")), body + reply->readAll() };
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

NetworkDocuments::NetworkDocuments(NetworkPermission permission) : m_permission(std::move(permission)) { }

Result<Document> NetworkDocuments::load(const QString& url) const
{
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto known = m_answers.constFind(url); known != m_answers.cend())
            return *known;
    }
    m_slots.acquire();
    const QSemaphoreReleaser release(m_slots);
    Result<Document> answer = follow(url);
    const QMutexLocker lock(&m_mutex);
    m_answers.insert(url, answer);
    return answer;
}

Result<Document> NetworkDocuments::follow(const QString& url) const
{
    const QDeadlineTimer deadline(m_permission.timeLimit);
    QString address = url;
    for (int hop = 0; hop <= limits::maxRedirects; ++hop) {
        const Result<QUrl> permitted = permittedUrl(address);
        if (!permitted)
            return permitted.error();
        {
            const QMutexLocker lock(&m_mutex);
            const auto asked = m_consent.constFind(permitted->host());
            const bool yes = asked != m_consent.cend() ? *asked : m_permission.mayAsk(permitted->host());
            m_consent.insert(permitted->host(), yes);
            if (!yes)
                return Error { Error::Code::Offline, permitted->host() };
        }
        const Result<QHostAddress> host = resolve(permitted->host(), m_permission.anyAddress);
        if (!host)
            return host.error();
        const Result<Reply> reply = get(requestFor(*permitted, *host, m_permission.authorities),
            std::chrono::milliseconds(deadline.remainingTime()));
        if (!reply)
            return reply.error();
        if (!isRedirect(reply->status) || reply->redirect.isEmpty())
            return Document { permitted->toString(), reply->status, reply->contentType, reply->body };
        address = permitted->resolved(QUrl(reply->redirect)).toString();
    }
    return unreachable(u"too many redirects: "_s + url);
}

} // namespace besace
