#pragma once

#include "core/sharing/Markdown.h"

#include <QString>

namespace besace {

/// Text between tags or in a quoted attribute.
QString htmlEscaped(const QString& text);

/// `<a>` to somewhere else: it shows the domain and tells that site nothing about us.
QString htmlLink(const WebLink& link);

/// An e-mail address as a link that opens a new message; as text where it looks like none.
QString htmlMailLink(const QString& email);

/// Blocks as paragraphs and lists. Headings become strong paragraphs: the page has its own order of headings.
QString htmlBlocks(const QList<MarkdownBlock>& blocks);

} // namespace besace
