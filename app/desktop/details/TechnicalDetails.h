#pragma once

#include "core/backpack/Backpack.h"

#include <QWidget>

namespace besace {

/// For those who want to know: versions, keys, addresses, what every check found, and the badge's data itself, all of
/// it to be copied.
class TechnicalDetails final : public QWidget {
    Q_OBJECT

public:
    TechnicalDetails(const StoredBadge& stored, const QStringList& fileNames, QWidget* parent = nullptr);
};

} // namespace besace
