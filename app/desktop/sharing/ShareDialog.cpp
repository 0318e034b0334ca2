#include "app/desktop/sharing/ShareDialog.h"

#include "app/common/Folders.h"
#include "app/desktop/jobs/Job.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/ReadingOrder.h"
#include "app/desktop/looks/Tokens.h"
#include "app/desktop/sharing/PrintDialog.h"
#include "app/desktop/sharing/ShareColumns.h"
#include "app/desktop/sharing/ShareDone.h"
#include "app/desktop/sharing/ShareDraft.h"
#include "app/desktop/sharing/ShareForm.h"
#include "app/desktop/sharing/SharePanel.h"
#include "app/desktop/sharing/ShareView.h"
#include "app/desktop/sharing/ShareWhat.h"
#include "core/base/Files.h"
#include "core/sharing/WebLink.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr QSize frameOfWindow { 16, 48 }; ///< what a window manager adds, at most

/// Who reads Arabic shows badges to people in France: their page is not laid out from right to left.
QString portfolioLanguage() { return wording::languageOf(QLocale()) == u"en"_s ? u"en"_s : u"fr"_s; }

QString suggestedPath(const ShareOptions& options, const ShareKind& kind)
{
    const QString folder = documentFolder();
    const QString name = options.title.isEmpty() ? u"portfolio"_s : safeFileName(options.title);
    return folder + u'/' + name + (kind.ending.isEmpty() ? QString() : u'.' + kind.ending);
}

/// A badge may also be given to an address of a site.
QString firstMailAddress(const Backpack& backpack)
{
    const Result<QStringList> identities = backpack.identities();
    for (const QString& identity : identities ? *identities : QStringList()) {
        if (!mailLink(identity).isEmpty())
            return identity;
    }
    return {};
}

} // namespace

ShareDialog::ShareDialog(const Backpack& backpack, const QList<BadgeId>& chosen, const QDateTime& now, QWidget* parent)
    : QDialog(parent)
    , m_ownAddress(firstMailAddress(backpack))
    , m_source(std::make_shared<ShareSource>(backpack.path()))
    , m_now(now)
    , m_what(new ShareWhat(backpack, chosen, now))
    , m_form(new ShareForm(shareKinds()))
    , m_draft(new ShareDraft(this))
    , m_panels(new QStackedWidget)
    , m_view(new ShareView)
    , m_done(new ShareDone)
    , m_status(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Sto&p")))
    , m_print(makeButton(tr("Print…"), u"print"_s, ButtonKind::Plain))
    , m_save(new QPushButton(tr("&Save…")))
    , m_close(new QPushButton(tr("&Close")))
{
    setWindowTitle(tr("Show my badges"));
    nameParts();
    layOut();
    connectParts();
    setOptions({});
    if (const Result<void> loaded = m_what->load(); !loaded)
        say(wording::errorSentence(loaded.error()));
    setBusy(false);
    change();
}

ShareDialog::~ShareDialog()
{
    m_watcher.cancel();
    m_gathering.cancel();
}

void ShareDialog::nameParts()
{
    m_status->setObjectName(u"status"_s);
    m_print->setObjectName(u"print"_s);
    m_print->setAutoDefault(false);
    m_save->setObjectName(u"save"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_status->setFocusPolicy(Qt::NoFocus); // as long as it says nothing
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_save->setDefault(true);
    setButtonKind(*m_save, ButtonKind::Primary);
    m_done->hide();
}

void ShareDialog::layOut()
{
    auto* columns = new ShareColumns;
    columns->add(tr("What?"), scrolled(m_what), 4);
    columns->add(tr("How?"), scrolled(m_form), 4);
    columns->add(tr("Preview"), scrolled(previewColumn()), 5);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::edge);
    column->setSpacing(space::between);
    column->addWidget(columns, 1);
    column->addWidget(m_done);
    column->addLayout(buttonRow());
    const int line = fontMetrics().height(); // all of it grows with the text
    resize(QSize(72 * line, 40 * line).boundedTo(screen()->availableSize() - frameOfWindow));
}

QWidget* ShareDialog::previewColumn()
{
    auto* preview = new QWidget;
    auto* column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_panels, 1);
    column->addWidget(m_view);
    return preview;
}

QLayout* ShareDialog::buttonRow()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::between);
    buttons->addWidget(m_status, 1);
    buttons->addWidget(m_bar, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_close);
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    return buttons;
}

void ShareDialog::connectParts()
{
    connect(m_what, &ShareWhat::changed, this, &ShareDialog::change);
    connect(m_what, &ShareWhat::failed, this, [this](const Error& error) { say(wording::errorSentence(error)); });
    connect(m_form, &ShareForm::changed, this, &ShareDialog::change);
    connect(m_form, &ShareForm::kindChanged, this, &ShareDialog::changeKind);
    connect(m_draft, &ShareDraft::due, this, &ShareDialog::makeDraft);
    connect(m_draft, &ShareDraft::failed, this, &ShareDialog::showFailure);
    connect(m_draft, &ShareDraft::made, this, &ShareDialog::showDraft);
    connect(m_view, &ShareView::reduceWanted, m_form, &ShareForm::reducePictures);
    connect(m_save, &QPushButton::clicked, this, &ShareDialog::askWhere);
    connect(m_print, &QPushButton::clicked, this, &ShareDialog::print);
    connect(m_cancel, &QPushButton::clicked, &m_watcher, &QFutureWatcherBase::cancel);
    for (const auto wanted : { &ShareDone::folderWanted, &ShareDone::mailWanted })
        connect(m_done, wanted, this, [](const QUrl& url) { QDesktopServices::openUrl(url); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ShareDialog::showResult);
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_bar, &QProgressBar::setRange);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_bar, &QProgressBar::setValue);
}

ShareOptions ShareDialog::options() const
{
    ShareOptions options;
    m_what->fill(options);
    m_form->fill(options);
    return options;
}

ShareOptions ShareDialog::optionsToKeep() const
{
    ShareOptions kept = options();
    if (kept.email == m_ownAddress)
        kept.email.clear();
    return kept;
}

void ShareDialog::setOptions(const ShareOptions& options)
{
    ShareOptions whole = options;
    if (whole.email.isEmpty())
        whole.email = m_ownAddress;
    if (whole.language.isEmpty())
        whole.language = portfolioLanguage();
    m_what->setOptions(whole);
    m_form->setOptions(whole);
}

void ShareDialog::chooseCollection(const QString& name) { m_what->chooseCollection(name); }

/// Panels come and go, and columns fold: what Tab reaches next is found out when it is pressed.
bool ShareDialog::focusNextPrevChild(bool next)
{
    tabInReadingOrder(*this);
    return QDialog::focusNextPrevChild(next);
}

void ShareDialog::done(int result)
{
    m_draft->stop();
    m_gathering.cancel();
    m_watcher.cancel();
    QDialog::done(result);
}

SharePanel& ShareDialog::panel()
{
    const ShareKind kind = m_form->kind();
    SharePanel*& panel = m_panelOf[kind.id];
    if (panel == nullptr) {
        panel = kind.makePanel(m_panels);
        m_panels->addWidget(panel);
    }
    return *panel;
}

void ShareDialog::change()
{
    updateSave();
    m_done->hide();
    m_gathering.cancel();
    m_draft->touch();
}

void ShareDialog::changeKind()
{
    m_panels->setCurrentWidget(&panel());
    const ShareKind kind = m_form->kind();
    m_save->setVisible(kind.goes != ShareKind::Goes::Nowhere);
    m_print->setVisible(bool(kind.paper));
    m_view->setVisible(bool(kind.make)); // what is copied is all there is to see
    change();
}

ShareWanted ShareDialog::wanted() const { return { m_what->badges(), options(), m_now }; }

void ShareDialog::makeDraft()
{
    if (m_what->badges().isEmpty())
        return m_view->clear();
    const auto job = runJob(
        [source = m_source, wanted = wanted()](Progress& progress) { return source->gather(wanted, progress); });
    m_gathering = job;
    job.then(this, [this](const Result<Portfolio>& portfolio) {
        if (portfolio)
            takePortfolio(*portfolio);
        else if (portfolio.error().code != Error::Code::Cancelled)
            say(wording::errorSentence(portfolio.error()));
    });
}

void ShareDialog::takePortfolio(const Portfolio& portfolio)
{
    m_portfolio = portfolio;
    panel().setPortfolio(m_portfolio);
    m_draft->make(m_portfolio, siteOf(options()), m_form->kind());
}

void ShareDialog::showDraft(const Draft& draft)
{
    panel().setDraft(draft);
    m_view->showDraft(draft, m_portfolio, m_form->kind());
    emit drafted();
}

void ShareDialog::showFailure(const Error& error, const Draft& draft)
{
    m_view->showLines(draft);
    const bool fitsNone = error.code == Error::Code::NoBadge && !draft.lines.isEmpty();
    say(fitsNone ? tr("None of these badges can be in this file. The list says why.") : wording::errorSentence(error));
}

void ShareDialog::updateSave()
{
    const bool canGo = !m_what->badges().isEmpty() && !m_watcher.isRunning();
    m_save->setEnabled(canGo);
    m_print->setEnabled(canGo);
}

void ShareDialog::print()
{
    runJob([source = m_source, wanted = wanted()](Progress& progress) {
        return source->gather(wanted, progress);
    }).then(this, [this, kind = m_form->kind()](const Result<Portfolio>& portfolio) {
        if (portfolio)
            printPortfolio(*portfolio, kind, *this);
        else
            say(wording::errorSentence(portfolio.error()));
    });
}

void ShareDialog::askWhere()
{
    const ShareKind kind = m_form->kind();
    const bool isFolder = kind.goes == ShareKind::Goes::ToFolder;
    const QFileInfo suggested(suggestedPath(options(), kind));
    auto* dialog = new QFileDialog(this, tr("Save"), suggested.absolutePath(), kind.fileKind);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (isFolder)
        dialog->setFileMode(QFileDialog::Directory);
    else
        dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kind.ending);
    if (!isFolder)
        dialog->selectFile(suggested.fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ShareDialog::save);
    dialog->open();
}

void ShareDialog::save(const QString& path)
{
    m_draft->stop();
    m_path = path;
    m_bar->setRange(0, 0);
    m_watcher.setFuture(runJob(
        [source = m_source, wanted = wanted(), kind = m_form->kind(), path](Progress& progress) -> Result<qint64> {
            const Result<Portfolio> portfolio = source->gather(wanted, progress);
            if (!portfolio)
                return portfolio.error();
            return writeOutput(*portfolio, siteOf(wanted.options), kind, path, progress);
        }));
    setBusy(true);
}

void ShareDialog::showResult()
{
    setBusy(false);
    m_draft->touch(); // saving stopped it
    const QFuture<Result<qint64>> future = m_watcher.future();
    if (future.isCanceled() || future.resultCount() == 0) {
        say(tr("Stopped. Nothing was saved."));
        return;
    }
    const Result<qint64> written = future.result();
    if (!written) {
        say(wording::errorSentence(written.error()));
        return;
    }
    const ShareOptions chosen = options();
    m_status->clear();
    m_status->setFocusPolicy(Qt::NoFocus);
    m_done->showSaved(m_path, *written, coverLetter(chosen.language, chosen.personName, chosen.attachFiles));
}

void ShareDialog::say(const QString& text)
{
    m_status->setText(text);
    m_status->setFocusPolicy(Qt::StrongFocus);
    m_status->show();
    QAccessibleEvent event(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ShareDialog::setBusy(bool busy)
{
    m_bar->setVisible(busy);
    m_cancel->setVisible(busy);
    m_status->setVisible(!busy);
    m_what->setEnabled(!busy);
    m_form->setEnabled(!busy);
    m_close->setEnabled(!busy);
    if (busy) {
        m_done->hide();
        m_cancel->setFocus();
    }
    updateSave();
}

} // namespace besace
