#pragma once

#include "core/verification/VerificationReport.h"

#include <QList>
#include <QStringList>

#include <optional>

/// The codes that say why a check was answered as it was. They are a contract: cli.md promises that they stay.
/// core/wording holds a sentence for every one of them.
namespace besace::reasons {

struct Reason {
    const char* code; ///< kebab-case
    CheckKind kind;
    Answer answer; ///< the answer it goes with
    std::optional<State> state; ///< for an answer that decides the headline by itself: no-proof is State::Unsigned
};

/// All of them, in the order of the checks. A code stands once.
const QList<Reason>& all();

/// @return nullptr for a code that is not on the list
const Reason* find(QAnyStringView code);

/// The codes of notes, which stand beside the checks. core/wording has a sentence for these too.
const QStringList& notes();

/// The check with that code, its kind and answer looked up, so that no code goes with a wrong answer.
Check because(const char* code, const QString& detail = {});

} // namespace besace::reasons
