#include "app/desktop/import/ImportPanel.h"

#include "app/desktop/import/ImportHint.h"
#include "app/desktop/import/ImportList.h"
#include "app/desktop/import/ImportModel.h"
#include "app/desktop/import/ImportSummary.h"
#include "app/desktop/import/SpokenLabel.h"
#include "app/desktop/jobs/Job.h"
#include "app/desktop/looks/Style.h"
#include "app/desktop/looks/Tokens.h"
#include "core/wording/Wording.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace besace {

namespace {

/// How often the window looks for what has arrived, and how long it may store before it answers the person again.
constexpr auto storingInterval = 40ms;
constexpr qint64 storingMilliseconds = 25;
/// Badges in one transaction.
constexpr qsizetype storingBatch = 16;

/// Found, but not yet stored: more than this, and the readers wait.
constexpr qsizetype mailboxRoom = 64;

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

    m_storing.setInterval(storingInterval);
    connect(&m_storing, &QTimer::timeout, this, &ImportPanel::storeSome);
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
    backpack.beginStep(); // one import is undone as a whole
    beginNext();
}

void ImportPanel::reset()
{
    m_model->clear();
    m_added.clear();
    m_wasStopped = false;
    m_hint->hide();
    m_summary->hide();
    m_done->hide();
    m_count->clear();
    m_reading->clear();
}

void ImportPanel::beginNext()
{
    m_last = m_requests.dequeue();
    m_box = std::make_shared<Mailbox<ImportItem>>(mailboxRoom);
    m_bar->setRange(0, 0);
    m_bar->show();
    m_stop->show();
    m_reading->show();
    m_summary->hide();
    m_done->hide();
    m_stop->setFocus();
    announce(*m_title);
    m_watcher.setFuture(runJob([request = m_last, box = m_box](Progress& progress) {
        return readAndVerify(request.sources, request.context, *request.loader, 0, progress,
            [&box](ImportItem item) { box->put(std::move(item)); });
    }));
    m_storing.start();
}

void ImportPanel::stop()
{
    m_wasStopped = isRunning();
    m_requests.clear();
    m_watcher.cancel();
}

void ImportPanel::showProgress()
{
    const int total = m_watcher.progressMaximum();
    m_bar->setRange(0, total);
    m_bar->setValue(m_watcher.progressValue());
    if (total > 0)
        m_count->setText(tr("%1 of %2", "files read").arg(m_watcher.progressValue()).arg(total));
}

void ImportPanel::storeSome()
{
    m_arrived.append(m_box->takeAll());
    QElapsedTimer time;
    time.start();
    QList<ImportRow> rows;
    while (!m_arrived.isEmpty() && !time.hasExpired(storingMilliseconds)) {
        const qsizetype size = std::min(storingBatch, m_arrived.size());
        m_reading->setText(tr("Reading “%1”").arg(QFileInfo(m_arrived.at(size - 1).source).fileName()));
        rows.append(store(m_arrived.first(size)));
        m_arrived.remove(0, size);
    }
    if (!rows.isEmpty()) {
        m_model->append(rows);
        emit stored();
    }
    if (m_watcher.isFinished() && m_arrived.isEmpty())
        jobEnded();
}

QList<ImportRow> ImportPanel::store(const QList<ImportItem>& items)
{
    const QList<KeepOutcome> outcomes = keepAll(items, *m_last.backpack, m_last.context.now);
    QList<ImportRow> rows;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const KeepOutcome& outcome = outcomes.at(i);
        if (outcome.kind == KeepOutcome::Kind::Added || outcome.kind == KeepOutcome::Kind::ToConfirm)
            m_added.append(outcome.id);
        rows.append(importRow(items.at(i), outcome));
    }
    return rows;
}

void ImportPanel::jobEnded()
{
    // The job may have put its last finds between our last look and its end.
    m_arrived = m_box->takeAll();
    if (!m_arrived.isEmpty())
        return;
    m_storing.stop();
    m_box.reset();
    if (m_requests.isEmpty()) {
        m_last.backpack->endStep();
        emit ended();
        showSummary();
    } else {
        beginNext();
    }
}

void ImportPanel::showSummary()
{
    const QString summary = importSummary(countRows(m_model->rows()));
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
