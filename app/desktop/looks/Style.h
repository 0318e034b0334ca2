#pragma once

#include <QProxyStyle>

class QPushButton;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionToolButton;

namespace besace {

/// How loud a button is. A window has one primary button at most.
enum class ButtonKind { Plain, Primary, Quiet };
void setButtonKind(QPushButton& button, ButtonKind kind);
ButtonKind buttonKind(const QWidget* widget);

/// Fusion in our own clothes: round corners, quiet lines, a focus ring that cannot be missed. All colours come from the
/// widget's palette; no style sheets.
class Style final : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
        const QString& text, QPalette::ColorRole role) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption* option = nullptr, const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
        QStyleHintReturn* answer = nullptr) const override;
    QIcon standardIcon(
        StandardPixmap icon, const QStyleOption* option = nullptr, const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;

private:
    // StyleButtons.cpp
    static void drawButtonPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget);
    static void drawButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget);
    static void drawToolButton(const QStyleOptionToolButton& option, QPainter& painter);
    static void drawIndicator(const QStyleOption& option, QPainter& painter, bool round);
    // StyleFields.cpp
    static void drawField(const QStyleOption& option, QPainter& painter);
    static void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter);
    static void drawProgress(const QStyleOptionProgressBar& option, QPainter& painter);
    static void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter);
    // StyleViews.cpp
    static void drawFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget);
    static void drawItemPanel(const QStyleOption& option, QPainter& painter);
    static void drawMenuPanel(const QStyleOption& option, QPainter& painter);
    static void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter);
    static void drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter& painter);
    static QSize menuItemSize(const QStyleOptionMenuItem& option, QSize size);
};

} // namespace besace
