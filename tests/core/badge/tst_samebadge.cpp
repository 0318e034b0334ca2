#include "core/badge/Badge.h"

#include <QSet>

#include "tests/core/badge/Fixtures.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// Which two files hold the same award.
class tst_SameBadge : public QObject {
    Q_OBJECT

private slots:
    void sameBadgeKey_pairs_data();
    void sameBadgeKey_pairs();
    void sameBadgeKey_fixturesAllDiffer();
    void sameBadgeKey_staysWhenCompleted();
};

static QByteArray credential(const QByteArray& id, const QByteArray& issuer, const QByteArray& more = {})
{
    return R"({"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "credentialSubject": {}, "id": ")"
        + id + R"(", "issuer": )" + issuer + more + "}";
}

static QByteArray assertion(const QByteArray& members)
{
    return R"({"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "badge": "https://example.org/b", )"
        + members + "}";
}

static QByteArray signedBadge(const QByteArray& id, const QByteArray& key)
{
    return jwsOf(R"({"alg":"RS256"})",
        R"({"uid": ")" + id + R"(", "recipient": {"identity": "a"}, "badge": "https://b",
        "verify": {"type": "signed", "url": ")"
            + key + "\"}}");
}

void tst_SameBadge::sameBadgeKey_pairs_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    const auto same = [](const char* row, const QByteArray& one, const QByteArray& other) {
        QTest::newRow(row) << one << other << true;
    };
    const auto different = [](const char* row, const QByteArray& one, const QByteArray& other) {
        QTest::newRow(row) << one << other << false;
    };
    const QByteArray v3 = credential("urn:uuid:1", R"("did:web:example.org")");
    same("3.0: renewed", v3,
        credential("urn:uuid:1", R"({"id": "did:web:example.org"})", R"(, "validFrom": "2030-01-01T00:00:00Z")"));
    same("3.0: percent-encoding and blanks", credential("https://e/caf%C3%A9", R"("did:x")"),
        credential(" https://e/café ", R"("did:x")"));
    same("3.0: JSON and JWT", v3, jwsOf(R"({"alg":"ES256"})", R"({"vc":)" + v3 + "}"));
    different("3.0: another id", v3, credential("urn:uuid:2", R"("did:web:example.org")"));
    different("3.0: another issuer", v3, credential("urn:uuid:1", R"("did:web:example.com")"));
    different("3.0: issuer and id are not one text", credential("b", R"("a")"), credential("", R"("ab")"));
    same("3.0 without id: by content", credential("", R"("did:x")"), credential("", R"("did:x")").replace(": ", ":"));
    different("3.0 without id: other content", credential("", R"("did:x")"),
        credential("", R"("did:x")", R"(, "name": "N")"));

    const QByteArray hosted = assertion(R"("id": "https://example.org/1", "verification": {"type": "hosted"})");
    same("hosted: other copy", hosted,
        assertion(R"("id": "https://example.org/1", "issuedOn": "2020-01-01T00:00:00Z")"));
    same("hosted: only the address", hosted, " https://example.org/1\n");
    different("hosted elsewhere", hosted, "https://example.org/2");
    different("hosted and signed", hosted, jwsOf(R"({"alg":"RS256"})", hosted));
    different(
        "hosted and a copy with repeated names", hosted, assertion(R"("id": "https://example.org/1", "x": 1, "x": 2)"));

    same("1.0 signed: same uid and origin", signedBadge("7", "https://example.org/key.pem"),
        signedBadge("7", "https://example.org/new.pem"));
    different("1.0 signed: other uid", signedBadge("7", "https://example.org/key.pem"),
        signedBadge("8", "https://example.org/key.pem"));
    different("1.0 signed: other origin", signedBadge("7", "https://example.org/key.pem"),
        signedBadge("7", "https://example.com/key.pem"));
    different("unsigned with a signed one's uid", signedBadge("7", "https://example.org/key.pem"),
        R"({"uid": "7", "recipient": {"identity": "a"}, "badge": "https://b"})");
}

void tst_SameBadge::sameBadgeKey_pairs()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    QFETCH(const bool, same);
    const Result<Badge> left = readBadge(one);
    const Result<Badge> right = readBadge(other);
    QVERIFY(left);
    QVERIFY(right);
    QCOMPARE(sameBadgeKey(*left) == sameBadgeKey(*right), same);
    QCOMPARE(sameBadgeKey(*left), sameBadgeKey(*readBadge(one)));
}

void tst_SameBadge::sameBadgeKey_fixturesAllDiffer()
{
    QSet<QByteArray> keys;
    for (const QString& name : fixtureNames())
        keys.insert(sameBadgeKey(*readBadge(fixture(name))));
    QCOMPARE(keys.size(), fixtureNames().size());
}

void tst_SameBadge::sameBadgeKey_staysWhenCompleted()
{
    for (const QString& name :
        { u"openbadges10.json"_s, u"openbadges11.jws.json"_s, u"openbadges20-blockcerts.json"_s }) {
        Badge badge = *readBadge(fixture(name));
        const QByteArray key = sameBadgeKey(badge);
        readBadgeClass(
            *parseJson(R"({"name": "N", "issuer": {"id": "https://later.example.org", "name": "L"}})"), badge);
        QCOMPARE(sameBadgeKey(badge), key);
    }
}

QTEST_APPLESS_MAIN(tst_SameBadge)
#include "tst_samebadge.moc"
