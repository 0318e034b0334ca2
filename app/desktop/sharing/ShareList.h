#pragma once

#include "core/backpack/Backpack.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace besace {

/// Which badges are shown, and in which order. A badge that does not speak for the person (cancelled, changed, to be
/// confirmed) is off, and asks for a second click.
class ShareList final : public QWidget {
    Q_OBJECT

public:
    explicit ShareList(QWidget* parent = nullptr);

    /// @p chosen come first and are on; with none chosen all are. Those that are off by default stay off, at the end.
    void setBadges(const QList<BadgeSummary>& badges, const QList<BadgeId>& chosen);
    QList<BadgeId> checkedBadges() const; ///< in the order shown

signals:
    void changed();

private:
    void addBadge(const BadgeSummary& badge, bool isOn);
    void itemChanged(QListWidgetItem* item);
    void askAgain(QListWidgetItem& item);
    void move(int by);
    void updateButtons();

    QListWidget* m_list;
    QLabel* m_notice;
    QPushButton* m_up;
    QPushButton* m_down;
    std::optional<BadgeId> m_asked; ///< whose second click is awaited
};

} // namespace besace
