#pragma once

#include <QStringList>

#include <functional>

class QWidget;

/// Dialogs for choosing what a candidate brings. Qt's own dialog notes in its settings where it was last; of a session
/// nothing may stay, so what it notes is put back to what it was.
namespace besace::fileChoice {

using Chosen = std::function<void(const QStringList& paths)>;

void files(QWidget& parent, const QString& title, const Chosen& chosen);
void folder(QWidget& parent, const QString& title, const Chosen& chosen);

/// Where to save a report (PDF, web page or table) or a sheet for the interview (PDF or web page).
enum class Paper { Report, Interview };
void place(QWidget& parent, Paper paper, const Chosen& chosen);

} // namespace besace::fileChoice
