#pragma once

class QComboBox;
class QString;

namespace besace {

/// The languages that the program speaks, @p language chosen; the data of each is its name for the settings.
QComboBox* makeLanguageChoice(const QString& language);

} // namespace besace
