#include "app/desktop/review/ReviewTabs.h"

#include "app/desktop/details/PlainText.h"
#include "app/desktop/looks/TextLabel.h"
#include "app/desktop/review/ReviewWords.h"
#include "core/review/SessionSkills.h"
#include "core/wording/BroughtWording.h"
#include "core/wording/Languages.h"

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
/// Badges that a skill's line names; a longer one is not read, and takes long to lay out.
constexpr qsizetype maxBadgesNamed = 20;
/// Lines that are laid out in one turn: the window stays live.
constexpr int linesAtOnce = 60;

QString named(const QStringList& badges)
{
    QStringList shown = badges.first(std::min(badges.size(), maxBadgesNamed));
    if (badges.size() > maxBadgesNamed)
        shown.append(u"…"_s);
    return inOneLine(shown, u", "_s);
}

QStringList skillLines(const ReviewSession& session, const QLocale& locale)
{
    QStringList lines;
    for (const SessionSkill& skill : skillsOf(session, wording::languageOf(locale)))
        lines.append(inOneLine({ skill.named(), named(skill.badges) }, u" – "_s));
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
        const QString sentence = item.error ? wording::broughtErrorSentence(*item.error, item.container) : QString();
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
{
    for (const QString& name : { u"skills"_s, u"proofs"_s, u"questions"_s })
        addList(name);
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

void ReviewTabs::addList(const QString& objectName)
{
    auto* list = new QListView;
    list->setObjectName(objectName);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setWordWrap(true);
    list->setLayoutMode(QListView::Batched);
    list->setBatchSize(linesAtOnce);
    list->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    list->setModel(new QStringListModel(list));
    m_pages->addWidget(list);
    m_bar->addTab({});
}

void ReviewTabs::show(const ReviewSession& session)
{
    fill(0, tr("Skills (%1)"), skillLines(session, m_locale));
    fill(1, tr("Proof (%1)"), proofLines(session, m_locale));
    showQuestions(session);
}

void ReviewTabs::showQuestions(const ReviewSession& session)
{
    fill(2, tr("Questions to ask (%1)"), questionsOf(session, m_locale));
}

void ReviewTabs::fill(int tab, const QString& title, const QStringList& lines)
{
    auto* list = qobject_cast<QListView*>(m_pages->widget(tab));
    auto* model = qobject_cast<QStringListModel*>(list->model());
    if (const QStringList shown = lines.first(std::min(lines.size(), maxLines)); model->stringList() != shown)
        model->setStringList(shown);
    m_bar->setTabText(tab, title.arg(lines.size()));
    list->setAccessibleName(m_bar->tabText(tab));
}

} // namespace besace
