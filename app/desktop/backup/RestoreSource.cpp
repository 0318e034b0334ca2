#include "app/desktop/backup/RestoreSource.h"

#include "app/common/Folders.h"
#include "app/desktop/backup/SaveCopyJob.h"
#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/Pieces.h"
#include "core/base/Limits.h"
#include "core/wording/Wording.h"

#include <QAccessible>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int listLines = 6;

} // namespace

RestoreSource::RestoreSource(const QString& backpackPath, QWidget* parent)
    : QWidget(parent)
    , m_local(new QListWidget)
    , m_file(makeButton(tr("Choose a &file…"), u"file"_s, ButtonKind::Primary))
    , m_passwordWords(new TextLabel)
    , m_password(new QLineEdit)
{
    m_file->setObjectName(u"chooseFile"_s);
    auto* words = new TextLabel(TextSize::Body, Ink::Text, false);
    words->setWords(tr("What is missing in your backpack is added. Nothing is overwritten.\n"
                       "First you see what would be added."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::between);
    column->addWidget(words);
    column->addWidget(m_file, 0, Qt::AlignLeading);
    m_passwordPart = makePassword();
    column->addWidget(m_passwordPart);
    column->addWidget(makeLocal(localBackups(backpackPath)), 1);
    connect(m_file, &QPushButton::clicked, this, &RestoreSource::askWhich);
}

QWidget* RestoreSource::makePassword()
{
    m_password->setObjectName(u"copyPassword"_s);
    m_password->setMaxLength(limits::maxPassphraseChars);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    QPushButton* open = makeButton(tr("&Open"), {}, ButtonKind::Plain);
    open->setObjectName(u"openWithPassword"_s);
    connect(open, &QPushButton::clicked, this, &RestoreSource::tryPassword);
    connect(m_password, &QLineEdit::returnPressed, this, &RestoreSource::tryPassword);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(m_password, 1);
    row->addWidget(open);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    column->addWidget(m_passwordWords);
    column->addWidget(fieldName(tr("&Password of the copy"), *m_password));
    column->addLayout(row);
    part->hide();
    return part;
}

QWidget* RestoreSource::makeLocal(const QList<LocalBackup>& copies)
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    m_local->setObjectName(u"localCopies"_s);
    m_local->setUniformItemSizes(true);
    m_local->setMinimumHeight(fontMetrics().lineSpacing() * listLines);
    QLabel* name = fieldName(tr("Or a copy that Besace &made itself:"), *m_local);
    m_local->setAccessibleName(tr("Copies that Besace made itself"));
    QPushButton* look = makeButton(tr("&Look inside"), {}, ButtonKind::Plain);
    look->setObjectName(u"lookInside"_s);
    look->setAutoDefault(false);
    column->addWidget(name);
    column->addWidget(m_local, 1);
    column->addWidget(look, 0, Qt::AlignLeading);
    connect(look, &QPushButton::clicked, this, &RestoreSource::openLocal);
    connect(m_local, &QListWidget::itemActivated, this, &RestoreSource::openLocal);
    fillLocal(copies);
    part->setVisible(!copies.isEmpty());
    return part;
}

void RestoreSource::fillLocal(const QList<LocalBackup>& copies)
{
    for (const LocalBackup& copy : copies) {
        auto* item = new QListWidgetItem(wording::dateAndTime(copy.madeAt, QLocale()), m_local);
        item->setData(Qt::UserRole, copy.path);
    }
    m_local->setCurrentRow(0);
}

void RestoreSource::askWhich()
{
    auto* dialog = new QFileDialog(this, tr("Choose a copy"), documentFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Copies") + u" (*."_s + copyEnding(false) + u" *."_s + copyEnding(true) + u')',
        tr("All files") + u" (*)"_s });
    connect(dialog, &QFileDialog::fileSelected, this, &RestoreSource::chooseFile);
    dialog->open();
}

void RestoreSource::chooseFile(const QString& path)
{
    m_path = path;
    m_password->clear();
    m_passwordPart->hide();
    emit chosen({ path, false });
}

void RestoreSource::openLocal()
{
    m_passwordPart->hide();
    if (const QListWidgetItem* item = m_local->currentItem())
        emit chosen({ item->data(Qt::UserRole).toString(), true });
}

void RestoreSource::askForPassword(const QString& words)
{
    m_passwordWords->setWords(words + u'\n' + tr("File: %1").arg(QFileInfo(m_path).fileName()));
    m_password->setAccessibleDescription(words);
    m_passwordPart->show();
    m_password->selectAll();
    m_password->setFocus();
    QAccessibleEvent event(m_passwordWords, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool RestoreSource::asksForPassword() const { return m_passwordPart->isVisible(); }

void RestoreSource::tryPassword()
{
    if (!m_password->text().isEmpty())
        emit chosen({ m_path, false, m_password->text() });
}

} // namespace besace
