#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "core/verification/Changes.h"
#include "core/verification/Reasons.h"
#include "core/wording/Wording.h"

using namespace Qt::StringLiterals;

namespace besace::cli {

namespace {

using Sentences = QString (*)(const QString& code, const Language& language);

/// Codes that belong to no check: what stands beside the checks, and what is new since the last time.
void printCodes(const CommandLine& line, const QString& kind, const QStringList& codes, Sentences sentence)
{
    for (const QString& code : codes) {
        const QString french = sentence(code, QLocale(QLocale::French));
        const QString english = sentence(code, QLocale(QLocale::English));
        if (!line.json()) {
            print(kind + u' ' + code + u"\n  fr  "_s + french + u"\n  en  "_s + english);
            continue;
        }
        JsonObject json;
        json.insert(kind, code);
        json.insert(u"fr"_s, french);
        json.insert(u"en"_s, english);
        print(json);
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
        const QString french = wording::reasonSentence(code, QLocale(QLocale::French));
        const QString english = wording::reasonSentence(code, QLocale(QLocale::English));
        if (!line.json()) {
            print(checkName(reason.kind) + u' ' + answerName(reason.answer) + u' ' + code + u"\n  fr  "_s + french
                + u"\n  en  "_s + english);
            continue;
        }
        JsonObject json;
        json.insert(u"reason"_s, code);
        json.insert(u"check"_s, checkName(reason.kind));
        json.insert(u"answer"_s, answerName(reason.answer));
        json.insert(u"fr"_s, french);
        json.insert(u"en"_s, english);
        print(json);
    }
    printCodes(line, u"note"_s, reasons::notes(), &wording::reasonSentence);
    printCodes(line, u"change"_s, changes::codes(), &wording::changeSentence);
    return AllWell;
}

} // namespace besace::cli
