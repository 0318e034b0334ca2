#pragma once

#include "core/base/Result.h"
#include "core/rdf/Dataset.h"

#include <QByteArray>

namespace besace::rdf {

/// One pass over one text. A term that is already known as it is written, as most are, is not looked at any further:
/// what is known was valid. One that is written as canonical N-Quads write it, as nearly all are, is taken as it is.
class NQuadsReader {
public:
    explicit NQuadsReader(QByteArrayView utf8);

    Result<Dataset> read();

private:
    bool readStatement();
    bool readTerms(Quad& quad);
    bool readSubject(TermId& id);
    bool readSubjectOrGraph(TermId& id);
    bool readObject(TermId& id);
    bool readIri(TermId& id);
    bool readBlankNode(TermId& id);
    bool readLiteral(TermId& id);

    bool newIri(QByteArrayView written, size_t hash, TermId& id);
    bool newLiteral(QByteArrayView escaped, QByteArrayView behind, TermId& id);
    bool stringEnd(const char*& end) const;
    bool suffixEnd(const char*& end) const;

    bool skipCharacter(char c);
    void skipWhiteSpace();
    void skipComment();
    bool skipEndOfLine();
    Error malformed() const;

    const char* m_begin;
    const char* m_at;
    const char* m_end;
    QByteArrayView m_lastSubject; ///< as it is written, with the space behind it; empty if there is none
    TermId m_lastSubjectId = 0;
    QByteArray m_unescaped;
    QByteArray m_unescapedDatatype;
    Dataset m_dataset;
};

} // namespace besace::rdf
