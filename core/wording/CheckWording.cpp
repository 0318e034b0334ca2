#include "core/wording/Wording.h"

namespace besace::wording {

namespace {

struct CheckWords {
    const char* title;
    const char* proves;
    const char* doesNotProve;
};

/// In the order of CheckKind.
constexpr CheckWords checks[] = {
    { QT_TRANSLATE_NOOP("wording", "Unchanged"),
        QT_TRANSLATE_NOOP("wording", "The badge has not been changed since it was given."),
        QT_TRANSLATE_NOOP("wording", "That what is written in it is true.") },
    { QT_TRANSLATE_NOOP("wording", "Not cancelled"), QT_TRANSLATE_NOOP("wording", "On that date it was not cancelled."),
        QT_TRANSLATE_NOOP("wording", "That it will not be cancelled later.") },
    { QT_TRANSLATE_NOOP("wording", "Still valid"), QT_TRANSLATE_NOOP("wording", "On that date the badge was valid."),
        QT_TRANSLATE_NOOP("wording", "That the skill is still there.") },
    { QT_TRANSLATE_NOOP("wording", "Right person"),
        QT_TRANSLATE_NOOP("wording", "The badge was given to this address."),
        QT_TRANSLATE_NOOP("wording", "That the person sitting here is the one of the badge.") },
    { QT_TRANSLATE_NOOP("wording", "Organisation"),
        QT_TRANSLATE_NOOP("wording", "This badge comes from an organisation on your list."),
        QT_TRANSLATE_NOOP("wording", "That the organisation does serious work.") },
    { QT_TRANSLATE_NOOP("wording", "Complete"),
        QT_TRANSLATE_NOOP("wording", "Nothing that a badge must say is missing."),
        QT_TRANSLATE_NOOP("wording", "That this information is right.") },
};

const CheckWords& wordsOf(CheckKind kind) { return checks[static_cast<size_t>(kind)]; }

const char* answerText(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return QT_TRANSLATE_NOOP("wording", "Yes");
    case Answer::No:
        return QT_TRANSLATE_NOOP("wording", "No");
    case Answer::Unchecked:
        return QT_TRANSLATE_NOOP("wording", "Not checked");
    }
    Q_UNREACHABLE();
}

} // namespace

QString checkTitle(CheckKind kind, const Language& language) { return language.words("wording", wordsOf(kind).title); }

QString checkProves(CheckKind kind, const Language& language)
{
    return language.words("wording", wordsOf(kind).proves);
}

QString checkDoesNotProve(CheckKind kind, const Language& language)
{
    return language.words("wording", wordsOf(kind).doesNotProve);
}

QString answerWord(Answer answer, const Language& language) { return language.words("wording", answerText(answer)); }

} // namespace besace::wording
