#include "app/desktop/sharing/SignaturePanel.h"

#include "app/common/Folders.h"
#include "app/desktop/jobs/Job.h"
#include "app/desktop/looks/FlowLayout.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/StatusLine.h"
#include "app/desktop/sharing/ShareColumns.h"
#include "app/desktop/sharing/ShareKind.h"
#include "core/wording/Wording.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Enough for a name and three badges.
constexpr int shownLines = 12;

Disclosure* stepsFor(const QString& program, const QString& steps)
{
    return new Disclosure(program, [steps]() -> QWidget* {
        auto* label = new TextLabel(TextSize::Body, Ink::Text, false);
        label->setWords(steps);
        label->setSelectable();
        return label;
    });
}

} // namespace

SignaturePanel::SignaturePanel(QWidget* parent)
    : SharePanel(parent)
    , m_preview(new QTextBrowser)
    , m_notice(new TextLabel(TextSize::Body, Ink::Muted, false))
    , m_copy(makeButton(tr("Copy with pictures"), u"copy"_s, ButtonKind::Plain))
    , m_copyText(makeButton(tr("Copy the text only"), u"copy"_s, ButtonKind::Plain))
    , m_save(makeButton(tr("Save as a file…"), u"save"_s, ButtonKind::Plain))
    , m_status(new StatusLine)
{
    m_preview->setOpenLinks(false); // it shows what others will see; it goes nowhere
    m_preview->setAccessibleName(tr("Your signature"));
    m_preview->setMinimumHeight(fontMetrics().lineSpacing() * shownLines);
    m_preview->setObjectName(u"signature"_s);
    m_copy->setObjectName(u"copySignature"_s);
    m_copyText->setObjectName(u"copySignatureText"_s);
    m_notice->setObjectName(u"signatureNotice"_s);
    m_save->setObjectName(u"saveSignature"_s);
    enableButtons(false);
    layOut();
    connect(m_copy, &QPushButton::clicked, this, &SignaturePanel::copyWithPictures);
    connect(m_copyText, &QPushButton::clicked, this, &SignaturePanel::copyText);
    connect(m_save, &QPushButton::clicked, this, &SignaturePanel::askWhere);
}

void SignaturePanel::layOut()
{
    QVBoxLayout* column = scrolledColumn(*this);
    column->addWidget(m_preview, 1);
    column->addWidget(m_notice);
    auto* buttons = new FlowLayout(space::inside);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_copyText);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    column->addWidget(m_status);
    column->addWidget(stepsFor(u"Gmail"_s,
        tr("1. Copy the signature with pictures.\n2. In Gmail, open the settings: the wheel at the top.\n"
           "3. Choose “See all settings”.\n4. Go down to “Signature” and create one.\n5. Paste, then save changes.")));
    column->addWidget(stepsFor(u"Outlook"_s,
        tr("1. Copy the signature with pictures.\n2. In Outlook, start a new e-mail.\n3. Open the menu “Signature”.\n"
           "4. Create a new signature.\n5. Paste, then save.")));
    column->addWidget(stepsFor(u"Thunderbird"_s,
        tr("1. Save the signature as a file.\n2. In Thunderbird, open the account settings.\n"
           "3. Choose your e-mail address.\n4. Tick “Attach the signature from a file instead”.\n"
           "5. Choose the file.")));
}

void SignaturePanel::setPortfolio(const Portfolio& portfolio)
{
    enableButtons(false);
    m_status->hide();
    QStringList notice { tr("Pictures are often blocked in e-mail: keep the text link.") };
    if (portfolio.badges.size() > maxSignatureBadges)
        notice.prepend(tr("A signature shows %n badge(s): the first of your list.", nullptr, int(maxSignatureBadges)));
    m_notice->setWords(notice.join(u'\n'));
    const int wanted = ++m_wanted;
    runJob([portfolio](Progress& progress) {
        return mailSignature(portfolio, progress);
    }).then(this, [this, wanted](const Result<Signature>& signature) {
        if (wanted == m_wanted)
            showSignature(signature);
    });
}

void SignaturePanel::showSignature(const Result<Signature>& signature)
{
    if (!signature) {
        m_status->complain(wording::errorSentence(signature.error()));
        return;
    }
    m_signature = *signature;
    m_preview->setHtml(m_signature.html);
    enableButtons(true);
    emit made();
}

void SignaturePanel::enableButtons(bool enabled)
{
    for (QPushButton* button : { m_copy, m_copyText, m_save })
        button->setEnabled(enabled);
}

void SignaturePanel::askWhere()
{
    const QString folder = documentFolder();
    auto* dialog = new QFileDialog(this, tr("Save"), folder, tr("Web page (*.html)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"html"_s);
    dialog->selectFile(u"signature.html"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &SignaturePanel::save);
    dialog->open();
}

void SignaturePanel::save(const QString& path)
{
    const Result<void> saved = saveSignature(m_signature, path);
    if (saved)
        m_status->say(tr("Saved: %1").arg(QFileInfo(path).fileName()));
    else
        m_status->complain(wording::errorSentence(saved.error()));
}

void SignaturePanel::copyWithPictures()
{
    auto copied = std::make_unique<QMimeData>();
    copied->setHtml(m_signature.html);
    copied->setText(m_signature.text);
    QGuiApplication::clipboard()->setMimeData(copied.release()); // the clipboard owns it
    m_status->say(tr("Copied. Paste it as your signature."));
}

void SignaturePanel::copyText()
{
    QGuiApplication::clipboard()->setText(m_signature.text);
    m_status->say(tr("Copied. Paste it as your signature."));
}

ShareKind signatureKind()
{
    return { .id = u"signature"_s,
        .words = QCoreApplication::translate("besace::ShareKind", "E-mail signature"),
        .isUsual = true,
        .goes = ShareKind::Goes::Nowhere,
        .ending = {},
        .fileKind = {},
        .carriesBadges = false,
        .hasTheme = false,
        .make = {},
        .makePanel = [](QWidget* parent) -> SharePanel* { return new SignaturePanel(parent); } };
}

} // namespace besace
