#include "core/jsonld/RdfWriter.h"

#include "core/base/Jcs.h"
#include "core/base/Limits.h"
#include "core/jsonld/LanguageTag.h"
#include "core/jsonld/Literals.h"
#include "core/jsonld/SpecificationError.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace besace::jsonld {

Result<void> RdfWriter::write(const ElementList& items)
{
    writeAll(items, rdf::TermId());
    if (m_error)
        return *m_error;
    return {};
}

void RdfWriter::writeAll(const ElementList& items, Term graph)
{
    for (const Element& item : items) {
        if (item.kind == Element::Kind::Node)
            writeNode(static_cast<const Node&>(item), graph);
    }
}

/// Writes what the document says of a node, also if the node itself can be in no quad: others stand in it.
/// https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/#node-map-generation
RdfWriter::Term RdfWriter::writeNode(const Node& node, Term graph)
{
    const Term subject = node.id ? resource(*node.id) : newBlankNode(); // 6.1, 6.2
    if (node.id && !node.index.isNull())
        checkIndex(node, subject, graph);
    writeTypes(node, subject, graph);
    writeReverse(node.reverse, subject, graph); // 6.9
    writeAll(node.graph, subject); // 6.10
    writeAll(node.included, graph); // 6.11
    writeProperties(node.properties, subject, graph); // 6.12
    return subject;
}

// 6.8
void RdfWriter::checkIndex(const Node& node, Term subject, Term graph)
{
    if (!subject || !graph)
        return;
    const auto known = m_indexes.constFind({ *graph, *subject });
    if (known == m_indexes.cend())
        m_indexes.insert({ *graph, *subject }, node.index);
    else if (*known != node.index && !m_error)
        m_error = specificationError(u"conflicting indexes", node.id->text);
}

void RdfWriter::writeTypes(const Node& node, Term subject, Term graph)
{
    if (!node.types.first)
        return;
    const Term predicate = m_dataset.iri(rdfType);
    for (const NodeEntry* type = node.types.first; type; type = type->next)
        add(subject, predicate, resource(*type->iri), graph);
}

void RdfWriter::writeProperties(const NodeEntries& properties, Term subject, Term graph)
{
    for (const NodeEntry* entry = properties.first; entry; entry = entry->next) {
        const Term predicate = property(*entry->iri);
        for (const Element& value : entry->values)
            add(subject, predicate, writeObject(value, graph), graph, variantOf(value));
    }
}

void RdfWriter::writeReverse(const NodeEntries& properties, Term object, Term graph)
{
    for (const NodeEntry* entry = properties.first; entry; entry = entry->next) {
        const Term predicate = property(*entry->iri);
        for (const Element& value : entry->values)
            add(writeNode(static_cast<const Node&>(value), graph), predicate, object, graph);
    }
}

// https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/#object-to-rdf-conversion
RdfWriter::Term RdfWriter::writeObject(const Element& element, Term graph)
{
    switch (element.kind) {
    case Element::Kind::Node: // 1, 2
        return writeNode(static_cast<const Node&>(element), graph);
    case Element::Kind::List: // 3
        return writeList(static_cast<const List&>(element), graph);
    case Element::Kind::Value:
        break;
    }
    return literal(static_cast<const Value&>(element), graph);
}

// https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/#list-to-rdf-conversion
RdfWriter::Term RdfWriter::writeList(const List& list, Term graph)
{
    const Term nil = m_dataset.iri(rdfNil);
    if (list.items.isEmpty()) // 1
        return nil;
    const Term first = m_dataset.iri(rdfFirst);
    const Term rest = m_dataset.iri(rdfRest);
    const Term head = newBlankNode(); // 2
    Term cell = head;
    for (const Element& item : list.items) { // 3
        add(cell, first, writeObject(item, graph), graph); // 3.2, 3.3
        const Term next = item.next ? newBlankNode() : nil;
        add(cell, rest, next, graph); // 3.4
        cell = next;
    }
    return head; // 4
}

// https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/#object-to-rdf-conversion, steps 4 to 15
RdfWriter::Term RdfWriter::literal(const Value& item, Term graph)
{
    const JsonValue& value = *item.value; // 4
    const bool isJson = item.type && item.type->is(Keyword::Json);
    if (item.type && !isJson && !isCarried(*item.type)) // 6
        return {};
    if (!item.language.isNull() && !isLanguageTag(item.language)) // 7
        return {};
    if (isJson) // 8
        return m_dataset.literal(canonicalizeJson(value), rdfJson);
    const QByteArrayView datatype = item.type ? QByteArrayView(item.type->utf8) : QByteArrayView(); // 5
    if (value.isBool()) // 9
        return m_dataset.literal(value.toBool() ? "true" : "false", item.type ? datatype : xsdBoolean);
    if (value.isNumber()) { // 10, 11
        const NumberLiteral number = numberLiteral(value.toDouble(), datatype == xsdDouble);
        return m_dataset.literal(number.lexicalForm, item.type ? datatype : number.datatype);
    }
    if (item.direction != Direction::NoDirection && m_options.direction == RdfDirection::CompoundLiteral) // 13.3
        return writeCompoundLiteral(item, graph);
    return textLiteral(item);
}

rdf::TermId RdfWriter::textLiteral(const Value& item)
{
    const QString text = item.value->toString();
    const QByteArray language = item.language.toUtf8();
    if (item.direction != Direction::NoDirection && m_options.direction == RdfDirection::I18nDatatype) { // 13.2
        const QByteArray datatype = "https://www.w3.org/ns/i18n#" + language + '_' + textOf(item.direction).toUtf8();
        return m_dataset.literal(utf8(text), datatype);
    }
    return m_dataset.literal( // 12, 14
        utf8(text), item.type ? QByteArrayView(item.type->utf8) : rdf::xsdString, language);
}

// 13.3
RdfWriter::Term RdfWriter::writeCompoundLiteral(const Value& item, Term graph)
{
    const Term literal = newBlankNode(); // 13.3.1
    const auto text = [&](QStringView lexicalForm) { return m_dataset.literal(utf8(lexicalForm), rdf::xsdString); };
    add(literal, m_dataset.iri(rdfValue), text(item.value->toString()), graph); // 13.3.2
    if (!item.language.isNull()) // 13.3.3
        add(literal, m_dataset.iri(rdfLanguage), text(item.language), graph);
    add(literal, m_dataset.iri(rdfDirection), text(textOf(item.direction)), graph); // 13.3.4
    return literal;
}

bool RdfWriter::isCarried(const ExpandedIri& iri) const
{
    return iri.kind == ExpandedIri::Kind::Iri
        || (iri.kind == ExpandedIri::Kind::IllFormedIri && m_options.illFormedIris == IllFormedIris::Keep);
}

RdfWriter::Term RdfWriter::resource(const ExpandedIri& iri)
{
    if (isCarried(iri))
        return m_dataset.iri(iri.utf8);
    if (iri.kind != ExpandedIri::Kind::BlankNode)
        return {};
    // https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/#generate-blank-node-identifier
    const auto known = m_blankNodes.constFind(iri.text);
    return known == m_blankNodes.cend() ? *m_blankNodes.insert(iri.text, newBlankNode()) : *known;
}

/// A blank node is none: a dataset is no generalized one.
RdfWriter::Term RdfWriter::property(const ExpandedIri& iri)
{
    return isCarried(iri) ? m_dataset.iri(iri.utf8) : Term();
}

rdf::TermId RdfWriter::newBlankNode() { return m_dataset.blankNode('b' + QByteArray::number(m_blankNodeCount++)); }

void RdfWriter::add(Term subject, Term predicate, Term object, Term graph, quint64 variant)
{
    if (!subject || !predicate || !object || !graph || m_error)
        return;
    const rdf::Quad quad { *subject, *predicate, *object, *graph };
    if (!m_stated.insert(quad, variant))
        return;
    for (const rdf::TermId term : { *subject, *predicate, *object, *graph })
        m_textBytes += m_dataset.canonicalText(term).size() + 1;
    if (m_textBytes > limits::maxNQuadsBytes || m_dataset.quads().size() >= limits::maxQuads)
        m_error = Error { Error::Code::TooLarge, u"quads"_s };
    else
        m_dataset.add(quad);
}

/// Zero for what can be stated in one way only.
/// NOTE: each JSON literal that is an array or an object is one of its own, as jsonld.js 9 has it.
quint64 RdfWriter::variantOf(const Element& element)
{
    if (element.kind != Element::Kind::Value)
        return 0;
    const auto& item = static_cast<const Value&>(element);
    if (item.value->isString() && item.index.isNull())
        return item.type && item.type->utf8 == rdf::xsdString ? 1 : 0;
    const bool isComposite = item.value->isArray() || item.value->isObject();
    return qHashMulti(1, static_cast<int>(item.value->type()), item.value->toDouble(), item.type != nullptr, item.index,
        isComposite ? ++m_jsonLiteralCount : 0);
}

QByteArrayView RdfWriter::utf8(QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8);
    m_utf8.resize(encoder.requiredSpace(text.size()));
    const char* const end = encoder.appendToBuffer(m_utf8.data(), text);
    return { m_utf8.constData(), end - m_utf8.constData() };
}

} // namespace besace::jsonld
