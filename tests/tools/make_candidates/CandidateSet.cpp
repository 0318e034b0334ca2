#include "tests/tools/make_candidates/CandidateSet.h"

#include "core/baking/Baking.h"
#include "core/import/ReadSource.h"
#include "core/verification/Verifier.h"

#include <QDir>

#include "tests/tools/make_candidates/Candidates.h"
#include "tests/tools/make_examples/JsonBuilder.h"
#include "tests/tools/make_examples/Securing.h"

using namespace Qt::StringLiterals;

namespace besace::candidates {

CandidateSet::CandidateSet(const QString& folder) : m_folder(folder), m_web(folder + u"/documents"_s) { }

static QString numbered(int number) { return QString::number(number).rightJustified(2, u'0'); }

void CandidateSet::begin(int number)
{
    m_candidate = number;
    m_badges = 0;
    QDir().mkpath(m_folder + u'/' + numbered(number));
}

void CandidateSet::write(const QString& name, const QByteArray& bytes) const
{
    writeOrDie(m_folder + u'/' + numbered(m_candidate) + u'/' + name, bytes);
}

JsonValue withAt(const JsonValue& value, const QString& path, const JsonValue& member)
{
    const QString key = path.section(u'/', 0, 0);
    const QString rest = path.section(u'/', 1);
    return with(value, key, rest.isEmpty() ? member : withAt(value[key], rest, member));
}

JsonValue CandidateSet::identity(const Wish& wish, const QString& name) const
{
    const QString salt = wish.salt.isEmpty() ? saltFor(name) : wish.salt;
    JsonValue made = object({ { u"type"_s, u"IdentityObject"_s }, { u"identityType"_s, u"emailAddress"_s },
        { u"hashed"_s, JsonValue(!wish.inClear) } });
    if (!wish.inClear)
        made = with(made, u"salt"_s, salt);
    return with(made, u"identityHash"_s, wish.inClear ? wish.person : hashedIdentity(wish.person, salt));
}

QByteArray CandidateSet::badge(const Wish& wish)
{
    const QString name = u"candidate "_s + numbered(m_candidate) + u' ' + QString::number(++m_badges);
    JsonValue credential
        = makeCredential({ wish.award, wish.issuer.organisation, wish.from, wish.until, wish.person, wish.statuses });
    credential = with(credential, u"id"_s, wish.id.isEmpty() ? urnUuid(name) : wish.id);
    JsonArray identities { identity(wish, name) };
    if (!wish.personName.isEmpty())
        identities.push_back(object({ { u"type"_s, u"IdentityObject"_s }, { u"identityType"_s, u"name"_s },
            { u"hashed"_s, JsonValue(false) }, { u"identityHash"_s, wish.personName } }));
    credential = withAt(credential, u"credentialSubject/identifier"_s, list(identities));
    if (wish.change)
        credential = wish.change(credential);
    const bool isEd25519 = wish.issuer.key.type() == TestKey::Type::Ed25519;
    return isEd25519 ? toJson(withJcsProof(credential, wish.issuer.key, wish.issuer.keyId, wish.from))
                     : asVcJwt(credential, wish.issuer.key, wish.issuer.keyId);
}

QByteArray CandidateSet::png(const Wish& wish) { return baked(wish.award.artwork, badge(wish)); }

QByteArray CandidateSet::baked(const examples::Artwork& artwork, const QByteArray& payload, bool asSvg)
{
    const Result<QByteArray> picture = bake(asSvg ? drawSvg(artwork) : drawPng(artwork), payload);
    if (!picture)
        qFatal("%s", qPrintable(picture.error().detail));
    return *picture;
}

QByteArray CandidateSet::portfolio(const QList<QByteArray>& files, bool asPdf, const Forgery& forge)
{
    const QDateTime now = QDateTime::fromString(today.toString(), Qt::ISODate);
    Portfolio made { u"Mes badges"_s, u"Léa Martin"_s, {}, u"fr"_s, now, {} };
    Progress progress;
    for (const QByteArray& file : files) {
        const Result<QList<Badge>> badges = badgesIn(file);
        if (!badges)
            qFatal("%s", qPrintable(badges.error().detail));
        const Verification checked = verifyBadge(
            badges->first(), { .now = now, .recipients = {}, .knownIssuers = {} }, NoDocuments(), progress);
        PortfolioBadge shown;
        shown.stored.badge = checked.badge;
        shown.stored.report = checked.report;
        shown.files = { { u"badge"_s, file } };
        if (forge && made.badges.isEmpty())
            forge(shown.stored);
        made.badges.append(shown);
    }
    const Result<QByteArray> bytes = asPdf ? portfolioPdf(made, progress) : portfolioHtml(made, progress);
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().detail));
    return *bytes;
}

} // namespace besace::candidates
