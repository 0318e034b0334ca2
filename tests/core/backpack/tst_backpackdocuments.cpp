#include "core/backpack/Backpack.h"
#include "core/base/Limits.h"

#include <QCryptographicHash>

#include "tests/core/backpack/Samples.h"

using namespace besace;
using namespace besace::samples;

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

/// What sites answered is kept beside the badge that it completed.
class tst_BackpackDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badge_completedFromDocuments();
    void documents_stayOfTheDayOfTheProof();
    void documents_haveTheirDays();
    void documents_haveTheirLimit();
};

void tst_BackpackDocuments::badge_completedFromDocuments()
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

void tst_BackpackDocuments::documents_stayOfTheDayOfTheProof()
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

void tst_BackpackDocuments::documents_haveTheirDays()
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

void tst_BackpackDocuments::documents_haveTheirLimit()
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

QTEST_GUILESS_MAIN(tst_BackpackDocuments)
#include "tst_backpackdocuments.moc"
