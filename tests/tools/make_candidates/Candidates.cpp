#include "tests/tools/make_candidates/Candidates.h"

#include "core/verification/Reasons.h"

#include "tests/support/MakeZip.h"
#include "tests/tools/make_candidates/CandidateSet.h"
#include "tests/tools/make_examples/HostedBadge.h"
#include "tests/tools/make_examples/JsonBuilder.h"
#include "tests/tools/make_examples/Securing.h"
#include "tests/tools/make_examples/StatusList.h"

using namespace Qt::StringLiterals;

namespace besace::candidates {

namespace {

const QString lea = u"lea.martin@mail.example"_s;
const QString nadia = u"nadia.petit@mail.example"_s;
constexpr int cancelledIndex = 20417;
constexpr int pausedIndex = 73502;

constexpr auto ed25519 = TestKey::Type::Ed25519;

/// All folders, one after the other.
class Maker {
public:
    explicit Maker(const QString& folder) : m_folder(folder), m_set(folder) { }

    void run()
    {
        publish();
        plain();
        inOtherForms();
        honestOddities();
        foundByChecks();
        organisations();
        imitations();
        portfolios();
        people();
        picturesAndDates();
        m_set.web().finish();
        writeKnown();
    }

private:
    void publish();
    void plain();
    void inOtherForms();
    void honestOddities();
    void foundByChecks();
    void organisations();
    void imitations();
    void portfolios();
    void people();
    void picturesAndDates();
    void writeKnown() const;

    /// Given a year earlier than was signed.
    QByteArray changed(const Award& award)
    {
        QByteArray payload = m_set.badge(wish(award, m_mission));
        return CandidateSet::baked(award.artwork, payload.replace("2025-03-12T09:00:00Z", "2024-03-12T09:00:00Z"));
    }
    Wish wish(const Award& award, const Issuer& issuer) const { return { .award = award, .issuer = issuer }; }
    void imitate(int number, const QString& host, bool asDidWeb);
    QString cancelledList() const { return m_house.organisation.site + u"/etats/annulations"_s; }
    QString pausedList() const { return m_house.organisation.site + u"/etats/pauses"_s; }

    QString m_folder;
    CandidateSet m_set;
    // On the advisor's list.
    const Issuer m_house = didWebIssuer(ed25519, u"Maison des talents"_s, u"maison-des-talents.example"_s);
    const Issuer m_mission
        = didKeyIssuer(ed25519, u"Mission locale de Rivebelle"_s, u"mission-locale-rivebelle.example"_s);
    const Issuer m_rescuers = didKeyIssuer(ed25519, u"Secours du quartier"_s, u"secours-du-quartier.example"_s);
    const Issuer m_north = didWebIssuer(ed25519, u"CFA du nord"_s, u"cfa-nord1-apprentis.example"_s);
    const Issuer m_south = didWebIssuer(ed25519, u"CFA du sud"_s, u"cfa-nord2-apprentis.example"_s);
    // Not on it.
    const Issuer m_kitchen = didKeyIssuer(ed25519, u"Cuisine solidaire"_s, u"cuisine-solidaire.example"_s);
    const Issuer m_garden = didWebIssuer(ed25519, u"Jardin partagé"_s, u"jardin-partage.example"_s);
};

void Maker::publish()
{
    for (const Issuer& issuer : { m_house, m_north, m_south, m_garden })
        publishKey(issuer, m_set.web());
    for (const auto& [url, purpose, index] : { std::tuple { cancelledList(), u"revocation"_s, cancelledIndex },
             std::tuple { pausedList(), u"suspension"_s, pausedIndex } }) {
        const JsonValue list = statusListCredential(url, m_house.organisation.id, purpose, { index });
        m_set.web().answer(url, withJcsProof(list, m_house.key, m_house.keyId, u"2026-01-05T06:00:00Z"_s));
    }
    m_set.web().refuse(m_rescuers.organisation.site + u"/etats"_s, 503);
}

/// 01 to 12: pictures, as most people bring them.
void Maker::plain()
{
    const QList<Award> awards { teamSpirit(), welcome(), cooking(), fireSafety(), firstAid(), civicService(),
        digitalHelp(), sharedGarden(), streetParty(), childCare(), forklift(), bicycle(), jobInterview() };
    const QList<Issuer> issuers { m_house, m_mission, m_rescuers };
    for (int number = 1; number <= 12; ++number) {
        m_set.begin(number);
        for (int i = 0; i < 3; ++i) {
            const Award& award = awards.at((number + 4 * i) % awards.size());
            m_set.write(award.slug + u".png"_s, m_set.png(wish(award, issuers.at((number + i) % 3))));
        }
    }
}

/// 13 to 20: the same in other files.
void Maker::inOtherForms()
{
    m_set.begin(13);
    m_set.write(u"badge.json"_s, m_set.badge(wish(welcome(), m_mission)));
    m_set.begin(14);
    m_set.write(u"badge.svg"_s, CandidateSet::baked(welcome().artwork, m_set.badge(wish(welcome(), m_mission)), true));
    m_set.begin(15);
    m_set.write(u"tout.zip"_s,
        makeZip({ { "a.png", m_set.png(wish(welcome(), m_mission)) },
            { "b.png", m_set.png(wish(firstAid(), m_rescuers)) } }));
    for (const bool asPdf : { false, true }) {
        m_set.begin(asPdf ? 17 : 16);
        const QByteArray portfolio = CandidateSet::portfolio(
            { m_set.png(wish(welcome(), m_mission)), m_set.png(wish(firstAid(), m_rescuers)) }, asPdf);
        m_set.write(asPdf ? u"portfolio.pdf"_s : u"portfolio.html"_s, portfolio);
    }
    m_set.begin(18);
    const QByteArray twice = m_set.png(wish(welcome(), m_mission));
    m_set.write(u"badge.png"_s, twice);
    m_set.write(u"copie.zip"_s, makeZip({ { "badge.png", twice } }));
    m_set.begin(19);
    m_set.write(u"envoi.zip"_s,
        makeZip({ { "portfolio.pdf", CandidateSet::portfolio({ m_set.png(wish(teamSpirit(), m_mission)) }, true) } }));
    m_set.begin(20); // a page of somebody else that carries the badge: nobody knows what it means to show
    QByteArray page
        = CandidateSet::portfolio({ m_set.png(wish(teamSpirit(), m_mission)) }, false, [](StoredBadge& stored) {
              stored.badge.name = { u"Autre chose"_s, {} };
          });
    m_set.write(u"page.html"_s, page.replace("content=\"Besace\"", "content=\"Other\""));
    Wish worded = wish(welcome(), m_mission); // with marks, an address and a very long name
    worded.award.name = u"Accueil "_s.repeated(60).trimmed();
    worded.award.description
        = u"Accueillir *tout le monde* : 1. sourire, 2. écouter (https://accueil.example/a_b_c)."_s;
    worded.award.criteria
        = u"# Dix matins\n\n* [le guide](https://accueil.example/guide)\n* **répondre** au téléphone"_s;
    m_set.write(u"portfolio.html"_s, CandidateSet::portfolio({ m_set.png(worded) }, false));
    m_set.write(u"portfolio.pdf"_s, CandidateSet::portfolio({ m_set.png(worded) }, true));
}

/// 21 to 30: what looks odd, and is in order.
void Maker::honestOddities()
{
    m_set.begin(21); // typed with capitals, hidden with small letters
    m_set.write(u"a.png"_s, m_set.png(wish(welcome(), m_mission)));
    m_set.begin(22); // two addresses of one person
    Wish other = wish(firstAid(), m_rescuers);
    other.person = u"lea@ecole.example"_s;
    m_set.write(u"a.png"_s, m_set.png(wish(welcome(), m_mission)));
    m_set.write(u"b.png"_s, m_set.png(other));
    m_set.begin(23); // one name in three spellings
    for (const auto& [file, name] : { std::pair { u"a.png"_s, u"Léa Martin"_s },
             std::pair { u"b.png"_s, u"MARTIN Lea"_s }, std::pair { u"c.png"_s, u"Léa M."_s } }) {
        Wish named = wish(file == u"a.png"_s ? welcome() : file == u"b.png"_s ? firstAid() : cooking(), m_mission);
        named.personName = name;
        m_set.write(file, m_set.png(named));
    }
    m_set.begin(24); // two badges of one organisation with the same picture
    m_set.write(u"a.png"_s, CandidateSet::baked(welcome().artwork, m_set.badge(wish(welcome(), m_mission))));
    m_set.write(u"b.png"_s, CandidateSet::baked(welcome().artwork, m_set.badge(wish(cooking(), m_mission))));
    m_set.begin(25); // two known organisations whose sites look alike
    m_set.write(u"a.png"_s, m_set.png(wish(fireSafety(), m_north)));
    m_set.write(u"b.png"_s, m_set.png(wish(forklift(), m_south)));
    m_set.begin(26); // given today, valid until later
    Wish fresh = wish(welcome(), m_mission);
    fresh.from = u"2026-03-12T09:00:00Z"_s;
    fresh.until = u"2028-03-12T09:00:00Z"_s;
    m_set.write(u"a.png"_s, m_set.png(fresh));
    m_set.begin(27); // in clear
    Wish open = wish(welcome(), m_mission);
    open.inClear = true;
    m_set.write(u"a.png"_s, m_set.png(open));
    m_set.begin(28); // in clear and hidden, the same address
    m_set.write(u"a.png"_s, m_set.png(open));
    m_set.write(u"b.png"_s, m_set.png(wish(firstAid(), m_rescuers)));
    m_set.begin(29); // hidden from each other: nobody can tell
    Wish hidden = wish(firstAid(), m_rescuers);
    hidden.person = u"lea@ecole.example"_s;
    m_set.write(u"a.png"_s, m_set.png(wish(welcome(), m_mission)));
    m_set.write(u"b.png"_s, m_set.png(hidden));
    m_set.begin(30); // lists that say that all is well
    Wish listed = wish(teamSpirit(), m_house);
    listed.statuses
        = { statusEntry(cancelledList(), u"revocation"_s, 12), statusEntry(pausedList(), u"suspension"_s, 12) };
    m_set.write(u"a.png"_s, m_set.png(listed));
}

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

/// 50 to 54, 61, 62: portfolios whose words are not those of the badges that they carry, and one that says the truth.
void Maker::portfolios()
{
    const auto anotherName = [](StoredBadge& stored) {
        stored.badge.name = { u"Permis de conduire"_s, {} };
        stored.badge.achievement.name = stored.badge.name;
    };
    const auto anotherDay = [](StoredBadge& stored) {
        stored.badge.issuedOn = Instant { QDateTime(QDate(2021, 9, 1), QTime(9, 0), Qt::UTC) };
    };
    const auto anotherIssuer = [](StoredBadge& stored) { stored.badge.issuer.name = { u"Université du port"_s, {} }; };
    const auto otherWords = [](StoredBadge& stored) {
        stored.badge.achievement.description = { u"Ce badge vaut un diplôme d’ingénieur."_s, {} };
    };
    const auto files = [this] {
        return QList { m_set.png(wish(bicycle(), m_mission)), m_set.png(wish(firstAid(), m_rescuers)) };
    };
    m_set.begin(50);
    m_set.write(u"portfolio.html"_s, CandidateSet::portfolio(files(), false, anotherName));
    m_set.begin(51);
    m_set.write(u"portfolio.pdf"_s, CandidateSet::portfolio(files(), true, anotherName));
    m_set.begin(52);
    m_set.write(u"portfolio.html"_s, CandidateSet::portfolio(files(), false, anotherDay));
    m_set.begin(53);
    m_set.write(
        u"envoi.zip"_s, makeZip({ { "portfolio.pdf", CandidateSet::portfolio(files(), true, anotherIssuer) } }));
    m_set.begin(54);
    m_set.write(u"portfolio.html"_s, CandidateSet::portfolio(files(), false, otherWords));

    const auto asVerified = [](StoredBadge& stored) {
        stored.report.checks.front() = reasons::because("signature-valid");
        stored.report.notes.clear();
    };
    const QList<QByteArray> changed { this->changed(bicycle()), m_set.png(wish(firstAid(), m_rescuers)) };
    m_set.begin(61);
    m_set.write(u"portfolio.pdf"_s, CandidateSet::portfolio(changed, true, asVerified));
    m_set.begin(62);
    m_set.write(u"portfolio.html"_s, CandidateSet::portfolio(changed, false));
}

/// 55, 56, 59, 60: not one person.
void Maker::people()
{
    Wish one = wish(bicycle(), m_mission);
    one.id = u"urn:uuid:11111111-1111-4111-8111-111111111111"_s;
    one.inClear = true;
    Wish two = one;
    two.person = nadia;
    m_set.begin(55);
    m_set.write(u"a.png"_s, m_set.png(one));
    m_set.write(u"b.png"_s, m_set.png(two));
    one.inClear = two.inClear = false;
    one.salt = two.salt = u"5a17"_s;
    m_set.begin(56);
    m_set.write(u"a.png"_s, m_set.png(one));
    m_set.write(u"b.png"_s, m_set.png(two));
    m_set.begin(59);
    Wish named = wish(welcome(), m_mission);
    named.personName = u"Léa Martin"_s;
    m_set.write(u"a.png"_s, m_set.png(named));
    named.personName = u"Nadia Petit"_s;
    m_set.write(u"b.png"_s, m_set.png(named));
    m_set.begin(60);
    Wish hers = wish(welcome(), m_mission);
    hers.person = nadia;
    hers.inClear = true;
    m_set.write(u"a.png"_s, m_set.png(wish(cooking(), m_mission)));
    m_set.write(u"b.png"_s, m_set.png(wish(firstAid(), m_rescuers)));
    m_set.write(u"hers.png"_s, m_set.png(hers));
}

/// 57 and 58, and what is added to 38 and 55.
void Maker::picturesAndDates()
{
    m_set.begin(57);
    m_set.write(u"a.png"_s, m_set.png(wish(welcome(), m_mission)));
    m_set.write(u"borrowed.png"_s, CandidateSet::baked(welcome().artwork, m_set.badge(wish(cooking(), m_kitchen))));
    Wish carried = wish(firstAid(), m_kitchen);
    const QString picture = u"data:image/png;base64,"_s + QString::fromLatin1(drawPng(welcome().artwork).toBase64());
    carried.change = [picture](const JsonValue& credential) {
        return withAt(credential, u"credentialSubject/achievement/image"_s,
            object({ { u"id"_s, picture }, { u"type"_s, u"Image"_s } }));
    };
    m_set.write(u"carried.json"_s, m_set.badge(carried));
    m_set.begin(58);
    Wish future = wish(welcome(), m_mission);
    future.from = u"2026-09-01T09:00:00Z"_s;
    m_set.write(u"future.png"_s, m_set.png(future));
    Wish backwards = wish(cooking(), m_mission);
    backwards.until = u"2024-03-12T09:00:00Z"_s;
    m_set.write(u"backwards.png"_s, m_set.png(backwards));
    Wish early = wish(firstAid(), m_rescuers);
    early.from = u"1970-01-01T00:00:00Z"_s;
    m_set.write(u"early.png"_s, m_set.png(early));
}

void Maker::writeKnown() const
{
    JsonArray known;
    for (const Issuer& issuer : { m_house, m_mission, m_rescuers, m_north, m_south })
        known.push_back(object({ { u"id"_s, issuer.organisation.id }, { u"name"_s, issuer.organisation.name } }));
    writeOrDie(m_folder + u"/known-issuers.json"_s, toJson(JsonValue(std::move(known))));
}

} // namespace

void makeCandidates(const QString& folder) { Maker(folder).run(); }

} // namespace besace::candidates
