#pragma once

#include "core/sharing/Markdown.h"
#include "core/sharing/pdf/PdfText.h"

namespace besace::pdf {

/// Where a text belongs in the logical structure.
struct Branch {
    Structure& structure;
    int parent = Structure::document;
    QString language = {}; ///< where it is another one than the document's

    int add(const char* type) const
    {
        const int element = structure.add(type, parent);
        structure[element].language = language;
        return element;
    }
};

/// The lines of criteria and the like, with lists set in and links in the accent colour.
/// @param headings what a heading becomes: `H4`
QList<Row> blockRows(const QList<MarkdownBlock>& blocks, const TextStyle& style, qreal width, const Branch& branch,
    const char* headings = "H4");

} // namespace besace::pdf
