#include "core/sharing/pdf/PdfTags.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace besace::pdf {

namespace {

/// Works on one document; may throw what qpdf throws.
class Tagger {
public:
    Tagger(QPDF& document, const Finish& finish, const QHash<QString, Object>& files)
        : m_document(document)
        , m_finish(finish)
        , m_files(files)
        , m_pages(QPDFPageDocumentHelper(document).getAllPages())
        , m_parents(Object::newArray())
        , m_ownKids(finish.structure.size())
    {
        for (int i = 0; i < finish.structure.size(); ++i)
            m_elements += document.makeIndirectObject(Object::newDictionary());
    }

    void run();

private:
    void markPages();
    void addArea(const Finish::PageArea& area);
    Object annotation(const Finish::PageArea& area);
    void addToPage(Object page, const Object& annotation);
    void describe(int index);
    void putTogether();
    void writeTree();
    void addParent(qsizetype key, const Object& value);
    void addAttribute(int index, const char* owner, const char* key, const Object& value);

    Object page(int index) { return m_pages.at(size_t(index)).getObjectHandle(); }
    qreal pageHeight(int index) { return m_pages.at(size_t(index)).getMediaBox().getArrayAsRectangle().ury; }

    QPDF& m_document;
    const Finish& m_finish;
    const QHash<QString, Object>& m_files;
    std::vector<QPDFPageObjectHelper> m_pages;
    QList<Object> m_elements; ///< as many as in the structure
    Object m_parents; ///< of the number tree that leads from content to its element: 14.7.4.4
    qsizetype m_nextKey = 0;
    QList<QList<Object>> m_ownKids; ///< content and annotations of each element
};

void Tagger::run()
{
    markPages();
    for (const Finish::PageArea& area : m_finish.areas)
        addArea(area);
    for (int i = 0; i < m_elements.size(); ++i)
        describe(i);
    putTogether();
    writeTree();
}

void Tagger::markPages()
{
    Marks marks(m_finish.pieces, m_finish.structure);
    for (QPDFPageObjectHelper& helper : m_pages) {
        const MarkedContent marked = marks.replace(helper);
        Object parents = Object::newArray();
        for (qsizetype id = 0; id < marked.size(); ++id) {
            Object content = Object::newDictionary();
            content.replaceKey("/Type", name("MCR"));
            content.replaceKey("/Pg", helper.getObjectHandle());
            content.replaceKey("/MCID", integer(id));
            m_ownKids[marked[id]] += content;
            parents.appendItem(m_elements[marked[id]]);
        }
        helper.getObjectHandle().replaceKey("/StructParents", integer(m_nextKey));
        helper.getObjectHandle().replaceKey("/Tabs", name("S"));
        addParent(m_nextKey++, m_document.makeIndirectObject(parents));
    }
    marks.finish();
}

void Tagger::addParent(qsizetype key, const Object& value)
{
    m_parents.appendItem(integer(key));
    m_parents.appendItem(value);
}

void Tagger::addAttribute(int index, const char* owner, const char* key, const Object& value)
{
    Object attributes = Object::newDictionary();
    attributes.replaceKey("/O", name(owner));
    attributes.replaceKey(key, value);
    m_elements[index].replaceKey("/A", attributes);
}

void Tagger::addArea(const Finish::PageArea& area)
{
    if (area.address.isEmpty())
        return addAttribute(area.element, "Layout", "/BBox", rectangle(area.box, pageHeight(area.page)));
    Object link = m_document.makeIndirectObject(annotation(area));
    addToPage(page(area.page), link);
    Object reference = Object::newDictionary();
    reference.replaceKey("/Type", name("OBJR"));
    reference.replaceKey("/Obj", link);
    reference.replaceKey("/Pg", page(area.page));
    m_ownKids[area.element] += reference;
}

Object Tagger::annotation(const Finish::PageArea& area)
{
    Object annotation = Object::newDictionary();
    annotation.replaceKey("/Type", name("Annot"));
    annotation.replaceKey("/Subtype", name("Link"));
    annotation.replaceKey("/F", integer(4)); // printed
    annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
    annotation.replaceKey("/Rect", rectangle(area.box, pageHeight(area.page)));
    annotation.replaceKey("/Contents", text(area.words));
    annotation.replaceKey("/StructParent", integer(m_nextKey));
    addParent(m_nextKey++, m_elements[area.element]);
    Object action = Object::newDictionary();
    action.replaceKey("/S", name("URI"));
    action.replaceKey("/URI", Object::newString(area.address.toStdString()));
    annotation.replaceKey("/A", action);
    return annotation;
}

void Tagger::addToPage(Object page, const Object& annotation)
{
    if (!page.getKey("/Annots").isArray())
        page.replaceKey("/Annots", Object::newArray());
    page.getKey("/Annots").appendItem(annotation);
}

void Tagger::describe(int index)
{
    const Element& element = m_finish.structure.at(index);
    Object dictionary = m_elements[index];
    dictionary.replaceKey("/Type", name("StructElem"));
    dictionary.replaceKey("/S", name(element.type.toStdString()));
    if (!element.alternative.isEmpty())
        dictionary.replaceKey("/Alt", text(element.alternative));
    if (!element.language.isEmpty())
        dictionary.replaceKey("/Lang", text(element.language));
    if (!element.numbering.isEmpty())
        addAttribute(index, "List", "/ListNumbering", name(element.numbering.toStdString()));
    Object associated = Object::newArray();
    for (const QString& file : element.files)
        associated.appendItem(m_files.value(file));
    if (associated.getArrayNItems() > 0)
        dictionary.replaceKey("/AF", associated);
}

/// Parents come before their children in the list, and children before the content that they share a parent with: an
/// element has the one or the other, but for a Link, whose annotation comes last.
void Tagger::putTogether()
{
    QList<QList<Object>> kids(m_elements.size());
    for (qsizetype i = m_elements.size() - 1; i >= 0; --i) {
        kids[i] += m_ownKids[i];
        const int parent = m_finish.structure.at(int(i)).parent;
        if (kids[i].isEmpty() && parent >= 0)
            continue;
        Object list = Object::newArray();
        for (const Object& kid : std::as_const(kids[i]))
            list.appendItem(kid);
        m_elements[i].replaceKey("/K", list);
        if (parent < 0)
            continue;
        m_elements[i].replaceKey("/P", m_elements[parent]);
        kids[parent].prepend(m_elements[i]);
    }
}

void Tagger::writeTree()
{
    Object root = m_document.makeIndirectObject(Object::newDictionary());
    Object tree = Object::newDictionary();
    tree.replaceKey("/Nums", m_parents);
    root.replaceKey("/Type", name("StructTreeRoot"));
    root.replaceKey("/K", Object::newArray({ m_elements[Structure::document] }));
    root.replaceKey("/ParentTree", m_document.makeIndirectObject(tree));
    root.replaceKey("/ParentTreeNextKey", integer(m_nextKey));
    m_elements[Structure::document].replaceKey("/P", root);
    Object mark = Object::newDictionary();
    mark.replaceKey("/Marked", Object::newBool(true));
    m_document.getRoot().replaceKey("/MarkInfo", mark);
    m_document.getRoot().replaceKey("/StructTreeRoot", root);
}

} // namespace

void tag(QPDF& document, const Finish& finish, const QHash<QString, Object>& files)
{
    Tagger(document, finish, files).run();
}

} // namespace besace::pdf
