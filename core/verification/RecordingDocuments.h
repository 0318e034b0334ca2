#pragma once

#include "core/base/DocumentLoader.h"
#include "core/base/Progress.h"

#include <QHash>
#include <QList>

namespace besace {

/// Stands before the loader while one badge is checked: asks for each address once, for limits::maxDocumentsPerBadge at
/// most, and keeps what was answered. Used by one thread.
class RecordingDocuments final : public DocumentLoader {
public:
    /// @p loader and @p progress outlive this.
    RecordingDocuments(const DocumentLoader& loader, const Progress& progress) : m_loader(loader), m_progress(progress)
    {
    }

    /// @return Cancelled once progress says so, Unreachable beyond the limit, else what the loader returned
    Result<Document> load(const QString& url) const override;

    /// What answered, in the order it was asked for.
    const QList<Document>& documents() const { return m_documents; }

private:
    const DocumentLoader& m_loader;
    const Progress& m_progress;
    mutable QHash<QString, Result<Document>> m_answers;
    mutable QList<Document> m_documents;
};

} // namespace besace
