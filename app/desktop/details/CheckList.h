#pragma once

#include "core/verification/VerificationReport.h"

#include <QLocale>
#include <QWidget>

namespace besace {

/// The six checks, each with its answer and the sentence that says why, and what all of it proves.
class CheckList final : public QWidget {
    Q_OBJECT

public:
    CheckList(const VerificationReport& report, const QString& issuerDomain, const QLocale& locale,
        QWidget* parent = nullptr);
};

} // namespace besace
