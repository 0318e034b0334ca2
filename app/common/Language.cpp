#include "app/common/Language.h"

#include "core/wording/Languages.h"

namespace besace {

QString systemLanguage() { return wording::languageOf(QLocale(QLocale::system().uiLanguages().value(0))); }

} // namespace besace
