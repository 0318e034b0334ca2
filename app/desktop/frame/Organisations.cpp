#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/looks/TextLabel.h"
#include "app/desktop/organisations/KnownOrganisations.h"
#include "app/desktop/organising/Deeds.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace besace {

void MainWindow::openOrganisations()
{
    auto* dialog = new KnownOrganisations(*m_deeds, m_setup.listSigner, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KnownOrganisations::signerChanged, this, [this](const ListSigner& signer) {
        m_setup.listSigner = signer;
        emit listSignerChosen(signer);
    });
    dialog->open();
}

/// What to look at before saying yes. A key says nothing to people: it stands in the technical details of the badge.
static QString aboutHome(const KnownIssuer& issuer)
{
    if (siteOf(issuer).isEmpty())
        return MainWindow::tr(
            "No web site says who this is. Say yes only if the organisation itself gave you the badge. "
            "Its genuine badges are then shown as checked.");
    return breakable(issuer.id) + u"\n\n"_s
        + MainWindow::tr("Say yes only if you trust it, and if this is really its address. Its genuine badges are then "
                         "shown as checked.");
}

void MainWindow::askToKnow(const KnownIssuer& issuer)
{
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("An organisation that you know"));
    box->setTextFormat(Qt::PlainText);
    box->setText(
        issuer.name.isEmpty() ? tr("Do you know this organisation?") : tr("Do you know “%1”?").arg(issuer.name));
    box->setInformativeText(aboutHome(issuer));
    QPushButton* know = box->addButton(tr("Yes, I know it"), QMessageBox::AcceptRole);
    know->setObjectName(u"knowIt"_s);
    box->setDefaultButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(know, &QPushButton::clicked, this, [this, issuer] { m_deeds->addKnownIssuers({ issuer }); });
    box->open();
}

} // namespace besace
