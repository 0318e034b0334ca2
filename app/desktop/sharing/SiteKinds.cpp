#include "app/desktop/sharing/BrowserPanel.h"
#include "app/desktop/sharing/OutputPanel.h"
#include "app/desktop/sharing/ShareKind.h"
#include "core/sharing/site/Site.h"
#include "core/sharing/web/Embed.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace besace {

static QString kindWords(const char* text) { return QCoreApplication::translate("besace::ShareKind", text); }

ShareKind siteKind()
{
    return { .id = u"site"_s,
        .words = kindWords(QT_TRANSLATE_NOOP("besace::ShareKind", "Web site (a folder)")),
        .goes = ShareKind::Goes::ToFolder,
        .ending = {},
        .fileKind = {},
        .make = [](const Portfolio& portfolio, Progress& progress) { return portfolioSite(portfolio, {}, progress); },
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
        .make = oneFile(
            [](const Portfolio& portfolio, Progress& progress) { return portfolioEmbed(portfolio, {}, progress); }),
        .makePanel = [](QWidget* parent) -> SharePanel* {
            return new OutputPanel([](const QByteArray& html) { return QString::fromUtf8(html); }, parent);
        } };
}

} // namespace besace
