#include "core/wording/SentencesByCode.h"

namespace besace::wording {

namespace {

/// One for each code of core/verification/Changes.cpp, in its order.
constexpr Sentence sentences[] = {
    { "content-differs", QT_TRANSLATE_NOOP("wording", "The badge is no longer the same as the organisation's.") },
    { "now-revoked", QT_TRANSLATE_NOOP("wording", "The organisation has cancelled this badge since then.") },
    { "now-suspended", QT_TRANSLATE_NOOP("wording", "The organisation has put this badge on hold since then.") },
    { "now-expired", QT_TRANSLATE_NOOP("wording", "The badge's end date has passed since then.") },
    { "proof-lost", QT_TRANSLATE_NOOP("wording", "What proved this badge can no longer be found.") },
    { "site-gone", QT_TRANSLATE_NOOP("wording", "The organisation's site no longer answers.") },
    { "site-silent", QT_TRANSLATE_NOOP("wording", "The organisation's site does not answer.") },
    { "badge-moved", QT_TRANSLATE_NOOP("wording", "This badge moved to a new web address.") },
    { "issuer-moved", QT_TRANSLATE_NOOP("wording", "The organisation moved to a new web address.") },
    { "issuer-renamed", QT_TRANSLATE_NOOP("wording", "The organisation has a new name.") },
    { "content-edited", QT_TRANSLATE_NOOP("wording", "The organisation has worded some of this badge anew.") },
    { "no-longer-revoked", QT_TRANSLATE_NOOP("wording", "The organisation took the cancellation back.") },
    { "no-longer-suspended", QT_TRANSLATE_NOOP("wording", "The badge is no longer on hold.") },
    { "now-valid", QT_TRANSLATE_NOOP("wording", "The badge is valid now.") },
    { "site-back", QT_TRANSLATE_NOOP("wording", "The organisation's site answers again.") },
    { "now-confirmed", QT_TRANSLATE_NOOP("wording", "The badge could be checked: it is genuine.") },
    { "status-confirmed", QT_TRANSLATE_NOOP("wording", "Now we know: the organisation has not cancelled this badge.") },
    { "issuer-confirmed", QT_TRANSLATE_NOOP("wording", "The organisation is on your list now.") },
};

} // namespace

QString changeSentence(const QString& code, const Language& language)
{
    static const SentencesByCode texts(sentences);
    return texts.sentence(code, language);
}

} // namespace besace::wording
