#include "tests/app/desktop/gallery/Sharing.h"

#include "app/desktop/backpack/BackpackPage.h"
#include "app/desktop/backpack/BadgeListView.h"
#include "app/desktop/sharing/PrintDialog.h"
#include "app/desktop/sharing/ShareDialog.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace besace::gallery {

namespace {

constexpr QSize small { 1024, 600 };

void takeShare(Gallery& gallery, const QString& backpackPath)
{
    const Result<Backpack> backpack = Backpack::open(backpackPath);
    ShareDialog dialog(*backpack, {}, Gallery::today());
    dialog.show();
    gallery.take(dialog, u"share"_s);
}

/// With a choice, and on a computer that has no printer.
void takePrinting(Gallery& gallery)
{
    const auto window = gallery.openFilled(small);
    window->page().list().selectAll();
    window->findChild<QAction*>(u"print"_s)->trigger();
    gallery.take(*window->findChild<PrintDialog*>(), u"print"_s);
    PrintDialog one({ { {}, [] { return Result<Portfolio>(Portfolio {}); } } }, PrintDialog::Printers::Some);
    one.show();
    gallery.take(one, u"print-one"_s);
}

} // namespace

void takeSharing(Gallery& gallery, const QString& backpackPath)
{
    takeShare(gallery, backpackPath);
    takePrinting(gallery);
}

} // namespace besace::gallery
