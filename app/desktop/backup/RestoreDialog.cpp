#include "app/desktop/backup/RestoreDialog.h"

#include "app/desktop/backup/RestorePreview.h"
#include "app/desktop/backup/RestoreSource.h"
#include "app/desktop/backup/RestoreWording.h"
#include "app/desktop/jobs/Job.h"
#include "app/desktop/jobs/JobLine.h"
#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/Pieces.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

RestoreDialog::RestoreDialog(QString backpackPath, const QDateTime& now, QWidget* parent)
    : QDialog(parent)
    , m_backpackPath(std::move(backpackPath))
    , m_now(now)
    , m_source(new RestoreSource(m_backpackPath))
    , m_preview(new RestorePreview)
    , m_line(new JobLine)
    , m_back(makeButton(tr("&Back"), u"back"_s, ButtonKind::Plain))
    , m_close(makeButton(tr("&Close"), {}, ButtonKind::Plain))
    , m_restore(makeButton(tr("&Restore"), {}, ButtonKind::Primary))
{
    setWindowTitle(tr("Restore a copy"));
    m_back->setObjectName(u"back"_s);
    m_close->setObjectName(u"close"_s);
    m_restore->setObjectName(u"restore"_s);
    for (QPushButton* button : { m_back, m_close })
        button->setAutoDefault(false);
    layOut();
    m_line->follow(m_watcher);
    connect(m_source, &RestoreSource::chosen, this, &RestoreDialog::look);
    connect(m_preview, &RestorePreview::modeChanged, this, &RestoreDialog::updateButtons);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_line->clear();
        goTo(Step::Choose);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restore);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RestoreDialog::takeOutcome);
    goTo(Step::Choose);
}

RestoreDialog::~RestoreDialog() { m_watcher.cancel(); }

void RestoreDialog::layOut()
{
    auto* body = new DialogBody(*this);
    QVBoxLayout* column = body->column();
    column->addWidget(m_source, 1);
    column->addWidget(m_preview, 1);
    column->addWidget(m_line);
    column->addStretch(); // so that the result stands above
    layOutDialog(*this, *body, { m_back, m_close, m_restore });
}

void RestoreDialog::choose(const QString& path) { m_source->chooseFile(path); }

void RestoreDialog::look(const CopySource& source)
{
    m_mode = RestoreMode::Preview;
    start(tr("Reading the copy…"),
        [source, backpackPath = m_backpackPath, now = m_now](Progress& progress) -> Result<Restored> {
            const Result<OpenCopy> copy = openCopy(source, backpackPath, now, progress);
            return copy ? restoreCopy(*copy, backpackPath, RestoreMode::Preview, now, progress)
                        : Result<Restored>(copy.error());
        });
}

void RestoreDialog::restore()
{
    m_mode = m_preview->mode();
    start(tr("Restoring…"),
        [copy = m_copy, backpackPath = m_backpackPath, mode = m_mode, now = m_now](
            Progress& progress) { return restoreCopy(copy, backpackPath, mode, now, progress); });
}

void RestoreDialog::start(const QString& words, std::function<Result<Restored>(Progress&)> work)
{
    m_watcher.setFuture(runJob(std::move(work)));
    updateButtons();
    m_line->begin(words);
}

void RestoreDialog::takeOutcome()
{
    const QFuture<Result<Restored>> future = m_watcher.future();
    const bool wasPreview = m_mode == RestoreMode::Preview;
    updateButtons();
    if (!wasPreview)
        emit restored();
    if (future.isCanceled() || future.resultCount() == 0)
        return m_line->end(wasPreview ? tr("Stopped. Nothing was changed.") : tr("Stopped. What was added is kept."));
    const Result<Restored> outcome = future.result();
    if (!outcome)
        return refuse(outcome.error());
    if (!wasPreview) {
        m_copy = {};
        goTo(Step::Result);
        return m_line->end(restoreWording::result(outcome->summary));
    }
    m_copy = outcome->copy;
    m_line->clear();
    goTo(Step::Preview);
    m_preview->show(*outcome);
    updateButtons();
}

void RestoreDialog::refuse(const Error& error)
{
    const bool needsPassword = error.code == Error::Code::Locked || error.code == Error::Code::WrongPassphrase;
    if (!needsPassword)
        return m_line->end(restoreWording::trouble(error));
    m_line->clear();
    m_source->askForPassword(restoreWording::trouble(error));
}

void RestoreDialog::goTo(Step step)
{
    m_step = step;
    if (step == Step::Choose)
        m_copy = {};
    m_source->setVisible(step == Step::Choose);
    m_preview->setVisible(step == Step::Preview);
    m_back->setVisible(step == Step::Preview);
    m_restore->setVisible(step == Step::Preview);
    updateButtons();
}

void RestoreDialog::updateButtons()
{
    const bool isRunning = m_watcher.isRunning();
    m_source->setEnabled(!isRunning);
    m_preview->setEnabled(!isRunning);
    m_back->setEnabled(!isRunning);
    m_close->setEnabled(!isRunning);
    m_restore->setEnabled(!isRunning && m_step == Step::Preview && m_preview->bringsAnything());
}

void RestoreDialog::done(int result)
{
    if (m_watcher.isRunning())
        return m_watcher.cancel();
    QDialog::done(result);
}

} // namespace besace
