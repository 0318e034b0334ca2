#include "app/desktop/review/ReviewWindow.h"

#include "app/desktop/frame/DropHint.h"
#include "app/desktop/help/HelpWindow.h"
#include "app/desktop/jobs/JobLine.h"
#include "app/desktop/looks/FlowLayout.h"
#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/ReadingOrder.h"
#include "app/desktop/looks/SpokenLabel.h"
#include "app/desktop/review/QuestionSearch.h"
#include "app/desktop/review/ReportDialog.h"
#include "app/desktop/review/ReviewAddresses.h"
#include "app/desktop/review/ReviewDetails.h"
#include "app/desktop/review/ReviewJob.h"
#include "app/desktop/review/ReviewModel.h"
#include "app/desktop/review/ReviewTable.h"
#include "app/desktop/review/ReviewTabs.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QAction>
#include <QCheckBox>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr QSize usualSize { 1200, 780 };
constexpr int leastLines = 6; ///< of the table
constexpr QSize frameOfWindow { 16, 48 }; ///< what a window manager adds, at most; Qt learns it only once shown

bool isNotAsked(const ReviewItem& item)
{
    static const QStringList codes { u"not-asked"_s, u"site-silent"_s, u"cancelling-not-checked"_s };
    return std::ranges::any_of(item.questions, [](const Question& question) { return codes.contains(question.code); });
}

ReviewSession newSession(const ReviewSetup& setup)
{
    return { setup.clock(), setup.knownIssuers, wording::languageOf(setup.locale) };
}

} // namespace

ReviewWindow::ReviewWindow(ReviewSetup setup, QWidget* parent)
    : QMainWindow(parent, Qt::Window)
    , m_setup(std::move(setup))
    , m_web(new Web(m_setup.web, m_setup.webPreferences, *this))
    , m_job(new ReviewJob(this))
    , m_search(new QuestionSearch(this))
    , m_model(new ReviewModel(newSession(m_setup), m_setup.locale, this))
    , m_order(new ReviewOrder(*m_model, this))
{
    m_web->setParent(this);
    setWindowTitle(tr("Check badges"));
    setWindowIcon(applicationIcon());
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    layOut();
    addShortcuts();
    connectJob();
    resize(usualSize.boundedTo(screen()->availableSize() - frameOfWindow));
    eraseEnded();
    showWhatIsThere();
    m_openFiles->setFocus();
}

ReviewWindow::~ReviewWindow()
{
    m_web->stop();
    m_job->stop();
}

void ReviewWindow::layOut()
{
    m_addresses = new ReviewAddresses;
    m_jobLine = new JobLine;
    m_jobLine->follow(m_job->watcher());
    m_empty = new TextLabel(TextSize::Lead, Ink::Muted, false);
    m_empty->setObjectName(u"empty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWords(tr("Open what the person brings: a PDF, pictures, a folder, a mail."));
    m_table = new ReviewTable(*m_order);
    m_table->setObjectName(u"badges"_s);
    m_table->setAccessibleName(tr("Badges"));
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * leastLines);
    m_tabs = new ReviewTabs(m_setup.locale);
    auto* both = new QSplitter(Qt::Vertical);
    both->addWidget(m_table);
    both->addWidget(m_tabs);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    both->setChildrenCollapsible(false);
    both->setObjectName(u"both"_s);

    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::edge);
    column->setSpacing(space::between);
    column->addWidget(makeHead());
    column->addWidget(makeOpening());
    column->addWidget(m_addresses);
    column->addWidget(m_jobLine);
    column->addWidget(makeSummary());
    column->addWidget(m_empty, 1);
    column->addWidget(both, 1);
    // Where large letters leave no room for all of it, it scrolls.
    auto* scrolling = new QScrollArea;
    scrolling->setFrameShape(QFrame::NoFrame);
    scrolling->setFocusPolicy(Qt::NoFocus);
    scrolling->setWidgetResizable(true);
    scrolling->setWidget(middle);
    setCentralWidget(scrolling);
    m_dropHint = new DropHint(this);
    connect(m_table, &ReviewTable::opened, this, &ReviewWindow::showDetails);
    connect(m_addresses, &ReviewAddresses::changed, this, [this](const QStringList& addresses) {
        m_model->setAddresses(addresses);
        m_search->search(m_model->session());
    });
}

QWidget* ReviewWindow::makeHead()
{
    auto* head = new QWidget;
    auto* title = new TextLabel(TextSize::Title, Ink::Text, true);
    title->setWords(tr("Check badges"));
    auto* promise = new TextLabel(TextSize::Body, Ink::Muted, false);
    promise->setWords(m_setup.keptFolder.isEmpty() ? tr("Nothing is kept after the session.")
                                                   : tr("Nothing is kept after the session, unless you ask for it."));
    QPushButton* close = makeButton(tr("&Close the session"), u"close"_s, ButtonKind::Plain);
    close->setObjectName(u"closeSession"_s);
    connect(close, &QPushButton::clicked, this, &ReviewWindow::closeSession);
    QPushButton* personalData = makeButton(tr("Personal &data"), u"info"_s, ButtonKind::Quiet);
    personalData->setObjectName(u"personalData"_s);
    connect(personalData, &QPushButton::clicked, this, [this] {
        HelpWindow::open(*this, { HelpBook::Kind::PersonalData, {} });
    });
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(promise);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(space::between);
    row->addLayout(words, 1);
    row->addWidget(personalData, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    return head;
}

QWidget* ReviewWindow::makeOpening()
{
    auto* opening = new QWidget;
    auto* row = new FlowLayout(space::inside, opening);
    row->setContentsMargins({});
    m_openFiles = makeButton(tr("&Open files…"), u"open"_s, ButtonKind::Primary);
    m_openFiles->setObjectName(u"openFiles"_s);
    connect(m_openFiles, &QPushButton::clicked, this, &ReviewWindow::chooseFiles);
    QPushButton* folder = makeButton(tr("Open a &folder…"), u"folder"_s, ButtonKind::Plain);
    folder->setObjectName(u"openFolder"_s);
    connect(folder, &QPushButton::clicked, this, &ReviewWindow::chooseFolder);
    QPushButton* pasting = makeButton(tr("Pas&te"), u"paste"_s, ButtonKind::Plain);
    pasting->setObjectName(u"paste"_s);
    connect(pasting, &QPushButton::clicked, this, &ReviewWindow::paste);
    m_keptSessions = makeButton(tr("Kept &sessions…"), u"calendar"_s, ButtonKind::Plain);
    m_keptSessions->setObjectName(u"keptSessions"_s);
    connect(m_keptSessions, &QPushButton::clicked, this, &ReviewWindow::showKept);
    for (QPushButton* button : { m_openFiles, folder, pasting, m_keptSessions })
        row->addWidget(button);
    return opening;
}

QWidget* ReviewWindow::makeSummary()
{
    m_summaryRow = new QWidget;
    m_summary = new SpokenLabel;
    m_summary->setObjectName(u"summary"_s);
    m_summary->setFont(scaled(font(), TextSize::Lead, true));
    m_onlyQuestions = new QCheckBox(tr("Only what &raises a question"));
    m_onlyQuestions->setObjectName(u"onlyQuestions"_s);
    connect(m_onlyQuestions, &QCheckBox::toggled, this, &ReviewWindow::showOnlyQuestions);
    m_askSites = makeButton(tr("Ask the organisations’ s&ites"), u"check-again"_s, ButtonKind::Plain);
    m_askSites->setObjectName(u"askSites"_s);
    connect(m_askSites, &QPushButton::clicked, this, &ReviewWindow::askSites);
    m_report = makeButton(tr("Re&port…"), u"print"_s, ButtonKind::Plain);
    m_report->setObjectName(u"report"_s);
    connect(m_report, &QPushButton::clicked, this, &ReviewWindow::makeReport);
    m_keep = makeButton(tr("&Keep…"), u"calendar"_s, ButtonKind::Plain);
    m_keep->setObjectName(u"keepSession"_s);
    connect(m_keep, &QPushButton::clicked, this, &ReviewWindow::keepSession);
    auto* controls = new QWidget;
    auto* flow = new FlowLayout(space::between, controls);
    flow->setContentsMargins({});
    flow->addWidget(m_onlyQuestions);
    flow->addWidget(m_askSites);
    flow->addWidget(m_report);
    flow->addWidget(m_keep);
    auto* column = new QVBoxLayout(m_summaryRow);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    column->addWidget(m_summary);
    column->addWidget(controls);
    return m_summaryRow;
}

void ReviewWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto slot) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(QKeySequence::Open, &ReviewWindow::chooseFiles);
    add(QKeySequence::Paste, &ReviewWindow::paste);
    add(QKeySequence(Qt::Key_F5), &ReviewWindow::askSites);
    add(QKeySequence(Qt::CTRL | Qt::Key_W), &ReviewWindow::closeSession);
}

void ReviewWindow::connectJob()
{
    connect(m_job, &ReviewJob::found, this, [this](const QList<ReviewItem>& items) {
        m_model->add(items);
        showRows();
    });
    connect(m_job, &ReviewJob::asked, this, [this](const QList<AskedAgain>& badges) {
        for (const AskedAgain& each : badges)
            m_model->replace(each.index, each.verification);
    });
    connect(m_job, &ReviewJob::finished, this, &ReviewWindow::finish);
    connect(m_search, &QuestionSearch::found, this, &ReviewWindow::takeQuestions);
}

bool ReviewWindow::isWorking() const { return m_job->isRunning() || m_isEnding; }

VerificationContext ReviewWindow::context(bool online) const
{
    VerificationContext context;
    context.now = m_setup.clock();
    context.online = online;
    context.knownIssuers = m_setup.knownIssuers;
    return context;
}

void ReviewWindow::beginReading()
{
    m_jobLine->begin(tr("Reading and checking…"));
    showWhatIsThere();
}

void ReviewWindow::askSites()
{
    if (isWorking() || notAsked() == 0)
        return;
    if (!m_web->isOnline())
        return m_summary->say(summary() + u' ' + tr("There is no internet: nobody was asked."));
    QList<AskedAgain> badges;
    const QList<ReviewItem>& items = m_model->session().badges();
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (isNotAsked(items.at(i)))
            badges.append({ i, *items.at(i).verification });
    }
    m_job->ask(badges, context(true), m_web->loader(Asking::Anyone, {}));
    m_jobLine->begin(tr("Asking the organisations’ sites…"));
    showWhatIsThere();
}

int ReviewWindow::notAsked() const
{
    return static_cast<int>(std::ranges::count_if(m_model->session().badges(), isNotAsked));
}

void ReviewWindow::showWhatIsThere()
{
    const ReviewSession& session = m_model->session();
    const bool isEmpty = session.badges().isEmpty() && session.filesWithoutBadge().isEmpty();
    m_empty->setVisible(isEmpty);
    m_summaryRow->setVisible(!isEmpty || isWorking());
    findChild<QSplitter*>(u"both"_s)->setVisible(!isEmpty);
    isEmpty ? m_summary->clear() : showRows();
    m_askSites->setVisible(notAsked() > 0);
    m_askSites->setEnabled(!isWorking());
    m_report->setEnabled(!isWorking() && !session.badges().isEmpty());
    showKeeping();
    m_tabs->show(session);
    m_table->goToFirst();
}

void ReviewWindow::showDetails(int badge)
{
    waitForQuestions();
    auto* dialog = new ReviewDetails(m_model->session().badges().at(badge), m_setup.locale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReviewWindow::makeReport()
{
    waitForQuestions();
    auto* dialog = new ReportDialog(m_model->session(), m_setup.clock(), m_setup.locale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReviewWindow::forget()
{
    m_web->stop();
    m_job->stop();
    m_addresses->clear();
    m_search->stop();
    m_isEnding = false;
    m_leftLocked.clear();
    m_model->clear();
    m_tabs->show(m_model->session());
    m_summary->clear();
}

void ReviewWindow::closeSession() { close(); }

void ReviewWindow::closeEvent(QCloseEvent* event)
{
    forget();
    QMainWindow::closeEvent(event);
}

/// Parts come and go while the window is there.
bool ReviewWindow::focusNextPrevChild(bool next)
{
    tabInReadingOrder(*this);
    return QMainWindow::focusNextPrevChild(next);
}

} // namespace besace
