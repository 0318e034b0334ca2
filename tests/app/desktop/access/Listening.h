#pragma once

#include "tests/app/desktop/access/Keyboard.h"
#include <functional>
#include <optional>

namespace besace::access {

/// What a screen reader says while somebody works with the keys alone, written down line by line: each key, and what
/// has the focus after it.
class Listening {
public:
    explicit Listening(Desktop& desktop) : m_desktop(desktop), m_keyboard(desktop) { }

    Keyboard& keyboard() { return m_keyboard; }

    /// Waits for the window of that name, sees to it that it gets the keys, and writes down what is said of it.
    /// @param words that what has the focus there says in the end
    bool comes(const QString& window, const QString& words = {});
    /// The same, and all that it shows, as somebody reads it through from top to bottom.
    bool comesAndIsRead(const QString& window);
    /// Waits until the window of the first name is gone, then as comes() for the second.
    bool comesBack(const QString& from, const QString& window, const QString& words = {});
    /// Presses it, waits until what is said of the focus has these words, and writes both down.
    bool press(Key key, const QString& words);
    /// Tab after Tab, each written down, until the focus is on what is called so, or inside it.
    bool tabTo(const QString& name);
    /// Types it into what has the focus, and waits until that says it.
    bool type(const QString& text);
    /// Waits until what is said of the focus has these words, and writes it down.
    bool hears(const QString& words);
    void note(const QString& line) { m_lines.append(line); }

    const QStringList& lines() const { return m_lines; }

private:
    /// From the window down to what has the focus.
    using Way = QList<Node>;

    std::optional<Way> focus();
    bool waitFor(const std::function<bool(const Way&)>& isThere);
    QString said(const Way& way);
    QString cell(const Way& way);
    QString contents(const Node& node);
    std::optional<Node> find(const QString& window);

    Desktop& m_desktop;
    Keyboard m_keyboard;
    QStringList m_lines;
};

} // namespace besace::access
