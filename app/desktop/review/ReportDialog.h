#pragma once

#include "core/review/ReviewReport.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QRadioButton;

namespace besace {

class SpokenLabel;
class TextLabel;

/// The papers of a session: the report, or the sheet for the interview. What stands in them besides what was found, and
/// where they go. The name of the person goes nowhere else.
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
    void describe();
    Result<QByteArray> make(const QString& form) const;

    const ReviewSession& m_session;
    QDateTime m_now;
    QLocale m_locale;
    QRadioButton* m_report;
    QRadioButton* m_interview;
    TextLabel* m_words;
    QLineEdit* m_person;
    QLineEdit* m_advisor;
    QCheckBox* m_agreed;
    SpokenLabel* m_result;
};

} // namespace besace
