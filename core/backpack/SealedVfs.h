#pragma once

/// The file system that SQLite sees a sealed backpack through: pages in memory, and a seal on the disk for each change.
///
/// SQLite writes a change page by page, then asks for all of it to be on the disk, then says that it is done. Here the
/// pages go into an image of the one who writes; the question seals that image and puts it in the file's place; with
/// the answer the image becomes everybody's. Where that fails, SQLite undoes the change from the journal that it keeps
/// in memory, which comes to the image of before.
///
/// Connections that read keep the image that they began with, so that they neither wait for the one who writes nor hold
/// it up, as with a write-ahead log. Nothing else than the database can be opened: no journal, no temporary file.
namespace besace::sealed {

inline constexpr char vfsName[] = "besace-sealed";

/// Makes it known to SQLite, once a process.
void registerVfs();

} // namespace besace::sealed
