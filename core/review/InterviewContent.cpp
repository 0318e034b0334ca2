#include "core/review/InterviewContent.h"

#include "core/badge/IssuerDomain.h"
#include "core/base/Limits.h"
#include "core/review/SessionSkills.h"
#include "core/sharing/CleanText.h"
#include "core/sharing/Markdown.h"
#include "core/sharing/PortfolioContent.h"
#include "core/wording/Wording.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr qsizetype maxNameChars = 200;
/// A question is asked aloud: what it quotes is short.
constexpr qsizetype maxQuotedChars = 120;
/// Shorter is no requirement: "Oui.", "1".
constexpr qsizetype minRequirementChars = 10;
/// More of a text is not looked at for three questions.
constexpr qsizetype maxNarrativeChars = 10'000;

/// What is asked about a requirement, and where the badge names none. All three are open: none is answered by yes.
struct Asked {
    const char* about; ///< %1 is what was required
    const char* instead;
};
constexpr std::array asked {
    Asked { QT_TRANSLATE_NOOP("review", "Required: “%1”. How did you do it?"),
        QT_TRANSLATE_NOOP("review", "What did you do to earn this badge?") },
    Asked { QT_TRANSLATE_NOOP("review", "“%1”: what was hard, and what helped you?"),
        QT_TRANSLATE_NOOP("review", "What was hard, and what helped you?") },
    Asked { QT_TRANSLATE_NOOP("review", "“%1”: where could you use it at work?"),
        QT_TRANSLATE_NOOP("review", "Where could you use it at work?") },
};

QString blockLine(const MarkdownBlock& block)
{
    QString text = cleanLine(block.text(), maxNarrativeChars);
    while (text.endsWith(u'.') || text.endsWith(u';'))
        text.chop(1);
    return text.trimmed();
}

QStringList sentences(const QString& text)
{
    static const QRegularExpression end(u"(?<=[.!?;])\\s+"_s);
    QStringList made = text.split(end, Qt::SkipEmptyParts);
    for (QString& sentence : made) {
        while (sentence.endsWith(u'.') || sentence.endsWith(u';'))
            sentence.chop(1);
    }
    return made;
}

/// Writes the words of one sheet.
class Writer {
public:
    Writer(const ReviewSession& session, const ReportWish& wish)
        : m_session(session)
        , m_wish(wish)
        , m_locale(portfolioLocale(wish.language))
        , m_language(m_locale.language() == QLocale::French ? u"fr"_s : u"en"_s)
    {
    }

    InterviewContent write() const;

private:
    QString words(const char* text) const { return Language(m_locale).words("review", text); }
    QStringList facts() const;
    QStringList skills() const;
    InterviewBadge badge(const ReviewItem& item) const;
    QStringList questions(const Badge& badge) const;

    const ReviewSession& m_session;
    const ReportWish& m_wish;
    QLocale m_locale;
    QString m_language;
};

QStringList Writer::facts() const
{
    QStringList lines;
    if (const QString person = cleanLine(m_wish.person, maxNameChars); !person.isEmpty())
        lines.append(words(QT_TRANSLATE_NOOP("review", "Person, as typed: %1")).arg(person));
    if (const QString advisor = cleanLine(m_wish.advisor, maxNameChars); !advisor.isEmpty())
        lines.append(words(QT_TRANSLATE_NOOP("review", "Interview by: %1")).arg(advisor));
    lines.append(wording::dateAndTime(m_wish.madeAt, m_locale));
    return lines;
}

QStringList Writer::skills() const
{
    QStringList lines;
    for (const SessionSkill& skill : skillsOf(m_session, m_language))
        lines.append(skill.named() + u" – "_s + skill.badges.join(u", "_s));
    return lines;
}

QStringList Writer::questions(const Badge& badge) const
{
    const QStringList required = requirements(badge.achievement.criteria.narrative.in({ m_language }), asked.size());
    QStringList made;
    for (const Asked& question : asked) {
        const qsizetype i = made.size();
        made.append(i < required.size() ? words(question.about).arg(required.at(i)) : words(question.instead));
    }
    return made;
}

InterviewBadge Writer::badge(const ReviewItem& item) const
{
    const Badge& badge = item.verification->badge;
    const QString name = cleanLine(badgeName(badge, m_language), maxNameChars);
    QStringList byline { cleanLine(organisationOf(badge, m_language), maxNameChars),
        wording::stateHeadline(item.verification->report, m_locale) };
    byline.removeAll(QString());
    InterviewBadge made { name.isEmpty() ? words(QT_TRANSLATE_NOOP("review", "Badge without a name")) : name,
        byline.join(u" – "_s), {}, questions(badge) };
    for (const SessionProof& proof : proofsOf(badge, m_language)) {
        QStringList parts { proof.words, proof.address };
        parts.removeAll(QString());
        made.proofs.append(parts.join(u" – "_s));
    }
    made.proofs.removeAll(QString());
    return made;
}

InterviewContent Writer::write() const
{
    InterviewContent content;
    content.language = m_language;
    content.title = words(QT_TRANSLATE_NOOP("review", "Interview sheet"));
    content.facts = facts();
    content.skills = skills();
    for (const ReviewItem& item : m_session.badges())
        content.badges.append(badge(item));
    content.promise = words(QT_TRANSLATE_NOOP(
        "review", "This sheet helps to talk about what the person did. It gives no mark, and it proves nothing."));
    return content;
}

} // namespace

QStringList requirements(const QString& narrative, qsizetype count)
{
    const QList<MarkdownBlock> blocks = readMarkdown(cleanText(narrative, maxNarrativeChars));
    QStringList items;
    QStringList others;
    for (const MarkdownBlock& block : blocks) {
        if (block.kind == MarkdownBlock::Kind::Item)
            items.append(blockLine(block));
        else if (block.kind == MarkdownBlock::Kind::Paragraph)
            others += sentences(blockLine(block));
    }
    QStringList found = items.isEmpty() ? others : items;
    found.removeIf([](const QString& text) { return text.size() < minRequirementChars; });
    found.removeDuplicates();
    found = found.first(std::min(count, found.size()));
    for (QString& text : found)
        text = cleanLine(text, maxQuotedChars);
    return found;
}

InterviewContent interviewContent(const ReviewSession& session, const ReportWish& wish)
{
    return Writer(session, wish).write();
}

} // namespace besace
