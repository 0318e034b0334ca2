#pragma once

#include "app/desktop/sharing/SharePanel.h"
#include "core/sharing/PortfolioContent.h"

#include <QFuture>
#include <QImage>

#include <memory>
#include <optional>

class QComboBox;
class QPushButton;

namespace besace {

class CardView;
class StatusLine;
class TextLabel;

/// A picture of the badges, or of one, to be posted in a network, and the words that describe it to who cannot see it.
/// It is drawn on another thread; the program posts nothing.
class CardPanel final : public SharePanel {
    Q_OBJECT

public:
    explicit CardPanel(QWidget* parent = nullptr);
    ~CardPanel() override;

    void setPortfolio(const Portfolio& portfolio) override;

signals:
    void made(); ///< what is shown is what was last chosen

public slots:
    /// Writes the picture there, without asking.
    void save(const QString& path);

private:
    using Content = std::shared_ptr<const PortfolioContent>;
    struct Drawn {
        Content content;
        QByteArray png;
        QImage image;
        QString description;
    };
    static Drawn draw(const Content& content, int badge, int shape);

    void layOut();
    void offerBadges(const QList<PortfolioBadge>& badges, const QString& language);
    void drawAll();
    void drawAgain();
    void run(const QFuture<Result<Drawn>>& job);
    void showCard(const Drawn& drawn);
    void enableButtons(bool enabled);
    void askWhere();
    void copyPicture();
    void copyDescription();

    QComboBox* m_badge; ///< the first stands for all
    QComboBox* m_shape;
    CardView* m_view;
    TextLabel* m_description;
    QPushButton* m_copyDescription;
    QPushButton* m_copyPicture;
    QPushButton* m_save;
    StatusLine* m_status;
    QFuture<Result<Drawn>> m_job;
    std::optional<Portfolio> m_portfolio;
    Drawn m_drawn; ///< its content is null while that of another portfolio is made
};

} // namespace besace
