#pragma once

#include <QList>
#include <QScrollArea>

class QDialog;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

/// What all dialogs share: their margins, their width, their row of buttons.
namespace besace {

/// What a dialog says, one thing below the other. The dialog grows with it as far as the screen allows; then it
/// scrolls.
class DialogBody final : public QScrollArea {
    Q_OBJECT

public:
    explicit DialogBody(QDialog& dialog);

    QVBoxLayout* column() const { return m_column; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int heightWanted() const;
    void grow();

    QDialog& m_dialog;
    QVBoxLayout* m_column;
    bool m_isGrowing = false;
};

/// Makes the dialog's layout: the body, filled before, and below it @p buttons at the trailing edge, in reading order:
/// the main one stands last. The dialog is wide enough for a line of text, and never wider than the screen.
void layOutDialog(QDialog& dialog, DialogBody& body, const QList<QWidget*>& buttons);
/// The name of a field, above it; its letter leads there.
QLabel* fieldName(const QString& text, QWidget& field);

} // namespace besace
