#include "core/base/QpdfForClang.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include "tests/support/pdf/PdfCheck.h"

using namespace Qt::StringLiterals;

namespace pdfcheck {

namespace {

/// Walks through the operators of one page.
class Reader : public QPDFObjectHandle::ParserCallbacks {
public:
    explicit Reader(QPDFObjectHandle page) : m_resources(entry(page, "/Resources")) { }

    void handleObject(QPDFObjectHandle object, size_t, size_t) override;
    void handleEOF() override;
    PageContent content;

private:
    /// One level of marked content: ISO 32000-1:2008, 14.6.
    struct Level {
        QString tag;
        int mcid = -1;
        bool isArtifact = false;
        bool isInText = false; ///< begun between BT and ET
        bool speaks = false; ///< has an actual text
    };

    void handleOperator(const QString& name);
    void begin(const QString& tag, QPDFObjectHandle properties);
    void end();
    void paint(const QString& name);
    void show(QPDFObjectHandle text);
    void chooseFont(const QString& name);
    void complain(const QString& what) { content.flaws += what; }
    int openElement() const;
    bool isInArtifact() const;

    QPDFObjectHandle m_resources;
    QList<QPDFObjectHandle> m_operands;
    QList<Level> m_levels;
    bool m_isInText = false;
    QHash<QString, Font> m_fonts;
    QString m_font;
};

void Reader::handleObject(QPDFObjectHandle object, size_t, size_t)
{
    if (!object.isOperator()) {
        m_operands += object;
        return;
    }
    handleOperator(QString::fromStdString(object.getOperatorValue()));
    m_operands.clear();
}

void Reader::handleEOF()
{
    if (!m_levels.isEmpty())
        complain(u"content: marked content is not closed"_s);
}

void Reader::handleOperator(const QString& name)
{
    static const QStringList painters { u"S"_s, u"s"_s, u"f"_s, u"F"_s, u"f*"_s, u"B"_s, u"B*"_s, u"b"_s, u"b*"_s,
        u"sh"_s, u"Do"_s, u"BI"_s };
    static const QStringList texts { u"Tj"_s, u"TJ"_s, u"'"_s, u"\""_s };
    if (name == "BT"_L1 || name == "ET"_L1)
        m_isInText = name == "BT"_L1;
    else if (name == "BMC"_L1)
        begin(toText(m_operands.value(0)), QPDFObjectHandle::newNull());
    else if (name == "BDC"_L1)
        begin(toText(m_operands.value(0)), m_operands.value(1));
    else if (name == "EMC"_L1)
        end();
    else if (name == "Tf"_L1)
        chooseFont(QString::fromStdString(m_operands.value(0).getName()));
    else if (texts.contains(name))
        show(m_operands.value(m_operands.size() - 1));
    else if (painters.contains(name))
        paint(name);
}

void Reader::begin(const QString& tag, QPDFObjectHandle properties)
{
    QPDFObjectHandle id = entry(properties, "/MCID");
    QPDFObjectHandle actual = entry(properties, "/ActualText");
    Level level { tag, id.isInteger() ? id.getIntValueAsInt() : -1, tag == "Artifact"_L1, m_isInText,
        actual.isString() };
    if (level.mcid >= 0 && (isInArtifact() || openElement() >= 0))
        complain(u"content: element %1 is inside another or an artifact"_s.arg(level.mcid));
    if (level.isArtifact && (isInArtifact() || openElement() >= 0))
        complain(u"content: an artifact is inside something else"_s);
    if (level.mcid >= 0 && content.marked.contains(level.mcid))
        complain(u"content: MCID %1 is there twice"_s.arg(level.mcid));
    if (level.mcid >= 0)
        content.marked.insert(level.mcid, Marked { tag, {}, true });
    m_levels += level;
    if (level.speaks && openElement() >= 0)
        content.marked[openElement()].text += toText(actual);
}

void Reader::end()
{
    if (m_levels.isEmpty())
        return complain(u"content: EMC without beginning"_s);
    if (m_levels.takeLast().isInText != m_isInText)
        complain(u"content: marked content does not nest with text"_s);
}

int Reader::openElement() const
{
    for (const Level& level : m_levels) {
        if (level.mcid >= 0)
            return level.mcid;
    }
    return -1;
}

bool Reader::isInArtifact() const
{
    return std::any_of(m_levels.cbegin(), m_levels.cend(), [](const Level& level) { return level.isArtifact; });
}

void Reader::paint(const QString& name)
{
    const int element = openElement();
    if (element < 0 && !isInArtifact())
        complain(u"content: %1 is neither tagged nor an artifact"_s.arg(name));
    if (element >= 0)
        content.marked[element].isEmpty = false;
    // ISO 32000-1:2008, 14.9.4: a sign that is drawn as a picture is text, if it says which.
    const bool isSign
        = std::any_of(m_levels.cbegin(), m_levels.cend(), [](const Level& level) { return level.speaks; });
    if (name == "Do"_L1 && element >= 0 && content.marked[element].tag != "Figure"_L1 && !isSign)
        complain(u"content: a picture is in a %1"_s.arg(content.marked[element].tag));
}

void Reader::chooseFont(const QString& name)
{
    m_font = name;
    if (m_fonts.contains(name))
        return;
    m_fonts.insert(name, checkFont(entry(entry(m_resources, "/Font"), name.toLatin1().constData())));
    content.flaws += m_fonts.value(name).flaws;
}

void Reader::show(QPDFObjectHandle text)
{
    paint(u"text"_s);
    const bool speaks = std::any_of(m_levels.cbegin(), m_levels.cend(), [](const Level& one) { return one.speaks; });
    const QByteArray codes = text.isString() ? QByteArray::fromStdString(text.getStringValue()) : QByteArray();
    if (codes.size() % 2 != 0 || codes.isEmpty())
        complain(u"content: a text that is not in two-byte codes"_s);
    for (qsizetype i = 0; i + 1 < codes.size(); i += 2) {
        const int code = uchar(codes[i]) << 8 | uchar(codes[i + 1]);
        if (code == 0)
            complain(u"content: .notdef is shown"_s);
        if (!m_fonts.value(m_font).meanings.contains(code))
            complain(u"font %1: glyph %2 has no meaning"_s.arg(m_font).arg(code));
        const QString meaning = m_fonts.value(m_font).meanings.value(code);
        if (!speaks && meaning.contains(QChar::ReplacementCharacter))
            complain(u"content: a glyph is not said"_s);
        if (!speaks && openElement() >= 0)
            content.marked[openElement()].text += meaning;
    }
}

} // namespace

PageContent checkContent(QPDFObjectHandle page)
{
    Reader reader(page);
    QPDFPageObjectHelper(page).parseContents(&reader);
    return reader.content;
}

} // namespace pdfcheck
