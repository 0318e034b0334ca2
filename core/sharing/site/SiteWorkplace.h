#pragma once

#include "core/base/Result.h"

#include <QStringList>
#include <QTemporaryDir>

namespace besace::site {

/// The folder beside a site's place in which the next one is made and the earlier one steps aside. It goes with this
/// object, unless an earlier site is still in it. The system knows who works in it, and forgets that with the program.
class Workplace {
public:
    explicit Workplace(const QString& target);
    ~Workplace();
    Q_DISABLE_COPY_MOVE(Workplace)

    /// To be called once, before anything else. @return as causeOf(), else CannotWrite
    Result<void> open();
    QString made() const { return m_folder.filePath(QStringLiteral("new")); }
    QString aside() const { return m_folder.filePath(QStringLiteral("earlier")); }

private:
    QString m_target;
    QTemporaryDir m_folder;
    int m_handle = -1;
};

/// Clears away what programs that were stopped left beside a site's place. Where that was between two steps of the
/// exchange, the earlier site comes back first, with all that the person put beside its files. What somebody works in,
/// and what could be a person's own folder, stays.
/// @return as causeOf(), else CannotWrite, and as causeOfReading(): then an earlier site still lies there
Result<void> clearAbandoned(const QString& target);

/// Names directly in a site's folder that we never write; none where there is no such folder.
/// @return as causeOfReading(): what is not known to be there would go
Result<QStringList> foreignNames(const QString& folder);

/// @return as causeOf(), else CannotWrite; so does the next one
Result<void> moveTo(const QString& from, const QString& to);
/// From one folder to another, one after the other.
Result<void> moveNames(const QStringList& names, const QString& from, const QString& to);

} // namespace besace::site
