#pragma once

#include "core/rdf/Dataset.h"

#include <vector>

namespace besace::jsonld {

/// What a document has already said, so that what it says again is left out: the node map of the specification takes
/// each value of a property once. Two values that differ in JSON-LD and not in RDF, as 1 and "1" of type xsd:integer,
/// are two, and their quad is there twice: see rdf::Duplicates.
class StatedQuads {
public:
    StatedQuads();

    /// @param variant tells values apart that have the same quad
    /// @return whether it is new
    bool insert(const rdf::Quad& quad, quint64 variant);

private:
    struct Stated {
        rdf::Quad quad;
        quint64 variant;

        friend bool operator==(const Stated&, const Stated&) = default;
    };

    size_t slotOf(const Stated& stated) const;
    void grow();

    quint64 m_seed;
    std::vector<Stated> m_stated;
    std::vector<quint32> m_slots; ///< open addressing: places in m_stated, from 1; 0 is free
};

} // namespace besace::jsonld
