#pragma once

#include <QByteArray>
#include <QList>

/// One object of a PDF, without its number.
using PdfObjects = QList<QByteArray>;

inline QByteArray pdfStream(const QByteArray& entries, const QByteArray& data)
{
    return "<< /Length " + QByteArray::number(data.size()) + ' ' + entries + " >>\nstream\n" + data + "\nendstream";
}

/// A PDF written by hand: object 1 is the catalog. @p trailer: more entries for the trailer
inline QByteArray makePdf(const PdfObjects& objects, const QByteArray& trailer = {})
{
    QByteArray file = "%PDF-1.7\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    return file + table + "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) + " /Root 1 0 R " + trailer
        + " >>\nstartxref\n" + start + "\n%%EOF\n";
}
