#pragma once

#include "core/backpack/Migrations.h"
#include "core/base/Result.h"

#include <QMap>
#include <QString>

namespace SQLite {
class Database;
}

namespace besace::schema {

/// Makes the schema of that version in an empty database, in the caller's transaction. May throw SQLite::Exception.
void make(SQLite::Database& database, int toVersion);

/// What tables, indexes and triggers are made with, by name.
using Declarations = QMap<QString, QString>;
/// May throw SQLite::Exception.
Declarations declarations(SQLite::Database& database);
/// SHA-256, in hexadecimal digits.
QByteArray digest(const Declarations& given);
/// Of what make() makes for version(). Another release of SQLite may write a declaration in another way: who finds
/// another digest looks more closely.
inline constexpr QByteArrayView digestMade = "956921a85951f1fe5ca469db793a1739fbfcfac72d0c7207a723c3a997b923a3";

/// What a file's first bytes say it is.
enum class FileKind { None, Ours, Newer, Foreign }; ///< None: there is no file, or an empty one
/// @return CannotRead; Locked for a sealed one that is not open
Result<FileKind> fileKind(const QString& path);

/// Looks at the file's first bytes without opening it as a database, so that it stays untouched.
/// @return false if there is nothing yet; Unsupported for a file that is no backpack, or one of a newer version;
/// Locked; CannotRead
Result<bool> isBackpack(const QString& path);

/// The Error for a file of a newer version.
Error tooNew(qint64 found);

/// Brings an empty database or one of ours to version(). May throw SQLite::Exception.
/// @return Unsupported for a newer version or a foreign database: nothing was changed
Result<void> migrate(SQLite::Database& database);

} // namespace besace::schema
