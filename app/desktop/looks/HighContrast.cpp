#include "app/desktop/looks/HighContrast.h"

#include "app/desktop/looks/Tokens.h"

#include <QGuiApplication>
#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <utility>

#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#include <QStyleHints>
#endif

namespace besace {

namespace {

/// Black on white is 21 : 1.
constexpr double blackAndWhite = 20.9;
/// WCAG 2.2, success criterion 1.4.6.
constexpr double enhanced = 7;

// https://www.w3.org/TR/2023/REC-WCAG22-20231005/#dfn-relative-luminance
double luminance(const QColor& colour)
{
    const auto channel = [](float value) {
        return value <= 0.04045F ? double(value) / 12.92 : std::pow((double(value) + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

// https://www.w3.org/TR/2023/REC-WCAG22-20231005/#dfn-contrast-ratio
double contrast(const QColor& one, const QColor& other)
{
    const std::pair<double, double> both = std::minmax({ luminance(one), luminance(other) }); // by value
    const auto [darker, lighter] = both;
    return (lighter + 0.05) / (darker + 0.05);
}

const QPalette& systemPalette()
{
    static const QPalette palette = QGuiApplication::palette();
    return palette;
}

bool asksForHighContrast(const QPalette& system)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    const QAccessibilityHints* hints = QGuiApplication::styleHints()->accessibility();
    if (hints->contrastPreference() == Qt::ContrastPreference::HighContrast)
        return true;
#endif
    return contrast(system.color(QPalette::Window), system.color(QPalette::WindowText)) >= blackAndWhite
        && contrast(system.color(QPalette::Base), system.color(QPalette::Text)) >= blackAndWhite;
}

Tokens tokensFrom(const QPalette& system)
{
    const QColor ground = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    const QColor highlight = system.color(QPalette::Highlight);
    const bool isSeen = contrast(highlight, ground) >= enhanced;
    return { .isDark = ground.lightnessF() < 0.5F,
        .isHighContrast = true,
        .page = ground,
        .surface = ground,
        .raised = ground,
        .line = text,
        .control = text,
        .text = text,
        .muted = text,
        .accent = isSeen ? highlight : text,
        .onAccent = ground,
        .genuine = text,
        .caution = text,
        .bad = text,
        .unknown = text };
}

} // namespace besace
