#pragma once

#include "core/jsonld/ContextSource.h"

#include <QHash>
#include <QTest>

/// Contexts written in a test.
class FixedContexts final : public besace::jsonld::ContextSource {
public:
    void add(const QString& url, const QByteArray& context)
    {
        const besace::jsonld::RemoteContext remote { url, json(context) };
        m_contexts.insert(url, std::make_shared<const besace::jsonld::RemoteContext>(remote));
    }

    besace::Result<std::shared_ptr<const besace::jsonld::RemoteContext>> find(const QString& url) const override
    {
        const auto known = m_contexts.constFind(url);
        if (known == m_contexts.cend())
            return besace::Error { besace::Error::Code::NotFound, url };
        return *known;
    }

    static besace::JsonValue json(const QByteArray& text)
    {
        const auto value = besace::parseJson(text);
        if (!value)
            qFatal("%s: %s", text.left(100).constData(), qPrintable(value.error().detail));
        return *value;
    }

private:
    QHash<QString, std::shared_ptr<const besace::jsonld::RemoteContext>> m_contexts;
};
