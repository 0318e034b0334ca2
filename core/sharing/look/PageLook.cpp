#include "core/sharing/look/PageLook.h"

#include "core/sharing/look/PageLayout.h"
#include "core/sharing/pictures/RasterPicture.h"
#include "core/sharing/pictures/SvgPainter.h"

#include <QDir>
#include <QMutex>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace besace::look {

namespace {

/// A piece for a blog has no page around it.
QByteArray wholePage(const QByteArray& html)
{
    constexpr qsizetype head = 200;
    return html.left(head).contains("<html") ? html : "<html><body>" + html + "</body></html>";
}

int pixelsFor(const QSizeF& place, qreal scale)
{
    return std::max(1, int(std::ceil(std::max(place.width(), place.height()) * scale)));
}

} // namespace

struct PageLook::Private {
    /// A page read once, with the bytes that it refers to.
    struct ReadPage {
        QByteArray html;
        std::unique_ptr<Node> root;
    };
    using PictureKey = std::tuple<quintptr, qsizetype, int>;
    using DrawingKey = std::tuple<QByteArray, int>;

    QList<OutputFile> files;
    mutable QMutex mutex;
    mutable QHash<QString, std::shared_ptr<const ReadPage>> pages;
    /// Made once for each size: the addresses stay where they are as long as the pages do.
    mutable std::map<PictureKey, QImage> pictures;
    mutable std::map<DrawingKey, QImage> drawings;

    const OutputFile* file(const QString& path) const
    {
        const auto found = std::ranges::find(files, path, &OutputFile::path);
        return found == files.end() ? nullptr : &*found;
    }

    std::shared_ptr<const ReadPage> read(const QString& path) const
    {
        const QMutexLocker lock(&mutex);
        std::shared_ptr<const ReadPage>& page = pages[path];
        if (!page) {
            auto made = std::make_shared<ReadPage>();
            const OutputFile* bytes = file(path);
            made->html = wholePage(bytes == nullptr ? QByteArray() : bytes->bytes);
            made->root = readPage(made->html);
            page = made;
        }
        return page;
    }

    QByteArray bytesAt(const QString& page, const QByteArray& address) const
    {
        if (address.startsWith("data:")) {
            const qsizetype comma = address.indexOf(";base64,");
            return comma < 0 ? QByteArray() : QByteArray::fromBase64(address.mid(comma + 8));
        }
        const OutputFile* found = file(targetOf(page, QString::fromUtf8(address)));
        return found == nullptr ? QByteArray() : found->bytes;
    }

    QString targetOf(const QString& page, const QString& address) const
    {
        const QUrl url(address, QUrl::StrictMode);
        if (address.isEmpty() || !url.isValid() || !url.isRelative() || url.path().isEmpty())
            return {};
        const QString folder = page.contains(u'/') ? page.section(u'/', 0, -2) + u'/' : QString();
        const QString path = QDir::cleanPath(folder + url.path());
        return file(path) == nullptr ? QString() : path;
    }

    QImage picture(const QString& page, const QByteArray& address, int pixels) const
    {
        const PictureKey key { reinterpret_cast<quintptr>(address.constData()), address.size(), pixels };
        {
            const QMutexLocker lock(&mutex);
            if (const auto made = pictures.find(key); made != pictures.end())
                return made->second;
        }
        const QImage image = readPicture(bytesAt(page, address), pixels);
        const QMutexLocker lock(&mutex);
        return pictures[key] = image;
    }

    QImage drawing(const QByteArray& svg, int pixels) const
    {
        const QMutexLocker lock(&mutex);
        QImage& image = drawings[DrawingKey { svg, pixels }];
        if (image.isNull())
            image = paintSvg(svg, pixels);
        return image;
    }

    QByteArray styleOf(const QString& page, const Node& root) const
    {
        QByteArray css;
        for (const Node* link : elementsNamed(root, "link")) {
            if (link->attributes.value("rel") == "stylesheet")
                css += bytesAt(page, link->attributes.value("href"));
        }
        for (const Node* style : elementsNamed(root, "style"))
            css += style->text.toUtf8();
        return css;
    }
};

PageLook::PageLook(const QList<OutputFile>& files) : m_private(new Private)
{
    m_private->files = files;
    for (OutputFile& file : m_private->files) {
        if (file.path.isEmpty())
            file.path = QLatin1StringView(onlyPage);
    }
}

PageLook::~PageLook() = default;

static bool isPage(const OutputFile& file) { return file.path.endsWith(u".html"_s); }

QString PageLook::firstPage() const
{
    const auto found = std::ranges::find_if(m_private->files, isPage);
    return found == m_private->files.end() ? QString() : found->path;
}

bool PageLook::hasPage(const QString& path) const
{
    const OutputFile* file = m_private->file(path);
    return file != nullptr && isPage(*file);
}

qsizetype PageLook::pageCount() const { return std::ranges::count_if(m_private->files, isPage); }

QString PageLook::target(const QString& page, const QString& address) const
{
    return m_private->targetOf(page, address);
}

Scene PageLook::scene(const QString& page, const View& view, const Progress& progress) const
{
    const std::shared_ptr<const Private::ReadPage> read = m_private->read(page);
    LayoutOptions options { { view.width, view.isDark }, view.systemFamily, {}, {} };
    options.picture = [&](const QByteArray& address, const QSizeF& place) {
        return m_private->picture(page, address, pixelsFor(place, view.scale));
    };
    options.drawing = [&](const QByteArray& svg, const QSizeF& place) {
        return m_private->drawing(svg, pixelsFor(place, view.scale));
    };
    return layOutPage(*read->root, m_private->styleOf(page, *read->root), options, progress);
}

} // namespace besace::look
