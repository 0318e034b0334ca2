#pragma once

#include "core/backpack/Backpack.h"

#include <QLocale>
#include <QUrl>

namespace besace {

/// A mail to the organisation about a badge that can no longer be shown as it is, ready to be sent by the person.
struct Letter {
    QString address; ///< as the badge names it; empty where it names none that is one
    bool isAddressProved = true; ///< false: whoever changed or made up the badge may have written it
    QString subject;
    QString text;
    QString language; ///< that it is written in

    /// Whether something can be asked of the organisation.
    static bool isFor(State state);
    /// In the language of @p locale. What the badge says comes in cut and cleaned, and is never more than words.
    static Letter about(const StoredBadge& stored, const QLocale& locale);
    /// One in each language: first the one that the organisation reads, as far as the person's own tells.
    static QList<Letter> inEachLanguage(const StoredBadge& stored, const QLocale& locale);
};

/// `mailto:`, for the person's own mail program. The address is left out where nothing proves it.
QUrl mailtoUrl(const Letter& letter);

} // namespace besace
