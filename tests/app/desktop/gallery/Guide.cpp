#include "tests/app/desktop/gallery/Guide.h"

#include "app/desktop/backpack/BackpackPage.h"
#include "app/desktop/backpack/BadgeListView.h"
#include "app/desktop/backup/EraseDialog.h"
#include "app/desktop/backup/SaveCopyDialog.h"
#include "app/desktop/details/OwnWordsEditor.h"
#include "app/desktop/details/StateBox.h"
#include "app/desktop/import/ImportPanel.h"
#include "app/desktop/import/Sources.h"
#include "app/desktop/review/ReviewDetails.h"
#include "app/desktop/review/ReviewTable.h"
#include "app/desktop/review/ReviewWindow.h"
#include "app/desktop/settings/PasswordDialog.h"
#include "app/desktop/sharing/ShareDialog.h"
#include "app/desktop/start/FirstStart.h"
#include "core/wording/Languages.h"

#include <QApplication>
#include <QImage>
#include <QImageWriter>
#include <QLineEdit>
#include <QPixmap>

#include "tests/app/desktop/gallery/Reviewing.h"
#include "tests/app/desktop/gallery/Sharing.h"
#include "tests/support/SampleBadges.h"
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace::gallery {

namespace {

constexpr QSize windowSize { 1000, 600 };
constexpr int boxWidth = 460;
constexpr int mostColours = 256;

/// Of colours that are nearly the same: how many points have them, and their sum.
struct Bucket {
    qint64 points = 0;
    std::array<qint64, 3> sum {};

    QRgb mean() const { return qRgb(int(sum[0] / points), int(sum[1] / points), int(sum[2] / points)); }
};

/// The colours that most points have. Windows have few: flat grounds, and letters with their smooth edges.
QList<QRgb> paletteOf(const QImage& image)
{
    constexpr int bits = 5;
    QList<Bucket> buckets(1 << (3 * bits));
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const QRgb colour = line[x];
            const auto part = [](int channel, int place) { return channel >> (8 - bits) << (place * bits); };
            Bucket& bucket = buckets[part(qRed(colour), 2) + part(qGreen(colour), 1) + part(qBlue(colour), 0)];
            ++bucket.points;
            bucket.sum[0] += qRed(colour);
            bucket.sum[1] += qGreen(colour);
            bucket.sum[2] += qBlue(colour);
        }
    }
    buckets.removeIf([](const Bucket& bucket) { return bucket.points == 0; });
    std::ranges::stable_sort(buckets, std::ranges::greater {}, &Bucket::points);
    QList<QRgb> palette;
    for (const Bucket& bucket : buckets.first(std::min<qsizetype>(mostColours, buckets.size())))
        palette << bucket.mean();
    return palette;
}

class GuidePictures {
public:
    GuidePictures(Gallery& gallery, QDir folder, QString backpackPath, QDir scratch)
        : m_gallery(gallery)
        , m_folder(std::move(folder))
        , m_backpackPath(std::move(backpackPath))
        , m_scratch(std::move(scratch))
    {
    }

    void takeAll(const QString& language);
    int taken() const { return m_taken; }

private:
    void keep(QWidget& widget, const QString& name);
    void takeWindows();
    void takeImport();
    void takeStates();
    void takeDialogs();
    void takeReview();
    QList<BadgeSummary> badges() const;

    Gallery& m_gallery;
    QDir m_folder;
    QString m_backpackPath;
    QDir m_scratch;
    QString m_language;
    int m_taken = 0;
};

void GuidePictures::keep(QWidget& widget, const QString& name)
{
    Gallery::settle();
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QImage lighter = image.convertToFormat(QImage::Format_Indexed8, paletteOf(image), Qt::ThresholdDither);
    QImageWriter writer(m_folder.filePath(m_language + u'-' + name + u".png"_s), "png");
    writer.setCompression(100);
    if (!writer.write(lighter))
        qFatal("%s cannot be written", qPrintable(writer.fileName()));
    ++m_taken;
}

QList<BadgeSummary> GuidePictures::badges() const
{
    const Result<Backpack> backpack = Backpack::open(m_backpackPath);
    const Result<QList<BadgeSummary>> all = backpack->list({}, Gallery::today());
    return all ? *all : QList<BadgeSummary>();
}

void GuidePictures::takeAll(const QString& language)
{
    m_language = language;
    m_gallery.put({ language, Appearance::Light, 1 });
    FirstStart first({ .language = language, .hasHelp = true });
    first.show();
    keep(first, u"first"_s);
    first.hide();
    keep(*m_gallery.openEmpty(windowSize), u"start"_s);
    takeImport();
    takeWindows();
    takeStates();
    takeDialogs();
    takeReview();
}

void GuidePictures::takeImport()
{
    const auto window = m_gallery.open(m_scratch.filePath(u"guide-%1.besace"_s.arg(m_language)), windowSize);
    window->add(sourcesFromPaths({ trial::badgesFolder() }));
    while (window->findChild<ImportPanel*>()->isRunning())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    keep(*window, u"import"_s);
}

void GuidePictures::takeWindows()
{
    const auto window = m_gallery.openFilled(windowSize);
    BackpackPage& page = window->page();
    const QList<BadgeSummary> all = badges();
    const auto told = std::ranges::find_if(all,
        [](const BadgeSummary& badge) { return badge.state == State::Verified && badge.place == Place::MyBadges; });
    page.showBadge(told->id);
    keep(*window, u"main"_s);
    auto* own = window->findChild<OwnWordsEditor*>();
    keep(*own, u"story"_s);
    page.showPlace({ BadgePlace::Kind::Collection, u"Pour l’accueil"_s });
    keep(*window, u"collection"_s);
    page.showPlace({ BadgePlace::Kind::ToConfirm, {} });
    const auto waiting = std::ranges::find(all, Place::ToConfirm, &BadgeSummary::place);
    page.showBadge(waiting->id);
    keep(*window, u"address"_s);
    page.showPlace({});
    page.setForm(BadgeCardDelegate::Form::Row);
    window->findChild<QLineEdit*>(u"search"_s)->setText(u"accueil"_s);
    page.setSearch(u"accueil"_s);
    keep(*window, u"found"_s);
}

/// The headline of each state.
void GuidePictures::takeStates()
{
    for (const StoredBadge& stored : samples::oneOfEachState()) {
        StateBox box(stored, wording::localeOf(m_language));
        box.setAutoFillBackground(true);
        box.setBackgroundRole(QPalette::Base);
        box.resize(boxWidth, box.heightForWidth(boxWidth));
        box.show();
        Gallery::settle();
        if (QWidget* focused = QApplication::focusWidget())
            focused->clearFocus(); // a picture of the headline, not of its button
        keep(box, u"state-"_s + stateName(stored.summary.state));
    }
}

void GuidePictures::takeDialogs()
{
    const Result<Backpack> backpack = Backpack::open(m_backpackPath);
    ShareDialog share(*backpack, {}, Gallery::today());
    share.show();
    waitForDraft(share);
    keep(share, u"share"_s);
    SaveCopyDialog copy(m_backpackPath, Gallery::today());
    copy.show();
    keep(copy, u"save-copy"_s);
    PasswordDialog password(PasswordChange::Kind::Set);
    password.show();
    keep(password, u"password"_s);
    EraseDialog erase(tracesOf(m_backpackPath, static_cast<int>(badges().size())));
    erase.show();
    keep(erase, u"erase"_s);
}

/// What an advisor sees: the badges of somebody who brings different ones.
void GuidePictures::takeReview()
{
    const std::unique_ptr<ReviewWindow> window = openReview(m_scratch, wording::localeOf(m_language), windowSize);
    keep(*window, u"review"_s);
    emit window->findChild<ReviewTable*>()->opened(1);
    keep(*window->findChild<ReviewDetails*>(), u"review-badge"_s);
}

} // namespace

int takeGuide(Gallery& gallery, const QString& backpackPath, const QDir& scratch, const QDir& folder)
{
    GuidePictures pictures(gallery, folder, backpackPath, scratch);
    for (const QString& language : { u"fr"_s, u"en"_s })
        pictures.takeAll(language);
    return pictures.taken();
}

} // namespace besace::gallery
