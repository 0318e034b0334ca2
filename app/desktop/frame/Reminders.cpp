#include "app/common/Folders.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/jobs/Job.h"
#include "core/base/Files.h"
#include "core/sharing/ExpiryCalendar.h"
#include "core/wording/Languages.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// @return how many badges are in the file; where there are none, no file is written
Result<int> writeCalendar(
    const QString& backpackPath, const QString& path, const QString& language, const QDateTime& now)
{
    const Result<Backpack> backpack = Backpack::open(backpackPath);
    if (!backpack)
        return backpack.error();
    const Result<QList<StoredBadge>> ending = badgesThatEnd(*backpack, now);
    if (!ending)
        return ending.error();
    if (ending->isEmpty())
        return 0;
    if (const Result<void> written = writeFile(path, expiryCalendar(*ending, language, now)); !written)
        return written.error();
    return static_cast<int>(ending->size());
}

} // namespace

void MainWindow::saveReminders()
{
    //: The name of a file, without its ending
    const QString name = tr("End of my badges") + u".ics"_s;
    auto* dialog = new QFileDialog(this, tr("Save the reminders"), documentFolder(), tr("Calendar") + u" (*.ics)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::writeReminders);
    dialog->open();
}

void MainWindow::writeReminders(const QString& path)
{
    runJob([backpack = backpack().path(), path, language = wording::languageOf(m_setup.locale), now = m_setup.clock()](
               Progress&) {
        return writeCalendar(backpack, path, language, now);
    }).then(this, [this, path](const Result<int>& written) {
        if (!written)
            return complain(written.error());
        if (*written == 0)
            return say(tr("None of your badges has an end date ahead. Nothing was saved."));
        say(tr("%n reminder(s) saved in “%1”. Open this file with your calendar.", nullptr, *written)
                .arg(QFileInfo(path).fileName()));
    });
}

} // namespace besace
