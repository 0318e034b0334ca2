#pragma once

#include "core/sharing/look/PageTree.h"

namespace besace::look {

/// Where a page is looked at.
struct Medium {
    qreal width = 360; ///< CSS pixels of the window
    bool isDark = false;
};

/// `color: var(--text)`
struct Declaration {
    QByteArray name;
    QByteArray value;
};

/// One element as a selector describes it: `article.brief:not(.without-picture)`.
struct Compound {
    enum class Joint { Descendant, Child, Next };

    QByteArray tag; ///< empty: any
    QList<QByteArray> classes;
    QByteArray attribute; ///< empty: none is asked for
    QByteArray attributeStart; ///< what its value begins with
    bool isRoot = false;
    bool isLastChild = false;
    bool isNever = false; ///< what only a pointer or the keyboard makes so, and what we do not know
    QList<Compound> except; ///< of `:not()`
    Joint joint = Joint::Descendant; ///< to the one before it
};

struct Selector {
    QList<Compound> parts; ///< the last one describes the element itself
    bool isAfter = false; ///< `::after`
    int weight = 0; ///< a class, an attribute or a pseudo-class counts 100, a tag 1

    bool matches(const Node& node) const;
};

struct Rule {
    Selector selector;
    QList<Declaration> declarations;
};

/// The rules of a style sheet that hold in @p medium, the weakest first. It reads what our own style sheet uses
/// (page.css) and drops what it does not know, as a browser does.
QList<Rule> readStyleSheet(const QByteArray& css, const Medium& medium);

/// Of a `style` attribute.
QList<Declaration> readDeclarations(const QByteArray& text);

} // namespace besace::look
