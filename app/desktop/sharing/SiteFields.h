#pragma once

#include "app/desktop/sharing/ShareKind.h"
#include "app/desktop/sharing/ShareOptions.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace besace {

class TextLabel;

/// Where the person's site is or will be, and who may find it.
class SiteFields final : public QWidget {
    Q_OBJECT

public:
    explicit SiteFields(QWidget* parent = nullptr);

    /// Only what means something to it is asked.
    void suit(const ShareKind& kind);
    void setOptions(const ShareOptions& options);
    /// Puts what stands here into @p options; an address that is none is left out.
    void fill(ShareOptions& options) const;

signals:
    void changed();

private:
    void judge();

    QLineEdit* m_address;
    TextLabel* m_words; ///< about the address
    QCheckBox* m_findable;
};

} // namespace besace
