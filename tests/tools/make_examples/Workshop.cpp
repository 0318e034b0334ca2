#include "tests/tools/make_examples/Workshop.h"

#include "core/baking/Baking.h"

#include <QDir>

#include "tests/tools/make_examples/HostedBadge.h"
#include "tests/tools/make_examples/Issuer.h"
#include "tests/tools/make_examples/JsonBuilder.h"
#include "tests/tools/make_examples/Securing.h"
#include "tests/tools/make_examples/StatusList.h"

using namespace Qt::StringLiterals;

namespace besace::examples {

namespace {

constexpr int revokedIndex = 20417;
constexpr int suspendedIndex = 73502;

QString revocationList(const Issuer& issuer) { return issuer.organisation.site + u"/etats/annulations"_s; }
QString suspensionList(const Issuer& issuer) { return issuer.organisation.site + u"/etats/pauses"_s; }

/// The example badges, one after the other.
class Workshop {
public:
    explicit Workshop(const QString& folder)
        : m_folder(folder)
        , m_today(folder + u"/documents"_s)
        , m_earlier(folder + u"/documents-2024-05-03"_s)
    {
    }

    void run();

private:
    void publish();
    void publishStatusLists();
    void signedBadges();
    void badgesWithDoubts();
    void brokenBadges();
    void hostedBadges();

    JsonArray statuses(const Issuer& issuer, int index) const;
    void writeBaked(const QString& state, const Award& award, const QByteArray& payload, bool asSvg = false) const;
    void write(const QString& state, const Award& award, const QString& ending, const QByteArray& bytes) const;
    void writeKnownIssuers() const;

    QString m_folder;
    Mirror m_today, m_earlier;
    const QString m_owner = owner.toString();

    const Issuer m_house
        = didWebIssuer(TestKey::Type::Ed25519, u"Maison des talents"_s, u"maison-des-talents.example"_s);
    const Issuer m_mission
        = didKeyIssuer(TestKey::Type::Ed25519, u"Mission locale de Rivebelle"_s, u"mission-locale-rivebelle.example"_s);
    const Issuer m_school = didWebIssuer(TestKey::Type::P256, u"CFA du Port"_s, u"cfa-du-port.example"_s);
    const Issuer m_kitchen
        = didWebIssuer(TestKey::Type::Ed25519, u"Cuisine solidaire"_s, u"cuisine-solidaire.example"_s);
    const Issuer m_rescuers
        = didKeyIssuer(TestKey::Type::Ed25519, u"Secours du quartier"_s, u"secours-du-quartier.example"_s);
    const Issuer m_volunteers
        = didWebIssuer(TestKey::Type::Ed25519, u"Association Élan"_s, u"association-elan.example"_s);
    const Issuer m_signers
        = didKeyIssuer(TestKey::Type::P521, u"Atelier des signes"_s, u"atelier-des-signes.example"_s);
    const QString m_festivalSite = u"https://festival-du-port.example"_s;
    const QString m_farmSite = u"https://ferme-des-possibles.example"_s;
    const QString m_digitalSite = u"https://fabrique-numerique.example"_s;
};

JsonArray Workshop::statuses(const Issuer& issuer, int index) const
{
    return { statusEntry(revocationList(issuer), u"revocation"_s, index),
        statusEntry(suspensionList(issuer), u"suspension"_s, index) };
}

void Workshop::publish()
{
    for (const Issuer& issuer : { m_house, m_school, m_kitchen })
        publishKey(issuer, m_today);
    publishStatusLists();
}

void Workshop::publishStatusLists()
{
    for (const auto& [url, purpose, index] : { std::tuple { revocationList(m_house), u"revocation"_s, revokedIndex },
             std::tuple { suspensionList(m_house), u"suspension"_s, suspendedIndex } }) {
        const JsonValue credential = statusListCredential(url, m_house.organisation.id, purpose, { index });
        m_today.answer(url, withJcsProof(credential, m_house.key, m_house.keyId, u"2026-01-05T06:00:00Z"_s));
    }
    const JsonValue schools
        = statusListCredential(revocationList(m_school), m_school.organisation.id, u"revocation"_s, { revokedIndex });
    m_today.answer(revocationList(m_school), asVcJwt(schools, m_school.key, m_school.keyId), u"application/vc+jwt"_s);
    m_today.refuse(revocationList(m_rescuers), 503);
}

void Workshop::signedBadges()
{
    writeBaked(u"verified"_s, teamSpirit(),
        jcsBadge(
            { teamSpirit(), m_house.organisation, u"2025-03-12T09:00:00Z"_s, {}, m_owner, statuses(m_house, 1204) },
            m_house));
    writeBaked(u"verified"_s, welcome(),
        jwtBadge({ welcome(), m_mission.organisation, u"2025-10-21T14:30:00Z"_s, {}, m_owner, {} }, m_mission), true);
    writeBaked(u"verified"_s, jobInterview(),
        jwtBadge({ jobInterview(), m_mission.organisation, u"2025-11-18T10:00:00Z"_s, {}, somebodyElse.toString(), {} },
            m_mission));
    writeBaked(u"expired"_s, fireSafety(),
        jwtBadge({ fireSafety(), m_school.organisation, u"2023-06-30T16:00:00Z"_s, u"2025-06-30T22:00:00Z"_s, m_owner,
                     { statusEntry(revocationList(m_school), u"revocation"_s, 88) } },
            m_school));
    writeBaked(u"revoked"_s, forklift(),
        jwtBadge({ forklift(), m_school.organisation, u"2024-02-14T16:00:00Z"_s, {}, m_owner,
                     { statusEntry(revocationList(m_school), u"revocation"_s, revokedIndex) } },
            m_school));
    writeBaked(u"suspended"_s, childCare(),
        jcsBadge({ childCare(), m_house.organisation, u"2025-07-04T09:00:00Z"_s, {}, m_owner,
                     statuses(m_house, suspendedIndex) },
            m_house));
}

void Workshop::badgesWithDoubts()
{
    writeBaked(u"issuer-unknown"_s, cooking(),
        jcsBadge({ cooking(), m_kitchen.organisation, u"2025-09-06T12:00:00Z"_s, {}, m_owner, {} }, m_kitchen));
    writeBaked(u"status-unchecked"_s, firstAid(),
        jcsBadge({ firstAid(), m_rescuers.organisation, u"2025-05-17T15:00:00Z"_s, {}, m_owner,
                     { statusEntry(revocationList(m_rescuers), u"revocation"_s, 311) } },
            m_rescuers));
    // Its key is on a site that nobody has asked.
    writeBaked(u"unchecked"_s, civicService(),
        jcsBadge(
            { civicService(), m_volunteers.organisation, u"2025-08-29T10:00:00Z"_s, {}, m_owner, {} }, m_volunteers));
}

void Workshop::brokenBadges()
{
    const Grant ridden { bicycle(), m_house.organisation, u"2024-09-28T11:00:00Z"_s, {}, m_owner, {} };
    const QByteArray changed = jcsBadge(ridden, m_house).replace("Rouler en ville"_ba, "Conduire en ville"_ba);
    writeBaked(u"changed"_s, bicycle(), changed);

    writeBaked(u"unreadable"_s, signLanguage(),
        jwtBadge({ signLanguage(), m_signers.organisation, u"2025-01-22T18:00:00Z"_s, {}, m_owner, {} }, m_signers));

    const Grant party { streetParty(), m_volunteers.organisation, u"2025-06-14T20:00:00Z"_s, {}, m_owner, {} };
    const QString picture
        = u"data:image/svg+xml;base64,"_s + QString::fromLatin1(drawSvg(streetParty().artwork).toBase64());
    const JsonValue image = object({ { u"id"_s, picture }, { u"type"_s, u"Image"_s } });
    const JsonValue credential = with(makeCredential(party), u"image"_s, image);
    write(u"unsigned"_s, streetParty(), u".json"_s, toIndentedJson(credential));
}

void Workshop::hostedBadges()
{
    const HostedGrant kept { festival(), u"Festival du port"_s, m_festivalSite, u"2025-08-18T09:00:00Z"_s, m_owner };
    host(kept, m_today);
    writeBaked(u"verified"_s, festival(), toJson(makeAssertion(kept)));

    const HostedGrant gone { sharedGarden(), u"Ferme des possibles"_s, m_farmSite, u"2023-10-20T09:00:00Z"_s, m_owner };
    host(gone, m_earlier);
    m_today.refuse(assertionUrl(gone), 404);
    writeBaked(u"snapshot"_s, sharedGarden(), toJson(makeAssertion(gone)));

    const HostedGrant silent { digitalHelp(), u"Fabrique numérique"_s, m_digitalSite, u"2022-12-02T09:00:00Z"_s,
        m_owner };
    m_today.refuse(assertionUrl(silent), 404);
    writeBaked(u"unreachable"_s, digitalHelp(), toJson(makeAssertion(silent)));
}

void Workshop::writeBaked(const QString& state, const Award& award, const QByteArray& payload, bool asSvg) const
{
    const Result<QByteArray> baked = bake(asSvg ? drawSvg(award.artwork) : drawPng(award.artwork), payload);
    if (!baked)
        qFatal("%s", qPrintable(baked.error().detail));
    write(state, award, asSvg ? u".svg"_s : u".png"_s, *baked);
}

void Workshop::write(const QString& state, const Award& award, const QString& ending, const QByteArray& bytes) const
{
    writeOrDie(m_folder + u"/badges/"_s + state + u'_' + award.slug + ending, bytes);
}

void Workshop::writeKnownIssuers() const
{
    JsonArray known;
    for (const Issuer& issuer : { m_house, m_mission, m_school, m_rescuers, m_volunteers })
        known.push_back(object({ { u"id"_s, issuer.organisation.id }, { u"name"_s, issuer.organisation.name } }));
    for (const auto& [site, name] : { std::pair { m_festivalSite, u"Festival du port"_s },
             std::pair { m_farmSite, u"Ferme des possibles"_s }, std::pair { m_digitalSite, u"Fabrique numérique"_s } })
        known.push_back(object({ { u"id"_s, issuerUrl(site) }, { u"name"_s, name } }));
    writeOrDie(m_folder + u"/known-issuers.json"_s, toIndentedJson(JsonValue(std::move(known))));
}

void Workshop::run()
{
    QDir().mkpath(m_folder + u"/badges"_s);
    publish();
    signedBadges();
    badgesWithDoubts();
    brokenBadges();
    hostedBadges();
    writeKnownIssuers();
    m_today.finish();
    m_earlier.finish();
}

} // namespace

void makeExamples(const QString& folder) { Workshop(folder).run(); }

} // namespace besace::examples
