#pragma once

#include "core/sharing/ReadableDocument.h"
#include "core/sharing/cv/CvContent.h"
#include "core/sharing/look/PageLook.h"
#include "core/sharing/site/Site.h"
#include "core/sharing/web/Embed.h"

#include <QRegularExpression>

/// The outputs that are pages, and what is seen of them.
namespace looks {

using namespace besace;
using namespace Qt::StringLiterals;

using Make = QList<OutputFile> (*)(const Portfolio&);

inline QList<OutputFile> pageOf(const Portfolio& portfolio)
{
    Progress progress;
    return { { {}, *portfolioHtml(portfolio, progress) } };
}

inline QList<OutputFile> cvOf(const Portfolio& portfolio)
{
    Progress progress;
    return { { {}, *cvHtml(portfolio, progress) } };
}

inline QList<OutputFile> siteOf(const Portfolio& portfolio)
{
    Progress progress;
    return *portfolioSite(
        portfolio, {}, progress, [](const ShareCard&, CardShape) { return QByteArray("no card is seen here"); });
}

inline QList<OutputFile> pieceOf(const Portfolio& portfolio)
{
    Progress progress;
    return { { {}, *portfolioEmbed(portfolio, {}, progress) } };
}

inline look::Scene sceneOf(const QList<OutputFile>& files, const QString& page, qreal width = 360)
{
    const look::PageLook output(files);
    Progress progress;
    return output.scene(page, { .width = width, .systemFamily = u"DejaVu Sans"_s }, progress);
}

inline look::Scene sceneOf(const QByteArray& html, qreal width = 360)
{
    return sceneOf(QList { OutputFile { {}, html } }, u"portfolio.html"_s, width);
}

inline QByteArray bytesOf(const QList<OutputFile>& files, const QString& page)
{
    for (const OutputFile& file : files) {
        if (file.path == page || file.path.isEmpty())
            return file.bytes;
    }
    return {};
}

/// The words of the body: those of the title stand above the window.
inline QString bodyWords(const QByteArray& html)
{
    static const QRegularExpression head(u"<head>.*</head>"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::InvertedGreedinessOption);
    return wordsOfPage(QString::fromUtf8(html).remove(head)).simplified();
}

/// What the style sheet adds, and how it writes them, is no matter.
inline QString bareWords(QString words)
{
    static const QRegularExpression added(u"[\\s·\\x{a0}\\x{2028}]+"_s);
    return words.remove(added).toCaseFolded();
}

} // namespace looks
