#include "core/net/HttpGet.h"

#include "core/base/Compression.h"
#include "core/base/Limits.h"
#include "core/net/EverySoOften.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int httpOk = 200;

/// The same for everybody: nothing here tells one person, program or language from another.
void setHeaders(QNetworkRequest& request, const HttpRequest& wanted)
{
    const QByteArray host = QUrl::toAce(wanted.url.host());
    const int port = wanted.url.port();
    request.setRawHeader("Host", port == -1 ? host : host + ':' + QByteArray::number(port));
    request.setRawHeader("Accept", "application/ld+json, application/json, application/jwt;q=0.9, */*;q=0.5");
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("Accept-Encoding", "gzip"); // unpacked here, where the limit is known
    request.setRawHeader("User-Agent", "Mozilla/5.0");
    if (!wanted.etag.isEmpty())
        request.setRawHeader("If-None-Match", wanted.etag);
    if (!wanted.lastModified.isEmpty())
        request.setRawHeader("If-Modified-Since", wanted.lastModified);
}

QNetworkRequest networkRequest(const HttpRequest& wanted)
{
    QUrl pinned = wanted.url;
    pinned.setHost(wanted.address.toString());
    pinned.setPort(wanted.port);
    QNetworkRequest request(pinned);
    setHeaders(request, wanted);
    request.setPeerVerifyName(wanted.url.host());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // its :authority would be the bare address
    if (!wanted.authorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(wanted.authorities);
        request.setSslConfiguration(tls);
    }
    return request;
}

/// A validator that can go back as it came: one line, not too long.
QByteArray validator(const QNetworkReply& reply, const char* name)
{
    const QByteArray value = reply.rawHeader(name).trimmed();
    const bool isPlain = value.size() <= limits::maxValidatorBytes && !value.contains('\r') && !value.contains('\n');
    return isPlain ? value : QByteArray();
}

Result<QByteArray> unpacked(const QNetworkReply& reply, const QByteArray& body)
{
    const QByteArray encoding = reply.rawHeader("Content-Encoding").trimmed().toLower();
    if (body.isEmpty() || encoding.isEmpty() || encoding == "identity")
        return body;
    if (encoding != "gzip" && encoding != "x-gzip")
        return Error { Error::Code::Malformed, QString::fromLatin1(encoding.left(limits::maxValidatorBytes)) };
    return inflate(body, Compression::Gzip, limits::maxDocumentBytes);
}

/// Collects one reply while it comes.
class Collecting {
public:
    Collecting(QNetworkReply& reply, const QString& host) : m_reply(reply), m_host(host)
    {
        reply.setReadBufferSize(limits::maxDocumentBytes + 1);
        QObject::connect(&reply, &QIODevice::readyRead, &reply, [this] { read(); });
        QObject::connect(&reply, &QNetworkReply::sslErrors, &reply, [this](const QList<QSslError>& errors) {
            m_tlsError = errors.isEmpty() ? u"TLS"_s : errors.first().errorString();
        });
    }

    void waitFor(std::chrono::milliseconds timeLeft, const std::function<bool()>& isStopped)
    {
        QEventLoop loop;
        QObject::connect(&m_reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(timeLeft, &m_reply, &QNetworkReply::abort);
        const EverySoOften stopping(isStopped, [this] { m_reply.abort(); });
        if (!m_reply.isFinished())
            loop.exec();
        if (!m_tooLarge)
            read();
    }

    std::optional<HttpFailure> failure() const
    {
        const bool sawCertificate = !m_tlsError.isEmpty() || !certificate().isNull();
        if (m_tooLarge)
            return HttpFailure { { Error::Code::TooLarge, m_host }, sawCertificate };
        if (!m_tlsError.isEmpty())
            return HttpFailure { { Error::Code::Untrusted, m_host + u": "_s + m_tlsError }, true };
        // An HTTP error is an answer; everything below is none, or one that was cut off.
        const auto error = m_reply.error();
        const bool cutOff = error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
        if (status() == 0 || cutOff)
            return HttpFailure { { Error::Code::Unreachable, m_host + u": "_s + m_reply.errorString() },
                sawCertificate };
        return std::nullopt;
    }

    std::variant<HttpAnswer, HttpFailure> answer(const QUrl& url) const
    {
        Result<QByteArray> body = unpacked(m_reply, m_body);
        if (!body)
            return HttpFailure { body.error(), true };
        Document document { url.toString(), status(), m_reply.header(QNetworkRequest::ContentTypeHeader).toString(),
            *std::move(body) };
        if (!certificate().isNull())
            document.certificate = certificate().digest(QCryptographicHash::Sha256);
        if (status() == httpOk) {
            document.etag = validator(m_reply, "ETag");
            document.lastModified = validator(m_reply, "Last-Modified");
        }
        return HttpAnswer { document, QString::fromUtf8(m_reply.rawHeader("Location")) };
    }

private:
    void read()
    {
        if (m_reply.isOpen()) // it is closed by abort()
            m_body += m_reply.readAll();
        m_tooLarge = m_tooLarge || m_body.size() > limits::maxDocumentBytes;
        if (m_tooLarge && !m_reply.isFinished())
            m_reply.abort();
    }

    int status() const { return m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }
    QSslCertificate certificate() const { return m_reply.sslConfiguration().peerCertificate(); }

    QNetworkReply& m_reply;
    QString m_host;
    QString m_tlsError;
    QByteArray m_body;
    bool m_tooLarge = false;
};

} // namespace

std::variant<HttpAnswer, HttpFailure> httpGet(const HttpRequest& request, std::chrono::milliseconds timeLeft)
{
    QNetworkAccessManager manager;
    manager.setProxy(request.proxy);
    const std::unique_ptr<QNetworkReply> reply(manager.get(networkRequest(request)));
    Collecting collecting(*reply, request.url.host());
    collecting.waitFor(timeLeft, request.isStopped);
    if (std::optional<HttpFailure> failure = collecting.failure())
        return *std::move(failure);
    return collecting.answer(request.url);
}

} // namespace besace
