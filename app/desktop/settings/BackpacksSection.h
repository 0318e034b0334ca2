#pragma once

#include <QWidget>

class QCheckBox;

namespace besace {

/// Whether Besace remembers which backpacks were opened last.
class BackpacksSection final : public QWidget {
    Q_OBJECT

public:
    explicit BackpacksSection(bool remembers, QWidget* parent = nullptr);

    bool remembers() const;

signals:
    void forgetWanted();

private:
    QCheckBox* m_remember;
};

} // namespace besace
