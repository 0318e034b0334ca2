#include "core/sharing/look/StyleSheet.h"

#include <algorithm>

namespace besace::look {

namespace {

QByteArray withoutComments(const QByteArray& css)
{
    QByteArray rest;
    qsizetype from = 0;
    for (qsizetype at = css.indexOf("/*"); at >= 0; at = css.indexOf("/*", from)) {
        rest += css.mid(from, at - from);
        const qsizetype end = css.indexOf("*/", at + 2);
        from = end < 0 ? css.size() : end + 2;
    }
    return rest + css.mid(from);
}

/// Cut at @p separator where it stands in no parenthesis and no quotes.
QList<QByteArray> parted(const QByteArray& text, char separator)
{
    QList<QByteArray> parts;
    int depth = 0;
    bool isQuoted = false;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char each = text[at];
        if (each == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && each == '(')
            ++depth;
        else if (!isQuoted && each == ')')
            --depth;
        else if (!isQuoted && depth == 0 && each == separator) {
            parts += text.mid(from, at - from).trimmed();
            from = at + 1;
        }
    }
    parts += text.mid(from).trimmed();
    return parts;
}

bool isNameCharacter(char each)
{
    return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9') || each == '-'
        || each == '_' || each == '*';
}

/// Reads one selector from left to right.
class SelectorReader {
public:
    explicit SelectorReader(const QByteArray& text) : m_text(text) { }

    Selector read()
    {
        auto joint = Compound::Joint::Descendant;
        while (m_at < m_text.size()) {
            const char each = m_text[m_at];
            if (each == ' ' || each == '>' || each == '+') {
                joint = each == ' ' ? joint : each == '>' ? Compound::Joint::Child : Compound::Joint::Next;
                ++m_at;
                continue;
            }
            m_selector.parts += readCompound();
            m_selector.parts.last().joint = joint;
            joint = Compound::Joint::Descendant;
        }
        return m_selector;
    }

private:
    QByteArray readName()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isNameCharacter(m_text[m_at]))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    QByteArray readUntil(char end)
    {
        const qsizetype from = m_at;
        const qsizetype found = m_text.indexOf(end, m_at);
        m_at = found < 0 ? m_text.size() : found + 1;
        return m_text.mid(from, (found < 0 ? m_text.size() : found) - from);
    }

    Compound readCompound()
    {
        Compound compound;
        compound.tag = readName();
        if (compound.tag == "*")
            compound.tag.clear();
        m_selector.weight += compound.tag.isEmpty() ? 0 : 1;
        while (m_at < m_text.size() && !QByteArrayView(" >+").contains(m_text[m_at]))
            readCondition(compound);
        return compound;
    }

    void readCondition(Compound& compound)
    {
        const char kind = m_text[m_at++];
        if (kind == '.') {
            compound.classes += readName();
            m_selector.weight += 100;
        } else if (kind == '[') {
            readAttribute(compound);
        } else if (kind == ':') {
            readPseudo(compound);
        } else {
            compound.isNever = true;
        }
    }

    /// `[href^="mailto:"]`
    void readAttribute(Compound& compound)
    {
        const QByteArray inside = readUntil(']');
        const qsizetype sign = inside.indexOf("^=");
        compound.attribute = inside.left(sign);
        compound.attributeStart = inside.mid(sign + 2).replace('"', "");
        compound.isNever = sign < 0;
        m_selector.weight += 100;
    }

    void readPseudo(Compound& compound)
    {
        if (m_at < m_text.size() && m_text[m_at] == ':') {
            ++m_at;
            m_selector.isAfter = readName() == "after";
            compound.isNever |= !m_selector.isAfter;
            return;
        }
        const QByteArray name = readName();
        m_selector.weight += name == "not" ? 0 : 100;
        if (name == "root")
            compound.isRoot = true;
        else if (name == "last-child")
            compound.isLastChild = true;
        else if (name == "not")
            readExceptions(compound);
        else
            compound.isNever = true;
    }

    void readExceptions(Compound& compound)
    {
        ++m_at; // "("
        int weight = 0;
        for (const QByteArray& each : parted(readUntil(')'), ',')) {
            const Selector selector = SelectorReader(each).read();
            compound.except += selector.parts.value(0);
            weight = std::max(weight, selector.weight);
        }
        m_selector.weight += weight;
    }

    QByteArray m_text;
    qsizetype m_at = 0;
    Selector m_selector;
};

bool isRootElement(const Node& node) { return node.parent != nullptr && node.parent->parent == nullptr; }

bool isLastElement(const Node& node)
{
    const auto& siblings = node.parent->children;
    const auto last
        = std::find_if(siblings.rbegin(), siblings.rend(), [](const auto& each) { return each->isElement(); });
    return last->get() == &node;
}

const Node* elementBefore(const Node& node)
{
    const Node* before = nullptr;
    for (const std::unique_ptr<Node>& each : node.parent->children) {
        if (each.get() == &node)
            return before;
        if (each->isElement())
            before = each.get();
    }
    return before;
}

bool fits(const Compound& compound, const Node& node)
{
    const auto hasClass = [&node](const QByteArray& name) { return node.classes.contains(name); };
    if (compound.isNever || !node.isElement() || node.parent == nullptr)
        return false;
    if (!compound.tag.isEmpty() && compound.tag != node.tag)
        return false;
    if (!std::ranges::all_of(compound.classes, hasClass))
        return false;
    if (!compound.attribute.isEmpty() && !node.attributes.value(compound.attribute).startsWith(compound.attributeStart))
        return false;
    if ((compound.isRoot && !isRootElement(node)) || (compound.isLastChild && !isLastElement(node)))
        return false;
    return std::ranges::none_of(compound.except, [&node](const Compound& each) { return fits(each, node); });
}

bool fitsUpTo(const QList<Compound>& parts, qsizetype last, const Node& node)
{
    if (!fits(parts.at(last), node))
        return false;
    if (last == 0)
        return true;
    const Compound::Joint joint = parts.at(last).joint;
    if (joint == Compound::Joint::Next) {
        const Node* before = elementBefore(node);
        return before != nullptr && fitsUpTo(parts, last - 1, *before);
    }
    for (const Node* above = node.parent; above != nullptr; above = above->parent) {
        if (fitsUpTo(parts, last - 1, *above))
            return true;
        if (joint == Compound::Joint::Child)
            return false;
    }
    return false;
}

bool holds(const QByteArray& query, const Medium& medium)
{
    if (query.contains("print"))
        return false;
    if (query.contains("prefers-color-scheme: dark") && !medium.isDark)
        return false;
    const qsizetype at = query.indexOf("max-width:");
    if (at < 0)
        return true;
    constexpr qreal rem = 16; // in queries always the browser's own
    const QByteArray width = query.mid(at + 10).trimmed();
    return medium.width <= width.left(width.indexOf("rem")).toDouble() * rem;
}

/// Reads rules, and those in `@media` as if they stood outside.
class SheetReader {
public:
    explicit SheetReader(const Medium& medium) : m_medium(medium) { }

    void read(const QByteArray& css)
    {
        qsizetype at = 0;
        while (at < css.size()) {
            const qsizetype open = css.indexOf('{', at);
            if (open < 0)
                return;
            const qsizetype end = closing(css, open);
            take(css.mid(at, open - at).simplified(), css.mid(open + 1, end - open - 1));
            at = end + 1;
        }
    }

    QList<Rule> rules()
    {
        std::ranges::stable_sort(m_rules, {}, [](const Rule& rule) { return rule.selector.weight; });
        return m_rules;
    }

private:
    static qsizetype closing(const QByteArray& css, qsizetype open)
    {
        int depth = 0;
        for (qsizetype at = open; at < css.size(); ++at) {
            depth += css[at] == '{' ? 1 : css[at] == '}' ? -1 : 0;
            if (depth == 0)
                return at;
        }
        return css.size();
    }

    void take(const QByteArray& head, const QByteArray& inside)
    {
        if (head.startsWith("@media")) {
            if (holds(head, m_medium))
                read(inside);
            return;
        }
        if (head.startsWith('@'))
            return;
        const QList<Declaration> declarations = readDeclarations(inside);
        for (const QByteArray& each : parted(head, ','))
            m_rules += Rule { SelectorReader(each).read(), declarations };
    }

    Medium m_medium;
    QList<Rule> m_rules;
};

} // namespace

bool Selector::matches(const Node& node) const { return !parts.isEmpty() && fitsUpTo(parts, parts.size() - 1, node); }

QList<Rule> readStyleSheet(const QByteArray& css, const Medium& medium)
{
    SheetReader reader(medium);
    reader.read(withoutComments(css));
    return reader.rules();
}

QList<Declaration> readDeclarations(const QByteArray& text)
{
    QList<Declaration> declarations;
    for (const QByteArray& each : parted(text, ';')) {
        const qsizetype colon = each.indexOf(':');
        if (colon > 0)
            declarations += Declaration { each.left(colon).trimmed(), each.mid(colon + 1).trimmed() };
    }
    return declarations;
}

} // namespace besace::look
