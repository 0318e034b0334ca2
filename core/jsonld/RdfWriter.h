#pragma once

#include "core/base/Result.h"
#include "core/jsonld/ExpandedTree.h"
#include "core/jsonld/StatedQuads.h"
#include "core/jsonld/ToRdf.h"

#include <QHash>

#include <array>
#include <optional>

namespace besace::jsonld {

/// Writes an expanded document as quads.
/// https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/#deserialize-json-ld-to-rdf-algorithm
///
/// OPTIMIZATION: there is no node map. Quads are written as nodes are met, and those that were already written are left
/// out.
class RdfWriter {
public:
    /// Both must outlive it.
    RdfWriter(rdf::Dataset& dataset, const RdfOptions& options) : m_dataset(dataset), m_options(options) { }

    /// @return Malformed ("conflicting indexes") or TooLarge
    Result<void> write(const ElementList& items);

private:
    using Term = std::optional<rdf::TermId>; ///< nothing: what RDF cannot express

    void writeAll(const ElementList& items, Term graph);
    Term writeNode(const Node& node, Term graph);
    void writeTypes(const Node& node, Term subject, Term graph);
    void writeProperties(const NodeEntries& properties, Term subject, Term graph);
    void writeReverse(const NodeEntries& properties, Term object, Term graph);
    Term writeObject(const Element& element, Term graph);
    Term writeList(const List& list, Term graph);
    Term writeCompoundLiteral(const Value& value, Term graph);
    void checkIndex(const Node& node, Term subject, Term graph);
    /// @param variant tells values apart that have the same quad
    void add(Term subject, Term predicate, Term object, Term graph, quint64 variant = 0);
    quint64 variantOf(const Element& element);

    bool isCarried(const ExpandedIri& iri) const;
    Term resource(const ExpandedIri& iri);
    Term property(const ExpandedIri& iri);
    Term literal(const Value& value, Term graph);
    rdf::TermId textLiteral(const Value& value);
    rdf::TermId newBlankNode();
    QByteArrayView utf8(QStringView text);

    rdf::Dataset& m_dataset;
    const RdfOptions& m_options;
    QHash<QString, rdf::TermId> m_blankNodes; ///< by their labels in the document
    QHash<std::pair<rdf::TermId, rdf::TermId>, QStringView> m_indexes; ///< by graph and subject
    std::optional<Error> m_error;
    qint64 m_textBytes = 0; ///< of all lines
    quint32 m_blankNodeCount = 0;
    quint64 m_jsonLiteralCount = 0;
    StatedQuads m_stated;
    QByteArray m_utf8;
};

} // namespace besace::jsonld
