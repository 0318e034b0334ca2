#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Documents.h"
#include "app/cli/Output.h"
#include "app/cli/Reading.h"
#include "core/base/Files.h"
#include "core/base/Instant.h"
#include "core/review/InterviewSheet.h"
#include "core/review/ReviewReport.h"
#include "core/wording/BroughtWording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace besace::cli {

namespace {

/// What was opened, in the order in which it was read.
struct Line {
    bool isBadge = false;
    qsizetype index = 0; ///< among the session's badges, or its files without one
};

/// The same as `verify` prints it.
ImportItem itemOf(const ReviewItem& item)
{
    ImportItem made;
    made.source = item.source;
    made.member = item.member;
    made.place = item.place;
    // Nothing has to be restored to be looked at: the password is enough.
    made.container = isLocked(item) ? QString() : item.container;
    made.verification = item.verification;
    made.error = item.error;
    return made;
}

JsonValue factJson(const QVariant& fact)
{
    return fact.typeId() == QMetaType::QDateTime ? toIso(fact.toDateTime()) : fact.toString();
}

QString sentenceOf(const Question& question, const QString& language)
{
    return wording::questionSentence(question.code, question.facts, localeFor(language));
}

JsonArray questionsJson(const QList<Question>& questions, const QString& language)
{
    JsonArray list;
    for (const Question& question : questions) {
        JsonArray facts;
        for (const QVariant& fact : question.facts)
            facts.push_back(factJson(fact));
        JsonObject entry;
        entry.insert(u"question"_s, question.code);
        entry.insert(u"facts"_s, facts);
        entry.insert(u"sentence"_s, sentenceOf(question, language));
        list.push_back(entry);
    }
    return list;
}

QList<Question> foundInFile(QList<Question> questions)
{
    questions.removeIf([](const Question& question) { return !isFoundInFile(question); });
    return questions;
}

/// A file without a badge is the candidate's: nothing of it is kept here.
void printFile(const CommandLine& line, const ReviewItem& item)
{
    const QString sentence = item.error ? wording::broughtErrorSentence(*item.error, item.container) : QString();
    if (!line.json()) {
        print(item.member.isEmpty() ? item.source : item.source + u" › "_s + item.member);
        print(u"  "_s + sentence);
        return;
    }
    JsonObject json = itemJson(itemOf(item), line.language());
    if (item.error) {
        JsonObject error;
        error.insert(u"code"_s, errorName(item.error->code));
        error.insert(u"message"_s, sentence);
        json.insert(u"error"_s, error);
    }
    print(json);
}

void printReviewed(const CommandLine& line, const ReviewItem& item)
{
    if (!item.verification)
        return printFile(line, item);
    const QString language = line.language();
    if (line.json()) {
        JsonObject json = withContradictions(itemJson(itemOf(item), language), foundInFile(item.questions), language);
        json.insert(u"copies"_s, JsonValue(static_cast<qint64>(item.copies)));
        json.insert(u"questions"_s, questionsJson(item.questions, language));
        print(json);
        return;
    }
    printItem(itemOf(item), language, Keeping::Nowhere);
    for (const Question& question : item.questions)
        print(u"    ? "_s + sentenceOf(question, language));
}

/// As of `verify`; a badge that raises a question is not all well either.
int exitOf(const ReviewSession& session)
{
    ExitStatus status;
    bool asks = false;
    for (const ReviewItem& item : session.badges()) {
        status.add(item.verification->report.state());
        asks |= !item.questions.isEmpty();
    }
    if (!session.filesWithoutBadge().isEmpty())
        status.addError();
    return status.value() == AllWell && asks ? SomethingUnchecked : status.value();
}

QList<Option> reviewOptions()
{
    return verificationOptions()
        + QList<Option> { { "address", "ADDRESS", CommandLine::tr("The same as --recipient (repeatable).") },
              { "passphrase-file", "FILE",
                  CommandLine::tr("The password of a backpack or a copy that they bring is in this file.") },
              { "report", "FILE", CommandLine::tr("Write a report: .pdf, .html or .csv.") },
              { "interview", "FILE", CommandLine::tr("Write a sheet for the interview: .pdf or .html.") },
              { "person", "NAME", CommandLine::tr("The person's name in the report and the sheet.") } };
}

ReportWish wishOf(const CommandLine& line)
{
    return { line.value("person"), {}, false, line.language(), line.instant(), QCoreApplication::applicationVersion() };
}

QString formOf(const QString& path) { return QFileInfo(path).suffix().toLower(); }

Result<void> write(const QString& path, const Result<QByteArray>& bytes)
{
    return bytes ? writeFile(path, *bytes) : Result<void>(bytes.error());
}

/// What was asked for besides the lines. @return what could not be done
Result<void> writePapers(const CommandLine& line, const ReviewSession& session)
{
    if (line.isSet("report")) {
        const QString path = line.value("report");
        if (Result<void> written = write(path, reviewReport(session, wishOf(line), formOf(path))); !written)
            return written;
    }
    if (line.isSet("interview")) {
        const QString path = line.value("interview");
        return write(path, interviewSheet(session, wishOf(line), formOf(path)));
    }
    return {};
}

/// @return what is wrong with the names of the papers; empty if nothing is
QString wrongName(const CommandLine& line)
{
    static const QStringList reportForms { u"pdf"_s, u"html"_s, u"csv"_s };
    static const QStringList sheetForms { u"pdf"_s, u"html"_s };
    if (line.isSet("report") && !reportForms.contains(formOf(line.value("report"))))
        return CommandLine::tr("The report's name ends in .pdf, .html or .csv.");
    if (line.isSet("interview") && !sheetForms.contains(formOf(line.value("interview"))))
        return CommandLine::tr("The sheet's name ends in .pdf or .html.");
    return {};
}

} // namespace

int runReview(const QStringList& arguments)
{
    CommandLine line("review", "PATH...",
        CommandLine::tr("Looks at what a candidate brings: checks it, says what to ask about, keeps nothing."),
        u"review --address lea@mail.example folder portfolio.pdf"_s, reviewOptions());
    if (const auto exit = line.parse(arguments))
        return *exit;
    if (const auto exit = wrongListOptions(line))
        return *exit;
    if (const QString wrong = wrongName(line); !wrong.isEmpty())
        return line.usageError(wrong);
    const Result<VerificationContext> context = verificationContext(line, nullptr);
    if (!context)
        return readingFailed(line, context.error());

    ReviewSession session(line.instant(), context->knownIssuers, line.language());
    QList<Line> lines;
    const Result<void> read = reviewPaths(line, [&](ReviewItem item) {
        const qsizetype badges = session.badges().size();
        const qsizetype files = session.filesWithoutBadge().size();
        session.add(std::move(item));
        if (session.badges().size() > badges)
            lines.append({ true, badges });
        else if (session.filesWithoutBadge().size() > files)
            lines.append({ false, files });
    });
    if (!read)
        return readingFailed(line, read.error());
    session.setAddresses(line.values("recipient") + line.values("address"));
    for (const Line& one : std::as_const(lines))
        printReviewed(line, one.isBadge ? session.badges().at(one.index) : session.filesWithoutBadge().at(one.index));
    if (!line.json())
        print(wording::badgesByState(session.states()));
    if (const Result<void> written = writePapers(line, session); !written)
        return fail(written.error());
    return exitOf(session);
}

} // namespace besace::cli
