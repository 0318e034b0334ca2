#include "app/common/BackpackPath.h"
#include "app/desktop/looks/TextLabel.h"
#include "app/desktop/organisations/KnownOrganisations.h"
#include "app/desktop/organisations/SigningDialog.h"
#include "app/desktop/organising/Deeds.h"
#include "core/base/Files.h"
#include "core/base/OpenHere.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

/// The list as its signer hands it round.
namespace besace {

void KnownOrganisations::askToSign()
{
    if (isGoneFromHere(m_deeds.backpack().path())) // the key would be made beside it
        return complain({ Error::Code::Gone, m_deeds.backpack().path() });
    const QString keyPath = listKeyPathBeside(m_deeds.backpack().path());
    const Result<crypto::SigningKey> own = crypto::SigningKey::read(keyPath);
    const bool isOwn = own && own->multikey() == m_signer.key;
    auto* dialog = new SigningDialog(keyPath, isOwn ? m_signer.name : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        askWhere([this, key = *dialog->key(), maker = dialog->maker(), source = dialog->source()](
                     const QString& path) { saveSigned(path, key, maker, source); });
    });
    dialog->open();
}

void KnownOrganisations::saveSigned(
    const QString& path, const crypto::SigningKey& key, const QString& maker, const QString& source)
{
    const Result<QList<KnownIssuer>> issuers = m_deeds.backpack().knownIssuers();
    if (!issuers)
        return complain(issuers.error());
    const Result<void> written = writeFile(path, signedIssuersFile({ *issuers, m_deeds.now(), maker, source }, key));
    if (!written)
        return complain(written.error());
    say(tr("Done. The signed list is in “%1”.").arg(QFileInfo(path).fileName()) + u' '
        + tr("Tell this key to those who take it, by telephone for example: %1").arg(breakable(key.multikey())));
}

} // namespace besace
