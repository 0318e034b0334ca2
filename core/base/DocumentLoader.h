#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace besace {

/// What an address answered. Every HTTP status is an answer: 404 and 410 are findings, not errors.
struct Document {
    QString url; ///< the address that answered in the end, after redirects
    int status = 200; ///< HTTP
    QString contentType;
    QByteArray body;
    QString asked = {}; ///< the address that was asked, where another one answered in the end; else empty
    /// SHA-256 of the certificate (DER) that the site identified itself with; empty where none was seen
    QByteArray certificate = {};
    /// What the site calls this version of the document (HTTP ETag, Last-Modified), to be asked for less next time.
    QByteArray etag = {};
    QByteArray lastModified = {};

    friend bool operator==(const Document&, const Document&) = default;
};

/// How the core gets a document it was not handed: a hosted assertion, an issuer's profile, a DID document, a status
/// list. Nobody else knows that a network exists.
class DocumentLoader {
public:
    virtual ~DocumentLoader() = default;

    /// Blocks until the document is there. Called from worker threads, several at once.
    /// @return Offline if nobody was asked; Unreachable if there was no answer; TooLarge; Unsupported for a scheme that
    /// is neither http nor https
    virtual Result<Document> load(const QString& url) const = 0;
};

/// Asks nobody: every answer is Offline.
class NoDocuments final : public DocumentLoader {
public:
    Result<Document> load(const QString& url) const override;
};

/// An offline mirror: a folder whose `documents.json` maps an address to a file name, or to
/// `{"file": …, "status": 200, "contentType": …, "redirect": URL}`. An address that is not in it is asked of @p next,
/// and is Unreachable where there is no next.
class FolderDocuments final : public DocumentLoader {
public:
    /// @return CannotRead or Malformed if there is no such map
    static Result<FolderDocuments> open(const QString& folder, const DocumentLoader* next = nullptr);

    Result<Document> load(const QString& url) const override;

private:
    struct Entry {
        QString file;
        int status = 200;
        QString contentType;
        QString redirect;
    };

    QString m_folder;
    QHash<QString, Entry> m_entries;
    const DocumentLoader* m_next = nullptr; ///< outlives this
};

} // namespace besace
