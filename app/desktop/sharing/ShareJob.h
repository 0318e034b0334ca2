#pragma once

#include "core/sharing/Portfolio.h"

#include <QString>

namespace besace {

enum class ShareFormat { Pdf, WebPage };

/// What the person decided about the output.
struct ShareOptions {
    QString title;
    QString personName; ///< empty: the name is not shown
    QString introduction;
    QString language; ///< `fr` or `en`
    ShareFormat format = ShareFormat::Pdf;
    bool attachFiles = true;

    friend bool operator==(const ShareOptions&, const ShareOptions&) = default;
};

/// `pdf` or `html`
QString fileEnding(ShareFormat format);

/// Takes the badges out of the backpack, in the given order. On the backpack's thread.
Result<Portfolio> gatherPortfolio(
    const Backpack& backpack, const QList<BadgeId>& badges, const ShareOptions& options, const QDateTime& now);

/// Writes the portfolio, all or nothing. On any thread.
/// @return the file's size in bytes; Cancelled, CannotWrite
Result<qint64> writePortfolio(const Portfolio& portfolio, ShareFormat format, const QString& path, Progress& progress);

} // namespace besace
