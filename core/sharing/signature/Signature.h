#pragma once

#include "core/sharing/Portfolio.h"

#include <functional>

namespace besace {

struct PortfolioContent;

/// What stands below an e-mail: who writes, and a few badges.
struct Signature {
    QString language; ///< BCP 47
    QString title; ///< of the whole, for a window: the name, else "My badges"
    QString html; ///< a piece of a page: one element with inline styles, as programs for e-mail understand them
    QString text; ///< the same without pictures: lines, each parted by `\n`
};

/// More make a signature longer than most letters.
inline constexpr qsizetype maxSignatureBadges = 3;
/// How large a picture is shown.
inline constexpr int signaturePicturePixels = 64;

/// The person and the first maxSignatureBadges badges; pictures are inside. Needs a QGuiApplication.
/// @return Cancelled
Result<Signature> mailSignature(const Portfolio& portfolio, Progress& progress);

/// What a signature shows of a portfolio: its first badges, small, without their files and stories. @return Cancelled
Result<PortfolioContent> signatureContent(const Portfolio& portfolio, Progress& progress);
/// The same signature with pictures that stand elsewhere. @param pictureAddress of the badge at that index
Signature writeSignature(
    const PortfolioContent& content, const std::function<QString(qsizetype badge)>& pictureAddress);

/// The signature as a file of its own: opened in a browser it can be selected and copied, and a program for e-mail can
/// take it as it is. UTF-8.
QByteArray signaturePage(const Signature& signature);

/// Writes that file, and the text beside it under the same name with the ending `.txt`. @return as writeFile()
Result<void> saveSignature(const Signature& signature, const QString& path);

} // namespace besace
