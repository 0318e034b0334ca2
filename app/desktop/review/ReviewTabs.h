#pragma once

#include "core/review/ReviewSession.h"

#include <QLocale>
#include <QTabWidget>

class QListView;
class QStringListModel;

namespace besace {

/// What the badges of a session say side by side: skills, proofs, and what to ask about; each line with the badge that
/// it comes from.
class ReviewTabs final : public QTabWidget {
    Q_OBJECT

public:
    explicit ReviewTabs(QLocale locale, QWidget* parent = nullptr);

    void show(const ReviewSession& session);

private:
    QStringListModel* addList(const QString& objectName);

    QLocale m_locale;
    QStringListModel* m_skills;
    QStringListModel* m_proofs;
    QStringListModel* m_questions;
};

} // namespace besace
