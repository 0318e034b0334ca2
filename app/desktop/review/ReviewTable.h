#pragma once

#include <QTableView>

namespace besace {

class ReviewOrder;

/// The table of a session: one row a badge, sorted by a click or by the keyboard. Enter opens a badge; Ctrl+Left and
/// Ctrl+Right choose the column to sort by.
class ReviewTable final : public QTableView {
    Q_OBJECT

public:
    explicit ReviewTable(ReviewOrder& order, QWidget* parent = nullptr);

    /// Row of the model that is current; -1 for none.
    int currentBadge() const;
    /// Goes to the first row, where none is current.
    void goToFirst();

signals:
    void opened(int badge); ///< row of the model

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void open(const QModelIndex& index);
    void sortBeside(int step);
    void giveRoom();

    ReviewOrder& m_order;
};

} // namespace besace
