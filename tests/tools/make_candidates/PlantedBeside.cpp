#include "core/verification/Reasons.h"

#include "tests/support/MakeZip.h"
#include "tests/tools/make_candidates/Maker.h"
#include "tests/tools/make_examples/JsonBuilder.h"

using namespace Qt::StringLiterals;

namespace besace::candidates {

/// 50 to 54, 61 to 64: portfolios whose words are not those of the badges that they carry, and one that says the truth.
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

    const QByteArray unsecured
        = toJson(makeCredential({ streetParty(), m_mission.organisation, u"2025-06-14T20:00:00Z"_s, {}, lea, {} }));
    m_set.begin(63);
    m_set.write(u"portfolio.pdf"_s, CandidateSet::portfolio({ unsecured, files().last() }, true, asVerified));
    Wish old = wish(fireSafety(), m_mission);
    old.from = u"2023-06-30T16:00:00Z"_s;
    old.until = u"2025-06-30T16:00:00Z"_s;
    m_set.begin(64);
    m_set.write(u"portfolio.html"_s, CandidateSet::portfolio({ m_set.png(old) }, false, [](StoredBadge& stored) {
        stored.report.check(CheckKind::Validity) = reasons::because("within-dates");
    }));
    const auto praised = [asVerified](StoredBadge& stored) {
        asVerified(stored);
        stored.report.check(CheckKind::Status) = reasons::because("no-status-list");
        stored.report.check(CheckKind::Issuer) = reasons::because("issuer-not-on-list");
        stored.summary.issuerDomain = u"agréée par l’État"_s; // stands in brackets beside the state
    };
    m_set.write(
        u"portfolio.pdf"_s, CandidateSet::portfolio({ m_set.png(wish(childCare(), m_mission)) }, true, praised));
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
    const auto awarded
        = [](const JsonValue& credential) { return with(credential, u"awardedDate"_s, u"2024-01-10T09:00:00Z"_s); };
    future.award = childCare();
    future.change = awarded;
    m_set.write(u"later.png"_s, m_set.png(future));
    backwards.award = bicycle();
    backwards.change = awarded;
    m_set.write(u"before-it-begins.png"_s, m_set.png(backwards));
    Wish noDay = wish(forklift(), m_mission);
    noDay.until = u"2027-02-31T09:00:00Z"_s;
    m_set.write(u"no-day.png"_s, m_set.png(noDay));
    Wish early = wish(firstAid(), m_rescuers);
    early.from = u"1970-01-01T00:00:00Z"_s;
    m_set.write(u"early.png"_s, m_set.png(early));
}

} // namespace besace::candidates
