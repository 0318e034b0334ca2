#include "core/verification/KnownIssuers.h"

#include "core/badge/IssuerDomain.h"
#include "core/verification/WebAddress.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

Error notAList() { return { Error::Code::Malformed, u"no list of known issuers"_s }; }

Result<QList<KnownIssuer>> fromRegistry(const JsonObject& registry)
{
    QList<KnownIssuer> issuers;
    for (const auto& [id, entry] : registry)
        issuers.append({ id, entry[u"name"].toString() });
    return issuers;
}

/// Scheme and host in lower case, no default port, no trailing slash; anything else as it is.
QString comparable(const QString& id)
{
    if (!isWebAddress(id))
        return id;
    const QUrl url(id, QUrl::StrictMode);
    QString rest = url.path(QUrl::FullyEncoded);
    if (rest.endsWith(u'/'))
        rest.chop(1);
    if (url.hasQuery())
        rest += u'?' + url.query(QUrl::FullyEncoded);
    return url.scheme() + u"://"_s + authorityOf(id) + rest;
}

/// Whether this is an address of nothing but a site: no path, no query.
bool isBareOrigin(const QString& comparableId)
{
    const qsizetype host = comparableId.indexOf(u"://"_s);
    return isWebAddress(comparableId) && !comparableId.sliced(host + 3).contains(u'/') && !comparableId.contains(u'?');
}

/// @return the authority that a text which is nothing but a domain names; empty for any other
QString authorityOfDomain(const QString& text)
{
    const bool isBare = text.contains(u'.') && !text.contains(u'/') && !text.contains(u'?') && !text.contains(u'#');
    return isBare ? authorityOfOrigin(text) : QString();
}

/// `example.org` stands for whoever proves to be that site: an https address, or a did:web.
bool isDomainOf(const QString& domain, const QString& wanted)
{
    const QString authority = authorityOfDomain(domain);
    return !authority.isEmpty() && (isHttps(wanted) || wanted.startsWith(u"did:web:"_s))
        && authorityOf(wanted) == authority;
}

/// `z6Mk…` stands for the did:key that is this key.
bool isKeyOf(const QString& multikey, const QString& wanted)
{
    return multikey.startsWith(u'z') && wanted == u"did:key:"_s + multikey;
}

bool covers(const KnownIssuer& issuer, const QString& wanted)
{
    if (!issuer.id.contains(u"://"_s) && (isDomainOf(issuer.id, wanted) || isKeyOf(issuer.id, wanted)))
        return true;
    const QString known = comparable(issuer.id);
    return known == wanted || (isBareOrigin(known) && wanted.startsWith(known + u'/'));
}

} // namespace

Result<QList<KnownIssuer>> parseKnownIssuers(const JsonValue& value)
{
    if (value[u"issuers"].isArray())
        return parseKnownIssuers(value[u"issuers"]);
    if (value[u"registry"].isObject())
        return fromRegistry(value[u"registry"].object());
    if (!value.isArray())
        return notAList();
    QList<KnownIssuer> issuers;
    for (const JsonValue& entry : value.array()) {
        if (entry[u"id"].toString().isEmpty())
            return notAList();
        issuers.append({ entry[u"id"].toString(), entry[u"name"].toString() });
    }
    return issuers;
}

Result<QList<KnownIssuer>> readKnownIssuers(const QByteArray& file)
{
    const QByteArray text = file.startsWith("\xEF\xBB\xBF") ? file.sliced(3) : file;
    const Result<JsonValue> value = parseJson(text, RepeatedNames::KeepLast);
    return value ? parseKnownIssuers(*value) : value.error();
}

QByteArray knownIssuersFile(const QList<KnownIssuer>& issuers)
{
    JsonArray list;
    for (const KnownIssuer& issuer : issuers) {
        JsonObject entry;
        entry.insert(u"id"_s, issuer.id);
        entry.insert(u"name"_s, issuer.name);
        list.push_back(entry);
    }
    return toIndentedJson(list) + '\n';
}

bool canNameIssuer(const QString& id)
{
    static const QRegularExpression did(u"^did:[a-z0-9]+:[^\\s]+$"_s);
    static const QRegularExpression multikey(u"^z[1-9A-HJ-NP-Za-km-z]{40,}$"_s);
    return isWebAddress(id) || did.match(id).hasMatch() || multikey.match(id).hasMatch()
        || !authorityOfDomain(id).isEmpty();
}

QString readableName(const KnownIssuer& issuer) { return readableName(issuer.name); }

QString siteOf(const KnownIssuer& issuer)
{
    Profile profile;
    profile.id = issuer.id;
    const QString domain = issuerDomain(profile);
    return domain.isEmpty() ? authorityOfDomain(issuer.id) : domain;
}

const KnownIssuer* findKnownIssuer(const QList<KnownIssuer>& known, const QString& issuerId)
{
    if (issuerId.isEmpty() || known.isEmpty())
        return nullptr;
    const QString wanted = comparable(issuerId);
    for (const KnownIssuer& issuer : known) {
        if (covers(issuer, wanted))
            return &issuer;
    }
    return nullptr;
}

} // namespace besace
