#pragma once

#include <QString>

#include <optional>

/// What is kept of a crash: version, instant, signal, and where in the program it was. Nothing of a badge, and nothing
/// is sent. Where the system has no POSIX signals nothing is kept.
namespace besace::crash {

/// From here on a crash writes a report into that folder, if it is there then. Once, before anything can crash.
/// @param version of the program
void watch(const QString& folder, const QString& version);

/// The report of a crash that nobody has been told of yet; from here on it counts as told.
/// @return its path
std::optional<QString> takeNew(const QString& folder);
/// Every report in that folder, told or not.
QStringList reports(const QString& folder);

} // namespace besace::crash
