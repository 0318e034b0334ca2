#pragma once

#include "core/jsonld/ContextSource.h"

#include <QHash>

#include "tests/support/ConformanceFiles.h"

/// The contexts of a suite: an address below `base` is a file of the conformance folder.
class SuiteContexts final : public besace::jsonld::ContextSource {
public:
    SuiteContexts(QString base, QString folder) : m_base(std::move(base)), m_folder(std::move(folder)) { }

    besace::Result<std::shared_ptr<const besace::jsonld::RemoteContext>> find(const QString& url) const override
    {
        using besace::Error;
        if (const auto known = m_known.constFind(url); known != m_known.cend())
            return *known;
        if (!url.startsWith(m_base) || url.contains(QLatin1String("..")))
            return Error { Error::Code::NotFound, url };
        const QByteArray bytes = conformanceBytes(m_folder + url.mid(m_base.size()));
        const auto document = besace::parseJson(bytes);
        if (!document)
            return Error { Error::Code::NotFound, url };
        const besace::JsonValue* const context = document->object().find(u"@context");
        if (!context)
            return Error { Error::Code::Malformed, QLatin1String("invalid remote context: ") + url };
        const besace::jsonld::RemoteContext remote { url, *context };
        return *m_known.insert(url, std::make_shared<const besace::jsonld::RemoteContext>(remote));
    }

private:
    QString m_base;
    QString m_folder;
    mutable QHash<QString, std::shared_ptr<const besace::jsonld::RemoteContext>> m_known;
};

/// The published contexts of the conformance folder, by their addresses.
class PublishedContexts final : public besace::jsonld::ContextSource {
public:
    PublishedContexts()
    {
        const besace::JsonValue index = conformanceJson(QStringLiteral("contexts/index.json"));
        for (const besace::JsonValue& entry : index.array())
            add(entry[u"url"].toString(), entry[u"file"].toString());
    }

    /// @param file in the folder of contexts
    void add(const QString& url, const QString& file)
    {
        const besace::JsonValue document = conformanceJson(QStringLiteral("contexts/") + file);
        const besace::jsonld::RemoteContext remote { url, document[u"@context"] };
        m_contexts.insert(url, std::make_shared<const besace::jsonld::RemoteContext>(remote));
    }

    besace::Result<std::shared_ptr<const besace::jsonld::RemoteContext>> find(const QString& url) const override
    {
        const auto known = m_contexts.constFind(url);
        if (known == m_contexts.cend())
            return besace::Error { besace::Error::Code::NotFound, url };
        return *known;
    }

private:
    QHash<QString, std::shared_ptr<const besace::jsonld::RemoteContext>> m_contexts;
};
