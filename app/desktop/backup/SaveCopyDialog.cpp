#include "app/desktop/backup/SaveCopyDialog.h"

#include "app/common/Folders.h"
#include "app/desktop/backup/PasswordFields.h"
#include "app/desktop/jobs/Job.h"
#include "app/desktop/jobs/JobLine.h"
#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/Pieces.h"
#include "core/backpack/Password.h"
#include "core/wording/Wording.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

SaveCopyDialog::SaveCopyDialog(QString backpackPath, const QDateTime& now, QWidget* parent)
    : QDialog(parent)
    , m_backpackPath(std::move(backpackPath))
    , m_now(now)
    , m_protect(new QCheckBox(tr("Protect it with a pass&word")))
    , m_bare(new TextLabel(TextSize::Body, Ink::Caution, false))
    , m_fields(new PasswordFields)
    , m_line(new JobLine)
    , m_openFolder(makeButton(tr("Open the &folder"), u"folder"_s, ButtonKind::Plain))
    , m_close(makeButton(tr("&Close"), {}, ButtonKind::Plain))
    , m_save(makeButton(tr("&Save…"), u"save"_s, ButtonKind::Primary))
{
    setWindowTitle(tr("Save a copy"));
    m_protect->setObjectName(u"protect"_s);
    m_openFolder->setObjectName(u"openFolder"_s);
    m_close->setObjectName(u"close"_s);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    m_bare->setObjectName(u"bare"_s);
    m_bare->setWords(tr("This copy has no password: whoever finds it can read it."));
    m_bare->setVisible(hasPassword(m_backpackPath)); // who protects the one does not expect the other to be open
    m_fields->hide();
    m_openFolder->hide();
    layOut();
    m_line->follow(m_watcher);

    connect(m_protect, &QCheckBox::toggled, this, [this](bool checked) {
        m_bare->setVisible(!checked && hasPassword(m_backpackPath));
        m_fields->setVisible(checked);
        m_fields->clear();
        updateButtons();
    });
    connect(m_fields, &PasswordFields::changed, this, &SaveCopyDialog::updateButtons);
    connect(m_save, &QPushButton::clicked, this, &SaveCopyDialog::askWhere);
    connect(m_openFolder, &QPushButton::clicked, this, &SaveCopyDialog::openFolder);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SaveCopyDialog::showResult);
    updateButtons();
}

SaveCopyDialog::~SaveCopyDialog() { m_watcher.cancel(); }

void SaveCopyDialog::layOut()
{
    auto* words = new TextLabel(TextSize::Body, Ink::Text, false);
    words->setWords(tr("All your badges go into one file. Keep it in another place, on a USB key for example.\n"
                       "The file is a ZIP: it can be read without Besace."));
    auto* body = new DialogBody(*this);
    QVBoxLayout* column = body->column();
    column->addWidget(words);
    column->addWidget(m_protect);
    column->addWidget(m_bare);
    column->addWidget(m_fields);
    column->addWidget(m_line);
    column->addStretch();
    layOutDialog(*this, *body, { m_openFolder, m_close, m_save });
}

QString SaveCopyDialog::password() const { return m_protect->isChecked() ? m_fields->password() : QString(); }

void SaveCopyDialog::updateButtons()
{
    const bool isRunning = m_watcher.isRunning();
    m_save->setEnabled(!isRunning && (!m_protect->isChecked() || !m_fields->password().isEmpty()));
    m_close->setEnabled(!isRunning);
}

void SaveCopyDialog::askWhere()
{
    const QString ending = copyEnding(m_protect->isChecked());
    auto* dialog = new QFileDialog(this, tr("Save a copy"), documentFolder(), tr("Copies") + u" (*."_s + ending + u')');
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(u"Besace "_s + m_now.toLocalTime().date().toString(Qt::ISODate) + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &SaveCopyDialog::save);
    dialog->open();
}

void SaveCopyDialog::save(const QString& path)
{
    // A copy that takes the place of the backpack itself, or of some other thing, would be no copy.
    const QString ending = copyEnding(m_protect->isChecked());
    if (!path.endsWith(u'.' + ending, Qt::CaseInsensitive))
        return m_line->end(tr("Nothing was saved. Choose a name that ends in “.%1”.").arg(ending));
    m_openFolder->hide();
    const BackupRequest request { m_now, QLocale(), password() };
    m_outcome = std::make_shared<std::optional<Result<SavedCopy>>>();
    m_watcher.setFuture(runJob([backpackPath = m_backpackPath, request, path, outcome = m_outcome](Progress& progress) {
        *outcome = saveCopy(backpackPath, request, path, progress);
        return **outcome;
    }));
    setBusy(true);
    m_line->begin(tr("Saving the copy…"));
}

void SaveCopyDialog::showResult()
{
    setBusy(false);
    const bool wasBegun = m_outcome->has_value();
    const Result<SavedCopy> copy
        = wasBegun ? **m_outcome : Result<SavedCopy>(Error { Error::Code::Cancelled, m_backpackPath });
    if (!copy && copy.error().code == Error::Code::Cancelled)
        return m_line->end(tr("Stopped. Nothing was saved."));
    if (!copy)
        return m_line->end(wording::errorSentence(copy.error()));
    m_path = copy->path;
    m_openFolder->show();
    const QFileInfo file(m_path);
    QStringList words { tr("Done. %n badge(s) are in the copy.", nullptr, copy->badges),
        tr("File: %1 – %2").arg(file.fileName(), QLocale().formattedDataSize(copy->size, 1, QLocale::DataSizeSIFormat)),
        tr("Folder: %1").arg(QDir::toNativeSeparators(file.absolutePath())) };
    if (copy->isOnSameDisk)
        words << tr("It is on the same disk as your backpack. Put one on a USB key too.");
    m_line->end(words.join(u'\n'));
    emit saved(*copy);
}

void SaveCopyDialog::setBusy(bool busy)
{
    m_protect->setEnabled(!busy);
    m_fields->setEnabled(!busy);
    updateButtons();
}

void SaveCopyDialog::openFolder() { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); }

void SaveCopyDialog::done(int result)
{
    if (m_watcher.isRunning())
        return m_watcher.cancel();
    QDialog::done(result);
}

} // namespace besace
