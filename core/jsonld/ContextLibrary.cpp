#include "core/jsonld/ContextLibrary.h"

#include "core/base/Files.h"
#include "core/base/Limits.h"

using namespace Qt::StringLiterals;

namespace besace::jsonld {

namespace {

/// What does not read is a mistake of ours, which the tests would have found.
JsonValue readTable(const QString& file)
{
    const Result<QByteArray> bytes = readFile(u":/contexts/"_s + file, limits::maxPayloadBytes);
    const Result<JsonValue> table = bytes ? parseJson(*bytes) : bytes.error();
    Q_ASSERT(table);
    return table ? *table : JsonValue();
}

} // namespace

const ContextLibrary& ContextLibrary::instance()
{
    static const ContextLibrary library;
    return library;
}

ContextLibrary::ContextLibrary()
{
    for (const JsonValue& entry : readTable(u"index.json"_s).array())
        add(entry);
}

void ContextLibrary::add(const JsonValue& entry)
{
    const QString url = entry[u"url"].toString();
    m_byUrl.insert(url, m_addresses.size());
    for (const QString& alias : entry[u"aliases"].strings())
        m_byUrl.insert(alias, m_addresses.size());
    auto& versions = m_addresses.emplace_back();
    for (const JsonValue& version : entry[u"versions"].array()) {
        auto table = std::make_unique<Table>();
        table->version = { url, version[u"sha256"].strings().value(0), version[u"since"].toString() };
        table->file = version[u"file"].toString();
        versions.push_back(std::move(table));
    }
}

std::optional<size_t> ContextLibrary::find(const QString& url) const
{
    const auto it = m_byUrl.constFind(url);
    return it == m_byUrl.cend() ? std::nullopt : std::optional(*it);
}

const ContextVersion& ContextLibrary::version(size_t address, size_t version) const
{
    return m_addresses[address][version]->version;
}

std::shared_ptr<const RemoteContext> ContextLibrary::context(size_t address, size_t version) const
{
    Table& table = *m_addresses[address][version];
    std::call_once(table.read, [&table] {
        table.context
            = std::make_shared<RemoteContext>(RemoteContext { table.version.url, readTable(table.file)[u"@context"] });
    });
    return table.context;
}

} // namespace besace::jsonld
