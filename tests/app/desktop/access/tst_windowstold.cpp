#include "core/backpack/Password.h"
#include "core/wording/Languages.h"

#include <QDir>
#include <QTest>

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

private:
    static void addLanguages();
    /// With settings of its own, of which there are none yet.
    void start(const QStringList& arguments, const QString& language);
    QList<Node> shownOnce(const std::function<bool(const QList<Node>&)>& isReady) { return shown(*m_desktop, isReady); }
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
                << language << wordsIn(language, context, source) << least;
        }
    }
}

void tst_WindowsTold::dialog()
{
    QFETCH(QString, language);
    QFETCH(QString, entry);
    QFETCH(int, least);
    start({ m_backpack }, language);
    shownOnce([](const QList<Node>& nodes) { return hasRole(nodes, u"list item"_s); });
    const QList<Node> inside = opened(*m_desktop, u"menu item"_s, entry);
    QVERIFY(!inside.isEmpty() && !inside.first().name.isEmpty());
    verifyTold(inside, least);
}

QTEST_GUILESS_MAIN(tst_WindowsTold)
#include "tst_windowstold.moc"
