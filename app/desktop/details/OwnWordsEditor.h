#pragma once

#include "core/backpack/Backpack.h"

#include <QWidget>

namespace besace {

class StoryEditor;
class WordChips;

/// What the person adds to one badge: skills, a story, tags. Never mixed with what the badge says.
class OwnWordsEditor final : public QWidget {
    Q_OBJECT

public:
    /// @p language that of the skills that are suggested: `fr`, `en` or `ar`
    OwnWordsEditor(BadgeId id, const QString& language, QWidget* parent = nullptr);

    BadgeId id() const { return m_id; }
    void setOwnWords(const OwnWords& words);
    void save(); ///< what is still being written

signals:
    void storyWritten(BadgeId id, const Story& story);
    void skillsWritten(BadgeId id, const QList<OwnSkill>& skills);
    void tagsWritten(BadgeId id, const QStringList& tags);

private:
    void takeSkills(const QStringList& names);

    BadgeId m_id;
    QList<OwnSkill> m_skills;
    WordChips* m_skillChips;
    StoryEditor* m_story;
    WordChips* m_tagChips;
};

/// A small list of ways to behave at work, in the words of people: resources/skills.
QStringList suggestedSkills(const QString& language);

} // namespace besace
