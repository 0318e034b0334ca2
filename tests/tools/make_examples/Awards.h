#pragma once

#include <QString>
#include <QStringList>

#include "tests/tools/make_examples/Artwork.h"

/// What the example badges say: awards that a young person looking for work could have. Nobody of these names exists;
/// every address is under `.example` (RFC 2606).
namespace besace::examples {

/// Whom all badges but one were given to.
inline constexpr QStringView owner = u"lea.martin@mail.example";
/// Whom that one was given to.
inline constexpr QStringView somebodyElse = u"nadia.petit@mail.example";

struct Award {
    QString slug; ///< in file names and addresses
    QString name;
    QString description;
    QString criteria;
    QStringList skills;
    QString type; ///< achievementType
    QString story; ///< what the person did, as the organisation wrote it; may be empty
    Artwork artwork;
};

Award teamSpirit();
Award welcome();
Award festival();
Award cooking();
Award fireSafety();
Award firstAid();
Award civicService();
Award digitalHelp();
Award sharedGarden();
Award streetParty();
Award signLanguage();
Award childCare();
Award forklift();
Award bicycle();
Award jobInterview();

} // namespace besace::examples
