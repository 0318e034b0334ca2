#include "core/review/SiteWords.h"

#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/containers/PublishedSite.h"
#include "core/crypto/Digest.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// `01` of `../files/01-team-spirit.png`; empty for other names.
QString numberIn(const QString& path)
{
    const QString number = path.section(u'/', -1).section(u'-', 0, 0);
    const bool isNumber
        = !number.isEmpty() && std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? number : QString();
}

/// The numbers of the badges to whose pages or files a part of a page links.
QStringList numbersLinked(const QByteArray& html)
{
    static const QByteArray link = "href=\"";
    QStringList numbers;
    for (qsizetype at = html.indexOf(link); at >= 0; at = html.indexOf(link, at)) {
        at += link.size();
        const qsizetype end = html.indexOf('"', at);
        const QString address = QString::fromUtf8(html.sliced(at, (end < 0 ? html.size() : end) - at));
        const QString folder = address.section(u'/', -2, -2);
        if (!address.contains("://"_L1) && (folder == site::filesName || folder == site::pagesName))
            numbers += numberIn(address);
    }
    numbers.removeAll(QString());
    numbers.removeDuplicates();
    return numbers;
}

class SiteReader {
public:
    SiteReader(QString folder, Progress& progress) : m_folder(std::move(folder)), m_progress(progress) { }

    QHash<QByteArray, QList<ShownWords>> read();

private:
    QByteArray bytesOf(const QString& path);
    void readFiles();
    void readPage(const QString& path);
    void readArticle(const QByteArray& html, const QString& pageNumber);

    QString m_folder;
    Progress& m_progress;
    qint64 m_left = limits::maxContainerBytes; ///< that may still be read
    QHash<QString, QList<QByteArray>> m_digests; ///< of the badge files, by their number
    QHash<QByteArray, QList<ShownWords>> m_shown;
};

QByteArray SiteReader::bytesOf(const QString& path)
{
    if (m_progress.cancelled())
        return {};
    const Result<QByteArray> bytes = readFile(path, std::min(m_left, limits::maxFileBytes));
    m_left -= bytes ? bytes->size() : 0;
    return bytes ? *bytes : QByteArray();
}

void SiteReader::readFiles()
{
    const Result<QStringList> files = filesBelow(m_folder + u'/' + site::filesName);
    for (const QString& path : files ? *files : QStringList())
        m_digests[numberIn(path)] += crypto::sha256(bytesOf(path));
}

void SiteReader::readPage(const QString& path)
{
    const QByteArray page = bytesOf(path);
    for (qsizetype at = page.indexOf("<article"); at >= 0;) {
        const qsizetype end = page.indexOf("</article>", at);
        readArticle(page.sliced(at, (end < 0 ? page.size() : end) - at), numberIn(path));
        at = end < 0 ? -1 : page.indexOf("<article", end);
    }
}

/// The first page has a number of no badge, and shows only the beginning of each.
void SiteReader::readArticle(const QByteArray& html, const QString& pageNumber)
{
    QStringList numbers = numbersLinked(html);
    if (numbers.isEmpty() && !pageNumber.isEmpty())
        numbers += pageNumber;
    const auto texts = pageNumber.isEmpty() ? ShownWords::Texts::Description : ShownWords::Texts::All;
    const ShownWords words = shownInPart(html, texts);
    for (const QString& number : std::as_const(numbers)) {
        for (const QByteArray& digest : m_digests.value(number))
            m_shown[digest] += words;
    }
}

QHash<QByteArray, QList<ShownWords>> SiteReader::read()
{
    readFiles();
    const Result<QStringList> pages = site::pagesIn(m_folder);
    for (const QString& page : pages ? *pages : QStringList())
        readPage(page);
    return m_shown;
}

} // namespace

QHash<QByteArray, QList<ShownWords>> wordsOfSite(const QString& folder, Progress& progress)
{
    return SiteReader(folder, progress).read();
}

} // namespace besace
