#include "app/desktop/backpack/BadgeCardDelegate.h"

#include "app/desktop/backpack/BadgeListModel.h"
#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Painting.h"
#include "app/desktop/looks/Tokens.h"
#include "core/wording/Wording.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int halfGap = 6;
constexpr int padding = 12;
constexpr int statePadding = 6; ///< a state may come nearer to the edge than other words: it is never cut
constexpr int nameLines = 2;
constexpr int stateGap = 6; ///< between shape and word
/// In line heights: room for a name and the longest state word beside it.
constexpr int wideRow = 32;

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int em(const QFont& font) { return QFontMetrics(font).height(); }

/// Whether the state has a place beside the name; else it stands below.
bool isWideRow(const QFont& font, int width) { return width >= em(font) * wideRow; }

/// Paints words of one badge.
struct Writer {
    QPainter& painter;
    CardWords& known;
    Qt::Alignment side; ///< as it is seen
    QString searched = {};
    QColor marked = {};

    /// Up to @p most lines from the top of @p rect on, each as high as that is. @return how many
    int words(const QRect& rect, const QString& text, const QFont& font, const QColor& colour, qsizetype most = 1) const
    {
        const LaidWords& laid
            = known.laidOut({ text, font, rect.width(), rect.height(), most, side, searched, marked });
        laid.paint(painter, rect.topLeft(), colour);
        return laid.lines();
    }
};

Writer writerFor(
    QPainter& painter, CardWords& known, Qt::Alignment alignment, const Tokens& tokens, const QModelIndex& index)
{
    return { painter, known, QStyle::visualAlignment(painter.layoutDirection(), alignment),
        index.data(BadgeListModel::SearchedRole).toString(), tokens.accent };
}

/// What a reader takes for one letter may be two units of UTF-16.
QString firstLetter(const QString& name)
{
    return name.left(!name.isEmpty() && name.front().isHighSurrogate() ? 2 : 1);
}

/// For a badge without a picture, and while one is on its way: its first letter on a quiet disc.
void paintInitial(
    QPainter& painter, CardWords& known, const QRect& rect, const QString& name, const QStyleOptionViewItem& option)
{
    const Tokens& tokens = Tokens::of(option.palette);
    paintBox(painter, rect, { .fill = tokens.raised, .outline = tokens.line, .corner = rect.width() / 2.0 });
    QFont font = strong(option.font);
    font.setPixelSize(std::max(8, rect.height() * 2 / 5));
    Writer { painter, known, Qt::AlignHCenter }.words(rect, firstLetter(name).toUpper(), font, tokens.muted);
}

void paintPicture(QPainter& painter, CardWords& known, const QRect& rect, const QStyleOptionViewItem& option,
    const QModelIndex& index)
{
    const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
    if (picture.isNull())
        return paintInitial(painter, known, rect, index.data(Qt::DisplayRole).toString(), option);
    const QSize size = picture.size().scaled(rect.size(), Qt::KeepAspectRatio);
    QRect place({}, size);
    place.moveCenter(rect.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(place, picture);
}

State stateOf(const QModelIndex& index) { return static_cast<State>(index.data(BadgeListModel::StateRole).toInt()); }

int stateSide(const QFontMetrics& metrics) { return std::max(16, metrics.ascent() + 2); }

/// A state is never cut short: it says what the badge is worth.
int widestStateIn(const QFont& font)
{
    const QFontMetrics metrics(font);
    int widest = 0;
    for (int state = 0; state <= static_cast<int>(State::Verified); ++state)
        widest = std::max(widest, metrics.horizontalAdvance(wording::stateWord(static_cast<State>(state))));
    return widest + stateSide(metrics) + stateGap + 2;
}

/// Shape and word side by side; in the middle of @p rect or at its start.
void paintState(QPainter& painter, CardWords& known, const QRect& rect, const QStyleOptionViewItem& option,
    const QModelIndex& index, bool centred)
{
    const QFont font = strong(option.font);
    const QColor colour = colourOf(inkOf(stateOf(index)), Tokens::of(option.palette));
    const QString word = index.data(BadgeListModel::StateWordRole).toString();
    const int side = stateSide(QFontMetrics(font));
    const Qt::Alignment start = QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignLeading);
    const int room = rect.width() - side - stateGap;
    const LaidWords& words = known.laidOut({ word, font, room, rect.height(), 1, start });
    const int width = std::min(rect.width(), side + stateGap + words.width() + 2);
    QRect both(rect.left() + (centred ? (rect.width() - width) / 2 : 0), rect.top(), width, rect.height());
    both = QStyle::visualRect(option.direction, rect, both);
    const QRect shape(both.left(), both.center().y() - side / 2 + 1, side, side);
    paintIcon(painter, iconName(stateOf(index)), QStyle::visualRect(option.direction, both, shape), colour);
    const QRect place = QStyle::visualRect(option.direction, both, both.adjusted(side + stateGap, 0, 0, 0));
    // They were laid out for all the room that there is, so that one layout serves every place.
    const int left = start.testFlag(Qt::AlignRight) ? place.right() + 1 - room : place.left();
    words.paint(painter, { left, place.top() }, colour);
}

Box frameOf(const QStyleOptionViewItem& option)
{
    const Tokens& tokens = Tokens::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    Box box { .fill = tokens.surface, .outline = tokens.line, .corner = space::cardCorner };
    if (option.state.testFlag(QStyle::State_MouseOver) && !selected)
        box.outline = tokens.control;
    if (selected) {
        box.fill = tokens.tint(tokens.accent);
        box.outline = tokens.accent;
        box.width = 2;
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        box.outline = tokens.accent;
        box.width = space::focusRing;
    }
    return box;
}

/// With several chosen, a mark on each: an outline alone is easily overlooked.
void paintChosenMark(QPainter& painter, const QRect& card, const QStyleOptionViewItem& option)
{
    const Tokens& tokens = Tokens::of(option.palette);
    const int side = std::max(20, em(option.font));
    const QRect mark(card.right() - side - 9, card.top() + 10, side, side);
    paintIcon(painter, iconName(State::Verified), QStyle::visualRect(option.direction, card, mark), tokens.accent);
}

} // namespace

BadgeCardDelegate::BadgeCardDelegate(QObject* parent) : QStyledItemDelegate(parent) { }

int BadgeCardDelegate::widestState(const QFont& font) const
{
    if (!m_widestState || m_widestState->first != font)
        m_widestState = { font, widestStateIn(font) };
    return m_widestState->second;
}

int BadgeCardDelegate::pictureSide(const QFont& font) const
{
    return m_form == Form::Card ? em(font) * 5 : em(font) * 5 / 2;
}

QSize BadgeCardDelegate::itemSize(const QFont& font, int listWidth) const
{
    const int line = em(font) + 6;
    if (m_form == Form::Row) {
        const int lines = (isWideRow(font, listWidth) ? 2 : 3) + (m_excerptsShown ? 1 : 0);
        const int words = lines * (em(font) + 4);
        return { em(font) * 16, std::max(pictureSide(font), words) + 2 * padding };
    }
    const int words = line * (nameLines + 2);
    const int least = std::max(em(font) * 11, widestState(strong(font)) + 2 * statePadding);
    return { least + 2 * halfGap, pictureSide(font) + words + 2 * padding + space::inside + 2 * halfGap };
}

QSize BadgeCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return m_cell.isValid() ? m_cell : itemSize(option.font, option.rect.width());
}

void BadgeCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int gap = m_form == Form::Card ? halfGap : 2;
    const QRect place = option.rect.adjusted(halfGap, gap, -halfGap, -gap);
    painter->save();
    paintBox(*painter, place, frameOf(option));
    if (m_form == Form::Card)
        paintCard(*painter, place, option, index);
    else
        paintRow(*painter, place, option, index);
    painter->restore();
}

void BadgeCardDelegate::paintCard(
    QPainter& painter, const QRect& card, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = Tokens::of(option.palette);
    const int side = pictureSide(option.font);
    const int line = em(option.font) + 6;
    const QRect inner = card.adjusted(padding, padding, -padding, -padding);
    paintPicture(
        painter, m_words, QRect(inner.center().x() - side / 2 + 1, inner.top() + 2, side, side), option, index);

    const Writer ink = writerFor(painter, m_words, Qt::AlignHCenter, tokens, index);
    QRect place(inner.left(), inner.top() + side + space::inside + 2, inner.width(), line);
    const QString name = index.data(Qt::DisplayRole).toString();
    const int used = ink.words(place, name, strong(option.font), tokens.text, nameLines);
    place.translate(0, used * line);
    // A short name leaves its second line to the organisation.
    const QString issuer = index.data(BadgeListModel::IssuerRole).toString();
    ink.words(place, issuer, option.font, tokens.muted, nameLines + 1 - used);
    const QRect foot(card.left() + statePadding, inner.bottom() - line + 3, card.width() - 2 * statePadding, line);
    paintState(painter, m_words, foot, option, index, true);
    if (m_manyChosen && option.state.testFlag(QStyle::State_Selected))
        paintChosenMark(painter, card, option);
}

void BadgeCardDelegate::paintRow(
    QPainter& painter, const QRect& row, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = Tokens::of(option.palette);
    const int side = pictureSide(option.font);
    const int line = em(option.font) + 4;
    const QRect inner = row.adjusted(padding, 0, -padding, 0);
    const auto place = [&](int left, int top, int width, int height) {
        return QStyle::visualRect(option.direction, inner, QRect(left, top, width, height));
    };
    paintPicture(painter, m_words, place(inner.left(), row.center().y() - side / 2, side, side), option, index);
    const bool wide = isWideRow(option.font, option.rect.width());
    const int left = inner.left() + side + padding;
    const int stateWidth = wide ? widestState(strong(option.font)) : inner.right() - left;
    const int wordsWidth = inner.right() - left - (wide ? stateWidth + padding : 0);
    const Writer ink = writerFor(painter, m_words, Qt::AlignLeading, tokens, index);
    const QString excerpt = index.data(BadgeListModel::ExcerptRole).toString();
    const int lines = (wide ? 2 : 3) + (excerpt.isEmpty() ? 0 : 1);
    const int top = row.center().y() - line * lines / 2;
    ink.words(
        place(left, top, wordsWidth, line), index.data(Qt::DisplayRole).toString(), strong(option.font), tokens.text);
    ink.words(place(left, top + line, wordsWidth, line), index.data(BadgeListModel::IssuerRole).toString(), option.font,
        tokens.muted);
    if (!excerpt.isEmpty())
        ink.words(place(left, top + 2 * line, wordsWidth, line), excerpt, option.font, tokens.muted);
    const QRect state = wide ? place(inner.right() - stateWidth, row.top(), stateWidth, row.height())
                             : place(left, top + (lines - 1) * line, stateWidth, line);
    paintState(painter, m_words, state, option, index, false);
}

} // namespace besace
