#pragma once

#include "core/base/Progress.h"
#include "core/review/Question.h"
#include "core/verification/Verifier.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace besace {

/// What a portfolio of ours shows of one badge that it carries.
struct ShownWords {
    /// Which of the badge's longer texts are meant to be there.
    enum class Texts { All, Description, None };

    QString text; ///< of the badge's own part of a page; or all text of a PDF, where parts cannot be told
    bool isPart = false;
    Texts texts = Texts::All; ///< None: left out on purpose, as in a CV
    QStringList states = {}; ///< what stands in the place of its state; none where that place is not known
    QStringList belowName = {}; ///< of a PDF: the lines below its name, of which one is the state
};

/// What the portfolios that @p file is or holds show, by the SHA-256 digest of the badge file that they carry. Only
/// documents that say that Besace made them: of others we do not know what they mean to show.
QHash<QByteArray, QList<ShownWords>> shownWords(const QByteArray& file, Progress& progress);

/// What the part of a page shows that is about one badge.
ShownWords shownInPart(QByteArray html, ShownWords::Texts texts);

/// What of a badge's name, organisation, date and words is not to be read where it is shown, if it is proven or holds
/// no proof at all; whether a badge that was changed is shown as if it were not; and whether it is said to have a state
/// that it can never have had.
QList<Question> contradictions(const Verification& verification, const ShownWords& shown);

} // namespace besace
