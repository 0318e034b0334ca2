#pragma once

#include "app/desktop/backpack/BadgeListView.h"
#include "app/desktop/backpack/PlaceRail.h"
#include "app/desktop/frame/MainWindow.h"
#include "core/wording/Wording.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include "tests/core/backpack/Samples.h"
#include "tests/support/SampleBadges.h"
#include <memory>

namespace besace {

using namespace Qt::StringLiterals;

/// A window over a backpack, and a second pair of eyes on the same file.
class Desk {
public:
    /// @p backpackFile is copied; without one there is a badge of each state.
    explicit Desk(const QString& backpackFile = {})
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        wording::installTranslations(u"en"_s);
        wording::installTranslations(u"en"_s, u"desktop"_s);
        if (!backpackFile.isEmpty()) {
            if (!QFile::copy(backpackFile, path()))
                qFatal("the backpack cannot be copied");
            return;
        }
        Backpack filling = openFile();
        QList<NewBadge> badges;
        for (const StoredBadge& stored : samples::oneOfEachState())
            badges << badgeLike(stored);
        if (!filling.addAll(badges, samples::today()))
            qFatal("the samples cannot be kept");
    }
    ~Desk()
    {
        window.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    void open(const QDateTime& now = samples::today())
    {
        window = std::make_unique<MainWindow>(openFile(),
            DeskSetup { .trialPath = m_folder.filePath(u"trial.besace"_s),
                .clock = [now] { return now; },
                .locale = QLocale(u"en"_s),
                .web = {},
                .preferences = {},
                .lastCopy = lastCopy });
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_COMPARE(page().badgesOnShow(), openFile().placeCounts(now)->myBadges);
    }
    /// Here no window manager brings the next window forward when one has closed.
    static void bringForward(QWidget& next)
    {
        next.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &next);
    }

    Backpack openFile() const
    {
        Result<Backpack> backpack = Backpack::open(path());
        if (!backpack)
            qFatal("the backpack cannot be opened");
        return std::move(*backpack);
    }

    QString path() const { return m_folder.filePath(u"backpack.besace"_s); }
    BackpackPage& page() const { return window->page(); }
    BadgeListView& list() const { return *window->findChild<BadgeListView*>(); }
    PlaceRail& rail() const { return *window->findChild<PlaceRail*>(); }
    QAction& action(const QString& name) const { return *window->findChild<QAction*>(name); }
    QString status() const { return window->statusBar()->findChild<QLabel*>()->text(); }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            names << list().model()->index(row, 0).data().toString();
        return names;
    }
    void choose(const QString& name) const
    {
        const int row = static_cast<int>(names().indexOf(name));
        QVERIFY2(row >= 0, qPrintable(name));
        list().setFocus();
        list().setCurrentIndex(list().model()->index(row, 0));
    }

    std::unique_ptr<MainWindow> window;
    std::optional<QDateTime> lastCopy; ///< what the next window is told

private:
    static NewBadge badgeLike(const StoredBadge& stored)
    {
        return samples::newBadge({ .id = stored.badge.id,
                                     .name = stored.summary.name,
                                     .issuerName = stored.summary.issuerName,
                                     .validFrom = stored.summary.issuedOn->toString(Qt::ISODate) },
            stored.report);
    }

    QTemporaryDir m_folder;
};

} // namespace besace
