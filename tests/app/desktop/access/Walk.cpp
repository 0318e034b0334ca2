#include "tests/app/desktop/access/Walk.h"

#include <QDeadlineTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::access {

namespace {

constexpr int patience = 60000; // milliseconds: what is waited for comes, however slow the machine

bool acts(const Node& node)
{
    static const QStringList roles { u"push button"_s, u"list item"_s, u"check box"_s, u"radio button"_s,
        u"combo box"_s, u"button menu"_s, u"text"_s, u"password text"_s, u"page tab"_s };
    return node.isFocusable() || roles.contains(node.role);
}

} // namespace

QStringList untold(const QList<Node>& nodes)
{
    QStringList found;
    for (const Node& node : nodes) {
        if (!acts(node))
            continue;
        if (node.name.trimmed().isEmpty())
            found << u"no name: "_s + node.role + u' ' + node.path + u' ' + node.description;
        if (node.role.isEmpty() || node.role == u"filler"_s || node.role == u"unknown"_s)
            found << u"no role: "_s + node.name;
    }
    return found;
}

int acting(const QList<Node>& nodes) { return static_cast<int>(std::ranges::count_if(nodes, acts)); }

const Node* find(const QList<Node>& nodes, const QString& role, const QString& name)
{
    const auto found
        = std::ranges::find_if(nodes, [&](const Node& node) { return node.role == role && node.name == name; });
    return found == nodes.end() ? nullptr : &*found;
}

bool has(const QList<Node>& nodes, const QString& role, const QString& name)
{
    return find(nodes, role, name) != nullptr;
}

QList<Node> shown(Desktop& desktop, const std::function<bool(const QList<Node>&)>& isReady)
{
    QList<Node> nodes;
    const QDeadlineTimer end(patience);
    while (!end.hasExpired()) {
        nodes = flat(desktop.windows());
        nodes.removeIf([](const Node& node) { return !node.isShowing(); });
        if (isReady(nodes))
            return nodes;
        QTest::qWait(200);
    }
    QTest::qFail("what was waited for did not come", __FILE__, __LINE__);
    return nodes;
}

} // namespace besace::access
