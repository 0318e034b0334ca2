#pragma once

#include "core/review/ReviewSession.h"

#include <QLocale>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace besace {

/// What the badges of a session say side by side: skills, proofs, and what to ask about; each line with the badge that
/// it comes from. A tab bar and its pages, and no QTabWidget: that one passes its focus on to its bar, and with it Tab
/// would go round between the bar and its page.
class ReviewTabs final : public QWidget {
    Q_OBJECT

public:
    explicit ReviewTabs(QLocale locale, QWidget* parent = nullptr);

    void show(const ReviewSession& session);
    /// Of the three lists, the one that changes with what is typed.
    void showQuestions(const ReviewSession& session);

private:
    void addList(const QString& objectName);
    void fill(int tab, const QString& title, const QStringList& lines);

    QLocale m_locale;
    QTabBar* m_bar;
    QStackedWidget* m_pages;
};

} // namespace besace
