#pragma once

#include "app/desktop/settings/PasswordDialog.h"

#include <QWidget>

namespace besace {

/// Whether the backpack has a password, and what can be done about it.
class PasswordSection final : public QWidget {
    Q_OBJECT

public:
    explicit PasswordSection(bool hasPassword, QWidget* parent = nullptr);

signals:
    void wanted(PasswordChange::Kind kind);
};

} // namespace besace
