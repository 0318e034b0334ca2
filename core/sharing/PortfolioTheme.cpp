#include "core/sharing/PortfolioTheme.h"

#include <algorithm>
#include <iterator>

namespace besace {

using namespace Qt::StringLiterals;

QString themeName(PortfolioTheme theme)
{
    switch (theme) {
    case PortfolioTheme::Colour:
        return u"colour"_s;
    case PortfolioTheme::Sober:
        return u"sober"_s;
    case PortfolioTheme::Plain:
        return u"plain"_s;
    }
    Q_UNREACHABLE();
}

static const PortfolioTheme* themeNamed(const QString& name)
{
    return std::find_if(std::begin(portfolioThemes), std::end(portfolioThemes),
        [&name](PortfolioTheme theme) { return themeName(theme) == name; });
}

PortfolioTheme themeFromName(const QString& name)
{
    return isThemeName(name) ? *themeNamed(name) : PortfolioTheme::Colour;
}

bool isThemeName(const QString& name) { return themeNamed(name) != std::end(portfolioThemes); }

} // namespace besace
