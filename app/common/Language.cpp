#include "app/common/Language.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace besace {

QString systemLanguage()
{
    const QStringList languages = QLocale::system().uiLanguages();
    return !languages.isEmpty() && languages.first().startsWith(u"fr"_s) ? u"fr"_s : u"en"_s;
}

} // namespace besace
