#pragma once

#include "core/jsonld/IriExpansion.h"
#include "core/jsonld/TermDefinition.h"

#include <iterator>
#include <memory_resource>

/// A document in expanded form, as light as can be: nothing of the document is copied, all of it is dropped at once.
/// https://www.w3.org/TR/2020/REC-json-ld11-20200716/#expanded-document-form
namespace besace::jsonld {

struct Element;

/// Elements one behind the other. An element is in one list at a time.
struct ElementList {
    Element* first = nullptr;
    Element* last = nullptr;

    bool isEmpty() const { return !first; }
    void append(Element* element);
    void append(const ElementList& others);

    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Element;
        using difference_type = std::ptrdiff_t;
        using pointer = Element*;
        using reference = Element&;

        explicit Iterator(Element* element) : m_element(element) { }
        Element& operator*() const { return *m_element; }
        Iterator& operator++();
        bool operator==(const Iterator&) const = default;

    private:
        Element* m_element;
    };
    Iterator begin() const { return Iterator(first); }
    Iterator end() const { return Iterator(nullptr); }
};

struct Element {
    enum class Kind : quint8 { Value, List, Node };

    Kind kind;
    Element* next = nullptr;
    QStringView index; ///< null: there is none
};

struct Value : Element {
    Value() : Element { Kind::Value, nullptr, {} } { }

    const JsonValue* value = nullptr; ///< in the document
    const ExpandedIri* type = nullptr; ///< also the keyword `@json`
    QStringView language; ///< null: none
    Direction direction = Direction::NoDirection;
};

struct List : Element {
    List() : Element { Kind::List, nullptr, {} } { }

    ElementList items;
};

/// A name among several: a type, or a property with its values. A property may stand in a list several times.
struct NodeEntry {
    const ExpandedIri* iri = nullptr;
    ElementList values;
    NodeEntry* next = nullptr;
};

struct NodeEntries {
    NodeEntry* first = nullptr;
    NodeEntry* last = nullptr;

    bool isEmpty() const { return !first; }
    void append(NodeEntry* entry);
    void prepend(NodeEntry* entry);
    void append(const NodeEntries& others);
};

struct Node : Element {
    Node() : Element { Kind::Node, nullptr, {} } { }

    const ExpandedIri* id = nullptr;
    NodeEntries types;
    NodeEntries properties;
    NodeEntries reverse;
    ElementList graph;
    ElementList included;
    bool hasTypes = false;
    bool hasGraph = false;
    bool hasIncluded = false;
    QStringView language; ///< without a value it means nothing, but stays in the expanded document
    Direction direction = Direction::NoDirection;

    /// https://www.w3.org/TR/2020/REC-json-ld11-20200716/#dfn-graph-object
    bool isGraph() const { return hasGraph && !hasTypes && !hasIncluded && properties.isEmpty() && reverse.isEmpty(); }
};

/// What the elements of one document are made of and stand in.
class ExpandedTree {
public:
    template <typename T>
    T* make()
    {
        static_assert(std::is_trivially_destructible_v<T>);
        return new (m_memory.allocate(sizeof(T), alignof(T))) T;
    }
    NodeEntry* makeEntry(const ExpandedIri& iri, const ElementList& values = {});

    IriStore& iris() { return m_iris; }
    const IriStore& iris() const { return m_iris; }
    /// A text that stands nowhere else, or a value.
    QStringView keep(const QString& text) { return m_texts.emplace_back(text); }
    const JsonValue* keep(const JsonValue& value) { return &m_values.emplace_back(value); }

    ElementList items; ///< the document

private:
    std::pmr::monotonic_buffer_resource m_memory { 32 * 1024 };
    IriStore m_iris;
    std::deque<QString> m_texts;
    std::deque<JsonValue> m_values;
};

} // namespace besace::jsonld
