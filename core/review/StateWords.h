#pragma once

#include "core/badge/Badge.h"
#include "core/verification/VerificationReport.h"

#include <QDate>
#include <QList>
#include <QString>

/// The words with which our documents say the state of a badge, in all languages, comparable().
namespace besace {

/// Words with which a line about a state begins.
struct StatePhrase {
    QString words; ///< comparable
    State state;
    QString language;
};

const QList<StatePhrase>& statePhrases();

/// The longest one that stands there: "Genuine" is also how "Genuine, organisation to confirm" begins.
const StatePhrase* statePhraseAt(QStringView text);

/// "Checked on", before the date.
const QStringList& checkedOnPhrases();

/// A day with which a text begins, as our documents write it.
struct WrittenDay {
    QDate day; ///< invalid where there is none
    qsizetype length = 0;
};
WrittenDay dayAt(QStringView text);

/// Whether a line is what stateLine() writes of a badge, today or in an earlier version, and holds nothing else.
bool isStateLine(const QString& line, const Badge& badge);

} // namespace besace
