#include "core/review/SessionSkills.h"

#include "core/sharing/CleanText.h"
#include "core/sharing/cv/CvContent.h"

#include <QCollator>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Longer is no name of a skill or a proof.
constexpr qsizetype maxNameChars = 200;

QString line(const QString& text) { return cleanLine(text, maxNameChars); }

QString listOf(const Alignment& alignment)
{
    if (const QString known = publicListOf(alignment); !known.isEmpty())
        return known;
    QStringList parts { line(alignment.targetFramework), line(alignment.targetCode) };
    parts.removeAll(QString());
    return parts.join(u' ');
}

class Collector {
public:
    explicit Collector(QString language) : m_language(std::move(language)) { }

    void add(const Badge& badge)
    {
        const QString from = line(badgeName(badge, m_language));
        for (const Alignment& alignment : badge.achievement.alignments)
            add(line(alignment.targetName.in({ m_language })), listOf(alignment), from);
        for (const QString& tag : badge.achievement.tags)
            add(line(tag), {}, from);
    }

    /// As a dictionary of that language has them: "Écouter" stands before "Gérer".
    QList<SessionSkill> skills() const
    {
        const QCollator collator { QLocale(m_language) };
        QList<SessionSkill> sorted = m_skills.values();
        std::ranges::stable_sort(sorted, [&collator](const SessionSkill& one, const SessionSkill& other) {
            return collator.compare(one.name, other.name) < 0;
        });
        return sorted;
    }

private:
    void add(const QString& name, const QString& list, const QString& badge)
    {
        if (name.isEmpty())
            return;
        SessionSkill& skill = m_skills[name.toCaseFolded()];
        if (skill.name.isEmpty())
            skill.name = name;
        if (skill.list.isEmpty())
            skill.list = list;
        if (!skill.badges.contains(badge))
            skill.badges.append(badge);
    }

    QString m_language;
    QMap<QString, SessionSkill> m_skills;
};

} // namespace

QString SessionSkill::named() const { return list.isEmpty() ? name : name + u" ("_s + list + u')'; }

QList<SessionSkill> skillsOf(const ReviewSession& session, const QString& language)
{
    Collector collector(language);
    for (const ReviewItem& item : session.badges())
        collector.add(item.verification->badge);
    return collector.skills();
}

QList<SessionProof> proofsOf(const Badge& badge, const QString& language)
{
    QList<SessionProof> proofs;
    for (const Evidence& evidence : badge.evidence) {
        QStringList words { line(evidence.name.in({ language })), line(evidence.description.in({ language })) };
        words.removeAll(QString());
        proofs.append({ words.join(u" – "_s), line(evidence.id), line(badgeName(badge, language)) });
    }
    return proofs;
}

QList<SessionProof> proofsOf(const ReviewSession& session, const QString& language)
{
    QList<SessionProof> proofs;
    for (const ReviewItem& item : session.badges())
        proofs += proofsOf(item.verification->badge, language);
    return proofs;
}

} // namespace besace
