#pragma once

#include <QString>

class QApplication;

namespace besace {

/// What the person asked for. System: as the desktop's own palette is, where Qt can tell.
enum class Appearance { System, Light, Dark, HighContrast };
/// `system` `light` `dark` `high-contrast`
QString appearanceName(Appearance appearance);
Appearance appearanceFromName(const QString& name);

/// Dresses the whole program: style, palette, font. Nothing in it moves or fades, whatever the system does elsewhere.
/// Call once before the first window, and again when the person chooses another appearance.
void applyTheme(QApplication& application, Appearance appearance);
/// @p percent of the system's font. After applyTheme(); windows that are there should be made anew.
void applyTextSize(int percent);

} // namespace besace
