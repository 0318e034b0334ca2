#include "core/sharing/pdf/PdfSpokenGlyphs.h"

#include <QList>
#include <QString>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace besace::pdf {

namespace {

/// One glyph that is drawn.
struct Drawn {
    QPDFObjGen font;
    int code;
    bool operator<(const Drawn& other) const { return std::tie(font, code) < std::tie(other.font, other.code); }
};

/// Learns from one page after the other.
class Learner final : public Object::ParserCallbacks {
public:
    explicit Learner(FontMeanings& fonts) : m_fonts(fonts) { }

    void read(QPDFPageObjectHelper page);
    void handleObject(Object object, size_t, size_t) override;
    void handleEOF() override { }

private:
    void handleOperator(const std::string& name);
    void begin();
    void end();
    void show(Object text);
    void learn();
    char32_t known(const Drawn& glyph) const;
    bool isPossible(const Drawn& glyph, char32_t character) const;

    FontMeanings& m_fonts;
    std::set<Drawn> m_learned;
    Object m_resources = Object::newNull(); ///< the fonts of the page
    QPDFObjGen m_font;
    std::vector<Object> m_operands;
    int m_depth = 0; ///< of marked content within the span
    QString m_actual; ///< of the span that is open; else empty
    QList<Drawn> m_drawn; ///< in it
};

void Learner::read(QPDFPageObjectHelper page)
{
    m_resources = page.getObjectHandle().getKey("/Resources");
    m_resources = m_resources.isDictionary() ? m_resources.getKey("/Font") : Object::newNull();
    m_actual.clear();
    page.parseContents(this);
}

void Learner::handleObject(Object object, size_t, size_t)
{
    if (!object.isOperator()) {
        m_operands.push_back(object);
        return;
    }
    handleOperator(object.getOperatorValue());
    m_operands.clear();
}

void Learner::handleOperator(const std::string& name)
{
    if (name == "BDC" || name == "BMC")
        begin();
    else if (name == "EMC")
        end();
    else if (m_operands.empty())
        return;
    else if (name == "Tf" && m_resources.isDictionary() && m_operands.front().isName())
        m_font = m_resources.getKey(m_operands.front().getName()).getObjGen();
    else if (name == "Tj" || name == "TJ")
        show(m_operands.front());
}

void Learner::begin()
{
    if (!m_actual.isEmpty()) {
        ++m_depth;
        return;
    }
    Object properties = m_operands.size() > 1 ? m_operands[1] : Object::newNull();
    Object actual = properties.isDictionary() ? properties.getKey("/ActualText") : Object::newNull();
    m_actual = actual.isString() ? QString::fromStdString(actual.getUTF8Value()) : QString();
    m_drawn.clear();
    m_depth = 0;
}

void Learner::end()
{
    if (!m_actual.isEmpty() && m_depth-- == 0) {
        learn();
        m_actual.clear();
    }
}

void Learner::show(Object text)
{
    if (text.isArray()) {
        for (const Object& part : text.getArrayAsVector())
            show(part);
    }
    if (!text.isString() || m_actual.isEmpty())
        return;
    const std::string codes = text.getStringValue();
    for (size_t i = 0; i + 1 < codes.size(); i += 2)
        m_drawn += Drawn { m_font, uchar(codes[i]) << 8 | uchar(codes[i + 1]) };
}

char32_t Learner::known(const Drawn& glyph) const
{
    const auto font = m_fonts.find(glyph.font);
    return font == m_fonts.end() ? 0 : font->second.value(glyph.code, 0);
}

/// Whose letters are drawn one after the other as they are written.
bool isDrawnInOrder(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

/// The same character, or another form of it.
bool Learner::isPossible(const Drawn& glyph, char32_t character) const
{
    const auto normal
        = [](char32_t one) { return QString::fromUcs4(&one, 1).normalized(QString::NormalizationForm_KC); };
    const char32_t before = known(glyph);
    if (before == 0)
        return isDrawnInOrder(character);
    return before == character || normal(before) == normal(character);
}

void Learner::learn()
{
    const QList<uint> characters = m_actual.toUcs4();
    if (characters.size() != m_drawn.size())
        return;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        if (!isPossible(m_drawn[i], characters[i]))
            return;
    }
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const auto font = m_fonts.find(m_drawn[i].font);
        if (font != m_fonts.end() && m_learned.insert(m_drawn[i]).second)
            font->second.insert(m_drawn[i].code, characters[i]);
    }
}

} // namespace

void learnFromActualTexts(QPDF& document, FontMeanings& fonts)
{
    Learner learner(fonts);
    for (const QPDFPageObjectHelper& page : QPDFPageDocumentHelper(document).getAllPages())
        learner.read(page);
}

} // namespace besace::pdf
