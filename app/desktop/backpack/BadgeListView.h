#pragma once

#include "app/desktop/backpack/BadgeCardDelegate.h"
#include "core/backpack/Backpack.h"

#include <QListView>
#include <QTimer>

namespace besace {

class BadgeListModel;

/// The badges as cards that fill the width, or as rows. Says which pictures it needs as they come into view.
class BadgeListView final : public QListView {
    Q_OBJECT

public:
    explicit BadgeListView(BadgeListModel& model, QWidget* parent = nullptr);

    void setForm(BadgeCardDelegate::Form form);
    BadgeCardDelegate::Form form() const { return m_delegate.form(); }
    /// In device pixels: how large pictures have to be.
    int pictureSide() const;

    QList<BadgeId> chosen() const; ///< in the order of the list
    void choose(BadgeId id);
    /// Whether badges may be dropped between others.
    void setArrangeable(bool arrangeable) { m_arrangeable = arrangeable; }

signals:
    void picturesWanted(const QList<BadgeId>& ids);
    void choiceChanged();
    /// Enter or a double click.
    void opened(BadgeId id);
    /// Dragged to before the badge at @p row; behind the last one, that is the number of badges.
    void arranged(const QList<BadgeId>& ids, int row);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void startDrag(Qt::DropActions supportedActions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int rowBeside(const QPoint& place) const;
    void markGap(int row);
    void fitColumns();
    void makeRoomForExcerpts();
    void askForPictures();

    BadgeListModel& m_badges;
    BadgeCardDelegate m_delegate;
    QTimer m_asking;
    int m_columns = 1;
    bool m_arrangeable = false;
    int m_gap = -1; ///< before which row a drag would land
};

} // namespace besace
