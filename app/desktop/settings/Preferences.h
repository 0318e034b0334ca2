#pragma once

#include "app/desktop/backpack/BadgeCardDelegate.h"
#include "app/desktop/looks/Theme.h"
#include "app/desktop/network/Web.h"
#include "core/backpack/Backpack.h"
#include "core/backpack/RollingBackups.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

class QSettings;

namespace besace {

/// What the person chose, and how they left the window.
struct Preferences {
    QString language; ///< `fr` or `en`; empty: the system's
    Appearance appearance = Appearance::System;
    Sort sort = Sort::Newest;
    BadgeCardDelegate::Form form = BadgeCardDelegate::Form::Card;
    QByteArray geometry; ///< of the main window
    QByteArray panes; ///< widths
    WebPreferences web;
    int backupsKept = defaultBackupsKept; ///< local copies of the backpack; 0: none is made
};

Preferences loadPreferences(const QSettings& settings);
void savePreferences(const Preferences& preferences, QSettings& settings);

/// `fr` or `en`
QString languageOf(const Preferences& preferences);
/// The system's locale if it speaks that language: its dates and numbers are the person's own.
QLocale localeFor(const QString& language);

} // namespace besace
