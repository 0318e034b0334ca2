#include "app/desktop/review/KeepDialog.h"

#include "app/desktop/backup/PasswordFields.h"
#include "app/desktop/jobs/Job.h"
#include "app/desktop/jobs/JobLine.h"
#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/review/ReviewWords.h"
#include "core/wording/Wording.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Months that are offered; the last is as long as may be.
constexpr std::array offeredMonths { 1, 3, 6, 12, 24 };
constexpr int usualOffer = 1; ///< of these

} // namespace

KeepDialog::KeepDialog(
    const ReviewSession& session, KeptSessions folder, const QDate& today, const QLocale& locale, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_folder(std::move(folder))
    , m_today(today)
    , m_end(new QComboBox)
    , m_reason(new QComboBox)
    , m_password(new PasswordFields)
    , m_line(new JobLine)
    , m_cancel(makeButton(tr("Ca&ncel"), {}, ButtonKind::Plain))
    , m_keep(makeButton(tr("&Keep the session"), {}, ButtonKind::Primary))
{
    setWindowTitle(tr("Keep the session"));
    m_end->setObjectName(u"end"_s);
    m_reason->setObjectName(u"reason"_s);
    m_cancel->setAutoDefault(false);
    m_cancel->setObjectName(u"cancel"_s);
    m_keep->setObjectName(u"keep"_s);
    m_keep->setDefault(true);
    fillEnds(locale);
    fillReasons();
    layOut();
    m_line->follow(m_watcher);
    connect(m_password, &PasswordFields::changed, this, &KeepDialog::updateButtons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &KeepDialog::keep);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &KeepDialog::takeAnswer);
    updateButtons();
}

void KeepDialog::fillEnds(const QLocale& locale)
{
    for (const int months : offeredMonths) {
        const QDate end = std::min(m_today.addMonths(months), lastDayToKeep(m_today));
        m_end->addItem(wording::date(end.startOfDay(Qt::UTC), locale), end);
    }
    m_end->setCurrentIndex(usualOffer);
}

void KeepDialog::fillReasons()
{
    for (const KeptReason reason : { KeptReason::FollowUp, KeptReason::Application, KeptReason::Request })
        m_reason->addItem(reviewWords::reason(reason), QVariant::fromValue(static_cast<int>(reason)));
}

void KeepDialog::layOut()
{
    auto* words = new TextLabel(TextSize::Body, Ink::Text, false);
    words->setWords(tr("The badges and the addresses are kept, locked with a password. "
                       "Besace erases them at its first start after the last day.")
        + u' ' + tr("The person’s files are not kept. A report made later still fits them."));
    auto* body = new DialogBody(*this);
    QVBoxLayout* column = body->column();
    column->addWidget(words);
    column->addWidget(fieldName(tr("Keep &until (two years at most)"), *m_end));
    column->addWidget(m_end);
    column->addWidget(fieldName(tr("&Why"), *m_reason));
    column->addWidget(m_reason);
    column->addWidget(m_password);
    column->addWidget(m_line);
    column->addStretch();
    layOutDialog(*this, *body, { m_cancel, m_keep });
}

void KeepDialog::keep()
{
    const KeptSession wish { {}, m_today, m_end->currentData().toDate(),
        static_cast<KeptReason>(m_reason->currentData().toInt()), 0 };
    m_watcher.setFuture(runJob([folder = m_folder, session = m_session, wish, password = m_password->password()](
                                   Progress&) { return folder.keep(session, wish, password); }));
    updateButtons();
    m_line->begin(tr("Keeping…"), JobLine::Stopping::Never);
}

void KeepDialog::takeAnswer()
{
    const Result<KeptSession> kept = m_watcher.result();
    updateButtons();
    m_line->end(kept ? tr("Kept.") : wording::errorSentence(kept.error()));
    if (!kept)
        return;
    m_kept = *kept;
    accept();
}

void KeepDialog::updateButtons()
{
    const bool isRunning = m_watcher.isRunning();
    m_cancel->setEnabled(!isRunning);
    m_keep->setEnabled(!isRunning && !m_password->password().isEmpty());
}

void KeepDialog::done(int result)
{
    if (!m_watcher.isRunning())
        QDialog::done(result);
}

} // namespace besace
