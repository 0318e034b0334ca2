#pragma once

#include <QHash>
#include <QImage>
#include <QRectF>

#include <utility>

class QGlyphRun;
class QPainter;
class QRawFont;

namespace besace::pdf {

/// The pictures that stand for letters in some fonts, as those of coloured emoji do. Each is made once, and stands once
/// in the file, for all places. A text may name thousands of them, each 64 kB while a document is drawn: beyond
/// `most`, a new one is an empty frame.
class GlyphPictures {
public:
    static constexpr qsizetype most = 256; ///< 16 MB; a long letter full of feeling has some twenty

    /// The font at the size of the pictures: a line's own may not know how large its signs are.
    static QRawFont large(QRawFont font);

    void draw(QPainter& painter, const QGlyphRun& glyphs, QPointF at);
    qsizetype count() const { return m_pictures.size(); }

private:
    struct Picture {
        QImage image;
        QRectF box; ///< at the size of the picture
    };

    /// @return nullptr where there are too many already
    const Picture* pictureOf(const QRawFont& font, quint32 glyph);

    QHash<std::pair<QString, quint32>, Picture> m_pictures; ///< by the font's family and the glyph
};

} // namespace besace::pdf
