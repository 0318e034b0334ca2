#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace besace::pdf {

/// One element of the logical structure: ISO 32000-1:2008, 14.7.2. Whoever does not see the page walks from one to the
/// next.
struct Element {
    QByteArray type; ///< a standard structure type of 14.8.4: `P`, `H2`, `Figure`…
    int parent = -1; ///< comes before its children
    QString alternative; ///< what a Figure shows
    QString language; ///< BCP 47, where it is another one than the document's
    QByteArray numbering; ///< of an L whose items have labels: `Disc`, `Decimal`
    QStringList files; ///< attachments that it was made from
};

/// All elements, in the order in which they are read. Where they stand on the pages is another matter. Content belongs
/// to elements that have no others below them; one that gets no content is left out of the file.
class Structure {
public:
    static constexpr int document = 0;

    Structure() { m_elements += Element { "Document", -1, {}, {}, {}, {} }; }

    /// @return its index, which never changes
    int add(const char* type, int parent)
    {
        m_elements += Element { type, parent, {}, {}, {}, {} };
        return int(m_elements.size()) - 1;
    }

    int size() const { return int(m_elements.size()); }
    Element& operator[](int index) { return m_elements[index]; }
    const Element& at(int index) const { return m_elements.at(index); }

private:
    QList<Element> m_elements;
};

/// Instead of an element, for what nobody needs to be told: ISO 32000-1:2008, 14.8.2.2.
inline constexpr int decoration = -1;
/// What stands at the foot of every page.
inline constexpr int pageFooter = -2;

} // namespace besace::pdf
