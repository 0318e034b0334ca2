#include "app/desktop/import/Sources.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// What may hold a badge when it comes without a file, best first. A picture that a program offers in many formats
/// keeps its badge, if at all, in one of these.
constexpr std::array carriedTypes { "image/svg+xml", "image/png", "application/vc+ld+json", "application/vc",
    "application/ld+json", "application/json", "application/jwt", "application/pdf", "application/zip",
    "message/rfc822" };

/// Longer text is no list of links.
constexpr qsizetype maxLinkText = 64 * 1024;

struct SourceNames {
    Q_DECLARE_TR_FUNCTIONS(besace::Sources)

public:
    static QString picture() { return tr("Pasted picture"); }
    static QString data() { return tr("Pasted data"); }
    static QString text() { return tr("Pasted text"); }
};

bool isWebLink(const QUrl& url)
{
    return (url.scheme() == u"http"_s || url.scheme() == u"https"_s) && !url.host().isEmpty();
}

ImportSource link(const QUrl& url)
{
    const QString address = url.toString(QUrl::FullyEncoded);
    return { address, address.toUtf8() };
}

QList<ImportSource> fromUrls(const QList<QUrl>& urls)
{
    QList<ImportSource> sources;
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            sources.append({ url.toLocalFile(), {} });
        else if (isWebLink(url))
            sources.append(link(url));
    }
    return sources;
}

/// Text that consists of addresses alone, one on a line: what a file manager or a browser puts on the clipboard.
QList<QUrl> urlsInText(const QString& text)
{
    QList<QUrl> urls;
    if (text.size() > maxLinkText)
        return urls;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString address = line.trimmed();
        const QUrl url(address, QUrl::StrictMode);
        if (address.isEmpty())
            continue;
        if (!isWebLink(url) && !url.isLocalFile())
            return {};
        urls.append(url);
    }
    return urls;
}

QList<ImportSource> fromText(const QString& text)
{
    const QList<QUrl> urls = urlsInText(text);
    if (!urls.isEmpty())
        return fromUrls(urls);
    return { { SourceNames::text(), text.trimmed().toUtf8() } };
}

QList<ImportSource> fromBytes(const QMimeData& data)
{
    for (const char* type : carriedTypes) {
        const QString format = QString::fromLatin1(type);
        const QByteArray bytes = data.hasFormat(format) ? data.data(format) : QByteArray();
        if (!bytes.isEmpty())
            return { { format.startsWith(u"image/"_s) ? SourceNames::picture() : SourceNames::data(), bytes } };
    }
    return {};
}

/// A picture that is only there as pixels, a screenshot for instance: its badge is gone, and the reader says so.
QList<ImportSource> fromPixels(const QMimeData& data)
{
    const auto image = qvariant_cast<QImage>(data.imageData());
    if (image.isNull())
        return {};
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return { { SourceNames::picture(), png } };
}

} // namespace

QList<ImportSource> sourcesFromPaths(const QStringList& paths)
{
    QList<ImportSource> sources;
    for (const QString& path : paths)
        sources.append({ path, {} });
    return sources;
}

QList<ImportSource> sourcesFromMimeData(const QMimeData& data)
{
    QList<ImportSource> sources = fromUrls(data.urls());
    if (sources.isEmpty())
        sources = fromBytes(data);
    if (sources.isEmpty() && data.hasText() && !data.text().trimmed().isEmpty())
        sources = fromText(data.text());
    if (sources.isEmpty())
        sources = fromPixels(data);
    return sources;
}

bool holdsSources(const QMimeData& data)
{
    return data.hasUrls() || data.hasText() || data.hasImage()
        || std::ranges::any_of(
            carriedTypes, [&](const char* type) { return data.hasFormat(QString::fromLatin1(type)); });
}

} // namespace besace
