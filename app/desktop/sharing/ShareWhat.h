#pragma once

#include "app/desktop/sharing/ShareOptions.h"
#include "core/backpack/Backpack.h"

#include <QWidget>

class QComboBox;

namespace besace {

class ShareList;
class SharePerson;

/// What is shown: which badges, in which order, and what of the person.
class ShareWhat final : public QWidget {
    Q_OBJECT

public:
    /// @param backpack outlives it
    /// @param chosen the badges that are selected in the window; may be empty
    ShareWhat(const Backpack& backpack, const QList<BadgeId>& chosen, const QDateTime& now, QWidget* parent = nullptr);

    /// Offers the badges. @return what the backpack says where it cannot be read
    Result<void> load();
    /// Shows those of the collection, in its order; all where there is none of that name.
    void chooseCollection(const QString& name);
    QList<BadgeId> badges() const; ///< in the order in which they are shown
    void setOptions(const ShareOptions& options);
    void fill(ShareOptions& options) const;
    SharePerson& person() { return *m_person; }

signals:
    void changed();
    void failed(const Error& error);

private:
    void fillList();

    const Backpack& m_backpack;
    QList<BadgeId> m_chosen;
    QDateTime m_now;
    QComboBox* m_source;
    ShareList* m_list;
    SharePerson* m_person;
};

} // namespace besace
