#pragma once

#include "core/import/Import.h"
#include "core/review/Question.h"

#include <QString>

#include <optional>

namespace besace {

/// The one thing a person can do about a line.
enum class ImportAction { None, Show, AddAddress, HowTo };

/// One line of the list: what became of one file, or of one badge in it.
struct ImportRow {
    KeepOutcome::Kind kind = KeepOutcome::Kind::NoBadge;
    BadgeId id = 0;
    QString name; ///< the badge's; the file's where there is no badge
    QString file; ///< what it was read from, without its folders
    QString outcome; ///< one sentence
    QString explanation; ///< what the person can do, in whole sentences; empty where there is nothing to say
    std::optional<State> state; ///< of the badge
    ImportAction action = ImportAction::None;
    /// For a badge in another name: the addresses written in it. None if they are hidden.
    QStringList addresses;
    bool isContradicted = false; ///< the document that it came in says something else than the badge
};

/// Words for one file, after it was kept. @param contradictions where the document that the badge came in says
/// something else
ImportRow importRow(const ImportItem& item, const KeepOutcome& outcome, const QList<Question>& contradictions = {});

/// The same line once the person has said that the address is theirs.
ImportRow confirmedRow(ImportRow row, State state);

QString actionText(ImportAction action);

/// The name of an icon of looks/Icons.h.
QString iconName(const ImportRow& row);

} // namespace besace
