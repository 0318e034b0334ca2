#include "core/jsonld/TermLayer.h"

#include <QHashFunctions>

#include <algorithm>

namespace besace::jsonld {

namespace {
constexpr size_t firstSlots = 8;

size_t hashOf(QStringView term) { return qHash(term, QHashSeed::globalSeed()); }
} // namespace

TermLayer::TermLayer(std::shared_ptr<const TermLayer> below)
    : m_below(std::move(below))
    , m_depth(m_below ? m_below->m_depth + 1 : 1)
    , m_mayProtect(m_below && m_below->m_mayProtect)
    , m_slots(firstSlots)
{
}

const TermDefinition* TermLayer::find(QStringView term) const
{
    const Entry* const entry = entryInAny(term);
    return entry ? entry->definition.get() : nullptr;
}

std::shared_ptr<const TermDefinition> TermLayer::share(QStringView term) const
{
    const Entry* const entry = entryInAny(term);
    return entry ? entry->definition : nullptr;
}

const TermLayer::Entry* TermLayer::entryInAny(QStringView term) const
{
    const size_t hash = hashOf(term);
    for (const TermLayer* layer = this; layer; layer = layer->m_below.get()) {
        if (const Entry* const entry = layer->entryOf(term, hash))
            return entry;
    }
    return nullptr;
}

const TermLayer::Entry* TermLayer::entryOf(QStringView term, size_t hash) const
{
    const quint32 place = m_slots[slotOf(term, hash)];
    return place ? &m_entries[place - 1] : nullptr;
}

/// Where the term is, or may be put.
size_t TermLayer::slotOf(QStringView term, size_t hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    while (m_slots[slot]) {
        const Entry& entry = m_entries[m_slots[slot] - 1];
        if (entry.hash == hash && entry.term == term)
            break;
        slot = (slot + 1) & mask;
    }
    return slot;
}

void TermLayer::set(const QString& term, std::shared_ptr<const TermDefinition> definition)
{
    m_mayProtect = m_mayProtect || (definition && definition->isProtected);
    const size_t hash = hashOf(term);
    const size_t slot = slotOf(term, hash);
    if (m_slots[slot]) {
        m_entries[m_slots[slot] - 1].definition = std::move(definition);
        return;
    }
    m_entries.push_back({ hash, term, std::move(definition) });
    m_slots[slot] = static_cast<quint32>(m_entries.size());
    if (m_entries.size() * 2 > m_slots.size())
        grow();
}

void TermLayer::grow()
{
    m_slots.assign(m_slots.size() * 4, 0);
    for (quint32 place = 1; place <= m_entries.size(); ++place)
        m_slots[slotOf(m_entries[place - 1].term, m_entries[place - 1].hash)] = place;
}

bool TermLayer::hasProtectedTerms() const
{
    for (const TermLayer* layer = this; layer && layer->m_mayProtect; layer = layer->m_below.get()) {
        const auto isProtected = [&](const Entry& entry) {
            return entry.definition && entry.definition->isProtected && find(entry.term) == entry.definition.get();
        };
        if (std::any_of(layer->m_entries.begin(), layer->m_entries.end(), isProtected))
            return true;
    }
    return false;
}

std::shared_ptr<const TermLayer> TermLayer::flattened() const
{
    auto all = std::make_shared<TermLayer>(nullptr);
    std::vector<const TermLayer*> layers;
    for (const TermLayer* layer = this; layer; layer = layer->m_below.get())
        layers.push_back(layer);
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
        for (const Entry& entry : (*layer)->m_entries)
            all->set(entry.term, entry.definition);
    }
    return all;
}

} // namespace besace::jsonld
