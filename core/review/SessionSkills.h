#pragma once

#include "core/review/ReviewSession.h"

/// What the badges of a session say side by side, each line with the badges that it comes from.
namespace besace {

/// A skill that badges name. One that two badges write in other letters is one.
struct SessionSkill {
    QString name;
    QString list; ///< of skills that it belongs to, and its number there: "ESCO", "ROME M1607"; may be empty
    QStringList badges; ///< their names

    QString named() const; ///< with its list: "accueillir (ROME M1607)"
};

/// By name. @param language of the names
QList<SessionSkill> skillsOf(const ReviewSession& session, const QString& language);

/// A proof that a badge names: its words, and its address if it has one.
struct SessionProof {
    QString words;
    QString address;
    QString badge; ///< its name
};

/// In the order of the badges. @param language of the words
QList<SessionProof> proofsOf(const ReviewSession& session, const QString& language);
QList<SessionProof> proofsOf(const Badge& badge, const QString& language);

} // namespace besace
