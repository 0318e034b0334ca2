#pragma once

#include "core/backpack/Backpack.h"

#include <QWidget>

class QVBoxLayout;

namespace besace {

/// Whom the badge was given to, apart from whether it is genuine, and a way to say "that is me".
class RecipientLine final : public QWidget {
    Q_OBJECT

public:
    explicit RecipientLine(const StoredBadge& stored, QWidget* parent = nullptr);

signals:
    void identityGiven(const QString& identity);

private:
    void offerAddress(const QString& address);
    void askForAddress();

    QVBoxLayout* m_column;
};

} // namespace besace
