#include "app/desktop/organisations/SignerLine.h"

#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/TextLabel.h"

#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

SignerLine::SignerLine(QWidget* parent) : QWidget(parent), m_words(new TextLabel(TextSize::Body, Ink::Muted, false))
{
    m_words->setObjectName(u"listSigner"_s);
    m_words->setSelectable(); // to be compared with what the maker says on the telephone
    QPushButton* forget = makeButton(tr("&Forget this key…"), {}, ButtonKind::Plain);
    forget->setObjectName(u"forgetKey"_s);
    forget->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_words);
    column->addWidget(forget, 0, Qt::AlignLeading);
    connect(forget, &QPushButton::clicked, this, &SignerLine::ask);
    hide();
}

void SignerLine::setSigner(const ListSigner& signer)
{
    setVisible(!signer.key.isEmpty());
    m_name = signer.name.isEmpty() ? signer.key : signer.name;
    const QString whose = signer.name.isEmpty()
        ? tr("Only lists that are signed with this key are taken.")
        : tr("Only the signed lists of “%1” are taken.").arg(breakable(signer.name));
    m_words->setWords(whose + u' ' + tr("Key: %1").arg(breakable(signer.key)));
}

void SignerLine::ask()
{
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Forget this key"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Forget the key of “%1”?").arg(breakable(m_name)));
    box->setInformativeText(tr("Every list is taken then. The next signed list brings its own key."));
    QPushButton* forget = box->addButton(tr("Yes, forget it"), QMessageBox::AcceptRole);
    forget->setObjectName(u"forgetIt"_s);
    box->setDefaultButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(forget, &QPushButton::clicked, this, &SignerLine::forgetWanted);
    box->open();
}

} // namespace besace
