#include "core/rdf/NQuads.h"

#include "core/base/Limits.h"
#include "core/rdf/NQuadsReader.h"

namespace besace::rdf {

Result<Dataset> parseNQuads(QByteArrayView utf8)
{
    if (utf8.size() > limits::maxNQuadsBytes)
        return Error { Error::Code::TooLarge, QString::number(utf8.size()) };
    return NQuadsReader(utf8).read();
}

QByteArray toNQuads(const Dataset& dataset)
{
    QByteArray text;
    for (const Quad& quad : dataset.quads()) {
        for (const TermId id : { quad.subject, quad.predicate, quad.object, quad.graph }) {
            if (id)
                text.append(dataset.canonicalText(id)).append(' ');
        }
        text += ".\n";
    }
    return text;
}

} // namespace besace::rdf
