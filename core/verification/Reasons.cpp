#include "core/verification/Reasons.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace besace::reasons {

const QList<Reason>& all()
{
    constexpr auto none = std::nullopt;
    using enum CheckKind;
    using enum Answer;
    static const QList<Reason> reasons {
        // Integrity: is it what the issuer secured?
        { "signature-valid", Integrity, Yes, none },
        { "hosted-copy-matches", Integrity, Yes, none },
        { "signature-invalid", Integrity, No, State::Changed },
        { "claims-contradict", Integrity, No, State::Changed }, // iss, jti, sub, nbf, exp against the credential
        { "key-not-the-issuers", Integrity, No, State::Changed }, // signed with a key that belongs to somebody else
        { "hosted-copy-differs", Integrity, No, State::Changed },
        { "hosted-out-of-scope", Integrity, No, State::Changed }, // kept where the issuer says it keeps none
        { "algorithm-refused", Integrity, No, State::Changed }, // none, HMAC
        { "algorithm-mismatch", Integrity, No, State::Changed }, // the key is of another type
        { "critical-header-unknown", Integrity, No, State::Changed },
        { "key-revoked", Integrity, No, State::Changed }, // given up before this was signed
        { "private-key-published", Integrity, No, State::Changed }, // anyone can sign with it
        { "data-not-signed", Integrity, No, State::Changed }, // the signature leaves out something that the badge says
        { "linked-data-malformed", Integrity, No, State::Changed }, // no JSON-LD, so nobody can have signed it as such
        { "proof-purpose-wrong", Integrity, No, State::Changed },
        { "proof-expired", Integrity, No, State::Changed },
        { "proof-malformed", Integrity, No, State::Changed },
        { "no-proof", Integrity, Unchecked, State::Unsigned },
        { "damaged", Integrity, Unchecked, State::Unreadable },
        { "repeated-names", Integrity, Unchecked, State::Unreadable },
        { "not-readable", Integrity, Unchecked, State::Unreadable },
        { "unsupported-suite", Integrity, Unchecked, State::Unreadable },
        { "words-redefined", Integrity, Unchecked, State::Unreadable }, // what is shown need not be what was signed
        { "unknown-context", Integrity, Unchecked, State::Unreadable }, // it is never fetched
        { "too-complex", Integrity, Unchecked, State::Unreadable }, // built to keep us busy for ever
        { "base-proof", Integrity, Unchecked, State::Unreadable }, // the holder's own, from which others are derived
        { "unsupported-algorithm", Integrity, Unchecked, State::Unreadable },
        { "unsupported-did-method", Integrity, Unchecked, State::Unreadable },
        { "unsupported-key", Integrity, Unchecked, State::Unreadable },
        { "no-key-named", Integrity, Unchecked, State::Unreadable },
        { "key-not-listed", Integrity, Unchecked, State::Unreadable }, // the issuer's document answers without it
        { "proof-not-asked", Integrity, Unchecked, State::Unchecked }, // offline
        { "proof-unreachable", Integrity, Unchecked, State::Unreachable }, // asked, no answer or 404
        { "proof-site-untrusted", Integrity, Unchecked, State::Unreachable }, // its certificate does not fit
        { "hosted-not-a-badge", Integrity, Unchecked, State::Unreachable }, // a login page, an error page

        // Status: did the issuer cancel it?
        { "not-revoked", Status, Yes, none },
        { "no-status-list", Status, Yes, none }, // the issuer foresaw no cancelling
        { "revoked", Status, No, State::Revoked },
        { "gone", Status, No, State::Revoked }, // HTTP 410
        { "suspended", Status, No, State::Suspended },
        { "status-not-asked", Status, Unchecked, State::StatusUnchecked },
        { "status-unreachable", Status, Unchecked, State::StatusUnchecked },
        { "status-unsupported", Status, Unchecked, State::StatusUnchecked },
        { "status-malformed", Status, Unchecked, State::StatusUnchecked },
        { "status-list-outdated", Status, Unchecked, State::StatusUnchecked },
        { "status-not-the-issuers", Status, Unchecked, State::StatusUnchecked },
        { "status-needs-proof", Status, Unchecked, State::StatusUnchecked }, // nothing tells us whose list to ask

        // Validity: as of the given instant
        { "within-dates", Validity, Yes, none },
        { "no-end-date", Validity, Yes, none },
        { "expired", Validity, No, State::Expired },
        { "not-yet-valid", Validity, No, State::Expired },
        { "dates-contradict", Validity, No, State::Expired },
        { "date-unreadable", Validity, Unchecked, State::Unreadable },
        { "dates-not-read", Validity, Unchecked, none }, // nothing but an address, and nothing came from there

        // Recipient: stands beside the headline
        { "recipient-matches", Recipient, Yes, none },
        { "recipient-differs", Recipient, No, none },
        { "recipient-not-given", Recipient, Unchecked, none }, // nobody to compare with
        { "recipient-absent", Recipient, Unchecked, none }, // the badge names nobody
        { "recipient-not-read", Recipient, Unchecked, none },
        { "recipient-hash-unknown", Recipient, Unchecked, none },

        // Issuer: who says so?
        { "issuer-known", Issuer, Yes, none },
        { "issuer-contradicted", Issuer, No, State::Changed },
        { "issuer-not-on-list", Issuer, Unchecked, State::IssuerUnknown },
        { "issuer-key-unconfirmed", Issuer, Unchecked, State::IssuerUnknown }, // nothing ties the key to the issuer
        { "issuer-key-published", Issuer, Unchecked, State::IssuerUnknown }, // a guide prints its private half
        { "issuer-not-asked", Issuer, Unchecked, State::IssuerUnknown },
        { "issuer-unreachable", Issuer, Unchecked, State::IssuerUnknown },
        { "issuer-elsewhere", Issuer, Unchecked, State::IssuerUnknown }, // 0.5, 1.x: kept on another site than it names
        { "issuer-absent", Issuer, Unchecked, State::IssuerUnknown },

        // Complete: is there what the version requires?
        { "complete", Complete, Yes, none },
        { "fields-missing", Complete, No, none },
        { "not-read", Complete, Unchecked, none },
    };
    return reasons;
}

const QStringList& notes()
{
    static const QStringList codes {
        u"status-list-short"_s, // fewer entries than the specification demands: people can be told apart
        u"status-message"_s, // a list with the purpose `message` has words for this badge
        u"refresh-offered"_s, // a list, or the badge's refreshService, speaks of a newer copy
        u"refresh-taken"_s, // what was checked is that newer copy
        u"refresh-refused"_s, // what came is no newer copy of this badge
        u"hosted-edited"_s, // the issuer's site words it differently by now
        u"hosted-moved"_s, // the badge's address led to another
        u"asked-without-tls"_s, // anybody on the way may have answered
        u"legacy-suite"_s, // the kind of proof has been superseded
        u"earlier-contexts"_s, // the proof holds with what the contexts' addresses served earlier
        u"repeated-values"_s, // the proof holds only if what is said twice counts twice
        u"proof-context-assumed"_s, // the document's contexts do not know the words of its proof
    };
    return codes;
}

/// A badge's state is told from its six codes, and that is done several times for each badge of an import.
static const QHash<QString, const Reason*>& byCode()
{
    static const auto index = [] {
        QHash<QString, const Reason*> found;
        for (const Reason& reason : all())
            found.insert(QString::fromLatin1(reason.code), &reason);
        return found;
    }();
    return index;
}

const Reason* find(QAnyStringView code) { return byCode().value(code.toString()); }

Check because(const char* code, const QString& detail)
{
    const auto found = byCode().constFind(QString::fromLatin1(code));
    Q_ASSERT(found != byCode().cend());
    return { (*found)->kind, (*found)->answer, found.key(), detail };
}

} // namespace besace::reasons
