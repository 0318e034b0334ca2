#include "tests/app/desktop/gallery/Reviewing.h"

#include "app/desktop/import/Sources.h"
#include "app/desktop/review/KeepDialog.h"
#include "app/desktop/review/KeptDialog.h"
#include "app/desktop/review/ReportDialog.h"
#include "app/desktop/review/ReviewDetails.h"
#include "app/desktop/review/ReviewTable.h"
#include "app/desktop/review/ReviewWindow.h"
#include "app/desktop/review/SealedDialog.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

#include "tests/tools/make_candidates/Candidates.h"

using namespace Qt::StringLiterals;

namespace besace::gallery {

namespace {

constexpr QSize smallDesk { 1024, 640 };

/// Made once, for all looks.
QString candidatesIn(const QDir& scratch)
{
    const QString folder = scratch.filePath(u"candidates"_s);
    if (!QDir(folder).exists())
        candidates::makeCandidates(folder);
    return folder;
}

QString keptFolder(const QDir& scratch) { return scratch.filePath(u"kept"_s); }

ReviewSetup setupFor(const QString& folder, const QDir& scratch)
{
    const Result<QByteArray> file = readFile(folder + u"/known-issuers.json"_s, limits::maxFileBytes);
    const Result<QList<KnownIssuer>> known = file ? readKnownIssuers(*file) : file.error();
    if (!known)
        qFatal("no known organisations");
    return { .clock = [] { return Gallery::today(); },
        .locale = QLocale(),
        .knownIssuers = *known,
        .keptFolder = keptFolder(scratch) };
}

QStringList broughtBy(const QString& folder, std::initializer_list<int> numbers)
{
    QStringList paths;
    for (const int number : numbers)
        paths << folder + u'/' + QString::number(number).rightJustified(2, u'0');
    return paths;
}

} // namespace

std::unique_ptr<ReviewWindow> openReview(const QDir& scratch, const QLocale& locale, const QSize& size)
{
    const QString folder = candidatesIn(scratch);
    ReviewSetup setup = setupFor(folder, scratch);
    setup.locale = locale;
    auto window = std::make_unique<ReviewWindow>(setup);
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    window->resize(size);
    window->show();
    window->open(sourcesFromPaths(broughtBy(folder, { 14, 31, 35, 37, 48, 50, 57, 58 })));
    if (!QTest::qWaitFor([&window] { return !window->isWorking(); }, 60'000))
        qFatal("the badges are not read");
    return window;
}

void takeReviewing(Gallery& gallery, const QDir& scratch)
{
    const QString folder = candidatesIn(scratch);
    auto* window = new ReviewWindow(setupFor(folder, scratch));
    window->resize(smallDesk);
    window->show();
    gallery.take(*window, u"review-empty"_s);
    window->open(sourcesFromPaths(broughtBy(folder, { 14, 31, 35, 37, 48, 50, 57, 58 })));
    if (!QTest::qWaitFor([window] { return !window->isWorking(); }, 60'000))
        qFatal("the badges are not read");
    gallery.take(*window, u"review"_s);
    window->findChild<QLineEdit*>(u"addresses"_s)->setText(u"lea.martin@mail.example"_s);
    window->findChild<QCheckBox*>(u"onlyQuestions"_s)->setChecked(true);
    window->findChild<QTabBar*>(u"tabs"_s)->setCurrentIndex(2);
    gallery.take(*window, u"review-questions"_s);
    emit window->findChild<ReviewTable*>()->opened(1);
    gallery.take(*window->findChild<ReviewDetails*>(), u"review-badge"_s);
    const ReviewSession session(Gallery::today(), {}, u"fr"_s);
    ReportDialog report(session, Gallery::today(), QLocale());
    report.show();
    gallery.take(report, u"review-report"_s);
    SealedDialog sealed(u"/media/usb/sac-de-lea.besace"_s);
    sealed.show();
    gallery.take(sealed, u"review-password"_s);
    const KeptSessions kept(keptFolder(scratch));
    const QDate day = Gallery::today().date();
    KeepDialog keeping(session, kept, day, QLocale());
    keeping.show();
    gallery.take(keeping, u"review-keep"_s);
    if (kept.list()->isEmpty() && !kept.keep(session, { {}, day, day.addMonths(3), KeptReason::FollowUp, 0 }, u"x"_s))
        qFatal("the session is not kept");
    KeptDialog list(kept, day, QLocale());
    list.show();
    gallery.take(list, u"review-kept"_s);
    window->close();
}

} // namespace besace::gallery
