#include "app/desktop/sharing/WebPageFace.h"

#include "app/desktop/sharing/WebPageView.h"

#include <QAccessibleWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// A text that is read only: its caret is where the page is scrolled to, or at the link that the keyboard chose.
class WebPageFace final : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit WebPageFace(QWidget* view) : QAccessibleWidget(view, QAccessible::EditableText) { }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface*>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        return state;
    }

    void selection(int, int* start, int* end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }
    void setCursorPosition(int) override { }
    int cursorPosition() const override
    {
        const int line = view().topLine();
        return line < 0 ? 0 : int(scene().lines.at(line).start);
    }
    QString text(int start, int end) const override { return scene().spoken.mid(start, end - start); }
    int characterCount() const override { return int(scene().spoken.size()); }
    /// Of its line: a page is read by lines.
    QRect characterRect(int offset) const override
    {
        const int line = lineOf(offset);
        if (line < 0)
            return {};
        const look::SpokenLine& found = scene().lines.at(line);
        const qreal next = line + 1 < scene().lines.size() ? scene().lines.at(line + 1).y : scene().size.height();
        const QRectF place(0, found.y, scene().size.width(), std::max<qreal>(1, next - found.y));
        const QRect seen = view().shownAt(place).toRect();
        return { view().viewport()->mapToGlobal(seen.topLeft()), seen.size() };
    }
    int offsetAtPoint(const QPoint& point) const override
    {
        const QPoint inside = view().viewport()->mapFromGlobal(point);
        int offset = -1;
        for (const look::SpokenLine& line : scene().lines) {
            if (view().shownAt({ 0, line.y, 1, 1 }).top() <= inside.y())
                offset = int(line.start);
        }
        return offset;
    }
    void scrollToSubstring(int, int) override { }
    QString attributes(int, int* start, int* end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    WebPageView& view() const { return *static_cast<WebPageView*>(widget()); }
    const look::Scene& scene() const { return view().scene(); }

    int lineOf(int offset) const
    {
        const QList<look::SpokenLine>& lines = scene().lines;
        const auto after = std::ranges::upper_bound(lines, qsizetype(offset), {}, &look::SpokenLine::start);
        return int(after - lines.begin()) - 1;
    }
};

QAccessibleInterface* webPageFace(const QString& className, QObject* object)
{
    auto* view = qobject_cast<WebPageView*>(object);
    return className == u"besace::WebPageView" && view != nullptr ? new WebPageFace(view) : nullptr;
}

} // namespace

void describeWebPages() { QAccessible::installFactory(webPageFace); }

} // namespace besace
