#include "core/badge/Badge.h"

#include "tests/core/badge/Fixtures.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// A BadgeClass and a Profile that were only linked and come later.
class tst_LinkedParts : public QObject {
    Q_OBJECT

private slots:
    void readBadgeClass_ofLinked();
    void readBadgeClass_twice();
    void readBadgeClass_withoutId();
    void readIssuerProfile_ofLinked();
    void readIssuerProfile_replacesRevocationList();
    void readIssuerProfile_flaws_data();
    void readIssuerProfile_flaws();

private:
    static JsonValue json(const QByteArray& text) { return *parseJson(text); }
    static Badge linked(const QByteArray& generation)
    {
        return *readBadge(R"({"@context": "https://w3id.org/openbadges/)" + generation + R"(", "type": "Assertion",
            "id": "https://example.org/a", "recipient": {"type": "email", "identity": "a@example.org"},
            "badge": "https://example.org/b", "issuedOn": "2020-01-01T00:00:00Z",
            "verification": {"type": "hosted"}, "verify": {"type": "hosted", "url": "https://example.org/a"}})");
    }
};

static const char badgeClass[]
    = R"({"type": "BadgeClass", "id": "https://example.org/b", "name": "B", "description": "D",
    "criteria": "https://example.org/c", "image": "https://example.org/i.png", "issuer": "https://example.org/org"})";

void tst_LinkedParts::readBadgeClass_ofLinked()
{
    Badge badge = linked("v2");
    QVERIFY(badge.name.isEmpty());
    QCOMPARE(badge.flaws, QStringList()); // what was not seen is not missing
    readBadgeClass(json(badgeClass), badge);
    QCOMPARE(badge.name.plain, u"B"_s);
    QCOMPARE(badge.achievement.criteria.id, u"https://example.org/c"_s);
    QCOMPARE(badge.achievementUrl, u"https://example.org/b"_s);
    QCOMPARE(badge.issuerUrl, u"https://example.org/org"_s);
    QCOMPARE(badge.issuer.id, u"https://example.org/org"_s);
    QCOMPARE(badge.flaws, QStringList());
}

void tst_LinkedParts::readBadgeClass_twice()
{
    Badge badge = linked("v2");
    readBadgeClass(
        json(R"({"name": "First", "endorsement": {"id": "urn:e", "issuer": "https://e", "claim": {}}})"), badge);
    QVERIFY(badge.flaws.contains(u"criteria"_s));
    QCOMPARE(badge.endorsements.size(), 1);
    readBadgeClass(json(badgeClass), badge);
    QCOMPARE(badge.name.plain, u"B"_s);
    QCOMPARE(badge.flaws, QStringList());
}

void tst_LinkedParts::readBadgeClass_withoutId()
{
    Badge badge = linked("v1");
    readBadgeClass(json(R"({"name": "B", "description": "D", "criteria": "https://example.org/c",
        "image": "data:image/png;base64,iVBORw0KGgo=", "issuer": "https://example.org/org"})"),
        badge);
    QCOMPARE(badge.achievement.id, u"https://example.org/b"_s);
    QCOMPARE(badge.flaws, QStringList());
}

void tst_LinkedParts::readIssuerProfile_ofLinked()
{
    Badge badge = linked("v2");
    readBadgeClass(json(badgeClass), badge);
    readIssuerProfile(json(R"({"type": "Issuer", "name": "Org", "url": "https://example.org",
        "email": "org@example.org"})"),
        badge);
    QCOMPARE(badge.issuer.name.plain, u"Org"_s);
    QCOMPARE(badge.issuer.id, u"https://example.org/org"_s);
    QCOMPARE(badge.issuerUrl, u"https://example.org/org"_s);
    QCOMPARE(badge.flaws, QStringList());
}

void tst_LinkedParts::readIssuerProfile_replacesRevocationList()
{
    Badge badge = linked("v2");
    readIssuerProfile(json(R"({"name": "Org", "revocationList": "https://example.org/r1"})"), badge);
    readIssuerProfile(json(R"({"name": "Org", "revocationList": "https://example.org/r2"})"), badge);
    QCOMPARE(badge.statuses.size(), 1);
    QCOMPARE(badge.statuses.constFirst().type, u"RevocationList"_s);
    QCOMPARE(badge.statuses.constFirst().id, u"https://example.org/r2"_s);
    readIssuerProfile(json(R"({"name": "Org"})"), badge);
    QVERIFY(badge.statuses.isEmpty());
}

void tst_LinkedParts::readIssuerProfile_flaws_data()
{
    QTest::addColumn<QByteArray>("generation");
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QStringList>("flaws");
    QTest::newRow("1.x needs name and url")
        << QByteArray("v1") << QByteArray("{}") << QStringList { u"issuer name"_s, u"issuer url"_s };
    QTest::newRow("1.x has them") << QByteArray("v1") << QByteArray(R"({"name": "I", "url": "https://i"})")
                                  << QStringList();
    QTest::newRow("2.0 needs five") << QByteArray("v2") << QByteArray("{}")
                                    << QStringList { u"issuer name"_s, u"issuer url"_s, u"issuer id"_s,
                                           u"issuer type"_s, u"issuer email"_s };
}

void tst_LinkedParts::readIssuerProfile_flaws()
{
    QFETCH(const QByteArray, generation);
    QFETCH(const QByteArray, profile);
    QFETCH(const QStringList, flaws);
    Badge badge = linked(generation);
    readIssuerProfile(json(profile), badge);
    QCOMPARE(badge.flaws, flaws);
}

QTEST_APPLESS_MAIN(tst_LinkedParts)
#include "tst_linkedparts.moc"
