#pragma once

#include "app/desktop/backpack/BadgeCardDelegate.h"
#include "app/desktop/looks/Theme.h"
#include "app/desktop/network/Web.h"
#include "core/backpack/Backpack.h"
#include "core/backpack/RollingBackups.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <array>

class QSettings;

namespace besace {

inline constexpr int mostBackupsKept = 100; ///< a whole backpack each
/// How large the text can be, in percent of the system's.
inline constexpr std::array textPercents { 100, 125, 150, 200 };

/// What the person chose, and how they left the window.
struct Preferences {
    QString language; ///< `fr`, `en` or `ar`; empty: the system's
    Appearance appearance = Appearance::System;
    int textPercent = textPercents.front(); ///< one of these
    Sort sort = Sort::Newest;
    BadgeCardDelegate::Form form = BadgeCardDelegate::Form::Card;
    QByteArray geometry; ///< of the main window
    QByteArray panes; ///< widths
    WebPreferences web;
    bool rememberBackpacks = true; ///< which were opened last, for the list of recent ones
    bool sharesComputer = false; ///< with people who are to find nothing of this one
    int backupsKept = defaultBackupsKept; ///< local copies of the backpack; 0: none is made

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// How the window stands is left aside: nobody chooses that.
bool isSameChoice(Preferences one, const Preferences& other);

Preferences loadPreferences(const QSettings& settings);
void savePreferences(const Preferences& preferences, QSettings& settings);
/// This alone, which tells nothing about a person.
void noteSharing(bool isShared, QSettings& settings);

/// `fr` or `en`
QString languageOf(const Preferences& preferences);
/// The system's locale if it speaks that language, in our digits: its dates and numbers are the person's own.
QLocale localeFor(const QString& language);

} // namespace besace
