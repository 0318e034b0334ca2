#pragma once

#include "core/jsonld/Keyword.h"

#include <QByteArray>
#include <QString>

namespace besace::jsonld {

/// What a term, a compact IRI or a reference expands to, and what that is good for.
struct ExpandedIri {
    enum class Kind : quint8 {
        Null, ///< nothing: a term without a meaning, or something that looks like a keyword and is none
        Keyword,
        Iri,
        IllFormedIri, ///< it has the form of an IRI and characters that none may have
        BlankNode,
        Relative, ///< any other text: no quad can hold it
    };

    Kind kind = Kind::Null;
    Keyword keyword = Keyword::NoKeyword;
    QString text;
    QByteArray utf8; ///< the same, for the dataset

    /// Says what kind of thing the text is.
    static ExpandedIri of(const QString& text);
    static ExpandedIri of(const QString& prefix, QStringView suffix) { return of(QString(prefix).append(suffix)); }

    bool is(Keyword wanted) const { return kind == Kind::Keyword && keyword == wanted; }
    /// Whatever comes of it later, a context may name it.
    bool hasIriForm() const { return kind == Kind::Iri || kind == Kind::IllFormedIri; }
    bool isResource() const { return hasIriForm() || kind == Kind::BlankNode; }

    friend bool operator==(const ExpandedIri& left, const ExpandedIri& right)
    {
        return left.kind == right.kind && left.text == right.text;
    }
};

const ExpandedIri& nothing();
const ExpandedIri& expandedKeyword(Keyword keyword);

} // namespace besace::jsonld
