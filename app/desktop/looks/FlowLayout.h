#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace besace {

/// Puts its items side by side and goes on in the next line where there is no more room.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    enum class Edge { Leading, Trailing };
    explicit FlowLayout(int gap, QWidget* parent = nullptr, Edge edge = Edge::Leading);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize minimumSize() const override;
    QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect& rect) override;

private:
    /// @return the height that is needed; moves the items only if @p apply
    int place(const QRect& rect, bool apply) const;
    /// The items of one line that begin at @p first, and where the next line begins.
    size_t lineEnd(size_t first, int width, QSize& size) const;
    void placeLine(size_t first, size_t end, const QRect& rect, QPoint at) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_gap;
    Edge m_edge;
};

} // namespace besace
