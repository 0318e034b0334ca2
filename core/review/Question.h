#pragma once

#include <QString>
#include <QStringList>
#include <QVariantList>

namespace besace {

/// Something about a badge that an advisor may want to ask about: a fact with its reason, never a mark for a person.
/// core/wording has the sentence.
struct Question {
    QString code; ///< on the list questions::codes()
    QVariantList facts = {}; ///< what its sentence names: texts as the badge writes them, and dates (QDateTime, UTC)

    friend bool operator==(const Question&, const Question&) = default;
};

namespace questions {

/// All of them. They are a contract, like the reasons of a check.
const QStringList& codes();

} // namespace questions

} // namespace besace
