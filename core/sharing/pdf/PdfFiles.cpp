#include "core/sharing/pdf/PdfFiles.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

namespace besace::pdf {

QHash<QString, Object> attach(QPDF& document, const Finish& finish)
{
    QPDFEmbeddedFileDocumentHelper embedded(document);
    QHash<QString, Object> specifications;
    Object associated = Object::newArray();
    for (const Finish::Attachment& one : finish.attachments) {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(document, one.file.bytes.toStdString());
        stream.setSubtype(one.file.mediaType.toStdString());
        stream.setCreationDate(date(finish.madeAt));
        stream.setModDate(date(finish.madeAt));
        const std::string fileName = one.file.name.toStdString();
        auto file = QPDFFileSpecObjectHelper::createFileSpec(document, fileName, stream);
        file.setDescription(one.description.toStdString());
        Object specification = file.getObjectHandle();
        specification.replaceKey(
            "/AFRelationship", name(one.relation == Finish::Relation::Source ? "Source" : "Supplement"));
        embedded.replaceEmbeddedFile(fileName, file);
        associated.appendItem(specification);
        specifications.insert(one.file.name, specification);
    }
    if (!specifications.isEmpty())
        document.getRoot().replaceKey("/AF", associated);
    return specifications;
}

} // namespace besace::pdf
