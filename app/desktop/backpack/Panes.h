#pragma once

#include <QSplitter>

namespace besace {

/// Places, list and one badge side by side; one at a time where the window is narrow.
class Panes final : public QSplitter {
    Q_OBJECT

public:
    /// @p rail, @p list and @p details in reading order.
    Panes(QWidget* rail, QWidget* list, QWidget* details, QWidget* parent = nullptr);

    /// In line heights of the font: 900 pixels at the usual size.
    bool isTooNarrowFor(int width) const;
    /// @p reading whether a badge is open, which matters where there is one pane; @p empty whether there is none at
    /// all.
    void arrange(bool narrow, bool reading, bool empty);
    /// Moves the focus to the next of @p targets that can be seen (or the one before), beginning anew after the last.
    /// @return where it is now; nullptr where that one takes no focus by itself
    static QWidget* focusNext(QList<QWidget*> targets, bool forward);

private:
    QWidget* m_rail;
    QWidget* m_list;
    QWidget* m_details;
};

} // namespace besace
