#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace besace {

class TextLabel;

/// Asks for the name of a collection; one that is taken cannot be given again.
class NameDialog final : public QDialog {
    Q_OBJECT

public:
    /// @p taken the names that others have; @p current what it is called now, or empty for a new one
    NameDialog(const QStringList& taken, const QString& current, QWidget* parent = nullptr);

    QString name() const;

private:
    void judge();

    QStringList m_taken;
    QLineEdit* m_field;
    TextLabel* m_hint;
    QPushButton* m_accept;
};

} // namespace besace
