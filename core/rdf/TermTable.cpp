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

TermId TermTable::iri(QByteArrayView value)
{
    m_new.resize(0);
    m_new += '<';
    const qsizetype escapedSize = appendEscapedIri(m_new, value);
    m_new += '>';
    const Entry entry { Term::Kind::Iri, 0, m_new.size(), escapedSize, value.size() };
    if (escapedSize != value.size())
        m_new += value;
    return idOf(entry);
}

TermId TermTable::blankNode(QByteArrayView label)
{
    m_new.resize(0);
    m_new.append("_:").append(label);
    return idOf({ Term::Kind::BlankNode, 0, m_new.size(), label.size(), label.size() });
}

TermId TermTable::literal(QByteArrayView lexicalForm, QByteArrayView datatype, QByteArrayView language)
{
    m_new.resize(0);
    m_new += '"';
    const qsizetype escapedSize = appendEscapedString(m_new, lexicalForm);
    m_new += '"';
    if (!language.isEmpty()) {
        m_new.append('@').append(language);
    } else if (!datatype.isEmpty() && datatype != xsdString) {
        m_new += "^^<";
        appendEscapedIri(m_new, datatype);
        m_new += '>';
    }
    const Entry entry { Term::Kind::Literal, 0, m_new.size(), escapedSize, lexicalForm.size() };
    if (escapedSize != lexicalForm.size())
        m_new += lexicalForm;
    return idOf(entry);
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

// m_new holds the term's text. Everything that escaping changes becomes longer, so sizes tell whether it did.
TermId TermTable::idOf(Entry entry)
{
    const QByteArrayView canonical = QByteArrayView(m_new).first(entry.size);
    entry.hash = hashOf(canonical);
    if (const TermId known = find(canonical, entry.hash))
        return known;
    entry.offset = m_text.size();
    m_text += m_new;
    m_entries.push_back(entry);
    if (m_entries.size() * 2 > m_slots.size())
        grow();
    const auto id = static_cast<TermId>(m_entries.size() - 1);
    enter(id);
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

void TermTable::enter(TermId id)
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
        enter(id);
}

} // namespace besace::rdf
