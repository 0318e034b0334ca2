#include "core/wording/Wording.h"

#include <array>

namespace besace::wording {

using namespace Qt::StringLiterals;

namespace {

/// The headlines that are counted together, and in which words.
struct Group {
    std::array<std::optional<State>, 3> states;
    const char* text;
};

const std::array groups {
    Group { { State::Verified }, QT_TRANSLATE_N_NOOP("wording", "%n checked") },
    Group { { State::Expired }, QT_TRANSLATE_N_NOOP("wording", "%n expired") },
    Group { { State::IssuerUnknown, State::StatusUnchecked }, QT_TRANSLATE_N_NOOP("wording", "%n to confirm") },
    Group {
        { State::Unchecked, State::Snapshot, State::Unreachable }, QT_TRANSLATE_N_NOOP("wording", "%n not checked") },
    Group { { State::Changed }, QT_TRANSLATE_N_NOOP("wording", "%n changed") },
    Group { { State::Revoked }, QT_TRANSLATE_N_NOOP("wording", "%n cancelled") },
    Group { { State::Suspended }, QT_TRANSLATE_N_NOOP("wording", "%n on hold") },
    Group { { State::Unsigned }, QT_TRANSLATE_N_NOOP("wording", "%n without proof") },
    Group { { State::Unreadable }, QT_TRANSLATE_N_NOOP("wording", "%n not readable") },
};

int countOf(const Group& group, const std::map<State, int>& counts)
{
    int sum = 0;
    for (const std::optional<State> state : group.states) {
        const auto count = state ? counts.find(*state) : counts.end();
        sum += count == counts.end() ? 0 : count->second;
    }
    return sum;
}

} // namespace

QString badgesByState(const std::map<State, int>& counts, const Language& language)
{
    int all = 0;
    for (const auto& [state, count] : counts)
        all += count;
    if (all == 0)
        return language.words("wording", QT_TRANSLATE_NOOP("wording", "No badge."));
    QStringList parts;
    for (const Group& group : groups) {
        if (const int count = countOf(group, counts); count > 0)
            parts.append(language.words("wording", group.text, count));
    }
    const QString head = language.words("wording", QT_TRANSLATE_N_NOOP("wording", "%n badge(s)"), all);
    //: %1 is "8 badges", %2 "6 checked · 1 expired"
    return language.words("wording", QT_TRANSLATE_NOOP("wording", "%1: %2")).arg(head, parts.join(u" · "_s));
}

} // namespace besace::wording
