#include "core/sharing/CoverLetter.h"

#include "core/sharing/PortfolioContent.h"
#include "core/wording/Language.h"

namespace besace {

using namespace Qt::StringLiterals;

CoverLetter coverLetter(const QString& language, const QString& personName, bool areInside)
{
    const Language speaking(portfolioLocale(language));
    const auto words = [&speaking](const char* text) { return speaking.words("sharing", text); };
    QStringList parts { words(QT_TRANSLATE_NOOP("sharing", "Hello,")),
        words(QT_TRANSLATE_NOOP("sharing", "You will find my badges in the attached file.")) };
    if (areInside)
        parts.last()
            += u' ' + words(QT_TRANSLATE_NOOP("sharing", "Each of them can be checked: open the file with Besace."));
    const QString name = personName.simplified();
    if (!name.isEmpty())
        parts += name;
    const QString subject = name.isEmpty() ? words(QT_TRANSLATE_NOOP("sharing", "My badges"))
                                           : words(QT_TRANSLATE_NOOP("sharing", "Badges of %1")).arg(name);
    return { subject, parts.join(u"\n\n"_s) };
}

} // namespace besace
