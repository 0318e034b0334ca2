#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;
class QTabBar;
class QVBoxLayout;

namespace besace {

/// Columns side by side. Where there is no room for all of them, one is there, and a bar to choose it.
class ShareColumns final : public QWidget {
    Q_OBJECT

public:
    explicit ShareColumns(QWidget* parent = nullptr);

    /// @param stretch how much of the width it gets
    void add(const QString& title, QWidget* content, int stretch);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fold();

    QTabBar* m_bar;
    QBoxLayout* m_row;
    QList<QWidget*> m_columns;
    QList<QWidget*> m_titles; ///< of the columns; the bar says the same
};

/// @p content in a column of its own: it scrolls where it is longer, and nothing is cut off at its side.
QWidget* scrolled(QWidget* content);
/// The same for what fills the whole of @p holder. @return where its parts go, one below the other
QVBoxLayout* scrolledColumn(QWidget& holder);

} // namespace besace
