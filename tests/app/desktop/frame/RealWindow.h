#pragma once

#include "app/desktop/backpack/BadgeListView.h"
#include "app/desktop/details/DetailsPane.h"
#include "app/desktop/frame/MainWindow.h"
#include "core/wording/Wording.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>

namespace besace {

using namespace Qt::StringLiterals;

/// The real window over real files, in English: what the tests of the window share.
class RealWindow {
protected:
    static constexpr int patience = 120000; ///< milliseconds: what is waited for comes, however slow the machine

    static QDateTime today() { return { QDate(2026, 3, 12), QTime(13, 5), Qt::UTC }; }

    static void speakEnglish()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        wording::installTranslations(u"en"_s);
        wording::installTranslations(u"en"_s, u"desktop"_s);
        applyTheme(*qApp, Appearance::Light);
    }

    /// An empty backpack in a folder of its own.
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_preferences = {};
        m_preferences.language = u"en"_s;
        open();
    }

    void end()
    {
        m_window.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    void open()
    {
        Result<Backpack> backpack = Backpack::open(m_folder->filePath(u"backpack.besace"_s));
        QVERIFY(backpack.has_value());
        m_window = std::make_unique<MainWindow>(std::move(*backpack),
            DeskSetup { .trialPath = m_folder->filePath(u"trial.besace"_s),
                .clock = today,
                .locale = QLocale(u"en"_s),
                .web = {},
                .preferences = m_preferences,
                .kept = m_kept });
        const QSize room = m_window->screen()->availableSize();
        if (m_preferences.geometry.isEmpty())
            QVERIFY(m_window->width() < room.width() && m_window->height() < room.height());
        m_window->resize(1280, 800); // as on a usual screen; the one of these tests is small
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void openTrial()
    {
        m_window->tryExamples();
        QTRY_VERIFY_WITH_TIMEOUT(page().badgesInAll() >= 12, patience);
    }

    BackpackPage& page() { return m_window->page(); }
    BadgeListView* view() { return m_window->findChild<BadgeListView*>(); }
    DetailsPane* details() { return m_window->findChild<DetailsPane*>(); }

    QPushButton* button(const QString& text) const
    {
        for (QPushButton* button : m_window->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    QAction* action(const QString& text) const
    {
        for (QAction* action : m_window->findChildren<QAction*>()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    /// Of the example badges.
    BadgeId badgeNamed(const QString& name) const
    {
        const Result<Backpack> trial = Backpack::open(m_folder->filePath(u"trial.besace"_s));
        const Result<QList<BadgeSummary>> badges = trial->list({}, today());
        for (const BadgeSummary& badge : *badges) {
            if (badge.name == name)
                return badge.id;
        }
        return 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    Preferences m_preferences;
    KeptPlace m_kept;
};

} // namespace besace
