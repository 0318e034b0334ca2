#pragma once

#include "core/verification/VerificationReport.h"

#include <QByteArray>
#include <QString>

namespace besace {

/// How a state is coloured. The colour comes last: shape and words say it first.
enum class StateTone { Genuine, Caution, Bad, Unknown };
StateTone stateTone(State state);

/// The shape that stands before the words of a state: an SVG of 24 by 24 in one colour.
/// @param colour as SVG writes it: `#1b6b3a`, `currentColor`
QByteArray stateShape(State state, const QByteArray& colour);

} // namespace besace
