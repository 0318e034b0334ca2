#include "tests/tools/make_examples/Mirror.h"

#include "core/base/Files.h"

#include <QDir>

#include "tests/tools/make_examples/JsonBuilder.h"

using namespace Qt::StringLiterals;

namespace besace::examples {

namespace {

/// `https://a.example/b/c` → `a.example_b_c.json`
QString fileNameFor(const QString& url, const QString& contentType)
{
    QString name = url.mid(url.indexOf(u"//") + 2);
    name.replace(u'/', u'_');
    const QString ending = contentType.contains(u"json"_s) ? u".json"_s : u".jwt"_s;
    return name.endsWith(ending) ? name : name + ending;
}

} // namespace

Mirror::Mirror(const QString& folder) : m_folder(folder) { QDir().mkpath(folder); }

void Mirror::answer(const QString& url, const QByteArray& body, const QString& contentType)
{
    const QString file = fileNameFor(url, contentType);
    writeOrDie(m_folder + u'/' + file, body);
    m_documents.insert(url, object({ { u"file"_s, file }, { u"contentType"_s, contentType } }));
}

void Mirror::answer(const QString& url, const JsonValue& body)
{
    answer(url, toIndentedJson(body), u"application/ld+json"_s);
}

void Mirror::refuse(const QString& url, int status)
{
    m_documents.insert(url, object({ { u"status"_s, JsonValue(qint64 { status }) } }));
}

void Mirror::finish() const { writeOrDie(m_folder + u"/documents.json"_s, toIndentedJson(JsonValue(m_documents))); }

void writeOrDie(const QString& path, const QByteArray& bytes)
{
    if (const Result<void> written = writeFile(path, bytes); !written)
        qFatal("%s", qPrintable(written.error().detail));
}

} // namespace besace::examples
