#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QTest>

#include "tests/app/desktop/access/Walk.h"
#include "tests/core/backpack/Samples.h"
#include "tests/support/SampleBadges.h"
#include <algorithm>

using namespace besace;
using namespace Qt::StringLiterals;
using namespace besace::access;

/// What a blind person is told: the real program, asked over the bus that their screen reader uses.
class tst_ScreenReader : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void everythingThatTakesTheFocusHasAName_data();
    void everythingThatTakesTheFocusHasAName();
    void badgesAreNamedAndDescribed();
    void placesSayHowManyBadges();
    void windowIsToldInReadingOrder();
    void showing_opensItsDialog();

private:
    QString fill();
    void start(const QString& language);
    QList<Node> shownWithBadges();

    std::unique_ptr<Desktop> m_desktop;
    QString m_backpack;
};

static QList<Node> itemsOf(const QList<Node>& nodes, const QString& list)
{
    QList<Node> items;
    for (const Node& node : nodes) {
        if (node.role == u"list"_s && node.name == list) {
            for (const Node& item : node.children)
                items << item;
        }
    }
    return items;
}

static NewBadge badgeLike(const StoredBadge& stored)
{
    return samples::newBadge({ .id = stored.badge.id,
                                 .name = stored.summary.name,
                                 .issuerName = stored.summary.issuerName,
                                 .validFrom = stored.summary.issuedOn->toString(Qt::ISODate) },
        stored.report);
}

void tst_ScreenReader::initTestCase()
{
    if (const QString missing = Desktop::missing(); !missing.isEmpty())
        QSKIP(qPrintable(u"not installed: "_s + missing));
    m_desktop = std::make_unique<Desktop>();
    QVERIFY2(m_desktop->isUp(), qPrintable(m_desktop->whyNot()));
    m_backpack = fill();
}

void tst_ScreenReader::cleanup()
{
    if (m_desktop)
        m_desktop->stop();
}

/// A badge of each state; one of them in two collections.
QString tst_ScreenReader::fill()
{
    const QString path = m_desktop->home() + u"/lea.besace"_s;
    Result<Backpack> backpack = Backpack::open(path);
    if (!backpack)
        qFatal("no backpack");
    QList<NewBadge> badges;
    for (const StoredBadge& stored : samples::oneOfEachState())
        badges << badgeLike(stored);
    const Result<QList<AddResult>> added = backpack->addAll(badges, samples::today());
    for (const QString& name : { u"Accueil"_s, u"Bénévolat"_s }) {
        if (!added || !backpack->createCollection(name) || !backpack->addToCollection(name, added->first().id))
            qFatal("no collection");
    }
    return path;
}

void tst_ScreenReader::start(const QString& language)
{
    m_desktop->run(QStringLiteral(BESACE_PROGRAM), { m_backpack }, language);
}

QList<Node> tst_ScreenReader::shownWithBadges()
{
    return shown(*m_desktop, [](const QList<Node>& nodes) { return itemsOf(nodes, u"Badges"_s).size() >= 12; });
}

void tst_ScreenReader::everythingThatTakesTheFocusHasAName_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : wording::languages())
        QTest::newRow(qPrintable(language)) << language;
}

void tst_ScreenReader::everythingThatTakesTheFocusHasAName()
{
    QFETCH(QString, language);
    start(language);
    const QList<Node> nodes = shown(*m_desktop, [](const QList<Node>& shown) {
        return std::count_if(shown.begin(), shown.end(), [](const Node& node) { return node.role == u"list item"_s; })
            > 15;
    });
    const QStringList found = untold(nodes);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY(acting(nodes) > 25);
}

/// ux.md, section 9: the name is the badge's own, so that it can be said aloud to choose it; what is known about it
/// stands in the description.
void tst_ScreenReader::badgesAreNamedAndDescribed()
{
    start(u"fr"_s);
    const QList<Node> items = itemsOf(shownWithBadges(), u"Badges"_s);
    const Result<Backpack> backpack = Backpack::open(m_backpack);
    const Result<QList<BadgeSummary>> badges
        = backpack->list({ .place = Place::MyBadges, .sort = Sort::Newest }, QDateTime::currentDateTimeUtc());
    QVERIFY(badges);
    QCOMPARE(items.size(), badges->size());
    wording::installTranslations(u"fr"_s);
    const QLocale french = wording::localeOf(u"fr"_s);
    for (qsizetype at = 0; at < items.size(); ++at) {
        const BadgeSummary& badge = badges->at(at);
        QCOMPARE(items.at(at).name, badge.name);
        const QString collections = badge.collections == 2 ? u" Dans 2 collections."_s : QString();
        QCOMPARE(items.at(at).description,
            u"%1. %2. Remis le %3.%4"_s.arg(wording::stateWord(badge.state), badge.issuerName,
                wording::date(*badge.issuedOn, french), collections));
    }
}

void tst_ScreenReader::placesSayHowManyBadges()
{
    start(u"fr"_s);
    const QList<Node> places = itemsOf(shownWithBadges(), u"Rubriques"_s);
    QStringList told;
    for (const Node& place : places)
        told << place.name + u": "_s + place.description;
    QVERIFY2(told.contains(u"Mes badges: 12 badges"_s), qPrintable(told.join(u", "_s)));
    QVERIFY2(told.contains(u"Accueil: 1 badge"_s), qPrintable(told.join(u", "_s)));
    QVERIFY2(told.contains(u"Corbeille: 0 badge"_s), qPrintable(told.join(u", "_s)));
}

/// Who goes through the window piece by piece hears it from the beginning of the line to its end, and downwards.
void tst_ScreenReader::windowIsToldInReadingOrder()
{
    start(u"fr"_s);
    QStringList landmarks;
    for (const Node& node : shownWithBadges()) {
        const bool isLandmark = node.name == u"Ajouter des badges"_s || node.name == u"Rechercher"_s
            || (node.role == u"list"_s && !node.name.isEmpty()) || node.name == u"Le badge en détail"_s
            || node.name == u"Sauvegarder"_s;
        if (isLandmark && node.role != u"menu item"_s && !landmarks.contains(node.name))
            landmarks << node.name;
    }
    QCOMPARE(landmarks,
        QStringList({ u"Ajouter des badges"_s, u"Rechercher"_s, u"Rubriques"_s, u"Badges"_s, u"Le badge en détail"_s,
            u"Sauvegarder"_s }));
}

void tst_ScreenReader::showing_opensItsDialog()
{
    start(u"fr"_s);
    const QList<Node> nodes = shownWithBadges();
    const auto button = std::find_if(nodes.begin(), nodes.end(),
        [](const Node& node) { return node.role == u"push button"_s && node.name == u"Montrer mes badges"_s; });
    QVERIFY(button != nodes.end());
    QVERIFY(m_desktop->press(*button));
    const QList<Node> dialog
        = shown(*m_desktop, [](const QList<Node>& shown) { return has(shown, u"dialog"_s, u"Montrer mes badges"_s); });
    QVERIFY(has(dialog, u"push button"_s, u"Enregistrer…"_s));
}

QTEST_GUILESS_MAIN(tst_ScreenReader)
#include "tst_screenreader.moc"
