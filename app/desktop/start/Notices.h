#pragma once

#include "app/desktop/settings/PasswordDialog.h"
#include "core/backpack/Password.h"
#include "core/backpack/Recovery.h"

#include <QMessageBox>

/// What the person must be told about the backpack itself, each in a box that can be closed.
namespace besace::notices {

/// What came through and what did not; the details name every lost badge and the files.
QMessageBox* recovered(const Recovery& recovery, QWidget* parent);
/// The daily copy was not made. @param error why
QMessageBox* noBackup(const Error& error, QWidget* parent);
/// Damage was found while the window is open; its button, of the accepting role, asks to have it put right now.
QMessageBox* damaged(QWidget* parent);

/// Why a backpack cannot be opened, and which.
QMessageBox* cannotOpen(const Error& error, const QString& backpackPath, QWidget* parent);
/// The backpack opened last is not there. Its buttons are called `tryAgain` and `openOther`; the third one quits.
/// @param other what can be opened in its place, if it is there; else another backpack can be begun
QMessageBox* missed(const QString& backpackPath, const QString& other);
/// A new backpack would have the name of a file that is there.
QMessageBox* taken(const QString& path, QWidget* parent);
/// Nobody can open a backpack without its password; another one can be made, which is asked for by the accepting role.
QMessageBox* forgotten(const QString& backpackPath, QWidget* parent);
/// After the password was set, changed or removed, or was not.
QMessageBox* passwordChanged(PasswordChange::Kind kind, const Result<CopiesChanged>& changed, QWidget* parent);
/// The program ended suddenly the last time. Its buttons are called `openFolder` and `eraseReport`.
QMessageBox* crashed(QWidget* parent);
/// The window is asked to close while something of the person's cannot be written. Its buttons are called `tryAgain`
/// and `closeAnyway`; the third one leaves the window open.
/// @param words what they wrote about a badge
/// @param choices what they chose for the program
QMessageBox* unkept(bool words, bool choices, const Error& why, QWidget* parent);
/// After "erase everything". @param error why something is still there
QMessageBox* erased(const std::optional<Error>& error, QWidget* parent);

} // namespace besace::notices
