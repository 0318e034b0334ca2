#pragma once

#include <QWidget>

class QCheckBox;

namespace besace {

/// Whether Besace remembers which backpacks were opened last, and whether other people use this computer.
class BackpacksSection final : public QWidget {
    Q_OBJECT

public:
    BackpacksSection(bool remembers, bool sharesComputer, QWidget* parent = nullptr);

    bool remembers() const;
    bool sharesComputer() const;

signals:
    void forgetWanted();

private:
    QCheckBox* m_remember;
    QCheckBox* m_shared;
};

} // namespace besace
