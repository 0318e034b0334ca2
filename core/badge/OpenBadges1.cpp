#include "core/badge/Flaws.h"
#include "core/badge/JsonFields.h"
#include "core/badge/OpenBadges.h"

using namespace Qt::StringLiterals;

namespace besace {

static void findFlaws(const JsonValue& assertion, Badge& badge)
{
    const JsonValue& verification = fields::any(assertion, { u"verify", u"verification" });
    Flaws flaws(badge.flaws);
    flaws.require(fields::any(assertion, { u"uid", u"id" }), u"uid"_s);
    flaws.require(assertion[u"recipient"].isObject() && !badge.recipients.isEmpty(), u"recipient"_s);
    flaws.require(assertion[u"badge"], u"badge"_s);
    flaws.requireDate(fields::any(assertion, { u"issuedOn", u"issued_on" }), u"issuedOn"_s, DateForm::Any);
    flaws.checkDate(assertion[u"expires"], u"expires"_s, DateForm::Any);
    flaws.require(verification, u"verify"_s);
    // 1.1 names the address in the assertion's own id as well.
    const bool located = !fields::isEmpty(verification[u"url"]) || fields::isWebAddress(fields::identifier(assertion));
    flaws.require(located, u"verify url"_s);
}

void readOpenBadges1(const JsonValue& assertion, Badge& badge)
{
    readAssertion(assertion, badge);
    findFlaws(assertion, badge);
}

} // namespace besace
