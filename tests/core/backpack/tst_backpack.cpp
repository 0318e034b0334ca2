#include "core/backpack/Backpack.h"
#include "core/base/Limits.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include "tests/core/backpack/Samples.h"
#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdio>

using namespace besace;
using namespace besace::samples;

/// Keeping badges: what comes out is what went in, the same one is kept once, and a kept one survives.
class tst_Backpack : public QObject {
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
    void badge_completedFromDocuments();
    void documents_stayOfTheDayOfTheProof();
    void documents_haveTheirDays();
    void documents_haveTheirLimit();
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

void tst_Backpack::add_comesBackAsItWas()
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

void tst_Backpack::add_sameBytesTwice()
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

void tst_Backpack::add_sameBadgeInOtherBytes()
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

void tst_Backpack::add_sameBytesForTwoBadges()
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

void tst_Backpack::add_changedCopyStandsAlone()
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

void tst_Backpack::add_unsignedCopyStandsAlone()
{
    Backpack backpack = inMemory();
    QVERIFY(backpack.add(newBadge(), now()));
    const auto added
        = backpack.add(newBadge({ .name = u"Docteur"_s }, with(genuine(), reasons::because("no-proof"))), now());
    QCOMPARE(added->added, Added::New);
}

void tst_Backpack::add_provedCopyIsShown()
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

void tst_Backpack::add_laterIssueIsShown()
{
    Backpack backpack = inMemory();
    const Sample later { .name = u"Later"_s, .validFrom = u"2025-09-01T00:00:00Z"_s };
    const auto first = backpack.add(newBadge({ .name = u"First"_s }), now());
    QVERIFY(backpack.add(newBadge(later), now()));
    QCOMPARE(backpack.badge(first->id)->summary.name, u"Later"_s);
    QVERIFY(backpack.add(newBadge({ .name = u"First"_s }), now()));
    QCOMPARE(backpack.badge(first->id)->summary.name, u"Later"_s);
}

void tst_Backpack::add_secondReport_data()
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

void tst_Backpack::add_secondReport()
{
    QFETCH(VerificationReport, first);
    QFETCH(VerificationReport, second);
    QFETCH(bool, taken);
    Backpack backpack = inMemory();
    const auto id = backpack.add(newBadge({}, first), now())->id;
    QVERIFY(backpack.add(newBadge({}, second), now()));
    QCOMPARE(backpack.badge(id)->report, taken ? second : first);
}

void tst_Backpack::addAll_allOrNothing()
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

void tst_Backpack::add_survivesKill()
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

namespace {

constexpr const char* assertion = R"({"@context": "https://w3id.org/openbadges/v2", "type": "Assertion",
    "id": "https://issuer.example/assertions/1", "recipient": {"type": "email", "hashed": false,
    "identity": "alex@example.org"}, "badge": "https://issuer.example/classes/1",
    "verification": {"type": "HostedBadge"}, "issuedOn": "2025-03-12T00:00:00Z"})";
constexpr const char* badgeClass = R"({"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass",
    "id": "https://issuer.example/classes/1", "name": "Accueil", "description": "A accueilli des visiteurs.",
    "image": "https://issuer.example/i.png", "criteria": {"narrative": "Une semaine."},
    "issuer": "https://issuer.example/issuer"})";
constexpr const char* profile = R"({"@context": "https://w3id.org/openbadges/v2", "type": "Issuer",
    "id": "https://issuer.example/issuer", "name": "Mairie", "url": "https://issuer.example",
    "email": "badges@issuer.example"})";

/// A hosted badge that was completed with what its issuer's site answered.
NewBadge hostedBadge()
{
    NewBadge badge;
    badge.fileName = u"hosted.json"_s;
    badge.file = assertion;
    badge.badge = readBadge(assertion).value();
    readBadgeClass(parseJson(badgeClass).value(), badge.badge);
    readIssuerProfile(parseJson(profile).value(), badge.badge);
    badge.report = with(genuine(), reasons::because("hosted-copy-matches"));
    badge.documents = { { u"https://issuer.example/assertions/1"_s, 200, u"application/json"_s, assertion },
        { u"https://issuer.example/classes/1"_s, 200, u"application/json"_s, badgeClass },
        // asked for at …/issuer, answered elsewhere after a redirect
        { u"https://issuer.example/issuer.json"_s, 200, u"application/json"_s, profile } };
    return badge;
}

} // namespace

void tst_Backpack::badge_completedFromDocuments()
{
    Backpack backpack = inMemory();
    const NewBadge hosted = hostedBadge();
    const auto id = backpack.add(hosted, now())->id;
    const auto stored = backpack.badge(id);
    QVERIFY(stored);
    QCOMPARE(stored->badge, hosted.badge);
    QCOMPARE(stored->badge.issuer.name.plain, u"Mairie"_s);
    QCOMPARE(stored->summary.issuerDomain, u"issuer.example"_s);
    QCOMPARE(*backpack.documents(id), hosted.documents);
}

void tst_Backpack::documents_stayOfTheDayOfTheProof()
{
    Backpack backpack = inMemory();
    const NewBadge hosted = hostedBadge();
    const auto id = backpack.add(hosted, now())->id;
    Verification later;
    later.badge = readBadge(assertion).value();
    later.report = with(genuine(now().addDays(9)), reasons::because("proof-unreachable"));
    later.documents = { { u"https://issuer.example/assertions/1"_s, 404, u"text/html"_s, "not here" } };
    QVERIFY(backpack.setVerification(id, later));
    QCOMPARE(*backpack.documents(id), hosted.documents);
    QCOMPARE(backpack.badge(id)->badge, hosted.badge);
    QCOMPARE(backpack.badge(id)->summary.state, State::Snapshot);
    QCOMPARE(backpack.badge(id)->report.verifiedBefore, now());

    later.report = with(genuine(now().addDays(10)), reasons::because("hosted-copy-matches"));
    later.badge = hosted.badge;
    later.documents = hosted.documents.sliced(1);
    QVERIFY(backpack.setVerification(id, later));
    // What was not asked for this time stays, behind what was.
    QCOMPARE(*backpack.documents(id), later.documents + hosted.documents.first(1));
}

void tst_Backpack::documents_haveTheirDays()
{
    Backpack backpack = inMemory();
    NewBadge hosted = hostedBadge();
    hosted.documents.first().etag = "\"v1\"";
    const auto id = backpack.add(hosted, now())->id;
    Verification later { hosted.badge, genuine(now().addDays(9)), hosted.documents.sliced(1) };
    QVERIFY(backpack.setVerification(id, later));
    const auto copy = backpack.keptCopy(id);
    QCOMPARE(copy->size(), hosted.documents.size());
    QCOMPARE(copy->first().askedAt, now().addDays(9));
    QCOMPARE(copy->last().askedAt, now());
    QCOMPARE(copy->last().sha256, QCryptographicHash::hash(hosted.documents.first().body, QCryptographicHash::Sha256));
    QCOMPARE(*backpack.earlierAnswer(hosted.documents.first().url), hosted.documents.first());
    QCOMPARE(*backpack.earlierAnswer(hosted.documents.last().url), std::nullopt); // nothing to ask by
}

void tst_Backpack::documents_haveTheirLimit()
{
    Backpack backpack = inMemory();
    NewBadge hosted = hostedBadge();
    const auto id = backpack.add(hosted, now())->id;
    Verification later { hosted.badge, genuine(), {} };
    for (int i = 0; i < limits::maxDocumentsPerBadge; ++i)
        later.documents.append(
            { u"https://issuer.example/large/%1"_s.arg(i), 200, {}, QByteArray(1024 * 1024, char('a' + i % 26)) });
    QVERIFY(backpack.setVerification(id, later));
    qint64 bytes = 0;
    for (const Document& document : *backpack.documents(id))
        bytes += document.body.size();
    QVERIFY(bytes <= limits::maxKeptCopyBytes);
    QCOMPARE(backpack.documents(id)->first(), later.documents.first());
    for (int day = 1; day < 5; ++day) {
        for (Document& document : later.documents)
            document = { document.url + u'x', 200, {}, "small" };
        QVERIFY(backpack.setVerification(id, later));
    }
    QCOMPARE(backpack.documents(id)->size(), limits::maxKeptDocuments);
}

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

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--keep-on-and-on"_s)
        return keepOnAndOn(application.arguments().value(2), application.arguments().value(3).toInt());
    tst_Backpack test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_backpack.moc"
