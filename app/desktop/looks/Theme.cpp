#include "app/desktop/looks/Theme.h"

#include "app/desktop/looks/AreaFace.h"
#include "app/desktop/looks/HighContrast.h"
#include "app/desktop/looks/Style.h"
#include "app/desktop/looks/Tokens.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

const Tokens& tokensOfSystem()
{
    if (asksForHighContrast(systemPalette()))
        return Tokens::highContrast();
    const bool isDark = systemPalette().color(QPalette::Window).lightnessF() < 0.5F;
    return isDark ? Tokens::dark() : Tokens::light();
}

const Tokens& tokensOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        break;
    case Appearance::Light:
        return Tokens::light();
    case Appearance::Dark:
        return Tokens::dark();
    case Appearance::HighContrast:
        return Tokens::highContrast();
    }
    return tokensOfSystem();
}

/// What the system makes menus, lists and tips do as they open.
void stopMotion()
{
    for (const Qt::UIEffect effect :
        { Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip })
        QApplication::setEffectEnabled(effect, false);
}

} // namespace

QString appearanceName(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return u"system"_s;
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    case Appearance::HighContrast:
        return u"high-contrast"_s;
    }
    return {};
}

Appearance appearanceFromName(const QString& name)
{
    for (const Appearance appearance : { Appearance::Light, Appearance::Dark, Appearance::HighContrast }) {
        if (appearanceName(appearance) == name)
            return appearance;
    }
    return Appearance::System;
}

void applyTheme(QApplication& application, Appearance appearance)
{
    const Tokens& tokens = tokensOf(appearance);
    systemPalette(); // while it is not ours
    if (dynamic_cast<Style*>(application.style()) == nullptr) {
        QApplication::setStyle(new Style);
        describeScrollAreas();
        stopMotion();
        QApplication::setFont(baseFont(QApplication::font()));
    }
    const QPalette palette = tokens.palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void applyTextSize(int percent)
{
    static const qreal usual = QApplication::font().pointSizeF();
    QFont font = QApplication::font();
    font.setPointSizeF(usual * percent / 100);
    QApplication::setFont(font);
}

} // namespace besace
