#include "tests/support/pdf/PdfCheck.h"

using namespace Qt::StringLiterals;

namespace pdfcheck {

Found check(QPDF& document)
{
    Found found;
    QList<PageContent> pages;
    for (QPDFObjectHandle page : document.getAllPages()) {
        pages += checkContent(page);
        found.flaws += pages.last().flaws;
    }
    checkStructure(document, pages, found);
    checkDescription(document, found);
    checkFiles(document, found);
    checkOutline(document, found);
    found.flaws.removeDuplicates();
    return found;
}

Found check(const QByteArray& pdf)
{
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("checked", pdf.constData(), size_t(pdf.size()));
    Found found = check(document);
    if (!pdf.startsWith("%PDF-1.7\n%") || uchar(pdf.at(10)) < 128)
        found.flaws += u"file: no header of PDF 1.7 with bytes beyond ASCII"_s;
    if (!document.getTrailer().getKey("/ID").isArray())
        found.flaws += u"file: no identifier"_s;
    if (document.anyWarnings())
        found.flaws += u"file: qpdf warns"_s;
    return found;
}

} // namespace pdfcheck
