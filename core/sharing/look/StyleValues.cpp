#include "core/sharing/look/StyleValues.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace besace::look {

namespace {

constexpr qreal rootSize = 16;
constexpr qreal pixelsOfPoint = 96.0 / 72;

std::optional<Length> lengthOf(const QByteArray& text, qreal em)
{
    static const QList<std::pair<QByteArray, qreal>> units { { "rem", rootSize }, { "px", 1 },
        { "pt", pixelsOfPoint } };
    bool isNumber = false;
    if (text.endsWith('%')) {
        const double part = text.chopped(1).toDouble(&isNumber) / 100;
        return isNumber ? std::optional(Length { 0, part }) : std::nullopt;
    }
    for (const auto& [unit, size] : units) {
        if (text.endsWith(unit)) {
            const double number = text.chopped(unit.size()).toDouble(&isNumber);
            return isNumber ? std::optional(Length { number * size, 0 }) : std::nullopt;
        }
    }
    const bool isRelative = text.endsWith("em");
    const double number = (isRelative ? text.chopped(2) : text).toDouble(&isNumber);
    if (!isNumber || (!isRelative && number != 0))
        return std::nullopt;
    return Length { number * em, 0 };
}

/// `100% - 3rem`
std::optional<Length> sumOf(const QByteArray& text, qreal em)
{
    Length sum;
    qreal sign = 1;
    for (const QByteArray& each : text.simplified().split(' ')) {
        if (each == "-" || each == "+") {
            sign = each == "-" ? -1 : 1;
            continue;
        }
        const std::optional<Length> length = lengthOf(each, em);
        if (!length)
            return std::nullopt;
        sum.pixels += sign * length->pixels;
        sum.part += sign * length->part;
    }
    return sum;
}

/// A length, or `min(…)` of several; anything else is `auto`.
Size sizeOf(const QByteArray& text, qreal em)
{
    const bool isLeast = text.startsWith("min(") && text.endsWith(')');
    Size size;
    for (const QByteArray& each : (isLeast ? text.mid(4).chopped(1) : text).split(',')) {
        if (const std::optional<Length> length = sumOf(each, em))
            size.leastOf += *length;
    }
    return size;
}

qreal pixelsOf(const QByteArray& text, const Style& style)
{
    const std::optional<Length> length = lengthOf(text, style.fontSize);
    return length ? length->pixels : 0;
}

QColor colourOf(const QByteArray& text, const Style& style)
{
    if (text == "currentColor")
        return style.colour;
    const QString name = QString::fromLatin1(text);
    return QColor::isValidColor(name) ? QColor(name) : QColor(Qt::transparent);
}

/// Parted by blanks, with what stands in parentheses whole.
QList<QByteArray> wordsOf(const QByteArray& text)
{
    QList<QByteArray> words { {} };
    int depth = 0;
    for (const char each : text.simplified()) {
        depth += each == '(' ? 1 : each == ')' ? -1 : 0;
        if (each == ' ' && depth == 0)
            words += QByteArray();
        else
            words.last() += each;
    }
    return words;
}

/// One to four values, clockwise from the top.
void setEdges(const QByteArray& value, Style& style, Edges& edges)
{
    const QList<QByteArray> words = wordsOf(value);
    const auto at = [&](qsizetype index) { return pixelsOf(words.at(index), style); };
    const qsizetype count = words.size();
    edges.top = at(0);
    edges.right = at(count > 1 ? 1 : 0);
    edges.bottom = at(count > 2 ? 2 : 0);
    edges.left = at(count > 3 ? 3 : count > 1 ? 1 : 0);
}

/// `margin-top`, `padding-left`, `border-bottom`
qreal* edgeNamed(const QByteArray& name, Style& style)
{
    Edges& edges = name.startsWith("margin") ? style.margin : name.startsWith("padding") ? style.padding : style.border;
    if (name.endsWith("-top"))
        return &edges.top;
    if (name.endsWith("-bottom"))
        return &edges.bottom;
    if (name.endsWith("-left"))
        return &edges.left;
    if (name.endsWith("-right"))
        return &edges.right;
    if (name.endsWith("-inline-start"))
        return style.isRightToLeft ? &edges.right : &edges.left;
    return nullptr;
}

/// `1px solid var(--line)`, of one side or of all.
void setBorder(const QByteArray& name, const QByteArray& value, Style& style)
{
    const QList<QByteArray> words = wordsOf(value);
    const qreal width = words.size() > 1 ? pixelsOf(words.first(), style) : 0;
    if (words.size() > 2)
        style.borderColour = colourOf(words.last(), style);
    if (name == "border")
        style.border = { width, width, width, width };
    else if (qreal* edge = edgeNamed(name, style))
        *edge = width;
}

void setFamilies(const QByteArray& value, const QString& systemFamily, Style& style)
{
    style.families.clear();
    for (const QByteArray& each : value.split(',')) {
        const QString name = QString::fromUtf8(each.trimmed()).remove(u'"');
        style.families += name == u"system-ui" ? systemFamily : name == u"monospace" ? u"monospace"_s : name;
    }
}

void setFontSize(const QByteArray& value, Style& style)
{
    const std::optional<Length> length = lengthOf(value, style.fontSize);
    if (length)
        style.fontSize = length->of(style.fontSize);
}

void setLineHeight(const QByteArray& value, Style& style)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (isNumber)
        style.lineHeight = number;
    else if (const qreal pixels = pixelsOf(value, style); pixels > 0)
        style.lineHeight = pixels / style.fontSize;
}

void setWeight(const QByteArray& value, Style& style)
{
    constexpr int bold = 700;
    const int number = value.toInt();
    style.weight = number > 0 ? number : value == "bold" ? bold : int(QFont::Normal);
}

/// `1rem/1.55 system-ui, sans-serif`
void setFont(const QByteArray& value, const QString& systemFamily, Style& style)
{
    const qsizetype blank = value.indexOf(' ');
    const QList<QByteArray> sizes = value.left(blank).split('/');
    setFontSize(sizes.value(0), style);
    setLineHeight(sizes.value(1), style);
    setFamilies(value.mid(blank + 1), systemFamily, style);
}

Display displayOf(const QByteArray& value)
{
    static const QHash<QByteArray, Display> names { { "none", Display::None }, { "inline", Display::Inline },
        { "inline-block", Display::InlineBlock }, { "flex", Display::Flex }, { "grid", Display::Grid } };
    return names.value(value, Display::Block);
}

/// `none`, or `1 1 200px`
void setFlex(const QByteArray& value, Style& style)
{
    const QList<QByteArray> words = wordsOf(value);
    style.mayShrink = value != "none";
    style.grow = words.first().toDouble();
    style.basis = words.size() > 2 ? sizeOf(words.at(2), style.fontSize) : Size();
}

void setGap(const QByteArray& value, Style& style)
{
    const QList<QByteArray> words = wordsOf(value);
    style.rowGap = pixelsOf(words.first(), style);
    style.columnGap = pixelsOf(words.last(), style);
}

/// `5rem minmax(0, 1fr)`
void setTracks(const QByteArray& value, Style& style)
{
    style.tracks.clear();
    for (QByteArray each : wordsOf(value)) {
        if (each.startsWith("minmax("))
            each = each.mid(each.indexOf(',') + 1).chopped(1).trimmed();
        style.tracks
            += each.endsWith("fr") ? Track { 0, each.chopped(2).toDouble() } : Track { pixelsOf(each, style), 0 };
    }
}

/// `"\a0· "`: a character may stand there by its number.
QString contentOf(const QByteArray& value)
{
    QString text = QString::fromUtf8(value.mid(1).chopped(1));
    return text.replace("\\a0"_L1, QString(QChar::Nbsp));
}

using Setter = void (*)(const QByteArray&, Style&);

const QHash<QByteArray, Setter>& setters()
{
    using V = const QByteArray&;
    using S = Style&;
    static const QHash<QByteArray, Setter> all {
        { "font-size", setFontSize },
        { "font-weight", setWeight },
        { "line-height", setLineHeight },
        { "font-style", [](V v, S s) { s.isItalic = v == "italic"; } },
        { "letter-spacing", [](V v, S s) { s.letterSpacing = pixelsOf(v, s); } },
        { "text-transform", [](V v, S s) { s.isUpperCase = v == "uppercase"; } },
        { "text-decoration", [](V v, S s) { s.isUnderlined = v == "underline"; } },
        { "text-decoration-color", [](V v, S s) { s.underline = colourOf(v, s); } },
        { "text-decoration-thickness", [](V v, S s) { s.underlineWidth = pixelsOf(v, s); } },
        { "text-underline-offset", [](V v, S s) { s.underlineOffset = pixelsOf(v, s); } },
        { "white-space", [](V v, S s) { s.keepsBlanks = v.startsWith("pre"); } },
        { "color", [](V v, S s) { s.colour = colourOf(v, s); } },
        { "background", [](V v, S s) { s.background = colourOf(v, s); } },
        { "display", [](V v, S s) { s.display = displayOf(v); } },
        { "padding", [](V v, S s) { setEdges(v, s, s.padding); } },
        { "border-radius", [](V v, S s) { s.corner = pixelsOf(v, s); } },
        { "width", [](V v, S s) { s.width = sizeOf(v, s.fontSize); } },
        { "height", [](V v, S s) { s.height = sizeOf(v, s.fontSize); } },
        { "max-width", [](V v, S s) { s.maxWidth = sizeOf(v, s.fontSize); } },
        { "box-sizing", [](V v, S s) { s.isBorderBox = v == "border-box"; } },
        { "float", [](V v, S s) { s.floatsRight = v == "right"; } },
        { "clip-path", [](V, S s) { s.isUnseen = true; } },
        { "list-style", [](V v, S s) { s.listMarker = v; } },
        { "flex-wrap", [](V v, S s) { s.wraps = v == "wrap"; } },
        { "flex", setFlex },
        { "gap", setGap },
        { "grid-template-columns", setTracks },
        { "content", [](V v, S s) { s.content = contentOf(v); } },
    };
    return all;
}

} // namespace

bool isRead(const QByteArray& name)
{
    return setters().contains(name) || name == "font" || name == "font-family" || name.startsWith("--")
        || name.startsWith("margin") || name.startsWith("padding-") || name.startsWith("border");
}

bool setsFont(const QByteArray& name) { return name == "font" || name == "font-size" || name == "color"; }

QByteArray withoutVariables(const QByteArray& value, const QHash<QByteArray, QByteArray>& variables)
{
    constexpr int most = 16; // one may stand in another's value, or in its own
    QByteArray text = value;
    qsizetype at = text.indexOf("var(");
    for (int count = 0; at >= 0 && count < most; at = text.indexOf("var("), ++count) {
        const qsizetype end = text.indexOf(')', at);
        if (end < 0)
            break;
        text.replace(at, end + 1 - at, variables.value(text.mid(at + 4, end - at - 4).trimmed()));
    }
    return text;
}

void apply(const Declaration& declaration, const QString& systemFamily, Style& style)
{
    const QByteArray& name = declaration.name;
    if (name == "font")
        setFont(declaration.value, systemFamily, style);
    else if (name == "font-family")
        setFamilies(declaration.value, systemFamily, style);
    else if (const Setter setter = setters().value(name))
        setter(declaration.value, style);
    else if (name == "margin") {
        setEdges(declaration.value, style, style.margin);
        style.isCentred = declaration.value.endsWith("auto");
    } else if (name.startsWith("border"))
        setBorder(name, declaration.value, style);
    else if (name.startsWith("margin-") || name.startsWith("padding-")) {
        if (qreal* edge = edgeNamed(name, style))
            *edge = pixelsOf(declaration.value, style);
    }
}

} // namespace besace::look
