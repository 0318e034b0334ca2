#pragma once

#include <QHash>
#include <QString>

namespace besace {

/// The custom properties of a drawing, `--accent` → `#0b5e6b`. Scopes are not kept apart: drawings set them once.
class SvgStyle {
public:
    void collect(const QString& css);

    /// CSS or one attribute's value with `var(--x)` replaced, and without references to anything outside the drawing.
    /// Empty for what has no business in a picture (escapes, too much growth).
    QString clean(const QString& css) const;

private:
    QString withVariables(QString css) const;

    QHash<QString, QString> m_variables;
};

/// The `id` of each `url(#id)`.
QStringList referencesIn(const QString& css);

} // namespace besace
