#include "tests/app/desktop/gallery/IconSheet.h"

#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Tokens.h"
#include "core/wording/Wording.h"

#include <QDir>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace besace::gallery {

namespace {

constexpr std::array states { State::Verified, State::IssuerUnknown, State::StatusUnchecked, State::Expired,
    State::Unchecked, State::Snapshot, State::Unreachable, State::Unsigned, State::Unreadable, State::Suspended,
    State::Revoked, State::Changed };
constexpr std::array sides { 16, 24, 48, 96 };
constexpr int cell = 112;

} // namespace

IconSheet::IconSheet() { resize(12 * cell + 32, 920); }

void IconSheet::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.page);
    int x = space::edge;
    for (const State state : states) {
        int y = space::edge;
        for (const QColor& colour : { colourOf(inkOf(state), tokens), tokens.text }) {
            for (const int side : sides) {
                paintIcon(painter, iconName(state), QRect(x, y, side, side), colour);
                y += side + space::inside;
            }
        }
        painter.setPen(tokens.text);
        painter.drawText(QRect(x, y, cell - 8, 60), Qt::TextWordWrap, wording::stateWord(state));
        x += cell;
    }
    int column = 0;
    int y = 560;
    const QStringList files = QDir(u":/icons"_s).entryList({ u"*.svg"_s });
    for (const QString& file : files) {
        if (file.startsWith(u"state-"_s))
            continue;
        const int left = space::edge + column * cell;
        paintIcon(painter, file.chopped(4), QRect(left, y, 16, 16), tokens.text);
        paintIcon(painter, file.chopped(4), QRect(left + 24, y, 40, 40), tokens.text);
        painter.setPen(tokens.muted);
        painter.drawText(QRect(left, y + 42, cell, 20), Qt::AlignLeft, file.chopped(4));
        if (++column == 12) {
            column = 0;
            y += 72;
        }
    }
}

} // namespace besace::gallery
