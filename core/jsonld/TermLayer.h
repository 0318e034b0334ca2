#pragma once

#include "core/jsonld/TermDefinition.h"

#include <memory>
#include <vector>

namespace besace::jsonld {

/// What one context adds to the terms of those before it. Layers are shared: a scoped context costs its own terms and
/// no copy of the others. It does not change once its context is complete.
class TermLayer {
public:
    explicit TermLayer(std::shared_ptr<const TermLayer> below);

    /// @return nullptr where no layer has the term
    const TermDefinition* find(QStringView term) const;
    std::shared_ptr<const TermDefinition> share(QStringView term) const;

    /// @p definition may be null: the term is then not there, whatever lies below.
    void set(const QString& term, std::shared_ptr<const TermDefinition> definition);

    bool hasProtectedTerms() const;
    size_t ownTerms() const { return m_entries.size(); }
    /// Looking a term up takes this many steps.
    int depth() const { return m_depth; }
    const std::shared_ptr<const TermLayer>& below() const { return m_below; }

    /// The same terms in one layer that stands on nothing.
    std::shared_ptr<const TermLayer> flattened() const;

    struct Entry {
        size_t hash;
        QString term;
        std::shared_ptr<const TermDefinition> definition;
    };
    const std::vector<Entry>& entries() const { return m_entries; }

private:
    const Entry* entryOf(QStringView term, size_t hash) const;
    const Entry* entryInAny(QStringView term) const;
    size_t slotOf(QStringView term, size_t hash) const;
    void grow();

    std::shared_ptr<const TermLayer> m_below;
    int m_depth = 1;
    bool m_mayProtect = false; ///< this layer, or one below, had a protected term at one time
    std::vector<Entry> m_entries;
    std::vector<quint32> m_slots; ///< open addressing: places in m_entries, from 1; 0 is free
};

} // namespace besace::jsonld
