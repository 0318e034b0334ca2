#include "core/sharing/look/PageTree.h"

#include "core/sharing/CharacterReference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::look {

namespace {

/// Lists in lists of a badge's text have bounds; what lies deeper stands in the deepest one.
constexpr int maxDepth = 100;

bool isEmptyByNature(const QByteArray& tag)
{
    static const QList<QByteArray> names { "br", "hr", "img", "link", "meta" };
    return names.contains(tag);
}

/// Nothing in them is markup.
bool isRaw(const QByteArray& tag) { return tag == "style" || tag == "script" || tag == "title"; }

bool isBlank(char character)
{
    return character == ' ' || character == '\n' || character == '\t' || character == '\r' || character == '\f';
}

bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

/// Takes a page apart from left to right, each byte once.
class PageReader {
public:
    explicit PageReader(const QByteArray& html) : m_html(html), m_root(std::make_unique<Node>()), m_open(m_root.get())
    {
        m_root->tag = "#page";
    }

    std::unique_ptr<Node> read()
    {
        while (m_at < m_html.size())
            readNext();
        return std::move(m_root);
    }

private:
    void readNext()
    {
        const char next = m_at + 1 < m_html.size() ? m_html[m_at + 1] : '\0';
        if (m_html[m_at] != '<')
            readText();
        else if (m_html.mid(m_at, 4) == "<!--")
            skipBehind("-->");
        else if (next == '!' || next == '?')
            skipBehind(">");
        else if (next == '/')
            readEnd();
        else if (isLetter(next))
            readStart();
        else
            readText();
    }

    void skipBehind(const char* end)
    {
        const qsizetype found = m_html.indexOf(end, m_at);
        m_at = found < 0 ? m_html.size() : found + qsizetype(qstrlen(end));
    }

    /// Without a copy of it.
    QByteArray slice(qsizetype from, qsizetype to) const
    {
        return QByteArray::fromRawData(m_html.constData() + from, to - from);
    }

    void readText()
    {
        const qsizetype end = m_html.indexOf('<', m_at + 1);
        const qsizetype to = end < 0 ? m_html.size() : end;
        addText(withoutReferences(QString::fromUtf8(slice(m_at, to))));
        m_at = to;
    }

    void addText(const QString& text)
    {
        auto node = std::make_unique<Node>();
        node->text = text;
        node->parent = m_open;
        m_open->children.push_back(std::move(node));
    }

    QByteArray readName()
    {
        const qsizetype from = m_at;
        while (m_at < m_html.size() && !isBlank(m_html[m_at]) && !QByteArrayView("=>/").contains(m_html[m_at]))
            ++m_at;
        return m_html.mid(from, m_at - from).toLower();
    }

    void skipBlanks()
    {
        while (m_at < m_html.size() && isBlank(m_html[m_at]))
            ++m_at;
    }

    void readEnd()
    {
        m_at += 2;
        const QByteArray tag = readName();
        skipBehind(">");
        Node* opened = m_open;
        while (opened != nullptr && opened->tag != tag)
            opened = opened->parent;
        if (opened == nullptr || opened->parent == nullptr)
            return;
        while (m_open != opened->parent) {
            m_open = m_open->parent;
            --m_depth;
        }
    }

    void readStart()
    {
        const qsizetype from = m_at++;
        auto made = std::make_unique<Node>();
        Node* node = made.get();
        node->tag = readName();
        node->parent = m_open;
        readAttributes(*node);
        m_open->children.push_back(std::move(made));
        if (node->tag == "svg")
            readDrawing(*node, from);
        else if (isRaw(node->tag))
            readRaw(*node);
        else if (!isEmptyByNature(node->tag) && m_depth < maxDepth) {
            m_open = node;
            ++m_depth;
        }
    }

    void readDrawing(Node& node, qsizetype from)
    {
        skipBehind("</svg>");
        node.drawing = m_html.mid(from, m_at - from);
    }

    void readRaw(Node& node)
    {
        const qsizetype end = m_html.indexOf("</" + node.tag, m_at);
        const qsizetype to = end < 0 ? m_html.size() : end;
        node.text = QString::fromUtf8(slice(m_at, to));
        m_at = to;
        skipBehind(">");
    }

    void readAttributes(Node& node)
    {
        for (skipBlanks(); m_at < m_html.size() && m_html[m_at] != '>'; skipBlanks()) {
            const QByteArray name = readName();
            skipBlanks();
            QByteArray value;
            if (m_at < m_html.size() && m_html[m_at] == '=')
                value = readValue();
            else if (name.isEmpty())
                ++m_at; // "/"
            node.attributes.insert(name, value);
        }
        ++m_at;
        for (const QByteArray& each : node.attributes.value("class").split(' ')) {
            if (!each.isEmpty())
                node.classes += each;
        }
    }

    QByteArray readValue()
    {
        ++m_at; // "="
        skipBlanks();
        const char quote = m_at < m_html.size() ? m_html[m_at] : '\0';
        if (quote != '"' && quote != '\'')
            return readName();
        const qsizetype from = ++m_at;
        const qsizetype end = m_html.indexOf(quote, from);
        const qsizetype to = end < 0 ? m_html.size() : end;
        m_at = std::min(to + 1, m_html.size());
        const QByteArray value = slice(from, to);
        return value.contains('&') ? withoutReferences(QString::fromUtf8(value)).toUtf8() : value;
    }

    const QByteArray& m_html;
    qsizetype m_at = 0;
    std::unique_ptr<Node> m_root;
    Node* m_open;
    int m_depth = 0;
};

void collect(const Node& node, const QByteArray& tag, QList<const Node*>& found)
{
    if (node.tag == tag)
        found += &node;
    for (const std::unique_ptr<Node>& child : node.children)
        collect(*child, tag, found);
}

} // namespace

std::unique_ptr<Node> readPage(const QByteArray& html) { return PageReader(html).read(); }

QList<const Node*> elementsNamed(const Node& root, const QByteArray& tag)
{
    QList<const Node*> found;
    collect(root, tag, found);
    return found;
}

QString textOf(const Node& node)
{
    QString text = node.text;
    for (const std::unique_ptr<Node>& child : node.children)
        text += textOf(*child);
    return text;
}

} // namespace besace::look
