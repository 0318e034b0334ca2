#include "core/jsonld/BundledContexts.h"

#include <algorithm>
#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace besace::jsonld {

namespace {

/// The version of an address that was there on a day; the oldest one that is known, if that came later.
size_t versionOn(const QString& day, size_t address)
{
    const ContextLibrary& library = ContextLibrary::instance();
    size_t oldest = 0;
    for (size_t version = 0; version < library.versionCount(address); ++version) {
        const QString& since = library.version(address, version).since;
        if (since.isEmpty())
            continue;
        if (since <= day)
            return version;
        oldest = version;
    }
    return oldest;
}

/// The days on which any address began to serve something else, the last one first.
std::set<QString, std::greater<>> daysOfChange()
{
    const ContextLibrary& library = ContextLibrary::instance();
    std::set<QString, std::greater<>> days;
    for (size_t address = 0; address < library.addressCount(); ++address) {
        for (size_t version = 0; version < library.versionCount(address); ++version)
            days.insert(library.version(address, version).since);
    }
    days.erase(QString());
    return days;
}

void collectNames(const JsonValue& context, QStringList& urls)
{
    for (const QString& url : context.strings()) {
        if (!urls.contains(url))
            urls.append(url);
    }
}

// NOLINTNEXTLINE(misc-no-recursion): values come from parseJson, which bounds the depth
void collect(const JsonValue& value, QStringList& urls)
{
    for (const JsonValue& element : value.array())
        collect(element, urls);
    for (const JsonObject::Member& member : value.object()) {
        if (member.key == u"@context"_s)
            collectNames(member.value, urls);
        collect(member.value, urls);
    }
}

} // namespace

std::vector<BundledContexts::Choice> BundledContexts::singleChoices()
{
    const ContextLibrary& library = ContextLibrary::instance();
    std::vector<Choice> choices;
    for (size_t address = 0; address < library.addressCount(); ++address) {
        for (size_t version = 1; version < library.versionCount(address); ++version) {
            Choice choice(address + 1, 0);
            choice.back() = version;
            choices.push_back(std::move(choice));
        }
    }
    return choices;
}

std::vector<BundledContexts::Choice> BundledContexts::daysInThePast()
{
    const size_t addresses = ContextLibrary::instance().addressCount();
    std::vector<Choice> choices;
    for (const QString& day : daysOfChange()) {
        Choice choice(addresses, 0);
        for (size_t address = 0; address < addresses; ++address)
            choice[address] = versionOn(day, address);
        choices.push_back(std::move(choice));
    }
    return choices;
}

const std::vector<std::unique_ptr<const BundledContexts>>& BundledContexts::all()
{
    static const auto made = [] {
        std::vector<std::unique_ptr<const BundledContexts>> choices;
        for (const auto& list : { singleChoices(), daysInThePast() }) {
            for (const Choice& choice : list)
                choices.emplace_back(new BundledContexts(choice));
        }
        return choices;
    }();
    return made;
}

const BundledContexts& BundledContexts::current()
{
    static const BundledContexts contexts;
    return contexts;
}

std::vector<const BundledContexts*> BundledContexts::earlier(const QStringList& urls)
{
    Choice addresses;
    for (const QString& url : urls) {
        if (const auto address = ContextLibrary::instance().find(url))
            addresses.push_back(*address);
    }
    std::set<Choice> seen { Choice(addresses.size(), 0) };
    std::vector<const BundledContexts*> different;
    for (const auto& contexts : all()) {
        Choice given;
        for (const size_t address : addresses)
            given.push_back(contexts->chosen(address));
        if (seen.insert(std::move(given)).second)
            different.push_back(contexts.get());
    }
    return different;
}

Result<std::shared_ptr<const RemoteContext>> BundledContexts::find(const QString& url) const
{
    const auto address = ContextLibrary::instance().find(url);
    if (!address)
        return Error { Error::Code::NotFound, url };
    return ContextLibrary::instance().context(*address, chosen(*address));
}

std::optional<ContextVersion> BundledContexts::version(const QString& url) const
{
    const auto address = ContextLibrary::instance().find(url);
    if (!address)
        return std::nullopt;
    return ContextLibrary::instance().version(*address, chosen(*address));
}

QList<ContextVersion> BundledContexts::differences(const QStringList& urls) const
{
    QList<ContextVersion> different;
    for (const QString& url : urls) {
        const auto here = version(url);
        if (here && here != current().version(url) && !different.contains(*here))
            different.append(*here);
    }
    return different;
}

QStringList contextAddresses(const JsonValue& document)
{
    QStringList urls;
    collect(document, urls);
    return urls;
}

} // namespace besace::jsonld
