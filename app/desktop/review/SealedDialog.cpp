#include "app/desktop/review/SealedDialog.h"

#include "app/desktop/jobs/Job.h"
#include "app/desktop/jobs/JobLine.h"
#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/Pieces.h"
#include "core/base/Limits.h"
#include "core/import/OwnFiles.h"
#include "core/wording/Wording.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

SealedDialog::SealedDialog(QString path, QWidget* parent)
    : QDialog(parent)
    , m_path(std::move(path))
    , m_password(new QLineEdit)
    , m_line(new JobLine)
    , m_leave(makeButton(tr("&Leave it out"), {}, ButtonKind::Plain))
    , m_open(makeButton(tr("&Open"), {}, ButtonKind::Primary))
{
    setWindowTitle(tr("A file with a password"));
    m_password->setObjectName(u"sealedPassword"_s);
    m_password->setMaxLength(limits::maxPassphraseChars);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_leave->setObjectName(u"leaveOut"_s);
    m_leave->setAutoDefault(false);
    m_open->setObjectName(u"openSealed"_s);
    m_open->setDefault(true);
    layOut();
    m_line->follow(m_watcher);
    connect(m_password, &QLineEdit::textChanged, this, &SealedDialog::updateButtons);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &SealedDialog::tryIt);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SealedDialog::takeAnswer);
    updateButtons();
    m_password->setFocus();
}

void SealedDialog::layOut()
{
    auto* words = new TextLabel(TextSize::Body, Ink::Text, false);
    words->setWords(
        tr("“%1” opens only with its password. Ask the person to type it.").arg(breakable(QFileInfo(m_path).fileName()))
        + u' ' + tr("The file stays as it is. The password is not kept."));
    m_password->setAccessibleDescription(words->words());
    auto* body = new DialogBody(*this);
    QVBoxLayout* column = body->column();
    column->addWidget(words);
    column->addWidget(fieldName(tr("&Password of the file"), *m_password));
    column->addWidget(m_password);
    column->addWidget(m_line);
    column->addStretch();
    layOutDialog(*this, *body, { m_leave, m_open });
}

QString SealedDialog::password() const { return m_password->text(); }

void SealedDialog::tryIt()
{
    m_watcher.setFuture(
        runJob([path = m_path, password = password()](Progress&) { return own::tryPassword(path, password); }));
    updateButtons();
    m_line->begin(tr("Opening…"), JobLine::Stopping::Never);
}

void SealedDialog::takeAnswer()
{
    const Result<void> opened = m_watcher.result();
    updateButtons();
    m_line->end(opened ? tr("Open.") : wording::errorSentence(opened.error()));
    if (opened)
        return accept();
    m_password->selectAll();
    m_password->setAccessibleDescription(m_line->words());
    m_password->setFocus();
}

void SealedDialog::updateButtons()
{
    m_password->setReadOnly(m_watcher.isRunning());
    m_leave->setEnabled(!m_watcher.isRunning());
    m_open->setEnabled(!m_watcher.isRunning() && !m_password->text().isEmpty());
}

void SealedDialog::done(int result)
{
    if (!m_watcher.isRunning())
        QDialog::done(result);
}

} // namespace besace
