#pragma once

#include "app/desktop/sharing/SharePanel.h"
#include "core/sharing/Preview.h"

#include <QFuture>
#include <QTimer>

class QLabel;
class QPushButton;

namespace besace {

class PageView;

/// The pages of a PDF as they will be saved, one at a time. They are drawn on another thread; the page that was there
/// stays until the new one has come.
class PdfPanel final : public SharePanel {
    Q_OBJECT

public:
    /// Makes the pages of a portfolio ready to be drawn; on any thread.
    using Prepare = std::function<Result<PagePictures>(const Portfolio&, Progress&)>;

    explicit PdfPanel(Prepare prepare = portfolioPages, QWidget* parent = nullptr);
    ~PdfPanel() override;

    void setPortfolio(const Portfolio& portfolio) override;

signals:
    void shown(int page); ///< from 0: it is there to be seen

private:
    struct Drawn {
        PagePictures pages;
        PagePicture page;
    };

    void goTo(int page);
    void draw();
    void run(const QFuture<Result<Drawn>>& job);
    void showPage(const Drawn& drawn);

    Prepare m_prepare;
    PageView* m_view;
    QPushButton* m_back;
    QPushButton* m_on;
    QLabel* m_number;
    QTimer m_redraw; ///< once the window keeps its size
    QFuture<Result<Drawn>> m_job;
    PagePictures m_pages; ///< empty until they are ready
    int m_index = 0;
    int m_count = 0;
};

} // namespace besace
