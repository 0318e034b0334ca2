#pragma once

#include "app/desktop/looks/Style.h"
#include "app/desktop/looks/TextLabel.h"

#include <QFrame>
#include <QMargins>
#include <QPushButton>

#include <functional>

namespace besace {

/// One of our icons as a widget; it grows with the font. Decoration only: the words beside it say the same.
class IconLabel final : public QWidget {
    Q_OBJECT

public:
    IconLabel(QString name, Ink ink, QWidget* parent = nullptr);

    void setIcon(const QString& name, Ink ink);
    /// @p factor times the height of a line.
    void setScale(qreal factor);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    Ink m_ink;
    qreal m_scale = 1;
};

/// A box with round corners on a quiet ground of one ink.
class TintedBox final : public QFrame {
    Q_OBJECT

public:
    explicit TintedBox(Ink ink, QWidget* parent = nullptr);

    void setInk(Ink ink);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Ink m_ink;
};

/// A line of one pixel between two parts.
class Separator final : public QWidget {
    Q_OBJECT

public:
    explicit Separator(Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Words as they stand on tags; several of them flow over lines.
class Tag final : public QFrame {
    Q_OBJECT

public:
    explicit Tag(const QString& text, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A button that opens and closes what stands below it. That is made when it is first asked for.
class Disclosure final : public QWidget {
    Q_OBJECT

public:
    Disclosure(const QString& title, std::function<QWidget*()> makeContent, QWidget* parent = nullptr);

    QPushButton* button() const { return m_button; }
    bool isOpen() const;
    void setOpen(bool open);

signals:
    void toggled(bool open);

private:
    void apply(bool open);

    QPushButton* m_button;
    std::function<QWidget*()> m_makeContent;
    QWidget* m_content = nullptr;
};

QPushButton* makeButton(const QString& text, const QString& icon, ButtonKind kind, QWidget* parent = nullptr);
/// Margins with room at the side where lines begin, and where they end: layouts do not mirror theirs.
QMargins sideMargins(int beginning, int end);
/// A widget that paints the ground of cards and panes.
void setOnSurface(QWidget& widget);

} // namespace besace
