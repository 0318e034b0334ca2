#include "core/jsonld/StatedQuads.h"

#include <QHashFunctions>

namespace besace::jsonld {

namespace {

constexpr size_t firstSlots = 256;

/// Mixes one more number into a hash: the finalizer of SplitMix64.
quint64 mixed(quint64 hash, quint64 value)
{
    hash ^= value;
    hash = (hash ^ (hash >> 30)) * 0xbf58'476d'1ce4'e5b9U;
    hash = (hash ^ (hash >> 27)) * 0x94d0'49bb'1331'11ebU;
    return hash ^ (hash >> 31);
}

} // namespace

StatedQuads::StatedQuads() : m_seed(QHashSeed::globalSeed()), m_slots(firstSlots) { }

bool StatedQuads::insert(const rdf::Quad& quad, quint64 variant)
{
    const Stated stated { quad, variant };
    const size_t slot = slotOf(stated);
    if (m_slots[slot])
        return false;
    m_stated.push_back(stated);
    m_slots[slot] = static_cast<quint32>(m_stated.size());
    if (m_stated.size() * 2 > m_slots.size())
        grow();
    return true;
}

/// Where the quad is, or may be put.
size_t StatedQuads::slotOf(const Stated& stated) const
{
    const auto& [subject, predicate, object, graph] = stated.quad;
    quint64 hash = mixed(m_seed, quint64 { subject } << 32 | predicate);
    hash = mixed(hash, quint64 { object } << 32 | graph);
    hash = mixed(hash, stated.variant);
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    while (m_slots[slot] && m_stated[m_slots[slot] - 1] != stated)
        slot = (slot + 1) & mask;
    return slot;
}

void StatedQuads::grow()
{
    m_slots.assign(m_slots.size() * 4, 0);
    for (quint32 place = 1; place <= m_stated.size(); ++place)
        m_slots[slotOf(m_stated[place - 1])] = place;
}

} // namespace besace::jsonld
