#pragma once

#include "core/review/ReviewReport.h"

namespace besace {

/// What an advisor has beside them while they talk with the person: skills with the badges that name them, proofs, and
/// three open questions a badge, made from what was required; room for notes. No mark, no count that compares people.
QByteArray interviewSheetHtml(const ReviewSession& session, const ReportWish& wish);
/// A4. Needs a QGuiApplication. @return CannotWrite
Result<QByteArray> interviewSheetPdf(const ReviewSession& session, const ReportWish& wish);

/// @param form `html` or `pdf` @return Unsupported for another; CannotWrite
Result<QByteArray> interviewSheet(const ReviewSession& session, const ReportWish& wish, const QString& form);

} // namespace besace
