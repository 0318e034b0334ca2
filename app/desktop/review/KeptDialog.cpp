#include "app/desktop/review/KeptDialog.h"

#include "app/desktop/jobs/Job.h"
#include "app/desktop/jobs/JobLine.h"
#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/review/ReviewWords.h"
#include "core/base/Limits.h"
#include "core/wording/Wording.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int listLines = 5;
constexpr qsizetype journalLines = 100; ///< as many as somebody reads

} // namespace

KeptDialog::KeptDialog(KeptSessions folder, const QDate& today, const QLocale& locale, QWidget* parent)
    : QDialog(parent)
    , m_folder(std::move(folder))
    , m_today(today)
    , m_locale(locale)
    , m_list(new QListWidget)
    , m_password(new QLineEdit)
    , m_line(new JobLine)
    , m_erase(makeButton(tr("&Erase it now…"), u"trash"_s, ButtonKind::Plain))
    , m_close(makeButton(tr("&Close"), {}, ButtonKind::Plain))
    , m_open(makeButton(tr("&Open the session"), {}, ButtonKind::Primary))
{
    setWindowTitle(tr("Kept sessions"));
    m_list->setObjectName(u"kept"_s);
    m_list->setAccessibleName(tr("Kept sessions"));
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * listLines);
    m_list->setWordWrap(true);
    m_password->setObjectName(u"password"_s);
    m_password->setMaxLength(limits::maxPassphraseChars);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_erase->setObjectName(u"erase"_s);
    m_close->setObjectName(u"close"_s);
    m_open->setObjectName(u"open"_s);
    for (QPushButton* button : { m_erase, m_close })
        button->setAutoDefault(false);
    m_open->setDefault(true);
    layOut();
    m_line->follow(m_watcher);
    connect(m_list, &QListWidget::currentRowChanged, this, &KeptDialog::updateButtons);
    connect(m_password, &QLineEdit::textChanged, this, &KeptDialog::updateButtons);
    connect(m_erase, &QPushButton::clicked, this, &KeptDialog::erase);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &KeptDialog::tryIt);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &KeptDialog::takeAnswer);
    fill();
}

void KeptDialog::layOut()
{
    auto* body = new DialogBody(*this);
    QVBoxLayout* column = body->column();
    column->addWidget(m_list);
    column->addWidget(fieldName(tr("&Password of this session"), *m_password));
    column->addWidget(m_password);
    column->addWidget(m_line);
    column->addWidget(new Disclosure(tr("What was erased"), [this] { return makeJournal(); }));
    column->addStretch();
    layOutDialog(*this, *body, { m_erase, m_close, m_open });
}

QWidget* KeptDialog::makeJournal()
{
    m_journal = new TextLabel(TextSize::Body, Ink::Muted, false);
    m_journal->setObjectName(u"journal"_s);
    fillJournal();
    return m_journal;
}

void KeptDialog::fillJournal()
{
    if (m_unread) // nor can the journal be, which stands with them
        return m_journal->setWords(reviewWords::keptUnread(*m_unread));
    const QList<Erasure> erasures = m_folder.journal();
    QStringList lines;
    for (const Erasure& erasure : erasures.first(std::min(erasures.size(), journalLines))) {
        const QString day = wording::date(erasure.erasedOn.startOfDay(Qt::UTC), m_locale);
        const QString how = erasure.byHand ? tr("erased by hand") : tr("erased after its last day");
        lines.append(inOneLine({ day, how, tr("%n badge(s)", nullptr, erasure.badges) }, u" · "_s));
    }
    m_journal->setWords(lines.isEmpty() ? tr("Nothing was erased yet.") : lines.join(u'\n'));
}

QString KeptDialog::lineOf(const KeptSession& kept) const
{
    const auto day = [this](const QDate& date) { return wording::date(date.startOfDay(Qt::UTC), m_locale); };
    return inOneLine({ tr("Kept on %1").arg(day(kept.keptOn)), tr("until %1").arg(day(kept.endsOn)),
                         reviewWords::reason(kept.reason), tr("%n badge(s)", nullptr, kept.badges) },
        u" · "_s);
}

void KeptDialog::fill()
{
    m_list->clear();
    const Result<QList<KeptSession>> all = m_folder.list();
    m_unread = all ? std::nullopt : std::optional(all.error());
    if (m_unread)
        m_line->end(reviewWords::keptUnread(*m_unread));
    if (m_journal != nullptr)
        fillJournal();
    for (const KeptSession& kept : all ? *all : QList<KeptSession>()) {
        auto* item = new QListWidgetItem(lineOf(kept), m_list);
        item->setData(idRole, kept.id);
    }
    m_list->setCurrentRow(0);
    updateButtons();
    m_list->count() > 0 ? m_password->setFocus() : m_close->setFocus();
}

void KeptDialog::tryIt()
{
    m_watcher.setFuture(runJob([folder = m_folder, id = m_list->currentItem()->data(idRole).toString(),
                                   password = m_password->text()](Progress&) { return folder.open(id, password); }));
    updateButtons();
    m_line->begin(tr("Opening…"), JobLine::Stopping::Never);
}

void KeptDialog::takeAnswer()
{
    const Result<KeptContent> content = m_watcher.result();
    updateButtons();
    m_line->end(content ? tr("Open.") : wording::errorSentence(content.error()));
    if (content) {
        m_content = *content;
        return accept();
    }
    m_password->selectAll();
    m_password->setAccessibleDescription(m_line->words());
    m_password->setFocus();
}

void KeptDialog::erase()
{
    auto* question = new QMessageBox(QMessageBox::Question, tr("Erase the session"),
        tr("Erase this session for good? Nothing brings it back."), QMessageBox::NoButton, this);
    QPushButton* yes = question->addButton(tr("&Erase"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"eraseForGood"_s);
    question->setDefaultButton(question->addButton(tr("Ca&ncel"), QMessageBox::RejectRole));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, [this, id = m_list->currentItem()->data(idRole).toString()] {
        const Result<void> erased = m_folder.erase(id, m_today);
        fill();
        m_line->end(erased ? tr("The session is erased.") : wording::errorSentence(erased.error()));
    });
    question->open();
}

void KeptDialog::updateButtons()
{
    const bool isFree = !m_watcher.isRunning() && m_list->currentRow() >= 0;
    m_password->setReadOnly(m_watcher.isRunning());
    m_close->setEnabled(!m_watcher.isRunning());
    m_erase->setEnabled(isFree);
    m_open->setEnabled(isFree && !m_password->text().isEmpty());
}

void KeptDialog::done(int result)
{
    if (!m_watcher.isRunning())
        QDialog::done(result);
}

} // namespace besace
