#pragma once

#include "core/review/ReviewItem.h"

#include <QDialog>
#include <QLocale>

namespace besace {

/// One badge of a session: what was found, what to ask about, and the six checks with their reasons.
class ReviewDetails final : public QDialog {
    Q_OBJECT

public:
    ReviewDetails(const ReviewItem& item, const QLocale& locale, QWidget* parent = nullptr);
};

} // namespace besace
