#pragma once

#include "core/review/KeptSessions.h"

/// The file of one kept session, as core/review/KEPT.md describes it for strangers.
namespace besace::keptFile {

/// More is no session of badges.
inline constexpr qint64 maxBytes = 256LL * 1024 * 1024;

/// @return TooLarge; as SealKey::make()
Result<QByteArray> write(const KeptSession& kept, const ReviewSession& session, const QString& password);

/// What stands in front of the seal. @return Malformed, Unsupported
Result<KeptSession> readHead(const QByteArray& file);
/// @return WrongPassphrase; Malformed, also where the head was changed; Unsupported
Result<KeptContent> read(const QByteArray& file, const QString& password);

} // namespace besace::keptFile
