#include "core/review/Question.h"

using namespace Qt::StringLiterals;

namespace besace::questions {

const QStringList& codes()
{
    static const QStringList all {
        // What the six checks found, or could not ask.
        u"changed"_s,
        u"cancelled"_s,
        u"on-hold"_s,
        u"expired"_s,
        u"not-readable"_s,
        u"nothing-to-check"_s,
        u"not-asked"_s,
        u"site-silent"_s,
        u"cancelling-not-checked"_s,
        // The organisation.
        u"organisation-unknown"_s,
        u"organisation-unnamed"_s,
        u"look-alike"_s,
        u"borrowed-name"_s,
        u"self-issued"_s,
        // The person.
        u"other-person"_s,
        u"names-nobody"_s,
        u"several-people"_s,
        u"several-people-hidden"_s,
        u"same-badge-two-people"_s,
        // Dates that cannot be, or have not come.
        u"given-in-the-future"_s,
        u"not-valid-yet"_s,
        u"ends-before-given"_s,
        u"ends-before-beginning"_s,
        u"given-too-early"_s,
        u"date-not-readable"_s,
        // What is shown.
        u"portfolio-says-otherwise"_s,
        u"portfolio-shows-intact"_s,
        u"portfolio-says-proven"_s,
        u"portfolio-says-valid"_s,
        u"portfolio-says-own-state"_s,
        u"borrowed-picture"_s,
    };
    return all;
}

} // namespace besace::questions
