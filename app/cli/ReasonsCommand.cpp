#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "core/verification/Reasons.h"
#include "core/wording/Wording.h"

using namespace Qt::StringLiterals;

namespace besace::cli {

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
    return AllWell;
}

} // namespace besace::cli
