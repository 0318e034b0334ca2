#include <QRegularExpression>

#include "tests/support/pdf/PdfCheck.h"

using namespace Qt::StringLiterals;

namespace pdfcheck {

static QString unicode(const QString& digits)
{
    QString text;
    for (qsizetype i = 0; i + 4 <= digits.size(); i += 4)
        text += QChar(char16_t(digits.mid(i, 4).toUInt(nullptr, 16)));
    return text;
}

/// ISO 32000-1:2008, 9.10.3, in the one form that is allowed here: bfchar.
static QHash<int, QString> meanings(const QString& characterMap)
{
    static const QRegularExpression line(
        u"^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4,})>$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression block(
        u"beginbfchar(.*?)endbfchar"_s, QRegularExpression::DotMatchesEverythingOption);
    QHash<int, QString> meanings;
    for (auto blocks = block.globalMatch(characterMap); blocks.hasNext();) {
        for (auto lines = line.globalMatch(blocks.next().captured(1).trimmed()); lines.hasNext();) {
            const QRegularExpressionMatch match = lines.next();
            meanings.insert(match.captured(1).toInt(nullptr, 16), unicode(match.captured(2)));
        }
    }
    return meanings;
}

Font checkFont(QPDFObjectHandle font)
{
    Font found;
    const QString name = toText(entry(font, "/BaseFont"));
    const auto complain = [&](const QString& what) { found.flaws += u"font %1: %2"_s.arg(name, what); };
    if (toText(entry(font, "/Subtype")) != "Type0"_L1)
        complain(u"not a composite font"_s);
    QPDFObjectHandle descendants = entry(font, "/DescendantFonts");
    QPDFObjectHandle descendant = descendants.isArray() ? descendants.getArrayItem(0) : QPDFObjectHandle::newNull();
    QPDFObjectHandle descriptor = entry(descendant, "/FontDescriptor");
    if (!entry(descriptor, "/FontFile2").isStream() && !entry(descriptor, "/FontFile3").isStream())
        complain(u"not embedded"_s);
    if (!entry(descendant, "/CIDToGIDMap").isName() && !entry(descendant, "/CIDToGIDMap").isStream())
        complain(u"no CIDToGIDMap"_s);
    if (!entry(descriptor, "/CIDSet").isNull())
        complain(u"a CIDSet that nobody has looked at"_s);
    static const QRegularExpression subset(u"^[A-Z]{6}\\+.+"_s);
    if (!subset.match(name).hasMatch() || name != toText(entry(descriptor, "/FontName"))
        || name != toText(entry(descendant, "/BaseFont")))
        complain(u"not named as a subset everywhere"_s);
    if (!entry(font, "/ToUnicode").isStream())
        complain(u"no ToUnicode"_s);
    else
        found.meanings = meanings(QString::fromLatin1(bytesOf(entry(font, "/ToUnicode"))));
    for (const QString& meaning : std::as_const(found.meanings)) {
        if (meaning.isEmpty() || meaning.contains(QChar(0)) || meaning.contains(QChar(0xFEFF)))
            complain(u"a glyph means nothing"_s);
        if (meaning == "\t"_L1)
            complain(u"a space is a tabulator"_s);
    }
    return found;
}

} // namespace pdfcheck
