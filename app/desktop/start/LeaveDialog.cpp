#include "app/desktop/start/LeaveDialog.h"

#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/Pieces.h"
#include "core/backpack/Password.h"
#include "core/backup/Erase.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

void addWords(QVBoxLayout& column, const QString& objectName, const QString& text, Ink ink, bool strong = false)
{
    auto* words = new TextLabel(TextSize::Body, ink, strong);
    words->setObjectName(objectName);
    words->setWords(text);
    column.addWidget(words);
}

} // namespace

ComputerTraces computerTraces(const QString& backpackPath, const QStringList& crashReports)
{
    ComputerTraces traces { .backpack = backpackPath, .hasPassword = hasPassword(backpackPath) };
    const QString trial = QFileInfo(backpackPath).absolutePath() + u"/trial.besace"_s;
    const Result<QStringList> files = filesOfBackpack(backpackPath);
    for (const QString& file : files ? *files : QStringList()) {
        if (file.startsWith(trial))
            traces.files << file;
    }
    traces.trial = !traces.files.isEmpty();
    traces.crashReport = !crashReports.isEmpty();
    traces.files << crashReports;
    traces.clipboard = QGuiApplication::clipboard()->ownsClipboard();
    return traces;
}

LeaveDialog::LeaveDialog(const ComputerTraces& traces, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Close and erase my traces"));
    QStringList lines { tr("The settings of Besace: language, appearance, sites you agreed to."),
        tr("The list of the last backpacks, and the last folders.") };
    if (traces.trial)
        lines << tr("The example badges.");
    if (traces.crashReport)
        lines << tr("The report of a crash.");
    if (traces.clipboard)
        lines << tr("What you copied last.");
    QPushButton* cancel = makeButton(tr("&Cancel"), {}, ButtonKind::Plain);
    QPushButton* leave = makeButton(tr("Close and &erase"), {}, ButtonKind::Primary);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    leave->setObjectName(u"leave"_s);
    leave->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(leave, &QPushButton::clicked, this, &QDialog::accept);
    auto* body = new DialogBody(*this);
    addWords(*body->column(), u"goes"_s, tr("This goes from this computer:"), Ink::Text, true);
    addWords(*body->column(), u"traces"_s, u"• "_s + lines.join(u"\n• "_s), Ink::Text);
    addWords(*body->column(), u"stays"_s,
        traces.hasPassword ? tr("Your backpack stays. Its password protects it.")
                           : tr("Your backpack stays. It has no password: whoever finds the file can open it."),
        traces.hasPassword ? Ink::Text : Ink::Bad, true);
    addWords(*body->column(), u"where"_s, QDir::toNativeSeparators(traces.backpack), Ink::Muted);
    body->column()->addStretch();
    layOutDialog(*this, *body, { cancel, leave });
    leave->setFocus();
}

} // namespace besace
