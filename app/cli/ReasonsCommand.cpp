#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "core/review/Question.h"
#include "core/verification/Changes.h"
#include "core/verification/Reasons.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

using namespace Qt::StringLiterals;

namespace besace::cli {

namespace {

using Sentences = QString (*)(const QString& code, const Language& language);

void printInEveryLanguage(
    const CommandLine& line, JsonObject json, const QString& head, const QString& code, Sentences sentence)
{
    QString text = head;
    for (const QString& language : wording::languages()) {
        const QString words = sentence(code, wording::localeOf(language));
        json.insert(language, words);
        text += u"\n  "_s + language + u"  "_s + words;
    }
    line.json() ? print(json) : print(text);
}

/// Codes that belong to no check: what stands beside the checks, what is new since the last time, and what an advisor
/// may ask about.
void printCodes(const CommandLine& line, const QString& kind, const QStringList& codes, Sentences sentence)
{
    for (const QString& code : codes) {
        JsonObject json;
        json.insert(kind, code);
        printInEveryLanguage(line, std::move(json), kind + u' ' + code, code, sentence);
    }
}

} // namespace

int runReasons(const QStringList& arguments)
{
    CommandLine line("reasons", "", CommandLine::tr("Lists every reason code with its sentence in each language."),
        u"reasons --json"_s);
    if (const auto exit = line.parse(arguments))
        return *exit;
    for (const reasons::Reason& reason : reasons::all()) {
        const QString code = QString::fromLatin1(reason.code);
        JsonObject json;
        json.insert(u"reason"_s, code);
        json.insert(u"check"_s, checkName(reason.kind));
        json.insert(u"answer"_s, answerName(reason.answer));
        const QString head = checkName(reason.kind) + u' ' + answerName(reason.answer) + u' ' + code;
        printInEveryLanguage(line, std::move(json), head, code, &wording::reasonSentence);
    }
    printCodes(line, u"note"_s, reasons::notes(), &wording::reasonSentence);
    printCodes(line, u"change"_s, changes::codes(), &wording::changeSentence);
    printCodes(line, u"question"_s, questions::codes(), &wording::questionPattern);
    return AllWell;
}

} // namespace besace::cli
