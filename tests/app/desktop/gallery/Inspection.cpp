#include "tests/app/desktop/gallery/Inspection.h"

#include "app/desktop/looks/HighContrast.h"
#include "app/desktop/looks/Tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QStyle>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::gallery {

namespace {

/// WCAG 2.2, success criterion 2.5.8, in pixels.
constexpr int smallestTarget = 24;

QString nameOf(const QWidget& widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.objectName().isEmpty())
        name += u'#' + widget.objectName();
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const QString text = label != nullptr ? label->text() : button != nullptr ? button->text() : QString();
    return text.isEmpty() ? name : name + u" “"_s + text.left(40) + u'”';
}

bool isReached(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0
        && widget.focusProxy() == nullptr // a part of what has the focus
        && qobject_cast<const QScrollBar*>(&widget) == nullptr;
}

/// Widgets of the window itself: those of dialogs above it are looked at when the dialog is.
QList<QWidget*> shownIn(const QWidget& window)
{
    QList<QWidget*> shown;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == window.window())
            shown.append(widget);
    }
    return shown;
}

// --- names and roles

QStringList nameless(const QList<QWidget*>& shown)
{
    QStringList found;
    for (QWidget* widget : shown) {
        if (!isReached(*widget))
            continue;
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || face->role() == QAccessible::NoRole || face->role() == QAccessible::Client)
            found << u"no role: "_s + nameOf(*widget);
        else if (face->text(QAccessible::Name).trimmed().isEmpty())
            found << u"no name: "_s + nameOf(*widget);
    }
    return found;
}

// --- reading order

QRect placeOf(const QWidget& widget) { return { widget.mapToGlobal(QPoint(0, 0)), widget.size() }; }

QList<const QWidget*> lineage(const QWidget* widget)
{
    QList<const QWidget*> line;
    for (; widget != nullptr; widget = widget->parentWidget())
        line.prepend(widget);
    return line;
}

/// Whether @p second stands before @p first where both are read. Compared where their ways from the window part, so
/// that a column is read to its end before the next one.
bool isAgainstReading(const QWidget& first, const QWidget& second)
{
    const QList<const QWidget*> one = lineage(&first);
    const QList<const QWidget*> other = lineage(&second);
    const auto parting = std::ranges::mismatch(one, other);
    if (parting.in1 == one.end() || parting.in2 == other.end())
        return false; // one holds the other
    const QRect from = placeOf(**parting.in1);
    const QRect to = placeOf(**parting.in2);
    if (to.bottom() < from.top())
        return true;
    const bool sameLine = to.top() <= from.bottom() && from.top() <= to.bottom();
    const bool isBefore
        = first.layoutDirection() == Qt::RightToLeft ? to.left() > from.right() : to.right() < from.left();
    return sameLine && isBefore;
}

QStringList strayTabs(QWidget& window)
{
    QTest::keyClick(&window, Qt::Key_Tab); // the main window puts its order right when it is asked
    QList<QWidget*> order;
    QWidget* widget = &window;
    do {
        if (isReached(*widget) && widget->window() == window.window())
            order.append(widget);
        widget = widget->nextInFocusChain();
    } while (widget != &window);
    QStringList found;
    for (qsizetype i = 0; i + 1 < order.size(); ++i) {
        if (isAgainstReading(*order[i], *order[i + 1]))
            found << u"Tab goes back: "_s + nameOf(*order[i]) + u" → "_s + nameOf(*order[i + 1]);
    }
    return found;
}

// --- Alt letters

void note(QHash<QString, QStringList>& letters, const QString& text)
{
    if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
        letters[key.toString()].append(text);
}

QStringList twice(const QHash<QString, QStringList>& letters)
{
    QStringList found;
    for (auto letter = letters.begin(); letter != letters.end(); ++letter) {
        if (letter->size() > 1)
            found << letter.key() + u" twice: "_s + letter->join(u", "_s);
    }
    return found;
}

QStringList sameLetters(const QMenu& menu)
{
    QHash<QString, QStringList> letters;
    for (const QAction* action : menu.actions()) {
        if (action->isVisible())
            note(letters, action->text());
    }
    return twice(letters);
}

QStringList sameLetters(const QList<QWidget*>& shown)
{
    QHash<QString, QStringList> letters;
    for (const QWidget* widget : shown) {
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            note(letters, button->text());
        else if (const auto* label = qobject_cast<const QLabel*>(widget); label != nullptr && label->buddy() != nullptr)
            note(letters, label->text());
        else if (const auto* group = qobject_cast<const QGroupBox*>(widget))
            note(letters, group->title());
        else if (const auto* bar = qobject_cast<const QMenuBar*>(widget)) {
            for (const QAction* action : bar->actions())
                note(letters, action->text());
        }
    }
    return twice(letters);
}

// --- room

/// One pixel for what fonts round.
constexpr int rounding = 1;

bool isCut(const QLabel& label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + rounding;
    return label.sizeHint().width() > label.width() + rounding || label.sizeHint().height() > label.height() + rounding;
}

bool isCut(const QLineEdit& edit)
{
    const QString text = edit.text().isEmpty() ? edit.placeholderText() : QString(); // what was typed scrolls
    int room = edit.contentsRect().width();
    for (const QAbstractButton* button : edit.findChildren<QAbstractButton*>())
        room -= button->isVisible() ? button->width() : 0;
    return edit.fontMetrics().horizontalAdvance(text) > room;
}

bool isCut(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return isCut(*label);
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return isCut(*edit);
    if (qobject_cast<const QLineEdit*>(widget.parentWidget()) != nullptr)
        return false; // a field's own buttons show an icon alone: their words are for screen readers
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if ((button != nullptr && !button->text().isEmpty()) || qobject_cast<const QComboBox*>(&widget) != nullptr) {
        const QSize wanted = widget.minimumSizeHint().expandedTo(widget.sizeHint());
        return wanted.width() > widget.width() + rounding || wanted.height() > widget.height() + rounding;
    }
    return false;
}

QStringList withoutRoom(const QList<QWidget*>& shown)
{
    QStringList found;
    for (const QWidget* widget : shown) {
        if (isCut(*widget)) {
            found << u"cut: %1, %2×%3 of %4×%5"_s.arg(nameOf(*widget))
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(widget->sizeHint().width())
                         .arg(widget->sizeHint().height());
        }
        const bool isTarget = qobject_cast<const QAbstractButton*>(widget) != nullptr && widget->isEnabled();
        if (isTarget && std::min(widget->width(), widget->height()) < smallestTarget)
            found << u"small: %1, %2×%3"_s.arg(nameOf(*widget)).arg(widget->width()).arg(widget->height());
    }
    return found;
}

/// Covers are meant to lie above the rest: those that let the mouse through, and what a scroll area is made of.
bool isCover(const QWidget& widget)
{
    return widget.testAttribute(Qt::WA_TransparentForMouseEvents) || widget.isWindow()
        || qobject_cast<const QAbstractScrollArea*>(widget.parentWidget()) != nullptr
        || widget.inherits("QSplitterHandle") || widget.inherits("QSizeGrip")
        || qobject_cast<const QLineEdit*>(widget.parentWidget()) != nullptr;
}

QStringList overlaps(const QList<QWidget*>& shown)
{
    QStringList found;
    for (const QWidget* one : shown) {
        for (const QWidget* other : shown) {
            if (one < other && one->parentWidget() == other->parentWidget() && !isCover(*one) && !isCover(*other)
                && one->geometry().intersects(other->geometry()))
                found << u"overlap: "_s + nameOf(*one) + u" and "_s + nameOf(*other);
        }
    }
    return found;
}

// --- colours

QStringList faintWords(const QList<QWidget*>& shown)
{
    const Tokens& tokens = Tokens::of(QApplication::palette());
    const double least = tokens.isHighContrast ? 7 : 4.5;
    QStringList found;
    for (const QWidget* widget : shown) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label == nullptr || label->text().isEmpty())
            continue;
        const QColor ink = label->palette().color(label->foregroundRole());
        for (const QColor& ground : { tokens.page, tokens.surface, tokens.raised }) {
            if (const double ratio = contrast(ink, ground); ratio < least)
                found << u"faint: %1, %2 : 1"_s.arg(nameOf(*label)).arg(ratio);
        }
    }
    return found;
}

} // namespace

QStringList inspect(QWidget& window)
{
    if (const auto* menu = qobject_cast<const QMenu*>(&window))
        return sameLetters(*menu);
    const QList<QWidget*> shown = shownIn(window);
    return nameless(shown) + strayTabs(window) + sameLetters(shown) + withoutRoom(shown) + overlaps(shown);
}

QStringList inspectDress(QWidget& window)
{
    const QList<QWidget*> shown = shownIn(window);
    return faintWords(shown) + withoutRoom(shown) + overlaps(shown);
}

} // namespace besace::gallery
