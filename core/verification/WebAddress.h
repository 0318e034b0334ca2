#pragma once

#include <QString>

namespace besace {

/// Whether this is an http or https address with a host, and without user name or password in it.
bool isWebAddress(const QString& text);
bool isHttps(const QString& text);

/// Who answers for an id: host, in lower case and ASCII, and port unless it is the scheme's own, of an http(s) address
/// or of a did:web. Empty for everything else.
QString authorityOf(const QString& id);

/// Whether both have an authority, and the same.
bool shareAuthority(const QString& left, const QString& right);

/// An entry of `allowedOrigins`: a registered name with or without port, or the full address that issuers write in its
/// place. The authority in the form of authorityOf; empty if it is neither.
QString authorityOfOrigin(const QString& origin);

/// Whether two addresses are one, or the same one before and after its site's move to https.
bool isSameAddress(const QString& left, const QString& right);

/// The part before the fragment.
QString withoutFragment(const QString& url);
/// The part behind the first `#`, empty if there is none.
QString fragmentOf(const QString& url);

} // namespace besace
