#include "core/backpack/ReportRow.h"

#include "core/backpack/Sql.h"
#include "core/base/Instant.h"
#include "core/base/Json.h"
#include "core/verification/Reasons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::rows {

namespace {

constexpr int detailsColumn = 4; ///< after reportColumns

QString answersText(const VerificationReport& report)
{
    JsonArray answers;
    for (const Check& check : report.checks)
        answers.emplace_back(JsonArray { JsonValue(answerName(check.answer)), JsonValue(check.reason) });
    return QString::fromUtf8(toJson(JsonValue(std::move(answers))));
}

QString detailsText(const VerificationReport& report)
{
    JsonArray details;
    for (const Check& check : report.checks)
        details.emplace_back(check.detail);
    return QString::fromUtf8(toJson(JsonValue(std::move(details))));
}

/// What cannot be understood is not checked.
Answer answerFrom(const QString& name)
{
    for (const Answer answer : { Answer::Yes, Answer::No }) {
        if (name == answerName(answer))
            return answer;
    }
    return Answer::Unchecked;
}

JsonValue jsonFrom(const SQLite::Column& column)
{
    const Result<JsonValue> value = parseJson(sql::blob(column));
    return value ? *value : JsonValue();
}

std::optional<QDateTime> genuineAt(const VerificationReport& report, const std::optional<QDateTime>& earlier)
{
    switch (report.check(CheckKind::Integrity).answer) {
    case Answer::Yes:
        return report.checkedAt;
    case Answer::No:
        return std::nullopt;
    case Answer::Unchecked:
        break;
    }
    return earlier ? earlier : report.verifiedBefore;
}

std::optional<QDateTime> storedGenuineAt(SQLite::Database& database, BadgeId id)
{
    SQLite::Statement select(database, "SELECT genuine_at FROM report WHERE badge_id = :id");
    sql::bind(select, ":id", id);
    return select.executeStep() ? sql::instant(select.getColumn(0)) : std::nullopt;
}

/// Whether the dates that the list knows are what decided, so that they may decide again. A token can end by itself.
bool decidedByDates(
    const Check& validity, const std::optional<QDateTime>& issuedOn, const std::optional<QDateTime>& validUntil)
{
    return validity.answer == Answer::Yes || (validity.reason == u"expired"_s && validUntil)
        || (validity.reason == u"not-yet-valid"_s && issuedOn);
}

} // namespace

VerificationReport reportFrom(const SQLite::Statement& row, int firstColumn)
{
    VerificationReport report;
    report.checkedAt = sql::instant(row.getColumn(firstColumn)).value_or(QDateTime());
    report.online = row.getColumn(firstColumn + 1).getInt() != 0;
    const JsonValue answers = jsonFrom(row.getColumn(firstColumn + 2));
    for (size_t i = 0; i < report.checks.size(); ++i) {
        const JsonValue& answer = answers.at(i);
        report.checks[i]
            = { static_cast<CheckKind>(i), answerFrom(answer.at(0).toString()), answer.at(1).toString(), {} };
    }
    if (report.check(CheckKind::Integrity).answer == Answer::Unchecked)
        report.verifiedBefore = sql::instant(row.getColumn(firstColumn + 3));
    return report;
}

std::optional<VerificationReport> readReport(SQLite::Database& database, BadgeId id)
{
    SQLite::Statement select(
        database, std::string("SELECT ") + reportColumns + ", details FROM report WHERE badge_id = :id");
    sql::bind(select, ":id", id);
    if (!select.executeStep())
        return std::nullopt;
    VerificationReport report = reportFrom(select, 0);
    const JsonValue details = jsonFrom(select.getColumn(detailsColumn));
    for (size_t i = 0; i < report.checks.size(); ++i)
        report.checks[i].detail = details.at(i).toString();
    return report;
}

void writeReport(SQLite::Database& database, BadgeId id, const VerificationReport& report)
{
    const std::optional<QDateTime> genuine = genuineAt(report, storedGenuineAt(database, id));
    SQLite::Statement upsert(database, R"sql(
        INSERT OR REPLACE INTO report (badge_id, checked_at, online, answers, details, genuine_at)
        VALUES (:id, :checkedAt, :online, :answers, :details, :genuineAt))sql");
    sql::bind(upsert, ":id", id);
    sql::bind(upsert, ":checkedAt", report.checkedAt.isValid() ? report.checkedAt.toMSecsSinceEpoch() : 0);
    sql::bind(upsert, ":online", report.online ? 1 : 0);
    sql::bind(upsert, ":answers", answersText(report));
    sql::bind(upsert, ":details", detailsText(report));
    sql::bind(upsert, ":genuineAt", genuine);
    upsert.exec();
}

bool knowsAsMuch(const VerificationReport& newer, const VerificationReport& older)
{
    const auto open = [](const Check& check) { return check.answer == Answer::Unchecked; };
    return std::ranges::count_if(newer.checks, open) <= std::ranges::count_if(older.checks, open);
}

VerificationReport judgedAt(VerificationReport report, const std::optional<QDateTime>& issuedOn,
    const std::optional<QDateTime>& validUntil, const QDateTime& now)
{
    Check& validity = report.check(CheckKind::Validity);
    if (!decidedByDates(validity, issuedOn, validUntil))
        return report;
    if (validUntil && *validUntil < now)
        validity = reasons::because("expired", toIso(*validUntil));
    else if (issuedOn && *issuedOn > now)
        validity = reasons::because("not-yet-valid", toIso(*issuedOn));
    else
        validity = reasons::because(validUntil ? "within-dates" : "no-end-date");
    return report;
}

} // namespace besace::rows
