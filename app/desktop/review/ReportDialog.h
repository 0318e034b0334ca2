#pragma once

#include "core/review/ReviewReport.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace besace {

class SpokenLabel;

/// What stands in the report besides what was found, and where it goes. The name of the person goes nowhere else.
class ReportDialog final : public QDialog {
    Q_OBJECT

public:
    /// @param session outlives this
    ReportDialog(const ReviewSession& session, const QDateTime& now, const QLocale& locale, QWidget* parent = nullptr);

    /// Writes it; the ending of the name says in which form.
    void save(const QString& path);

private:
    void choosePlace();
    ReportWish wish() const;

    const ReviewSession& m_session;
    QDateTime m_now;
    QLocale m_locale;
    QLineEdit* m_person;
    QLineEdit* m_advisor;
    QCheckBox* m_agreed;
    SpokenLabel* m_result;
};

} // namespace besace
