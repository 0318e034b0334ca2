#pragma once

#include "app/desktop/backpack/Places.h"
#include "core/backpack/Backpack.h"

#include <array>

namespace besace {

/// One value that a list is narrowed to.
struct Filter {
    enum class Kind { State, Organisation, Year, Skill, Collection, Tag };

    Kind kind = Kind::State;
    QString name = {}; ///< of the organisation, skill, collection or tag
    int number = 0; ///< the year, or the State

    friend bool operator==(const Filter&, const Filter&) = default;
};
inline constexpr std::array filterKinds { Filter::Kind::State, Filter::Kind::Organisation, Filter::Kind::Year,
    Filter::Kind::Skill, Filter::Kind::Collection, Filter::Kind::Tag };

/// In the order they were chosen. Of one kind, any may hold; of several kinds, all do.
using Filters = QList<Filter>;

/// A filter and how many badges it would leave.
struct FilterOption {
    Filter filter;
    int badges = 0;

    friend bool operator==(const FilterOption&, const FilterOption&) = default;
};

QString filterKindName(Filter::Kind kind); ///< "State", "Year"
QString filterName(const Filter& filter); ///< "Checked", "2025"
QString filterSentence(const Filter& filter); ///< "State: Checked"

/// Adds or takes away one. A list can be narrowed to one collection only: another takes its place.
Filters with(Filters filters, const Filter& filter);
Filters without(Filters filters, const Filter& filter);
/// Those that mean something there: a collection is not narrowed to another one.
Filters fitting(const Filters& filters, const BadgePlace& place);

void narrow(Query& query, const Filters& filters);
/// What can be chosen of one kind; what is chosen is among them, even where nothing is left of it.
QList<FilterOption> optionsOf(Filter::Kind kind, const Facets& facets, const Filters& chosen);

} // namespace besace
