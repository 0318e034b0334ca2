#pragma once

#include "core/backpack/Backpack.h"

namespace besace {

/// A network on which people tell each other news, and how it counts letters.
struct Network {
    const char* name;
    int maxLength;
    /// What a link counts, however long it is; 0: as it is written.
    int linkLength;
    /// Letters of most scripts beyond the Latin ones, and emoji, count twice.
    bool countsWideTwice;
};

/// The usual ones, in the order in which they are offered.
const QList<Network>& networks();

/// A text to be pasted; the program itself posts nothing.
struct Post {
    QString text;
    int length = 0; ///< as the network counts
};

/// That the badge was received, from whom, what it shows as far as there is room, and its public page if it has one.
/// It never is too long. @param language `fr` or `en`
Post postFor(const Network& network, const StoredBadge& stored, const QString& language);

/// How long @p network takes a text to be.
int lengthOn(const Network& network, const QString& text);

} // namespace besace
