#include "core/wording/Wording.h"

using namespace Qt::StringLiterals;

namespace besace::wording {

namespace {

const char* unconfirmedText(const EndorsementReport& report)
{
    if (report.integrity.answer == Answer::No || report.issuer.answer == Answer::No)
        return QT_TRANSLATE_NOOP("wording", "This is not what that organisation wrote. Do not rely on it.");
    const bool isSigned = report.integrity.answer == Answer::Yes;
    if (report.integrity.reason == u"no-proof"_s || (isSigned && report.issuer.reason == u"issuer-key-unconfirmed"_s))
        return QT_TRANSLATE_NOOP("wording", "Nothing shows who wrote this recommendation.");
    if (report.status.answer == Answer::No)
        return QT_TRANSLATE_NOOP("wording", "The organisation took this recommendation back.");
    if (report.validity.answer == Answer::No)
        return QT_TRANSLATE_NOOP("wording", "This recommendation was not valid when we checked.");
    if (!report.isAboutThis)
        return QT_TRANSLATE_NOOP("wording", "This recommendation is about something other than this badge.");
    return QT_TRANSLATE_NOOP("wording", "We could not check this recommendation.");
}

} // namespace

QString endorsementSentence(const EndorsementReport* report, const Language& language)
{
    const char* text = QT_TRANSLATE_NOOP("wording", "We have not checked who wrote this recommendation.");
    if (report && !report->isConfirmed())
        text = unconfirmedText(*report);
    else if (report && report->issuer.answer == Answer::Yes)
        text = QT_TRANSLATE_NOOP("wording", "Checked: an organisation on your list wrote this recommendation.");
    else if (report)
        text = QT_TRANSLATE_NOOP("wording", "Checked: this organisation wrote it. It is not on your list.");
    return language.words("wording", text);
}

} // namespace besace::wording
