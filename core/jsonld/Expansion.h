#pragma once

#include "core/jsonld/DocumentContexts.h"
#include "core/jsonld/DroppedData.h"
#include "core/jsonld/ExpandedTree.h"

#include <QVarLengthArray>

namespace besace::jsonld {

/// What whoever takes the expanded document has no place for.
struct NotCarried {
    bool directions = false; ///< of strings
    bool illFormedIris = false;
};

/// Expands one document: https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/#expansion-algorithm
class Expansion {
public:
    /// All must outlive it, and so must the document: the tree points into it and into the contexts.
    Expansion(DocumentContexts& contexts, ExpandedTree& tree, DroppedData& dropped, NotCarried notCarried)
        : m_contexts(contexts)
        , m_tree(tree)
        , m_dropped(dropped)
        , m_notCarried(notCarried)
    {
    }

    /// @param expandContext null, or a context to begin with
    Result<void> expandDocument(const JsonValue& document, const JsonValue& expandContext);

private:
    using Context = const ActiveContext*;

    struct ActiveProperty {
        enum class Kind : quint8 { None, Graph, Reverse, Term };

        Kind kind = Kind::None;
        QStringView name = {};
        const TermDefinition* definition = nullptr;

        bool dropsFreeFloating() const { return kind == Kind::None || kind == Kind::Graph; }
        bool isList() const { return definition && definition->containers & Container::List; }
    };

    /// What an element became: nothing, one element, or an array.
    struct Expanded {
        ElementList items;
        bool isArray = false;

        bool isNull() const { return !isArray && items.isEmpty(); }
    };

    /// A map on its way to become a node, a value, a list or a set.
    struct Draft {
        explicit Draft(Node* emptyNode) : node(emptyNode) { }

        Node* node;
        quint32 keywords = 0; ///< those that were there
        const JsonValue* typeEntry = nullptr; ///< the first of `@type`, in the order of the keys
        const JsonValue* value = nullptr;
        bool typeIsArray = false;
        Expanded items; ///< of `@list` or `@set`

        static quint32 bit(Keyword keyword) { return 1U << static_cast<int>(keyword); }
        bool has(Keyword keyword) const { return keywords & bit(keyword); }
        bool hasOnly(quint32 allowed) const
        {
            return !(keywords & ~allowed) && node->properties.isEmpty() && node->reverse.isEmpty();
        }
    };

    /// The contexts that apply to the entries of one map.
    struct Scope {
        Context active;
        Context typeScoped; ///< for the values of `@type`, which the types' own contexts do not change
    };

    /// One entry of a map.
    struct Entry {
        const QString& key;
        const JsonValue& value;
        const TermDefinition* definition;
        const ExpandedIri& iri; ///< expanded property
        const Place& place;
    };
    using Nests = QVarLengthArray<const JsonObject::Member*, 4>;

    /// @param fromMap the element stands in an index, id or type map
    Result<Expanded> expand(Context context, const ActiveProperty& property, const JsonValue& element,
        const Place& place, bool fromMap = false);
    Result<Expanded> expandScalar(
        Context context, const ActiveProperty& property, const JsonValue& element, const Place& place);
    Result<Expanded> expandArray(
        Context context, const ActiveProperty& property, const JsonValue& element, bool fromMap, const Place& place);
    Result<Expanded> expandMap(
        Context context, const ActiveProperty& property, const JsonObject& element, bool fromMap, const Place& place);
    Result<void> expandInto(Draft& draft, Context context, const ActiveProperty& property, const JsonObject& element,
        bool fromMap, const Place& place);
    Result<Context> withPropertyScope(Context context, const TermDefinition* definition);
    Result<Context> withTypeScopes(Draft& draft, Context typeScoped, const JsonObject& element);
    Result<void> expandEntries(Draft& draft, const Scope& scope, const ActiveProperty& property,
        const JsonObject& element, const Place& place);
    Result<void> expandEntry(Draft& draft, const Scope& scope, const ActiveProperty& property,
        const JsonObject::Member& member, Nests& nests, const Place& place);
    Result<void> expandNest(Draft& draft, const Scope& scope, const JsonObject::Member& nest, const Place& place);
    Result<Expanded> finish(Draft& draft, const ActiveProperty& property, const Place& place);
    Result<Expanded> finishValue(Draft& draft, const Place& place);
    Expanded finishList(Draft& draft);
    bool isFreeFloating(const Draft& draft) const;

    // Keywords: 13.4
    Result<void> expandKeyword(Draft& draft, const Scope& scope, const ActiveProperty& property, const Entry& entry);
    Result<void> expandId(Draft& draft, Context context, const Entry& entry);
    Result<void> expandType(Draft& draft, Context typeScoped, const Entry& entry);
    Result<void> expandGraph(Draft& draft, Context context, const Entry& entry);
    Result<void> expandIncluded(Draft& draft, Context context, const Entry& entry);
    Result<void> expandValueEntry(Draft& draft, Context context, const Entry& entry);
    Result<void> expandLanguage(Draft& draft, const Entry& entry);
    Result<void> expandDirection(Draft& draft, const Entry& entry);
    Result<void> expandIndex(Draft& draft, const Entry& entry);
    Result<void> expandItems(Draft& draft, Context context, const ActiveProperty& property, const Entry& entry);
    Result<void> expandReverse(Draft& draft, Context context, const Entry& entry);
    bool isJsonLiteral(const Draft& draft, Context context);

    // Properties: 13.5 to 13.14
    Result<void> expandProperty(Draft& draft, Context context, const Entry& entry);
    Result<Expanded> expandPropertyValue(Context context, const Entry& entry);
    Result<Expanded> expandLanguageMap(Context context, const Entry& entry);
    Result<Expanded> expandIndexMap(Context context, const Entry& entry);
    Result<Context> mapContext(Context context, const Entry& entry, const QString& index);
    Result<void> addIndex(
        Element& item, Context context, const Entry& entry, const QString& index, const ExpandedIri& expandedIndex);
    Result<void> addPropertyIndex(Element& item, Context context, const Entry& entry, const QString& index);
    Result<void> addReversed(Node& node, const ExpandedIri& property, const ElementList& items, const Entry& entry);
    Node* graphOf(Element* content, const Place& place);

    Element* expandValue(Context context, const TermDefinition* definition, const JsonValue& value, const Place& place);
    Element* reference(const ExpandedIri& iri, const Place& place);
    void nameUncarried(const Value& value, const Place& place);
    void nameUncarried(const ExpandedIri& iri, QStringView what, const QString& written, const Place& place);
    const ExpandedIri& iriOf(Context context, const QString& value, IriScopes scopes);
    Result<void> checkSize() const;

    DocumentContexts& m_contexts;
    ExpandedTree& m_tree;
    DroppedData& m_dropped;
    NotCarried m_notCarried;
    int m_depth = 0;
};

} // namespace besace::jsonld
