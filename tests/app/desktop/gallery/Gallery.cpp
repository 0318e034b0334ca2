#include "tests/app/desktop/gallery/Gallery.h"

#include "app/desktop/looks/Theme.h"
#include "app/desktop/looks/Tokens.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPixmap>
#include <QThreadPool>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace besace::gallery {

namespace {

/// Answers of jobs lead to new jobs: a list asks for pictures once it is laid out.
constexpr int rounds = 12;

/// The same picture on every machine that has it; else the system's own.
QFont galleryFont()
{
    QFont font = QApplication::font();
    if (QFontDatabase::families().contains(u"Inter"_s))
        font.setFamily(u"Inter"_s);
    return baseFont(font);
}

} // namespace

QString Look::name() const
{
    QString text = language + u'-' + appearanceName(appearance);
    if (textScale > 1)
        text += u'-' + QString::number(qRound(textScale * 100));
    return text;
}

Gallery::Gallery(QDir folder, QString backpackPath, QString emptyPath)
    : m_folder(std::move(folder))
    , m_backpackPath(std::move(backpackPath))
    , m_emptyPath(std::move(emptyPath))
    , m_font(galleryFont())
{
}

void Gallery::put(const Look& look)
{
    m_look = look;
    wording::installTranslations(look.language);
    wording::installTranslations(look.language, u"desktop"_s);
    const QLocale locale = wording::localeOf(look.language);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    applyTheme(*qApp, look.appearance);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * look.textScale);
    QApplication::setFont(font);
}

std::unique_ptr<MainWindow> Gallery::open(const QString& backpackPath, const QSize& size) const
{
    Result<Backpack> backpack = Backpack::open(backpackPath);
    if (!backpack)
        qFatal("the backpack cannot be opened: %s", qPrintable(backpack.error().detail));
    Preferences preferences;
    preferences.language = m_look.language;
    preferences.web = m_webPreferences;
    preferences.sharesComputer = true;
    auto window = std::make_unique<MainWindow>(std::move(*backpack),
        DeskSetup { .trialPath = m_backpackPath,
            .clock = today,
            .locale = wording::localeOf(m_look.language),
            .web = m_web,
            .preferences = preferences,
            .lastCopy = today().addDays(-9),
            .hasPassword = true,
            .hasReview = true }); // whatever can be there is there
    window->resize(size);
    window->show();
    settle();
    return window;
}

void Gallery::setWeb(WebFactory web, WebPreferences preferences)
{
    m_web = std::move(web);
    m_webPreferences = std::move(preferences);
}

void Gallery::take(QWidget& widget, const QString& name, Settling settling)
{
    settle(settling);
    if (m_inspector)
        look(widget, name);
    else
        save(widget, name);
    ++m_taken;
    m_kinds.insert(QString::fromLatin1(widget.window()->metaObject()->className()).section(u"::"_s, -1));
}

void Gallery::save(QWidget& widget, const QString& name) const
{
    const QString path = m_folder.filePath(m_look.name() + u'_' + name + u".png"_s);
    if (!widget.grab().save(path))
        qFatal("%s cannot be written", qPrintable(path));
}

void Gallery::look(QWidget& widget, const QString& name)
{
    tell(m_inspector->whole(widget), m_look.name(), name);
    // One language and one size stand for all: colours know neither.
    if (m_look.language == wording::languages().first() && m_look.textScale == 1)
        lookInOtherAppearances(widget, name);
}

void Gallery::lookInOtherAppearances(QWidget& widget, const QString& name)
{
    for (const Appearance appearance : { Appearance::Dark, Appearance::HighContrast, m_look.appearance }) {
        applyTheme(*qApp, appearance);
        settle(Settling::EventsOnly); // by which each widget is told
        tell(m_inspector->dressedAnew(widget), Look { m_look.language, appearance, m_look.textScale }.name(), name);
    }
}

void Gallery::tell(const QStringList& findings, const QString& look, const QString& name)
{
    for (const QString& finding : findings)
        std::printf("%s_%s: %s\n", qPrintable(look), qPrintable(name), qPrintable(finding));
    m_findings += static_cast<int>(findings.size());
}

QDateTime Gallery::today() { return { QDate(2026, 3, 12), QTime(13, 5), Qt::UTC }; }

void Gallery::settle(Settling settling)
{
    for (int round = 0; round < rounds; ++round) {
        QApplication::processEvents();
        if (settling == Settling::Jobs)
            QThreadPool::globalInstance()->waitForDone();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace besace::gallery
