#include "app/desktop/review/ReviewTabs.h"

#include "app/desktop/details/PlainText.h"
#include "app/desktop/looks/TextLabel.h"
#include "app/desktop/review/ReviewWords.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QListView>
#include <QMap>
#include <QStackedWidget>
#include <QStringListModel>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Lines that a person can look through; a session of a thousand badges has more.
constexpr qsizetype maxLines = 2000;

/// Skills under their names, with the badges that name them. One that two badges name in other letters is one.
class SkillList {
public:
    explicit SkillList(const QLocale& locale) : m_locale(locale) { }

    void add(const Badge& badge)
    {
        for (const Alignment& alignment : badge.achievement.alignments)
            add(oneLine(alignment.targetName.in({ wording::languageOf(m_locale) })), list(alignment), badge);
        for (const QString& tag : badge.achievement.tags)
            add(oneLine(tag), {}, badge);
    }

    QStringList lines() const
    {
        QStringList made;
        for (const Skill& skill : m_skills) {
            const QString named = skill.list.isEmpty() ? skill.name : skill.name + u" ("_s + skill.list + u')';
            made.append(inOneLine({ named, inOneLine(skill.badges, u", "_s) }, u" – "_s));
        }
        return made.first(std::min(made.size(), maxLines));
    }
    int count() const { return static_cast<int>(m_skills.size()); }

private:
    struct Skill {
        QString name;
        QString list; ///< of skills that it belongs to, and its number there, as the badge writes them
        QStringList badges;
    };

    static QString list(const Alignment& alignment)
    {
        QStringList parts { oneLine(alignment.targetFramework), oneLine(alignment.targetCode) };
        parts.removeAll(QString());
        return parts.join(u' ');
    }

    void add(const QString& name, const QString& list, const Badge& badge)
    {
        if (name.isEmpty())
            return;
        Skill& skill = m_skills[name.toCaseFolded()];
        if (skill.name.isEmpty())
            skill = { name, list, {} };
        else if (skill.list.isEmpty())
            skill.list = list;
        if (const QString from = reviewWords::name(badge, m_locale); !skill.badges.contains(from))
            skill.badges.append(from);
    }

    QLocale m_locale;
    QMap<QString, Skill> m_skills;
};

QStringList proofsOf(const Badge& badge, const QLocale& locale)
{
    const QStringList languages { wording::languageOf(locale) };
    QStringList lines;
    for (const Evidence& evidence : badge.evidence) {
        QStringList parts { oneLine(evidence.name.in(languages)), oneLine(evidence.description.in(languages)),
            oneLine(evidence.id) };
        parts.removeAll(QString());
        parts.append(reviewWords::name(badge, locale));
        lines.append(inOneLine(parts, u" – "_s));
    }
    return lines;
}

QStringList questionsOf(const ReviewSession& session, const QLocale& locale)
{
    QStringList lines;
    for (const ReviewItem& item : session.badges()) {
        for (const Question& question : item.questions)
            lines.append(inOneLine(
                { reviewWords::name(item.verification->badge, locale), reviewWords::question(question, locale) },
                u" – "_s));
    }
    for (const ReviewItem& item : session.filesWithoutBadge()) {
        const QString sentence = item.error ? wording::errorSentence(*item.error, item.container) : QString();
        lines.append(inOneLine({ reviewWords::file(item), sentence }, u" – "_s));
    }
    return lines;
}

} // namespace

ReviewTabs::ReviewTabs(QLocale locale, QWidget* parent)
    : QWidget(parent)
    , m_locale(std::move(locale))
    , m_bar(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_skills(addList(u"skills"_s))
    , m_proofs(addList(u"proofs"_s))
    , m_questions(addList(u"questions"_s))
{
    m_bar->setObjectName(u"tabs"_s);
    m_bar->setAccessibleName(tr("Skills, proof and questions"));
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    connect(m_bar, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

QStringListModel* ReviewTabs::addList(const QString& objectName)
{
    auto* list = new QListView;
    list->setObjectName(objectName);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setWordWrap(true);
    list->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    auto* model = new QStringListModel(list);
    list->setModel(model);
    m_pages->addWidget(list);
    m_bar->addTab({});
    return model;
}

void ReviewTabs::show(const ReviewSession& session)
{
    SkillList skills(m_locale);
    QStringList proofs;
    for (const ReviewItem& item : session.badges()) {
        skills.add(item.verification->badge);
        if (proofs.size() < maxLines)
            proofs += proofsOf(item.verification->badge, m_locale);
    }
    const QStringList questions = questionsOf(session, m_locale);
    m_skills->setStringList(skills.lines());
    m_proofs->setStringList(proofs);
    m_questions->setStringList(questions.first(std::min(questions.size(), maxLines)));
    const QStringList titles { tr("Skills (%1)").arg(skills.count()), tr("Proof (%1)").arg(proofs.size()),
        tr("Questions to ask (%1)").arg(questions.size()) };
    for (int tab = 0; tab < titles.size(); ++tab) {
        m_bar->setTabText(tab, titles.at(tab));
        m_pages->widget(tab)->setAccessibleName(titles.at(tab));
    }
}

} // namespace besace
