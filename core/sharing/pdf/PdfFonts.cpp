#include "core/sharing/pdf/PdfFonts.h"

#include "core/sharing/pdf/PdfObjects.h"
#include "core/sharing/pdf/PdfSpokenGlyphs.h"

#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QtEndian>
#include <qpdf/QPDF.hh>

namespace besace::pdf {

using namespace Qt::StringLiterals;

namespace {

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
                meanings.insert(glyph, char32_t(character++));
        }
        for (auto each = code.globalMatch(match.captured(4)); each.hasNext(); ++glyph)
            meanings.insert(glyph, char32_t(number(each.next().captured(1))));
    }
    return meanings;
}

QByteArray hexadecimal(int code) { return QByteArray::number(code, 16).rightJustified(4, '0'); }

/// In UTF-16.
QByteArray meaningOf(int glyph, const Meanings& meanings)
{
    const char32_t character = meanings.value(glyph, 0);
    if (character == U'\t')
        return hexadecimal(u' '); // they share a glyph, and Qt takes the first
    // What stands for several characters is read from the actual text around it.
    const char32_t known = character > 0 ? character : char32_t(QChar::ReplacementCharacter);
    QByteArray meaning;
    for (const char16_t unit : QStringView(QChar::fromUcs4(known)).toString().toStdU16String())
        meaning += hexadecimal(unit);
    return meaning;
}

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
            map += '<' + hexadecimal(glyph) + "> <" + meaningOf(glyph, meanings) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray bytesOf(Object stream)
{
    const std::shared_ptr<Buffer> bytes = stream.getStreamData();
    return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize()));
}

/// Of a font program, as its table "maxp" says; 0 where there is none. OpenType 1.9, "Organization of an OpenType Font"
int glyphsOf(const QByteArray& program)
{
    constexpr qsizetype headBytes = 12;
    constexpr qsizetype recordBytes = 16;
    const auto number16 = [&program](qsizetype at) { return qFromBigEndian<quint16>(program.constData() + at); };
    const int tables = program.size() < headBytes ? 0 : number16(4);
    for (qsizetype record = headBytes, i = 0; i < tables && record + recordBytes <= program.size(); ++i) {
        const qsizetype at = qFromBigEndian<quint32>(program.constData() + record + 8);
        if (program.sliced(record, 4) == "maxp")
            return at + 6 <= program.size() ? number16(at + 4) : 0;
        record += recordBytes;
    }
    return 0;
}

/// The widths are no measure of how many glyphs there are: where all are alike, as in Chinese, Qt writes only one.
void writeMeanings(Object& font, Object program, const Meanings& meanings)
{
    const int known = meanings.isEmpty() ? 0 : meanings.lastKey() + 1;
    const int glyphs = program.isStream() ? glyphsOf(bytesOf(program)) : 0;
    const QByteArray corrected = characterMap(qMax(glyphs, known), meanings);
    font.getKey("/ToUnicode").replaceStreamData(corrected.toStdString(), Object::newNull(), Object::newNull());
}

} // namespace

void correctFonts(QPDF& document)
{
    QList<Object> fonts;
    FontMeanings meanings;
    for (const Object& object : document.getAllObjects()) {
        if (Object font = object; font.isDictionaryOfType("/Font", "/Type0")) {
            fonts += font;
            meanings[font.getObjGen()] = meaningsIn(QString::fromLatin1(bytesOf(font.getKey("/ToUnicode"))));
        }
    }
    learnFromActualTexts(document, meanings);
    for (Object& font : fonts) {
        Object descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        Object descriptor = descendant.getKey("/FontDescriptor");
        descriptor.removeKey("/CIDSet");
        const Object subsetName = descriptor.getKey("/FontName");
        descendant.replaceKey("/BaseFont", subsetName);
        font.replaceKey("/BaseFont", subsetName);
        writeMeanings(font, descriptor.getKey("/FontFile2"), meanings[font.getObjGen()]);
    }
}

} // namespace besace::pdf
