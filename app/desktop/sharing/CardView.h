#pragma once

#include <QImage>
#include <QLabel>

namespace besace {

/// A share card, as large as fits, or nothing yet.
class CardView final : public QLabel {
    Q_OBJECT

public:
    explicit CardView(QWidget* parent = nullptr);

    /// @param words what is on it, for who listens
    void showCard(const QImage& card, const QString& words);
    const QImage& card() const { return m_card; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_card;
};

} // namespace besace
