#include "tests/support/MakeZip.h"
#include "tests/tools/make_candidates/Maker.h"
#include "tests/tools/make_examples/StatusList.h"

using namespace Qt::StringLiterals;

namespace besace::candidates {

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

} // namespace besace::candidates
