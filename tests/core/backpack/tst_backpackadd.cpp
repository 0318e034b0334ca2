#include "core/backpack/Backpack.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include "tests/core/backpack/Samples.h"
#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdio>

using namespace besace;
using namespace besace::samples;

/// Adding badges: what comes out is what went in, the same one is kept once, and a kept one survives.
class tst_BackpackAdd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void add_comesBackAsItWas();
    void add_sameBytesTwice();
    void add_sameBadgeInOtherBytes();
    void add_sameBytesForTwoBadges();
    void add_changedCopyStandsAlone();
    void add_unsignedCopyStandsAlone();
    void add_provedCopyIsShown();
    void add_laterIssueIsShown();
    void add_secondReport_data();
    void add_secondReport();
    void addAll_allOrNothing();
    void add_survivesKill();
};

namespace {

Sample numbered(int number) { return { .id = u"urn:uuid:"_s + QString::number(number) }; }

/// The other process of add_survivesKill(): keeps badges until it is killed, and says so after each.
int keepOnAndOn(const QString& path, int first)
{
    auto backpack = Backpack::open(path);
    for (int number = first; backpack && backpack->add(newBadge(numbered(number)), now()); ++number) {
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 1;
}

} // namespace

void tst_BackpackAdd::add_comesBackAsItWas()
{
    Backpack backpack = inMemory();
    NewBadge added = newBadge({ .validUntil = u"2030-01-01T00:00:00Z"_s });
    added.fileName = u"équipe \"1\".png"_s;
    added.file = QByteArray("\x89PNG\r\n\x1a\n\0\xff bytes that are no text", 33);
    added.place = Place::ToConfirm;

    const auto result = backpack.add(added, now());
    QVERIFY(result);
    QCOMPARE(result->added, Added::New);
    const auto stored = backpack.badge(result->id);
    QVERIFY(stored);
    QCOMPARE(stored->badge, added.badge);
    QCOMPARE(stored->report, added.report);
    QCOMPARE(*backpack.files(result->id), (QList<StoredFile> { { added.fileName, added.file } }));
    const BadgeSummary expected { .id = result->id,
        .name = u"Esprit d'équipe"_s,
        .issuerName = u"Maison des métiers"_s,
        .issuerDomain = {},
        .issuedOn = at(u"2025-03-12T00:00:00Z"_s),
        .validUntil = at(u"2030-01-01T00:00:00Z"_s),
        .addedAt = now(),
        .state = State::Verified,
        .checkedAt = now(),
        .place = Place::ToConfirm,
        .files = 1,
        .collections = 0 };
    QCOMPARE(*backpack.list({}, now()), QList { expected });
    QCOMPARE(stored->summary, expected);
}

void tst_BackpackAdd::add_sameBytesTwice()
{
    Backpack backpack = inMemory();
    const auto first = backpack.add(newBadge(), now());
    const auto second = backpack.add(newBadge(), now().addDays(1));
    QVERIFY(second);
    QCOMPARE(*second, (AddResult { first->id, Added::AlreadyThere }));
    QCOMPARE(backpack.list({}, now())->size(), 1);
    QCOMPARE(backpack.files(first->id)->size(), 1);
    QCOMPARE(backpack.list({}, now())->constFirst().addedAt, now());
}

void tst_BackpackAdd::add_sameBadgeInOtherBytes()
{
    Backpack backpack = inMemory();
    NewBadge other = newBadge();
    other.fileName = u"other.png"_s;
    other.file = "the same badge in another picture";
    const auto first = backpack.add(newBadge(), now());
    QCOMPARE(*backpack.add(other, now()), (AddResult { first->id, Added::AlreadyThereNewFile }));
    QCOMPARE(*backpack.files(first->id),
        (QList<StoredFile> { { u"badge.json"_s, newBadge().file }, { u"other.png"_s, other.file } }));
    QCOMPARE(backpack.list({}, now())->constFirst().files, 2);
    QCOMPARE(*backpack.add(other, now()), (AddResult { first->id, Added::AlreadyThere }));
}

void tst_BackpackAdd::add_sameBytesForTwoBadges()
{
    Backpack backpack = inMemory();
    NewBadge one = newBadge({ .id = u"urn:uuid:1"_s });
    NewBadge two = newBadge({ .id = u"urn:uuid:2"_s });
    one.file = two.file = "a file that holds both";
    const auto added = backpack.addAll({ one, two }, now());
    QVERIFY(added);
    QCOMPARE(added->at(1).added, Added::New);
    QCOMPARE(*backpack.files(added->at(0).id), *backpack.files(added->at(1).id));
}

void tst_BackpackAdd::add_changedCopyStandsAlone()
{
    Backpack backpack = inMemory();
    const auto genuineOne = backpack.add(newBadge(), now());
    // The same id and issuer, other content, and a signature that does not hold.
    const NewBadge forged = newBadge({ .name = u"Docteur"_s }, with(genuine(), reasons::because("signature-invalid")));
    const auto added = backpack.add(forged, now());
    QCOMPARE(added->added, Added::New);
    QVERIFY(added->id != genuineOne->id);
    QCOMPARE(backpack.files(genuineOne->id)->size(), 1);
    QCOMPARE(backpack.badge(added->id)->summary.state, State::Changed);
    QCOMPARE(*backpack.add(forged, now()), (AddResult { added->id, Added::AlreadyThere }));
}

void tst_BackpackAdd::add_unsignedCopyStandsAlone()
{
    Backpack backpack = inMemory();
    QVERIFY(backpack.add(newBadge(), now()));
    const auto added
        = backpack.add(newBadge({ .name = u"Docteur"_s }, with(genuine(), reasons::because("no-proof"))), now());
    QCOMPARE(added->added, Added::New);
}

void tst_BackpackAdd::add_provedCopyIsShown()
{
    Backpack backpack = inMemory();
    const auto first
        = backpack.add(newBadge({ .name = u"Before"_s }, with(genuine(), reasons::because("proof-not-asked"))), now());
    const NewBadge proved = newBadge({ .name = u"Proved"_s });
    QCOMPARE(*backpack.add(proved, now()), (AddResult { first->id, Added::AlreadyThereNewFile }));
    const auto stored = backpack.badge(first->id);
    QCOMPARE(stored->badge, proved.badge);
    QCOMPARE(stored->summary.name, u"Proved"_s);
    QCOMPARE(stored->summary.state, State::Verified);
    QCOMPARE(*backpack.count({ .text = u"before"_s }, now()), 0);
    QCOMPARE(*backpack.count({ .text = u"proved"_s }, now()), 1);
}

void tst_BackpackAdd::add_laterIssueIsShown()
{
    Backpack backpack = inMemory();
    const Sample later { .name = u"Later"_s, .validFrom = u"2025-09-01T00:00:00Z"_s };
    const auto first = backpack.add(newBadge({ .name = u"First"_s }), now());
    QVERIFY(backpack.add(newBadge(later), now()));
    QCOMPARE(backpack.badge(first->id)->summary.name, u"Later"_s);
    QVERIFY(backpack.add(newBadge({ .name = u"First"_s }), now()));
    QCOMPARE(backpack.badge(first->id)->summary.name, u"Later"_s);
}

void tst_BackpackAdd::add_secondReport_data()
{
    QTest::addColumn<VerificationReport>("first");
    QTest::addColumn<VerificationReport>("second");
    QTest::addColumn<bool>("taken");
    const VerificationReport offline = with(genuine(now().addDays(1)), reasons::because("status-not-asked"));
    const VerificationReport revoked = with(genuine(now().addDays(1)), reasons::because("revoked"));
    QTest::newRow("knows less") << genuine() << offline << false;
    QTest::newRow("knows more") << with(genuine(), reasons::because("status-not-asked")) << revoked << true;
    QTest::newRow("knows as much, and otherwise") << genuine() << revoked << true;
}

void tst_BackpackAdd::add_secondReport()
{
    QFETCH(VerificationReport, first);
    QFETCH(VerificationReport, second);
    QFETCH(bool, taken);
    Backpack backpack = inMemory();
    const auto id = backpack.add(newBadge({}, first), now())->id;
    QVERIFY(backpack.add(newBadge({}, second), now()));
    QCOMPARE(backpack.badge(id)->report, taken ? second : first);
}

void tst_BackpackAdd::addAll_allOrNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"b.besace"_s);
    Backpack backpack = std::move(Backpack::open(path)).value();
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE)
        .exec("CREATE TRIGGER refuse BEFORE INSERT ON badge WHEN new.name = 'refused' "
              "BEGIN SELECT raise(ABORT, 'refused by the test'); END");
    const auto added = backpack.addAll(
        { newBadge({ .id = u"urn:uuid:1"_s }), newBadge({ .id = u"urn:uuid:2"_s, .name = u"refused"_s }) }, now());
    QVERIFY(!added);
    QCOMPARE(added.error().code, Error::Code::Storage);
    QCOMPARE(*backpack.count({}, now()), 0);
    QCOMPARE(*backpack.count({ .text = u"maison"_s }, now()), 0);
}

void tst_BackpackAdd::add_survivesKill()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"b.besace"_s);
    QRandomGenerator random(20260312);
    int kept = 0;
    for (int round = 0; round < 10; ++round) {
        QProcess other;
        other.start(
            QCoreApplication::applicationFilePath(), { u"--keep-on-and-on"_s, path, QString::number(round * 100'000) });
        QVERIFY(other.waitForReadyRead());
        QTest::qSleep(random.bounded(60));
        other.kill();
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitStatus(), QProcess::CrashExit);

        const auto backpack = Backpack::open(path);
        QVERIFY(backpack);
        QList<QByteArray> said = other.readAll().split('\n');
        said.removeLast(); // not said to the end
        for (const QByteArray& number : said) {
            const Sample sample = numbered(number.toInt());
            const auto id = backpack->findByCredentialId(sample.id);
            QVERIFY2(id, number.constData());
            QCOMPARE(backpack->files(*id)->constFirst().bytes, credential(sample));
            ++kept;
        }
        QVERIFY(*backpack->count({}, now()) >= kept);
        QCOMPARE(
            SQLite::Database(path.toStdString()).execAndGet("PRAGMA integrity_check").getString(), std::string("ok"));
    }
    QVERIFY(kept >= 10);
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--keep-on-and-on"_s)
        return keepOnAndOn(application.arguments().value(2), application.arguments().value(3).toInt());
    tst_BackpackAdd test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_backpackadd.moc"
