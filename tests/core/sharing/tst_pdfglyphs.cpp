#include "core/base/QpdfForClang.h"
#include "core/sharing/pdf/PdfFonts.h"
#include "core/sharing/pdf/PdfText.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTest>
#include <qpdf/QPDF.hh>

#include "tests/support/MakePdf.h"
#include <functional>

using namespace besace;
using namespace Qt::StringLiterals;

/// What glyphs mean, for readers that know no actual text.
class tst_PdfGlyphs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneWidth();
    void sharedGlyphs_data();
    void sharedGlyphs();
};

/// What the glyphs of all fonts mean. @param change what Qt wrote of each, before it is corrected
static QByteArray characterMaps(const QByteArray& drawn, const std::function<void(QPDFObjectHandle)>& change)
{
    QPDF document;
    document.processMemoryFile("drawn", drawn.constData(), size_t(drawn.size()));
    QByteArray maps;
    QList<QPDFObjectHandle> fonts;
    for (QPDFObjectHandle object : document.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/Type0"))
            fonts += object;
    }
    for (QPDFObjectHandle font : fonts)
        change(font.getKey("/DescendantFonts").getArrayItem(0));
    pdf::correctFonts(document);
    for (QPDFObjectHandle font : fonts) {
        const std::shared_ptr<Buffer> map = font.getKey("/ToUnicode").getStreamData();
        maps += QByteArray(reinterpret_cast<const char*>(map->getBuffer()), qsizetype(map->getSize()));
    }
    return maps;
}

/// Of Chinese, Japanese and Korean letters, which are all as wide, Qt writes one width instead of a list.
void tst_PdfGlyphs::oneWidth()
{
    QByteArray drawn;
    QBuffer buffer(&drawn);
    QVERIFY(buffer.open(QBuffer::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.setFont(pdf::font(10));
        painter.drawText(100, 100, u"Besace"_s);
    }
    const QByteArray before = characterMaps(drawn, [](QPDFObjectHandle) {});
    QCOMPARE(before.count("> <0042>\n"), 1);
    QCOMPARE(before.count("> <fffd>\n"), 0);
    QCOMPARE(characterMaps(drawn,
                 [](QPDFObjectHandle font) {
                     font.removeKey("/W");
                     font.replaceKey("/DW", QPDFObjectHandle::newInteger(1000));
                 }),
        before);
    // A font program that says nothing of itself.
    QCOMPARE(characterMaps(drawn,
                 [](QPDFObjectHandle font) {
                     font.getKey("/FontDescriptor")
                         .getKey("/FontFile2")
                         .replaceStreamData("short", QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
                 }),
        before);
}

void tst_PdfGlyphs::sharedGlyphs_data()
{
    QTest::addColumn<QByteArray>("content"); ///< the font knows 1 as ⼆, the radical, and 2 as A; 3 and 4 as nothing
    QTest::addColumn<QByteArray>("meanings"); ///< of the glyphs 1 to 4
    const auto row = [](const char* name, const QString& actual, const QByteArray& codes, const QByteArray& meanings) {
        QByteArray utf16 = "FEFF";
        for (const QChar c : actual)
            utf16 += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        QTest::newRow(name) << "/Span <</ActualText <" + utf16 + ">>> BDC BT /F1 9 Tf " + codes + " ET EMC "
                            << meanings;
    };
    row("another form", u"二"_s, "<0001> Tj", "4e8c 0041 fffd fffd");
    row("beyond 16 bits", u"二𠮷A"_s, "[<0001> -3 <0003>] TJ <0002> Tj", "4e8c 0041 d842dfb7 fffd");
    row("another character", u"B二"_s, "<00020001> Tj", "2f06 0041 fffd fffd");
    row("two for one glyph", u"か\u309A二"_s, "<00030001> Tj", "2f06 0041 fffd fffd");
    row("more glyphs", u"二"_s, "<00010003> Tj", "2f06 0041 fffd fffd");
    row("drawn in another order", u"\u0915\u093F"_s, "<00030004> Tj", "2f06 0041 fffd fffd");
    row("around others", u"二"_s, "/P <</MCID 0>> BDC <0001> Tj EMC /P BMC EMC", "4e8c 0041 fffd fffd");
    row("nothing", QString(), "<0003> Tj", "2f06 0041 fffd fffd");
    QTest::newRow("without it") << QByteArray("BT /F1 9 Tf <0003> Tj ET EMC") << QByteArray("2f06 0041 fffd fffd");
    QTest::newRow("the first counts") << QByteArray("/Span <</ActualText <FEFF4E8C>>> BDC BT /F1 9 Tf <0001> Tj ET EMC "
                                                    "/Span <</ActualText <FEFF2F06>>> BDC BT /F1 9 Tf <0001> Tj ET EMC")
                                      << QByteArray("4e8c 0041 fffd fffd");
}

/// Qt takes the first of them, and none beyond 16 bits. The page tells which was written.
void tst_PdfGlyphs::sharedGlyphs()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, meanings);
    const QByteArray map = "3 beginbfrange\n<0001> <0002> [<2F06> <0041> ]\nendbfrange";
    const QByteArray maxp = QByteArray::fromHex("00010000"
                                                "0001"
                                                "000000000000"
                                                "6d617870"
                                                "00000000"
                                                "0000001c"
                                                "00000006"
                                                "00005000"
                                                "0005"); // five glyphs
    const QByteArray drawn = makePdf({ "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        pdfStream({}, content), "<< /Type /Font /Subtype /Type0 /DescendantFonts [6 0 R] /ToUnicode 8 0 R >>",
        "<< /Type /Font /FontDescriptor 7 0 R >>", "<< /Type /FontDescriptor /FontName /X /FontFile2 9 0 R >>",
        pdfStream({}, map), pdfStream({}, maxp) });
    QStringList found;
    const QString map16 = QString::fromLatin1(characterMaps(drawn, [](QPDFObjectHandle) {}));
    static const QRegularExpression line(u"^<000[1-4]> <(.*)>$"_s, QRegularExpression::MultilineOption);
    for (auto it = line.globalMatch(map16); it.hasNext();)
        found += it.next().captured(1);
    QCOMPARE(found.join(u' '), QString::fromLatin1(meanings));
}

QTEST_MAIN(tst_PdfGlyphs)
#include "tst_pdfglyphs.moc"
