#include "core/jsonld/Iri.h"

#include <algorithm>

namespace besace::jsonld {

namespace {

/// A part that is not there is null; one that is there and empty is not.
struct IriReference {
    QStringView scheme;
    QStringView authority;
    QStringView path;
    QStringView query;
    QStringView fragment;
};

bool isSchemeCharacter(QChar c)
{
    const char16_t unit = c.unicode();
    const auto lower = static_cast<char16_t>(unit | 0x20);
    return unit < 0x80
        && ((lower >= u'a' && lower <= u'z') || (unit >= u'0' && unit <= u'9') || unit == u'+' || unit == u'-'
            || unit == u'.');
}

/// https://www.rfc-editor.org/rfc/rfc3986#section-3.1
/// @return without the colon; null where there is none
QStringView schemeOf(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1)
        return {};
    const QStringView scheme = text.first(colon);
    const bool startsWithLetter = (scheme.front().unicode() | 0x20) >= u'a' && isSchemeCharacter(scheme.front());
    return startsWithLetter && std::all_of(scheme.begin(), scheme.end(), isSchemeCharacter) ? scheme : QStringView();
}

/// Cuts off what stands behind the first of `marks`, and that mark.
QStringView takeFrom(QStringView& text, QChar mark)
{
    const qsizetype position = text.indexOf(mark);
    if (position < 0)
        return {};
    const QStringView behind = text.sliced(position + 1);
    text = text.first(position);
    return behind;
}

/// https://www.rfc-editor.org/rfc/rfc3986#appendix-B
IriReference parse(QStringView text)
{
    IriReference reference;
    reference.scheme = schemeOf(text);
    if (!reference.scheme.isNull())
        text = text.sliced(reference.scheme.size() + 1);
    reference.fragment = takeFrom(text, u'#');
    reference.query = takeFrom(text, u'?');
    if (text.startsWith(u"//")) {
        const qsizetype slash = text.indexOf(u'/', 2);
        reference.authority = slash < 0 ? text.sliced(2) : text.sliced(2, slash - 2);
        text = slash < 0 ? text.last(0) : text.sliced(slash);
    }
    reference.path = text;
    return reference;
}

/// https://www.rfc-editor.org/rfc/rfc3986#section-5.2.4
QString removeDotSegments(QStringView input)
{
    QString output;
    while (!input.isEmpty()) {
        if (input.startsWith(u"../")) { // 2A
            input = input.sliced(3);
        } else if (input.startsWith(u"./")) {
            input = input.sliced(2);
        } else if (input.startsWith(u"/./")) { // 2B
            input = input.sliced(2);
        } else if (input == u"/.") {
            input = u"/";
        } else if (input.startsWith(u"/../") || input == u"/..") { // 2C
            input = input.size() == 3 ? QStringView(u"/") : input.sliced(3);
            output.truncate(std::max<qsizetype>(0, output.lastIndexOf(u'/')));
        } else if (input == u"." || input == u"..") { // 2D
            input = {};
        } else { // 2E
            const qsizetype next = input.indexOf(u'/', 1);
            const qsizetype size = next < 0 ? input.size() : next;
            output += input.first(size);
            input = input.sliced(size);
        }
    }
    return output;
}

/// https://www.rfc-editor.org/rfc/rfc3986#section-5.2.3
QString merge(const IriReference& base, QStringView path)
{
    if (!base.authority.isNull() && base.path.isEmpty())
        return u'/' + path.toString();
    return base.path.first(base.path.lastIndexOf(u'/') + 1).toString().append(path);
}

/// https://www.rfc-editor.org/rfc/rfc3986#section-5.3
QString recompose(const IriReference& iri, const QString& path)
{
    QString text;
    if (!iri.scheme.isNull())
        text.append(iri.scheme).append(u':');
    if (!iri.authority.isNull())
        text.append(QStringView(u"//")).append(iri.authority);
    text += path;
    if (!iri.query.isNull())
        text.append(u'?').append(iri.query);
    if (!iri.fragment.isNull())
        text.append(u'#').append(iri.fragment);
    return text;
}

bool isControlOrBlank(QChar c) { return c.unicode() <= 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0); }

/// https://www.w3.org/TR/2014/REC-n-quads-20140225/#grammar-production-IRIREF
bool isForbidden(QChar c)
{
    switch (c.unicode()) {
    case u'<':
    case u'>':
    case u'"':
    case u'{':
    case u'}':
    case u'|':
    case u'^':
    case u'`':
    case u'\\':
        return true;
    default:
        return false;
    }
}

} // namespace

bool isIri(QStringView text)
{
    return !schemeOf(text).isNull() && std::none_of(text.begin(), text.end(), isControlOrBlank);
}

bool isWellFormedIri(QStringView iri)
{
    return std::none_of(iri.begin(), iri.end(), isForbidden) && iri.count(u'#') <= 1;
}

// https://www.rfc-editor.org/rfc/rfc3986#section-5.2.2
QString resolveIri(QStringView baseText, QStringView text)
{
    const IriReference base = parse(baseText);
    IriReference iri = parse(text);
    if (!iri.scheme.isNull())
        return recompose(iri, removeDotSegments(iri.path));
    iri.scheme = base.scheme;
    if (!iri.authority.isNull())
        return recompose(iri, removeDotSegments(iri.path));
    iri.authority = base.authority;
    if (iri.path.isEmpty()) {
        if (iri.query.isNull())
            iri.query = base.query;
        return recompose(iri, base.path.toString());
    }
    if (iri.path.startsWith(u'/'))
        return recompose(iri, removeDotSegments(iri.path));
    return recompose(iri, removeDotSegments(merge(base, iri.path)));
}

} // namespace besace::jsonld
