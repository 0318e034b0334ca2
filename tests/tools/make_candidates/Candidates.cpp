#include "tests/tools/make_candidates/Candidates.h"

#include "tests/tools/make_candidates/Maker.h"
#include "tests/tools/make_examples/JsonBuilder.h"
#include "tests/tools/make_examples/Securing.h"
#include "tests/tools/make_examples/StatusList.h"

using namespace Qt::StringLiterals;

namespace besace::candidates {

void Maker::run()
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

QByteArray Maker::changed(const Award& award)
{
    QByteArray payload = m_set.badge(wish(award, m_mission));
    return CandidateSet::baked(award.artwork, payload.replace("2025-03-12T09:00:00Z", "2024-03-12T09:00:00Z"));
}

void Maker::writeKnown() const
{
    JsonArray known;
    for (const Issuer& issuer : { m_house, m_mission, m_rescuers, m_north, m_south })
        known.push_back(object({ { u"id"_s, issuer.organisation.id }, { u"name"_s, issuer.organisation.name } }));
    writeOrDie(m_folder + u"/known-issuers.json"_s, toJson(JsonValue(std::move(known))));
}

void makeCandidates(const QString& folder) { Maker(folder).run(); }

} // namespace besace::candidates
