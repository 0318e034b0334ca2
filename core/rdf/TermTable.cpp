#include "core/rdf/TermTable.h"

#include "core/rdf/Escapes.h"

namespace besace::rdf {

namespace {
constexpr size_t firstSlots = 256;
} // namespace

TermTable::TermTable() : m_entries(1), m_slots(firstSlots) { }

void TermTable::reserve(size_t terms, qsizetype bytes)
{
    m_entries.reserve(terms);
    m_text.reserve(bytes);
}

// A term is written behind the others, and taken away again if it turns out to be one of them.

TermId TermTable::iri(QByteArrayView value)
{
    const qsizetype offset = m_text.size();
    m_text += '<';
    const qsizetype escapedSize = appendEscapedIri(m_text, value);
    m_text += '>';
    const Entry entry { Term::Kind::Iri, offset, m_text.size() - offset, escapedSize, value.size() };
    if (escapedSize != value.size())
        m_text += value;
    return idOf(entry);
}

TermId TermTable::blankNode(QByteArrayView label)
{
    const qsizetype offset = m_text.size();
    m_text.append("_:").append(label);
    return idOf({ Term::Kind::BlankNode, offset, m_text.size() - offset, label.size(), label.size() });
}

TermId TermTable::literal(QByteArrayView lexicalForm, QByteArrayView datatype, QByteArrayView language)
{
    const qsizetype offset = m_text.size();
    m_text += '"';
    const qsizetype escapedSize = appendEscapedString(m_text, lexicalForm);
    m_text += '"';
    if (!language.isEmpty()) {
        m_text.append('@').append(language);
    } else if (!datatype.isEmpty() && datatype != xsdString) {
        m_text += "^^<";
        appendEscapedIri(m_text, datatype);
        m_text += '>';
    }
    const Entry entry { Term::Kind::Literal, offset, m_text.size() - offset, escapedSize, lexicalForm.size() };
    if (escapedSize != lexicalForm.size())
        m_text += lexicalForm;
    return idOf(entry);
}

TermId TermTable::add(Term::Kind kind, QByteArrayView canonicalText, qsizetype valueSize, size_t hash)
{
    const Entry entry { kind, m_text.size(), canonicalText.size(), valueSize, valueSize, hash };
    m_text += canonicalText;
    return enter(entry);
}

Term TermTable::term(TermId id) const
{
    const Entry& entry = m_entries[id];
    switch (entry.kind) {
    case Term::Kind::DefaultGraph:
        return {};
    case Term::Kind::Iri:
        return { entry.kind, value(entry, 1), {}, {} };
    case Term::Kind::BlankNode:
        return { entry.kind, value(entry, 2), {}, {} };
    case Term::Kind::Literal:
        break;
    }
    const QByteArrayView behind = canonicalText(id).sliced(entry.escapedSize + 2);
    if (behind.isEmpty())
        return { entry.kind, value(entry, 1), xsdString, {} };
    if (behind.startsWith('@'))
        return { entry.kind, value(entry, 1), rdfLangString, behind.sliced(1) };
    return { entry.kind, value(entry, 1), behind.sliced(3).chopped(1), {} };
}

QByteArrayView TermTable::value(const Entry& entry, qsizetype prefixSize) const
{
    const bool escaped = entry.valueSize != entry.escapedSize;
    const qsizetype start = escaped ? entry.size : prefixSize;
    return QByteArrayView(m_text).sliced(entry.offset + start, entry.valueSize);
}

QByteArrayView TermTable::canonicalText(TermId id) const
{
    const Entry& entry = m_entries[id];
    return { m_text.constData() + entry.offset, entry.size };
}

// Everything that escaping changes becomes longer, so sizes tell whether it did.
TermId TermTable::idOf(Entry entry)
{
    const QByteArrayView canonical = QByteArrayView(m_text).sliced(entry.offset, entry.size);
    entry.hash = hashOf(canonical);
    const TermId known = find(canonical, entry.hash);
    if (!known)
        return enter(entry);
    m_text.resize(entry.offset);
    return known;
}

TermId TermTable::enter(const Entry& entry)
{
    m_entries.push_back(entry);
    if (m_entries.size() * 2 > m_slots.size())
        grow();
    const auto id = static_cast<TermId>(m_entries.size() - 1);
    fillSlot(id);
    return id;
}

TermId TermTable::find(QByteArrayView canonical, size_t hash) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = hash & mask; m_slots[slot]; slot = (slot + 1) & mask) {
        const TermId id = m_slots[slot];
        if (m_entries[id].hash == hash && canonicalText(id) == canonical)
            return id;
    }
    return 0;
}

void TermTable::fillSlot(TermId id)
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = m_entries[id].hash & mask;
    while (m_slots[slot])
        slot = (slot + 1) & mask;
    m_slots[slot] = id;
}

void TermTable::grow()
{
    m_slots.assign(m_slots.size() * 4, 0);
    for (TermId id = 1; id + 1 < m_entries.size(); ++id)
        fillSlot(id);
}

} // namespace besace::rdf
