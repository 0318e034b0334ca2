#include "core/sharing/pictures/StateMark.h"

#include <QFile>

namespace besace {

using namespace Qt::StringLiterals;

StateTone stateTone(State state)
{
    switch (state) {
    case State::Changed:
    case State::Revoked:
        return StateTone::Bad;
    case State::Suspended:
    case State::Expired:
    case State::StatusUnchecked:
    case State::IssuerUnknown:
        return StateTone::Caution;
    case State::Unreadable:
    case State::Unsigned:
    case State::Unchecked:
    case State::Snapshot:
    case State::Unreachable:
        return StateTone::Unknown;
    case State::Verified:
        return StateTone::Genuine;
    }
    Q_UNREACHABLE();
}

QByteArray stateShape(State state, const QByteArray& colour)
{
    QFile drawing(u":/sharing/icons/state-%1.svg"_s.arg(stateName(state)));
    [[maybe_unused]] const bool found = drawing.open(QFile::ReadOnly);
    Q_ASSERT(found);
    return drawing.readAll().replace("#000", colour).trimmed();
}

} // namespace besace
