#include "tests/bench/Corpus.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace besace;

namespace bench {

static QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

static JsonValue documentsOf(const QString& folder)
{
    const Result<JsonValue> map = parseJson(contentOf(folder + u"/url-map.json"_s));
    if (!map)
        qFatal("%s", qPrintable(map.error().detail));
    return *map;
}

Corpus::Corpus(const QString& folder) : m_folder(folder)
{
    const JsonValue map = documentsOf(folder);
    for (const auto& [url, file] : map.object()) {
        if (!url.contains(u"/status/"_s))
            m_documents.add(url, contentOf(folder + u'/' + file.toString()));
    }
}

QList<QByteArray> Corpus::payloads(const QString& suite, qsizetype atMost) const
{
    const QDir folder(m_folder + u"/good/"_s + suite);
    QList<QByteArray> payloads;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name).mid(0, atMost))
        payloads.append(contentOf(folder.filePath(name)));
    return payloads;
}

KnownDocuments::KnownDocuments(const QString& corpus)
{
    const JsonValue map = documentsOf(corpus);
    for (const auto& [url, file] : map.object())
        m_documents.insert(url, { url, 200, {}, contentOf(corpus + u'/' + file.toString()) });
}

Result<Document> KnownDocuments::load(const QString& url) const
{
    const auto found = m_documents.constFind(url);
    return found == m_documents.cend() ? Result<Document>(Error { Error::Code::Unreachable, url }) : *found;
}

} // namespace bench
