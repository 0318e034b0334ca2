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

Corpus::Corpus(const QString& folder) : m_folder(folder)
{
    const Result<JsonValue> map = parseJson(contentOf(folder + u"/url-map.json"_s));
    if (!map)
        qFatal("%s", qPrintable(map.error().detail));
    for (const auto& [url, file] : map->object()) {
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

} // namespace bench
