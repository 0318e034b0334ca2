#pragma once

#include "core/base/Result.h"

#include <QFile>
#include <QString>

#include <memory>

namespace besace {

/// A file on its way to a name. Where the file system can, it has none at all until it is whole: a program that is
/// stopped leaves nothing. Else it is called `NAME.besace-new`, and the system knows who writes it, and forgets that
/// with the program: what nobody writes any more is removed by the next one.
class UnfinishedFile {
public:
    /// Beside @p target. @return as causeOf(), else CannotWrite; so do the others
    static Result<std::unique_ptr<UnfinishedFile>> make(const QString& target);
    ~UnfinishedFile(); ///< what was not placed goes
    Q_DISABLE_COPY_MOVE(UnfinishedFile)

    QFile& file() { return m_file; }
    /// Puts it in the place of its target, as moveIntoPlace() does; its bytes are on the disk already.
    Result<void> place();

private:
    explicit UnfinishedFile(QString target) : m_target(std::move(target)) { }
    Result<void> makeUnnamed();
    Result<void> makeNamed();
    Result<void> giveName();
    Error failed(int systemError) const;

    QString m_target;
    QString m_name; ///< empty: it has none
    QFile m_file;
};

/// Removes what programs that were stopped left on its way to a name in that folder. What somebody writes, and what
/// could be a person's file, stays: a link, somebody else's, a backpack under that name.
void removeAbandoned(const QString& folder);

} // namespace besace
