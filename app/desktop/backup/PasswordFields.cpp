#include "app/desktop/backup/PasswordFields.h"

#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/Pieces.h"
#include "core/base/Limits.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Below, a stranger who has the file and much time can guess it. Advice, no rule: the person decides.
constexpr int shortPassword = 12;

QLineEdit* makeField(const QString& objectName)
{
    auto* field = new QLineEdit;
    field->setObjectName(objectName);
    field->setMaxLength(limits::maxPassphraseChars);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    return field;
}

} // namespace

PasswordFields::PasswordFields(QWidget* parent)
    : QWidget(parent)
    , m_first(makeField(u"password"_s))
    , m_second(makeField(u"passwordAgain"_s))
    , m_show(new QCheckBox(tr("Show what I &type")))
    , m_hint(new TextLabel(TextSize::Body, Ink::Muted, false))
{
    m_show->setObjectName(u"showPassword"_s);
    m_hint->setObjectName(u"passwordHint"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    column->addWidget(fieldName(tr("&Password"), *m_first));
    column->addWidget(m_first);
    column->addWidget(fieldName(tr("The same password &again"), *m_second));
    column->addWidget(m_second);
    column->addWidget(m_show);
    column->addWidget(m_hint);
    connect(m_first, &QLineEdit::textChanged, this, &PasswordFields::judge);
    connect(m_second, &QLineEdit::textChanged, this, &PasswordFields::judge);
    connect(m_show, &QCheckBox::toggled, this, &PasswordFields::reveal);
    judge();
}

QString PasswordFields::password() const { return m_first->text() == m_second->text() ? m_first->text() : QString(); }

void PasswordFields::clear()
{
    m_first->clear();
    m_second->clear();
    m_show->setChecked(false);
}

void PasswordFields::judge()
{
    const QString first = m_first->text();
    if (!m_second->text().isEmpty() && first != m_second->text())
        m_hint->setWords(tr("The two are not the same."));
    else if (first.size() < shortPassword)
        m_hint->setWords(tr("A long one is safer. Take 4 or 5 words, for example."));
    else
        m_hint->setWords(tr("Write it down. Without it, nobody can open this, not even us."));
    // A field says itself what is asked of it: the hint stands far from it for who does not see.
    m_second->setAccessibleDescription(m_hint->words());
    emit changed();
}

void PasswordFields::reveal(bool shown)
{
    for (QLineEdit* field : { m_first, m_second })
        field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
}

} // namespace besace
