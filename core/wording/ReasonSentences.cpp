#include "core/wording/SentencesByCode.h"

namespace besace::wording {

namespace {

/// One for each code of core/verification/Reasons.cpp, in its order.
constexpr Sentence sentences[] = {
    { "signature-valid", QT_TRANSLATE_NOOP("wording", "The badge has not been changed.") },
    { "hosted-copy-matches", QT_TRANSLATE_NOOP("wording", "The badge is the same on the organisation's site.") },
    { "signature-invalid", QT_TRANSLATE_NOOP("wording", "The content was changed after it was given.") },
    { "claims-contradict", QT_TRANSLATE_NOOP("wording", "Two parts of the badge contradict each other.") },
    { "key-not-the-issuers", QT_TRANSLATE_NOOP("wording", "Somebody other than the organisation signed this badge.") },
    { "hosted-copy-differs", QT_TRANSLATE_NOOP("wording", "The badge is different on the organisation's site.") },
    { "hosted-out-of-scope",
        QT_TRANSLATE_NOOP("wording", "The badge is at an address that the organisation does not use.") },
    { "algorithm-refused", QT_TRANSLATE_NOOP("wording", "The badge's signature protects nothing.") },
    { "algorithm-mismatch",
        QT_TRANSLATE_NOOP("wording", "The signature and the organisation's key do not go together.") },
    { "critical-header-unknown", QT_TRANSLATE_NOOP("wording", "The signature follows a rule that we do not know.") },
    { "private-key-published",
        QT_TRANSLATE_NOOP("wording", "The organisation's secret key is public: anyone can sign with it.") },
    { "data-not-signed", QT_TRANSLATE_NOOP("wording", "The signature does not protect everything in this badge.") },
    { "linked-data-malformed",
        QT_TRANSLATE_NOOP("wording", "The badge breaks the rules of its form, so nobody can have signed it.") },
    { "proof-purpose-wrong", QT_TRANSLATE_NOOP("wording", "This signature was not made for giving badges.") },
    { "proof-expired", QT_TRANSLATE_NOOP("wording", "The badge's signature is no longer valid.") },
    { "proof-malformed", QT_TRANSLATE_NOOP("wording", "The badge's signature is damaged.") },
    { "key-revoked", QT_TRANSLATE_NOOP("wording", "The organisation had given up the key of this signature.") },
    { "no-proof", QT_TRANSLATE_NOOP("wording", "This badge holds nothing we can check.") },
    { "damaged", QT_TRANSLATE_NOOP("wording", "The file is damaged.") },
    { "repeated-names", QT_TRANSLATE_NOOP("wording", "The badge gives two answers to the same question.") },
    { "not-readable", QT_TRANSLATE_NOOP("wording", "We cannot read this badge.") },
    { "unsupported-suite", QT_TRANSLATE_NOOP("wording", "We cannot check this kind of proof yet.") },
    { "words-redefined", QT_TRANSLATE_NOOP("wording", "The badge gives its words a meaning of its own.") },
    { "base-proof",
        QT_TRANSLATE_NOOP(
            "wording", "This is the complete original. Only copies made to be shown to others can be checked.") },
    { "unknown-context", QT_TRANSLATE_NOOP("wording", "The badge uses words that we do not know.") },
    { "too-complex", QT_TRANSLATE_NOOP("wording", "The badge is made so that checking it would never end.") },
    { "unsupported-algorithm", QT_TRANSLATE_NOOP("wording", "We cannot check this kind of signature.") },
    { "unsupported-did-method",
        QT_TRANSLATE_NOOP("wording", "We cannot find the organisation with this kind of address.") },
    { "unsupported-key", QT_TRANSLATE_NOOP("wording", "We cannot use this kind of key.") },
    { "no-key-named", QT_TRANSLATE_NOOP("wording", "The badge does not say which key signed it.") },
    { "key-not-listed", QT_TRANSLATE_NOOP("wording", "The organisation does not list the key of this signature.") },
    { "proof-not-asked", QT_TRANSLATE_NOOP("wording", "We have not asked the organisation's site yet.") },
    { "proof-unreachable", QT_TRANSLATE_NOOP("wording", "The organisation's site does not answer.") },
    { "proof-site-untrusted", QT_TRANSLATE_NOOP("wording", "The site is not safe (certificate). We do not go there.") },
    { "hosted-not-a-badge",
        QT_TRANSLATE_NOOP("wording", "The organisation's site shows something else in place of the badge.") },

    { "not-revoked", QT_TRANSLATE_NOOP("wording", "The organisation has not cancelled this badge.") },
    { "no-status-list", QT_TRANSLATE_NOOP("wording", "The organisation did not plan to cancel this badge.") },
    { "revoked", QT_TRANSLATE_NOOP("wording", "The organisation cancelled this badge.") },
    { "gone", QT_TRANSLATE_NOOP("wording", "The organisation removed this badge from its site.") },
    { "suspended", QT_TRANSLATE_NOOP("wording", "The organisation put this badge on hold.") },
    { "status-not-asked", QT_TRANSLATE_NOOP("wording", "We have not asked yet whether it was cancelled.") },
    { "status-unreachable", QT_TRANSLATE_NOOP("wording", "The list of cancelled badges does not answer.") },
    { "status-unsupported", QT_TRANSLATE_NOOP("wording", "We cannot read this kind of list of cancelled badges.") },
    { "status-malformed", QT_TRANSLATE_NOOP("wording", "The list of cancelled badges is damaged.") },
    { "status-list-outdated", QT_TRANSLATE_NOOP("wording", "The list of cancelled badges is too old.") },
    { "status-not-the-issuers",
        QT_TRANSLATE_NOOP("wording", "This list of cancelled badges is not the organisation's.") },
    { "status-needs-proof", QT_TRANSLATE_NOOP("wording", "Without proof, we do not know whom to ask.") },

    { "within-dates", QT_TRANSLATE_NOOP("wording", "The badge is still valid.") },
    { "no-end-date", QT_TRANSLATE_NOOP("wording", "No end date.") },
    { "expired", QT_TRANSLATE_NOOP("wording", "The badge's end date has passed.") },
    { "not-yet-valid", QT_TRANSLATE_NOOP("wording", "The badge is not valid yet.") },
    { "dates-contradict", QT_TRANSLATE_NOOP("wording", "The badge's dates contradict each other.") },
    { "date-unreadable", QT_TRANSLATE_NOOP("wording", "We cannot read the badge's dates.") },
    { "dates-not-read", QT_TRANSLATE_NOOP("wording", "We could not read the badge's dates.") },

    { "recipient-matches", QT_TRANSLATE_NOOP("wording", "The address given is the one in the badge.") },
    { "recipient-differs", QT_TRANSLATE_NOOP("wording", "The badge is for another address.") },
    { "recipient-not-given", QT_TRANSLATE_NOOP("wording", "There is no address to compare with.") },
    { "recipient-absent", QT_TRANSLATE_NOOP("wording", "The badge does not name the person.") },
    { "recipient-hash-unknown", QT_TRANSLATE_NOOP("wording", "The address is hidden in a way that we do not know.") },
    { "recipient-not-read", QT_TRANSLATE_NOOP("wording", "We could not read who the badge is for.") },

    { "issuer-known", QT_TRANSLATE_NOOP("wording", "This organisation is on your list.") },
    { "issuer-contradicted", QT_TRANSLATE_NOOP("wording", "The organisation does not say the same as the badge.") },
    { "issuer-not-on-list", QT_TRANSLATE_NOOP("wording", "Organisation to confirm: it is not on your list.") },
    { "issuer-key-published", QT_TRANSLATE_NOOP("wording", "This key was published. Anyone can sign with it.") },
    { "issuer-key-unconfirmed",
        QT_TRANSLATE_NOOP("wording", "Nothing shows that this organisation signed the badge.") },
    { "issuer-not-asked", QT_TRANSLATE_NOOP("wording", "We have not asked yet who the organisation is.") },
    { "issuer-unreachable",
        QT_TRANSLATE_NOOP("wording", "The organisation's site does not answer: we cannot confirm it.") },
    { "issuer-elsewhere", QT_TRANSLATE_NOOP("wording", "The badge is kept on another site than the organisation's.") },
    { "issuer-absent", QT_TRANSLATE_NOOP("wording", "The badge does not name an organisation.") },

    { "complete", QT_TRANSLATE_NOOP("wording", "Title, what was required, organisation and date are there.") },
    { "fields-missing", QT_TRANSLATE_NOOP("wording", "Some information is missing.") },
    { "not-read", QT_TRANSLATE_NOOP("wording", "We could not read what the badge says.") },

    // The notes beside the checks.
    { "status-list-short", QT_TRANSLATE_NOOP("wording", "The list of cancelled badges is shorter than it should be.") },
    { "status-message", QT_TRANSLATE_NOOP("wording", "The organisation has a message about this badge.") },
    { "refresh-offered", QT_TRANSLATE_NOOP("wording", "The organisation offers a newer copy of this badge.") },
    { "refresh-taken", QT_TRANSLATE_NOOP("wording", "This is the newer copy that the organisation offers.") },
    { "refresh-refused",
        QT_TRANSLATE_NOOP("wording", "The newer copy that came is not the same badge. We did not take it.") },
    { "hosted-edited", QT_TRANSLATE_NOOP("wording", "The organisation has worded some of this badge anew.") },
    { "hosted-moved", QT_TRANSLATE_NOOP("wording", "This badge moved to a new web address.") },
    { "asked-without-tls",
        QT_TRANSLATE_NOOP("wording", "The organisation's site is not protected: others could have answered for it.") },
    { "legacy-suite", QT_TRANSLATE_NOOP("wording", "This kind of signature is old. There are newer ones.") },
    { "earlier-contexts",
        QT_TRANSLATE_NOOP("wording", "The badge was signed with an earlier version of the list of its words.") },
    { "repeated-values",
        QT_TRANSLATE_NOOP("wording", "The badge says something twice, and the signature counts it twice.") },
    { "proof-context-assumed",
        QT_TRANSLATE_NOOP(
            "wording", "The badge does not say which list explains its signature. We took the usual one.") },
};

} // namespace

QString reasonSentence(const QString& code, const Language& language)
{
    static const SentencesByCode texts(sentences);
    return texts.sentence(code, language);
}

} // namespace besace::wording
