#pragma once

#include "core/net/Consent.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace besace {

/// "To check, Besace contacts the organisation's site. All right?"
class SiteQuestion final : public QDialog {
    Q_OBJECT

public:
    explicit SiteQuestion(const ConsentQuestion& question, QWidget* parent = nullptr);

    /// No until a button says otherwise: closing the window is no yes.
    Consent answer() const { return m_answer; }

private:
    QWidget* makeButtons(bool withoutTls);
    void give(Consent answer);

    QCheckBox* m_remember;
    QPushButton* m_yes = nullptr;
    Consent m_answer = Consent::No;
};

} // namespace besace
