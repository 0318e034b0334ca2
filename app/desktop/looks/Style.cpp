#include "app/desktop/looks/Style.h"

#include "app/desktop/looks/ButtonLabel.h"
#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Painting.h"
#include "app/desktop/looks/StyleTabs.h"
#include "app/desktop/looks/Tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

QFontMetrics metricsOf(const QWidget* widget)
{
    return widget == nullptr ? QFontMetrics(QFont()) : widget->fontMetrics();
}

QSize atLeast(QSize size, const QStyleOption* option, int padding)
{
    const int words = option == nullptr ? 0 : option->fontMetrics.height();
    return { size.width(), std::max({ size.height(), space::target, words + padding }) };
}

/// What a combo box needs behind its words: the arrow, which grows with them.
int besideWords(const QStyleOption& option)
{
    return std::max(2 * space::edge, space::inside + option.fontMetrics.ascent() + space::between);
}

/// @param measured what Fusion makes of the label
int buttonWidth(const QStyleOption& option, int measured, const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    if (button != nullptr && buttonKind(widget) == ButtonKind::Quiet)
        return buttonLabel(*button, ButtonKind::Quiet, widget->font()).width() + 2 * quietPadding;
    // The label is drawn a little bolder than Fusion measures it.
    return measured + measured / 12 + 2 * space::edge;
}

/// Who scrolls a form does not look at the field that happens to be below the pointer: it must not choose something
/// else.
class WheelScrollsOn final : public QObject {
public:
    bool eventFilter(QObject* /*field*/, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore(); // the page around it scrolls
        return true;
    }
};

void passWheelOn(QWidget& field)
{
    static WheelScrollsOn filter;
    field.installEventFilter(&filter);
    if (field.focusPolicy() == Qt::WheelFocus)
        field.setFocusPolicy(Qt::StrongFocus);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr
        || qobject_cast<QScrollBar*>(widget) != nullptr || qobject_cast<QTabBar*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QComboBox*>(widget) != nullptr || qobject_cast<QAbstractSpinBox*>(widget) != nullptr)
        passWheelOn(*widget);
    // The return key presses the button that has the focus. Qt sees to that in dialogs alone, where one may not want
    // it.
    if (auto* button = qobject_cast<QPushButton*>(widget);
        button && qobject_cast<QDialog*>(widget->window()) == nullptr)
        button->setAutoDefault(true);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Tokens& tokens = Tokens::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButtonPanel(*option, *painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawIndicator(*option, *painter, false);
    case PE_IndicatorRadioButton:
        return drawIndicator(*option, *painter, true);
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            drawField(*option, *painter);
        return;
    case PE_Frame:
        return drawFrame(*option, *painter, widget);
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView*>(widget) != nullptr)
            return; // the item's own panel shows it
        return paintBox(*painter, option->rect, { .outline = tokens.accent, .width = 2, .corner = 4 });
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        return drawItemPanel(*option, *painter);
    case PE_PanelMenu:
    case PE_FrameMenu:
        return drawMenuPanel(*option, *painter);
    case PE_PanelMenuBar:
    case PE_FrameButtonBevel:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelStatusBar:
        return painter->fillRect(option->rect.adjusted(0, 0, 0, 1 - option->rect.height()), tokens.line);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        return drawButtonPanel(*option, *painter, widget);
    case CE_PushButtonLabel:
        return drawButtonLabel(*qstyleoption_cast<const QStyleOptionButton*>(option), *painter, widget);
    case CE_MenuItem:
        return drawMenuItem(*qstyleoption_cast<const QStyleOptionMenuItem*>(option), *painter);
    case CE_MenuBarItem:
        return drawMenuBarItem(*qstyleoption_cast<const QStyleOptionMenuItem*>(option), *painter);
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, Tokens::of(option->palette).surface);
    case CE_ItemViewItem: {
        // Selection is a quiet ground here, on which the usual text stays readable.
        QStyleOptionViewItem item = *qstyleoption_cast<const QStyleOptionViewItem*>(option);
        item.palette.setColor(QPalette::HighlightedText, Tokens::of(item.palette).text);
        return QProxyStyle::drawControl(element, &item, painter, widget);
    }
    case CE_ProgressBar:
        return drawProgress(*qstyleoption_cast<const QStyleOptionProgressBar*>(option), *painter);
    case CE_TabBarTabShape:
        return tabs::drawShape(*qstyleoption_cast<const QStyleOptionTab*>(option), *painter);
    case CE_TabBarTabLabel:
        return tabs::drawLabel(*qstyleoption_cast<const QStyleOptionTab*>(option), *painter);
    case CE_Splitter:
        return painter->fillRect(option->rect, Tokens::of(option->palette).line);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ToolButton:
        return drawToolButton(*qstyleoption_cast<const QStyleOptionToolButton*>(option), *painter);
    case CC_ScrollBar:
        return drawScrollBar(*qstyleoption_cast<const QStyleOptionSlider*>(option), *painter);
    case CC_ComboBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); !box->editable)
            return drawComboBox(*box, *painter);
        [[fallthrough]];
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void Style::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
    const QString& text, QPalette::ColorRole role) const
{
    if (!text.isRightToLeft())
        return QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
    painter->save();
    if (role != QPalette::NoRole)
        painter->setPen(palette.color(role));
    paintLabel(*painter, rect, flags, text);
    painter->restore();
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::edge;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::inside;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_DefaultFrameWidth:
        return 3; // so that a square content stays within round corners
    case PM_ScrollBarExtent:
        return 12;
    case PM_SplitterWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(18, metricsOf(widget).height());
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::inside;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return iconSide(metricsOf(widget));
    case PM_LineEditIconSize: // Qt makes the button 2 pixels taller: a target of 24
        return std::max(space::smallestTarget - 2, iconSide(metricsOf(widget)));
    case PM_ToolBarIconSize:
        return iconSide(metricsOf(widget));
    case PM_MessageBoxIconSize:
        return 2 * iconSide(metricsOf(widget));
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_FocusFrameHMargin: // beside what a row of a list or a table says; Qt adds one
        return space::inside - 1;
    case PM_HeaderMargin:
        return space::inside;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuBarHMargin:
        return space::inside;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_DitherDisabledText:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
        return 0;
    case SH_UnderlineShortcut:
    case SH_MenuBar_MouseTracking:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

/// Those of Fusion are pictures from the nineties, in colours of their own.
QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    switch (icon) {
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return lineIcon(u"info"_s);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return lineIcon(u"warning"_s);
    case SP_LineEditClearButton:
        return lineIcon(u"close"_s);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return lineIcon(u"menu"_s);
    case SP_ArrowBack:
    case SP_FileDialogBack:
        return lineIcon(u"back"_s);
    case SP_ArrowForward:
        return lineIcon(u"right"_s);
    case SP_FileDialogToParent:
        return lineIcon(u"up"_s);
    case SP_FileDialogNewFolder:
        return lineIcon(u"add"_s);
    case SP_FileDialogListView:
        return lineIcon(u"grid"_s);
    case SP_FileDialogDetailedView:
        return lineIcon(u"list"_s);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return atLeast({ buttonWidth(*option, size.width(), widget), 0 }, option, 18);
    case CT_ToolButton:
        return atLeast({ std::max(size.width() + 2 * space::inside, space::target), 0 }, option, 12);
    case CT_LineEdit:
        return atLeast({ usual.width(), 0 }, option, 18);
    case CT_ComboBox: {
        constexpr int margin = 4; // Fusion leaves one beside the words
        return atLeast({ size.width() + margin + space::between + besideWords(*option), 0 }, option, 14);
    }
    case CT_CheckBox:
    case CT_RadioButton:
        return atLeast(usual, option, 8);
    case CT_ItemViewItem:
        return usual + QSize(0, space::inside);
    case CT_MenuItem:
        return menuItemSize(*qstyleoption_cast<const QStyleOptionMenuItem*>(option), size);
    case CT_MenuBarItem:
        return { usual.width() + space::inside, std::max(space::target - 4, usual.height() + 6) };
    case CT_TabBarTab:
        return tabs::size(*qstyleoption_cast<const QStyleOptionTab*>(option), usual);
    case CT_ProgressBar:
        return { usual.width(), space::edge };
    default:
        return usual;
    }
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect field = option->rect.adjusted(space::between, 2, -besideWords(*option), -2);
        return visualRect(option->direction, option->rect, field);
    }
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && part == SC_ScrollBarGroove)
        return option->rect;
    if (control == CC_ScrollBar) {
        const auto& slider = *qstyleoption_cast<const QStyleOptionSlider*>(option);
        const bool upright = slider.orientation == Qt::Vertical;
        const int length = upright ? option->rect.height() : option->rect.width();
        const int range = slider.maximum - slider.minimum;
        const int extent = range <= 0
            ? length
            : std::max(space::target, int(qint64(length) * slider.pageStep / (range + slider.pageStep)));
        const int start = sliderPositionFromValue(
            slider.minimum, slider.maximum, slider.sliderPosition, length - extent, slider.upsideDown);
        const auto piece = [&](int from, int size) {
            return upright ? QRect(0, from, option->rect.width(), size) : QRect(from, 0, size, option->rect.height());
        };
        if (part == SC_ScrollBarSlider)
            return piece(start, extent);
        if (part == SC_ScrollBarSubPage)
            return piece(0, start);
        if (part == SC_ScrollBarAddPage)
            return piece(start + extent, length - start - extent);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents:
        return option->rect.adjusted(space::between - 3, 0, -(space::between - 3), 0);
    case SE_PushButtonContents:
        return option->rect;
    case SE_PushButtonFocusRect:
        return {}; // the panel itself shows it
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

} // namespace besace
