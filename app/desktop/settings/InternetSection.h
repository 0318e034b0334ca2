#pragma once

#include "app/desktop/network/Web.h"

#include <QWidget>

namespace besace {

class TextLabel;

/// What the person said about the internet, in a sentence, and the way to change it.
class InternetSection final : public QWidget {
    Q_OBJECT

public:
    explicit InternetSection(WebPreferences preferences, QWidget* parent = nullptr);

    const WebPreferences& preferences() const { return m_preferences; }

private:
    void change();
    void updateWords();

    WebPreferences m_preferences;
    TextLabel* m_words;
};

} // namespace besace
