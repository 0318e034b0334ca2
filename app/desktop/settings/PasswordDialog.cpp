#include "app/desktop/settings/PasswordDialog.h"

#include "app/desktop/backup/PasswordFields.h"
#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/Pieces.h"
#include "core/base/Limits.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

struct Words {
    QString title;
    QString explanation;
    QString accept;
};

Words wordsOf(PasswordChange::Kind kind)
{
    switch (kind) {
    case PasswordChange::Kind::Set:
        return { PasswordDialog::tr("Set a password"),
            PasswordDialog::tr("Only this password opens your backpack then, and the copies beside it.\n"
                               "Nobody can get a forgotten password back, not even us."),
            PasswordDialog::tr("&Set the password") };
    case PasswordChange::Kind::Change:
        return { PasswordDialog::tr("Change the password"),
            PasswordDialog::tr("The copies beside your backpack get the new password too."),
            PasswordDialog::tr("&Change the password") };
    case PasswordChange::Kind::Remove:
        return { PasswordDialog::tr("Remove the password"),
            PasswordDialog::tr("Whoever finds the file of your backpack can open it then."),
            PasswordDialog::tr("&Remove the password") };
    }
    return {};
}

} // namespace

PasswordDialog::PasswordDialog(PasswordChange::Kind kind, QWidget* parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_current(new QLineEdit)
    , m_fresh(new PasswordFields)
    , m_cancel(makeButton(tr("Ca&ncel"), {}, ButtonKind::Plain))
    , m_accept(makeButton(wordsOf(kind).accept, {}, ButtonKind::Primary))
{
    setWindowTitle(wordsOf(kind).title);
    m_current->setObjectName(u"currentPassword"_s);
    m_current->setMaxLength(limits::maxPassphraseChars);
    m_current->setEchoMode(QLineEdit::Password);
    m_current->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_cancel->setAutoDefault(false);
    m_accept->setObjectName(u"acceptPassword"_s);
    m_accept->setDefault(true);
    layOut();
    connect(m_current, &QLineEdit::textChanged, this, &PasswordDialog::judge);
    connect(m_fresh, &PasswordFields::changed, this, &PasswordDialog::judge);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    judge();
}

void PasswordDialog::layOut()
{
    auto* words = new TextLabel(TextSize::Body, Ink::Text, false);
    words->setWords(wordsOf(m_kind).explanation);
    QLabel* currentName = fieldName(tr("The password &until now"), *m_current);
    auto* body = new DialogBody(*this);
    body->column()->addWidget(words);
    body->column()->addWidget(currentName);
    body->column()->addWidget(m_current);
    body->column()->addWidget(m_fresh);
    body->column()->addStretch();
    currentName->setVisible(m_kind != PasswordChange::Kind::Set);
    m_current->setVisible(m_kind != PasswordChange::Kind::Set);
    m_fresh->setVisible(m_kind != PasswordChange::Kind::Remove);
    layOutDialog(*this, *body, { m_cancel, m_accept });
}

void PasswordDialog::judge()
{
    const bool isKnown = m_kind == PasswordChange::Kind::Set || !m_current->text().isEmpty();
    m_accept->setEnabled(isKnown && (m_kind == PasswordChange::Kind::Remove || !m_fresh->password().isEmpty()));
}

PasswordChange PasswordDialog::change() const { return { m_kind, m_current->text(), m_fresh->password() }; }

} // namespace besace
