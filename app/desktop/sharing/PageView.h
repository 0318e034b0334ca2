#pragma once

#include <QImage>
#include <QLabel>

namespace besace {

/// A page of paper, as large as fits. The keys that turn pages work on it.
class PageView final : public QLabel {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    /// @param words what is on it, for who listens
    void showPage(const QImage& page, const QString& words);
    const QImage& page() const { return m_page; }
    /// In device pixels, for a page that fills the view.
    int pageWidth() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void turned(int by); ///< pages
    void endWanted(bool last); ///< the first page or the last
    void resized();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRect pageRect() const;

    QImage m_page;
};

} // namespace besace
