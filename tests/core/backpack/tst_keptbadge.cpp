#include "core/base/Files.h"
#include "core/base/Limits.h"

#include "tests/core/backpack/Samples.h"
#include "tests/support/Conformance.h"
#include "tests/support/MappedDocuments.h"

using namespace besace;
using namespace besace::samples;

/// A badge is read again from what was kept of it: nothing may get lost on that way.
class tst_KeptBadge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameAsVerified_data();
    void sameAsVerified();
    void sameAsVerified_othersBadges();
    void addressOnly_offlineFirst();
    void addressOnly_canBeCheckedAgain();
    void documents_hostile();
};

namespace {

constexpr const char* assertionUrl = "https://issuer.example/assertions/1";

QByteArray assertion(const QByteArray& badgeClass, const QByteArray& verification = R"({"type": "HostedBadge"})")
{
    return R"({"@context": "https://w3id.org/openbadges/v2", "type": "Assertion",
        "id": "https://issuer.example/assertions/1", "recipient": {"type": "email", "hashed": false,
        "identity": "alex@example.org"}, "badge": )"
        + badgeClass + R"(, "verification": )" + verification + R"(, "issuedOn": "2025-03-12T00:00:00Z"})";
}

QByteArray badgeClass(const QByteArray& issuer)
{
    return R"({"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass",
        "id": "https://issuer.example/classes/1", "name": "Accueil", "description": "A accueilli des visiteurs.",
        "image": "https://issuer.example/i.png", "criteria": {"narrative": "Une semaine."}, "issuer": )"
        + issuer + '}';
}

constexpr const char* profile = R"({"@context": "https://w3id.org/openbadges/v2", "type": "Issuer",
    "id": "https://issuer.example/issuer", "name": "Mairie", "url": "https://issuer.example",
    "email": "badges@issuer.example"})";

constexpr const char* assertion05 = R"({"recipient": "alex@example.org", "issued_on": "2012-06-01", "badge": {
    "version": "0.5.0", "name": "Accueil", "image": "/i.png", "description": "A accueilli des visiteurs.",
    "criteria": "/criteria", "issuer": {"origin": "https://issuer.example", "name": "Mairie"}}})";

MappedDocuments web()
{
    MappedDocuments documents;
    documents.add(QString::fromLatin1(assertionUrl), assertion("\"https://issuer.example/classes/1\""));
    documents.add(u"https://issuer.example/classes/1"_s, badgeClass("\"https://issuer.example/issuer\""));
    documents.redirect(u"https://issuer.example/issuer"_s, u"https://issuer.example/issuer.json"_s, profile);
    documents.add(u"https://issuer.example/0.5"_s, assertion05);
    return documents;
}

Verification verified(const Badge& badge, const DocumentLoader& loader)
{
    VerificationContext context;
    context.now = now();
    Progress progress;
    return verifyBadge(badge, context, loader, progress);
}

NewBadge toKeep(const QByteArray& file, const Verification& verification)
{
    NewBadge badge;
    badge.fileName = u"badge"_s;
    badge.file = file;
    badge.badge = verification.badge;
    badge.report = verification.report;
    badge.documents = verification.documents;
    return badge;
}

} // namespace

void tst_KeptBadge::sameAsVerified_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("issuer");
    const QByteArray linkedClass = "\"https://issuer.example/classes/1\"";
    QTest::newRow("3.0") << credential({}) << u"Maison des métiers"_s;
    QTest::newRow("2.0, all linked, the issuer behind a redirect") << assertion(linkedClass) << u"Mairie"_s;
    QTest::newRow("2.0, class embedded") << assertion(badgeClass("\"https://issuer.example/issuer\"")) << u"Mairie"_s;
    QTest::newRow("2.0, all embedded") << assertion(badgeClass(profile)) << u"Mairie"_s;
    QTest::newRow("0.5, by its address") << QByteArray("https://issuer.example/0.5") << u"Mairie"_s;
    QTest::newRow("0.5, by an address that is gone") << QByteArray("https://issuer.example/gone") << QString();
}

void tst_KeptBadge::sameAsVerified()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, issuer);
    const auto badge = readBadge(payload);
    QVERIFY(badge);
    const Verification verification = verified(*badge, web());
    Backpack backpack = inMemory();
    const auto added = backpack.add(toKeep(payload, verification), now());
    const auto stored = backpack.badge(added->id);
    QVERIFY(stored);
    QCOMPARE(stored->badge, verification.badge);
    QCOMPARE(stored->badge.issuer.name.plain, issuer);
    QCOMPARE(stored->report, verification.report);
    QCOMPARE(stored->summary.issuerName, issuer);
}

void tst_KeptBadge::sameAsVerified_othersBadges()
{
    REQUIRE_CONFORMANCE("openbadges");
    const auto paths = filesBelow(conformanceDir() + u"/openbadges"_s);
    QVERIFY(paths);
    Backpack backpack = inMemory();
    int kept = 0;
    for (const QString& path : *paths) {
        const auto bytes = readFile(path, limits::maxFileBytes);
        QVERIFY(bytes);
        const auto badges = readBadges(*bytes);
        for (const Badge& badge : badges ? *badges : QList<Badge>()) {
            const Verification verification = verified(badge, NoDocuments());
            const auto added = backpack.add(toKeep(*bytes, verification), now());
            QVERIFY2(added, qPrintable(path));
            if (added->added != Added::New)
                continue;
            const auto stored = backpack.badge(added->id);
            QVERIFY2(stored, qPrintable(path));
            QVERIFY2(stored->badge == verification.badge, qPrintable(path));
            QVERIFY2(stored->report == verification.report, qPrintable(path));
            QCOMPARE(backpack.files(added->id)->constFirst().bytes, *bytes);
            ++kept;
        }
    }
    QVERIFY2(kept > 100, qPrintable(QString::number(kept)));
    QCOMPARE(*backpack.count({}, now()), kept);
}

/// A 0.5 badge is an address and nothing else until its site answers.
void tst_KeptBadge::addressOnly_offlineFirst()
{
    const QByteArray payload = "https://issuer.example/0.5";
    const Badge badge = readBadge(payload).value();
    Backpack backpack = inMemory();
    const auto first = backpack.add(toKeep(payload, verified(badge, NoDocuments())), now());
    QCOMPARE(backpack.badge(first->id)->summary.state, State::Unchecked);
    const auto second = backpack.add(toKeep(payload, verified(badge, web())), now());
    QCOMPARE(*second, (AddResult { first->id, Added::AlreadyThere }));
    QCOMPARE(backpack.badge(first->id)->summary.name, u"Accueil"_s);
    QCOMPARE(*backpack.count({ .text = u"accueil"_s }, now()), 1);
}

void tst_KeptBadge::addressOnly_canBeCheckedAgain()
{
    const QByteArray payload = "https://issuer.example/0.5";
    Backpack backpack = inMemory();
    const auto id = backpack.add(toKeep(payload, verified(readBadge(payload).value(), web())), now())->id;
    const Badge kept = backpack.badge(id)->badge;
    QCOMPARE(verified(kept, web()).report, backpack.badge(id)->report);

    QVERIFY(backpack.setVerification(id, verified(kept, MappedDocuments())));
    QCOMPARE(backpack.badge(id)->summary.state, State::Snapshot);
    QCOMPARE(backpack.badge(id)->badge, kept);
}

void tst_KeptBadge::documents_hostile()
{
    NewBadge badge = toKeep("a", verified(readBadge(assertion("\"https://issuer.example/classes/1\"")).value(), web()));
    // A class that names itself as its own issuer, no JSON at all, and nothing.
    badge.documents
        = { { u"https://issuer.example/classes/1"_s, 200, {}, badgeClass("\"https://issuer.example/classes/1\"") },
              { u"https://issuer.example/issuer"_s, 200, {}, QByteArray("\0[[[", 4) }, { {}, -1, {}, {} } };
    Backpack backpack = inMemory();
    const auto id = backpack.add(badge, now())->id;
    QVERIFY(backpack.badge(id));
    QCOMPARE(*backpack.documents(id), badge.documents.first(2));
}

QTEST_GUILESS_MAIN(tst_KeptBadge)
#include "tst_keptbadge.moc"
