#pragma once

#include "core/base/DocumentLoader.h"

/// What the tests of DIDs on the web find there.
namespace besace::did {

using namespace Qt::StringLiterals;

/// Answers every address with one document, and remembers what was asked.
class OneDocument final : public DocumentLoader {
public:
    explicit OneDocument(Result<Document> answer) : m_answer(std::move(answer)) { }
    Result<Document> load(const QString& url) const override
    {
        asked.append(url);
        return m_answer;
    }
    mutable QStringList asked;

private:
    Result<Document> m_answer;
};

inline const QByteArray simpleDocument
    = R"({"id":"did:web:example.com","assertionMethod":[{"id":"#k","type":"Multikey",)"
      R"("controller":"did:web:example.com","publicKeyMultibase":)"
      R"("z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw"}]})";

} // namespace besace::did
