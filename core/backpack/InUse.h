#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <memory>

namespace besace {

/// One file for one program at a time: the system knows who has it, and forgets that with the program, however it ends.
/// It says so by an empty file beside it, `NAME.inuse`.
class InUse {
public:
    /// @return Busy where another has it, or the drive cannot say; as causeOf() for the rest
    static Result<std::unique_ptr<InUse>> take(const QString& path);
    ~InUse();
    Q_DISABLE_COPY_MOVE(InUse)

private:
    InUse(QByteArray file, int handle) : m_file(std::move(file)), m_handle(handle) { }
    bool isStillThere() const;

    QByteArray m_file;
    int m_handle;
};

} // namespace besace
