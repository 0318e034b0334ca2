#include "core/backpack/Backpack.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "tests/core/backpack/Samples.h"

using namespace besace;
using namespace besace::samples;

/// What becomes of kept badges: their dates pass, they are checked again, moved, found and removed.
class tst_Backpack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void list_judgesDatesAgain_data();
    void list_judgesDatesAgain();
    void setReport_snapshot();
    void setReport_noForgetsTheDate();
    void setReport_unknownBadge();
    void setPlace_moves();
    void remove_leavesNothing();
    void remove_keepsSharedBytes();
    void clear_emptiesAll();
    void find_byCredentialId();
    void otherConnectionsSeeIt();
};

void tst_Backpack::list_judgesDatesAgain_data()
{
    QTest::addColumn<QString>("validUntil");
    QTest::addColumn<Check>("kept");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("reason");
    using reasons::because;
    const QString end = u"2026-06-01T00:00:00Z"_s;
    const QString before = u"2026-05-31T23:59:59Z"_s;
    const QString after = u"2026-06-01T00:00:01Z"_s;
    const QString start = u"2025-03-12T00:00:00Z"_s;
    const QString ahead = u"2025-03-11T23:59:59Z"_s;
    QTest::newRow("still within") << end << because("within-dates", end) << before << u"within-dates"_s;
    QTest::newRow("at the end") << end << because("within-dates", end) << end << u"within-dates"_s;
    QTest::newRow("ended since") << end << because("within-dates", end) << after << u"expired"_s;
    QTest::newRow("as of before the end") << end << because("expired", end) << before << u"within-dates"_s;
    QTest::newRow("begun since") << QString() << because("not-yet-valid", start) << start << u"no-end-date"_s;
    QTest::newRow("begun and ended since") << end << because("not-yet-valid", start) << after << u"expired"_s;
    QTest::newRow("as of before the beginning") << QString() << because("no-end-date") << ahead << u"not-yet-valid"_s;
    QTest::newRow("a proof that ended before the badge")
        << u"2030-01-01T00:00:00Z"_s << because("within-dates", end) << after << u"expired"_s;
    QTest::newRow("a proof that begins after the badge")
        << QString() << because("not-yet-valid", end) << before << u"not-yet-valid"_s;
    QTest::newRow("no word of when") << QString() << because("expired") << before << u"expired"_s;
    QTest::newRow("contradicting dates") << end << because("dates-contradict") << before << u"dates-contradict"_s;
    QTest::newRow("an unreadable date") << end << because("date-unreadable") << after << u"date-unreadable"_s;
}

void tst_Backpack::list_judgesDatesAgain()
{
    QFETCH(QString, validUntil);
    QFETCH(Check, kept);
    QFETCH(QString, when);
    QFETCH(QString, reason);
    Backpack backpack = inMemory();
    const auto report = with(genuine(), kept);
    const auto id = backpack.add(newBadge({ .validUntil = validUntil }, report), now())->id;
    const auto stored = backpack.badge(id, at(when));
    QCOMPARE(stored->report.check(CheckKind::Validity).reason, reason);
    QCOMPARE(backpack.list({}, at(when))->constFirst().state, stored->report.state());
    QCOMPARE(stored->report.state() == State::Expired,
        reason != u"within-dates"_s && reason != u"no-end-date"_s && reason != u"date-unreadable"_s);
    QCOMPARE(backpack.badge(id)->report, report);
}

void tst_Backpack::setReport_snapshot()
{
    Backpack backpack = inMemory();
    const auto id = backpack.add(newBadge(), now())->id;
    const auto unreachable = with(genuine(now().addDays(30)), reasons::because("proof-unreachable"));
    QVERIFY(backpack.setReport(id, unreachable));
    QCOMPARE(backpack.badge(id)->report.verifiedBefore, now());
    QCOMPARE(backpack.list({}, now())->constFirst().state, State::Snapshot);
    // A second one that could not ask does not displace the date either.
    QVERIFY(backpack.setReport(id, with(genuine(now().addDays(60)), reasons::because("proof-not-asked"))));
    QCOMPARE(backpack.badge(id)->report.verifiedBefore, now());
    QVERIFY(backpack.setReport(id, genuine(now().addDays(90))));
    QCOMPARE(backpack.badge(id)->report, genuine(now().addDays(90)));
    QVERIFY(backpack.setReport(id, unreachable));
    QCOMPARE(backpack.badge(id)->report.verifiedBefore, now().addDays(90));
}

void tst_Backpack::setReport_noForgetsTheDate()
{
    Backpack backpack = inMemory();
    const auto id = backpack.add(newBadge(), now())->id;
    QVERIFY(backpack.setReport(id, with(genuine(), reasons::because("hosted-copy-differs"))));
    QVERIFY(backpack.setReport(id, with(genuine(), reasons::because("proof-unreachable"))));
    QCOMPARE(backpack.badge(id)->report.verifiedBefore, std::nullopt);
    QCOMPARE(backpack.badge(id)->summary.state, State::Unreachable);
}

void tst_Backpack::setReport_unknownBadge()
{
    Backpack backpack = inMemory();
    QCOMPARE(backpack.setReport(7, genuine()).error().code, Error::Code::NotFound);
    QCOMPARE(backpack.setPlace(7, Place::MyBadges).error().code, Error::Code::NotFound);
    QCOMPARE(backpack.setVerification(7, {}).error().code, Error::Code::NotFound);
    QCOMPARE(backpack.remove(7).error().code, Error::Code::NotFound);
    QCOMPARE(backpack.badge(7).error().code, Error::Code::NotFound);
    QCOMPARE(backpack.files(7).error().code, Error::Code::NotFound);
    QCOMPARE(backpack.documents(7).error().code, Error::Code::NotFound);
}

void tst_Backpack::setPlace_moves()
{
    Backpack backpack = inMemory();
    const auto id = backpack.add(newBadge(), now())->id;
    QCOMPARE(*backpack.count({ .place = Place::ToConfirm }, now()), 0);
    QVERIFY(backpack.setPlace(id, Place::ToConfirm));
    QCOMPARE(*backpack.count({ .place = Place::ToConfirm }, now()), 1);
    QCOMPARE(*backpack.count({ .place = Place::MyBadges }, now()), 0);
}

void tst_Backpack::remove_leavesNothing()
{
    Backpack backpack = inMemory();
    const auto id = backpack.add(newBadge(), now())->id;
    QVERIFY(backpack.createCollection(u"c"_s));
    QVERIFY(backpack.addToCollection(u"c"_s, id));
    QVERIFY(backpack.remove(id));
    QCOMPARE(*backpack.count({}, now()), 0);
    QCOMPARE(*backpack.count({ .text = u"esprit"_s }, now()), 0);
    QCOMPARE(backpack.collections()->constFirst().badges, 0);
    // It can be added again, and gets a number of its own.
    const auto again = backpack.add(newBadge(), now());
    QCOMPARE(again->added, Added::New);
    QVERIFY(again->id != id);
}

void tst_Backpack::remove_keepsSharedBytes()
{
    Backpack backpack = inMemory();
    NewBadge one = newBadge({ .id = u"urn:uuid:1"_s });
    NewBadge two = newBadge({ .id = u"urn:uuid:2"_s });
    one.file = two.file = "a file that holds both";
    const auto added = backpack.addAll({ one, two }, now());
    QVERIFY(backpack.remove(added->at(0).id));
    QCOMPARE(backpack.files(added->at(1).id)->constFirst().bytes, two.file);
    QCOMPARE(backpack.badge(added->at(1).id)->badge, two.badge);
}

void tst_Backpack::clear_emptiesAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"b.besace"_s);
    {
        Backpack backpack = std::move(Backpack::open(path)).value();
        const auto id = backpack.add(newBadge(), now())->id;
        QVERIFY(backpack.addIdentity(u"alex@example.org"_s));
        QVERIFY(backpack.addKnownIssuer({ u"did:web:issuer.example"_s, u"Mairie"_s }));
        QVERIFY(backpack.createCollection(u"c"_s));
        QVERIFY(backpack.addToCollection(u"c"_s, id));
        QVERIFY(backpack.clear());
        QCOMPARE(*backpack.count({}, now()), 0);
        QVERIFY(backpack.identities()->isEmpty());
        QVERIFY(backpack.knownIssuers()->isEmpty());
        QVERIFY(backpack.collections()->isEmpty());
        QCOMPARE(*backpack.count({ .text = u"esprit"_s }, now()), 0);
    }
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("Maison") && !bytes.contains("maison") && !bytes.contains("alex@"), qPrintable(name));
    }
}

void tst_Backpack::find_byCredentialId()
{
    Backpack backpack = inMemory();
    const auto id = backpack.add(newBadge(), now())->id;
    QCOMPARE(*backpack.findByCredentialId(Sample().id), id);
    QCOMPARE(backpack.findByCredentialId(u"urn:uuid:other"_s).error().code, Error::Code::NotFound);
    QCOMPARE(backpack.findByCredentialId({}).error().code, Error::Code::NotFound);
}

void tst_Backpack::otherConnectionsSeeIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new folder/b.besace"_s);
    Backpack one = std::move(Backpack::open(path)).value();
    const Backpack two = std::move(Backpack::open(path)).value();
    QCOMPARE(*two.count({}, now()), 0);
    QVERIFY(one.add(newBadge(), now()));
    QCOMPARE(*two.count({}, now()), 1);
    QCOMPARE(two.path(), path);
}

QTEST_GUILESS_MAIN(tst_Backpack)
#include "tst_backpack.moc"
