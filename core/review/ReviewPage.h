#pragma once

#include <QString>
#include <QStringList>

/// A page of paper as HTML: what the report and the interview sheet have in common. What goes in is escaped already,
/// except where it says so.
namespace besace::reviewPage {

QString element(const QString& tag, const QString& html, const QString& attributes = {});
QString ofClass(const QString& name);
/// A list; nothing where there are no @p lines, which are escaped here.
QString items(const QStringList& lines, const QString& attributes = {});

/// One self-contained HTML5 page: no script, no remote request. @param title escaped here @param body HTML
QByteArray document(const QString& language, const QString& title, const QString& body);

} // namespace besace::reviewPage
