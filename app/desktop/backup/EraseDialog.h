#pragma once

#include "app/desktop/backup/Traces.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace besace {

class DialogBody;
class SpokenLabel;
class TextLabel;

/// "Erase everything", in two steps: what goes, with a copy saved first where the person wants one; then a word that
/// nobody types by mistake.
class EraseDialog final : public QDialog {
    Q_OBJECT

public:
    explicit EraseDialog(const Traces& traces, QWidget* parent = nullptr);

    /// What must be typed.
    static QString word();

signals:
    void saveCopyWanted();

private:
    void addFirst(DialogBody& body, const Traces& traces);
    void addSecond(DialogBody& body);
    void goOn();
    void judge();

    QWidget* m_first;
    QWidget* m_second;
    SpokenLabel* m_last;
    QLineEdit* m_word;
    QPushButton* m_save;
    QPushButton* m_continue;
    QPushButton* m_erase;
    QPushButton* m_cancel;
};

} // namespace besace
