#include "tests/app/desktop/access/Listening.h"

#include <QDBusArgument>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::access {

namespace {

constexpr int patience = 60000; // milliseconds: what is waited for comes, however slow the machine
constexpr int lookAgain = 50; // milliseconds
constexpr int mostTabs = 40;

// Numbers of AtspiStateType.
constexpr int checked = 4;
constexpr int focused = 12;

const QString text = u"org.a11y.atspi.Text"_s;
const QString table = u"org.a11y.atspi.Table"_s;

const QStringList windowRoles { u"frame"_s, u"dialog"_s, u"window"_s, u"alert"_s, u"file chooser"_s };

QString nameOf(Key key)
{
    switch (key) {
    case Key::Space:
        return u"Space"_s;
    case Key::O:
        return u"O"_s;
    case Key::W:
        return u"W"_s;
    case Key::Escape:
        return u"Escape"_s;
    case Key::Enter:
        return u"Enter"_s;
    case Key::Tab:
        return u"Tab"_s;
    case Key::Right:
        return u"Right"_s;
    case Key::Down:
        return u"Down"_s;
    }
    return {};
}

/// Qt says of the current one among these that it has the focus, whether what holds it has or not.
const QStringList partRoles { u"cell"_s, u"page tab"_s, u"list item"_s, u"column header"_s };

/// The innermost: a table that has the focus passes it on to one of its cells.
bool findFocus(const Node& node, QList<Node>& way)
{
    const bool mayHaveIt = !partRoles.contains(node.role) || (!way.isEmpty() && way.last().hasState(focused));
    way.append(node);
    if (std::ranges::any_of(node.children, [&](const Node& child) { return findFocus(child, way); }))
        return true;
    if (mayHaveIt && node.isShowing() && node.hasState(focused) && !windowRoles.contains(node.role))
        return true;
    way.removeLast();
    return false;
}

QString quoted(const QString& words) { return u'"' + words.simplified() + u'"'; }

} // namespace

std::optional<Listening::Way> Listening::focus()
{
    for (const Node& window : m_desktop.windows()) {
        Way way;
        if (findFocus(window, way))
            return way;
    }
    return std::nullopt;
}

bool Listening::waitFor(const std::function<bool(const Way&)>& isThere)
{
    QString last = u"nothing"_s;
    for (const QDeadlineTimer end(patience); !end.hasExpired(); QTest::qWait(lookAgain)) {
        const std::optional<Way> way = focus();
        if (way && isThere(*way)) {
            if (m_lines.isEmpty() || m_lines.last() != said(*way)) // waited for twice, said once
                m_lines.append(said(*way));
            return true;
        }
        if (way)
            last = said(*way);
        else
            m_keyboard.giveToTopWindow(); // the one that closed had it still when it was given
    }
    m_lines.append(u"the focus stayed on: "_s + last);
    return false;
}

QString Listening::contents(const Node& node)
{
    return node.role == u"text"_s ? m_desktop.call(node, text, u"GetText"_s, { 0, -1 }).toString() : QString();
}

/// With the heads of its row and its column.
QString Listening::cell(const Way& way)
{
    const Node& node = way.last();
    const Node& parent = way.at(way.size() - 2);
    const QVariant index = m_desktop.call(node, u"org.a11y.atspi.Accessible"_s, u"GetIndexInParent"_s);
    const int column = m_desktop.call(parent, table, u"GetColumnAtIndex"_s, { index }).toInt();
    const int row = m_desktop.call(parent, table, u"GetRowAtIndex"_s, { index }).toInt();
    const auto head = [&](const QString& method, int section) {
        return quoted(m_desktop.call(parent, table, method, { section }).toString());
    };
    return u"row %1, "_s.arg(row + 1) + head(u"GetRowDescription"_s, row) + u", "_s
        + head(u"GetColumnDescription"_s, column) + u": "_s;
}

QString Listening::said(const Way& way)
{
    const Node& node = way.last();
    const bool isCell = node.role == u"cell"_s;
    QString words = u"  "_s + node.role + u' ' + (isCell ? cell(way) : QString()) + quoted(node.name);
    if (node.role == u"text"_s)
        words += u", says "_s + quoted(contents(node));
    if (node.role == u"check box"_s || node.role == u"radio button"_s)
        words += node.hasState(checked) ? u", checked"_s : u", not checked"_s;
    if (!node.description.isEmpty() && node.description != node.name)
        words += u" – "_s + quoted(node.description);
    return words;
}

std::optional<Node> Listening::find(const QString& window)
{
    const QList<Node> all = flat(m_desktop.windows());
    const auto found = std::ranges::find_if(all,
        [&](const Node& node) { return node.name == window && windowRoles.contains(node.role) && node.isShowing(); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool Listening::comes(const QString& window, const QString& words)
{
    for (const QDeadlineTimer end(patience); !end.hasExpired(); QTest::qWait(lookAgain)) {
        const std::optional<Node> found = find(window);
        if (!found)
            continue;
        m_keyboard.giveToTopWindow();
        m_lines.append(u"  "_s + found->role + u' ' + quoted(found->name));
        return waitFor([&](const Way& way) {
            return std::ranges::any_of(way, [&](const Node& node) { return node.name == window; })
                && said(way).contains(words);
        });
    }
    m_lines.append(u"there is no window "_s + quoted(window));
    return false;
}

bool Listening::comesBack(const QString& from, const QString& window, const QString& words)
{
    for (const QDeadlineTimer end(patience); !end.hasExpired() && find(from); QTest::qWait(lookAgain)) { }
    return comes(window, words);
}

bool Listening::comesAndIsRead(const QString& window)
{
    if (!comes(window))
        return false;
    for (const Node& node : flat({ *find(window) })) {
        if (node.isShowing() && !node.name.isEmpty() && !windowRoles.contains(node.role))
            m_lines.append(u"    "_s + node.role + u' ' + quoted(node.name));
    }
    return true;
}

bool Listening::press(Key key, const QString& words)
{
    m_lines.append(u"> "_s + nameOf(key));
    m_keyboard.press(key);
    return hears(words);
}

bool Listening::hears(const QString& words)
{
    return waitFor([&](const Way& way) { return said(way).contains(words); });
}

/// The focus may come back to where it was, but it moves with each step.
bool Listening::tabTo(const QString& name)
{
    for (int step = 0; step < mostTabs; ++step) {
        const std::optional<Way> before = focus();
        m_keyboard.press(Key::Tab);
        m_lines.append(u"> Tab"_s);
        if (!waitFor([&](const Way& way) { return !before || way.last().path != before->last().path; }))
            return false;
        const std::optional<Way> now = focus();
        if (now && std::ranges::any_of(*now, [&](const Node& node) { return node.name == name; }))
            return true;
    }
    return false;
}

bool Listening::type(const QString& words)
{
    m_lines.append(u"> types "_s + quoted(words));
    m_keyboard.type(words);
    return waitFor([&](const Way& way) { return contents(way.last()) == words; });
}

} // namespace besace::access
