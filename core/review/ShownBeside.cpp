#include "core/review/ShownBeside.h"

#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/containers/PublishedSite.h"
#include "core/review/SiteWords.h"
#include "core/review/UncountedProgress.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

QString wholePath(const QString& path) { return QDir::cleanPath(QFileInfo(path).absoluteFilePath()); }

/// Only what holds other files can show something else than a badge.
bool mayShow(const ImportItem& item)
{
    static const QStringList holders { u"pdf"_s, u"html"_s, u"zip"_s, u"eml"_s };
    return item.verification && holders.contains(item.container);
}

} // namespace

ShownBeside::ShownBeside(const QList<ImportSource>& sources)
{
    for (const ImportSource& source : sources) {
        if (source.bytes)
            m_pasted.insert(source.name, *source.bytes);
        else if (QFileInfo(source.name).isDir())
            m_folders += wholePath(source.name) + u'/';
    }
}

/// A badge file that is handed over by itself shows nothing beside it.
QString ShownBeside::siteOf(const ImportItem& item) const
{
    if (!item.verification || m_pasted.contains(item.source))
        return {};
    const QString path = wholePath(item.source);
    const auto holds = [&path](const QString& folder) { return path.startsWith(folder); };
    const bool isFile = path.section(u'/', -2, -2) == site::filesName && std::ranges::any_of(m_folders, holds);
    return isFile || item.container == u"html"_s ? site::folderOf(path) : QString();
}

QByteArray ShownBeside::bytesOf(const QString& source) const
{
    if (const auto pasted = m_pasted.constFind(source); pasted != m_pasted.cend())
        return *pasted;
    const Result<QByteArray> read = readFile(source, limits::maxFileBytes);
    return read ? *read : QByteArray();
}

void ShownBeside::read(const ImportItem& item, const QString& site, const Progress& progress)
{
    const QString source = site.isEmpty() ? item.source : site;
    if (m_source == source)
        return;
    UncountedProgress uncounted(progress);
    m_shown = site.isEmpty() ? shownWords(bytesOf(source), uncounted) : wordsOfSite(site, uncounted);
    m_source = source;
}

QList<Question> ShownBeside::contradictions(const ImportItem& item, const Progress& progress)
{
    const QString site = siteOf(item);
    if (site.isEmpty() && !mayShow(item))
        return {};
    read(item, site, progress);
    QList<Question> questions;
    for (const ShownWords& words : m_shown.value(item.sha256)) {
        for (const Question& question : besace::contradictions(*item.verification, words)) {
            if (!questions.contains(question)) // a site shows each badge on two pages
                questions += question;
        }
    }
    return questions;
}

} // namespace besace
