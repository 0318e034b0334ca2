#pragma once

#include "tests/app/desktop/access/AccessibilityBus.h"
#include <functional>

namespace besace::access {

/// What a person can act on and cannot be told about: it has no name, or nothing says what it is; and what is told with
/// a sign that is for the eye, as the bullet of a list. One line each.
QStringList untold(const QList<Node>& nodes);
/// How many of them a person can act on.
int acting(const QList<Node>& nodes);

bool has(const QList<Node>& nodes, const QString& role, const QString& name);
/// That one, also where it is not on the screen: an entry of a closed menu. Null where there is none.
const Node* find(const QList<Node>& nodes, const QString& role, const QString& name);

bool hasRole(const QList<Node>& nodes, const QString& role);

/// What the program calls it in that language, without the mark of its letter. An English text is its source.
QString wordsIn(const QString& language, const char* context, const char* source);

/// Has it done, open menu or not, and hands back the window that came, with all that shows in it. Empty, and the test
/// fails, where nothing is called so.
QList<Node> opened(Desktop& desktop, const QString& role, const QString& name);

/// All that is on the screen, once @p isReady finds what it waits for; the test fails where that does not come.
QList<Node> shown(Desktop& desktop, const std::function<bool(const QList<Node>&)>& isReady);

} // namespace besace::access
