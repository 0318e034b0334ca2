#include "app/desktop/sharing/BrowserPanel.h"
#include "app/desktop/sharing/OutputPanel.h"
#include "app/desktop/sharing/ShareKind.h"
#include "core/sharing/site/DrawnCards.h"
#include "core/sharing/web/Embed.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace besace {

static QString kindWords(const char* text) { return QCoreApplication::translate("besace::ShareKind", text); }

static Result<QList<OutputFile>> embed(const Portfolio& portfolio, const SiteOptions& site, Progress& progress)
{
    const Result<QByteArray> html = portfolioEmbed(portfolio, { site.address }, progress);
    if (!html)
        return html.error();
    return QList { OutputFile { {}, *html } };
}

/// A card that is drawn stays as it is while nothing on it changes.
ShareKind siteKind()
{
    return { .id = u"site"_s,
        .words = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "Web site (a folder)")),
        .goes = ShareKind::Goes::ToFolder,
        .ending = {},
        .fileKind = {},
        .linksToSite = true,
        .make =
            [cards = std::make_shared<DrawnCards>()](
                const Portfolio& portfolio, const SiteOptions& site, Progress& progress) {
                return portfolioSite(portfolio, site, progress,
                    [&cards](const ShareCard& card, CardShape shape) { return cards->png(card, shape); });
            },
        .makePanel = [](QWidget* parent) -> SharePanel* { return new BrowserPanel(parent); } };
}

ShareKind embedKind()
{
    return { .id = u"embed"_s,
        .words = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "For a blog (HTML)")),
        .ending = u"html"_s,
        .fileKind = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "Web page (*.html)")),
        .carriesBadges = false,
        .hasTheme = false,
        .linksToSite = true,
        .make = embed,
        .read = [](const QList<OutputFile>& files) { return QString::fromUtf8(files.first().bytes); },
        .makePanel
        = [](QWidget* parent) -> SharePanel* { return new OutputPanel(OutputPanel::Copying::Whole, parent); } };
}

} // namespace besace
