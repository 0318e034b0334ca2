#include "core/containers/PdfFontCodes.h"
#include "core/containers/PdfWords.h"

#include <QCryptographicHash>
#include <QTest>

#include "tests/support/MakePdf.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// What a PDF shows to people.
class tst_PdfWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
    void codes_areBounded();
    void words_data();
    void words();
    void sections_data();
    void sections();
    void sections_areBounded();
    void creator();
    void noPdf();
};

static QByteArray map(const QByteArray& lines) { return "/CIDInit begincmap\n" + lines + "\nendcmap"; }

void tst_PdfWords::codes_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("text"); ///< of the codes 1 to 4
    QTest::newRow("one by one") << QByteArray("3 beginbfchar <0001> <0041> <0002> <00E9> <0004><0042> endbfchar")
                                << u"AéB"_s;
    QTest::newRow("a range") << QByteArray("1 beginbfrange <0001> <0004> <0041> endbfrange") << u"ABCD"_s;
    QTest::newRow("a list") << QByteArray("1 beginbfrange <0001> <0003> [<0058> <0059> <00660069>] endbfrange")
                            << u"XYfi"_s;
    QTest::newRow("surrogates") << QByteArray("1 beginbfchar <0001> <D83DDE00> endbfchar") << u"😀"_s;
    QTest::newRow("no numbers") << QByteArray("1 beginbfchar <zz> <0041> (a) <0042> endbfchar") << QString();
    QTest::newRow("backwards") << QByteArray("1 beginbfrange <0004> <0001> <0041> endbfrange") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void tst_PdfWords::codes()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, text);
    const PdfFontCodes codes(map(lines), 2);
    QCOMPARE(codes.text(std::string("\0\1\0\2\0\3\0\4", 8)), text);
}

void tst_PdfWords::codes_areBounded()
{
    QCOMPARE(PdfFontCodes("1 beginbfchar <0001> <0041", 2).text(std::string("\0\1", 2)), u"A"_s);
    QByteArray lines = "beginbfrange ";
    for (int i = 0; i < 100'000; ++i)
        lines += "<0000> <FFFF> <0041> ";
    const PdfFontCodes codes(map(lines), 2); // must come to an end
    QCOMPARE(codes.text(std::string("\0\0", 2)), u"A"_s);
    const PdfFontCodes wide(map("beginbfchar <0001> <" + QByteArray(100'000, '4') + "> endbfchar"), 2);
    QVERIFY(wide.text(std::string("\0\1", 2)).size() < 100);
}

/// One page with one font.
static QByteArray pdf(const QByteArray& content, const QByteArray& trailer = {})
{
    return makePdf({ "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                       "<< /Type /Page /Parent 2 0 R /Contents [4 0 R 4 0 R] /Resources << /Font << /F1 5 0 R >> >> >>",
                       pdfStream({}, content), "<< /Type /Font /Subtype /Type0 /ToUnicode 6 0 R >>",
                       pdfStream({}, map("1 beginbfrange <0001> <001A> <0041> endbfrange")) },
        trailer);
}

void tst_PdfWords::words_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text"); ///< once; the page shows it twice
    QTest::newRow("one string") << QByteArray("BT /F1 12 Tf <00010002> Tj ET") << u"AB"_s;
    QTest::newRow("an array") << QByteArray("BT /F1 12 Tf [<0001> -200 <00020003>] TJ ET") << u"ABC"_s;
    QTest::newRow("on the next line") << QByteArray("BT /F1 12 Tf <0001> ' 1 2 <0002> \" ET") << u"AB"_s;
    QTest::newRow("marked") << QByteArray("/P << /MCID 0 >> BDC BT /F1 12 Tf <0003> Tj ET EMC") << u"C"_s;
    QTest::newRow("another font") << QByteArray("BT /F2 12 Tf <0001> Tj ET") << QString();
    QTest::newRow("no font") << QByteArray("BT <0001> Tj ET") << QString();
    QTest::newRow("damaged") << QByteArray("BT /F1 12 Tf <0001> Tj ((( >> ]") << u"A"_s;
}

void tst_PdfWords::words()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, text);
    const Result<PdfWords> words = pdfWords(pdf(content));
    QVERIFY(words);
    QString shown = words->text;
    QVERIFY2(shown.remove(u'\n').startsWith(text), qPrintable(shown));
    QCOMPARE(shown.isEmpty(), text.isEmpty());
}

/// A tagged page with one file: the section is object 7, its title and paragraphs 8 to 10, the file 11 and 12.
static QByteArray tagged(const QByteArray& section, const QByteArray& first)
{
    const QByteArray content
        = "/H2 <</MCID 0>> BDC BT /F1 12 Tf <0001> Tj ET EMC "
          "/P <</MCID 1>> BDC BT <0002> Tj ET /Span <</ActualText (x)>> BDC BT <0003> Tj ET EMC EMC "
          "/Artifact BMC BT <0004> Tj ET EMC "
          "/P <</MCID 2>> BDC BT [<0005> 3 <0006>] TJ ET EMC EMC EMC BT <0007> Tj ET "
          "/P <</MCID 3>> BDC BT <0008> Tj ET EMC";
    return makePdf({ "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        pdfStream({}, content), "<< /Type /Font /Subtype /Type0 /ToUnicode 6 0 R >>",
        pdfStream({}, map("1 beginbfrange <0001> <001A> <0041> endbfrange")), section,
        "<< /S /H2 /K [<< /MCID 0 /Pg 3 0 R >>] >>", first, "<< /S /P /Pg 3 0 R /K [2 << /MCID 3 /Pg 3 0 R >>] >>",
        "<< /Type /Filespec /EF << /F 12 0 R /UF 12 0 R >> >>", pdfStream({}, "badge") });
}

void tst_PdfWords::sections_data()
{
    const QByteArray paragraph = "<< /S /P /K << /MCID 1 /Pg 3 0 R >> >>";
    QTest::addColumn<QByteArray>("section");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("title and lines") << QByteArray("<< /S /Sect /AF [11 0 R] /K [8 0 R 9 0 R 10 0 R 9 0 R] >>")
                                     << paragraph << QStringList { u"BC"_s, u"EF H"_s };
    QTest::newRow("pictures before and between")
        << QByteArray("<< /S /Sect /AF 11 0 R /K [<< /S /Figure >> 8 0 R << /S /Figure >> 10 0 R] >>") << paragraph
        << QStringList { u"EF H"_s };
    QTest::newRow("another kind between") << QByteArray("<< /S /Sect /AF [11 0 R] /K [8 0 R 9 0 R 12 0 R 10 0 R] >>")
                                          << paragraph << QStringList { u"BC"_s };
    QTest::newRow("no file") << QByteArray("<< /S /Sect /K [8 0 R 9 0 R] >>") << paragraph << QStringList();
    QTest::newRow("no title") << QByteArray("<< /S /Sect /AF [11 0 R] /K [9 0 R] >>") << paragraph << QStringList();
    QTest::newRow("no such piece") << QByteArray("<< /S /Sect /AF [11 0 R] /K [8 0 R 9 0 R] >>")
                                   << QByteArray("<< /S /P /K [<< /MCID 77 /Pg 3 0 R >> (x) 5 null] >>")
                                   << QStringList { QString() };
    QTest::newRow("in a circle") << QByteArray("<< /S /Sect /AF [11 0 R 7 0 R] /K [7 0 R 8 0 R 9 0 R] >>")
                                 << QByteArray("<< /S /P /K [7 0 R 9 0 R] /Pg 9 0 R >>") << QStringList { QString() };
}

/// What stands below the title of a part to which a file belongs.
void tst_PdfWords::sections()
{
    QFETCH(QByteArray, section);
    QFETCH(QByteArray, first);
    QFETCH(QStringList, lines);
    const Result<PdfWords> words = pdfWords(tagged(section, first));
    QVERIFY(words);
    QCOMPARE(words->sections.size(), lines.isEmpty() ? 0 : 1);
    if (lines.isEmpty())
        return;
    QCOMPARE(words->sections.first().belowTitle, lines);
    QCOMPARE(words->sections.first().digests, QList { QCryptographicHash::hash("badge", QCryptographicHash::Sha256) });
}

/// Content that begins more pieces than it ends.
void tst_PdfWords::sections_areBounded()
{
    const QByteArray deep = QByteArray("/P <</MCID 1>> BDC ").repeated(100'000) + "BT /F1 12 Tf <0001> Tj ET";
    const Result<PdfWords> words = pdfWords(pdf(deep));
    QVERIFY(words);
    QVERIFY(words->text.startsWith(u'A'));
}

void tst_PdfWords::creator()
{
    const Result<PdfWords> words = pdfWords(pdf("BT ET", "/Info << /Creator (Besace) >>"));
    QVERIFY(words);
    QCOMPARE(words->creator, u"Besace"_s);
}

void tst_PdfWords::noPdf() { QCOMPARE(pdfWords("nothing").error().code, Error::Code::Malformed); }

QTEST_GUILESS_MAIN(tst_PdfWords)
#include "tst_pdfwords.moc"
