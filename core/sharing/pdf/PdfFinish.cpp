#include "core/sharing/pdf/PdfFinish.h"

#include "core/sharing/pdf/PdfDescription.h"
#include "core/sharing/pdf/PdfFiles.h"
#include "core/sharing/pdf/PdfFonts.h"
#include "core/sharing/pdf/PdfTags.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace besace::pdf {

static Object destination(QPDF& document, const Finish::Bookmark& bookmark)
{
    const QPDFPageObjectHelper page = QPDFPageDocumentHelper(document).getAllPages().at(size_t(bookmark.page));
    const qreal top = QPDFPageObjectHelper(page).getMediaBox().getArrayAsRectangle().ury - bookmark.top;
    return Object::newArray({ page.getObjectHandle(), name("XYZ"), Object::newNull(), number(top), Object::newNull() });
}

static void addBookmarks(QPDF& document, const QList<Finish::Bookmark>& bookmarks)
{
    if (bookmarks.isEmpty())
        return;
    Object outlines = document.makeIndirectObject(Object::newDictionary());
    outlines.replaceKey("/Type", name("Outlines"));
    outlines.replaceKey("/Count", integer(bookmarks.size()));
    Object previous = Object::newNull();
    for (const Finish::Bookmark& one : bookmarks) {
        Object item = document.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", text(one.title));
        item.replaceKey("/Parent", outlines);
        item.replaceKey("/Dest", destination(document, one));
        if (previous.isNull()) {
            outlines.replaceKey("/First", item);
        } else {
            previous.replaceKey("/Next", item);
            item.replaceKey("/Prev", previous);
        }
        outlines.replaceKey("/Last", item);
        previous = item;
    }
    document.getRoot().replaceKey("/Outlines", outlines);
}

static QByteArray written(QPDF& document)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

Result<QByteArray> finish(const QByteArray& drawn, const Finish& finish)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("portfolio", drawn.constData(), size_t(drawn.size()));
        describe(document, finish);
        tag(document, finish, attach(document, finish));
        correctFonts(document); // the pages say now what their glyphs read as
        addBookmarks(document, finish.bookmarks);
        return written(document);
    } catch (const std::exception& error) {
        return Error { Error::Code::CannotWrite, QString::fromUtf8(error.what()) };
    }
}

} // namespace besace::pdf
