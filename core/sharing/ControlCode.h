#pragma once

#include <QByteArray>
#include <QString>

namespace besace {

/// Twelve letters and digits that a paper and a file can be compared by: `7K3M 9QXF 2TPA`. They are 60 bits of the
/// SHA-256 of the credential as issued, so the same badge has the same code in whatever file it came. O and 0, I and 1
/// cannot be mistaken. @return empty where there is no credential
QString controlCode(const QByteArray& credential);

} // namespace besace
