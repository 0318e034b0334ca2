#include "app/desktop/settings/CopiesSection.h"

#include "app/desktop/jobs/Job.h"
#include "app/desktop/jobs/JobLine.h"
#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/FlowLayout.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/settings/Preferences.h"
#include "core/backpack/RollingBackups.h"
#include "core/wording/Wording.h"

#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

QPushButton* makeSmallButton(const QString& text, const QString& icon, const QString& objectName)
{
    QPushButton* button = makeButton(text, icon, ButtonKind::Plain);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

} // namespace

CopiesSection::CopiesSection(QString backpackPath, int kept, const QDateTime& now, QWidget* parent)
    : QWidget(parent)
    , m_backpackPath(std::move(backpackPath))
    , m_now(now)
    , m_words(new TextLabel(TextSize::Body, Ink::Muted, false))
    , m_kept(new QSpinBox)
    , m_makeNow(makeSmallButton(tr("&Make a copy now"), {}, u"makeNow"_s))
    , m_openFolder(makeSmallButton(tr("&Open the folder"), u"folder"_s, u"openCopies"_s))
    , m_save(makeSmallButton(tr("Save a &copy elsewhere…"), u"save"_s, u"saveElsewhere"_s))
    , m_restore(makeSmallButton(tr("&Restore a copy…"), {}, u"restoreOne"_s))
    , m_line(new JobLine)
{
    m_words->setObjectName(u"copiesWords"_s);
    m_kept->setObjectName(u"kept"_s);
    m_kept->setRange(0, mostBackupsKept);
    m_kept->setSpecialValueText(tr("none"));
    m_kept->setValue(kept);
    m_line->follow(m_watcher);
    auto* buttons = new FlowLayout(space::inside);
    for (QPushButton* button : { m_makeNow, m_openFolder, m_save, m_restore })
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    column->addWidget(m_words);
    column->addWidget(fieldName(tr("&How many copies are kept"), *m_kept));
    column->addWidget(m_kept, 0, Qt::AlignLeading);
    column->addLayout(buttons);
    column->addWidget(m_line);

    connect(m_kept, &QSpinBox::valueChanged, this, &CopiesSection::updateWords);
    connect(m_makeNow, &QPushButton::clicked, this, &CopiesSection::makeNow);
    connect(m_openFolder, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(backupFolder(m_backpackPath))); });
    connect(m_save, &QPushButton::clicked, this, &CopiesSection::saveCopyWanted);
    connect(m_restore, &QPushButton::clicked, this, &CopiesSection::restoreCopyWanted);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CopiesSection::showResult);
    updateWords();
}

CopiesSection::~CopiesSection() { m_watcher.cancel(); }

int CopiesSection::kept() const { return m_kept->value(); }

void CopiesSection::setBusy(bool busy)
{
    m_isBusy = busy;
    updateWords();
}

void CopiesSection::makeNow()
{
    m_watcher.setFuture(runJob([path = m_backpackPath, kept = kept(), now = m_now](
                                   Progress& progress) { return makeLocalBackup(path, kept, now, progress); }));
    updateWords();
    m_line->begin(tr("Copying…"));
}

void CopiesSection::showResult()
{
    updateWords();
    const QFuture<Result<QString>> future = m_watcher.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return m_line->end(tr("Stopped. No copy was made."));
    const Result<QString> made = future.result();
    m_line->end(made ? tr("Done. The copy is made.") : wording::errorSentence(made.error()));
}

void CopiesSection::updateWords()
{
    const QList<LocalBackup> copies = localBackups(m_backpackPath);
    const QString folder = QDir::toNativeSeparators(backupFolder(m_backpackPath));
    QStringList words { tr("Besace makes a copy a day beside your backpack. It helps against mistakes.") };
    words << (copies.isEmpty()
            ? tr("There is none yet.")
            : tr("The last one is of %1.").arg(wording::dateAndTime(copies.first().madeAt, QLocale())));
    words << tr("Folder: %1").arg(folder);
    m_words->setWords(words.join(u'\n'));
    const bool isRunning = m_watcher.isRunning();
    m_kept->setEnabled(!isRunning);
    m_makeNow->setEnabled(!isRunning && kept() > 0);
    m_openFolder->setEnabled(!copies.isEmpty());
    m_save->setEnabled(!isRunning);
    m_restore->setEnabled(!isRunning && !m_isBusy);
}

} // namespace besace
