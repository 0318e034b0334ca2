#pragma once

#include <QStringView>

namespace besace::jsonld {

/// https://www.w3.org/TR/2020/REC-json-ld11-20200716/#syntax-tokens-and-keywords
enum class Keyword : quint8 {
    NoKeyword,
    Base,
    Container,
    Context,
    Direction,
    Graph,
    Id,
    Import,
    Included,
    Index,
    Json,
    Language,
    List,
    Nest,
    None,
    Prefix,
    Propagate,
    Protected,
    Reverse,
    Set,
    Type,
    Value,
    Version,
    Vocab,
};
inline constexpr int keywordCount = static_cast<int>(Keyword::Vocab) + 1;

Keyword keywordOf(QStringView text);
/// With the "@"; empty for NoKeyword.
QStringView textOf(Keyword keyword);

/// An "@" and letters: reserved for what may become a keyword one day, and maps to nothing until then.
bool hasKeywordForm(QStringView text);

} // namespace besace::jsonld
