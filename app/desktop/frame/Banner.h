#pragma once

#include "app/desktop/looks/Pieces.h"

class QHBoxLayout;

namespace besace {

class FlowLayout;

/// A line across the window: where one is, or what went wrong, and what can be done about it.
class Banner final : public QWidget {
    Q_OBJECT

public:
    Banner(const QString& icon, Ink ink, QWidget* parent = nullptr);

    void setWords(const QString& text);
    QString words() const { return m_words->words(); }
    QPushButton* addButton(const QString& text, const QString& icon = {});
    /// Shows it and tells screen readers.
    void announce();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Ink m_ink;
    TextLabel* m_words;
    QHBoxLayout* m_layout;
};

} // namespace besace
