#pragma once

#include "core/base/DocumentLoader.h"

#include <QHostAddress>
#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <variant>

namespace besace {

/// One request, as it goes out.
struct HttpRequest {
    QUrl url; ///< http or https, with the site's name
    QHostAddress address; ///< what is connected to: no second look-up can fool us
    quint16 port = 443;
    QNetworkProxy proxy = QNetworkProxy::NoProxy;
    QList<QSslCertificate> authorities; ///< trusted besides those of the system
    QByteArray etag, lastModified; ///< of the version that is at hand; empty: none is
    std::function<bool()> isStopped; ///< asked often; true: there is no answer
};

/// One answer. Redirects are not followed.
struct HttpAnswer {
    Document document; ///< `url` is the one asked; 304 comes with an empty body
    QString redirect; ///< Location, empty if there is none
};

/// Why there is no answer, and whether there may be one without TLS.
struct HttpFailure {
    Error error; ///< Unreachable, Untrusted, TooLarge
    bool sawCertificate = false; ///< somebody there speaks TLS
};

/// Sends one GET and waits for the answer: no cookies, no referrer, no word on who or where we are, at most
/// limits::maxDocumentBytes, packed or not. Runs an event loop of its own: not for a window's thread.
/// @param timeLeft after that it is over, whatever has come by then
std::variant<HttpAnswer, HttpFailure> httpGet(const HttpRequest& request, std::chrono::milliseconds timeLeft);

} // namespace besace
