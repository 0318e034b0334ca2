#include "core/jsonld/ExpandedTree.h"

namespace besace::jsonld {

void ElementList::append(Element* element)
{
    element->next = nullptr;
    (last ? last->next : first) = element;
    last = element;
}

void ElementList::append(const ElementList& others)
{
    if (others.isEmpty())
        return;
    (last ? last->next : first) = others.first;
    last = others.last;
}

ElementList::Iterator& ElementList::Iterator::operator++()
{
    m_element = m_element->next;
    return *this;
}

void NodeEntries::append(NodeEntry* entry)
{
    (last ? last->next : first) = entry;
    last = entry;
}

void NodeEntries::prepend(NodeEntry* entry)
{
    entry->next = first;
    first = entry;
    if (!last)
        last = entry;
}

void NodeEntries::append(const NodeEntries& others)
{
    if (others.isEmpty())
        return;
    (last ? last->next : first) = others.first;
    last = others.last;
}

NodeEntry* ExpandedTree::makeEntry(const ExpandedIri& iri, const ElementList& values)
{
    auto* const entry = make<NodeEntry>();
    entry->iri = &iri;
    entry->values = values;
    return entry;
}

} // namespace besace::jsonld
