#pragma once

#include <QListView>

namespace besace {

class ImportDelegate;
class ImportModel;

/// The lines of an import. A line's action is reached by mouse, and by Enter or Space on the line.
class ImportList final : public QListView {
    Q_OBJECT

public:
    explicit ImportList(ImportModel& model, QWidget* parent = nullptr);

signals:
    void actionWanted(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;

private:
    /// Whether new lines are to be followed: whoever has scrolled up to read, or chosen one, is left in peace.
    bool followsEnd() const;
    /// The line whose button lies under @p position, or an invalid index.
    QModelIndex buttonAt(const QPoint& position) const;

    ImportDelegate* m_delegate;
};

} // namespace besace
