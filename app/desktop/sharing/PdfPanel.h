#pragma once

#include "app/desktop/sharing/SharePanel.h"
#include "core/sharing/Preview.h"

#include <QFuture>
#include <QTimer>

#include <memory>

class QLabel;
class QPushButton;

namespace besace {

class PageView;

/// The pages of the PDF as they will be saved, one at a time. They are drawn on another thread; the page that was there
/// stays until the new one has come.
class PdfPanel final : public SharePanel {
    Q_OBJECT

public:
    explicit PdfPanel(QWidget* parent = nullptr);
    ~PdfPanel() override;

    void setPortfolio(const Portfolio& portfolio) override;

signals:
    void shown(int page); ///< from 0: it is there to be seen

private:
    using Content = std::shared_ptr<const PortfolioContent>;
    struct Drawn {
        Content content;
        PagePicture page;
    };

    void goTo(int page);
    void draw();
    void run(const QFuture<Result<Drawn>>& job);
    void showPage(const Drawn& drawn);

    PageView* m_view;
    QPushButton* m_back;
    QPushButton* m_on;
    QLabel* m_number;
    QTimer m_redraw; ///< once the window keeps its size
    QFuture<Result<Drawn>> m_job;
    Content m_content;
    int m_index = 0;
    int m_count = 0;
};

} // namespace besace
