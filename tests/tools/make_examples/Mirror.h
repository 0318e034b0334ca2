#pragma once

#include "core/base/Json.h"

#include <QString>

/// What the organisations' sites answer, as core/base/DocumentLoader.h reads it: a folder with `documents.json`.
namespace besace::examples {

class Mirror {
public:
    explicit Mirror(const QString& folder);

    /// The site answers with this.
    void answer(const QString& url, const QByteArray& body, const QString& contentType);
    void answer(const QString& url, const JsonValue& body);
    /// The site answers with nothing but an HTTP status.
    void refuse(const QString& url, int status);
    /// Writes `documents.json`.
    void finish() const;

private:
    QString m_folder;
    JsonObject m_documents;
};

/// Writes a file, or ends the program: half a set of examples is none.
void writeOrDie(const QString& path, const QByteArray& bytes);

} // namespace besace::examples
