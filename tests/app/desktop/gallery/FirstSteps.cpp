#include "tests/app/desktop/gallery/FirstSteps.h"

#include "app/desktop/start/FirstStart.h"
#include "app/desktop/start/LeaveDialog.h"
#include "app/desktop/start/Notices.h"
#include "app/desktop/start/WaitDialog.h"

#include <QApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace besace::gallery {

namespace {

void takeFirstStart(Gallery& gallery, const QString& language)
{
    FirstStart plain({ .language = language });
    plain.show();
    gallery.take(plain, u"first-start"_s);
    FirstStart whole(
        { .language = language, .sharesComputer = true, .hasReview = true, .hasHelp = true, .canBePortable = true });
    whole.show();
    whole.activateWindow();
    QApplication::setActiveWindow(&whole);
    gallery.take(whole, u"first-start-shared"_s);
    whole.resize(small);
    gallery.take(whole, u"first-start-shared-1024"_s);
}

void takeLeaving(Gallery& gallery)
{
    const QString backpack = u"/home/lea/.local/share/besace/backpack.besace"_s;
    LeaveDialog safe({ .backpack = backpack, .hasPassword = true });
    safe.show();
    gallery.take(safe, u"leave"_s);
    LeaveDialog open(
        { .backpack = backpack, .hasPassword = false, .trial = true, .crashReport = true, .clipboard = true });
    open.show();
    gallery.take(open, u"leave-everything"_s);
}

void takeNotice(Gallery& gallery, QMessageBox* notice)
{
    const std::unique_ptr<QMessageBox> shown(notice);
    shown->setAttribute(Qt::WA_DeleteOnClose, false);
    shown->show();
    gallery.take(*shown, u"notice-"_s + shown->objectName());
}

/// All that the person can be told about the backpack itself.
void takeNotices(Gallery& gallery)
{
    const QString path = u"/home/lea/.local/share/besace/backpack.besace"_s;
    const Recovery recovery { .setAside = path,
        .cameThrough = { { 1, u"Esprit d’équipe"_s } },
        .backup = path,
        .fromBackup = { { 2, u"Accueil du public"_s } },
        .lost = { { 3, u"Sécurité incendie"_s } },
        .mayBeMoreLost = true,
        .parts = { BackpackPart::Collections } };
    takeNotice(gallery, notices::recovered(recovery, nullptr));
    takeNotice(gallery, notices::noBackup({ Error::Code::NoRoom, path }, nullptr));
    takeNotice(gallery, notices::damaged(nullptr));
    takeNotice(gallery, notices::cannotOpen({ Error::Code::Unsupported, path }, path, nullptr));
    takeNotice(gallery, notices::taken(path, nullptr));
    takeNotice(gallery, notices::missed(path, path));
    takeNotice(gallery, notices::forgotten(path, nullptr));
    takeNotice(
        gallery, notices::passwordChanged(PasswordChange::Kind::Set, CopiesChanged { .left = { path } }, nullptr));
    takeNotice(gallery, notices::crashed(nullptr));
    takeNotice(gallery, notices::unkept(true, true, { Error::Code::Gone, path }, nullptr));
    takeNotice(gallery, notices::erased(Error { Error::Code::NotAllowed, path }, nullptr));
}

} // namespace

void takeFirstSteps(Gallery& gallery, const QString& language)
{
    takeFirstStart(gallery, language);
    takeLeaving(gallery);
    takeNotices(gallery);
    WaitDialog wait(QCoreApplication::translate("besace::Program", "Your backpack is being made…"));
    wait.show();
    gallery.take(wait, u"wait"_s);
}

} // namespace besace::gallery
