#pragma once

#include "core/base/DocumentLoader.h"

#include <QHash>

/// A small web for a test: addresses and what they answer. Everything else is unreachable.
class MappedDocuments final : public besace::DocumentLoader {
public:
    void add(const QString& url, const QByteArray& body, int status = 200)
    {
        m_documents.insert(url, { url, status, {}, body });
    }

    /// Answers with @p body, as if @p url had led on to @p target.
    void redirect(const QString& url, const QString& target, const QByteArray& body)
    {
        m_documents.insert(url, { target, 200, {}, body });
    }

    besace::Result<besace::Document> load(const QString& url) const override
    {
        ++m_asked[url];
        const auto it = m_documents.constFind(url);
        if (it == m_documents.cend())
            return besace::Error { besace::Error::Code::Unreachable, url };
        return *it;
    }

    int asked(const QString& url) const { return m_asked.value(url); }
    qsizetype addressesAsked() const { return m_asked.size(); }

private:
    QHash<QString, besace::Document> m_documents;
    mutable QHash<QString, int> m_asked;
};
