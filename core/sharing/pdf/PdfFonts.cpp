#include "core/sharing/pdf/PdfFonts.h"

#include "core/sharing/pdf/PdfObjects.h"

#include <QMap>
#include <QRegularExpression>
#include <qpdf/QPDF.hh>

namespace besace::pdf {

using namespace Qt::StringLiterals;

namespace {

using Meanings = QMap<int, int>; ///< a glyph's code → its character

/// What Qt writes: `<0001> <0003> [<0056> <00E9> <0072>]` or, for neighbours, `<0001> <0003> <0041>`.
Meanings meaningsIn(const QString& characterMap)
{
    static const QRegularExpression range(
        u"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> (?:<([0-9A-Fa-f]{4})>|\\[([0-9A-Fa-f<> ]*)\\])"_s);
    static const QRegularExpression code(u"<([0-9A-Fa-f]{4})>"_s);
    const auto number = [](const QString& digits) { return digits.toInt(nullptr, 16); };
    Meanings meanings;
    for (auto it = range.globalMatch(characterMap); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        int glyph = number(match.captured(1));
        if (!match.captured(3).isEmpty()) {
            for (int character = number(match.captured(3)); glyph <= number(match.captured(2)); ++glyph)
                meanings.insert(glyph, character++);
        }
        for (auto each = code.globalMatch(match.captured(4)); each.hasNext(); ++glyph)
            meanings.insert(glyph, number(each.next().captured(1)));
    }
    return meanings;
}

int meaningOf(int glyph, const Meanings& meanings)
{
    const int character = meanings.value(glyph, 0);
    if (character == u'\t')
        return u' '; // they share a glyph, and Qt takes the first
    // What stands for several characters, or for one beyond 16 bits, is read from the actual text around it.
    return character > 0 ? character : QChar::ReplacementCharacter;
}

QByteArray hexadecimal(int code) { return QByteArray::number(code, 16).rightJustified(4, '0'); }

/// ISO 32000-1:2008, 9.10.3
QByteArray characterMap(int glyphs, const Meanings& meanings)
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr int maxEntries = 100; // of one block
    for (int first = 1; first < glyphs; first += maxEntries) {
        const int last = qMin(glyphs, first + maxEntries);
        map += QByteArray::number(last - first) + " beginbfchar\n";
        for (int glyph = first; glyph < last; ++glyph)
            map += '<' + hexadecimal(glyph) + "> <" + hexadecimal(meaningOf(glyph, meanings)) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

void correctMeanings(Object& font, int glyphs)
{
    Object map = font.getKey("/ToUnicode");
    const std::shared_ptr<Buffer> bytes = map.getStreamData();
    const QByteArrayView written(bytes->getBuffer(), qsizetype(bytes->getSize()));
    const QByteArray corrected = characterMap(glyphs, meaningsIn(QString::fromLatin1(written)));
    map.replaceStreamData(corrected.toStdString(), Object::newNull(), Object::newNull());
}

} // namespace

void correctFonts(QPDF& document)
{
    for (Object& font : document.getAllObjects()) {
        if (!font.isDictionaryOfType("/Font", "/Type0"))
            continue;
        Object descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        Object descriptor = descendant.getKey("/FontDescriptor");
        descriptor.removeKey("/CIDSet");
        const Object subsetName = descriptor.getKey("/FontName");
        descendant.replaceKey("/BaseFont", subsetName);
        font.replaceKey("/BaseFont", subsetName);
        correctMeanings(font, descendant.getKey("/W").getArrayItem(1).getArrayNItems()); // [0 [a width a glyph]]
    }
}

} // namespace besace::pdf
