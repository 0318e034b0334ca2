#pragma once

#include "core/sharing/Portfolio.h"

#include <QWidget>

namespace besace {

struct Draft;

/// The third column of "Show my badges": what a kind of output looks like, or, where nothing is written, what is to be
/// copied from there.
class SharePanel : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What is to be shown; called again after each change.
    virtual void setPortfolio(const Portfolio& portfolio) = 0;
    /// The same as it would be written. Comes a little later, and not at all where it cannot be made.
    virtual void setDraft(const Draft& draft) { Q_UNUSED(draft) }
};

} // namespace besace
