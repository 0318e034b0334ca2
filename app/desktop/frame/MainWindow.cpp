#include "app/desktop/frame/MainWindow.h"

#include "app/desktop/details/DetailsPane.h"
#include "app/desktop/frame/Banner.h"
#include "app/desktop/frame/DropHint.h"
#include "app/desktop/frame/Header.h"
#include "app/desktop/frame/StatusWords.h"
#include "app/desktop/import/ImportPanel.h"
#include "app/desktop/jobs/Job.h"
#include "app/desktop/looks/ButtonLabel.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/ReadingOrder.h"
#include "app/desktop/network/CheckingLine.h"
#include "app/desktop/organising/Deeds.h"
#include "app/desktop/organising/UndoActions.h"
#include "app/desktop/sharing/ShareDialog.h"
#include "core/wording/Wording.h"

#include <QAccessible>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr QSize usualSize { 1280, 800 };
constexpr QSize frameOfWindow { 16, 48 }; ///< what a window manager adds, at most; Qt learns it only once shown

/// The usual size, or what a small screen has room for.
QSize firstSize(const QScreen& screen) { return usualSize.boundedTo(screen.availableSize() - frameOfWindow); }

} // namespace

MainWindow::MainWindow(DeskSetup setup)
    : m_setup(std::move(setup))
    , m_web(new Web(m_setup.web, m_setup.preferences.web, *this))
{
    m_web->setParent(this);
    m_deeds = new Deeds(m_setup.clock, this);
    setWindowTitle(u"Besace"_s);
    setAcceptDrops(true);
    layOut();
    makeMenus();
    connectPage();
    connectImport();
    connectChecking();
    connectDeeds();
    resize(firstSize(*screen()));
    restoreGeometry(m_setup.preferences.geometry);
    m_page->restoreState(m_setup.preferences.panes);
    m_page->setForm(m_setup.preferences.form);
    m_page->setSort(m_setup.preferences.sort);
}

MainWindow::MainWindow(Backpack backpack, DeskSetup setup) : MainWindow(std::move(setup)) { open(std::move(backpack)); }

void MainWindow::open(Backpack backpack)
{
    m_own.emplace(std::move(backpack));
    useBackpack(false);
    m_deeds->sweepTrash();
    m_page->focusList();
    remindOfCopy();
}

void MainWindow::searchAfter(const LeftLook& look)
{
    m_indexLook = look;
    if (!isTrial())
        m_page->searchAfter(look);
}

MainWindow::~MainWindow()
{
    m_page->details().saveOwnWords();
    // The backpack goes before the widgets, which lose their focus as they go and would write to it.
    m_page->details().disconnect(m_deeds);
}

/// Panes are filled again while the window is there.
bool MainWindow::focusNextPrevChild(bool next)
{
    tabInReadingOrder(*this);
    return QMainWindow::focusNextPrevChild(next);
}

void MainWindow::layOut()
{
    m_header = new Header;
    makeBanners();
    m_page = new BackpackPage(m_setup.clock, m_setup.locale);
    m_import = new ImportPanel;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_import);
    auto* middle = new QWidget;
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_trialBanner);
    layout->addWidget(m_problem);
    layout->addWidget(m_news);
    layout->addWidget(m_copyReminder);
    layout->addWidget(m_stack, 1);
    setCentralWidget(middle);

    m_status = new StatusWords;
    statusBar()->addWidget(m_status, 1);
    m_checkingLine = new CheckingLine;
    m_checkingLine->hide();
    statusBar()->addPermanentWidget(m_checkingLine);
    m_saveCopyButton = makeButton(tr("Save a copy"), u"save"_s, ButtonKind::Quiet);
    m_saveCopyButton->setObjectName(u"saveCopyButton"_s);
    connect(m_saveCopyButton, &QPushButton::clicked, this, &MainWindow::saveCopy);
    statusBar()->addPermanentWidget(m_saveCopyButton);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(sideMargins(0, space::edge - quietPadding)); // its words end where the header does
    m_dropHint = new DropHint(this);
}

void MainWindow::makeBanners()
{
    m_trialBanner = new Banner(u"try"_s, Ink::Accent);
    m_trialBanner->setObjectName(u"trialBanner"_s);
    m_trialBanner->setWords(tr("These are example badges. Your own are kept apart."));
    connect(m_trialBanner->addButton(tr("Empty")), &QPushButton::clicked, this, &MainWindow::emptyTrial);
    connect(m_trialBanner->addButton(tr("Back to my badges"), u"back"_s), &QPushButton::clicked, this,
        &MainWindow::leaveTrial);
    m_problem = new Banner(u"warning"_s, Ink::Bad);
    m_problem->setObjectName(u"problem"_s);
    connect(m_problem->addButton(tr("Close")), &QPushButton::clicked, m_problem, &QWidget::hide);
    makeCopyReminder();
    m_news = new Banner(u"info"_s, Ink::Accent);
    m_news->setObjectName(u"news"_s);
    connect(m_news->addButton(tr("See")), &QPushButton::clicked, this, [this] {
        showPage();
        m_page->showBadge(m_changed.first());
        m_page->focusList();
    });
    connect(m_news->addButton(tr("Close")), &QPushButton::clicked, m_news, &QWidget::hide);
}

void MainWindow::connectPage()
{
    connect(m_header, &Header::addWanted, this, &MainWindow::chooseFiles);
    connect(m_header, &Header::showWanted, this, &MainWindow::share);
    connect(m_header, &Header::searchChanged, this, [this](const QString& text) {
        m_page->setSearch(text);
        if (m_stack->currentWidget() != m_page && !text.isEmpty())
            showPage();
    });
    connect(m_header, &Header::searchDone, m_page, &BackpackPage::goToFound);
    connect(m_page, &BackpackPage::clearSearchWanted, m_header, &Header::clearSearch);
    connect(m_page, &BackpackPage::addWanted, this, &MainWindow::chooseFiles);
    connect(m_page, &BackpackPage::tryWanted, this, &MainWindow::tryExamples);
    connect(m_page, &BackpackPage::checkAgainWanted, this, [this] { checkAgain(m_page->chosen(), Asking::Anyone); });
    connect(m_page, &BackpackPage::identityGiven, this, &MainWindow::giveIdentity);
    connect(m_page, &BackpackPage::knownIssuerWanted, this, &MainWindow::askToKnow);
    connect(m_page, &BackpackPage::remindersWanted, this, &MainWindow::saveReminders);
    connect(m_page, &BackpackPage::failed, this, &MainWindow::complain);
    m_page->setReviewDoor(m_setup.hasReview);
    connect(m_page, &BackpackPage::reviewWanted, this, &MainWindow::reviewWanted);
    connect(m_page, &BackpackPage::listChanged, this, &MainWindow::updateStatus);
    connect(m_page, &BackpackPage::placeChanged, this, &MainWindow::updateStatus);
    connect(m_page, &BackpackPage::sortChanged, this, &MainWindow::updateActions);
    connect(m_page, &BackpackPage::formChanged, this, &MainWindow::updateActions);
}

Backpack& MainWindow::backpack() { return isTrial() ? *m_trial : *m_own; }

void MainWindow::share()
{
    const QList<BadgeId> chosen = m_page->chosen();
    auto* dialog = new ShareDialog(backpack(), chosen, m_setup.clock(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!isTrial())
        dialog->setOptions(m_setup.sharing);
    if (chosen.isEmpty())
        dialog->chooseCollection(m_page->place().collection);
    connect(dialog, &QDialog::finished, this, [this, dialog] { keepSharing(dialog->optionsToKeep()); });
    dialog->open();
}

void MainWindow::keepSharing(const ShareOptions& options)
{
    if (isTrial())
        return;
    const ShareMemory memory = memoryOf(m_setup.preferences.sharesComputer, m_setup.hasPassword);
    m_setup.sharing = whatStays(options, memory);
    emit sharingChosen(m_setup.sharing, memory);
}

void MainWindow::showPage()
{
    m_stack->setCurrentWidget(m_page);
    updateActions();
}

void MainWindow::useBackpack(bool trial)
{
    m_page->details().saveOwnWords(); // while it is still known to whom they belong
    m_page->details().forgetUnkept();
    m_inTrial = trial;
    m_news->hide();
    m_copyReminder->setVisible(!trial && m_copyReminder->isVisibleTo(this));
    m_trialBanner->setVisible(trial);
    m_header->clearSearch();
    m_deeds->setBackpack(backpack());
    m_undo->setBackpack(backpack());
    m_page->setBackpack(backpack());
    if (!trial)
        m_page->searchAfter(m_indexLook);
    m_page->showPlace({});
    updateActions();
}

QList<BadgeId> MainWindow::everyBadge()
{
    const Result<QList<BadgeId>> ids = backpack().ids({}, m_setup.clock());
    if (!ids)
        complain(ids.error());
    return ids ? *ids : QList<BadgeId>();
}

void MainWindow::giveIdentity(const QString& identity)
{
    if (m_busy)
        return;
    Result<QList<StoredBadge>> waiting = badgesToConfirm(backpack(), m_setup.clock());
    if (!waiting)
        return complain(waiting.error());
    for (const BadgeId id : m_page->chosen()) {
        if (const Result<StoredBadge> shown = backpack().badge(id); shown && shown->summary.place == Place::MyBadges)
            *waiting << *shown;
    }
    m_busy = true;
    VerificationContext asked = context(Asking::Nobody);
    asked.recipients = { identity };
    runJob([waiting = *waiting, asked, documents = loader(Asking::Nobody)](Progress& progress) {
        return findConfirmed(waiting, asked, *documents, progress);
    }).then(this, [this, identity](const Result<QList<Confirmed>>& confirmed) { takeConfirmed(identity, confirmed); });
}

void MainWindow::takeConfirmed(const QString& identity, const Result<QList<Confirmed>>& confirmed)
{
    m_busy = false;
    updateActions();
    if (!confirmed)
        return complain(confirmed.error());
    if (confirmed->isEmpty()) {
        m_problem->setWords(tr("This badge is for another address than %1.").arg(identity));
        return m_problem->announce();
    }
    if (const Result<void> kept = confirm(identity, *confirmed, backpack()); !kept)
        return complain(kept.error());
    m_problem->hide();
    m_page->refresh();
    if (!m_page->chosen().contains(confirmed->first().id))
        m_page->showBadge(confirmed->first().id);
    m_whileChecking = tr("This badge is for you: %1 is now one of your addresses.").arg(identity) + u' ';
    checkAgain(everyBadge(), Asking::Nobody);
}

void MainWindow::updateStatus()
{
    const int all = m_page->badgesInAll();
    QStringList words { tr("%n badge(s).", nullptr, all), whereKept() };
    if (m_web->preferences().offline)
        words << tr("Without internet.");
    if (!isTrial())
        words << copyState();
    m_status->setWords(words.join(u' '), words.first() + u' ' + words.last());
    const QString name = m_setup.name.isEmpty() ? QString() : u" – "_s + m_setup.name;
    setWindowTitle(placeName(m_page->place()) + name + u" – Besace"_s);
    m_header->setShowEnabled(all > 0);
    m_header->setAddPrimary(all > 0);
    updateActions();
}

void MainWindow::say(const QString& sentence)
{
    m_status->setWords(sentence, sentence);
    QAccessibleEvent event(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MainWindow::complain(const Error& error)
{
    m_problem->setWords(wording::errorSentence(error));
    m_problem->setToolTip(error.detail);
    m_problem->announce();
    if (error.code == Error::Code::Damaged)
        emit damageFound();
}

Preferences MainWindow::preferences() const
{
    Preferences preferences = m_setup.preferences;
    preferences.geometry = saveGeometry();
    preferences.panes = m_page->saveState();
    preferences.sort = m_page->sort();
    preferences.form = m_page->form();
    preferences.web = m_web->preferences();
    return preferences;
}

void MainWindow::saveWords() { m_page->details().saveOwnWords(); }

std::optional<Error> MainWindow::whyWordsAreUnkept() const { return m_page->details().whyUnkept(); }

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveWords();
    event->accept();
    emit closeWanted(event);
    if (!event->isAccepted())
        return;
    m_import->stop();
    stopChecking();
    emit closed();
}

} // namespace besace
