#include "app/desktop/import/ImportPanel.h"

#include "app/desktop/import/ImportHint.h"
#include "app/desktop/import/ImportList.h"
#include "app/desktop/import/ImportModel.h"
#include "app/desktop/import/ImportSummary.h"
#include "app/desktop/jobs/Job.h"
#include "app/desktop/looks/SpokenLabel.h"
#include "app/desktop/looks/Style.h"
#include "app/desktop/looks/Tokens.h"
#include "core/review/ShownBeside.h"
#include "core/wording/Wording.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace besace {

namespace {

/// How often the window looks for what has arrived.
constexpr auto takingInterval = 40ms;
/// Stored, but not yet shown: more than this, and the import waits for the window.
constexpr qsizetype mailboxRoom = 500;

/// Runs on another thread. Rule 6 of the house: this import is the writer now, and the window's own connection waits
/// for the end of a batch where it wants to write too.
Result<void> importFiles(const QString& path, const QList<ImportSource>& sources, const VerificationContext& context,
    const DocumentLoader& loader, Progress& progress, Mailbox<ImportRow>& box)
{
    Result<Backpack> backpack = Backpack::open(path);
    if (!backpack)
        return backpack.error();
    ShownBeside shown(sources);
    return importAll(
        sources, *backpack, context, loader, 0, progress, [&](const ImportItem& item, const KeepOutcome& outcome) {
            box.put(importRow(item, outcome, shown.contradictions(item, progress)));
        });
}

void announce(QWidget& widget)
{
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QLabel* makeLabel(QWidget* parent, const QString& objectName)
{
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ImportPanel::ImportPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(this, u"title"_s))
    , m_count(makeLabel(this, u"count"_s))
    , m_reading(makeLabel(this, u"reading"_s))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(tr("&Stop"), this))
    , m_model(new ImportModel(this))
    , m_list(new ImportList(*m_model, this))
    , m_hint(new ImportHint(this))
    , m_summary(new SpokenLabel(this))
    , m_done(new QPushButton(tr("&Done"), this))
{
    m_title->setText(tr("Adding badges"));
    m_title->setFont(scaled(font(), TextSize::Title, true));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_list->setAccessibleName(tr("Files that were read"));
    m_summary->setFont(scaled(font(), TextSize::Lead, true));
    m_summary->setObjectName(u"summary"_s);
    m_stop->setObjectName(u"stop"_s);
    m_done->setObjectName(u"done"_s);
    setButtonKind(*m_done, ButtonKind::Primary);
    layOut();
    reset();

    m_taking.setInterval(takingInterval);
    connect(&m_taking, &QTimer::timeout, this, &ImportPanel::takeSome);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ImportPanel::showProgress);
    connect(m_stop, &QPushButton::clicked, this, &ImportPanel::stop);
    connect(m_done, &QPushButton::clicked, this, [this] { emit finished(m_added); });
    connect(m_list, &ImportList::actionWanted, this, &ImportPanel::act);
    connect(m_hint, &ImportHint::addressTried, this, &ImportPanel::tryAddress);
    connect(m_hint, &ImportHint::closed, m_list, qOverload<>(&QWidget::setFocus));
}

ImportPanel::~ImportPanel()
{
    m_watcher.cancel();
    if (m_box)
        m_box->close();
}

void ImportPanel::layOut()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(space::between);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    head->addWidget(m_stop);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::between);
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_done, 0, Qt::AlignBottom);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::edge);
    column->setSpacing(space::between);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_reading);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    column->addLayout(foot);
}

void ImportPanel::start(QList<ImportSource> sources, Backpack& backpack, VerificationContext context,
    std::shared_ptr<const DocumentLoader> loader)
{
    m_requests.enqueue({ std::move(sources), &backpack, std::move(context), std::move(loader) });
    if (isRunning())
        return;
    reset();
    beginNext();
}

void ImportPanel::reset()
{
    m_model->clear();
    m_added.clear();
    m_wasStopped = false;
    m_failure.reset();
    m_hint->hide();
    m_summary->hide();
    m_done->hide();
    m_count->clear();
    m_reading->clear();
}

void ImportPanel::beginNext()
{
    m_last = m_requests.dequeue();
    m_box = std::make_shared<Mailbox<ImportRow>>(mailboxRoom);
    m_remaining.begin();
    m_bar->setRange(0, 0);
    m_bar->show();
    m_stop->show();
    m_reading->show();
    m_summary->hide();
    m_done->hide();
    m_stop->setFocus();
    announce(*m_title);
    m_watcher.setFuture(runJob(
        [path = m_last.backpack->path(), sources = m_last.sources, context = m_last.context, loader = m_last.loader,
            box = m_box](Progress& progress) { return importFiles(path, sources, context, *loader, progress, *box); }));
    m_taking.start();
}

void ImportPanel::stop()
{
    m_wasStopped = isRunning();
    m_requests.clear();
    m_watcher.cancel();
}

void ImportPanel::showProgress()
{
    const int done = m_watcher.progressValue();
    const int total = m_watcher.progressMaximum();
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    if (total == 0)
        return;
    m_remaining.note(done);
    const QString count = tr("%1 of %2", "files read").arg(done).arg(total);
    const auto left = m_remaining.left(total);
    m_count->setText(left ? count + u" – "_s + remainingWords(*left) : count);
}

void ImportPanel::takeSome()
{
    const bool hasEnded = m_watcher.isFinished(); // before we look: it may put its last lines while we do
    const QList<ImportRow> rows = m_box->takeAll();
    for (const ImportRow& row : rows) {
        if (row.kind == KeepOutcome::Kind::Added || row.kind == KeepOutcome::Kind::ToConfirm)
            m_added.append(row.id);
    }
    if (!rows.isEmpty()) {
        m_reading->setText(tr("Reading “%1”").arg(rows.last().file));
        m_model->append(rows);
        emit stored();
    }
    if (hasEnded)
        jobEnded();
}

void ImportPanel::jobEnded()
{
    m_taking.stop();
    m_box.reset();
    m_remaining.begin(); // nothing is left, even where it was stopped
    showProgress();
    const QFuture<Result<void>> future = m_watcher.future();
    if (future.isResultReadyAt(0) && !future.result() && future.result().error().code != Error::Code::Cancelled)
        m_failure = future.result().error();
    if (m_requests.isEmpty()) {
        emit ended();
        showSummary();
    } else {
        beginNext();
    }
}

void ImportPanel::showSummary()
{
    QString summary = importSummary(countRows(m_model->rows()));
    if (m_failure)
        summary = wording::errorSentence(*m_failure) + u' ' + summary;
    m_bar->hide();
    m_reading->hide();
    m_stop->hide();
    m_done->show();
    m_summary->say(m_wasStopped ? tr("Stopped.") + u' ' + summary : summary);
}

void ImportPanel::act(int row)
{
    const ImportRow& line = m_model->rows().at(row);
    switch (line.action) {
    case ImportAction::None:
        break;
    case ImportAction::Show:
        emit showBadge(line.id);
        break;
    case ImportAction::HowTo:
        m_hint->explain(line.explanation);
        break;
    case ImportAction::AddAddress:
        if (line.addresses.isEmpty())
            m_hint->askForAddress(tr("The address is hidden. Try your other addresses."));
        else
            tryAddress(line.addresses.first());
        break;
    }
}

void ImportPanel::tryAddress(const QString& address)
{
    const Result<QList<StoredBadge>> waiting = badgesToConfirm(*m_last.backpack, m_last.context.now);
    if (!waiting) {
        m_hint->explain(wording::errorSentence(waiting.error()));
        return;
    }
    VerificationContext context = m_last.context;
    context.recipients.append(address);
    runJob([badges = *waiting, context, loader = m_last.loader](Progress& progress) {
        return findConfirmed(badges, context, *loader, progress);
    }).then(this, [this, address](const Result<QList<Confirmed>>& confirmed) { takeConfirmed(address, confirmed); });
}

void ImportPanel::takeConfirmed(const QString& address, const Result<QList<Confirmed>>& confirmed)
{
    if (confirmed && confirmed->isEmpty()) {
        m_hint->refuse(address);
        return;
    }
    const Result<void> kept = confirmed ? confirm(address, *confirmed, *m_last.backpack) : confirmed.error();
    if (!kept) {
        m_hint->explain(wording::errorSentence(kept.error()));
        return;
    }
    m_last.context.recipients.append(address);
    for (const Confirmed& badge : *confirmed) {
        for (int row = 0; row < m_model->rows().size(); ++row) {
            if (m_model->rows().at(row).id == badge.id)
                m_model->replace(row, confirmedRow(m_model->rows().at(row), badge.report.state()));
        }
    }
    m_hint->hide();
    if (!isRunning())
        showSummary();
    emit identityAdded();
}

} // namespace besace
