#include "core/sharing/PdfFinish.h"

#include "core/base/QpdfForClang.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace besace::pdf {

using namespace Qt::StringLiterals;

namespace {

using Object = QPDFObjectHandle;

Object text(const QString& value) { return Object::newUnicodeString(value.toStdString()); }
Object name(const char* value) { return Object::newName(value); }
Object number(qreal value) { return Object::newReal(value, 2); }

/// ISO 32000-1:2008, 7.9.4
std::string date(const QDateTime& utc) { return utc.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString(); }

/// Works on one document; may throw what qpdf throws.
class Finisher {
public:
    Finisher(const QByteArray& drawn, const Finish& finish) : m_finish(finish)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("portfolio", drawn.constData(), size_t(drawn.size()));
        m_pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
    }

    QByteArray run();

private:
    void describe();
    Object metadata();
    void link(const Finish::PageLink& link);
    void bookmark();
    Object destination(const Finish::Bookmark& bookmark);
    void attach();
    QByteArray write();
    Object page(int index) { return m_pages.at(size_t(index)).getObjectHandle(); }
    qreal pageHeight(int index);

    const Finish& m_finish;
    QPDF m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
};

QByteArray Finisher::run()
{
    describe();
    for (const Finish::PageLink& one : m_finish.links)
        link(one);
    bookmark();
    attach();
    return write();
}

void Finisher::describe()
{
    Object info = m_pdf.makeIndirectObject(Object::newDictionary());
    info.replaceKey("/Title", text(m_finish.title));
    if (!m_finish.author.isEmpty())
        info.replaceKey("/Author", text(m_finish.author));
    info.replaceKey("/Creator", text(u"Besace"_s));
    info.replaceKey("/CreationDate", Object::newString(date(m_finish.madeAt)));
    info.replaceKey("/ModDate", Object::newString(date(m_finish.madeAt)));
    m_pdf.getTrailer().replaceKey("/Info", info);

    Object root = m_pdf.getRoot();
    root.replaceKey("/Lang", text(m_finish.language));
    root.replaceKey("/Metadata", metadata());
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

/// The same once more as XMP (ISO 16684-1), for readers that look there first.
Object Finisher::metadata()
{
    const QString instant = m_finish.madeAt.toUTC().toString(Qt::ISODate);
    const QString xmp = uR"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Besace</xmp:CreatorTool><xmp:CreateDate>%3</xmp:CreateDate><xmp:ModifyDate>%3</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>)"_s.arg(m_finish.title.toHtmlEscaped(), m_finish.language, instant);
    Object stream = Object::newStream(&m_pdf, xmp.toStdString());
    stream.getDict().replaceKey("/Type", name("/Metadata"));
    stream.getDict().replaceKey("/Subtype", name("/XML"));
    return stream;
}

qreal Finisher::pageHeight(int index)
{
    const Object::Rectangle box = m_pages.at(size_t(index)).getMediaBox().getArrayAsRectangle();
    return box.ury;
}

void Finisher::link(const Finish::PageLink& link)
{
    const qreal height = pageHeight(link.page);
    Object annotation = Object::newDictionary();
    annotation.replaceKey("/Type", name("/Annot"));
    annotation.replaceKey("/Subtype", name("/Link"));
    annotation.replaceKey("/F", Object::newInteger(4)); // printed
    annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
    annotation.replaceKey("/Rect",
        Object::newArray({ number(link.area.left()), number(height - link.area.bottom()), number(link.area.right()),
            number(height - link.area.top()) }));
    annotation.replaceKey("/Contents", text(link.address));
    Object action = Object::newDictionary();
    action.replaceKey("/S", name("/URI"));
    action.replaceKey("/URI", Object::newString(link.address.toStdString()));
    annotation.replaceKey("/A", action);

    Object target = page(link.page);
    if (!target.getKey("/Annots").isArray())
        target.replaceKey("/Annots", Object::newArray());
    target.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
}

Object Finisher::destination(const Finish::Bookmark& bookmark)
{
    const qreal top = pageHeight(bookmark.page) - bookmark.top;
    return Object::newArray({ page(bookmark.page), name("/XYZ"), Object::newNull(), number(top), Object::newNull() });
}

void Finisher::bookmark()
{
    if (m_finish.bookmarks.isEmpty())
        return;
    Object outlines = m_pdf.makeIndirectObject(Object::newDictionary());
    outlines.replaceKey("/Type", name("/Outlines"));
    outlines.replaceKey("/Count", Object::newInteger(m_finish.bookmarks.size()));
    Object previous = Object::newNull();
    for (const Finish::Bookmark& one : m_finish.bookmarks) {
        Object item = m_pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", text(one.title));
        item.replaceKey("/Parent", outlines);
        item.replaceKey("/Dest", destination(one));
        if (previous.isNull()) {
            outlines.replaceKey("/First", item);
        } else {
            previous.replaceKey("/Next", item);
            item.replaceKey("/Prev", previous);
        }
        outlines.replaceKey("/Last", item);
        previous = item;
    }
    m_pdf.getRoot().replaceKey("/Outlines", outlines);
}

void Finisher::attach()
{
    QPDFEmbeddedFileDocumentHelper embedded(m_pdf);
    Object associated = Object::newArray();
    for (const Finish::Attachment& one : m_finish.attachments) {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(m_pdf, one.file.bytes.toStdString());
        stream.setSubtype(one.file.mediaType.toStdString());
        stream.setModDate(date(m_finish.madeAt));
        const std::string fileName = one.file.name.toStdString();
        auto file = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, fileName, stream);
        file.setDescription(one.description.toStdString());
        Object specification = file.getObjectHandle();
        specification.replaceKey("/AFRelationship", name("/Source"));
        embedded.replaceEmbeddedFile(fileName, file);
        associated.appendItem(specification);
    }
    if (associated.getArrayNItems() > 0)
        m_pdf.getRoot().replaceKey("/AF", associated);
}

QByteArray Finisher::write()
{
    QPDFWriter writer(m_pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace

Result<QByteArray> finish(const QByteArray& drawn, const Finish& finish)
{
    try {
        return Finisher(drawn, finish).run();
    } catch (const std::exception& error) {
        return Error { Error::Code::CannotWrite, QString::fromUtf8(error.what()) };
    }
}

} // namespace besace::pdf
