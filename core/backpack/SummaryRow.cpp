#include "core/backpack/SummaryRow.h"

#include "core/backpack/ReportRow.h"
#include "core/backpack/Sql.h"
#include "core/backpack/StateByTime.h"

namespace besace::rows {

namespace {

constexpr int firstReportColumn = 12;

}

const char* summaryOfOne()
{
    return R"sql(
        SELECT badge.id, badge.name, badge.issuer_name, badge.issuer_domain, badge.issued_on, badge.valid_until, badge.added_at,
            badge.place, (SELECT count(*) FROM badge_file WHERE badge_file.badge_id = badge.id),
            (SELECT count(*) FROM collection_badge AS standing WHERE standing.badge_id = badge.id),
            report.changed_at, badge.trashed_at,
            report.checked_at, report.online, report.answers, report.details, report.genuine_at, report.notes,
            report.endorsements
        FROM badge JOIN report ON report.badge_id = badge.id
        WHERE badge.id = :id)sql";
}

BadgeSummary summaryFrom(const SQLite::Statement& row, const QDateTime& now)
{
    BadgeSummary summary;
    summary.id = row.getColumn(0).getInt64();
    summary.name = sql::text(row.getColumn(1));
    summary.issuerName = sql::text(row.getColumn(2));
    summary.issuerDomain = sql::text(row.getColumn(3));
    summary.issuedOn = sql::instant(row.getColumn(4));
    summary.validUntil = sql::instant(row.getColumn(5));
    summary.addedAt = sql::instant(row.getColumn(6)).value_or(QDateTime());
    summary.place = row.getColumn(7).getInt() == 0 ? Place::MyBadges : Place::ToConfirm;
    summary.files = row.getColumn(8).getInt();
    summary.collections = row.getColumn(9).getInt();
    summary.changedAt = sql::instant(row.getColumn(10));
    summary.trashedAt = sql::instant(row.getColumn(11));
    const VerificationReport report = reportFrom(row, firstReportColumn);
    summary.checkedAt = report.checkedAt;
    summary.state = stateOf(judgedAt(report, summary.issuedOn, summary.validUntil, now));
    return summary;
}

} // namespace besace::rows
