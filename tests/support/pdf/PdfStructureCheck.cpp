#include <QSet>

#include "tests/support/pdf/PdfCheck.h"

using namespace Qt::StringLiterals;

namespace pdfcheck {

namespace {

using ObjectId = std::pair<int, int>;
ObjectId idOf(QPDFObjectHandle object) { return { object.getObjectID(), object.getGeneration() }; }

/// ISO 32000-1:2008, 14.8.4
const QSet<QString> standardTypes { u"Document"_s, u"Part"_s, u"Art"_s, u"Sect"_s, u"Div"_s, u"BlockQuote"_s,
    u"Caption"_s, u"TOC"_s, u"TOCI"_s, u"P"_s, u"H1"_s, u"H2"_s, u"H3"_s, u"H4"_s, u"H5"_s, u"H6"_s, u"L"_s, u"LI"_s,
    u"Lbl"_s, u"LBody"_s, u"Span"_s, u"Quote"_s, u"Code"_s, u"Link"_s, u"Reference"_s, u"Figure"_s };
const QSet<QString> inlineTypes { u"Span"_s, u"Quote"_s, u"Code"_s, u"Link"_s, u"Reference"_s };

/// Walks through the structure tree of one document.
class Walker {
public:
    Walker(QPDF& document, const QList<PageContent>& pages, Found& found) : m_pages(pages), m_found(found)
    {
        m_pageObjects = document.getAllPages();
        m_root = entry(document.getRoot(), "/StructTreeRoot");
    }

    void walk();

private:
    void element(QPDFObjectHandle object, QPDFObjectHandle parent);
    void checkType(const QString& type, QPDFObjectHandle object, QPDFObjectHandle parent);
    void heading(int level);
    void kid(QPDFObjectHandle kid, QPDFObjectHandle parent);
    void content(int mcid, QPDFObjectHandle page, QPDFObjectHandle parent);
    void reference(QPDFObjectHandle annotation, QPDFObjectHandle parent);
    void checkPages();
    void checkAnnotation(QPDFObjectHandle annotation);
    QPDFObjectHandle fromParentTree(QPDFObjectHandle key);
    int pageIndex(QPDFObjectHandle page) const;
    void write(const QString& text) { m_found.readingOrder += text; }
    void complain(const QString& what) { m_found.flaws += u"structure: "_s + what; }

    const QList<PageContent>& m_pages;
    Found& m_found;
    std::vector<QPDFObjectHandle> m_pageObjects;
    QPDFObjectHandle m_root;
    int m_lastHeading = 0;
    int m_depth = 0;
    std::set<std::pair<int, int>> m_seen; ///< page and MCID
    std::set<ObjectId> m_annotations;
};

void Walker::walk()
{
    if (!m_root.isDictionary())
        return complain(u"there is none"_s);
    kid(entry(m_root, "/K"), m_root);
    checkPages();
}

QStringList typesOf(QPDFObjectHandle kids)
{
    QStringList types;
    for (QPDFObjectHandle kid : kids.isArray() ? kids.getArrayAsVector() : std::vector { kids })
        types += toText(entry(kid, "/S"));
    return types;
}

bool hasReference(QPDFObjectHandle kids)
{
    const auto isReference = [](QPDFObjectHandle kid) { return toText(entry(kid, "/Type")) == "OBJR"_L1; };
    std::vector<QPDFObjectHandle> list = kids.isArray() ? kids.getArrayAsVector() : std::vector { kids };
    return std::any_of(list.begin(), list.end(), isReference);
}

void Walker::element(QPDFObjectHandle object, QPDFObjectHandle parent)
{
    if (++m_depth > 100)
        return complain(u"it is too deep"_s);
    const QString type = toText(entry(object, "/S"));
    checkType(type, object, parent);
    if (idOf(entry(object, "/P")) != idOf(parent))
        complain(u"a %1 names another parent"_s.arg(type));
    if (!inlineTypes.contains(type) && !m_found.readingOrder.endsWith(u'\n') && !m_found.readingOrder.isEmpty())
        write(u"\n"_s);
    if (entry(object, "/K").isNull())
        complain(u"a %1 has no content"_s.arg(type));
    else
        kid(entry(object, "/K"), object);
    if (!inlineTypes.contains(type) && !m_found.readingOrder.endsWith(u'\n'))
        write(u"\n"_s);
    --m_depth;
}

void Walker::checkType(const QString& type, QPDFObjectHandle object, QPDFObjectHandle parent)
{
    const QString parentType = toText(entry(parent, "/S"));
    const QStringList kids = typesOf(entry(object, "/K"));
    const auto hasOnly = [&](const QStringList& allowed) {
        return std::all_of(kids.cbegin(), kids.cend(), [&](const QString& one) { return allowed.contains(one); });
    };
    if (!standardTypes.contains(type))
        complain(u"%1 is no standard type"_s.arg(type));
    if (type.size() == 2 && type.startsWith(u'H'))
        heading(type.at(1).digitValue());
    if (type == "Figure"_L1 && toText(entry(object, "/Alt")).isEmpty())
        complain(u"a Figure has no alternative text"_s);
    if (type == "Figure"_L1 && !entry(entry(object, "/A"), "/BBox").isArray())
        complain(u"a Figure does not say where it stands"_s);
    if (type == "L"_L1 && !hasOnly({ u"LI"_s }))
        complain(u"an L has something else than LI"_s);
    if (type == "LI"_L1 && (parentType != "L"_L1 || !hasOnly({ u"Lbl"_s, u"LBody"_s })))
        complain(u"an LI is no item of a list"_s);
    if (type == "LI"_L1 && kids.contains(u"Lbl"_s) && entry(entry(parent, "/A"), "/ListNumbering").isNull())
        complain(u"a list with labels does not say how it is numbered"_s);
    if (type == "TOCI"_L1 && parentType != "TOC"_L1)
        complain(u"a TOCI is in no TOC"_s);
    if (type == "Link"_L1 && !hasReference(entry(object, "/K")))
        complain(u"a Link leads to no annotation"_s);
    if (type == "Document"_L1 && m_depth != 1)
        complain(u"a Document is inside something"_s);
}

void Walker::heading(int level)
{
    if (level > m_lastHeading + 1)
        complain(u"H%1 follows H%2"_s.arg(level).arg(m_lastHeading));
    if (level == 1 && m_lastHeading > 0)
        complain(u"there are two H1"_s);
    m_lastHeading = level;
}

void Walker::kid(QPDFObjectHandle kid, QPDFObjectHandle parent)
{
    const QString type = toText(entry(kid, "/Type"));
    if (kid.isArray()) {
        for (QPDFObjectHandle one : kid.getArrayAsVector())
            this->kid(one, parent);
    } else if (kid.isInteger()) {
        content(kid.getIntValueAsInt(), entry(parent, "/Pg"), parent);
    } else if (type == "MCR"_L1) {
        content(entry(kid, "/MCID").getIntValueAsInt(), entry(kid, "/Pg"), parent);
    } else if (type == "OBJR"_L1) {
        reference(entry(kid, "/Obj"), parent);
    } else {
        element(kid, parent);
    }
}

int Walker::pageIndex(QPDFObjectHandle page) const
{
    for (size_t i = 0; i < m_pageObjects.size(); ++i) {
        if (idOf(m_pageObjects[i]) == idOf(page))
            return int(i);
    }
    return -1;
}

void Walker::content(int mcid, QPDFObjectHandle page, QPDFObjectHandle parent)
{
    const int index = pageIndex(page);
    if (index < 0 || !m_pages[index].marked.contains(mcid))
        return complain(u"content %1 is on no page"_s.arg(mcid));
    if (!m_seen.insert({ index, mcid }).second)
        complain(u"content %1 has two places"_s.arg(mcid));
    const Marked marked = m_pages[index].marked.value(mcid);
    if (marked.isEmpty)
        complain(u"content %1 is empty"_s.arg(mcid));
    if (marked.tag != toText(entry(parent, "/S")))
        complain(u"content %1 is a %2 on the page"_s.arg(mcid).arg(marked.tag));
    QPDFObjectHandle parents = fromParentTree(entry(page, "/StructParents"));
    const bool leadsBack
        = parents.isArray() && mcid < parents.getArrayNItems() && idOf(parents.getArrayItem(mcid)) == idOf(parent);
    if (!leadsBack)
        complain(u"the parent tree does not lead from content %1 to its element"_s.arg(mcid));
    write(marked.text);
    if (toText(entry(parent, "/S")) == "Figure"_L1)
        write(u"[%1]"_s.arg(toText(entry(parent, "/Alt"))));
}

void Walker::reference(QPDFObjectHandle annotation, QPDFObjectHandle parent)
{
    m_annotations.insert(idOf(annotation));
    if (idOf(fromParentTree(entry(annotation, "/StructParent"))) != idOf(parent))
        complain(u"the parent tree does not lead from an annotation to its element"_s);
}

QPDFObjectHandle Walker::fromParentTree(QPDFObjectHandle key)
{
    QPDFObjectHandle tree = entry(m_root, "/ParentTree");
    QPDFObjectHandle value = QPDFObjectHandle::newNull();
    if (!tree.isDictionary() || !key.isInteger())
        return value;
    QPDFObjectHandle numbers = entry(tree, "/Nums");
    for (int i = 0; numbers.isArray() && i + 1 < numbers.getArrayNItems(); i += 2) {
        if (numbers.getArrayItem(i).isInteger() && numbers.getArrayItem(i).getIntValue() == key.getIntValue())
            value = numbers.getArrayItem(i + 1);
    }
    return value;
}

void Walker::checkPages()
{
    for (int i = 0; i < int(m_pageObjects.size()); ++i) {
        for (auto it = m_pages[i].marked.cbegin(); it != m_pages[i].marked.cend(); ++it) {
            if (!m_seen.contains({ i, it.key() }))
                complain(u"content %1 of page %2 belongs to no element"_s.arg(it.key()).arg(i + 1));
        }
        QPDFObjectHandle annotations = entry(m_pageObjects[size_t(i)], "/Annots");
        if (!annotations.isArray() || annotations.getArrayNItems() == 0)
            continue;
        if (toText(entry(m_pageObjects[size_t(i)], "/Tabs")) != "S"_L1)
            complain(u"page %1 has another order for the tabulator"_s.arg(i + 1));
        for (QPDFObjectHandle annotation : annotations.getArrayAsVector())
            checkAnnotation(annotation);
    }
}

void Walker::checkAnnotation(QPDFObjectHandle annotation)
{
    if (toText(entry(annotation, "/Subtype")) != "Link"_L1)
        complain(u"an annotation is no link"_s);
    if (toText(entry(annotation, "/Contents")).isEmpty())
        complain(u"a link has no words"_s);
    if (!m_annotations.contains(idOf(annotation)))
        complain(u"a link is in no element"_s);
    QPDFObjectHandle flags = entry(annotation, "/F");
    if (!flags.isInteger() || flags.getIntValue() != 4)
        complain(u"a link is not printed"_s);
    QPDFObjectHandle action = entry(annotation, "/A");
    if (action.isNull()) {
        if (pageIndex(QPDFObjectHandle(entry(annotation, "/Dest")).getArrayItem(0)) < 0)
            complain(u"a link leads to no page"_s);
        return;
    }
    const QString address = toText(entry(action, "/URI"));
    m_found.addresses += address;
    const bool isAllowed
        = address.startsWith("https://"_L1) || address.startsWith("http://"_L1) || address.startsWith("mailto:"_L1);
    if (toText(entry(action, "/S")) != "URI"_L1 || !isAllowed)
        complain(u"a link leads elsewhere than to the web"_s);
}

} // namespace

void checkStructure(QPDF& document, const QList<PageContent>& pages, Found& found)
{
    Walker(document, pages, found).walk();
}

} // namespace pdfcheck
