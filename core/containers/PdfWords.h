#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace besace {

/// A part of a tagged PDF to which files belong, as a badge's does.
struct PdfSection {
    QList<QByteArray> digests; ///< SHA-256, of the files as they were attached
    QStringList belowTitle; ///< the two paragraphs that follow its title, or the picture below that
};

/// What a PDF shows to people, as far as its fonts say what their signs stand for.
struct PdfWords {
    QString creator; ///< the program that says it made the document
    QString text; ///< one line a page, in the order in which it is drawn, without blanks that only distance makes
    QList<PdfSection> sections; ///< with files; none in a PDF without tags
};

/// @return Malformed, Unsupported for a PDF with a password
Result<PdfWords> pdfWords(const QByteArray& file);

} // namespace besace
