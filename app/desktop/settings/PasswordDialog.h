#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace besace {

class PasswordFields;

/// What is to become of the backpack's password.
struct PasswordChange {
    enum class Kind { Set, Change, Remove };

    Kind kind = Kind::Set;
    QString current = {}; ///< not for Set
    QString fresh = {}; ///< not for Remove
};

/// Asks for the password there is, and for the new one. The window does the rest.
class PasswordDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PasswordDialog(PasswordChange::Kind kind, QWidget* parent = nullptr);

    PasswordChange change() const;

private:
    void layOut();
    void judge();

    const PasswordChange::Kind m_kind;
    QLineEdit* m_current;
    PasswordFields* m_fresh;
    QPushButton* m_cancel;
    QPushButton* m_accept;
};

} // namespace besace
