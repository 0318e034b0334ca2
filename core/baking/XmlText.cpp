#include "core/baking/XmlText.h"

#include "core/baking/XmlScanner.h"
#include "core/base/Encoding.h"
#include "core/base/Limits.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

// The value of encoding="…" in the XML declaration, in capitals.
QByteArray declaredEncoding(const QByteArray& file)
{
    XmlScanner scanner(file);
    if (!scanner.next() || !scanner.markup().startsWith("<?xml"))
        return {};
    const QByteArray declaration = scanner.markup().toByteArray();
    const qsizetype name = declaration.indexOf("encoding");
    const qsizetype open = name < 0 ? -1 : declaration.indexOf(declaration.indexOf('"', name) < 0 ? '\'' : '"', name);
    const qsizetype close = open < 0 ? -1 : declaration.indexOf(declaration[open], open + 1);
    return close < 0 ? QByteArray() : declaration.sliced(open + 1, close - open - 1).toUpper();
}

bool startsAsUtf16(const QByteArray& file)
{
    return file.startsWith("\xFF\xFE") || file.startsWith("\xFE\xFF") || file.startsWith(QByteArrayView("<\0", 2))
        || file.startsWith(QByteArrayView("\0<", 2));
}

Result<XmlText> decoded(const QByteArray& file, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(file);
    if (decoder.hasError())
        return Error { Error::Code::Malformed, u"not in the encoding it declares"_s };
    return XmlText { text.toUtf8(), true };
}

QStringConverter::Encoding utf16Of(const QByteArray& file)
{
    if (file.startsWith('<'))
        return QStringConverter::Utf16LE;
    return file.startsWith('\0') ? QStringConverter::Utf16BE : QStringConverter::Utf16;
}

} // namespace

Result<XmlText> readXmlText(const QByteArray& file)
{
    if (file.size() > limits::maxSvgBytes)
        return Error { Error::Code::TooLarge, u"XML"_s };
    if (startsAsUtf16(file))
        return decoded(file, utf16Of(file));
    const QByteArray declared = declaredEncoding(file);
    if (!declared.isEmpty() && declared != "UTF-8" && declared != "UTF8" && declared != "US-ASCII") {
        if (declared == "ISO-8859-1")
            return decoded(file, QStringConverter::Latin1);
        return Error { Error::Code::Unsupported, QString::fromLatin1(declared) };
    }
    const Result<QString> text = decodeUtf8(file);
    return text ? Result(XmlText { file, false }) : text.error();
}

} // namespace besace
