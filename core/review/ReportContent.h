#pragma once

#include "core/review/ReviewReport.h"

namespace besace {

/// One of the six lines of a badge.
struct ReportCheck {
    QString title; ///< "Unchanged"
    Answer answer = Answer::Unchecked;
    QString answerWord;
    QString reason;
};

/// One badge, in the words of the report.
struct ReportBadge {
    QString name;
    QString byline; ///< "maison.example – Maison des talents · given on 12 March 2025"
    State state = State::Unchecked;
    QString stateLine; ///< "Genuine, organisation to confirm"
    QList<ReportCheck> checks;
    QStringList questions;
    QString digest; ///< "SHA-256 2cf2…", in groups that can be compared by eye
};

/// Everything that a report says, in its language and cleaned, before it has a form.
struct ReportContent {
    QString language; ///< `fr` or `en`
    QString title;
    QStringList facts; ///< who, when, with what
    QString summary; ///< "8 badges: 6 checked · …"
    QList<ReportBadge> badges;
    QStringList notChecked; ///< a line for each check that stayed open, with the badges
    QStringList proves;
    QStringList doesNotProve;
    QString verifyLater;
};

ReportContent reportContent(const ReviewSession& session, const ReportWish& wish);

} // namespace besace
