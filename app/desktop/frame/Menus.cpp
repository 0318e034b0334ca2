#include "app/desktop/frame/Header.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/help/HelpWindow.h"
#include "app/desktop/import/ImportPanel.h"
#include "app/desktop/looks/Icons.h"
#include "app/desktop/organising/BadgeActions.h"
#include "app/desktop/organising/UndoActions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// One of several that exclude each other.
QAction* addChoice(QMenu& menu, QActionGroup& group, const QString& text, const QVariant& value, bool chosen)
{
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setData(value);
    action->setChecked(chosen);
    group.addAction(action);
    return action;
}

void check(QActionGroup& group, const QVariant& value)
{
    for (QAction* action : group.actions())
        action->setChecked(action->data() == value);
}

} // namespace

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeBadgeMenu();
    makeCollectionMenu();
    makeViewMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(lineIcon(u"add"_s), tr("&Add badges…"), QKeySequence::Open, this, &MainWindow::chooseFiles);
    menu->addAction(lineIcon(u"folder"_s), tr("Add a &folder…"), this, &MainWindow::chooseFolder);
    menu->addAction(lineIcon(u"paste"_s), tr("&Paste a link or a file"), QKeySequence::Paste, this, &MainWindow::paste);
    menu->addSeparator();
    m_share = menu->addAction(
        lineIcon(u"show"_s), tr("&Show my badges…"), QKeySequence(Qt::CTRL | Qt::Key_E), this, &MainWindow::share);
    m_print = menu->addAction(lineIcon(u"print"_s), tr("Prin&t…"), QKeySequence::Print, this, &MainWindow::print);
    m_print->setObjectName(u"print"_s);
    if (m_setup.hasReview) {
        QAction* review = menu->addAction(lineIcon(u"search"_s), tr("Check ba&dges"), this, &MainWindow::reviewWanted);
        review->setObjectName(u"review"_s);
    }
    menu->addSeparator();
    m_saveCopy = menu->addAction(lineIcon(u"save"_s), tr("Save a &copy…"), this, &MainWindow::saveCopy);
    m_saveCopy->setObjectName(u"saveCopy"_s);
    m_restoreCopy = menu->addAction(tr("&Restore a copy…"), this, &MainWindow::restoreCopy);
    m_restoreCopy->setObjectName(u"restoreCopy"_s);
    menu->addSeparator();
    addBackpacks(*menu);
    menu->addSeparator();
    QAction* settings = menu->addAction(tr("Settin&gs…"), this, &MainWindow::openSettings);
    settings->setObjectName(u"settings"_s);
    settings->setMenuRole(QAction::PreferencesRole);
    menu->addAction(tr("&Internet…"), this, &MainWindow::chooseSites);
    menu->addAction(tr("Organisations that you kno&w…"), this, &MainWindow::openOrganisations)
        ->setObjectName(u"knownOrganisations"_s);
    menu->addSeparator();
    m_try = menu->addAction(lineIcon(u"try"_s), tr("Try with e&xample badges"), this, &MainWindow::tryExamples);
    m_leaveTrial = menu->addAction(lineIcon(u"back"_s), tr("&Back to my badges"), this, &MainWindow::leaveTrial);
    m_emptyTrial
        = menu->addAction(lineIcon(u"close"_s), tr("&Empty the example badges"), this, &MainWindow::emptyTrial);
    menu->addSeparator();
    m_leave = menu->addAction(tr("Close and erase &my traces…"), this, &MainWindow::leave);
    m_leave->setObjectName(u"leave"_s);
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
}

void MainWindow::makeBadgeMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Badge"));
    m_check = menu->addAction(lineIcon(u"check-again"_s), tr("&Check now"), QKeySequence(Qt::Key_F5), this, [this] {
        const QList<BadgeId> chosen = m_page->chosen();
        checkAgain(chosen.isEmpty() ? everyBadge() : chosen, Asking::Anyone);
    });
    menu->addAction(lineIcon(u"search"_s), tr("&Search"), QKeySequence::Find, m_header, &Header::focusSearch);
    menu->addAction(lineIcon(u"calendar"_s), tr("&Reminders for my calendar…"), this, &MainWindow::saveReminders)
        ->setObjectName(u"reminders"_s);
    menu->addSeparator();
    m_badgeActions = new BadgeActions(*m_page, *m_deeds);
    menu->addActions(m_badgeActions->actions());
}

void MainWindow::makeViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    m_forms = new QActionGroup(this);
    using Form = BadgeCardDelegate::Form;
    addChoice(*menu, *m_forms, tr("As &pictures"), static_cast<int>(Form::Card), true);
    addChoice(*menu, *m_forms, tr("As a &list"), static_cast<int>(Form::Row), false);
    connect(m_forms, &QActionGroup::triggered, this,
        [this](const QAction* action) { m_page->setForm(static_cast<Form>(action->data().toInt())); });

    QMenu* sorts = menu->addMenu(tr("&Sort"));
    m_sorts = new QActionGroup(this);
    addChoice(*sorts, *m_sorts, tr("&Newest first"), static_cast<int>(Sort::Newest), true);
    addChoice(*sorts, *m_sorts, tr("By n&ame"), static_cast<int>(Sort::Name), false);
    addChoice(*sorts, *m_sorts, tr("By &organisation"), static_cast<int>(Sort::Issuer), false);
    addChoice(*sorts, *m_sorts, tr("By &end date"), static_cast<int>(Sort::ValidUntil), false);
    connect(m_sorts, &QActionGroup::triggered, this,
        [this](const QAction* action) { m_page->setSort(static_cast<Sort>(action->data().toInt())); });

    menu->addSeparator();
    QMenu* looks = menu->addMenu(tr("&Appearance"));
    m_appearances = new QActionGroup(this);
    const Appearance chosen = m_setup.preferences.appearance;
    const auto addAppearance = [&](const QString& text, Appearance appearance) {
        addChoice(*looks, *m_appearances, text, static_cast<int>(appearance), appearance == chosen);
    };
    addAppearance(tr("As the &system"), Appearance::System);
    addAppearance(tr("&Light"), Appearance::Light);
    addAppearance(tr("&Dark"), Appearance::Dark);
    addAppearance(tr("&High contrast"), Appearance::HighContrast);
    connect(m_appearances, &QActionGroup::triggered, this,
        [this](const QAction* action) { takeAppearance(static_cast<Appearance>(action->data().toInt())); });

    QMenu* languages = menu->addMenu(tr("Lan&guage"));
    m_languages = new QActionGroup(this);
    const QString language = languageOf(m_setup.preferences);
    addChoice(*languages, *m_languages, u"&Français"_s, u"fr"_s, language == u"fr"_s);
    addChoice(*languages, *m_languages, u"&English"_s, u"en"_s, language == u"en"_s);
    addChoice(*languages, *m_languages, u"ال&عربية"_s, u"ar"_s, language == u"ar"_s);
    connect(m_languages, &QActionGroup::triggered, this, [this](const QAction* action) {
        check(*m_languages, languageOf(m_setup.preferences)); // the window that speaks the other one is made then
        emit languageChosen(action->data().toString());
    });

    menu->addSeparator();
    menu->addAction(tr("Ne&xt pane"), QKeySequence(Qt::Key_F6), this, [this] { m_page->focusNextPane(true); });
    menu->addAction(
        tr("P&revious pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6), this, [this] { m_page->focusNextPane(false); });
}

void MainWindow::takeAppearance(Appearance appearance)
{
    m_setup.preferences.appearance = appearance;
    check(*m_appearances, static_cast<int>(appearance));
    emit appearanceChosen(appearance);
}

void MainWindow::makeHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    const auto addBook = [&](const QString& text, HelpBook::Kind kind) {
        return menu->addAction(text, this, [this, kind] { HelpWindow::open(*this, { kind, {} }); });
    };
    addBook(tr("&Questions and answers"), HelpBook::Kind::Questions)->setShortcut(QKeySequence::HelpContents);
    addBook(tr("&User guide"), HelpBook::Kind::Guide);
    addBook(tr("A&ccessibility"), HelpBook::Kind::Accessibility);
    menu->addSeparator();
    menu->addAction(lineIcon(u"info"_s), tr("&About Besace"), this, &MainWindow::about);
}

void MainWindow::updateActions()
{
    const bool importing = m_import->isRunning();
    m_undo->setBlocked(importing || m_busy);
    m_share->setEnabled(m_page->badgesInAll() > 0);
    m_print->setEnabled(m_page->badgesInAll() > 0);
    m_check->setEnabled(m_page->badgesInAll() > 0 && !m_checking->isRunning());
    // The example badges need no copy: they can be had again.
    m_saveCopy->setEnabled(!isTrial());
    m_restoreCopy->setEnabled(!isTrial() && !isWorking());
    m_saveCopyButton->setVisible(!isTrial());
    m_try->setVisible(!isTrial());
    m_try->setEnabled(!m_busy && !importing);
    m_leaveTrial->setVisible(isTrial());
    m_leaveTrial->setEnabled(!importing);
    m_emptyTrial->setVisible(isTrial());
    m_emptyTrial->setEnabled(!m_busy && !importing);
    m_languages->setEnabled(!isWorking());
    m_lock->setEnabled(!isWorking());
    m_leave->setVisible(m_setup.preferences.sharesComputer);
    m_leave->setEnabled(!isWorking());
    m_newBackpack->setEnabled(!isWorking());
    m_openBackpack->setEnabled(!isWorking());
    m_recent->setEnabled(!isWorking() && !m_setup.recent.isEmpty());
    check(*m_forms, static_cast<int>(m_page->form()));
    check(*m_sorts, static_cast<int>(m_page->sort()));
}

void MainWindow::about()
{
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Besace"));
    box->setIconPixmap(applicationIcon().pixmap(64, 64));
    box->setTextFormat(Qt::PlainText);
    box->setText(u"Besace "_s + QCoreApplication::applicationVersion());
    box->setInformativeText(tr("Your backpack for Open Badges. Your badges stay with you. Nothing is sent to the "
                               "internet without your agreement."));
    box->addButton(tr("Close"), QMessageBox::AcceptRole);
    box->open();
}

} // namespace besace
