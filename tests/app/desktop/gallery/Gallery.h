#pragma once

#include "app/desktop/frame/MainWindow.h"

#include <QDir>
#include <QFont>
#include <QSet>

#include <functional>
#include <memory>

namespace besace::gallery {

/// The screen that every window has to fit on.
inline constexpr QSize small { 1024, 600 };
/// One where the main window has no room for three panes.
inline constexpr QSize narrow { 720, 800 };

/// One look of the program: every window is shown in each of them.
struct Look {
    QString language; ///< `fr`, `en` or `ar`
    Appearance appearance = Appearance::Light;
    qreal textScale = 1;

    /// `fr-light`, `en-dark-200`
    QString name() const;
};

/// Takes pictures of real windows over a real backpack that holds the example badges.
class Gallery {
public:
    /// @p folder is where pictures go; @p backpackPath a backpack that is filled, @p emptyPath one that is not.
    Gallery(QDir folder, QString backpackPath, QString emptyPath);

    /// Dresses the program. Windows made afterwards look like that.
    void put(const Look& look);
    std::unique_ptr<MainWindow> open(const QString& backpackPath, const QSize& size) const;
    std::unique_ptr<MainWindow> openFilled(const QSize& size) const { return open(m_backpackPath, size); }
    std::unique_ptr<MainWindow> openEmpty(const QSize& size) const { return open(m_emptyPath, size); }
    /// Windows opened from now on have that web. Empty: none.
    void setWeb(WebFactory web, WebPreferences preferences);

    /// Instead of taking pictures: what is found in each window is printed.
    struct Inspector {
        std::function<QStringList(QWidget&)> whole; ///< in the look that was put
        /// In the other appearances: the window is dressed anew while it is there. Names, letters and order do not
        /// depend on colours.
        std::function<QStringList(QWidget&)> dressedAnew;
    };
    void setInspector(Inspector inspector) { m_inspector = std::move(inspector); }
    int findings() const { return m_findings; }

    /// A job that waits for the person never settles.
    enum class Settling { Jobs, EventsOnly };
    /// Waits until nothing is on its way any more, then writes `<look>_<name>.png`.
    void take(QWidget& widget, const QString& name, Settling settling = Settling::Jobs);
    int taken() const { return m_taken; }
    /// The classes of the windows taken so far, without their namespace.
    const QSet<QString>& kinds() const { return m_kinds; }

    static QDateTime today();
    static void settle(Settling settling = Settling::Jobs);

private:
    void save(QWidget& widget, const QString& name) const;
    void look(QWidget& widget, const QString& name);
    void lookInOtherAppearances(QWidget& widget, const QString& name);
    void tell(const QStringList& findings, const QString& look, const QString& name);

    QDir m_folder;
    QString m_backpackPath;
    QString m_emptyPath;
    Look m_look;
    WebFactory m_web;
    WebPreferences m_webPreferences;
    QFont m_font;
    int m_taken = 0;
    QSet<QString> m_kinds;
    std::optional<Inspector> m_inspector;
    int m_findings = 0;
};

} // namespace besace::gallery
