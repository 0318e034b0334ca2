#include "app/desktop/details/DetailsPane.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/organising/CollectionActions.h"
#include "app/desktop/organising/Deeds.h"
#include "app/desktop/organising/UndoActions.h"

#include <QMenu>
#include <QMenuBar>

namespace besace {

void MainWindow::makeEditMenu()
{
    m_undo = new UndoActions(this);
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    menu->addAction(m_undo->undo());
    menu->addAction(m_undo->redo());
}

void MainWindow::makeCollectionMenu()
{
    m_collectionActions = new CollectionActions(*m_page, *m_deeds);
    menuBar()->addMenu(tr("&Collection"))->addActions(m_collectionActions->actions());
}

void MainWindow::connectDeeds()
{
    const auto tell = [this](const QString& sentence) {
        m_page->refresh();
        m_undo->update();
        say(sentence);
    };
    connect(m_deeds, &Deeds::done, this, tell);
    connect(m_deeds, &Deeds::wordsWritten, m_undo, &UndoActions::update);
    connect(m_deeds, &Deeds::failed, this, &MainWindow::complain);
    connect(&m_page->details(), &DetailsPane::storyWritten, m_deeds, &Deeds::setStory);
    connect(m_deeds, &Deeds::storyTried, &m_page->details(), &DetailsPane::noteStory);
    connect(&m_page->details(), &DetailsPane::skillsWritten, m_deeds, &Deeds::setOwnSkills);
    connect(&m_page->details(), &DetailsPane::tagsWritten, m_deeds, &Deeds::setTags);
    connect(m_deeds, &Deeds::trashEmptied, m_undo, &UndoActions::warnOnce);
    connect(m_undo, &UndoActions::turned, this, tell);
    connect(m_undo, &UndoActions::warned, this, &MainWindow::say);
    const auto judgeAgain = [this] { checkAgain(everyBadge(), Asking::Nobody); };
    connect(m_deeds, &Deeds::issuersChanged, this, judgeAgain);
    connect(m_undo, &UndoActions::judgementTurned, this, judgeAgain);
    connect(m_undo, &UndoActions::failed, this, &MainWindow::complain);
}

} // namespace besace
