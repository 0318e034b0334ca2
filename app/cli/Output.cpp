#include "app/cli/Output.h"

#include "app/cli/Commands.h"
#include "app/cli/EndorsementOutput.h"
#include "core/badge/IssuerDomain.h"
#include "core/wording/BroughtWording.h"
#include "core/wording/Languages.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace besace::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Output)
};

void writeLine(FILE* stream, QByteArray line)
{
    line.append('\n');
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
    std::fflush(stream);
}

// What a badge says may hold line breaks and terminal escapes: on a terminal it stays text.
QString harmless(QString text)
{
    for (QChar& character : text) {
        if (character.category() == QChar::Other_Control && character != u'\n')
            character = u' ';
    }
    return text;
}

JsonValue instantOrNull(const std::optional<Instant>& instant)
{
    return instant ? JsonValue(toIso(instant->utc)) : JsonValue();
}

wording::StateFacts factsOf(const Badge& badge, const VerificationReport& report)
{
    return { issuerDomain(badge.issuer), report.check(CheckKind::Status).detail,
        badge.validUntil ? std::optional(badge.validUntil->utc) : std::nullopt };
}

} // namespace

void print(const QString& line) { writeLine(stdout, harmless(line).toUtf8()); }
void print(const JsonObject& line) { writeLine(stdout, toJson(line)); }
void say(const QString& line) { writeLine(stderr, harmless(line).toUtf8()); }

int fail(const Error& error)
{
    say(wording::errorSentence(error));
    if (!error.detail.isEmpty())
        say(error.detail);
    return SomethingBad;
}

QLocale localeFor(const QString& language) { return wording::localeOf(language); }

JsonValue orNull(const QString& text) { return text.isEmpty() ? JsonValue() : JsonValue(text); }

JsonObject checkJson(const Check& check)
{
    JsonObject entry;
    entry.insert(u"check"_s, checkName(check.kind));
    entry.insert(u"answer"_s, answerName(check.answer));
    entry.insert(u"reason"_s, check.reason);
    entry.insert(u"detail"_s, check.detail);
    return entry;
}

JsonObject issuerJson(const Profile& issuer, const QString& language)
{
    JsonObject json;
    json.insert(u"id"_s, orNull(issuer.id));
    json.insert(u"name"_s, orNull(issuer.name.in({ language })));
    json.insert(u"domain"_s, orNull(issuerDomain(issuer)));
    return json;
}

void appendReport(JsonObject& line, const VerificationReport& report)
{
    JsonArray checks;
    for (const Check& check : report.checks)
        checks.push_back(checkJson(check));
    line.insert(u"checks"_s, checks);
    JsonArray notes;
    for (const Note& note : report.notes) {
        JsonObject entry;
        entry.insert(u"note"_s, note.code);
        entry.insert(u"detail"_s, note.detail);
        notes.push_back(entry);
    }
    line.insert(u"notes"_s, notes);
    line.insert(u"checkedAt"_s, toIso(report.checkedAt));
    line.insert(u"online"_s, JsonValue(report.online));
}

void appendBadge(JsonObject& line, const Badge& badge, const QString& language)
{
    line.insert(u"id"_s, orNull(badge.id));
    line.insert(u"name"_s, orNull(badge.name.in({ language })));
    line.insert(u"issuer"_s, issuerJson(badge.issuer, language));
    line.insert(u"issuedOn"_s, instantOrNull(badge.issuedOn));
    line.insert(u"validUntil"_s, instantOrNull(badge.validUntil));
}

static void appendKind(JsonObject& line, const Verification& verification)
{
    const Badge& badge = verification.badge;
    line.insert(u"generation"_s, generationName(badge.generation));
    line.insert(u"securing"_s, securingName(badge.securing));
    line.insert(u"suite"_s, orNull(badge.suite));
    line.insert(u"state"_s, stateName(verification.report.state()));
}

/// `#2` is the second badge of a learner record, a presentation or a list.
static QString memberName(const ImportItem& item)
{
    return item.place == 0 ? item.member : item.member + u'#' + QString::number(item.place);
}

JsonObject itemJson(const ImportItem& item, const QString& language)
{
    JsonObject line;
    line.insert(u"source"_s, item.source);
    line.insert(u"member"_s, orNull(memberName(item)));
    line.insert(u"container"_s, orNull(item.container));
    if (item.verification) {
        appendKind(line, *item.verification);
        appendBadge(line, item.verification->badge, language);
        appendReport(line, item.verification->report);
        appendEndorsements(line, item.verification->badge, item.verification->report, language);
    } else if (item.error) {
        JsonObject error;
        error.insert(u"code"_s, errorName(item.error->code));
        error.insert(u"message"_s, wording::errorSentence(*item.error, item.container));
        line.insert(u"error"_s, error);
    }
    return line;
}

void printReport(const VerificationReport& report, const Badge& badge, const QString& language, Keeping keeping)
{
    const auto sentence = keeping == Keeping::Backpack ? wording::stateSentence : wording::broughtStateSentence;
    print(u"  "_s + wording::stateHeadline(report.state()) + u" – "_s
        + sentence(report, factsOf(badge, report), localeFor(language)));
    for (const Check& check : report.checks) {
        print(u"    "_s + wording::checkTitle(check.kind).leftJustified(30)
            + wording::answerWord(check.answer).leftJustified(14) + wording::reasonSentence(check.reason));
    }
    for (const Note& note : report.notes)
        print(u"    "_s + wording::reasonSentence(note.code));
    printEndorsements(badge, report, language);
    print(u"    "_s + wording::checkedOn(report, localeFor(language)));
}

void printItem(const ImportItem& item, const QString& language, Keeping keeping)
{
    const QString member = memberName(item);
    print(member.isEmpty() ? item.source : item.source + u" › "_s + member);
    if (!item.verification) {
        print(u"  "_s + (item.error ? wording::errorSentence(*item.error, item.container) : QString()));
        return;
    }
    const Badge& badge = item.verification->badge;
    const QString issuer = readableName(badge.issuer.name.in({ language }));
    print(u"  "_s + badge.name.in({ language }) + (issuer.isEmpty() ? QString() : u" · "_s + issuer));
    printReport(item.verification->report, badge, language, keeping);
}

JsonObject withContradictions(JsonObject line, const QList<Question>& contradictions, const QString& language)
{
    if (!line.contains(u"state"))
        return line;
    JsonArray list;
    for (const Question& question : contradictions) {
        JsonObject entry;
        entry.insert(u"code"_s, question.code);
        entry.insert(u"message"_s, wording::questionSentence(question.code, question.facts, localeFor(language)));
        list.push_back(entry);
    }
    line.insert(u"contradictions"_s, list);
    return line;
}

void printContradictions(const QList<Question>& contradictions, const QString& language)
{
    for (const Question& question : contradictions)
        print(u"  ! "_s + wording::questionSentence(question.code, question.facts, localeFor(language)));
}

JsonArray changesJson(const QList<Change>& changes)
{
    JsonArray list;
    for (const Change& change : changes) {
        JsonObject entry;
        entry.insert(u"change"_s, change.code);
        entry.insert(u"detail"_s, change.detail);
        list.push_back(entry);
    }
    return list;
}

JsonObject summaryJson(const BadgeSummary& badge)
{
    const auto date = [](const std::optional<QDateTime>& utc) { return utc ? JsonValue(toIso(*utc)) : JsonValue(); };
    JsonObject issuer;
    issuer.insert(u"name"_s, orNull(badge.issuerName));
    issuer.insert(u"domain"_s, orNull(badge.issuerDomain));
    JsonObject line;
    line.insert(u"badge"_s, JsonValue(badge.id));
    line.insert(u"name"_s, orNull(badge.name));
    line.insert(u"issuer"_s, issuer);
    line.insert(u"state"_s, stateName(badge.state));
    line.insert(u"place"_s, badge.place == Place::ToConfirm ? u"to-confirm"_s : u"my-badges"_s);
    line.insert(u"issuedOn"_s, date(badge.issuedOn));
    line.insert(u"validUntil"_s, date(badge.validUntil));
    line.insert(u"addedAt"_s, toIso(badge.addedAt));
    line.insert(u"checkedAt"_s, toIso(badge.checkedAt));
    line.insert(u"files"_s, JsonValue(static_cast<qint64>(badge.files)));
    return line;
}

QString summaryLine(const BadgeSummary& badge, const QString& language)
{
    QStringList parts { badge.name.isEmpty() ? Words::tr("Badge without a name") : badge.name };
    if (const QString issuer = readableName(badge.issuerName); !issuer.isEmpty())
        parts.append(issuer);
    if (badge.issuedOn)
        parts.append(wording::date(*badge.issuedOn, localeFor(language)));
    parts.append(wording::stateWord(badge.state));
    if (badge.place == Place::ToConfirm)
        parts.append(Words::tr("to be confirmed"));
    return QString::number(badge.id).rightJustified(5) + u"  "_s + parts.join(u" · "_s);
}

void ExitStatus::add(State state)
{
    switch (state) {
    case State::Changed:
    case State::Revoked:
    case State::Suspended:
    case State::Unreadable:
    case State::Unsigned:
    case State::Expired:
        m_bad = true;
        break;
    case State::Unchecked:
    case State::Snapshot:
    case State::Unreachable:
    case State::StatusUnchecked:
    case State::IssuerUnknown:
        m_unchecked = true;
        break;
    case State::Verified:
        break;
    }
}

int ExitStatus::value() const { return m_bad ? SomethingBad : m_unchecked ? SomethingUnchecked : AllWell; }

} // namespace besace::cli
