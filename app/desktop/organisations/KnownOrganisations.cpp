#include "app/desktop/organisations/KnownOrganisations.h"

#include "app/common/Folders.h"
#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/FlowLayout.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/SpokenLabel.h"
#include "app/desktop/organisations/OrganisationDialog.h"
#include "app/desktop/organisations/SignerLine.h"
#include "app/desktop/organising/Deeds.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/wording/IssuerWording.h"
#include "core/wording/ListWording.h"
#include "core/wording/Wording.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QMessageBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;
constexpr int linesShown = 8;

QString fileFilter() { return KnownOrganisations::tr("List of organisations") + u" (*.json)"_s; }

/// The name, and where it is at home. A key is no name: the window that changes the name shows it.
QString lineOf(const KnownIssuer& issuer)
{
    const bool isAddress = issuer.id.startsWith(u"http://"_s) || issuer.id.startsWith(u"https://"_s);
    const QString site = isAddress ? issuer.id : siteOf(issuer);
    const QString home = site.isEmpty() ? KnownOrganisations::tr("no web site") : breakable(site);
    const QString name = readableName(issuer);
    if (name.isEmpty() && !site.isEmpty())
        return home;
    return inOneLine({ name.isEmpty() ? wording::issuerWords(issuer) : name, home }, u" – "_s);
}

QPushButton* makePlain(const QString& text, const QString& objectName)
{
    QPushButton* button = makeButton(text, {}, ButtonKind::Plain);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

} // namespace

KnownOrganisations::KnownOrganisations(Deeds& deeds, ListSigner signer, QWidget* parent)
    : QDialog(parent)
    , m_deeds(deeds)
    , m_signer(std::move(signer))
    , m_list(new QListWidget)
    , m_signerLine(new SignerLine)
    , m_status(new SpokenLabel)
    , m_rename(makePlain(tr("Change the &name…"), u"renameOrganisation"_s))
    , m_remove(makePlain(tr("&Remove"), u"removeOrganisation"_s))
    , m_save(makePlain(tr("&Save as a list…"), u"saveOrganisations"_s))
    , m_sign(makePlain(tr("S&ign the list…"), u"signOrganisations"_s))
{
    setWindowTitle(tr("Organisations that you know"));
    m_list->setAccessibleName(windowTitle());
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setWordWrap(true); // a key has no blank in it
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(fontMetrics().height() * linesShown);
    m_status->setObjectName(u"organisationsStatus"_s);
    m_status->hide();
    auto* words = new TextLabel(TextSize::Body, Ink::Muted, false);
    words->setWords(tr("A genuine badge of these organisations is shown as checked. Add only those that you trust."));
    QPushButton* close = makeButton(tr("&Done"), {}, ButtonKind::Primary);
    close->setObjectName(u"close"_s);
    close->setDefault(true);

    auto* body = new DialogBody(*this);
    QVBoxLayout& column = *body->column();
    column.addWidget(words);
    column.addWidget(m_list, 1);
    column.addWidget(makeButtons());
    column.addWidget(m_signerLine);
    column.addWidget(m_status);
    layOutDialog(*this, *body, { close });

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &KnownOrganisations::updateButtons);
    connect(m_list, &QListWidget::itemActivated, this, &KnownOrganisations::rename);
    connect(m_signerLine, &SignerLine::forgetWanted, this, &KnownOrganisations::forgetSigner);
    connect(&m_deeds, &Deeds::issuersChanged, this, &KnownOrganisations::fill);
    connect(&m_deeds, &Deeds::failed, this, &KnownOrganisations::complain);
    m_signerLine->setSigner(m_signer);
    fill();
    m_list->setFocus();
}

QWidget* KnownOrganisations::makeButtons()
{
    QPushButton* add = makePlain(tr("&Add…"), u"addOrganisation"_s);
    QPushButton* take = makePlain(tr("&Take from a list…"), u"takeOrganisations"_s);
    auto* row = new QWidget;
    auto* flow = new FlowLayout(space::inside, row);
    for (QPushButton* button : { add, m_rename, m_remove, take, m_save, m_sign })
        flow->addWidget(button);
    connect(add, &QPushButton::clicked, this, &KnownOrganisations::add);
    connect(m_rename, &QPushButton::clicked, this, &KnownOrganisations::rename);
    connect(m_remove, &QPushButton::clicked, this, &KnownOrganisations::remove);
    connect(take, &QPushButton::clicked, this, &KnownOrganisations::askWhichFile);
    connect(m_save, &QPushButton::clicked, this, [this] { askWhere([this](const QString& path) { saveFile(path); }); });
    connect(m_sign, &QPushButton::clicked, this, &KnownOrganisations::askToSign);
    return row;
}

/// The same one stays chosen, or the one in its place.
void KnownOrganisations::fill()
{
    const Result<QList<KnownIssuer>> issuers = m_deeds.backpack().knownIssuers();
    if (!issuers)
        return complain(issuers.error());
    const QString before = chosen().id;
    const int row = m_list->currentRow();
    m_list->clear();
    for (const KnownIssuer& issuer : *issuers) {
        auto* item = new QListWidgetItem(lineOf(issuer), m_list);
        item->setData(nameRole, issuer.name);
        item->setData(idRole, issuer.id);
        item->setToolTip(issuer.id);
        if (issuer.id == before)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    updateButtons();
}

KnownIssuer KnownOrganisations::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item == nullptr ? KnownIssuer()
                           : KnownIssuer { item->data(idRole).toString(), item->data(nameRole).toString() };
}

void KnownOrganisations::updateButtons()
{
    m_rename->setEnabled(m_list->currentItem() != nullptr);
    m_remove->setEnabled(m_list->currentItem() != nullptr);
    m_save->setEnabled(m_list->count() > 0);
    m_sign->setEnabled(m_list->count() > 0);
}

void KnownOrganisations::add() { ask({}); }

void KnownOrganisations::rename()
{
    if (m_list->currentItem() != nullptr)
        ask(chosen());
}

void KnownOrganisations::ask(const KnownIssuer& current)
{
    auto* dialog = new OrganisationDialog(current, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_deeds.addKnownIssuers({ dialog->organisation() }); });
    dialog->open();
}

void KnownOrganisations::remove()
{
    const KnownIssuer issuer = chosen();
    if (issuer.id.isEmpty())
        return;
    m_deeds.removeKnownIssuer(issuer.id);
    m_list->setFocus();
}

void KnownOrganisations::askWhichFile()
{
    auto* dialog = new QFileDialog(this, tr("Take from a list"), documentFolder(), fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &KnownOrganisations::takeFile);
    dialog->open();
}

void KnownOrganisations::takeFile(const QString& path)
{
    const Result<QByteArray> bytes = readFile(path, limits::maxDocumentBytes);
    if (!bytes)
        return complain(bytes.error());
    const Result<IssuersFile> file = readIssuersFile(*bytes);
    if (!file)
        return say(file.error().code == Error::Code::Unsupported
                ? tr("A newer Besace made this list. Nothing was added. Install the newest Besace.")
                : tr("This file is no list of organisations. Nothing was added."));
    const ListAnswer answer = judgeList(*file, m_signer);
    if (answer == ListAnswer::Fine)
        return take(*file);
    if (answer == ListAnswer::Older)
        return askAboutOlder(*file);
    QString words = wording::listSentence(answer);
    if (answer == ListAnswer::OtherKey)
        words += u' ' + tr("If it has a new key, choose “Forget this key…”, then take the list again.");
    say(words);
}

/// An unsigned list adds. A signed one takes the place of the last one of its key.
void KnownOrganisations::take(const IssuersFile& file)
{
    const Result<QList<KnownIssuer>> known = m_deeds.backpack().knownIssuers();
    if (!known)
        return complain(known.error());
    const bool isLater = file.signature == ListSignature::Holds && file.key == m_signer.key
        && m_signer.broughtInto == m_deeds.backpack().path();
    const ListChange change = changeBy(file.list.issuers, *known, isLater ? m_signer.brought : QStringList());
    if (!m_deeds.replaceKnownIssuers(change.struckOff, file.list.issuers))
        return;
    QString words = tr("%n organisation(s) taken from the list.", nullptr, static_cast<int>(file.list.issuers.size()));
    if (isLater)
        words += u' ' + wording::listChangeSentence(change);
    if (const QString bound = noteSigner(file, change); !bound.isEmpty())
        words += u' ' + bound;
    say(words);
}

void KnownOrganisations::askAboutOlder(const IssuersFile& file)
{
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("An older list"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("You have taken a later list than this one."));
    box->setInformativeText(tr("This list: %1. The one that you have: %2.")
                                .arg(wording::dateAndTime(file.list.madeAt, QLocale()),
                                    wording::dateAndTime(m_signer.lastMadeAt, QLocale()))
        + u"\n\n"_s + tr("An old list may bring back an organisation that was struck off since."));
    QPushButton* older = box->addButton(tr("Take it anyway"), QMessageBox::AcceptRole);
    older->setObjectName(u"takeOlder"_s);
    QPushButton* leave = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    leave->setObjectName(u"leaveOlder"_s);
    box->setDefaultButton(leave);
    connect(older, &QPushButton::clicked, this, [this, file] { take(file); });
    connect(box, &QDialog::rejected, this, [this] { say(wording::listSentence(ListAnswer::Older)); });
    box->open();
}

QString KnownOrganisations::noteSigner(const IssuersFile& file, const ListChange& change)
{
    if (file.signature != ListSignature::Holds)
        return {};
    const bool isFirst = m_signer.key.isEmpty();
    const bool isLater = isFirst || !m_signer.lastMadeAt.isValid() || m_signer.lastMadeAt < file.list.madeAt;
    // An older one that was taken all the same does not make the next old one a new one.
    setSigner({ file.key, file.list.name, isLater ? file.list.madeAt : m_signer.lastMadeAt, change.brought,
        m_deeds.backpack().path() });
    return isFirst ? tr("From now on, only lists with this signature are taken.") : QString();
}

void KnownOrganisations::setSigner(const ListSigner& signer)
{
    m_signer = signer;
    m_signerLine->setSigner(m_signer);
    emit signerChanged(m_signer);
}

void KnownOrganisations::forgetSigner()
{
    setSigner({});
    say(tr("Done. Every list is taken again."));
}

void KnownOrganisations::askWhere(const std::function<void(const QString& path)>& save)
{
    auto* dialog = new QFileDialog(this, tr("Save as a list"), documentFolder(), fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    //: The name of a file, without its ending
    dialog->selectFile(tr("Known organisations") + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

void KnownOrganisations::saveFile(const QString& path)
{
    const Result<QList<KnownIssuer>> issuers = m_deeds.backpack().knownIssuers();
    if (!issuers)
        return complain(issuers.error());
    const Result<void> written = writeFile(path, knownIssuersFile(*issuers));
    if (!written)
        return complain(written.error());
    say(tr("Done. The list is in “%1”.").arg(QFileInfo(path).fileName()));
}

void KnownOrganisations::say(const QString& words) { m_status->say(words); }

void KnownOrganisations::complain(const Error& error) { say(wording::errorSentence(error)); }

} // namespace besace
