#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QTest>

#include <functional>

/// Somebody at a real window, who has a keyboard or a mouse, and knows no more than what is on the screen.
namespace besace::person {

using namespace Qt::StringLiterals;

inline constexpr int patience = 120000; ///< milliseconds: what is waited for comes, however slow the machine
inline constexpr int mostTabs = 120; ///< further than that is no way

inline void waitFor(const std::function<bool()>& isSo, const char* what)
{
    if (!QTest::qWaitFor(isSo, patience))
        qFatal("it never came to this: %s", what);
}

/// Nothing but keys, which go where the focus is.
namespace keyboard {

inline QWidget* target()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget* focused = QApplication::focusWidget())
        return focused;
    return QApplication::activeWindow();
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget* at = target();
    if (at == nullptr)
        qFatal("the keys go nowhere");
    QTest::keyClick(at, key, modifiers);
}

inline void type(const QString& text) { QTest::keyClicks(target(), text); }

/// Tab by Tab until @p isThere says so of what has the focus. A way that ends nowhere, or goes round, fails.
inline void tabTo(const std::function<bool(const QWidget&)>& isThere, const char* what)
{
    for (int tabs = 0; tabs < mostTabs; ++tabs) {
        if (const QWidget* focused = QApplication::focusWidget(); focused != nullptr && isThere(*focused))
            return;
        press(Qt::Key_Tab);
    }
    qFatal("Tab does not lead to %s", what);
}

inline void tabTo(const QString& objectName)
{
    tabTo([&](const QWidget& widget) { return widget.objectName() == objectName; }, qPrintable(objectName));
}

template <typename T>
void tabToKind()
{
    tabTo([](const QWidget& widget) { return qobject_cast<const T*>(&widget) != nullptr; },
        T::staticMetaObject.className());
}

} // namespace keyboard

/// Nothing but the mouse, and letters where a text is asked for.
namespace mouse {

/// Only what can be seen, is switched on and is not covered can be clicked.
inline void click(QWidget* widget, const QPoint& at)
{
    if (widget == nullptr || !widget->isVisible() || !widget->isEnabled())
        qFatal("there is nothing to click: %s", widget == nullptr ? "none" : qPrintable(widget->objectName()));
    if (widget->visibleRegion().isEmpty())
        qFatal("out of sight: %s", qPrintable(widget->objectName()));
    QTest::mouseClick(widget, Qt::LeftButton, {}, at);
}

inline void click(QWidget* widget)
{
    click(widget, widget == nullptr ? QPoint() : widget->visibleRegion().boundingRect().center());
}

inline void clickItem(QAbstractItemView& view, const QModelIndex& index, Qt::KeyboardModifiers modifiers = {})
{
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, view.visualRect(index).center());
}

/// Opens the menu that has such an entry and clicks it.
inline void choose(const QMenuBar& bar, const QString& actionName)
{
    for (QAction* title : bar.actions()) {
        QMenu* menu = title->menu();
        for (QAction* action : menu->actions()) {
            if (action->objectName() != actionName)
                continue;
            QTest::mouseClick(const_cast<QMenuBar*>(&bar), Qt::LeftButton, {}, bar.actionGeometry(title).center());
            waitFor([menu] { return menu->isVisible(); }, "a menu");
            if (!action->isEnabled() || !action->isVisible())
                qFatal("it cannot be chosen: %s", qPrintable(actionName));
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return;
        }
    }
    qFatal("no menu has %s", qPrintable(actionName));
}

} // namespace mouse

/// The window of that kind that is in front, once it is there.
template <typename T>
T* front()
{
    T* found = nullptr;
    const auto look = [&found] {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* one = qobject_cast<T*>(widget); one != nullptr && one->isVisible())
                found = one;
        }
        return found != nullptr;
    };
    waitFor(look, T::staticMetaObject.className());
    found->activateWindow(); // here no window manager does it
    waitFor([found] { return QApplication::activeWindow() == found; }, "a window in front");
    return found;
}

/// Names files in the dialog that asks for them; @p names as they are written there.
inline void nameFiles(const QString& names)
{
    auto* dialog = front<QFileDialog>();
    auto* field = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    field->setFocus(); // where it begins on a desktop
    field->setText(names); // letter by letter, the list of suggestions would take the Return key
    QTest::keyClick(field, Qt::Key_Return);
    const QPointer<QFileDialog> gone(dialog);
    waitFor([&gone] { return gone.isNull() || !gone->isVisible(); }, "the end of the dialog for files");
}

} // namespace besace::person
