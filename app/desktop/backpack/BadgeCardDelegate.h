#pragma once

#include "app/desktop/backpack/CardWords.h"

#include <QFont>
#include <QStyledItemDelegate>

#include <optional>
#include <utility>

namespace besace {

/// Paints a badge of BadgeListModel: picture, name, organisation, state in word, shape and colour; of a search, the
/// words that it found, underlined. All sizes grow with the view's font.
class BadgeCardDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Form { Card, Row };

    explicit BadgeCardDelegate(QObject* parent = nullptr);

    void setForm(Form form) { m_form = form; }
    Form form() const { return m_form; }

    /// With several chosen, each bears a mark: an outline alone is easily overlooked.
    void setManyChosen(bool many) { m_manyChosen = many; }

    /// Leaves room in a row for words that a search found elsewhere in the badge.
    void setExcerptsShown(bool shown) { m_excerptsShown = shown; }

    /// What the view has found room for; the least size where it has not said so.
    void setCell(const QSize& cell) { m_cell = cell; }
    /// The least width and the height of one item in a list of that width, the gap around it included.
    QSize itemSize(const QFont& font, int listWidth) const;
    /// The side of the picture, in device-independent pixels.
    int pictureSide(const QFont& font) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintCard(
        QPainter& painter, const QRect& card, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintRow(
        QPainter& painter, const QRect& row, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    int widestState(const QFont& font) const;

    Form m_form = Form::Card;
    QSize m_cell;
    bool m_manyChosen = false;
    bool m_excerptsShown = false;
    mutable std::optional<std::pair<QFont, int>> m_widestState; ///< measured once a font
    mutable CardWords m_words; ///< to paint again changes nothing that can be seen
};

} // namespace besace
