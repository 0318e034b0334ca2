#include "core/sharing/pdf/PdfReadBack.h"

#include "core/sharing/pdf/PdfObjects.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <exception>

namespace besace {

using namespace Qt::StringLiterals;
using pdf::Object;

namespace {

/// By the code of a glyph.
using Meanings = QHash<int, QString>;

QString textOf(Object value) { return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString(); }

Object entry(Object from, const char* key) { return from.isDictionary() ? from.getKey(key) : Object::newNull(); }

/// ISO 32000-1:2008, 9.10.3, in the form that PdfFonts writes.
Meanings meaningsOf(Object font)
{
    Meanings meanings;
    Object map = entry(font, "/ToUnicode");
    if (!map.isStream())
        return meanings;
    const std::shared_ptr<Buffer> bytes = map.getStreamData();
    const QString lines
        = QString::fromLatin1(reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize()));
    static const QRegularExpression line(
        u"^<([0-9a-f]{4})> <((?:[0-9a-f]{4}){1,2})>$"_s, QRegularExpression::MultilineOption);
    for (auto it = line.globalMatch(lines); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString meaning; // UTF-16
        for (qsizetype at = 0; at < match.capturedLength(2); at += 4)
            meaning += QChar(match.capturedView(2).sliced(at, 4).toUShort(nullptr, 16));
        meanings.insert(match.captured(1).toInt(nullptr, 16), meaning);
    }
    return meanings;
}

/// Walks through what is drawn on one page.
class PageReader final : public Object::ParserCallbacks {
public:
    explicit PageReader(Object page) : m_fonts(entry(entry(page, "/Resources"), "/Font")) { }

    void handleObject(Object object, size_t, size_t) override;
    void handleEOF() override { }
    QStringList lines;

private:
    void handleOperator(const std::string& name);
    void begin(Object properties);
    void end();
    void show(Object text);
    void write(const QString& text);

    Object m_fonts;
    QList<Object> m_operands;
    QHash<QString, Meanings> m_meanings; ///< by the name of the font
    QString m_font;
    QList<bool> m_levels; ///< of marked content: whether each says what it reads as
};

void PageReader::handleObject(Object object, size_t, size_t)
{
    if (!object.isOperator()) {
        m_operands += object;
        return;
    }
    handleOperator(object.getOperatorValue());
    m_operands.clear();
}

void PageReader::handleOperator(const std::string& name)
{
    if (name == "BMC")
        begin(Object::newNull());
    else if (name == "BDC")
        begin(m_operands.value(1));
    else if (name == "EMC")
        end();
    else if (name == "Tf" && !m_operands.isEmpty())
        m_font = QString::fromStdString(m_operands.first().getName());
    else if ((name == "Tj" || name == "TJ") && !m_levels.contains(true))
        show(m_operands.value(0));
}

void PageReader::begin(Object properties)
{
    const bool speaks = entry(properties, "/ActualText").isString();
    const bool isPiece = m_levels.isEmpty();
    if (isPiece && (lines.isEmpty() || !lines.last().endsWith(u' '))) // a line that goes on is one piece more
        lines += QString();
    if (speaks)
        write(textOf(entry(properties, "/ActualText")));
    m_levels += speaks;
}

void PageReader::end()
{
    if (!m_levels.isEmpty())
        m_levels.removeLast();
}

void PageReader::show(Object text)
{
    if (text.isArray()) {
        for (const Object& part : text.getArrayAsVector())
            show(part);
        return;
    }
    if (!text.isString())
        return;
    if (!m_meanings.contains(m_font))
        m_meanings.insert(m_font, meaningsOf(entry(m_fonts, m_font.toLatin1())));
    const Meanings& meanings = m_meanings[m_font];
    const std::string codes = text.getStringValue();
    QString words;
    for (size_t i = 0; i + 1 < codes.size(); i += 2)
        words += meanings.value(uchar(codes[i]) << 8 | uchar(codes[i + 1]));
    write(words);
}

void PageReader::write(const QString& text)
{
    if (lines.isEmpty())
        lines += QString();
    lines.last() += text;
}

} // namespace

Result<QString> readBackPdf(const QByteArray& pdf)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("portfolio", pdf.constData(), size_t(pdf.size()));
        Object about = document.getTrailer().getKey("/Info");
        QStringList words { textOf(entry(about, "/Title")), textOf(entry(about, "/Author")) };
        for (const QPDFPageObjectHelper& page : QPDFPageDocumentHelper(document).getAllPages()) {
            PageReader reader(page.getObjectHandle());
            QPDFPageObjectHelper(page).parseContents(&reader);
            words += reader.lines;
        }
        for (Object& object : document.getAllObjects())
            words += textOf(entry(object, "/Alt"));
        words.removeAll(QString());
        return words.join(u'\n');
    } catch (const std::exception& error) {
        return Error { Error::Code::Malformed, QString::fromUtf8(error.what()) };
    }
}

} // namespace besace
