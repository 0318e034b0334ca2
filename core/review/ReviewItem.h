#pragma once

#include "core/import/Import.h"
#include "core/review/Question.h"

#include <optional>

namespace besace {

/// What was found in one file that a candidate brought. The file's bytes are not here: they were read, and let go.
struct ReviewItem {
    QString source; ///< as ImportItem names it; so are the next three
    QString member;
    int place = 0;
    QString container;
    QByteArray sha256; ///< of the file that carries the badge
    QStringList pictures; ///< what tells its pictures from others, whatever badge is baked into them
    std::optional<Verification> verification; ///< empty if there is no badge
    std::optional<Error> error; ///< why not
    QList<Question> questions;
    int copies = 1; ///< files in which the very same badge was found
};

/// The same without the file's bytes. For any thread.
ReviewItem reviewItem(const ImportItem& item);

/// Whether it is a file that only a password opens, and none was given.
bool isLocked(const ReviewItem& item);
/// What a person calls it: the badge's name, else the achievement's.
QString badgeName(const Badge& badge, const QString& language);
/// The organisation's domain, else its name; empty where it has neither.
QString organisationOf(const Badge& badge, const QString& language);

} // namespace besace
