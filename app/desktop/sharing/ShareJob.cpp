#include "app/desktop/sharing/ShareJob.h"

#include "core/base/Files.h"

using namespace Qt::StringLiterals;

namespace besace {

QString fileEnding(ShareFormat format) { return format == ShareFormat::Pdf ? u"pdf"_s : u"html"_s; }

Result<Portfolio> gatherPortfolio(
    const Backpack& backpack, const QList<BadgeId>& badges, const ShareOptions& options, const QDateTime& now)
{
    Portfolio portfolio { .title = options.title,
        .personName = options.personName,
        .introduction = options.introduction,
        .language = options.language,
        .madeAt = now,
        .badges = {},
        .attachFiles = options.attachFiles };
    for (const BadgeId id : badges) {
        const Result<StoredBadge> stored = backpack.badge(id);
        if (!stored)
            return stored.error();
        const Result<QList<StoredFile>> files = backpack.files(id);
        if (!files)
            return files.error();
        portfolio.badges.append({ *stored, *files });
    }
    return portfolio;
}

Result<qint64> writePortfolio(const Portfolio& portfolio, ShareFormat format, const QString& path, Progress& progress)
{
    const Result<QByteArray> bytes
        = format == ShareFormat::Pdf ? portfolioPdf(portfolio, progress) : portfolioHtml(portfolio, progress);
    if (!bytes)
        return bytes.error();
    if (progress.cancelled())
        return Error { Error::Code::Cancelled, {} };
    if (const Result<void> written = writeFile(path, *bytes); !written)
        return written.error();
    return bytes->size();
}

} // namespace besace
