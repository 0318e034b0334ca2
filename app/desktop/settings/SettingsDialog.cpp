#include "app/desktop/settings/SettingsDialog.h"

#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/settings/BackpacksSection.h"
#include "app/desktop/settings/CopiesSection.h"
#include "app/desktop/settings/InternetSection.h"
#include "app/desktop/settings/LooksSection.h"
#include "app/desktop/settings/OrganisationsSection.h"
#include "app/desktop/settings/PasswordSection.h"
#include "core/backpack/Password.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

SettingsDialog::SettingsDialog(
    const Preferences& preferences, const QString& backpackPath, const QDateTime& now, QWidget* parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_looks(new LooksSection(preferences))
    , m_internet(new InternetSection(preferences.web))
    , m_copies(new CopiesSection(backpackPath, preferences.backupsKept, now))
    , m_backpacks(new BackpacksSection(preferences.rememberBackpacks, preferences.sharesComputer))
    , m_organisations(new OrganisationsSection)
    , m_password(new PasswordSection(hasPassword(backpackPath)))
{
    setWindowTitle(tr("Settings"));
    QPushButton* close = makeButton(tr("&Done"), {}, ButtonKind::Primary);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto* body = new DialogBody(*this);
    addSection(*body->column(), tr("Language and appearance"), *m_looks);
    addSection(*body->column(), tr("Internet"), *m_internet);
    addSection(*body->column(), tr("Organisations"), *m_organisations);
    addSection(*body->column(), tr("Copies"), *m_copies);
    addSection(*body->column(), tr("Password"), *m_password);
    addSection(*body->column(), tr("Backpacks"), *m_backpacks);
    addSection(*body->column(), tr("Erase"), *makeErase());
    body->column()->addStretch();
    layOutDialog(*this, *body, { close });
    connectSections();
}

void SettingsDialog::addSection(QVBoxLayout& column, const QString& title, QWidget& section)
{
    if (column.count() > 0) {
        column.addSpacing(space::inside);
        column.addWidget(new Separator(Qt::Horizontal));
    }
    auto* head = new TextLabel(TextSize::Lead, Ink::Text, true);
    head->setWords(title);
    section.setAccessibleName(title);
    column.addWidget(head);
    column.addWidget(&section);
}

QWidget* SettingsDialog::makeErase()
{
    auto* words = new TextLabel(TextSize::Body, Ink::Muted, false);
    words->setWords(tr("Your badges, the copies beside them and these settings go. First you see what exactly."));
    QPushButton* erase = makeButton(tr("&Erase everything…"), u"trash"_s, ButtonKind::Plain);
    erase->setObjectName(u"erase"_s);
    erase->setAutoDefault(false);
    connect(erase, &QPushButton::clicked, this, [this] {
        accept();
        emit eraseWanted();
    });
    auto* section = new QWidget;
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    column->addWidget(words);
    column->addWidget(erase, 0, Qt::AlignLeading);
    return section;
}

void SettingsDialog::connectSections()
{
    connect(m_password, &PasswordSection::wanted, this, [this](PasswordChange::Kind kind) {
        accept();
        emit passwordWanted(kind);
    });
    connect(m_organisations, &OrganisationsSection::wanted, this, [this] {
        accept();
        emit organisationsWanted();
    });
    connect(m_backpacks, &BackpacksSection::forgetWanted, this, &SettingsDialog::forgetBackpacksWanted);
    connect(m_copies, &CopiesSection::saveCopyWanted, this, [this] {
        accept();
        emit saveCopyWanted();
    });
    connect(m_copies, &CopiesSection::restoreCopyWanted, this, [this] {
        accept();
        emit restoreCopyWanted();
    });
}

Preferences SettingsDialog::preferences() const
{
    Preferences preferences = m_preferences;
    m_looks->takeInto(preferences);
    preferences.web = m_internet->preferences();
    preferences.backupsKept = m_copies->kept();
    preferences.rememberBackpacks = m_backpacks->remembers();
    preferences.sharesComputer = m_backpacks->sharesComputer();
    return preferences;
}

void SettingsDialog::setBusy(bool busy)
{
    m_looks->setBusy(busy);
    m_copies->setBusy(busy);
    m_password->setEnabled(!busy);
}

void SettingsDialog::done(int result)
{
    if (m_copies->isRunning())
        return m_copies->stop();
    QDialog::done(result);
}

} // namespace besace
