#pragma once

#include <QWidget>

namespace besace {

/// Where the organisations that the person knows can be looked at.
class OrganisationsSection final : public QWidget {
    Q_OBJECT

public:
    explicit OrganisationsSection(QWidget* parent = nullptr);

signals:
    void wanted();
};

} // namespace besace
