#pragma once

#include "core/backpack/Backpack.h"

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace besace::sql {
class Connection;
}

/// Bytes as rows: each kept once, and the end of a file that others have too kept apart from what stands before it. All
/// of these may throw SQLite::Exception; the caller has the transaction.
namespace besace::rows {

/// The row of these bytes, made if there is none yet.
/// @param sha256 of the bytes, where it is known
qint64 contentId(
    sql::Connection& database, const QByteArray& bytes, const QByteArray& sha256 = {}, const Artwork& artwork = {});
/// Contents that nothing refers to any more.
void removeUnusedContent(sql::Connection& database);

/// The bytes of a row whose columns @p column and the next are `content.bytes` and `artwork.bytes`, of a query that
/// says `LEFT JOIN content AS artwork ON artwork.sha256 = content.artwork`.
QByteArray wholeBytes(const SQLite::Statement& row, int column);

/// Whether the database keeps artwork apart: not if an earlier version made it.
bool hasArtwork(const SQLite::Database& database);

} // namespace besace::rows
