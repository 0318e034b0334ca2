#pragma once

#include "core/verification/KnownIssuers.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace besace {

class TextLabel;

/// Asks for one organisation that the person knows: its site, and the name they call it by.
class OrganisationDialog final : public QDialog {
    Q_OBJECT

public:
    /// @p current what is changed: only its name can be; with an empty id it is a new one
    explicit OrganisationDialog(const KnownIssuer& current, QWidget* parent = nullptr);

    KnownIssuer organisation() const;

private:
    void judge();

    QLineEdit* m_id;
    QLineEdit* m_name;
    TextLabel* m_hint;
    QPushButton* m_accept;
};

} // namespace besace
