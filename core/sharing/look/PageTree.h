#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace besace::look {

/// An element of a page, or a text in it.
struct Node {
    QByteArray tag; ///< in small letters; empty: a text
    QString text; ///< of a text, without references; of `<style>`, as it stands there
    QHash<QByteArray, QByteArray> attributes; ///< UTF-8
    QList<QByteArray> classes;
    QByteArray drawing; ///< of `<svg>`: all of it, as it stands in the page
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    bool isElement() const { return !tag.isEmpty(); }
    QString attribute(const QByteArray& name) const { return QString::fromUtf8(attributes.value(name)); }
};

/// What stands in @p html, for pages as we write them: each element is closed in its order. Of other pages nothing is
/// lost but the place of what is not closed. Nothing is loaded, nothing runs.
/// @param html UTF-8; long attributes are not copied, so it has to live as long as the tree
std::unique_ptr<Node> readPage(const QByteArray& html);

/// All elements with that tag, in the order of the page.
QList<const Node*> elementsNamed(const Node& root, const QByteArray& tag);

/// All text inside, as it stands there.
QString textOf(const Node& node);

} // namespace besace::look
