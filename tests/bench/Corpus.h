#pragma once

#include "core/badge/Badge.h"

#include "tests/support/MappedDocuments.h"

namespace bench {

/// The badges that the peers issued (BESACE_PEERS_DIR/corpus), all in memory.
class Corpus {
public:
    explicit Corpus(const QString& folder);

    /// The payloads of a suite, `eddsa-jcs-2022`, `jwt-es256`…, as they stand in their files; at most @p atMost.
    QList<QByteArray> payloads(const QString& suite, qsizetype atMost) const;

    /// Keys and issuers, but no status lists: the peers' programs that are compared with ask for none either.
    const MappedDocuments& documents() const { return m_documents; }

private:
    QString m_folder;
    MappedDocuments m_documents;
};

/// All documents of the corpus, status lists too, for several threads at once.
class KnownDocuments final : public besace::DocumentLoader {
public:
    explicit KnownDocuments(const QString& corpus);

    besace::Result<besace::Document> load(const QString& url) const override;

private:
    QHash<QString, besace::Document> m_documents;
};

/// The corpus has no `ecdsa-jcs-2019`: a badge of `eddsa-jcs-2022`, signed again with a P-256 key of this program's.
QByteArray signedWithEcdsaJcs(const QByteArray& badge);

} // namespace bench
