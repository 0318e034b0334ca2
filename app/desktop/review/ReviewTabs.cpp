#include "app/desktop/review/ReviewTabs.h"

#include "app/desktop/details/PlainText.h"
#include "app/desktop/looks/TextLabel.h"
#include "app/desktop/review/ReviewWords.h"
#include "core/review/SessionSkills.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QListView>
#include <QStackedWidget>
#include <QStringListModel>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Lines that a person can look through; a session of a thousand badges has more.
constexpr qsizetype maxLines = 2000;

QStringList skillLines(const ReviewSession& session, const QLocale& locale)
{
    QStringList lines;
    for (const SessionSkill& skill : skillsOf(session, wording::languageOf(locale)))
        lines.append(inOneLine({ skill.named(), inOneLine(skill.badges, u", "_s) }, u" – "_s));
    return lines;
}

QStringList proofLines(const ReviewSession& session, const QLocale& locale)
{
    QStringList lines;
    for (const SessionProof& proof : proofsOf(session, wording::languageOf(locale))) {
        QStringList parts { proof.words, proof.address };
        parts.removeAll(QString());
        parts.append(proof.badge);
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
    const QStringList skills = skillLines(session, m_locale);
    const QStringList proofs = proofLines(session, m_locale);
    const QStringList questions = questionsOf(session, m_locale);
    m_skills->setStringList(skills.first(std::min(skills.size(), maxLines)));
    m_proofs->setStringList(proofs.first(std::min(proofs.size(), maxLines)));
    m_questions->setStringList(questions.first(std::min(questions.size(), maxLines)));
    const QStringList titles { tr("Skills (%1)").arg(skills.size()), tr("Proof (%1)").arg(proofs.size()),
        tr("Questions to ask (%1)").arg(questions.size()) };
    for (int tab = 0; tab < titles.size(); ++tab) {
        m_bar->setTabText(tab, titles.at(tab));
        m_pages->widget(tab)->setAccessibleName(titles.at(tab));
    }
}

} // namespace besace
