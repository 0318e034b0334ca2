#pragma once

#include "core/base/Progress.h"
#include "core/containers/Container.h"

#include <QList>

#include <optional>

namespace besace {

/// Where the readers of containers put what they find. It decides what is kept, opens containers inside containers,
/// and holds all limits that span one outermost file.
class Intake {
public:
    /// Decoration: of pictures, keep those only that hold a badge.
    enum class Wanted { Carriers, Decoration };

    /// What is kept: files that may be badges; or documents for people, PDF and HTML, whole and unopened.
    enum class Keep { Carriers, Pages };

    explicit Intake(Progress& progress, Keep keep = Keep::Carriers) : m_progress(progress), m_keep(keep) { }

    /// One member, taken out whole.
    /// @return an error if the whole reading has to stop
    Result<void> take(const QString& member, const QByteArray& bytes, Wanted wanted = Wanted::Carriers);

    /// A member that may be a badge and cannot be taken out.
    void refuse(const QString& member, const Error& problem);

    /// Between two members. @return Cancelled, or TooLarge if there were too many
    Result<void> proceed(int done, int total);

    /// Bytes that were unpacked, wanted or not. @return TooLarge if all containers together unpack to too much
    Result<void> spend(qint64 bytes);
    qint64 budget() const; ///< bytes that may still be unpacked

    /// Opens the container itself. @return Malformed, Unsupported, TooLarge, Cancelled
    Result<void> open(const QByteArray& container);

    const QList<CarriedFile>& files() const { return m_files; }

private:
    Result<void> openInner(const QString& member, const QByteArray& bytes);
    Result<void> stop(const Error& error);

    Progress& m_progress;
    Keep m_keep;
    QList<CarriedFile> m_files;
    QString m_prefix; ///< names of the containers around, each with a slash
    int m_depth = 0;
    int m_members = 0;
    qint64 m_bytes = 0;
    std::optional<Error> m_stop; ///< why the whole reading ends, from whatever depth
};

/// A member's name as it can be shown: no control or direction characters, no steps out of the folder, bounded.
QString shownName(const QString& name);

} // namespace besace
