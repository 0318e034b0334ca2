#pragma once

#include <QString>

namespace besace {

/// A domain as people read it: punycode decoded, lower case, without `www.`. Empty for what is no domain.
/// @param domain, or the address of a page, or an e-mail address
QString readableDomain(const QString& domain);

/// Whether a reader may take @p domain for @p known although it is another site: it is spelled with letters that look
/// the same, with one letter more, less, changed or exchanged, with another ending, or it carries the known name inside
/// (`known.example.evil.example`). Not for what belongs to the known domain (`badges.known.example`).
/// @param domain, @param known as readableDomain() gives them
bool looksLike(const QString& domain, const QString& known);

} // namespace besace
