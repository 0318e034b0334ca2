#include "core/containers/PdfWords.h"

#include "core/base/Limits.h"
#include "core/containers/PdfFilters.h"
#include "core/containers/PdfFontCodes.h"
#include "core/containers/PdfSections.h"
#include "core/containers/PdfStreams.h"

#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

using Fonts = std::map<std::string, PdfFontCodes>;

/// ISO 32000-1, 9.4.3: the operators that show text, each with a string or an array of strings as its last operand.
bool showsText(const std::string& name) { return name == "Tj" || name == "TJ" || name == "'" || name == "\""; }

/// Collects the text that one page shows, and which of it stands in which piece of marked content.
class TextShown final : public QPDFObjectHandle::ParserCallbacks {
public:
    TextShown(const Fonts& fonts, QString& text, std::map<int, QString>& pieces)
        : m_fonts(fonts)
        , m_text(text)
        , m_pieces(pieces)
    {
    }

    void handleObject(QPDFObjectHandle object, size_t /*offset*/, size_t /*length*/) override
    {
        if (!object.isOperator()) {
            m_beforeLast = std::move(m_last);
            m_last = std::move(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "Tf" && m_beforeLast.isName())
            m_font = m_beforeLast.getName();
        else if (showsText(name))
            show(m_last);
        else
            mark(name);
        m_last = QPDFObjectHandle::newNull();
        m_beforeLast = QPDFObjectHandle::newNull();
        if (m_text.size() > limits::maxPdfTextChars)
            terminateParsing();
    }
    void handleEOF() override { }

private:
    /// ISO 32000-1, 14.6: pieces nest; what stands in the innermost one with a number belongs to it.
    void mark(const std::string& name)
    {
        if (name == "EMC" && !m_open.empty())
            m_open.pop_back();
        if ((name != "BMC" && name != "BDC") || m_open.size() >= maxDepth)
            return;
        const bool isNumbered = name == "BDC" && m_last.isDictionary() && m_last.getKey("/MCID").isInteger();
        const int outer = m_open.empty() ? none : m_open.back();
        m_open.push_back(isNumbered ? m_last.getKey("/MCID").getIntValueAsInt() : outer);
    }

    void show(QPDFObjectHandle& operand)
    {
        const auto font = m_fonts.find(m_font);
        if (font == m_fonts.end())
            return;
        QString text;
        if (operand.isString())
            text += font->second.text(operand.getStringValue());
        const int count = operand.isArray() ? operand.getArrayNItems() : 0;
        for (int i = 0; i < count; ++i) {
            QPDFObjectHandle part = operand.getArrayItem(i);
            if (part.isString())
                text += font->second.text(part.getStringValue());
        }
        m_text += text;
        if (!m_open.empty() && m_open.back() != none)
            m_pieces[m_open.back()] += text;
    }

    static constexpr int none = -1;
    static constexpr size_t maxDepth = 1'000;

    const Fonts& m_fonts;
    QString& m_text;
    std::map<int, QString>& m_pieces;
    std::vector<int> m_open; ///< the numbers of the pieces that have begun
    std::string m_font;
    QPDFObjectHandle m_last = QPDFObjectHandle::newNull();
    QPDFObjectHandle m_beforeLast = QPDFObjectHandle::newNull();
};

Fonts fontsOf(QPDFObjectHandle page, PdfBudget& budget)
{
    Fonts fonts;
    QPDFObjectHandle resources = page.getKey("/Resources");
    QPDFObjectHandle dictionary = resources.isDictionary() ? resources.getKey("/Font") : resources;
    if (!dictionary.isDictionary())
        return fonts;
    for (const std::string& name : dictionary.getKeys()) {
        QPDFObjectHandle font = dictionary.getKey(name);
        if (!font.isDictionary() || !font.getKey("/ToUnicode").isStream())
            continue;
        if (const Result<QByteArray> codes = decoded(font.getKey("/ToUnicode"), budget))
            fonts.emplace(name, PdfFontCodes(*codes, font.getKey("/Subtype").isNameAndEquals("/Type0") ? 2 : 1));
    }
    return fonts;
}

/// ISO 32000-1, 7.8.2: one stream, or several that are read as one.
std::string contentsOf(QPDFObjectHandle page, PdfBudget& budget)
{
    QPDFObjectHandle contents = page.getKey("/Contents");
    const std::vector<QPDFObjectHandle> streams
        = contents.isArray() ? contents.getArrayAsVector() : std::vector { contents };
    QByteArray joined;
    for (QPDFObjectHandle stream : streams) {
        const Result<QByteArray> part
            = stream.isStream() ? decoded(stream, budget) : Result<QByteArray>(Error { Error::Code::Malformed, {} });
        if (part)
            joined += *part + '\n';
    }
    return joined.toStdString();
}

void readPage(QPDF& pdf, QPDFObjectHandle page, PdfBudget& budget, QString& text, PdfPieces& pieces)
{
    const Fonts fonts = fontsOf(page, budget);
    if (fonts.empty())
        return;
    TextShown shown(fonts, text, pieces[page.getObjGen()]);
    QPDFObjectHandle::parseContentStream(QPDFObjectHandle::newStream(&pdf, contentsOf(page, budget)), &shown);
    text += u'\n';
}

PdfWords readWords(const QByteArray& file, PdfBudget& budget)
{
    QPDF pdf;
    openQuietly(pdf, file);
    PdfWords words;
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (info.isDictionary() && info.getKey("/Creator").isString())
        words.creator = QString::fromStdString(info.getKey("/Creator").getUTF8Value());
    // Pages may stand in a deep or circular tree: they are found without it, among all objects.
    std::vector<QPDFObjGen> objects;
    for (const auto& [id, entry] : pdf.getXRefTable())
        objects.push_back(id);
    objects.resize(std::min<size_t>(objects.size(), limits::maxPdfObjects));
    PdfPieces pieces;
    for (const QPDFObjGen& id : objects) {
        QPDFObjectHandle object = pdf.getObject(id);
        if (object.isDictionary() && object.getKey("/Type").isNameAndEquals("/Page"))
            readPage(pdf, object, budget, words.text, pieces);
        pdf.getWarnings(); // each damaged object leaves some; nobody reads them
        if (words.text.size() > limits::maxPdfTextChars)
            break;
    }
    for (const QPDFObjGen& id : objects) {
        if (std::optional<PdfSection> section = pdfSection(pdf.getObject(id), pieces, budget))
            words.sections += std::move(*section);
        pdf.getWarnings();
        if (words.sections.size() == limits::maxContainerMembers)
            break;
    }
    return words;
}

} // namespace

Result<PdfWords> pdfWords(const QByteArray& file)
{
    PdfBudget budget(limits::maxContainerBytes);
    return guarded([&]() -> Result<PdfWords> { return readWords(file, budget); });
}

} // namespace besace
