#pragma once

#include "app/desktop/settings/Preferences.h"

#include <QWidget>

class QComboBox;

namespace besace {

class TextLabel;

/// How Besace speaks and looks: language, colours, size of the text.
class LooksSection final : public QWidget {
    Q_OBJECT

public:
    explicit LooksSection(const Preferences& preferences, QWidget* parent = nullptr);

    void takeInto(Preferences& preferences) const;
    void setBusy(bool busy);

private:
    QComboBox* m_language;
    QComboBox* m_appearance;
    QComboBox* m_textSize;
    TextLabel* m_wait;
};

} // namespace besace
