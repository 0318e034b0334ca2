#include "app/desktop/details/OwnWordsEditor.h"

#include "app/desktop/details/Sections.h"
#include "app/desktop/details/StoryEditor.h"
#include "app/desktop/details/WordChips.h"
#include "app/desktop/looks/Tokens.h"

#include <QFile>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

QStringList suggestedSkills(const QString& language)
{
    QFile file(u":/skills/"_s + language + u".txt"_s);
    if (!file.open(QFile::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

OwnWordsEditor::OwnWordsEditor(BadgeId id, const QString& language, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_skillChips(
          new WordChips({ tr("Add a skill"), tr("A skill that you see in this badge"), tr("Add", "a skill, a tag") }))
    , m_story(new StoryEditor)
    , m_tagChips(new WordChips({ tr("Add a tag"), tr("A word to find it again"), tr("Add", "a skill, a tag") }))
{
    m_skillChips->setObjectName(u"ownSkills"_s);
    m_tagChips->setObjectName(u"tags"_s);
    m_skillChips->setSuggestions(suggestedSkills(language));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::edge);
    column->addWidget(sections::titled(tr("Skills that I add"), m_skillChips));
    column->addWidget(sections::titled(tr("My story"), m_story));
    column->addWidget(sections::titled(tr("My tags"), m_tagChips));
    connect(m_story, &StoryEditor::storyWritten, this, [this](const Story& story) { emit storyWritten(m_id, story); });
    connect(m_skillChips, &WordChips::wordsChanged, this, &OwnWordsEditor::takeSkills);
    connect(
        m_tagChips, &WordChips::wordsChanged, this, [this](const QStringList& tags) { emit tagsWritten(m_id, tags); });
}

void OwnWordsEditor::setOwnWords(const OwnWords& words)
{
    m_skills = words.skills;
    QStringList names;
    for (const OwnSkill& skill : words.skills)
        names << skill.name;
    m_skillChips->setWords(names);
    m_story->setStory(words.story);
    m_tagChips->setWords(words.tags);
}

void OwnWordsEditor::save() { m_story->save(); }

/// Those that were there keep where they were taken from.
void OwnWordsEditor::takeSkills(const QStringList& names)
{
    QList<OwnSkill> skills;
    for (const QString& name : names) {
        const auto known = std::ranges::find(m_skills, name, &OwnSkill::name);
        skills << (known == m_skills.end() ? OwnSkill { name } : *known);
    }
    m_skills = skills;
    emit skillsWritten(m_id, skills);
}

} // namespace besace
