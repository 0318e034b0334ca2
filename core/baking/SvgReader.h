#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>

namespace besace::svg {

/// One badge element, `openbadges:assertion` or `openbadges:credential` with whatever prefix.
struct Element {
    QString keyword; ///< what the same badge has in a PNG
    QByteArray body;
    QByteArray verify; ///< the attribute
    qsizetype ordinal = 0; ///< of its start tag, among all start tags of the document
};

struct Document {
    QList<Element> badges; ///< in their order
    qsizetype startTags = 0;
    QString fault; ///< why the rest could not be read; empty for a well-formed document
};

/// Loads nothing from anywhere, whatever a DTD says. @return TooLarge
Result<Document> readDocument(const QByteArray& utf8);

} // namespace besace::svg
