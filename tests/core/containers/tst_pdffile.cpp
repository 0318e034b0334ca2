#include "core/base/Compression.h"
#include "core/base/Limits.h"
#include "core/base/QpdfForClang.h"
#include "core/containers/Container.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include "tests/support/MakePdf.h"
#include "tests/support/MakeZip.h"
#include <optional>

using namespace besace;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

const QByteArray json = R"({"@context":"https://w3id.org/openbadges/v2","id":"urn:a"})";
const QByteArray jws = "eyJhbGciOiJub25lIn0.eyJpZCI6InVybjphIn0.c2ln";
const QByteArray catalog = "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 3 0 R >> >>";
const QByteArray noPages = "<< /Type /Pages /Kids [] /Count 0 >>";

QByteArray fileSpecification(const QByteArray& name, int stream)
{
    return "<< /Type /Filespec /UF (" + name + ") /EF << /F " + QByteArray::number(stream) + " 0 R /UF "
        + QByteArray::number(stream) + " 0 R >> >>";
}

QByteArray withOneAttachment(const QByteArray& stream)
{
    return makePdf({ catalog, noPages, "<< /Names [(a) " + fileSpecification("a.json", 4) + "] >>", stream });
}

QByteArray xmp(const QByteArray& description)
{
    return pdfStream("/Type /Metadata /Subtype /XML",
        "<?xpacket begin='\xEF\xBB\xBF' id='W5M0MpCehiHzreSzNTczkc9d'?>\n<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
            + description + "</rdf:RDF></x:xmpmeta>\n<?xpacket end='w'?>");
}

/// The same document as qpdf writes it: objects and cross-references in compressed streams, or encrypted.
QByteArray rewritten(const QByteArray& pdf, const std::optional<QByteArray>& password = {})
{
    QPDF document;
    document.processMemoryFile("made", pdf.constData(), static_cast<size_t>(pdf.size()));
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    if (password)
        writer.setR6EncryptionParameters(
            password->constData(), "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return { reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()) };
}

QByteArray portfolio(const QList<MadeFile>& attachments)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    for (const MadeFile& file : attachments)
        writer.addFileAttachment(QString::fromUtf8(file.name), file.bytes, u"application/octet-stream"_s);
    QPainter painter(&writer);
    painter.fillRect(10, 10, 100, 100, Qt::blue);
    painter.end();
    return pdf;
}

QStringList told(const Result<QList<CarriedFile>>& carried)
{
    if (!carried)
        return { u"error %1"_s.arg(int(carried.error().code)) };
    QStringList members;
    for (const CarriedFile& file : *carried)
        members.append(file.member + (file.problem ? u": "_s + file.problem->detail : QString()));
    return members;
}

} // namespace

class TestPdfFile : public QObject {
    Q_OBJECT

private slots:
    void portfolio_givesBackEveryByte()
    {
        QList<MadeFile> files;
        for (int i = 0; i < 12; ++i)
            files.append(MadeFile { "Badge n\xC2\xB0" + QByteArray::number(i) + " - équipe.svg",
                "<svg xmlns='http://www.w3.org/2000/svg'><g id='" + QByteArray(1000 * i, 'x') + "'/></svg>" });
        files.append(MadeFile { "notes.txt", "not a badge" });
        const QByteArray made = portfolio(files);
        Progress progress;
        for (const QByteArray& pdf : { made, rewritten(made) }) {
            const auto carried = openContainer(pdf, progress);
            QVERIFY(carried);
            QCOMPARE(carried->size(), 12);
            for (const CarriedFile& file : *carried) {
                const auto same = [&](const MadeFile& one) { return QString::fromUtf8(one.name) == file.member; };
                const auto original = std::find_if(files.begin(), files.end(), same);
                QVERIFY2(original != files.end(), qPrintable(file.member));
                QCOMPARE(file.bytes, original->bytes);
            }
        }
        QCOMPARE(openContainer(portfolio({}), progress).error().code, Code::NoBadge);
    }

    void found_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const QByteArray& pdf, const QString& member, const QByteArray& bytes) {
            QTest::newRow(name) << pdf << member << bytes;
        };
        const QByteArray attached = pdfStream("/Type /EmbeddedFile", json);
        const QByteArray packed = pdfStream("/Filter /FlateDecode", deflate(json, Compression::Zlib));
        row("attachment", withOneAttachment(attached), u"a.json"_s, json);
        row("attachment, compressed", withOneAttachment(packed), u"a.json"_s, json);
        row("attachment, compressed twice and in hexadecimal",
            withOneAttachment(pdfStream(
                "/Filter [/AHx /Fl /Fl]", deflate(deflate(json, Compression::Zlib), Compression::Zlib).toHex() + '>')),
            u"a.json"_s, json);
        row("attachment, name in UTF-16",
            makePdf({ catalog, noPages,
                "<< /Names [(a) << /UF <FEFF00E9007400E9002E006A0073006F006E> /EF << /F 4 0 R >> >>] >>", attached }),
            u"été.json"_s, json);
        row("attachment in a deeper tree",
            makePdf({ catalog, noPages, "<< /Kids [4 0 R 3 0 R] >>",
                "<< /Limits [(a) (a)] /Names [(a) " + fileSpecification("a.json", 5) + "] >>", attached }),
            u"a.json"_s, json);
        row("attachment of a page",
            makePdf({ "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Annots [4 0 R] >>",
                "<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 1 1] /FS " + fileSpecification("p.json", 5)
                    + " >>",
                attached }),
            u"p.json"_s, json);
        row("attachment of a page, annotation inside the page",
            makePdf({ "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Annots [<< /Subtype /FileAttachment /FS "
                    + fileSpecification("p.json", 4) + " >>] >>",
                attached }),
            u"p.json"_s, json);
        row("associated file",
            makePdf({ "<< /Type /Catalog /AF [3 0 R] >>", noPages, fileSpecification("f.json", 4), attached }),
            u"f.json"_s, json);
        row("Info key, JSON", makePdf({ catalog, noPages, "<< /openbadges (" + json + ") >>" }, "/Info 3 0 R"),
            u"openbadges"_s, json);
        row("Info key, address",
            makePdf({ catalog, noPages, "<< /OpenBadges (https://openbadgefactory.example.org/v1/assertion/1) >>" },
                "/Info 3 0 R"),
            u"OpenBadges"_s, "https://openbadgefactory.example.org/v1/assertion/1");
        const QByteArray withXmp = "<< /Type /Catalog /Metadata 2 0 R >>";
        row("XMP element",
            makePdf({ withXmp,
                xmp("<rdf:Description xmlns:openbadges='http://openbadges.org/ns'><openbadges:assertion>" + jws
                    + "</openbadges:assertion></rdf:Description>") }),
            u"openbadges:assertion"_s, jws);
        row("XMP element with a list inside",
            makePdf({ withXmp,
                xmp("<rdf:Description xmlns:openbadges='urn:x'><openbadges:assertion><rdf:Alt><rdf:li><![CDATA[" + json
                    + "]]></rdf:li></rdf:Alt></openbadges:assertion></rdf:Description>") }),
            u"openbadges:assertion"_s, json);
        row("XMP attribute",
            makePdf({ withXmp, xmp("<rdf:Description xmlns:openbadges='urn:x' openbadges:assertion='" + jws + "'/>") }),
            u"openbadges:assertion"_s, jws);
        row("XMP and Info with the same",
            makePdf({ withXmp, xmp("<rdf:Description xmlns:openbadges='urn:x' openbadges:assertion='" + jws + "'/>"),
                        "<< /openbadges (" + jws + ") >>" },
                "/Info 3 0 R"),
            u"openbadges"_s, jws);
        row("a ZIP inside", withOneAttachment(pdfStream({}, makeZip({ { "z.json", json } }))), u"a.json/z.json"_s,
            json);
        row("encrypted, but not against reading", rewritten(withOneAttachment(packed), QByteArray("")), u"a.json"_s,
            json);
        QByteArray broken = withOneAttachment(attached);
        row("damaged table of objects", broken.replace("xref", "fxer"), u"a.json"_s, json);
    }
    void found()
    {
        QFETCH(QByteArray, pdf);
        QFETCH(QByteArray, bytes);
        Progress progress;
        const auto carried = openContainer(pdf, progress);
        QTEST(told(carried).join(u'|'), "member");
        QCOMPARE(carried->first().bytes, bytes);
    }

    void notFound_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QByteArray& pdf, Code code) {
            QTest::newRow(name) << pdf << static_cast<int>(code);
        };
        const QByteArray attached = pdfStream("/Type /EmbeddedFile", json);
        row("nothing attached", makePdf({ "<< /Type /Catalog >>" }), Code::NoBadge);
        row("attached text", withOneAttachment(pdfStream({}, "hello")), Code::NoBadge);
        row("needs a password", rewritten(withOneAttachment(attached), "secret"), Code::Unsupported);
        row("the mark and nothing else", "%PDF-1.7\n%%EOF", Code::Malformed);
        row("no catalog", makePdf({ "<< >>" }).replace("/Root", "/Boot"), Code::Malformed);
        row("tree of names in a circle", makePdf({ catalog, noPages, "<< /Kids [3 0 R 3 0 R] >>" }), Code::NoBadge);
        row("tree of names that is none", makePdf({ catalog, noPages, "(text)" }), Code::NoBadge);
        row("attachment compressed with LZW", withOneAttachment(pdfStream("/Filter /LZWDecode", "abc")),
            Code::Malformed);
        row("attachment that cannot be unpacked", withOneAttachment(pdfStream("/Filter /FlateDecode", "abc")),
            Code::Malformed);
        row("attachment that points at itself",
            makePdf({ catalog, noPages, "<< /Names [(a) << /EF << /F 3 0 R >> >>] >>" }), Code::NoBadge);
        row("XMP that is no XML", makePdf({ "<< /Metadata 2 0 R >>", pdfStream({}, "<a><b></a>") }), Code::NoBadge);
        // 80 MB in 80 kB: the budget ends it.
        row("attachment that grows 1,000 times",
            withOneAttachment(pdfStream("/Filter /FlateDecode", deflate(QByteArray(80 << 20, '{'), Compression::Zlib))),
            Code::Malformed);
    }
    void notFound()
    {
        QFETCH(QByteArray, pdf);
        Progress progress;
        const auto carried = openContainer(pdf, progress);
        QVERIFY2(!carried, qPrintable(told(carried).join(u'|')));
        QTEST(static_cast<int>(carried.error().code), "code");
    }

    // The streams that hold a document's own structure are unpacked before we can ask for anything.
    void structureThatGrows()
    {
        const QByteArray objects = deflate("1 0 " + QByteArray(40 << 20, ' ') + "<< >>", Compression::Zlib);
        const QByteArray pdf = makePdf({ "<< /Type /Catalog /Names 9 0 R >>",
            pdfStream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", objects),
            pdfStream("/Type /XRef /Size 4 /W [1 2 1] /Root 1 0 R /Filter /FlateDecode",
                deflate(QByteArray(40 << 20, '\1'), Compression::Zlib)) });
        const qsizetype stream = pdf.indexOf("3 0 obj");
        const qsizetype start = pdf.lastIndexOf("startxref");
        const QByteArray byStream = pdf.first(start) + "startxref\n" + QByteArray::number(stream) + "\n%%EOF\n";
        Progress progress;
        const auto carried = openContainer(byStream, progress);
        QVERIFY(!carried);
    }

    void hostile()
    {
        Progress progress;
        const QByteArray pdf = rewritten(makePdf(
            { "<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R /Names << /EmbeddedFiles 3 0 R >> >>", noPages,
                "<< /Names [(a) " + fileSpecification("a.json", 4) + "] >>", pdfStream("/Type /EmbeddedFile", json),
                xmp("<rdf:Description/>"), "<< /openbadges (" + jws + ") >>" },
            "/Info 6 0 R"));
        QCOMPARE(openContainer(pdf, progress)->size(), 2);
        for (qsizetype size = 0; size < pdf.size(); size += 3)
            (void)openContainer(pdf.first(size), progress);
        for (qsizetype i = 0; i < pdf.size(); i += 2) {
            QByteArray changed = pdf;
            changed[i] = char(changed[i] ^ 0x55);
            (void)openContainer(changed, progress);
        }
    }
};

QTEST_MAIN(TestPdfFile)
#include "tst_pdffile.moc"
