#include "core/badge/Flaws.h"

#include "core/badge/JsonFields.h"

using namespace Qt::StringLiterals;

namespace besace {

void Flaws::require(bool present, const QString& name)
{
    if (!present && !m_names.contains(name))
        m_names.append(name);
}

static bool isBlank(const Text& text) { return text.plain.trimmed().isEmpty(); }

void Flaws::require(const Text& text, const QString& name) { require(!isBlank(text), name); }

void Flaws::require(const Criteria& criteria, const QString& name)
{
    require(!criteria.id.isEmpty() || !isBlank(criteria.narrative), name);
}

void Flaws::require(const JsonValue& value, const QString& name) { require(!fields::isEmpty(value), name); }

void Flaws::requireDate(const JsonValue& value, const QString& name, DateForm form)
{
    require(value, name);
    checkDate(value, name, form);
}

static QString dateFlaw(const JsonValue& value, DateForm form)
{
    const std::optional<Instant> date = fields::date(value);
    if (!date)
        return u"not a date"_s;
    if (form != DateForm::Any && !parseInstant(fields::single(value).toString().trimmed()))
        return u"not ISO 8601"_s;
    if (form == DateForm::IsoWithZone && !date->hasZone)
        return u"no time zone"_s;
    return {};
}

void Flaws::checkDate(const JsonValue& value, const QString& name, DateForm form)
{
    if (fields::isEmpty(value))
        return;
    if (const QString flaw = dateFlaw(value, form); !flaw.isEmpty())
        require(false, u"%1 (%2)"_s.arg(name, flaw));
}

} // namespace besace
