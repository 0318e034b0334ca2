#pragma once

#include "core/review/ReviewSession.h"

#include <QByteArray>

namespace besace {

/// What stands in a report besides what was found. Of the person nothing is asked but a name.
struct ReportWish {
    QString person; ///< as typed; may be empty
    QString advisor; ///< may be empty
    bool personAgreed = false; ///< "the person has agreed to this check"
    QString language; ///< of the output: `en`, else French
    QDateTime madeAt; ///< UTC
    QString version; ///< of the program
};

/// The report of a session: who, when, what was found by which check, what could not be checked, what it proves and
/// what not, and the digests of the badges that it speaks of, so that it can be verified later.

/// One self-contained HTML5 page: no script, no remote request, everything escaped.
QByteArray reviewReportHtml(const ReviewSession& session, const ReportWish& wish);
/// A4, in the looks of the portfolio's PDF. Needs a QGuiApplication. @return CannotWrite
Result<QByteArray> reviewReportPdf(const ReviewSession& session, const ReportWish& wish);
/// One line a badge, in codes that programs read: RFC 4180, UTF-8. No cell can be taken for a formula.
QByteArray reviewReportCsv(const ReviewSession& session, const ReportWish& wish);

/// @param form `html` `pdf` `csv` @return Unsupported for another; CannotWrite
Result<QByteArray> reviewReport(const ReviewSession& session, const ReportWish& wish, const QString& form);

} // namespace besace
