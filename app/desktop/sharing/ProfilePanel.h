#pragma once

#include "app/desktop/sharing/SharePanel.h"

class QComboBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace besace {

class StatusLine;
class TextLabel;

/// One badge for a profile on LinkedIn, field by field, and texts for the usual networks. The program posts nothing.
class ProfilePanel final : public SharePanel {
    Q_OBJECT

public:
    explicit ProfilePanel(QWidget* parent = nullptr);

    void setPortfolio(const Portfolio& portfolio) override;
    /// @param language of what is copied: `fr` or `en`
    void setBadges(const QList<PortfolioBadge>& badges, const QString& language);

private:
    void layOut();
    void showBadge();
    void addField(const QString& label, const QString& value);
    void showPost();
    void copy(const QString& text, StatusLine& status);
    void askToOpen();

    QList<PortfolioBadge> m_badges;
    QString m_language;
    QComboBox* m_badge;
    QWidget* m_fields;
    QVBoxLayout* m_fieldRows;
    StatusLine* m_fieldStatus; ///< below the fields
    TextLabel* m_noPage;
    QComboBox* m_network;
    QPlainTextEdit* m_post;
    TextLabel* m_length;
    StatusLine* m_status; ///< below the text
};

} // namespace besace
