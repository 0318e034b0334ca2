#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace besace {

class TextLabel;

/// A new password, typed twice. What is wrong with it is said below the fields, as it is typed.
class PasswordFields final : public QWidget {
    Q_OBJECT

public:
    explicit PasswordFields(QWidget* parent = nullptr);

    /// Empty as long as the two are not the same.
    QString password() const;
    void clear();

signals:
    void changed();

private:
    void judge();
    void reveal(bool shown);

    QLineEdit* m_first;
    QLineEdit* m_second;
    QCheckBox* m_show;
    TextLabel* m_hint;
};

} // namespace besace
