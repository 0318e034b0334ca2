#include "app/desktop/start/UnlockDialog.h"

#include "app/desktop/backpack/BackpackName.h"
#include "app/desktop/jobs/Job.h"
#include "app/desktop/jobs/JobLine.h"
#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/start/Notices.h"
#include "core/backpack/Password.h"
#include "core/base/Limits.h"
#include "core/wording/Wording.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

UnlockDialog::UnlockDialog(QString backpackPath, QWidget* parent)
    : QDialog(parent)
    , m_backpackPath(std::move(backpackPath))
    , m_password(new QLineEdit)
    , m_line(new JobLine)
    , m_cancel(makeButton(parent == nullptr ? tr("&Quit") : tr("&Cancel"), {}, ButtonKind::Plain))
    , m_open(makeButton(tr("&Open"), {}, ButtonKind::Primary))
    , m_forgotten(makeButton(tr("I no longer &know the password"), {}, ButtonKind::Quiet))
{
    setWindowTitle(tr("Open the backpack"));
    m_password->setObjectName(u"password"_s);
    m_password->setMaxLength(limits::maxPassphraseChars);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    m_open->setObjectName(u"open"_s);
    m_open->setDefault(true);
    m_forgotten->setObjectName(u"forgotten"_s);
    m_forgotten->setAutoDefault(false);
    m_forgotten->setVisible(parent == nullptr);
    layOut();
    m_line->follow(m_watcher);
    connect(m_password, &QLineEdit::textChanged, this, &UnlockDialog::updateButtons);
    connect(m_open, &QPushButton::clicked, this, &UnlockDialog::tryIt);
    connect(m_forgotten, &QPushButton::clicked, this, &UnlockDialog::explainForgotten);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &UnlockDialog::takeAnswer);
    updateButtons();
}

void UnlockDialog::layOut()
{
    auto* words = new TextLabel(TextSize::Body, Ink::Text, false);
    words->setWords(tr("A password protects “%1”.").arg(backpackName(m_backpackPath)));
    auto* body = new DialogBody(*this);
    body->column()->addWidget(words);
    body->column()->addWidget(fieldName(tr("&Password"), *m_password));
    body->column()->addWidget(m_password);
    body->column()->addWidget(m_line);
    body->column()->addWidget(m_forgotten, 0, Qt::AlignLeading);
    body->column()->addStretch();
    layOutDialog(*this, *body, { m_cancel, m_open });
}

void UnlockDialog::explainForgotten()
{
    QMessageBox* box = notices::forgotten(m_backpackPath, this);
    connect(box, &QMessageBox::accepted, this, &UnlockDialog::newBackpackWanted);
    box->open();
}

void UnlockDialog::tryIt()
{
    m_watcher.setFuture(
        runJob([path = m_backpackPath, password = m_password->text()](Progress&) { return unlock(path, password); }));
    updateButtons();
    m_line->begin(tr("Opening…"), JobLine::Stopping::Never);
}

void UnlockDialog::takeAnswer()
{
    const Result<void> answer = m_watcher.result();
    updateButtons();
    m_line->end(answer ? tr("Open.") : wording::errorSentence(answer.error()));
    if (answer)
        return accept();
    m_password->selectAll();
    m_password->setAccessibleDescription(m_line->words());
    m_password->setFocus();
}

void UnlockDialog::updateButtons()
{
    const bool isRunning = m_watcher.isRunning();
    m_password->setReadOnly(isRunning);
    m_cancel->setEnabled(!isRunning);
    m_forgotten->setEnabled(!isRunning);
    m_open->setEnabled(!isRunning && !m_password->text().isEmpty());
}

void UnlockDialog::done(int result)
{
    if (!m_watcher.isRunning())
        QDialog::done(result);
}

} // namespace besace
