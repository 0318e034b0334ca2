#pragma once

#include "core/jsonld/TermLayer.h"

#include <QStringList>

namespace besace::jsonld {

/// The terms that mean one keyword, as every map is looked through for them.
struct KeywordAliases {
    Keyword keyword = Keyword::NoKeyword;
    QStringList terms;
    bool complete = true; ///< else there are too many to list

    /// After `layer` was laid over the terms that this was made for.
    void update(const TermLayer& layer);
};

/// How keys and values are to be understood at one place of a document. Made by ContextProcessor, and not changed from
/// then on: many places, documents and threads share one.
/// https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/#context-processing-algorithm
struct ActiveContext {
    std::shared_ptr<const TermLayer> terms; ///< nullptr: none
    QString baseIri; ///< null: there is none
    QString originalBaseUrl;
    ExpandedIri vocabulary; ///< Null: there is none
    QString defaultLanguage; ///< null: there is none
    Direction defaultDirection = Direction::NoDirection;
    std::shared_ptr<const ActiveContext> previous; ///< to go back to where this one does not propagate
    KeywordAliases typeAliases { Keyword::Type, {} };
    KeywordAliases valueAliases { Keyword::Value, {} };
    QStringList ignored; ///< what its contexts say and nothing came of
    bool shareable = false; ///< made of nothing but what other documents find in the same place

    const TermDefinition* find(QStringView term) const { return terms ? terms->find(term) : nullptr; }
    /// Whether a key of a map expands to the keyword of @p aliases.
    bool means(const KeywordAliases& aliases, const QString& key) const;
    void ignore(const QString& text);
};

using ActiveContextPointer = std::shared_ptr<const ActiveContext>;

} // namespace besace::jsonld
