// The preview of web pages beside the same pages in a browser, for check_looks.mjs.
// usage: page_looks write FOLDER: pages, what our preview makes of them (a picture each), and looks.json that says
// where
//        everything stands in it.
//        page_looks compare FOLDER: our pictures beside the browser's, which have come meanwhile.
#include "core/base/Files.h"
#include "core/base/Json.h"
#include "core/sharing/cv/CvContent.h"
#include "core/sharing/look/PageLook.h"
#include "core/sharing/site/Site.h"
#include "core/sharing/web/Embed.h"

#include <QDir>
#include <QGuiApplication>
#include <QPainter>

#include "tests/core/sharing/HeavyPortfolio.h"
#include "tests/support/PageDifference.h"
#include <cmath>
#include <cstdio>

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

/// The browser is told to take it, too.
const QString family = u"DejaVu Sans"_s;

/// What one word more or less in a line may make of a page: all below it stands a line lower. Not asked of "hard":
/// there each takes another font for scripts that the page's has not.
constexpr double mostMean = 0.02;
/// Letters are placed on whole pixels by one and between them by the other: as the eye sees it, that is no matter.
constexpr int blur = 6;

struct Case {
    QString name;
    QList<OutputFile> files;
    QString page;
};

QList<OutputFile> only(const Result<QByteArray>& page) { return { { u"page.html"_s, *page } }; }

QList<Case> cases()
{
    Progress progress;
    QList<Case> all;
    for (const PortfolioTheme theme : portfolioThemes) {
        Portfolio portfolio = sample::personal();
        portfolio.theme = theme;
        all += Case { u"page-"_s + themeName(theme), only(portfolioHtml(portfolio, progress)), u"page.html"_s };
        all += Case { u"cv-"_s + themeName(theme), only(cvHtml(portfolio, progress)), u"page.html"_s };
    }
    all += Case { u"twelve"_s, only(portfolioHtml(sample::twelve(), progress)), u"page.html"_s };
    all += Case { u"hard"_s, only(portfolioHtml(sample::hardToSet(), progress)), u"page.html"_s };
    const QList<OutputFile> site = *portfolioSite(sample::personal(), {}, progress);
    all += Case { u"site"_s, site, u"index.html"_s };
    for (const OutputFile& file : site) {
        if (file.path.startsWith(u"badges/"_s))
            all += Case { u"site-"_s + file.path.mid(7, 2), site, file.path };
    }
    const QByteArray piece = *portfolioEmbed(sample::portfolio(), {}, progress);
    all += Case { u"piece"_s,
        { { u"page.html"_s, "<!DOCTYPE html><html lang=\"fr\"><body>" + piece + "</body></html>" } }, u"page.html"_s };
    return all;
}

JsonValue number(qreal value) { return JsonNumber { QByteArray::number(value, 'f', 2), value }; }

JsonValue placeOf(const QRectF& place)
{
    JsonObject object;
    object.insert(u"x"_s, number(place.x()));
    object.insert(u"y"_s, number(place.y()));
    object.insert(u"width"_s, number(place.width()));
    object.insert(u"height"_s, number(place.height()));
    return JsonValue(object);
}

QImage painted(const look::Scene& scene)
{
    QImage image(int(scene.size.width()), int(std::ceil(scene.size.height())), QImage::Format_RGB32);
    QPainter painter(&image);
    scene.paint(painter, image.rect());
    return image;
}

/// Without points and numbers, and those that were taken apart in one again.
QList<look::Paragraph> wholeParagraphs(const look::Scene& scene)
{
    QList<look::Paragraph> whole;
    for (const look::Paragraph& paragraph : scene.paragraphs) {
        if (paragraph.isRest && !whole.isEmpty()) {
            whole.last().text += paragraph.text;
            whole.last().height += paragraph.height;
        } else if (!paragraph.isMarker) {
            whole += paragraph;
        }
    }
    return whole;
}

JsonValue lookOf(const Case& one, int width, const look::Scene& scene)
{
    JsonArray paragraphs;
    for (const look::Paragraph& paragraph : wholeParagraphs(scene)) {
        JsonObject object;
        object.insert(u"words"_s, JsonValue(paragraph.text));
        object.insert(u"place"_s, placeOf(paragraph.place()));
        paragraphs.push_back(JsonValue(object));
    }
    JsonArray pictures;
    for (const look::Picture& picture : scene.pictures)
        pictures.push_back(placeOf(picture.place));
    JsonObject object;
    object.insert(u"name"_s, JsonValue(u"%1-%2"_s.arg(one.name).arg(width)));
    object.insert(u"page"_s, JsonValue(one.name + u'/' + one.page));
    object.insert(u"width"_s, number(width));
    object.insert(u"height"_s, number(scene.size.height()));
    object.insert(u"paragraphs"_s, JsonValue(paragraphs));
    object.insert(u"pictures"_s, JsonValue(pictures));
    return JsonValue(object);
}

void writeTo(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    if (!writeFile(path, bytes))
        qFatal("cannot write %s", qPrintable(path));
}

int write(const QString& folder)
{
    JsonArray looks;
    for (const Case& one : cases()) {
        for (const OutputFile& file : one.files)
            writeTo(folder + u'/' + one.name + u'/' + file.path, file.bytes);
        const look::PageLook output(one.files);
        Progress progress;
        for (const int width : { 360, 420, 900 }) {
            const look::Scene scene
                = output.scene(one.page, { .width = double(width), .systemFamily = family }, progress);
            painted(scene).save(u"%1/%2-%3.ours.png"_s.arg(folder, one.name).arg(width));
            looks.push_back(lookOf(one, width, scene));
        }
    }
    writeTo(folder + u"/looks.json"_s, toJson(JsonValue(looks)));
    return 0;
}

QImage blurred(const QImage& image, const QSize& size)
{
    return image.copy(QRect(QPoint(), size))
        .scaled(size / blur, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

int compare(const QString& folder)
{
    int failures = 0;
    for (const QString& ours : QDir(folder).entryList({ u"*.ours.png"_s })) {
        const QString name = ours.section(u'.', 0, 0);
        const QImage one(folder + u'/' + ours);
        const QImage other(folder + u'/' + name + u".browser.png"_s);
        const QSize size = one.size().boundedTo(other.size());
        const PageDifference difference = pageDifference(blurred(one, size), blurred(other, size));
        const bool isAlike = !other.isNull() && (difference.mean < mostMean || name.startsWith(u"hard"_s));
        std::printf("%s %s: %.4f\n", isAlike ? "ok" : "FAILED", qPrintable(name), difference.mean);
        failures += isAlike ? 0 : 1;
    }
    return failures == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char* argv[])
{
    const QGuiApplication application(argc, argv);
    const QString folder = application.arguments().value(2);
    return application.arguments().value(1) == u"write" ? write(folder) : compare(folder);
}
