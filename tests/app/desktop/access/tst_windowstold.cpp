#include "core/backpack/Password.h"
#include "core/wording/Languages.h"

#include <QDir>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include "tests/app/desktop/access/Walk.h"
#include "tests/core/backpack/Samples.h"

using namespace besace;
using namespace Qt::StringLiterals;
using namespace besace::access;

/// Every window of the real program as a screen reader is told about it: whatever a person can act on has a name and a
/// role, in each language.
class tst_WindowsTold : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void firstStart_data() { addLanguages(); }
    void firstStart();
    void unlocking_data() { addLanguages(); }
    void unlocking();
    void review_data() { addLanguages(); }
    void review();
    void importAndDetails();
    void dialog_data();
    void dialog();
    void furtherIn_data();
    void furtherIn();

private:
    static void addLanguages();
    /// With settings of its own, of which there are none yet.
    void start(const QStringList& arguments, const QString& language);
    QList<Node> shownOnce(const std::function<bool(const QList<Node>&)>& isReady) { return shown(*m_desktop, isReady); }
    /// What opens where that is pressed, and all that is in it.
    QList<Node> openBy(const QString& role, const QString& name);
    QString file(const QString& name) const { return m_desktop->home() + u'/' + name; }

    std::unique_ptr<Desktop> m_desktop;
    QString m_backpack;
    QString m_sealed;
    int m_started = 0;
};

static void verifyTold(const QList<Node>& nodes, int least)
{
    const QStringList found = untold(nodes);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY2(acting(nodes) >= least, qPrintable(QString::number(acting(nodes))));
}

static bool hasRole(const QList<Node>& nodes, const QString& role)
{
    return std::any_of(nodes.begin(), nodes.end(), [&](const Node& node) { return node.role == role; });
}

static bool isWindow(const Node& node)
{
    static const QStringList roles { u"dialog"_s, u"frame"_s, u"window"_s, u"alert message"_s };
    return roles.contains(node.role);
}

void tst_WindowsTold::initTestCase()
{
    if (const QString missing = Desktop::missing(); !missing.isEmpty())
        QSKIP(qPrintable(u"not installed: "_s + missing));
    m_desktop = std::make_unique<Desktop>();
    QVERIFY2(m_desktop->isUp(), qPrintable(m_desktop->whyNot()));
    m_backpack = file(u"lea.besace"_s);
    m_sealed = file(u"sealed.besace"_s);
    for (const QString& path : { m_backpack, m_sealed })
        QVERIFY(Backpack::open(path)->add(samples::newBadge(), samples::now()));
    QVERIFY(setPassword(m_sealed, u"quatre mots"_s));
    QVERIFY(lock(m_sealed));
}

void tst_WindowsTold::cleanup()
{
    if (m_desktop)
        m_desktop->stop();
}

void tst_WindowsTold::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : wording::languages())
        QTest::newRow(qPrintable(language)) << language;
}

void tst_WindowsTold::start(const QStringList& arguments, const QString& language)
{
    const QString own = file(u"start-%1"_s.arg(++m_started));
    m_desktop->run(u"env"_s,
        QStringList { u"XDG_CONFIG_HOME="_s + own, u"XDG_DATA_HOME="_s + own, QStringLiteral(BESACE_PROGRAM) }
            + arguments,
        language);
}

void tst_WindowsTold::firstStart()
{
    QFETCH(QString, language);
    start({}, language);
    verifyTold(shownOnce([](const QList<Node>& nodes) { return hasRole(nodes, u"radio button"_s); }), 6);
}

void tst_WindowsTold::unlocking()
{
    QFETCH(QString, language);
    start({ m_sealed }, language);
    verifyTold(shownOnce([](const QList<Node>& nodes) { return hasRole(nodes, u"text"_s); }), 3);
}

void tst_WindowsTold::review()
{
    QFETCH(QString, language);
    start({ u"--review"_s, QStringLiteral(EXAMPLES) }, language);
    verifyTold(shownOnce([](const QList<Node>& nodes) { return hasRole(nodes, u"table"_s); }), 8);
}

/// What was added is on show once the person has read how it went.
void tst_WindowsTold::importAndDetails()
{
    const QDir examples(QStringLiteral(EXAMPLES));
    const QStringList files = examples.entryList({ u"verified_*.png"_s });
    QVERIFY(!files.isEmpty());
    start({ m_backpack, examples.filePath(files.first()) }, u"fr"_s);
    const QList<Node> import
        = shownOnce([](const QList<Node>& nodes) { return has(nodes, u"push button"_s, u"Terminé"_s); });
    verifyTold(import, 5);
    QVERIFY(m_desktop->press(*find(import, u"push button"_s, u"Terminé"_s)));
    const QList<Node> window
        = shownOnce([](const QList<Node>& nodes) { return has(nodes, u"text"_s, u"Ce que j’ai fait"_s); });
    verifyTold(window, 25);
}

constexpr const char* newCollection = "&New collection…";

/// What the menus call it in that language. An English text is its source.
static QString entryIn(const QString& language, const char* context, const char* source)
{
    QTranslator translator;
    const bool isThere = translator.load(QStringLiteral(TRANSLATIONS) + u"/desktop_"_s + language);
    QString text = isThere ? translator.translate(context, source) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return text.remove(u'&');
}

void tst_WindowsTold::dialog_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("entry"); // of a menu
    QTest::addColumn<int>("least");
    const std::pair<const char*, int> dialogs[] { { "&Show my badges…", 8 }, { "Prin&t…", 2 }, { "Save a &copy…", 3 },
        { "&Restore a copy…", 2 }, { "Settin&gs…", 12 }, { "&Internet…", 3 }, { "Organisations that you kno&w…", 3 },
        { "&Questions and answers", 5 }, { "&User guide", 5 }, { "A&ccessibility", 5 }, { "&About Besace", 1 },
        { newCollection, 3 } };
    for (const QString& language : wording::languages()) {
        for (const auto& [source, least] : dialogs) {
            const char* context = source == newCollection ? "besace::CollectionActions" : "besace::MainWindow";
            QTest::addRow("%s: %s", qPrintable(language), source)
                << language << entryIn(language, context, source) << least;
        }
    }
}

/// What opened is what was not there before; empty, and the test fails, where nothing is called so.
QList<Node> tst_WindowsTold::openBy(const QString& role, const QString& name)
{
    const QList<Node> all = flat(m_desktop->windows());
    const Node* item = find(all, role, name);
    if (item == nullptr) {
        QTest::qFail(qPrintable(u"nothing is called "_s + name), __FILE__, __LINE__);
        return {};
    }
    QSet<QString> before;
    for (const Node& node : all)
        before << node.path;
    m_desktop->press(*item);
    const auto isNew = [&](const Node& node) { return isWindow(node) && !before.contains(node.path); };
    const QList<Node> shown
        = shownOnce([&](const QList<Node>& nodes) { return std::any_of(nodes.begin(), nodes.end(), isNew); });
    const auto window = std::find_if(shown.begin(), shown.end(), isNew);
    if (window == shown.end())
        return {};
    QList<Node> inside = flat({ *window });
    inside.removeIf([](const Node& node) { return !node.isShowing(); });
    return inside;
}

void tst_WindowsTold::dialog()
{
    QFETCH(QString, language);
    QFETCH(QString, entry);
    QFETCH(int, least);
    start({ m_backpack }, language);
    shownOnce([](const QList<Node>& nodes) { return hasRole(nodes, u"list item"_s); });
    const QList<Node> inside = openBy(u"menu item"_s, entry);
    QVERIFY(!inside.isEmpty() && !inside.first().name.isEmpty());
    verifyTold(inside, least);
}

void tst_WindowsTold::furtherIn_data()
{
    QTest::addColumn<QString>("entry"); // of a menu; none where the desk for other people's badges is open
    QTest::addColumn<QString>("button"); // of the window that it opens
    const auto add = [](const char* entry, const char* context, const char* button) {
        QTest::addRow("%s", button) << (entry == nullptr ? QString() : entryIn(u"fr"_s, "besace::MainWindow", entry))
                                    << entryIn(u"fr"_s, context, button);
    };
    add("Settin&gs…", "besace::PasswordSection", "Set a pass&word…");
    add("Settin&gs…", "besace::SettingsDialog", "&Erase everything…");
    add("Organisations that you kno&w…", "besace::KnownOrganisations", "&Add…");
    for (const char* button : { "Re&port…", "&Keep…", "Personal &data" })
        add(nullptr, "besace::ReviewWindow", button);
}

/// What opens from a window that a menu opened, or from the desk for other people's badges.
void tst_WindowsTold::furtherIn()
{
    QFETCH(QString, entry);
    QFETCH(QString, button);
    const bool isReview = entry.isEmpty();
    start(isReview ? QStringList { u"--review"_s, QStringLiteral(EXAMPLES) } : QStringList { m_backpack }, u"fr"_s);
    shownOnce([&](const QList<Node>& nodes) {
        const Node* there = find(nodes, u"push button"_s, button);
        return isReview ? there != nullptr && there->isEnabled() : hasRole(nodes, u"list item"_s);
    });
    if (!isReview)
        QVERIFY(!openBy(u"menu item"_s, entry).isEmpty());
    const QList<Node> inside = openBy(u"push button"_s, button);
    QVERIFY(!inside.isEmpty() && !inside.first().name.isEmpty());
    verifyTold(inside, 2);
}

QTEST_GUILESS_MAIN(tst_WindowsTold)
#include "tst_windowstold.moc"
