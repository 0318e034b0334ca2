#include "tests/support/MakeZip.h"
#include "tests/tools/make_candidates/Maker.h"
#include "tests/tools/make_examples/HostedBadge.h"
#include "tests/tools/make_examples/JsonBuilder.h"
#include "tests/tools/make_examples/StatusList.h"

using namespace Qt::StringLiterals;

namespace besace::candidates {

/// 31 to 36: what the six checks say.
void Maker::foundByChecks()
{
    m_set.begin(31);
    m_set.write(u"changed.png"_s, changed(bicycle()));
    m_set.begin(32);
    m_set.write(u"tout.zip"_s,
        makeZip({ { "a.png", m_set.png(wish(welcome(), m_mission)) }, { "b.png", changed(forklift()) } }));
    m_set.begin(33);
    Wish cancelled = wish(forklift(), m_house);
    cancelled.statuses = { statusEntry(cancelledList(), u"revocation"_s, cancelledIndex) };
    m_set.write(u"cancelled.png"_s, m_set.png(cancelled));
    cancelled.until = u"2025-09-12T09:00:00Z"_s;
    m_set.write(u"cancelled-expired.png"_s, m_set.png(cancelled));
    Wish nobody = wish(welcome(), m_mission);
    nobody.change = [](const JsonValue& credential) {
        JsonObject subject = credential[u"credentialSubject"].object();
        subject.remove(u"identifier"_s);
        return with(credential, u"credentialSubject"_s, JsonValue(subject));
    };
    m_set.write(u"nobody.png"_s, m_set.png(nobody));
    m_set.begin(34);
    Wish paused = wish(childCare(), m_house);
    paused.statuses = { statusEntry(pausedList(), u"suspension"_s, pausedIndex) };
    m_set.write(u"paused.png"_s, m_set.png(paused));
    const Issuer strange = didKeyIssuer(TestKey::Type::P521, u"Atelier des signes"_s, u"atelier-des-signes.example"_s);
    m_set.write(u"unreadable.png"_s, m_set.png(wish(signLanguage(), strange)));
    m_set.begin(35);
    Wish old = wish(fireSafety(), m_mission);
    old.from = u"2023-06-30T16:00:00Z"_s;
    old.until = u"2025-06-30T16:00:00Z"_s;
    m_set.write(u"expired.png"_s, m_set.png(old));
    const JsonValue unsecured
        = makeCredential({ streetParty(), m_mission.organisation, u"2025-06-14T20:00:00Z"_s, {}, lea, {} });
    m_set.write(u"unsigned.json"_s, toJson(unsecured));
    m_set.begin(36);
    const HostedGrant silent { digitalHelp(), u"Fabrique numérique"_s, u"https://fabrique-numerique.example"_s,
        u"2022-12-02T09:00:00Z"_s, lea };
    m_set.web().refuse(assertionUrl(silent), 404);
    m_set.write(u"silent.png"_s, CandidateSet::baked(digitalHelp().artwork, toJson(makeAssertion(silent))));
    m_set.write(u"silent-expired.png"_s,
        CandidateSet::baked(
            digitalHelp().artwork, toJson(with(makeAssertion(silent), u"expires"_s, u"2024-12-02T09:00:00Z"_s))));
    old.statuses = { statusEntry(m_rescuers.organisation.site + u"/etats"_s, u"revocation"_s, 312) };
    m_set.write(u"expired-open.png"_s, m_set.png(old));
    Wish open = wish(firstAid(), m_rescuers);
    open.statuses = { statusEntry(m_rescuers.organisation.site + u"/etats"_s, u"revocation"_s, 311) };
    m_set.write(u"open.png"_s, m_set.png(open));
}

/// 37 to 41: who gave it.
void Maker::organisations()
{
    m_set.begin(37);
    m_set.write(u"unknown.png"_s, m_set.png(wish(cooking(), m_kitchen)));
    m_set.begin(38);
    m_set.write(u"unknown.png"_s, m_set.png(wish(sharedGarden(), m_garden)));
    m_set.write(u"a.png"_s, m_set.png(wish(welcome(), m_mission)));
    const Issuer herself = didKeyIssuer(ed25519, u"Formation rapide"_s, u"formation-rapide.example"_s);
    const auto ofHerself = [](const JsonValue& credential) { return withAt(credential, u"issuer/email"_s, lea); };
    m_set.begin(39);
    Wish open = wish(forklift(), herself);
    open.inClear = true;
    open.change = ofHerself;
    m_set.write(u"own.png"_s, m_set.png(open));
    m_set.begin(40);
    Wish hidden = wish(forklift(), herself);
    hidden.change = ofHerself;
    m_set.write(u"own.png"_s, m_set.png(hidden));
    m_set.begin(41);
    Wish key = wish(forklift(), herself);
    key.change = [&herself](const JsonValue& credential) {
        return withAt(withAt(credential, u"credentialSubject/identifier"_s, JsonValue()), u"credentialSubject/id"_s,
            herself.organisation.id);
    };
    m_set.write(u"own.png"_s, m_set.png(key));
}

void Maker::imitate(int number, const QString& host, bool asDidWeb)
{
    m_set.begin(number);
    const Issuer imitation
        = asDidWeb ? didWebIssuer(ed25519, u"Maison"_s, host) : didKeyIssuer(ed25519, u"Maison"_s, host);
    if (asDidWeb)
        publishKey(imitation, m_set.web());
    m_set.write(u"imitation.png"_s, m_set.png(wish(teamSpirit(), imitation)));
    m_set.write(u"a.png"_s, m_set.png(wish(welcome(), m_mission)));
}

/// 42 to 49: made to look like an organisation that the advisor knows.
void Maker::imitations()
{
    imitate(42, u"xn--maison-des-tlents-34n.example"_s, true); // the second a is Cyrillic
    imitate(43, u"maison-des-ta1ents.example"_s, true);
    imitate(44, u"rnaison-des-talents.example"_s, false);
    imitate(45, u"maison-des-talents.test"_s, false);
    imitate(46, u"maison-des-talents.example.badges-gratuits.example"_s, true);
    imitate(47, u"maison-des-talent.example"_s, false);
    m_set.begin(48);
    const Issuer name = didKeyIssuer(ed25519, u"Maison des talents"_s, u"talents-48.example"_s);
    m_set.write(u"imitation.png"_s, m_set.png(wish(teamSpirit(), name)));
    m_set.begin(49);
    const Issuer letters = didKeyIssuer(ed25519, u"Маison dеs talеnts"_s, u"talents-49.example"_s);
    m_set.write(u"imitation.png"_s, m_set.png(wish(teamSpirit(), letters)));
}

} // namespace besace::candidates
