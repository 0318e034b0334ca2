#pragma once

#include "core/base/QpdfForClang.h"
#include "core/sharing/pdf/PdfCanvas.h"

#include <qpdf/QPDFPageObjectHelper.hh>

namespace besace::pdf {

/// A stretch of marked content on a page, named by its place in the list: its MCID.
using MarkedContent = QList<int>; ///< the element of each

/// Turns the marks that a Canvas drew into marked content (ISO 32000-1:2008, 14.6): each piece is tagged with its
/// element, everything between the pieces becomes an artifact.
class Marks {
public:
    Marks(const QList<Piece>& pieces, const Structure& structure) : m_pieces(pieces), m_structure(structure) { }

    /// To be called for each page in its turn. Throws where the marks are not those of the pieces.
    MarkedContent replace(QPDFPageObjectHelper& page);
    /// Throws where a piece was not on any page.
    void finish() const;

private:
    const QList<Piece>& m_pieces;
    const Structure& m_structure;
    int m_next = 0;
};

} // namespace besace::pdf
