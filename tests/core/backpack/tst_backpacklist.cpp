#include "core/base/Limits.h"

#include "tests/core/backpack/Samples.h"

using namespace besace;
using namespace besace::samples;

namespace {

struct Described {
    QString name;
    QString issuer;
    QString validFrom;
    QString validUntil;
    QStringList skills;
    VerificationReport report;
};

NewBadge described(const Described& badge)
{
    return newBadge({ .id = u"urn:uuid:"_s + badge.name,
                        .name = badge.name,
                        .issuerName = badge.issuer,
                        .criteria = u"Trois mois, dans un atelier de soudure, avec une équipe de sept personnes."_s,
                        .skills = badge.skills,
                        .validFrom = badge.validFrom,
                        .validUntil = badge.validUntil },
        badge.report);
}

QStringList values(const QList<Facet<QString>>& facets)
{
    QStringList texts;
    for (const Facet<QString>& facet : facets)
        texts << u"%1 %2"_s.arg(facet.value).arg(facet.badges);
    return texts;
}

} // namespace

/// Lists as they are filtered, counted and read in part.
class tst_BackpackList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filtered_data();
    void filtered();
    void stateByTheClock_data();
    void stateByTheClock();
    void toLookAt_data();
    void toLookAt();
    void news_data();
    void news();
    void places();
    void facets_whole();
    void facets_narrowed();
    void ranked();
    void tooManyToRank();
    void changes_areSeen();
    void pages();
    void excerpts_data();
    void excerpts();
    void collectionsNested();

private:
    std::unique_ptr<Backpack> m_backpack;
};

void tst_BackpackList::initTestCase()
{
    m_backpack = std::make_unique<Backpack>(inMemory());
    const VerificationReport revoked = with(genuine(), reasons::because("revoked"));
    const VerificationReport unknown = with(genuine(), reasons::because("issuer-not-on-list"));
    const QList<Described> badges {
        { u"Accueil"_s, u"Mairie"_s, u"2024-01-01T00:00:00Z"_s, {}, { u"Coopérer"_s, u"Parler"_s }, genuine() },
        { u"Soudure"_s, u"Atelier"_s, u"2024-06-01T00:00:00Z"_s, u"2025-06-01T00:00:00Z"_s, { u"Souder"_s },
            genuine() },
        { u"Cuisine"_s, u"Mairie"_s, u"2025-01-01T00:00:00Z"_s, {}, { u"Coopérer"_s }, revoked },
        { u"Vélo"_s, u"Atelier"_s, u"2026-02-01T00:00:00Z"_s, u"2026-04-01T00:00:00Z"_s, {}, unknown },
        { u"Jardin"_s, u"Mairie"_s, u"2026-02-01T00:00:00Z"_s, {}, { u"Coopérer"_s }, genuine() },
    };
    for (const Described& badge : badges)
        QVERIFY(m_backpack->add(described(badge), now()));
    QVERIFY(m_backpack->trash({ 5 }, now()));
    QVERIFY(m_backpack->setTags(1, { u"travail"_s }));
    QVERIFY(m_backpack->setTags(2, { u"travail"_s, u"soir"_s }));
    QVERIFY(m_backpack->setOwnSkills(4, { { u"Coopérer"_s }, { u"Réparer"_s } }));
    QVERIFY(m_backpack->createCollection(u"Pour l'accueil"_s));
    QVERIFY(m_backpack->addToCollection(u"Pour l'accueil"_s, QList<BadgeId> { 3, 1, 5 }));
}

void tst_BackpackList::filtered_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, Query query, const QStringList& expected) {
        query.sort = Sort::Name;
        QTest::newRow(name) << query << expected;
    };
    row("all", {}, { u"Accueil"_s, u"Cuisine"_s, u"Soudure"_s, u"Vélo"_s });
    row("trash", { .inTrash = true }, { u"Jardin"_s });
    row("trash, searched", { .text = u"soud"_s, .inTrash = true }, { u"Jardin"_s }); // its criteria
    row("collection", { .collection = u"Pour l'accueil"_s }, { u"Accueil"_s, u"Cuisine"_s });
    row("state", { .states = { State::Verified } }, { u"Accueil"_s });
    row("states", { .states = { State::Expired, State::Revoked } }, { u"Cuisine"_s, u"Soudure"_s });
    row("organisation", { .organisations = { u"Atelier"_s } }, { u"Soudure"_s, u"Vélo"_s });
    row("organisations", { .organisations = { u"Atelier"_s, u"Mairie"_s } },
        { u"Accueil"_s, u"Cuisine"_s, u"Soudure"_s, u"Vélo"_s });
    row("year", { .years = { 2024 } }, { u"Accueil"_s, u"Soudure"_s });
    row("skill of the badge or of one's own", { .skills = { u"Coopérer"_s } },
        { u"Accueil"_s, u"Cuisine"_s, u"Vélo"_s });
    row("tag", { .tags = { u"soir"_s } }, { u"Soudure"_s });
    row("several filters", { .organisations = { u"Mairie"_s }, .years = { 2024 }, .skills = { u"Parler"_s } },
        { u"Accueil"_s });
    row("with a search", { .text = u"atelier"_s, .years = { 2026 } }, { u"Vélo"_s });
    row("a name of SQL's", { .organisations = { u"' OR 1=1 --"_s } }, {});
}

void tst_BackpackList::filtered()
{
    QFETCH(Query, query);
    QTEST(names(m_backpack->list(query, now())), "expected");
    QCOMPARE(*m_backpack->count(query, now()), m_backpack->ids(query, now())->size());
}

void tst_BackpackList::stateByTheClock_data()
{
    QTest::addColumn<QString>("instant");
    QTest::addColumn<State>("state");
    QTest::newRow("before it begins") << u"2024-05-31T23:59:59Z"_s << State::Expired;
    QTest::newRow("at its beginning") << u"2024-06-01T00:00:00Z"_s << State::Verified;
    QTest::newRow("at its end") << u"2025-06-01T00:00:00Z"_s << State::Verified;
    QTest::newRow("after its end") << u"2025-06-01T00:00:01Z"_s << State::Expired;
}

/// What SQL finds by state is what the badge then shows.
void tst_BackpackList::stateByTheClock()
{
    QFETCH(QString, instant);
    QFETCH(State, state);
    const Query query {
        .organisations = { u"Atelier"_s },
        .years = { 2024 },
    };
    const auto list = m_backpack->list(query, at(instant));
    QCOMPARE(list->constFirst().state, state);
    Query byState = query;
    byState.states = { state };
    QCOMPARE(names(m_backpack->list(byState, at(instant))), QStringList { u"Soudure"_s });
    byState.states = { state == State::Verified ? State::Expired : State::Verified };
    QVERIFY(m_backpack->list(byState, at(instant))->isEmpty());
}

void tst_BackpackList::toLookAt_data()
{
    QTest::addColumn<VerificationReport>("report");
    QTest::addColumn<QDateTime>("validUntil");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* name, const char* reason, const QDateTime& validUntil, bool expected) {
        QTest::newRow(name) << with(genuine(), reasons::because(reason)) << validUntil << expected;
    };
    row("checked", "signature-valid", {}, false);
    row("changed", "signature-invalid", {}, true);
    row("cancelled", "revoked", {}, true);
    row("never checked", "proof-not-asked", {}, true);
    row("organisation to confirm", "issuer-not-on-list", {}, false);
    row("ends in 59 days", "within-dates", now().addDays(59), true);
    row("ends in 60 days", "within-dates", now().addDays(60), true);
    row("ends in 61 days", "within-dates", now().addDays(61), false);
    row("ended yesterday", "expired", now().addDays(-1), false);
}

void tst_BackpackList::toLookAt()
{
    QFETCH(VerificationReport, report);
    QFETCH(QDateTime, validUntil);
    QFETCH(bool, expected);
    Backpack backpack = inMemory();
    const QString until = validUntil.isValid() ? validUntil.toString(Qt::ISODate) : QString();
    QVERIFY(backpack.add(newBadge({ .validUntil = until }, report), now()));
    QCOMPARE(*backpack.count({ .toLookAt = true }, now()), expected ? 1 : 0);
    QCOMPARE(backpack.placeCounts(now())->toLookAt, expected ? 1 : 0);
}

void tst_BackpackList::news_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<bool>("expected");
    QTest::newRow("today") << 0 << true;
    QTest::newRow("30 days ago") << 30 << true;
    QTest::newRow("31 days ago") << 31 << false;
}

void tst_BackpackList::news()
{
    QFETCH(int, daysAgo);
    Backpack backpack = inMemory();
    const NewBadge badge = newBadge();
    QVERIFY(backpack.add(badge, now()));
    QVERIFY(backpack.setVerification(
        1, { badge.badge, badge.report, {} }, { { u"issuer-renamed"_s, {} } }, now().addDays(-daysAgo)));
    QTEST(*backpack.count({ .toLookAt = true }, now()) == 1, "expected");
}

void tst_BackpackList::places()
{
    QCOMPARE(*m_backpack->placeCounts(now()), (PlaceCounts { .myBadges = 4, .toLookAt = 2, .trash = 1 }));
    QVERIFY(m_backpack->setPlace(1, Place::ToConfirm));
    QCOMPARE(
        *m_backpack->placeCounts(now()), (PlaceCounts { .myBadges = 3, .toConfirm = 1, .toLookAt = 2, .trash = 1 }));
    QVERIFY(m_backpack->undo());
    QCOMPARE(m_backpack->collections()->constFirst().badges, 2); // the one in the trash does not count
}

void tst_BackpackList::facets_whole()
{
    const Facets facets = *m_backpack->facets({}, now());
    QCOMPARE(facets.states,
        (QList<Facet<State>> {
            { State::Revoked, 1 }, { State::Expired, 1 }, { State::IssuerUnknown, 1 }, { State::Verified, 1 } }));
    QCOMPARE(values(facets.organisations), (QStringList { u"Atelier 2"_s, u"Mairie 2"_s }));
    QCOMPARE(facets.years, (QList<Facet<int>> { { 2026, 1 }, { 2025, 1 }, { 2024, 2 } }));
    QCOMPARE(values(facets.skills), (QStringList { u"Coopérer 3"_s, u"Parler 1"_s, u"Réparer 1"_s, u"Souder 1"_s }));
    QCOMPARE(values(facets.collections), QStringList { u"Pour l'accueil 2"_s });
    QCOMPARE(values(facets.tags), (QStringList { u"travail 2"_s, u"soir 1"_s }));
}

/// A filter counts its own values as if none were chosen in it, and heeds all the others.
void tst_BackpackList::facets_narrowed()
{
    const Query query { .text = u"atelier"_s, .organisations = { u"Mairie"_s }, .years = { 2024 } };
    const Facets facets = *m_backpack->facets(query, now());
    QCOMPARE(values(facets.organisations), (QStringList { u"Atelier 1"_s, u"Mairie 1"_s }));
    QCOMPARE(facets.years, (QList<Facet<int>> { { 2025, 1 }, { 2024, 1 } }));
    QCOMPARE(values(facets.skills), (QStringList { u"Coopérer 1"_s, u"Parler 1"_s }));
    for (const Facet<QString>& facet : facets.organisations) {
        Query chosen = query;
        chosen.organisations = { facet.value };
        QCOMPARE(*m_backpack->count(chosen, now()), facet.badges);
    }
}

void tst_BackpackList::ranked()
{
    const Query query { .text = u"soud"_s, .sort = Sort::BestMatch };
    const QStringList found = names(m_backpack->list(query, now()));
    QCOMPARE(found.size(), 4); // everybody's criteria speak of it
    QCOMPARE(found.constFirst(), u"Soudure"_s);
    Query organisation { .text = u"atelier"_s, .sort = Sort::BestMatch };
    const QStringList byOrganisation = names(m_backpack->list(organisation, now()));
    QCOMPARE(QSet(byOrganisation.begin(), byOrganisation.begin() + 2), (QSet<QString> { u"Soudure"_s, u"Vélo"_s }));
    QCOMPARE(names(m_backpack->list({ .sort = Sort::BestMatch }, now())), names(m_backpack->list({}, now())));
}

void tst_BackpackList::tooManyToRank()
{
    Backpack backpack = inMemory();
    QList<NewBadge> badges;
    for (int i = 0; i <= limits::maxRankedHits; ++i)
        badges << newBadge({ .id = u"urn:uuid:%1"_s.arg(i), .name = i == 0 ? u"Accueil accueil"_s : u"Accueil"_s });
    QVERIFY(backpack.addAll(badges, now()));
    const Query query { .text = u"accueil"_s, .sort = Sort::BestMatch };
    QCOMPARE(*backpack.ids(query, now()), *backpack.ids({ .sort = Sort::Newest }, now()));
    QVERIFY(backpack.trash({ 2 }, now()));
    QCOMPARE(backpack.ids(query, now())->size(), limits::maxRankedHits);
}

/// By this program and by another one, though a list is read once as long as nothing changes.
void tst_BackpackList::changes_areSeen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"b.besace"_s);
    Backpack here = std::move(Backpack::open(path)).value();
    const auto listed = [&](const QString& text = {}) {
        return names(here.list({ .text = text, .sort = Sort::Name }, now())).join(u' ');
    };
    const auto named = [](const QString& name) { return newBadge({ .id = u"urn:uuid:"_s + name, .name = name }); };
    QVERIFY(here.addAll({ named(u"Accueil"_s), named(u"Cuisine"_s) }, now()));
    QCOMPARE(listed(), u"Accueil Cuisine"_s);
    QCOMPARE(listed(u"cuis"_s), u"Cuisine"_s); // the same order, fewer hits
    QVERIFY(here.add(named(u"Bois"_s), now()));
    QCOMPARE(listed(), u"Accueil Bois Cuisine"_s);
    Backpack other = std::move(Backpack::open(path)).value();
    QVERIFY(other.trash({ 2 }, now()));
    QCOMPARE(listed(), u"Accueil Bois"_s);
    QCOMPARE(listed(u"cuis"_s), QString());
    QVERIFY(other.add(named(u"Caisse"_s), now()));
    QCOMPARE(listed(u"caiss"_s), u"Caisse"_s);
    QVERIFY(other.undo());
    QCOMPARE(listed(), u"Accueil Bois"_s);
}

void tst_BackpackList::pages()
{
    const QList<BadgeId> all = *m_backpack->ids({ .sort = Sort::Name }, now());
    const auto page = m_backpack->summaries({ all.at(2), all.at(1), 99 }, now());
    QCOMPARE(names(page), (QStringList { u"Soudure"_s, u"Cuisine"_s }));
    QVERIFY(m_backpack->summaries({}, now())->isEmpty());
}

void tst_BackpackList::excerpts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing asked") << QString() << QString();
    QTest::newRow("in the name alone") << u"accueil"_s << QString();
    QTest::newRow("in the criteria") << u"sept"_s << u"sept personnes"_s;
    QTest::newRow("in a skill") << u"parler"_s << u"Parler"_s;
    QTest::newRow("in a tag") << u"TRAVAIL"_s << u"travail"_s;
}

void tst_BackpackList::excerpts()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const QString excerpt = m_backpack->summaries({ 1 }, now(), text)->constFirst().excerpt;
    QCOMPARE(excerpt.isEmpty(), part.isEmpty());
    QVERIFY2(excerpt.contains(part), qPrintable(excerpt));
}

void tst_BackpackList::collectionsNested()
{
    Backpack backpack = inMemory();
    for (const QString& name : { u"a"_s, u"b"_s, u"c"_s, u"d"_s })
        QVERIFY(backpack.createCollection(name));
    const auto tree = [&] {
        QStringList shown;
        for (const Collection& collection : *backpack.collections())
            shown << (collection.parent.isEmpty() ? collection.name : collection.parent + u'/' + collection.name);
        return shown.join(u' ');
    };
    QVERIFY(backpack.moveCollection(u"d"_s, {}, 0));
    QCOMPARE(tree(), u"d a b c"_s);
    QVERIFY(backpack.moveCollection(u"c"_s, u"a"_s, 5));
    QVERIFY(backpack.moveCollection(u"b"_s, u"a"_s, 0));
    QCOMPARE(tree(), u"d a a/b a/c"_s);
    QVERIFY(backpack.moveCollection(u"a"_s, {}, 0));
    QCOMPARE(tree(), u"a a/b a/c d"_s);
    QCOMPARE(backpack.moveCollection(u"d"_s, u"nowhere"_s, 0).error().code, Error::Code::NotFound);
    QCOMPARE(backpack.moveCollection(u"d"_s, u"b"_s, 0).error().code, Error::Code::Malformed);
    QCOMPARE(backpack.moveCollection(u"a"_s, u"d"_s, 0).error().code, Error::Code::Malformed);
    QVERIFY(backpack.deleteCollection(u"a"_s));
    QCOMPARE(tree(), u"b c d"_s);
}

QTEST_GUILESS_MAIN(tst_BackpackList)
#include "tst_backpacklist.moc"
