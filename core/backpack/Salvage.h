#pragma once

#include "core/backpack/PageFile.h"

#include <QSet>
#include <QString>

namespace SQLite {
class Database;
}

namespace besace::salvage {

/// Takes every row that can still be read out of a damaged backpack's pages into the tables of a new one, which has the
/// schema of the same version and is empty. Bytes come through if they match their SHA-256. What refers to what is not
/// looked at. May throw SQLite::Exception.
/// @return the tables of which something could not be read, or that were not found
QSet<QString> copyRows(const PageFile& from, SQLite::Database& to);
/// Adds the badges and files that are not there yet.
void copyMissingBadges(const PageFile& from, SQLite::Database& to);

/// Whether the pages hold the schema of a backpack, whatever became of the header.
bool holdsBackpack(const PageFile& pages);

/// The version that the header names; nothing where it names none that this program knows.
std::optional<int> versionIn(const PageFile& pages);

} // namespace besace::salvage
