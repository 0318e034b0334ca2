#pragma once

#include "core/sharing/WebLink.h"

#include <QList>
#include <QString>

namespace besace {

/// A stretch of text in one style.
struct MarkdownRun {
    enum class Style { Plain, Strong, Emphasis, Code };

    QString text; ///< a hard line break is `\n`
    Style style = Style::Plain;
    std::optional<WebLink> link;

    friend bool operator==(const MarkdownRun&, const MarkdownRun&) = default;
};

struct MarkdownBlock {
    enum class Kind { Paragraph, Heading, Item, Code, Rule };

    Kind kind = Kind::Paragraph;
    int depth = 0; ///< how many lists and quotes it is in: how far it is set in
    int lists = 0; ///< how many of these are lists
    QString marker; ///< of an Item: `•`, `3.`; a further paragraph of the same item is a Paragraph
    QList<MarkdownRun> runs;

    QString text() const;

    friend bool operator==(const MarkdownBlock&, const MarkdownBlock&) = default;
};

/// CommonMark as a flat list of blocks. Raw HTML stays text. Pictures become their alternative text, links go only to
/// the web; whatever they call themselves, where they lead follows in brackets.
/// @param markdown cleaned by cleanText()
QList<MarkdownBlock> readMarkdown(const QString& markdown);

/// The same without its styles, blocks parted by line breaks.
QString markdownAsPlainText(const QString& markdown);

} // namespace besace
