#pragma once

#include <QWidget>

namespace besace::gallery {

/// Every icon at the sizes it is used in, the twelve states in their colours and in one.
class IconSheet final : public QWidget {
    Q_OBJECT

public:
    IconSheet();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace besace::gallery
