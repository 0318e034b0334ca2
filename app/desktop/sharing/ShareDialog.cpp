#include "app/desktop/sharing/ShareDialog.h"

#include "app/desktop/jobs/Job.h"
#include "app/desktop/looks/Style.h"
#include "app/desktop/looks/Tokens.h"
#include "app/desktop/sharing/ShareForm.h"
#include "app/desktop/sharing/ShareList.h"
#include "core/base/Files.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Who reads Arabic shows badges to people in France: their page is not laid out from right to left.
QString portfolioLanguage() { return wording::languageOf(QLocale()) == u"en"_s ? u"en"_s : u"fr"_s; }

QString suggestedPath(const ShareOptions& options)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = options.title.isEmpty() ? u"portfolio"_s : safeFileName(options.title);
    return folder + u'/' + name + u'.' + fileEnding(options.format);
}

} // namespace

ShareDialog::ShareDialog(const Backpack& backpack, const QList<BadgeId>& chosen, const QDateTime& now, QWidget* parent)
    : QDialog(parent)
    , m_backpack(backpack)
    , m_now(now)
    , m_list(new ShareList(this))
    , m_form(new ShareForm(this))
    , m_seen(new QLabel(this))
    , m_status(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_openFolder(new QPushButton(tr("Open the &folder"), this))
    , m_cancel(new QPushButton(tr("&Stop"), this))
    , m_save(new QPushButton(tr("&Save…"), this))
    , m_close(new QPushButton(tr("&Close"), this))
{
    setWindowTitle(tr("Show my badges"));
    m_seen->setWordWrap(true);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_status->setFocusPolicy(Qt::NoFocus); // as long as it says nothing
    m_status->setObjectName(u"status"_s);
    m_seen->setObjectName(u"seen"_s);
    m_save->setObjectName(u"save"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_openFolder->setObjectName(u"openFolder"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_save->setDefault(true);
    setButtonKind(*m_save, ButtonKind::Primary);
    m_openFolder->hide();
    layOut();
    setBusy(false);
    ShareOptions defaults;
    defaults.language = portfolioLanguage();
    m_form->setOptions(defaults);

    connect(m_list, &ShareList::changed, this, &ShareDialog::updateSeen);
    connect(m_form, &ShareForm::changed, this, &ShareDialog::updateSeen);
    connect(m_save, &QPushButton::clicked, this, &ShareDialog::askWhere);
    connect(m_cancel, &QPushButton::clicked, &m_watcher, &QFutureWatcherBase::cancel);
    connect(m_openFolder, &QPushButton::clicked, this, &ShareDialog::openFolder);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ShareDialog::showResult);
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_bar, &QProgressBar::setRange);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_bar, &QProgressBar::setValue);

    const Result<QList<BadgeSummary>> badges = m_backpack.list({}, m_now);
    if (badges)
        m_list->setBadges(*badges, chosen);
    else
        say(wording::errorSentence(badges.error()));
    updateSeen();
}

ShareDialog::~ShareDialog() { m_watcher.cancel(); }

void ShareDialog::layOut()
{
    auto* what = new QLabel(tr("What?"), this);
    auto* how = new QLabel(tr("How?"), this);
    for (QLabel* title : { what, how })
        title->setFont(scaled(font(), TextSize::Lead, true));
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the focus, and brings itself into view
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* columns = new QGridLayout;
    columns->setHorizontalSpacing(space::section);
    columns->setVerticalSpacing(space::inside);
    columns->addWidget(what, 0, 0);
    columns->addWidget(how, 0, 1);
    columns->addWidget(m_list, 1, 0);
    columns->addWidget(scroll, 1, 1);
    columns->setColumnStretch(0, 1);
    columns->setColumnStretch(1, 1);
    columns->setRowStretch(1, 1);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::between);
    buttons->addWidget(m_status, 1);
    buttons->addWidget(m_openFolder);
    buttons->addWidget(m_bar, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::edge);
    column->setSpacing(space::between);
    column->addLayout(columns, 1);
    column->addWidget(m_seen);
    column->addLayout(buttons);
    QWidget::setTabOrder(m_close, m_save);
    // Both grow with the text: nothing of the form is cut off at its side.
    const int line = fontMetrics().height();
    scroll->setMinimumWidth(m_form->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    resize(QSize(52 * line, 33 * line).boundedTo(screen()->availableSize()));
}

ShareOptions ShareDialog::options() const { return m_form->options(); }

void ShareDialog::setOptions(const ShareOptions& options) { m_form->setOptions(options); }

void ShareDialog::done(int result)
{
    m_watcher.cancel();
    QDialog::done(result);
}

void ShareDialog::updateSeen()
{
    const int count = static_cast<int>(m_list->checkedBadges().size());
    const QString name = m_form->options().personName;
    const QString badges = tr("%n badge(s)", nullptr, count);
    m_seen->setText(name.isEmpty() ? tr("Others will see: %1, without your name or e-mail address.").arg(badges)
                                   : tr("Others will see: %1, your name, no e-mail address.").arg(badges));
    m_save->setEnabled(count > 0 && !m_watcher.isRunning());
}

void ShareDialog::askWhere()
{
    const ShareFormat format = m_form->options().format;
    const QFileInfo suggested(suggestedPath(m_form->options()));
    auto* dialog = new QFileDialog(this, tr("Save"), suggested.absolutePath(),
        format == ShareFormat::Pdf ? tr("PDF (*.pdf)") : tr("Web page (*.html)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(fileEnding(format));
    dialog->selectFile(suggested.fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ShareDialog::save);
    dialog->open();
}

void ShareDialog::save(const QString& path)
{
    const ShareOptions options = m_form->options();
    const Result<Portfolio> portfolio = gatherPortfolio(m_backpack, m_list->checkedBadges(), options, m_now);
    if (!portfolio) {
        say(wording::errorSentence(portfolio.error()));
        return;
    }
    m_path = path;
    m_bar->setRange(0, 0);
    m_watcher.setFuture(runJob([portfolio = *portfolio, format = options.format, path](
                                   Progress& progress) { return writePortfolio(portfolio, format, path, progress); }));
    setBusy(true);
}

void ShareDialog::showResult()
{
    setBusy(false);
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
    m_openFolder->show();
    say(tr("Done. %1 – %2")
            .arg(QFileInfo(m_path).fileName(), QLocale().formattedDataSize(*written, 1, QLocale::DataSizeSIFormat)));
    m_openFolder->setFocus();
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
    m_list->setEnabled(!busy);
    m_form->setEnabled(!busy);
    m_close->setEnabled(!busy);
    if (busy) {
        m_openFolder->hide();
        m_cancel->setFocus();
    }
    updateSeen();
}

void ShareDialog::openFolder() { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); }

} // namespace besace
