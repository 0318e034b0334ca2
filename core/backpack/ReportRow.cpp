#include "core/backpack/ReportRow.h"

#include "core/backpack/Connection.h"
#include "core/backpack/Sql.h"
#include "core/backpack/StateByTime.h"
#include "core/base/Json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::rows {

namespace {

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

/// Notes and changes: pairs of a code and what it is about.
template <typename Pair>
QString pairsText(const QList<Pair>& pairs)
{
    JsonArray texts;
    for (const Pair& pair : pairs)
        texts.emplace_back(JsonArray { JsonValue(pair.code), JsonValue(pair.detail) });
    return QString::fromUtf8(toJson(JsonValue(std::move(texts))));
}

template <typename Pair>
QList<Pair> pairsFrom(const JsonValue& texts)
{
    QList<Pair> pairs;
    for (const JsonValue& pair : texts.array())
        pairs.append({ pair.at(0).toString(), pair.at(1).toString() });
    return pairs;
}

/// The checks of an endorsement, in the order in which they are kept.
constexpr std::array endorsementChecks { &EndorsementReport::integrity, &EndorsementReport::status,
    &EndorsementReport::validity, &EndorsementReport::issuer };
constexpr std::array endorsementCheckKinds { CheckKind::Integrity, CheckKind::Status, CheckKind::Validity,
    CheckKind::Issuer };

QString endorsementsText(const QList<EndorsementReport>& reports)
{
    JsonArray texts;
    for (const EndorsementReport& report : reports) {
        JsonArray checks;
        for (const auto check : endorsementChecks) {
            checks.emplace_back(JsonArray { JsonValue(answerName((report.*check).answer)),
                JsonValue((report.*check).reason), JsonValue((report.*check).detail) });
        }
        texts.emplace_back(JsonArray { JsonValue(QString::fromLatin1(report.sha256.toHex())), JsonValue(report.id),
            JsonValue(report.isAboutThis), JsonValue(std::move(checks)) });
    }
    return QString::fromUtf8(toJson(JsonValue(std::move(texts))));
}

QList<EndorsementReport> endorsementsFrom(const JsonValue& texts)
{
    QList<EndorsementReport> reports;
    for (const JsonValue& text : texts.array()) {
        EndorsementReport report;
        report.sha256 = QByteArray::fromHex(text.at(0).toString().toLatin1());
        report.id = text.at(1).toString();
        report.isAboutThis = text.at(2).toBool();
        for (size_t i = 0; i < endorsementChecks.size(); ++i) {
            const JsonValue& check = text.at(3).at(i);
            report.*endorsementChecks.at(i) = { endorsementCheckKinds.at(i), answerFrom(check.at(0).toString()),
                check.at(1).toString(), check.at(2).toString() };
        }
        reports.append(report);
    }
    return reports;
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

std::optional<QDateTime> storedGenuineAt(sql::Connection& database, BadgeId id)
{
    sql::Prepared select(database, "SELECT genuine_at FROM report WHERE badge_id = :id");
    sql::bind(select, ":id", id);
    return select->executeStep() ? sql::instant(select->getColumn(0)) : std::nullopt;
}

/// By the dates of the badge's row.
StateByTime statesOf(sql::Connection& database, BadgeId id, const VerificationReport& report)
{
    sql::Prepared dates(database, "SELECT issued_on, valid_until FROM badge WHERE id = :id");
    sql::bind(dates, ":id", id);
    if (!dates->executeStep())
        return {};
    return stateByTime(report, sql::instant(dates->getColumn(0)), sql::instant(dates->getColumn(1)));
}

void bindStates(SQLite::Statement& statement, const StateByTime& states)
{
    sql::bind(statement, ":starts", states.starts);
    sql::bind(statement, ":ends", states.ends);
    sql::bind(statement, ":early", static_cast<qint64>(states.early));
    sql::bind(statement, ":within", static_cast<qint64>(states.within));
    sql::bind(statement, ":late", static_cast<qint64>(states.late));
}

} // namespace

VerificationReport reportFrom(const SQLite::Statement& row, int firstColumn)
{
    VerificationReport report;
    report.checkedAt = sql::instant(row.getColumn(firstColumn)).value_or(QDateTime());
    report.online = row.getColumn(firstColumn + 1).getInt() != 0;
    const JsonValue answers = jsonFrom(row.getColumn(firstColumn + 2));
    const JsonValue details = jsonFrom(row.getColumn(firstColumn + 3));
    for (size_t i = 0; i < report.checks.size(); ++i) {
        const JsonValue& answer = answers.at(i);
        report.checks.at(i) = { static_cast<CheckKind>(i), answerFrom(answer.at(0).toString()), answer.at(1).toString(),
            details.at(i).toString() };
    }
    if (report.check(CheckKind::Integrity).answer == Answer::Unchecked)
        report.verifiedBefore = sql::instant(row.getColumn(firstColumn + 4));
    report.notes = pairsFrom<Note>(jsonFrom(row.getColumn(firstColumn + 5)));
    report.endorsements = endorsementsFrom(jsonFrom(row.getColumn(firstColumn + 6)));
    return report;
}

std::optional<VerificationReport> readReport(sql::Connection& database, BadgeId id)
{
    static const std::string text = std::string("SELECT ") + reportColumns + " FROM report WHERE badge_id = :id";
    sql::Prepared select(database, text.c_str());
    sql::bind(select, ":id", id);
    return select->executeStep() ? std::optional(reportFrom(select, 0)) : std::nullopt;
}

void writeReport(sql::Connection& database, BadgeId id, const VerificationReport& report)
{
    const std::optional<QDateTime> genuine = genuineAt(report, storedGenuineAt(database, id));
    sql::Prepared upsert(database, R"sql(
        INSERT INTO report (badge_id, checked_at, online, answers, details, genuine_at, notes, endorsements,
            starts_at, ends_at, state_early, state_within, state_late)
        VALUES (:id, :checkedAt, :online, :answers, :details, :genuineAt, :notes, :endorsements,
            :starts, :ends, :early, :within, :late)
        ON CONFLICT (badge_id) DO UPDATE
        SET checked_at = excluded.checked_at, online = excluded.online, answers = excluded.answers,
            details = excluded.details, genuine_at = excluded.genuine_at, notes = excluded.notes,
            endorsements = excluded.endorsements, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
            state_early = excluded.state_early, state_within = excluded.state_within,
            state_late = excluded.state_late)sql");
    sql::bind(upsert, ":id", id);
    sql::bind(upsert, ":checkedAt", report.checkedAt.isValid() ? report.checkedAt.toMSecsSinceEpoch() : 0);
    sql::bind(upsert, ":online", report.online ? 1 : 0);
    sql::bind(upsert, ":answers", answersText(report));
    sql::bind(upsert, ":details", detailsText(report));
    sql::bind(upsert, ":genuineAt", genuine);
    sql::bind(upsert, ":notes", pairsText(report.notes));
    sql::bind(upsert, ":endorsements", endorsementsText(report.endorsements));
    bindStates(upsert, statesOf(database, id, report));
    upsert->exec();
}

void writeStates(sql::Connection& database, BadgeId id, const VerificationReport& report)
{
    sql::Prepared update(database, R"sql(
        UPDATE report
        SET starts_at = :starts, ends_at = :ends, state_early = :early, state_within = :within, state_late = :late
        WHERE badge_id = :id)sql");
    bindStates(update, statesOf(database, id, report));
    sql::bind(update, ":id", id);
    update->exec();
}

QList<Change> readNews(sql::Connection& database, BadgeId id)
{
    sql::Prepared select(database, "SELECT changes FROM report WHERE badge_id = :id");
    sql::bind(select, ":id", id);
    return select->executeStep() ? pairsFrom<Change>(jsonFrom(select->getColumn(0))) : QList<Change>();
}

void writeNews(sql::Connection& database, BadgeId id, const QList<Change>& news, const QDateTime& foundAt)
{
    SQLite::Statement update(
        database, "UPDATE report SET changes = :changes, changed_at = :foundAt WHERE badge_id = :id");
    sql::bind(update, ":changes", pairsText(news));
    sql::bind(update, ":foundAt", std::optional(foundAt));
    sql::bind(update, ":id", id);
    update.exec();
}

bool knowsAsMuch(const VerificationReport& newer, const VerificationReport& older)
{
    const auto open = [](const Check& check) { return check.answer == Answer::Unchecked; };
    return std::ranges::count_if(newer.checks, open) <= std::ranges::count_if(older.checks, open);
}

} // namespace besace::rows
