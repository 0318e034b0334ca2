#include "core/review/BadgeQuestions.h"

#include "core/badge/IssuerDomain.h"
#include "core/base/Instant.h"
#include "core/review/Confusables.h"
#include "core/review/LookAlike.h"
#include "core/verification/RecipientCheck.h"

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// The code for a headline that raises a question; empty for the others. What a date says is told by the dates.
QString codeOf(State state)
{
    switch (state) {
    case State::Changed:
        return u"changed"_s;
    case State::Revoked:
        return u"cancelled"_s;
    case State::Suspended:
        return u"on-hold"_s;
    case State::Unreadable:
        return u"not-readable"_s;
    case State::Unsigned:
        return u"nothing-to-check"_s;
    case State::Unchecked:
        return u"not-asked"_s;
    case State::Snapshot:
    case State::Unreachable:
        return u"site-silent"_s;
    case State::StatusUnchecked:
        return u"cancelling-not-checked"_s;
    case State::Expired:
    case State::IssuerUnknown:
    case State::Verified:
        break;
    }
    return {};
}

/// The day that the check of the dates speaks of.
QVariantList dayOf(const Check& validity)
{
    const Result<Instant> day = parseInstant(validity.detail);
    return day ? QVariantList { day->utc } : QVariantList();
}

/// What the check of the cancelling says below a headline that stands before it, or in its place.
QString codeOfStatus(const VerificationReport& report)
{
    const Check& status = report.check(CheckKind::Status);
    if (status.answer == Answer::No)
        return codeOf(status.reason == u"suspended"_s ? State::Suspended : State::Revoked);
    const bool isProven = report.check(CheckKind::Integrity).answer == Answer::Yes;
    return isProven && status.answer == Answer::Unchecked ? codeOf(State::StatusUnchecked) : QString();
}

bool isOpen(const QString& code)
{
    return code == codeOf(State::Unchecked) || code == codeOf(State::Unreachable)
        || code == codeOf(State::StatusUnchecked);
}

/// Whether the badge is proven, and who made it is the question that remains.
bool isIssuerOpen(const VerificationReport& report)
{
    static const QStringList open { u"issuer-not-on-list"_s, u"issuer-key-unconfirmed"_s, u"issuer-key-published"_s,
        u"issuer-elsewhere"_s, u"issuer-absent"_s };
    return report.check(CheckKind::Integrity).answer == Answer::Yes
        && open.contains(report.check(CheckKind::Issuer).reason);
}

/// Where an issuer says that it is at home.
QStringList domainsOf(const Profile& issuer)
{
    QStringList domains;
    for (const QString& named : { issuerDomain(issuer), issuer.url, issuer.email }) {
        if (const QString domain = readableDomain(named); !domain.isEmpty())
            domains.append(domain);
    }
    domains.removeDuplicates();
    return domains;
}

QString domainOf(const KnownIssuer& known)
{
    const Profile profile {
        .id = known.id, .name = {}, .description = {}, .url = {}, .email = {}, .telephone = {}, .image = {}
    };
    const QString domain = issuerDomain(profile);
    return readableDomain(domain.isEmpty() && !known.id.contains(u':') ? known.id : domain);
}

QString comparableName(const QString& name) { return skeleton(name.simplified()); }

std::optional<Question> lookAlike(const QStringList& domains, const QList<KnownIssuer>& known)
{
    for (const QString& domain : domains) {
        for (const KnownIssuer& each : known) {
            if (const QString other = domainOf(each); looksLike(domain, other))
                return Question { u"look-alike"_s, { domain, other } };
        }
    }
    return std::nullopt;
}

std::optional<Question> borrowedName(const QString& name, const QList<KnownIssuer>& known)
{
    const QString looks = comparableName(name);
    for (const KnownIssuer& each : known) {
        if (!name.trimmed().isEmpty() && looks == comparableName(each.name))
            return Question { u"borrowed-name"_s, { each.name } };
    }
    return std::nullopt;
}

/// Whether who gives is who receives: the same address, open or hidden, or the same name.
bool isSelfIssued(const Badge& badge, const QString& issuerName)
{
    QStringList own { badge.issuer.id, badge.issuer.url, badge.issuer.email, badge.issuer.telephone };
    own.removeAll(QString());
    const bool sameAddress = checkRecipient(badge, own).answer == Answer::Yes;
    const bool sameName
        = !issuerName.trimmed().isEmpty() && comparableName(issuerName) == comparableName(badge.recipientName);
    return sameAddress || sameName;
}

/// The first badges were given in the year in which Mozilla began Open Badges.
QDateTime firstOpenBadges() { return { QDate(2011, 1, 1), QTime(0, 0), Qt::UTC }; }

} // namespace

/// A headline is the first of several answers: of a cancelled badge that is past its date, both are told.
QList<Question> questionsOfChecks(const VerificationReport& report)
{
    QStringList codes { codeOf(report.state()), codeOfStatus(report) };
    codes.removeAll(QString());
    codes.removeDuplicates();
    QList<Question> questions;
    QList<Question> open; // what nobody answered yet stands behind what is known
    for (const QString& code : std::as_const(codes))
        (isOpen(code) ? open : questions).append({ code });
    if (const Check& validity = report.check(CheckKind::Validity); validity.reason == u"expired"_s)
        questions.append({ u"expired"_s, dayOf(validity) });
    questions += open;
    const QString& recipient = report.check(CheckKind::Recipient).reason;
    if (recipient == u"recipient-absent"_s)
        questions.append({ u"names-nobody"_s });
    else if (recipient == u"recipient-differs"_s)
        questions.append({ u"other-person"_s });
    return questions;
}

KnownLooks::KnownLooks(QList<KnownIssuer> known, QString language)
    : m_known(std::move(known))
    , m_language(std::move(language))
{
}

const QList<Question>& KnownLooks::likeness(const Profile& issuer)
{
    const QStringList domains = domainsOf(issuer);
    const QString name = issuer.name.in({ m_language });
    const QString compared = domains.join(u'\n') + u"\n\n"_s + name;
    if (const auto seen = m_seen.constFind(compared); seen != m_seen.cend())
        return *seen;
    QList<Question> found;
    for (const std::optional<Question>& question : { lookAlike(domains, m_known), borrowedName(name, m_known) }) {
        if (question)
            found.append(*question);
    }
    return *m_seen.insert(compared, found);
}

QList<Question> questionsOfIssuer(const VerificationReport& report, const Badge& badge, KnownLooks& looks)
{
    QList<Question> questions;
    const QString name = badge.issuer.name.in({ looks.language() });
    if (isIssuerOpen(report)) {
        const QString domain = readableDomain(issuerDomain(badge.issuer));
        const QString shown = domain.isEmpty() ? name : domain;
        questions.append(shown.isEmpty() ? Question { u"organisation-unnamed"_s }
                                         : Question { u"organisation-unknown"_s, { shown } });
    }
    if (report.check(CheckKind::Issuer).answer != Answer::Yes && !findKnownIssuer(looks.known(), badge.issuer.id))
        questions += looks.likeness(badge.issuer);
    if (isSelfIssued(badge, name))
        questions.append({ u"self-issued"_s, { name.isEmpty() ? badge.issuer.email : name } });
    return questions;
}

QList<Question> questionsOfDates(const Badge& badge, const VerificationReport& report)
{
    QList<Question> questions;
    const Check& validity = report.check(CheckKind::Validity);
    if (validity.reason == u"date-unreadable"_s)
        questions.append({ u"date-not-readable"_s });
    const std::optional<Instant>& given = badge.awardedOn ? badge.awardedOn : badge.issuedOn;
    if (!given)
        return questions;
    if (given->utc.date() > report.checkedAt.date())
        questions.append({ u"given-in-the-future"_s, { given->utc } });
    else if (validity.reason == u"not-yet-valid"_s)
        questions.append({ u"not-valid-yet"_s, dayOf(validity) });
    if (badge.validUntil && badge.validUntil->utc < given->utc)
        questions.append({ u"ends-before-given"_s, { badge.validUntil->utc, given->utc } });
    else if (badge.validUntil && badge.issuedOn && badge.validUntil->utc < badge.issuedOn->utc)
        questions.append({ u"ends-before-beginning"_s, { badge.validUntil->utc, badge.issuedOn->utc } });
    if (given->utc < firstOpenBadges())
        questions.append({ u"given-too-early"_s, { given->utc } });
    return questions;
}

} // namespace besace
