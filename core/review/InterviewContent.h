#pragma once

#include "core/review/ReviewReport.h"

namespace besace {

/// One badge, as something to talk about.
struct InterviewBadge {
    QString name;
    QString byline; ///< the organisation, and what was found: "maison.example – Checked on 12 March 2026"
    QStringList proofs;
    QStringList questions; ///< three, open; made from what was required
};

/// What an advisor has at hand while they talk with a person: what the badges name, and what to ask. Nothing in it
/// counts or compares people.
struct InterviewContent {
    QString language; ///< `fr` or `en`
    QString title;
    QStringList facts; ///< who, when
    QStringList skills; ///< each with its list, and the badges that name it
    QList<InterviewBadge> badges;
    QString promise; ///< what the sheet is not
};

InterviewContent interviewContent(const ReviewSession& session, const ReportWish& wish);

/// What somebody had to do for a badge, as short lines: the items of a list, else sentences. At most @p count.
/// @param narrative Markdown, as the issuer wrote it
QStringList requirements(const QString& narrative, qsizetype count);

} // namespace besace
