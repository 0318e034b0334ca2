#include "core/sharing/look/ComputedStyle.h"

#include "core/sharing/look/StyleValues.h"

#include <QFontMetricsF>

#include <algorithm>

namespace besace::look {

namespace {

/// What every browser brings of its own (https://html.spec.whatwg.org/multipage/rendering.html), for the elements of
/// our pages.
constexpr auto usualStyle = R"css(
html, body, header, main, footer, nav, section, article, div, p, ul, ol, li, h1, h2, h3, pre, hr { display: block; }
head, title, style, script, meta, link { display: none; }
img, svg { display: inline-block; }
body { margin: 8px; }
p, ul, ol, pre { margin: 1em 0; }
ul { list-style: disc; padding-left: 40px; }
ol { list-style: decimal; padding-left: 40px; }
li ul, li ol { margin: 0; }
h1 { font-size: 2em; font-weight: bold; margin: .67em 0; }
h2 { font-size: 1.5em; font-weight: bold; margin: .83em 0; }
h3 { font-size: 1.17em; font-weight: bold; margin: 1em 0; }
strong { font-weight: bold; }
em { font-style: italic; }
code, pre { font-family: monospace; }
pre { white-space: pre; }
a { text-decoration: underline; color: #0000ee; }
hr { margin: .5em 0; border-top: 1px solid #808080; }
)css";

Style inherited(const Style& parent)
{
    Style style;
    style.families = parent.families;
    style.fontSize = parent.fontSize;
    style.weight = parent.weight;
    style.isItalic = parent.isItalic;
    style.lineHeight = parent.lineHeight;
    style.letterSpacing = parent.letterSpacing;
    style.colour = parent.colour;
    style.isUpperCase = parent.isUpperCase;
    style.keepsBlanks = parent.keepsBlanks;
    style.isRightToLeft = parent.isRightToLeft;
    style.listMarker = parent.listMarker;
    style.underlineOffset = parent.underlineOffset;
    style.variables = parent.variables;
    return style;
}

/// The first letter that has a direction decides; other elements that find their own are passed over.
std::optional<bool> isRightToLeft(const Node& node)
{
    for (const std::unique_ptr<Node>& child : node.children) {
        if (child->isElement()) {
            const bool isOther = child->attributes.contains("dir") || !child->drawing.isEmpty();
            if (const std::optional<bool> inside = isOther ? std::nullopt : isRightToLeft(*child))
                return inside;
            continue;
        }
        for (const uint letter : child->text.toUcs4()) {
            const QChar::Direction direction = QChar::direction(letter);
            if (direction == QChar::DirL || direction == QChar::DirR || direction == QChar::DirAL)
                return direction != QChar::DirL;
        }
    }
    return std::nullopt;
}

void setDirection(const Node& node, Style& style)
{
    const QByteArray direction = node.attributes.value("dir");
    if (direction == "auto")
        style.isRightToLeft = isRightToLeft(node).value_or(false);
    else if (!direction.isEmpty())
        style.isRightToLeft = direction == "rtl";
}

/// `width="80"` of a picture: the weakest of all rules.
void setOwnSize(const Node& node, Style& style)
{
    for (const auto& [name, size] : { std::pair("width", &style.width), std::pair("height", &style.height) }) {
        const qreal pixels = node.attributes.value(name).toDouble();
        if (node.tag == "img" && pixels > 0)
            size->leastOf = { Length { pixels, 0 } };
    }
}

void applyAll(const QList<Declaration>& declarations, const QString& systemFamily, Style& style)
{
    for (const Declaration& each : declarations) {
        if (each.name.startsWith("--"))
            style.variables.insert(each.name, each.value);
    }
    for (const bool isForFont : { true, false }) {
        for (const Declaration& each : declarations) {
            if (setsFont(each.name) == isForFont)
                apply({ each.name, withoutVariables(each.value, style.variables) }, systemFamily, style);
        }
    }
}

} // namespace

qreal Size::of(qreal base) const
{
    qreal least = base;
    for (qsizetype i = 0; i < leastOf.size(); ++i)
        least = i == 0 ? leastOf.at(i).of(base) : std::min(least, leastOf.at(i).of(base));
    return least;
}

QFont Style::font() const
{
    QFont font;
    font.setFamilies(families);
    if (families.contains(QStringLiteral("monospace")))
        font.setStyleHint(QFont::TypeWriter);
    font.setPixelSize(std::max(1, qRound(fontSize)));
    font.setWeight(QFont::Weight(weight));
    font.setItalic(isItalic);
    font.setLetterSpacing(QFont::AbsoluteSpacing, letterSpacing);
    return font;
}

qreal Style::lineStep() const
{
    if (lineHeight > 0)
        return lineHeight * fontSize;
    const QFontMetricsF metrics(font());
    return qRound(metrics.ascent()) + qRound(metrics.descent()) + qRound(std::max<qreal>(0, metrics.leading()));
}

Cascade::Cascade(const QByteArray& css, const Medium& medium, const QString& systemFamily)
    : m_usual(readStyleSheet(usualStyle, medium))
    , m_rules(readStyleSheet(css, medium))
    , m_systemFamily(systemFamily)
{
}

QList<Declaration> Cascade::declarationsFor(const Node& node, bool isAfter) const
{
    QList<Declaration> declarations;
    for (const QList<Rule>* rules : { &m_usual, &m_rules }) {
        for (const Rule& rule : *rules) {
            if (rule.selector.isAfter == isAfter && rule.selector.matches(node))
                declarations += rule.declarations;
        }
    }
    return declarations;
}

Style Cascade::styleOf(const Node& node, const Style& parent) const
{
    Style style = inherited(parent);
    setDirection(node, style);
    setOwnSize(node, style);
    applyAll(declarationsFor(node, false) + readDeclarations(node.attributes.value("style")), m_systemFamily, style);
    return style;
}

Style Cascade::styleAfter(const Node& node, const Style& own) const
{
    Style style = inherited(own);
    applyAll(declarationsFor(node, true), m_systemFamily, style);
    return style;
}

} // namespace besace::look
