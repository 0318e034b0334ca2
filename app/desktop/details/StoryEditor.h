#pragma once

#include "core/backpack/Backpack.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QPlainTextEdit;

namespace besace {

class TextLabel;

/// The person's own story of a badge, in three boxes. It is kept by itself, when the person pauses or goes elsewhere.
class StoryEditor final : public QWidget {
    Q_OBJECT

public:
    /// What a box takes, in letters as people count them.
    static constexpr int mostLetters = 200;

    explicit StoryEditor(QWidget* parent = nullptr);

    /// What is stored. What the person is writing stays.
    void setStory(const Story& story);
    Story story() const;
    /// Says storyWritten() if there is something new.
    void save();

signals:
    void storyWritten(const Story& story);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Box {
        QPlainTextEdit* field = nullptr;
        TextLabel* count = nullptr;
    };

    Box makeBox(const QString& name, const QString& prompt);
    void take(Box& box);

    std::array<Box, 3> m_boxes;
    Story m_stored;
    QTimer m_pause;
};

} // namespace besace
