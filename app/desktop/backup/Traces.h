#pragma once

#include <QString>
#include <QStringList>

namespace besace {

/// What erasing everything takes away, as the person is told. Of each database one file counts, not those beside it.
struct Traces {
    QString backpack; ///< its path
    int badges = 0; ///< those in the trash are among them
    int copies = 0; ///< that Besace made
    int damaged = 0; ///< files that were set aside
    bool trial = false; ///< the example badges
    QStringList files; ///< every one of them

    friend bool operator==(const Traces&, const Traces&) = default;
};

/// @param badges how many the backpack holds
Traces tracesOf(const QString& backpackPath, int badges);

} // namespace besace
