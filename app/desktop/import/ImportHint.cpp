#include "app/desktop/import/ImportHint.h"

#include "app/desktop/looks/SpokenLabel.h"
#include "app/desktop/looks/Style.h"
#include "app/desktop/looks/Tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace besace {

ImportHint::ImportHint(QWidget* parent)
    : QFrame(parent)
    , m_text(new SpokenLabel(this))
    , m_form(new QWidget(this))
    , m_address(new QLineEdit(m_form))
    , m_try(new QPushButton(tr("&Try"), m_form))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setAccessibleName(tr("Your other e-mail address"));
    m_address->setPlaceholderText(tr("Your other e-mail address"));
    auto* close = new QPushButton(tr("Close"), this);
    setButtonKind(*close, ButtonKind::Quiet);

    auto* form = new QHBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addWidget(m_address, 1);
    form->addWidget(m_try);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::inside);
    words->addWidget(m_text);
    words->addWidget(m_form);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::edge, space::between, space::edge, space::between);
    row->setSpacing(space::between);
    row->addLayout(words, 1);
    row->addWidget(close, 0, Qt::AlignTop);

    connect(m_try, &QPushButton::clicked, this, &ImportHint::tryAddress);
    connect(m_address, &QLineEdit::returnPressed, this, &ImportHint::tryAddress);
    connect(close, &QPushButton::clicked, this, [this] {
        hide();
        emit closed();
    });
}

void ImportHint::explain(const QString& text)
{
    m_form->hide();
    show();
    m_text->say(text);
}

void ImportHint::askForAddress(const QString& text)
{
    explain(text);
    m_address->clear();
    m_form->show();
    m_address->setFocus();
}

void ImportHint::refuse(const QString& address)
{
    explain(tr("No badge here is for “%1”. Try your other addresses.").arg(address));
    m_form->show();
    m_address->setFocus();
    m_address->selectAll();
}

void ImportHint::tryAddress()
{
    if (const QString address = m_address->text().trimmed(); !address.isEmpty())
        emit addressTried(address);
}

} // namespace besace
