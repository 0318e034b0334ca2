#include "tests/app/desktop/access/Walk.h"

#include <QDeadlineTimer>
#include <QSet>
#include <QTest>
#include <QTranslator>

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

bool isWindow(const Node& node)
{
    static const QStringList roles { u"dialog"_s, u"frame"_s, u"window"_s, u"alert message"_s, u"file chooser"_s };
    return roles.contains(node.role);
}

} // namespace

QStringList untold(const QList<Node>& nodes)
{
    QStringList found;
    for (const Node& node : nodes) {
        if (node.name.startsWith(u"• "_s) || node.name.contains(u"\n• "_s))
            found << u"a bullet is read aloud: "_s + node.name;
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

bool hasRole(const QList<Node>& nodes, const QString& role)
{
    return std::ranges::any_of(nodes, [&](const Node& node) { return node.role == role; });
}

QString wordsIn(const QString& language, const char* context, const char* source)
{
    QTranslator translator;
    const bool isThere = translator.load(QStringLiteral(TRANSLATIONS) + u"/desktop_"_s + language);
    QString text = isThere ? translator.translate(context, source) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return text.remove(u'&');
}

QList<Node> opened(Desktop& desktop, const QString& role, const QString& name)
{
    const QList<Node> all = flat(desktop.windows());
    const Node* item = find(all, role, name);
    if (item == nullptr) {
        QTest::qFail(qPrintable(u"nothing is called "_s + name), __FILE__, __LINE__);
        return {};
    }
    QSet<QString> before;
    for (const Node& node : all)
        before << node.path;
    desktop.press(*item);
    const auto isNew = [&](const Node& node) { return isWindow(node) && !before.contains(node.path); };
    const QList<Node> now = shown(desktop, [&](const QList<Node>& nodes) { return std::ranges::any_of(nodes, isNew); });
    const auto window = std::ranges::find_if(now, isNew);
    if (window == now.end())
        return {};
    QList<Node> inside = flat({ *window });
    inside.removeIf([](const Node& node) { return !node.isShowing(); });
    return inside;
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
