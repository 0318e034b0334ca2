#pragma once

#include "core/backpack/Backpack.h"

namespace besace::sql {
class Connection;
}

/// What sites answered, as rows of the table `badge_document`. All of these may throw SQLite::Exception.
namespace besace::rows {

/// Keeps that day's answers beside those of other addresses, within limits::maxKeptDocuments and
/// limits::maxKeptCopyBytes; the oldest give way. What is no document (an error page, a badge that is gone) is not
/// kept: the copy shows what there was to see.
void keepDocuments(sql::Connection& database, BadgeId id, const QList<Document>& documents, const QDateTime& askedAt);

/// In the order of asking.
QList<KeptDocument> readKeptCopy(sql::Connection& database, BadgeId id);
QList<Document> readDocuments(sql::Connection& database, BadgeId id);

/// The newest answer of that address that has a validator.
std::optional<Document> findAnswer(sql::Connection& database, const QString& url);

} // namespace besace::rows
