#pragma once

#include <QString>

namespace besace {

/// Whether this process has that backpack open, under whatever name. Nobody may open and close such a file by itself,
/// not even to read it: see core/backpack/DatabaseFile.h. And nobody may put something else in its place. Looks at the
/// file's number and name, and does not open it.
bool isOpenHere(const QString& path);
/// Whether it is what SQLite keeps beside one.
bool isBesideOpenHere(const QString& path);

/// Whether this process has it open, and nothing stands there under its name any more: its disk was pulled out. Nothing
/// may be made in the folder that it left behind.
bool isGoneFromHere(const QString& path);

/// Makes a file known for as long as this lives. What is not there, or in memory, is not made known.
class OpenHere {
public:
    explicit OpenHere(const QString& path);
    ~OpenHere();
    Q_DISABLE_COPY_MOVE(OpenHere)

private:
    quint64 m_device = 0;
    quint64 m_number = 0; ///< no file has 0
};

} // namespace besace
