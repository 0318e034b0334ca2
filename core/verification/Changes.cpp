#include "core/verification/Changes.h"

#include "core/verification/Fetching.h"
#include "core/verification/HostedComparison.h"
#include "core/verification/WebAddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::changes {

namespace {

/// Compares two reports of one badge, check by check.
class Comparison {
public:
    Comparison(const Verification& before, const Verification& after) : m_before(before), m_after(after) { }

    QList<Change> changes()
    {
        compareIntegrity();
        compareStatus();
        compareValidity();
        compareSite();
        compareIssuer();
        compareContent();
        return m_changes;
    }

private:
    const Check& was(CheckKind kind) const { return m_before.report.check(kind); }
    const Check& is(CheckKind kind) const { return m_after.report.check(kind); }
    bool becomes(CheckKind kind, Answer answer) const
    {
        return was(kind).answer != answer && is(kind).answer == answer;
    }
    bool becomes(CheckKind kind, const QString& reason) const
    {
        return was(kind).reason != reason && is(kind).reason == reason;
    }
    void add(const QString& code, const QString& detail = {}) { m_changes.append({ code, detail }); }

    void compareIntegrity()
    {
        const Check& now = is(CheckKind::Integrity);
        const bool wasGenuine = was(CheckKind::Integrity).answer == Answer::Yes;
        if (becomes(CheckKind::Integrity, Answer::No))
            add(u"content-differs"_s, now.reason + u' ' + now.detail);
        else if (becomes(CheckKind::Integrity, Answer::Yes) && !m_before.report.verifiedBefore)
            add(u"now-confirmed"_s, now.detail);
        else if (wasGenuine && now.answer == Answer::Unchecked && !isSilent(now) && now.reason != u"proof-not-asked"_s)
            add(u"proof-lost"_s, now.reason + u' ' + now.detail);
    }

    void compareStatus()
    {
        const Check& before = was(CheckKind::Status);
        const Check& now = is(CheckKind::Status);
        const bool wasSuspended = before.reason == u"suspended"_s;
        const bool wasRevoked = before.answer == Answer::No && !wasSuspended;
        if (becomes(CheckKind::Status, u"suspended"_s))
            add(u"now-suspended"_s, now.detail);
        else if (now.answer == Answer::No && now.reason != u"suspended"_s && !wasRevoked)
            add(u"now-revoked"_s, now.detail);
        if (now.answer != Answer::Yes)
            return;
        if (wasSuspended)
            add(u"no-longer-suspended"_s, now.detail);
        else if (wasRevoked)
            add(u"no-longer-revoked"_s, now.detail);
        else if (before.answer == Answer::Unchecked && was(CheckKind::Integrity).answer == Answer::Yes)
            add(u"status-confirmed"_s, now.detail);
    }

    void compareValidity()
    {
        const Check& now = is(CheckKind::Validity);
        if (becomes(CheckKind::Validity, u"expired"_s))
            add(u"now-expired"_s, now.detail);
        else if (was(CheckKind::Validity).answer == Answer::No && now.answer == Answer::Yes)
            add(u"now-valid"_s, now.detail);
    }

    static bool isSilent(const Check& check)
    {
        return isProofUnreachable(check) || check.reason == u"status-unreachable"_s
            || check.reason == u"issuer-unreachable"_s;
    }

    /// A site is as silent as its first unanswered question.
    static const Check* silence(const VerificationReport& report)
    {
        for (const CheckKind kind : { CheckKind::Integrity, CheckKind::Status, CheckKind::Issuer }) {
            if (isSilent(report.check(kind)))
                return &report.check(kind);
        }
        return nullptr;
    }

    /// Whether the site that this check asks has answered it before.
    bool hasAnswered(CheckKind kind) const
    {
        return was(kind).answer != Answer::Unchecked || was(kind).reason == u"issuer-not-on-list"_s
            || m_before.report.verifiedBefore;
    }

    void compareSite()
    {
        const Check* before = silence(m_before.report);
        const Check* now = silence(m_after.report);
        // A site that says "cancelled" with its last breath (410) has not fallen silent.
        const bool isTold = is(CheckKind::Status).answer == Answer::No;
        if (now && !before && !isTold)
            add(hasAnswered(now->kind) ? u"site-gone"_s : u"site-silent"_s, now->detail);
        const bool isConfirmed = std::ranges::find(m_changes, u"now-confirmed"_s, &Change::code) != m_changes.end();
        if (before && !now && !isConfirmed && is(before->kind).answer != Answer::Unchecked)
            add(u"site-back"_s, is(before->kind).detail);
    }

    void compareIssuer()
    {
        if (becomes(CheckKind::Issuer, u"issuer-known"_s) && was(CheckKind::Issuer).reason == u"issuer-not-on-list"_s)
            add(u"issuer-confirmed"_s, is(CheckKind::Issuer).detail);
        if (is(CheckKind::Integrity).answer != Answer::Yes)
            return;
        const Profile& before = m_before.badge.issuer;
        const Profile& now = m_after.badge.issuer;
        const auto compare = [this](const QString& code, const QString& old, const QString& current) {
            if (!old.isEmpty() && !current.isEmpty() && old != current)
                add(code, old + u" → "_s + current);
        };
        compare(u"issuer-renamed"_s, before.name.plain, now.name.plain);
        if (!isSameAddress(before.id, now.id))
            compare(u"issuer-moved"_s, before.id, now.id);
    }

    static QString detailOf(const VerificationReport& report, const QString& note)
    {
        const auto it = std::ranges::find(report.notes, note, &Note::code);
        return it == report.notes.end() ? QString() : it->detail;
    }

    void compareContent()
    {
        if (is(CheckKind::Integrity).answer != Answer::Yes)
            return;
        const QString moved = detailOf(m_after.report, u"hosted-moved"_s);
        if (!moved.isEmpty() && moved != detailOf(m_before.report, u"hosted-moved"_s))
            add(u"badge-moved"_s, moved);
        const QStringList edited = differentFields(m_before.badge, m_after.badge);
        if (!edited.isEmpty())
            add(u"content-edited"_s, edited.join(u", "_s));
    }

    const Verification& m_before;
    const Verification& m_after;
    QList<Change> m_changes;
};

} // namespace

const QStringList& codes()
{
    static const QStringList all {
        u"content-differs"_s, // the badge is no longer what the issuer has
        u"now-revoked"_s,
        u"now-suspended"_s,
        u"now-expired"_s,
        u"proof-lost"_s, // the issuer's document no longer names the key
        u"site-gone"_s, // it answered before
        u"site-silent"_s, // it was asked for the first time, and does not answer
        u"badge-moved"_s,
        u"issuer-moved"_s,
        u"issuer-renamed"_s,
        u"content-edited"_s, // the issuer words it differently by now
        u"no-longer-revoked"_s,
        u"no-longer-suspended"_s,
        u"now-valid"_s, // it has begun, or was prolonged
        u"site-back"_s,
        u"now-confirmed"_s, // it could not be proved before
        u"status-confirmed"_s, // nobody knew before whether it was cancelled
        u"issuer-confirmed"_s,
    };
    return all;
}

QList<Change> between(const Verification& before, const Verification& after)
{
    QList<Change> found = Comparison(before, after).changes();
    std::ranges::stable_sort(found, {}, [](const Change& change) { return codes().indexOf(change.code); });
    return found;
}

QList<Change> news(QList<Change> changes)
{
    static const QStringList firstAnswers { u"now-confirmed"_s, u"status-confirmed"_s, u"issuer-confirmed"_s,
        u"site-silent"_s };
    changes.removeIf([](const Change& change) { return firstAnswers.contains(change.code); });
    return changes;
}

} // namespace besace::changes
