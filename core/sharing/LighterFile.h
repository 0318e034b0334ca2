#pragma once

#include <QByteArray>

namespace besace {

/// The same badge in a smaller picture: a baked file's credential, byte for byte, baked into its picture drawn again
/// with at most @p pixels at each side. What proves the badge is untouched; its artwork is not what was given. Needs a
/// QGuiApplication.
/// @return @p original where it is no picture with a credential, where anything about it is odd, and where nothing
/// would be won
QByteArray lighterFile(const QByteArray& original, int pixels);

} // namespace besace
