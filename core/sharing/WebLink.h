#pragma once

#include <QString>

#include <optional>

namespace besace {

/// An address that may become a link on a page that we write.
struct WebLink {
    QString address; ///< http or https, all ASCII, as it goes into an href or a PDF action
    QString domain; ///< what the reader sees of it: the host, in ASCII, so that no other alphabet can imitate one

    bool isSecure() const { return address.startsWith(QLatin1StringView("https:")); }
    friend bool operator==(const WebLink&, const WebLink&) = default;
};

/// Nothing for javascript:, data:, file:, addresses with a name before the host (`https://bank.example@evil.example`),
/// without a host, or longer than 2,000 characters.
std::optional<WebLink> webLink(const QString& address);

/// `mailto:` and the address, and nothing that could add another recipient or a text to the message. Empty where it is
/// no e-mail address.
QString mailLink(const QString& email);

} // namespace besace
