#include "app/desktop/backpack/Filters.h"

#include "core/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace besace {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(besace::Filters)
};

Filter named(Filter::Kind kind, const QString& name) { return { .kind = kind, .name = name }; }
Filter numbered(Filter::Kind kind, int number) { return { .kind = kind, .number = number }; }

QList<FilterOption> namesFrom(Filter::Kind kind, const QList<Facet<QString>>& facets)
{
    QList<FilterOption> options;
    for (const Facet<QString>& facet : facets)
        options << FilterOption { named(kind, facet.value), facet.badges };
    return options;
}

QList<FilterOption> statesFrom(const QList<Facet<State>>& facets)
{
    QList<FilterOption> options;
    for (const Facet<State>& facet : facets)
        options << FilterOption { numbered(Filter::Kind::State, static_cast<int>(facet.value)), facet.badges };
    return options;
}

QList<FilterOption> yearsFrom(const QList<Facet<int>>& facets)
{
    QList<FilterOption> options;
    for (const Facet<int>& facet : facets)
        options << FilterOption { numbered(Filter::Kind::Year, facet.value), facet.badges };
    return options;
}

QList<FilterOption> counted(Filter::Kind kind, const Facets& facets)
{
    switch (kind) {
    case Filter::Kind::State:
        return statesFrom(facets.states);
    case Filter::Kind::Organisation:
        return namesFrom(kind, facets.organisations);
    case Filter::Kind::Year:
        return yearsFrom(facets.years);
    case Filter::Kind::Skill:
        return namesFrom(kind, facets.skills);
    case Filter::Kind::Collection:
        return namesFrom(kind, facets.collections);
    case Filter::Kind::Tag:
        return namesFrom(kind, facets.tags);
    }
    return {};
}

} // namespace

QString filterKindName(Filter::Kind kind)
{
    switch (kind) {
    case Filter::Kind::State:
        return Words::tr("State");
    case Filter::Kind::Organisation:
        return Words::tr("Organisation");
    case Filter::Kind::Year:
        return Words::tr("Year");
    case Filter::Kind::Skill:
        return Words::tr("Skill");
    case Filter::Kind::Collection:
        return Words::tr("Collection");
    case Filter::Kind::Tag:
        return Words::tr("Tag");
    }
    return {};
}

QString filterName(const Filter& filter)
{
    switch (filter.kind) {
    case Filter::Kind::State:
        return wording::stateWord(static_cast<State>(filter.number));
    case Filter::Kind::Year:
        return QString::number(filter.number);
    default:
        return filter.name;
    }
}

QString filterSentence(const Filter& filter)
{
    return Words::tr("%1: %2").arg(filterKindName(filter.kind), filterName(filter));
}

Filters with(Filters filters, const Filter& filter)
{
    if (filters.contains(filter))
        return filters;
    if (filter.kind == Filter::Kind::Collection)
        filters.removeIf([](const Filter& other) { return other.kind == Filter::Kind::Collection; });
    return filters << filter;
}

Filters without(Filters filters, const Filter& filter)
{
    filters.removeOne(filter);
    return filters;
}

Filters fitting(const Filters& filters, const BadgePlace& place)
{
    Filters fit = filters;
    if (place.kind == BadgePlace::Kind::Collection)
        fit.removeIf([](const Filter& filter) { return filter.kind == Filter::Kind::Collection; });
    return fit;
}

void narrow(Query& query, const Filters& filters)
{
    for (const Filter& filter : filters) {
        switch (filter.kind) {
        case Filter::Kind::State:
            query.states << static_cast<State>(filter.number);
            break;
        case Filter::Kind::Organisation:
            query.organisations << filter.name;
            break;
        case Filter::Kind::Year:
            query.years << filter.number;
            break;
        case Filter::Kind::Skill:
            query.skills << filter.name;
            break;
        case Filter::Kind::Collection:
            query.collection = filter.name;
            break;
        case Filter::Kind::Tag:
            query.tags << filter.name;
            break;
        }
    }
}

QList<FilterOption> optionsOf(Filter::Kind kind, const Facets& facets, const Filters& chosen)
{
    QList<FilterOption> options = counted(kind, facets);
    for (const Filter& filter : chosen) {
        const auto isIt = [&filter](const FilterOption& option) { return option.filter == filter; };
        if (filter.kind == kind && std::ranges::none_of(options, isIt))
            options << FilterOption { filter, 0 };
    }
    return options;
}

} // namespace besace
