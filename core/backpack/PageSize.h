#pragma once

#include <QByteArray>

#include <functional>

namespace besace {

/// Of a backpack made now. Pictures are most of what a backpack holds, and SQLite stores them in half the time when its
/// pages are as long as this; longer ones make small changes dear.
/// https://www.sqlite.org/intern-v-extern-blob.html
inline constexpr int newPageSize = 16384;
/// Of one made by an earlier version: SQLite's own choice. It stays as it is.
inline constexpr int earlierPageSize = 4096;

/// Reads up to @p count bytes from @p offset on; fewer at the end.
using BytesAt = std::function<QByteArray(qint64 offset, qint64 count)>;

/// How long the pages of a backpack are, one of the two above. The file's header says so, but may be damaged: what
/// stands where pages would begin is believed first.
int pageSizeOf(const BytesAt& file, const BytesAt& log);

} // namespace besace
