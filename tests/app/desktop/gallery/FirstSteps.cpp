#include "tests/app/desktop/gallery/FirstSteps.h"

#include "app/desktop/start/FirstStart.h"
#include "app/desktop/start/LeaveDialog.h"
#include "app/desktop/start/Notices.h"

#include <QApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace besace::gallery {

namespace {

constexpr QSize small { 1024, 600 };

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

} // namespace

void takeFirstSteps(Gallery& gallery, const QString& language)
{
    takeFirstStart(gallery, language);
    takeLeaving(gallery);
    const std::unique_ptr<QMessageBox> crashed(notices::crashed(nullptr));
    crashed->setAttribute(Qt::WA_DeleteOnClose, false);
    crashed->show();
    gallery.take(*crashed, u"crashed"_s);
}

} // namespace besace::gallery
