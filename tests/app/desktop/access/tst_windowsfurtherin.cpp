#include "core/review/KeptSessions.h"

#include <QDir>
#include <QTest>

#include "tests/app/desktop/access/Keyboard.h"
#include "tests/app/desktop/access/Walk.h"
#include "tests/core/backpack/Samples.h"
#include <algorithm>

using namespace besace;
using namespace Qt::StringLiterals;
using namespace besace::access;

/// The windows that open from other windows, as a screen reader is told about them: each is reached as a person reaches
/// it, by what they press one after the other.
class tst_WindowsFurtherIn : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void window_data();
    void window();
    void choosingFiles_isToldAndLeft();

private:
    /// How the program is started: with the person's backpack, with its badge chosen, with a badge to add to it, or at
    /// the other desk.
    enum class Start { Backpack, Chosen, Badge, Review, KeptSession };

    void start(Start how, const QString& badge);
    void keepSession(const QString& folder) const;
    void choose();
    bool press(const QString& role, const QString& name);
    QString file(const QString& name) const { return m_desktop->home() + u'/' + name; }

    std::unique_ptr<Desktop> m_desktop;
    QString m_backpack;
    int m_started = 0;
};

namespace {

/// One thing to press.
struct Step {
    const char* context;
    const char* source;
    const char* role = "push button";
};

constexpr Step settings { "besace::MainWindow", "Settin&gs…", "menu item" };
constexpr Step imported { "besace::ImportPanel", "&Done" };
constexpr Step organisations { "besace::MainWindow", "Organisations that you kno&w…", "menu item" };

/// Checked in its day, with a copy of what the site said then.
NewBadge badgeOfASiteThatIsGone()
{
    NewBadge badge = samples::newBadge();
    badge.file.replace("\"narrative\"", "\"id\":\"https://maison.example/esprit\",\"narrative\"");
    badge.badge = readBadge(badge.file).value();
    badge.report = samples::with(samples::genuine(), reasons::because("proof-unreachable"));
    badge.report.verifiedBefore = samples::now();
    badge.documents = { { u"https://maison.example/badge"_s, 200, u"application/json"_s, badge.file } };
    return badge;
}

QString nameOf(const Step& step) { return wordsIn(u"fr"_s, step.context, step.source); }

} // namespace

void tst_WindowsFurtherIn::initTestCase()
{
    if (const QString missing = Desktop::missing() + Keyboard::missing(); !missing.isEmpty())
        QSKIP(qPrintable(u"not installed: "_s + missing));
    m_desktop = std::make_unique<Desktop>();
    QVERIFY2(m_desktop->isUp(), qPrintable(m_desktop->whyNot()));
    m_backpack = file(u"lea.besace"_s);
    Result<Backpack> backpack = Backpack::open(m_backpack);
    QVERIFY(backpack->add(badgeOfASiteThatIsGone(), samples::now()));
    QVERIFY(backpack->addKnownIssuer({ u"maison.example"_s, u"Maison des talents"_s }));
}

void tst_WindowsFurtherIn::cleanup()
{
    if (m_desktop)
        m_desktop->stop();
}

void tst_WindowsFurtherIn::keepSession(const QString& folder) const
{
    const QDate today = QDate::currentDate();
    ReviewSession session(today.startOfDay(Qt::UTC), {}, u"fr"_s);
    ReviewItem item;
    item.source = u"accueil.json"_s;
    item.sha256 = QByteArray(32, 'x');
    item.verification.emplace().badge = samples::newBadge().badge;
    session.add(item);
    const KeptSession wish { {}, today, today.addDays(30), KeptReason::FollowUp, 0 };
    QVERIFY(KeptSessions(folder).keep(session, wish, u"une phrase que je garde"_s));
}

/// With settings of its own, of which there are none yet.
void tst_WindowsFurtherIn::start(Start how, const QString& badge)
{
    const QString own = file(u"start-%1"_s.arg(++m_started));
    if (how == Start::KeptSession)
        keepSession(own + u"/besace/sessions"_s);
    const QDir badges(QStringLiteral(EXAMPLES));
    QStringList arguments { m_backpack };
    if (how == Start::Review || how == Start::KeptSession)
        arguments = QStringList { u"--review"_s, badges.path() };
    else if (how == Start::Badge)
        arguments << badges.filePath(badge);
    m_desktop->run(u"env"_s,
        QStringList { u"XDG_CONFIG_HOME="_s + own, u"XDG_DATA_HOME="_s + own, QStringLiteral(BESACE_PROGRAM) }
            + arguments,
        u"fr"_s);
}

/// The one badge, by the keys, which are in the list.
void tst_WindowsFurtherIn::choose()
{
    shown(*m_desktop, [](const QList<Node>& nodes) { return hasRole(nodes, u"list item"_s); });
    Keyboard keyboard(*m_desktop);
    keyboard.giveToTopWindow();
    keyboard.press(Key::Right);
}

/// Once it is there and can be pressed. An entry of a menu is, also while its menu is closed.
bool tst_WindowsFurtherIn::press(const QString& role, const QString& name)
{
    const bool isEntry = role == u"menu item"_s;
    const QList<Node> showing = shown(*m_desktop, [&](const QList<Node>& nodes) {
        const Node* there = find(nodes, role, name);
        return isEntry ? hasRole(nodes, u"list item"_s) : there != nullptr && there->isEnabled();
    });
    const QList<Node> all = isEntry ? flat(m_desktop->windows()) : showing;
    const Node* there = find(all, role, name);
    return there != nullptr && m_desktop->press(*there);
}

void tst_WindowsFurtherIn::window_data()
{
    QTest::addColumn<Start>("how");
    QTest::addColumn<QString>("badge"); // of the examples, where one is added
    QTest::addColumn<QList<QStringList>>("steps"); // role and name of what is pressed, one after the other
    QTest::addColumn<int>("least"); // that can be acted on
    const auto add = [](const char* title, Start how, const char* badge, const QList<Step>& steps, int least) {
        QList<QStringList> pressed;
        for (const Step& step : steps)
            pressed.append({ QString::fromUtf8(step.role), nameOf(step) });
        QTest::newRow(title) << how << QString::fromUtf8(badge) << pressed << least;
    };
    using enum Start;
    add("password", Backpack, "", { settings, { "besace::PasswordSection", "Set a pass&word…" } }, 2);
    add("erasing", Backpack, "", { settings, { "besace::SettingsDialog", "&Erase everything…" } }, 2);
    add("adding an organisation", Backpack, "", { organisations, { "besace::KnownOrganisations", "&Add…" } }, 3);
    add("signing a list", Backpack, "", { organisations, { "besace::KnownOrganisations", "S&ign the list…" } }, 4);
    add("kept copy", Chosen, "", { { "besace::DetailsPane", "See the kept copy" } }, 3);
    add("opening an address", Chosen, "", { { "besace::AddressRow", "Open…" } }, 2);
    add("report", Review, "", { { "besace::ReviewWindow", "Re&port…" } }, 2);
    add("keeping a session", Review, "", { { "besace::ReviewWindow", "&Keep…" } }, 2);
    add("kept sessions", KeptSession, "", { { "besace::ReviewWindow", "Kept &sessions…" } }, 4);
    // Of the examples it is the one that needs no site: the others are not checked yet here, so they have no letter.
    add("letter", Badge, "unsigned_fete-de-quartier.json", { imported, { "besace::StateBox", "Prepare an e-mail…" } },
        4);
    add("personal data", Review, "", { { "besace::ReviewWindow", "Personal &data" } }, 2);
}

void tst_WindowsFurtherIn::window()
{
    QFETCH(Start, how);
    QFETCH(QString, badge);
    QFETCH(QList<QStringList>, steps);
    QFETCH(int, least);
    start(how, badge);
    if (how == Start::Chosen)
        choose();
    for (const QStringList& step : steps.first(steps.size() - 1))
        QVERIFY2(press(step.first(), step.last()), qPrintable(step.last()));
    const QStringList last = steps.last();
    shown(*m_desktop, [&](const QList<Node>& nodes) {
        const Node* there = find(nodes, last.first(), last.last());
        return last.first() == u"menu item"_s ? hasRole(nodes, u"list item"_s) : there != nullptr && there->isEnabled();
    });
    const QList<Node> inside = opened(*m_desktop, last.first(), last.last());
    QVERIFY(!inside.isEmpty() && !inside.first().name.isEmpty());
    const QStringList found = untold(inside);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY2(acting(inside) >= least, qPrintable(QString::number(acting(inside))));
}

/// Qt's own window, in the person's language. A folder has no size: its cell in the list says nothing, rightly.
void tst_WindowsFurtherIn::choosingFiles_isToldAndLeft()
{
    start(Start::Backpack, {});
    shown(*m_desktop, [](const QList<Node>& nodes) { return hasRole(nodes, u"list item"_s); });
    QList<Node> inside = opened(*m_desktop, u"menu item"_s, wordsIn(u"fr"_s, "besace::MainWindow", "&Add badges…"));
    QVERIFY(!inside.isEmpty());
    const Node window = inside.first();
    QCOMPARE(window.name, wordsIn(u"fr"_s, "besace::MainWindow", "Add badges"));
    const auto isFolder
        = [](const Node& node) { return node.role == u"tree item"_s && node.name.startsWith(u"start-"); };
    inside = shown(*m_desktop, [&](const QList<Node>& nodes) { return std::ranges::any_of(nodes, isFolder); });
    const QString kind = wordsIn(u"fr"_s, "QAbstractFileIconProvider", "Folder"); // Qt's own translation lacks it
    QVERIFY(has(inside, u"tree item"_s, kind) && kind != u"Folder"_s);
    inside.removeIf([](const Node& node) { return node.role == u"tree item"_s && node.name.isEmpty(); });
    const QStringList found = untold(inside);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    Keyboard keyboard(*m_desktop);
    keyboard.giveToTopWindow();
    keyboard.press(Key::Escape);
    const QList<Node> left
        = shown(*m_desktop, [&](const QList<Node>& nodes) { return !has(nodes, window.role, window.name); });
    QVERIFY(hasRole(left, u"list item"_s)); // the backpack, as it was
}

QTEST_GUILESS_MAIN(tst_WindowsFurtherIn)
#include "tst_windowsfurtherin.moc"
