#include "core/base/Limits.h"
#include "core/did/DidDocument.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::did {

namespace {

Error malformed(const QString& detail) { return { Error::Code::Malformed, u"did:web: "_s + detail }; }

// RFC 1123, section 2.1. An address that ends in a number is an IPv4 address to browsers, however it is spelt
// (https://url.spec.whatwg.org/#ends-in-a-number-checker), and IPv6 has no form that fits here.
bool isHostName(const QString& host)
{
    static const QRegularExpression label(u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\z"_s);
    static const QRegularExpression number(u"^([0-9]+|0x[0-9a-f]*)\\z"_s);
    const QStringList labels = host.split(u'.');
    return host.size() <= 253 && !number.match(labels.constLast()).hasMatch()
        && std::ranges::all_of(labels, [](const QString& each) { return label.match(each).hasMatch(); });
}

bool isPort(const QString& port)
{
    static const QRegularExpression form(u"^[1-9][0-9]{0,4}\\z"_s);
    return form.match(port).hasMatch() && port.toInt() <= 65535;
}

/// The host, with the port if its colon was written as `%3A`.
Result<QString> parseAuthority(const QString& segment)
{
    static const QRegularExpression colon(u"%3[Aa]"_s);
    const QStringList parts = segment.toLower().split(colon);
    const bool wellFormed
        = isHostName(parts.constFirst()) && (parts.size() == 1 || (parts.size() == 2 && isPort(parts.constLast())));
    if (!wellFormed)
        return malformed(u"no host name"_s);
    return parts.join(u':');
}

// Once decoded a segment must still be one segment: no slash, no control character, nothing that climbs.
Result<QString> parsePathSegment(const QString& segment)
{
    static const QRegularExpression form(u"^([A-Za-z0-9._-]|%[0-9A-Fa-f]{2})+\\z"_s);
    static const QRegularExpression forbidden(uR"([\x00-\x20\x7f/\\?#:@%])"_s);
    if (!form.match(segment).hasMatch())
        return malformed(u"path"_s);
    const QString decoded = QUrl::fromPercentEncoding(segment.toLatin1());
    if (decoded == u"." || decoded == u".." || decoded.contains(forbidden)
        || decoded.contains(QChar::ReplacementCharacter))
        return malformed(u"path"_s);
    return QString::fromLatin1(QUrl::toPercentEncoding(decoded));
}

} // namespace

// https://w3c-ccg.github.io/did-method-web/#read-resolve
Result<QString> didWebAddress(const QString& did)
{
    static const QString prefix = u"did:web:"_s;
    if (!did.startsWith(prefix) || did.size() > limits::maxAddressChars)
        return malformed(u"no did:web"_s);
    QStringList segments = did.sliced(prefix.size()).split(u':');
    const Result<QString> authority = parseAuthority(segments.takeFirst());
    if (!authority)
        return authority.error();
    QString address = u"https://"_s + *authority;
    for (const QString& segment : segments) {
        const Result<QString> path = parsePathSegment(segment);
        if (!path)
            return path.error();
        address += u'/' + *path;
    }
    return address + (segments.isEmpty() ? u"/.well-known/did.json"_s : u"/did.json"_s);
}

} // namespace besace::did
