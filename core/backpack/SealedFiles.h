#pragma once

#include "core/backpack/SealedFile.h"

#include <memory>

/// The sealed backpacks that are open in this process. Like the system's table of open files it is the process's own:
/// whoever opens a backpack by its path, on whatever thread, comes by here.
namespace besace::sealed {

/// The path that stands for a file, whatever links and dots lead to it; also for one that is not there (yet).
QString placeOf(const QString& path);

/// Null where it is not sealed, or not open.
std::shared_ptr<SealedFile> find(const QString& path);

/// Keeps it open, and (where given) its lock, until close(). Its path is a place.
void add(std::shared_ptr<SealedFile> file, std::unique_ptr<InUse> lock);
/// Forgets it, with its key and its pages. @return Busy while a connection is open
Result<void> close(const QString& path);

/// Opens a file that belongs to an open backpack, with its key, for as long as this lives: one of its copies, or one on
/// its way to take its place, which need not be there yet. Does nothing where the backpack is not a sealed one, the
/// file is open already, or another key sealed it.
class Visit {
public:
    Visit(const QString& path, const QString& ofBackpack);
    ~Visit();
    Q_DISABLE_COPY_MOVE(Visit)

    /// Whether the file could be looked at. @return as causeOfReading(): then nothing was done
    Result<void> outcome() const { return m_outcome; }

private:
    Result<void> begin(const QString& path, const SealedFile& backpack);

    Result<void> m_outcome;
    QString m_path; ///< empty: nothing was done
};

} // namespace besace::sealed
