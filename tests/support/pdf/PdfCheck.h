#pragma once

#include "core/base/QpdfForClang.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <qpdf/QPDF.hh>

/// Looks at a PDF as ISO 14289-1 (PDF/UA-1) and ISO 19005-3 (PDF/A-3a) ask, as far as a program can. It shares nothing
/// with the code that writes.
namespace pdfcheck {

/// What is wrong, each in a sentence that begins with the clause's subject; empty if all is well.
struct Found {
    QStringList flaws;
    QString readingOrder; ///< the text of all elements as the structure orders them, one line for each
    QHash<QString, QByteArray> files; ///< attached files by name
    QStringList outline;
    QStringList addresses; ///< where links lead
};

Found check(const QByteArray& pdf);
/// The same for a document that is open already, perhaps changed by a test.
Found check(QPDF& document);

/// A stretch of marked content that belongs to an element.
struct Marked {
    QString tag;
    QString text; ///< what it reads as
    bool isEmpty = true; ///< nothing is painted in it
};

/// What is on one page.
struct PageContent {
    QStringList flaws;
    QHash<int, Marked> marked; ///< by MCID
};
PageContent checkContent(QPDFObjectHandle page);

/// A font of a page: whether it is embedded, and what its codes mean.
struct Font {
    QStringList flaws;
    QHash<int, QString> meanings;
};
Font checkFont(QPDFObjectHandle font);

/// Catalog, information, metadata, colours, attached files, outline.
void checkDescription(QPDF& document, Found& found);
void checkFiles(QPDF& document, Found& found);
void checkOutline(QPDF& document, Found& found);
/// Structure tree, parent tree, annotations.
void checkStructure(QPDF& document, const QList<PageContent>& pages, Found& found);

inline QString toText(QPDFObjectHandle value)
{
    return value.isString() ? QString::fromStdString(value.getUTF8Value())
        : value.isName()    ? QString::fromStdString(value.getName()).mid(1)
                            : QString();
}

/// Null instead of a complaint where @p object is no dictionary.
inline QPDFObjectHandle entry(QPDFObjectHandle object, const char* key)
{
    if (object.isStream())
        return object.getDict().getKey(key);
    return object.isDictionary() ? object.getKey(key) : QPDFObjectHandle::newNull();
}

inline QByteArray bytesOf(QPDFObjectHandle stream)
{
    if (!stream.isStream())
        return {};
    const std::shared_ptr<Buffer> buffer = stream.getStreamData(qpdf_dl_all);
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace pdfcheck
