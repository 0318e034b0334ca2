#include "core/containers/HtmlPortfolio.h"

#include <QByteArrayView>
#include <QHash>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

using Attributes = QHash<QByteArray, QByteArrayView>;

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

/// Reads attributes from behind a tag's name up to its `>`.
class TagReader {
public:
    TagReader(QByteArrayView page, qsizetype from) : m_page(page), m_at(from) { }

    /// Names in lower case; values raw. Where the page ends inside the tag, closed() is false.
    Attributes read()
    {
        Attributes attributes;
        while (skip(), m_at < m_page.size() && m_page[m_at] != '>') {
            const QByteArray name = takeName();
            skip();
            QByteArrayView value;
            if (m_at < m_page.size() && m_page[m_at] == '=') {
                ++m_at;
                skip();
                value = takeValue();
            }
            if (!attributes.contains(name))
                attributes.insert(name, value);
        }
        return attributes;
    }
    bool closed() const { return m_at < m_page.size(); }
    qsizetype position() const { return m_at; }

private:
    void skip()
    {
        while (m_at < m_page.size() && isSpace(m_page[m_at]))
            ++m_at;
    }
    QByteArray takeName()
    {
        const qsizetype from = m_at++;
        while (m_at < m_page.size() && !isSpace(m_page[m_at]) && m_page[m_at] != '=' && m_page[m_at] != '>')
            ++m_at;
        return m_page.sliced(from, m_at - from).toByteArray().toLower();
    }
    QByteArrayView takeValue()
    {
        if (m_at >= m_page.size())
            return {};
        const char quote = m_page[m_at];
        if (quote == '"' || quote == '\'') {
            const qsizetype end = m_page.indexOf(quote, m_at + 1);
            const qsizetype from = m_at + 1;
            m_at = end < 0 ? m_page.size() : end + 1;
            return m_page.sliced(from, (end < 0 ? m_page.size() : end) - from);
        }
        const qsizetype from = m_at;
        while (m_at < m_page.size() && !isSpace(m_page[m_at]) && m_page[m_at] != '>')
            ++m_at;
        return m_page.sliced(from, m_at - from);
    }

    QByteArrayView m_page;
    qsizetype m_at;
};

// A name is never longer; what follows is not looked at.
constexpr qsizetype maxNameBytes = 4096;

QString namedCharacter(QStringView name)
{
    static const QHash<QString, QString> names { { u"amp"_s, u"&"_s }, { u"lt"_s, u"<"_s }, { u"gt"_s, u">"_s },
        { u"quot"_s, u"\""_s }, { u"apos"_s, u"'"_s }, { u"nbsp"_s, u" "_s } };
    return names.value(name.toString());
}

QString numberedCharacter(QStringView digits)
{
    bool isNumber = false;
    const bool isHex = digits.startsWith(u'x', Qt::CaseInsensitive);
    const uint code = isHex ? digits.sliced(1).toUInt(&isNumber, 16) : digits.toUInt(&isNumber, 10);
    if (!isNumber || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return {};
    const auto character = static_cast<char32_t>(code);
    return QString::fromUcs4(&character, 1);
}

QString unescaped(QByteArrayView html)
{
    const QString text = QString::fromUtf8(html.first(std::min(html.size(), maxNameBytes)));
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text[i] == u'&' ? text.indexOf(u';', i) : -1;
        const QStringView reference
            = end < 0 || end - i > 10 ? QStringView() : QStringView(text).sliced(i + 1, end - i - 1);
        const QString character
            = reference.startsWith(u'#') ? numberedCharacter(reference.sliced(1)) : namedCharacter(reference);
        result += character.isEmpty() ? QString(text[i]) : character;
        i = character.isEmpty() ? i : end;
    }
    return result;
}

// RFC 2397: data:[MEDIA][;base64],DATA
QByteArray dataOf(QByteArrayView address)
{
    const qsizetype comma = address.indexOf(',');
    if (comma < 0)
        return {};
    const QByteArray data = address.sliced(comma + 1).toByteArray();
    const bool isBase64 = address.first(comma).toByteArray().toLower().endsWith(";base64");
    return isBase64 ? QByteArray::fromBase64(QByteArray::fromPercentEncoding(data))
                    : QByteArray::fromPercentEncoding(data);
}

bool isDataAddress(QByteArrayView address)
{
    return address.first(std::min<qsizetype>(address.size(), 5)).toByteArray().toLower() == "data:";
}

qsizetype findLink(const QByteArray& page, qsizetype from)
{
    for (qsizetype at = page.indexOf('<', from); at >= 0 && at + 2 < page.size(); at = page.indexOf('<', at + 1)) {
        if ((page[at + 1] == 'a' || page[at + 1] == 'A') && isSpace(page[at + 2]))
            return at + 2;
    }
    return -1;
}

Result<void> takeLink(const Attributes& link, int index, Intake& intake)
{
    const Result<void> going = intake.proceed(index, 0);
    if (!going)
        return going;
    const QByteArray data = dataOf(link.value("href"));
    const Result<void> spent = intake.spend(data.size());
    return spent ? intake.take(unescaped(link.value("download")), data) : spent;
}

} // namespace

Result<void> openHtmlPortfolio(const QByteArray& page, Intake& intake)
{
    int count = 0;
    for (qsizetype at = findLink(page, 0); at >= 0;) {
        TagReader tag(page, at);
        const Attributes attributes = tag.read();
        if (!tag.closed())
            break;
        const QByteArrayView address = attributes.value("href");
        if (attributes.contains("download") && isDataAddress(address)) {
            const Result<void> taken = takeLink(attributes, count++, intake);
            if (!taken)
                return taken;
        }
        at = findLink(page, tag.position());
    }
    return {};
}

} // namespace besace
