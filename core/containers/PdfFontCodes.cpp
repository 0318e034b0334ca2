#include "core/containers/PdfFontCodes.h"

#include "core/base/Limits.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace besace {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\0'; }

/// Cuts a CMap into words: `<0041>`, `[`, `]`, `beginbfchar`.
class Words {
public:
    explicit Words(const QByteArray& map) : m_map(map) { }

    /// Empty at the end.
    QByteArray next()
    {
        while (m_at < m_map.size() && isBlank(m_map[m_at]))
            ++m_at;
        const qsizetype from = m_at;
        if (m_at >= m_map.size())
            return {};
        const char first = m_map[m_at++];
        if (first == '<' || first == '[' || first == ']') {
            const qsizetype end = first == '<' ? m_map.indexOf('>', m_at) : m_at - 1;
            m_at = end < 0 ? m_map.size() : end + 1;
            return m_map.sliced(from, m_at - from);
        }
        while (m_at < m_map.size() && !isBlank(m_map[m_at]) && m_map[m_at] != '<' && m_map[m_at] != '['
            && m_map[m_at] != ']')
            ++m_at;
        return m_map.sliced(from, m_at - from);
    }

private:
    const QByteArray& m_map;
    qsizetype m_at = 0;
};

/// One sign is at most a few letters: a ligature, or a letter with its marks.
constexpr qsizetype maxCharsPerCode = 8;

std::optional<uint> codeOf(const QByteArray& word)
{
    bool isNumber = false;
    const uint code = word.startsWith('<') ? word.sliced(1, word.size() - 2).toUInt(&isNumber, 16) : 0;
    return isNumber && code < limits::maxPdfFontCodes ? std::optional(code) : std::nullopt;
}

QString textOf(const QByteArray& word)
{
    const QByteArray bytes = QByteArray::fromHex(word);
    return QString(QStringDecoder(QStringDecoder::Utf16BE)(bytes.first(std::min(bytes.size(), 2 * maxCharsPerCode))));
}

/// The text for the code that lies @p steps behind: its last UTF-16 unit is counted up.
QString later(QString text, uint steps)
{
    if (!text.isEmpty())
        text.back() = QChar(static_cast<char16_t>(text.back().unicode() + steps));
    return text;
}

} // namespace

PdfFontCodes::PdfFontCodes(const QByteArray& map, int bytesPerCode) : m_bytes(bytesPerCode)
{
    Words words(map);
    qsizetype wanted = 0; // operands of a line
    bool isList = false;
    QList<QByteArray> operands;
    for (QByteArray word = words.next(); !word.isEmpty(); word = words.next()) {
        if (word == "beginbfchar" || word == "beginbfrange" || word.startsWith("endbf")) {
            wanted = word == "beginbfchar" ? 2 : word == "beginbfrange" ? 3 : 0;
            operands.clear();
            isList = false;
            continue;
        }
        if (wanted == 0)
            continue;
        isList = word == "[" || (isList && word != "]");
        if (word != "[" && word != "]")
            operands.append(word);
        if (!isList && operands.size() >= wanted) {
            readLine(operands);
            operands.clear();
        }
    }
}

// `code text`, `first last text`, `first last [text text …]`
void PdfFontCodes::readLine(const QList<QByteArray>& operands)
{
    const std::optional<uint> first = codeOf(operands.at(0));
    const std::optional<uint> last = operands.size() > 2 ? codeOf(operands.at(1)) : first;
    if (!first || !last || m_added > limits::maxPdfFontCodes)
        return;
    if (operands.size() == 2)
        return add(*first, textOf(operands.at(1)));
    const QString start = textOf(operands.at(2));
    for (uint code = *first; code <= *last; ++code) {
        const uint steps = code - *first;
        if (operands.size() == 3)
            add(code, later(start, steps));
        else if (2 + qsizetype(steps) < operands.size())
            add(code, textOf(operands.at(2 + qsizetype(steps))));
    }
}

void PdfFontCodes::add(uint code, const QString& text)
{
    ++m_added;
    m_texts.insert(code, text);
}

QString PdfFontCodes::text(const std::string& shown) const
{
    QString text;
    const size_t bytes = static_cast<size_t>(m_bytes);
    for (size_t at = 0; at + bytes <= shown.size(); at += bytes) {
        uint code = 0;
        for (size_t i = 0; i < bytes; ++i)
            code = code * 256 + static_cast<unsigned char>(shown[at + i]);
        text += m_texts.value(code);
    }
    return text;
}

} // namespace besace
