#include "app/desktop/looks/Theme.h"

#include "app/desktop/looks/AreaFace.h"
#include "app/desktop/looks/Style.h"
#include "app/desktop/looks/Tokens.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Asked the first time only: afterwards the application's palette is ours.
bool systemIsDark()
{
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
    return dark;
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
    }
    return {};
}

Appearance appearanceFromName(const QString& name)
{
    for (const Appearance appearance : { Appearance::Light, Appearance::Dark }) {
        if (appearanceName(appearance) == name)
            return appearance;
    }
    return Appearance::System;
}

void applyTheme(QApplication& application, Appearance appearance)
{
    const bool dark = appearance == Appearance::System ? systemIsDark() : appearance == Appearance::Dark;
    systemIsDark();
    if (dynamic_cast<Style*>(application.style()) == nullptr) {
        QApplication::setStyle(new Style);
        describeScrollAreas();
        QApplication::setFont(baseFont(QApplication::font()));
    }
    const QPalette palette = (dark ? Tokens::dark() : Tokens::light()).palette();
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
