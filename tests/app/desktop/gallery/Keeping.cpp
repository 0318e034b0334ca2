#include "tests/app/desktop/gallery/Keeping.h"

#include "app/desktop/backup/EraseDialog.h"
#include "app/desktop/backup/RestoreDialog.h"
#include "app/desktop/backup/SaveCopyDialog.h"
#include "app/desktop/frame/Banner.h"
#include "app/desktop/organisations/KnownOrganisations.h"
#include "app/desktop/organisations/OrganisationDialog.h"
#include "app/desktop/organisations/SigningDialog.h"
#include "app/desktop/organising/Deeds.h"
#include "app/desktop/settings/SettingsDialog.h"
#include "app/desktop/start/UnlockDialog.h"
#include "core/backpack/Password.h"
#include "core/backpack/RollingBackups.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include "tests/core/backpack/Samples.h"

using namespace Qt::StringLiterals;

namespace besace::gallery {

namespace {

const QString password = u"cuisine potager atelier vélo"_s;

void type(QWidget& dialog, const QString& field, const QString& text)
{
    dialog.findChild<QLineEdit*>(field)->setText(text);
}

void takeSaving(Gallery& gallery, const QString& backpackPath, const QDir& scratch)
{
    SaveCopyDialog dialog(backpackPath, Gallery::today());
    dialog.show();
    gallery.take(dialog, u"save-copy"_s);
    dialog.save(scratch.filePath(u"Besace 2026-03-12.zip"_s));
    gallery.take(dialog, u"save-copy-done"_s);
    dialog.save(scratch.filePath(u"none/Besace 2026-03-12.zip"_s));
    gallery.take(dialog, u"save-copy-failed"_s);
    SaveCopyDialog sealed(backpackPath, Gallery::today());
    sealed.show();
    sealed.findChild<QCheckBox*>(u"protect"_s)->setChecked(true);
    type(sealed, u"password"_s, password);
    type(sealed, u"passwordAgain"_s, password.chopped(1));
    gallery.take(sealed, u"save-copy-password"_s);
    type(sealed, u"passwordAgain"_s, password);
    sealed.save(scratch.filePath(u"Besace 2026-03-12.besace-backup"_s));
    gallery.take(sealed, u"save-copy-sealed"_s);
}

/// A copy of which one badge is no longer as it was.
QString damagedCopy(const QDir& scratch)
{
    QFile file(scratch.filePath(u"Besace 2026-03-12.zip"_s));
    QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    bytes[bytes.indexOf("IDAT") + 8] ^= 1;
    QFile damaged(scratch.filePath(u"abîmée.zip"_s));
    if (!damaged.open(QIODevice::WriteOnly) || damaged.write(bytes) != bytes.size())
        qFatal("no damaged copy");
    return damaged.fileName();
}

void takeRestoring(Gallery& gallery, const QString& backpackPath, const QDir& scratch)
{
    const QString fresh = scratch.filePath(u"restore-%1.besace"_s.arg(gallery.taken()));
    Progress progress;
    for (const int days : { 2, 1, 0 }) {
        if (!Backpack::open(fresh) || !makeLocalBackup(fresh, 5, Gallery::today().addDays(-days), progress))
            qFatal("no local copy");
    }
    RestoreDialog dialog(fresh, Gallery::today());
    dialog.show();
    gallery.take(dialog, u"restore"_s);
    dialog.choose(scratch.filePath(u"Besace 2026-03-12.besace-backup"_s));
    gallery.take(dialog, u"restore-password"_s);
    type(dialog, u"copyPassword"_s, u"another one"_s);
    dialog.findChild<QPushButton*>(u"openWithPassword"_s)->click();
    gallery.take(dialog, u"restore-wrong-password"_s);
    dialog.choose(scratch.filePath(u"no copy.zip"_s));
    gallery.take(dialog, u"restore-failed"_s);
    dialog.choose(damagedCopy(scratch));
    gallery.take(dialog, u"restore-preview"_s);
    dialog.findChild<QRadioButton*>(u"replace"_s)->setChecked(true);
    gallery.take(dialog, u"restore-replace"_s);
    dialog.findChild<QRadioButton*>(u"add"_s)->setChecked(true);
    dialog.findChild<QPushButton*>(u"restore"_s)->click();
    gallery.take(dialog, u"restore-done"_s);
    RestoreDialog again(backpackPath, Gallery::today());
    again.show();
    again.choose(scratch.filePath(u"Besace 2026-03-12.zip"_s));
    gallery.take(again, u"restore-nothing-new"_s);
}

void takeSettings(Gallery& gallery, const QString& backpackPath)
{
    Preferences preferences;
    preferences.language = QLocale().name().left(2);
    preferences.web.agreed.sites = { u"ruche.example"_s, u"maison-des-metiers.example"_s };
    SettingsDialog settings(preferences, backpackPath, Gallery::today());
    settings.show();
    gallery.take(settings, u"settings"_s);
    settings.setBusy(true);
    settings.findChild<QPushButton*>(u"close"_s)->setFocus();
    gallery.take(settings, u"settings-busy"_s);
}

/// Badges that end, and no copy for a long time.
void takeReminders(Gallery& gallery, const QDir& scratch)
{
    const QString path = scratch.filePath(u"reminders-%1.besace"_s.arg(gallery.taken()));
    Result<Backpack> backpack = Backpack::open(path);
    if (!backpack)
        qFatal("no backpack");
    for (const QString& name : { u"Gestes qui sauvent"_s, u"Conduite de chariot"_s }) {
        const NewBadge badge = samples::newBadge({ .id = name, .name = name, .validUntil = u"2026-04-20T00:00:00Z"_s });
        if (!backpack->add(badge, Gallery::today()))
            qFatal("the badge cannot be kept");
    }
    const auto window = gallery.open(path, QSize(1024, 600));
    window->page().showPlace({ BadgePlace::Kind::ToLookAt, {} });
    window->findChild<Banner*>(u"copyReminder"_s)->announce();
    gallery.take(*window, u"reminders"_s);
}

void takeOrganisations(Gallery& gallery)
{
    Result<Backpack> backpack = Backpack::open(u":memory:"_s);
    if (!backpack)
        qFatal("no backpack");
    for (const KnownIssuer& issuer : { KnownIssuer { u"maison-des-talents.example"_s, u"Maison des talents"_s },
             KnownIssuer {
                 u"did:key:z6Mkm7BbG38PbWF5BaudEzohLrH72mgE7cFkvJHkjhHPriSB"_s, u"Mission locale de Rivebelle"_s } }) {
        if (!backpack->addKnownIssuer(issuer))
            qFatal("it cannot be known");
    }
    Deeds deeds(Gallery::today);
    deeds.setBackpack(*backpack);
    KnownOrganisations known(deeds, {});
    known.show();
    gallery.take(known, u"organisations"_s);
    known.takeFile(u"none.json"_s);
    gallery.take(known, u"organisations-failed"_s);
    KnownOrganisations bound(deeds,
        { u"z6Mkm7BbG38PbWF5BaudEzohLrH72mgE7cFkvJHkjhHPriSB"_s, u"Mission locale de Rivebelle"_s, Gallery::today() });
    bound.show();
    gallery.take(bound, u"organisations-signed"_s);
    SigningDialog signing(u"/home/lea/.local/share/besace/list-key.pem"_s, u"Mission locale de Rivebelle"_s);
    signing.show();
    gallery.take(signing, u"organisations-signing"_s);
    OrganisationDialog asking({});
    asking.show();
    type(asking, u"organisationSite"_s, u"Maison des talents"_s);
    gallery.take(asking, u"organisation"_s);
}

void takeErasing(Gallery& gallery, const QString& backpackPath)
{
    Traces traces = tracesOf(backpackPath, 14);
    traces.copies = 5;
    traces.damaged = 1;
    traces.trial = true;
    EraseDialog dialog(traces);
    dialog.show();
    gallery.take(dialog, u"erase"_s);
    dialog.findChild<QPushButton*>(u"whichFiles"_s)->click();
    gallery.take(dialog, u"erase-files"_s);
    dialog.findChild<QPushButton*>(u"continue"_s)->click();
    gallery.take(dialog, u"erase-word"_s);
    type(dialog, u"word"_s, EraseDialog::word());
    gallery.take(dialog, u"erase-word-typed"_s);
}

void takePasswords(Gallery& gallery, const QDir& scratch)
{
    const QString sealed = scratch.filePath(u"Léa-%1.besace"_s.arg(gallery.taken()));
    const bool isMade = Backpack::open(sealed).has_value();
    if (!isMade || !setPassword(sealed, password) || !lock(sealed))
        qFatal("no backpack with a password");
    PasswordDialog set(PasswordChange::Kind::Set);
    set.show();
    gallery.take(set, u"password-set"_s);
    PasswordDialog change(PasswordChange::Kind::Change);
    change.show();
    gallery.take(change, u"password-change"_s);
    UnlockDialog unlock(sealed);
    unlock.show();
    gallery.take(unlock, u"unlock"_s);
    type(unlock, u"password"_s, password.chopped(1));
    unlock.findChild<QPushButton*>(u"open"_s)->click();
    gallery.take(unlock, u"unlock-wrong-password"_s);
}

} // namespace

void takeKeeping(Gallery& gallery, const QString& backpackPath, const QDir& scratch)
{
    takeSaving(gallery, backpackPath, scratch);
    takeRestoring(gallery, backpackPath, scratch);
    takeSettings(gallery, backpackPath);
    takeOrganisations(gallery);
    takeReminders(gallery, scratch);
    takeErasing(gallery, backpackPath);
    takePasswords(gallery, scratch);
}

} // namespace besace::gallery
