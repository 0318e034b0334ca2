#include "core/badge/Badge.h"
#include "core/base/Limits.h"

#include "tests/core/badge/Fixtures.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// What holds several badges.
class tst_BadgeWrappers : public QObject {
    Q_OBJECT

private slots:
    void readBadges_one();
    void readBadges_list();
    void readBadges_presentation_data();
    void readBadges_presentation();
    void readBadges_learnerRecord();
    void readBadges_envelope_data();
    void readBadges_envelope();
    void readBadges_envelopeWithRepeatedNames();
    void readBadges_flawsOfThePresentation();
    void readBadges_numbersAsWritten();
    void readBadges_skipsWhatIsNone();
    void readBadges_nothingInside_data();
    void readBadges_nothingInside();
    void readBadges_repeatedNames();
    void readBadges_tooMany();
    void readBadges_tooDeep();
};

static QByteArray presentationOf(const QByteArray& credentials)
{
    return R"({"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"], "verifiableCredential": )"
        + credentials + "}";
}

static QStringList idsOf(const Result<QList<Badge>>& badges)
{
    QStringList ids;
    if (!badges)
        return { u"error: "_s + badges.error().detail };
    for (const Badge& badge : *badges)
        ids.append(badge.id);
    return ids;
}

static QByteArray enveloped(const QByteArray& what, const QByteArray& jose)
{
    return R"({"@context": "https://www.w3.org/ns/credentials/v2", "type": "EnvelopedVerifiable)" + what
        + R"(", "id": "data:application/vc+jwt,)" + jose + "\"}";
}

static const QByteArray small
    = R"({"@context":["https://www.w3.org/ns/credentials/v2"],"id":"urn:1","credentialSubject":{}})";

void tst_BadgeWrappers::readBadges_one()
{
    const QByteArray payload = fixture(u"openbadges30-vc20.json"_s);
    const Result<QList<Badge>> badges = readBadges(payload);
    QVERIFY(badges);
    QCOMPARE(badges->size(), 1);
    QCOMPARE(badges->constFirst(), *readBadge(payload));
}

void tst_BadgeWrappers::readBadges_list()
{
    const QByteArray list
        = "[" + fixture(u"openbadges20.json"_s) + ",\"" + fixture(u"openbadges30-claims.jws.json"_s) + "\"]";
    QCOMPARE(
        idsOf(readBadges(list)), QStringList({ u"https://atelier.example.org/assertions/42"_s, u"urn:uuid:77"_s }));
    QCOMPARE(readBadge(list).error().code, Error::Code::Unsupported);
}

void tst_BadgeWrappers::readBadges_presentation_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("inside");
    const QByteArray jws = fixture(u"openbadges30-claims.jws.json"_s);
    QTest::newRow("one credential") << presentationOf(small) << small;
    QTest::newRow("a list") << presentationOf("[" + small + "]") << small;
    QTest::newRow("a JWT as text") << presentationOf("[\"" + jws + "\"]") << jws;
    QTest::newRow("a JWT in an envelope") << presentationOf("[" + enveloped("Credential", jws) + "]") << jws;
    QTest::newRow("as JWT, data model 2.0") << jwsOf(R"({"alg":"ES256"})", presentationOf(small)) << small;
    QTest::newRow("as JWT, data model 1.1")
        << jwsOf(R"({"alg":"ES256"})", R"({"iss": "did:x", "vp": )" + presentationOf("[\"" + jws + "\"]") + "}") << jws;
    QTest::newRow("in a presentation") << presentationOf(presentationOf(small)) << small;
}

void tst_BadgeWrappers::readBadges_presentation()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const QByteArray, inside);
    const Result<QList<Badge>> badges = readBadges(payload);
    QVERIFY2(badges, badges ? "" : qPrintable(badges.error().detail));
    QCOMPARE(badges->size(), 1);
    QCOMPARE(badges->constFirst().payload, inside);
    Badge badge = badges->constFirst();
    badge.flaws.removeIf([](const QString& flaw) { return flaw.startsWith("presentation "_L1); });
    QCOMPARE(badge, *readBadge(inside));
    QCOMPARE(readBadge(payload).error().code, Error::Code::Unsupported);
}

void tst_BadgeWrappers::readBadges_learnerRecord()
{
    const QByteArray record
        = R"({"@context": ["https://www.w3.org/ns/credentials/v2"], "id": "urn:record", "name": "Bulletin",
        "type": ["VerifiableCredential", "ClrCredential"], "credentialSubject": {"type": "ClrSubject",
        "verifiableCredential": [)"
        + small + "]}}";
    QCOMPARE(idsOf(readBadges(record)), QStringList({ u"urn:record"_s, u"urn:1"_s }));
    const QByteArray jws = fixture(u"openbadges30-claims.jws.json"_s);
    for (const QByteArray& nested : { QByteArray('"' + jws + '"'), enveloped("Credential", jws) }) {
        const QByteArray mixed = QByteArray(record).replace(small, small + ',' + nested);
        QCOMPARE(idsOf(readBadges(mixed)), QStringList({ u"urn:record"_s, u"urn:1"_s, u"urn:uuid:77"_s }));
        QCOMPARE(readBadges(mixed)->constLast().payload, jws);
    }
    QCOMPARE(readBadge(record)->id, u"urn:record"_s);
    QCOMPARE(readBadge(record)->payload, record);
    QCOMPARE(idsOf(readBadges(presentationOf(record))), QStringList({ u"urn:record"_s, u"urn:1"_s }));
}

void tst_BadgeWrappers::readBadges_envelope_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QStringList>("ids");
    const QByteArray jws = fixture(u"openbadges30-claims.jws.json"_s);
    const QByteArray presentation
        = jwsOf(R"({"alg":"ES256"})", presentationOf("[" + enveloped("Credential", jws) + "]"));
    QTest::newRow("a credential") << enveloped("Credential", jws) << QStringList { u"urn:uuid:77"_s };
    QTest::newRow("base64") << enveloped("Credential", jws).replace("jwt,", "jwt;base64,").replace(jws, jws.toBase64())
                            << QStringList { u"urn:uuid:77"_s };
    QTest::newRow("a presentation") << enveloped("Presentation", presentation) << QStringList { u"urn:uuid:77"_s };
    QTest::newRow("another type") << enveloped("Thing", jws) << QStringList { u"error: EnvelopedVerifiableThing"_s };
    QTest::newRow("selective disclosure") << enveloped("Credential", jws + '~') << QStringList { u"urn:uuid:77"_s };
    QTest::newRow("an envelope in an envelope")
        << enveloped("Credential", enveloped("Credential", jws).toPercentEncoding())
        << QStringList { u"error: no JWS in an envelope"_s };
}

void tst_BadgeWrappers::readBadges_envelope()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const QStringList, ids);
    QCOMPARE(idsOf(readBadges(payload)), ids);
}

void tst_BadgeWrappers::readBadges_envelopeWithRepeatedNames()
{
    const QByteArray jws = fixture(u"openbadges30-claims.jws.json"_s);
    const QByteArray twice = enveloped("Credential", jws).replace("{", R"({"id": "data:,x", )");
    QCOMPARE(readBadges(twice).error().code, Error::Code::Malformed);
}

/// They are told with each badge in it, and with nothing else.
void tst_BadgeWrappers::readBadges_flawsOfThePresentation()
{
    const QByteArray fine = fixture(u"openbadges30-vc20.json"_s);
    const QByteArray wrong = presentationOf(fine).replace("{\"@context\"", "{\"holder\": \"me\", \"@context\"");
    const Result<QList<Badge>> badges = readBadges("[" + wrong + "," + fine + "]");
    QVERIFY(badges);
    QCOMPARE(badges->size(), 2);
    QCOMPARE(badges->at(0).flaws, QStringList { u"presentation holder"_s } + badges->at(1).flaws);
}

void tst_BadgeWrappers::readBadges_numbersAsWritten()
{
    const QByteArray payload = presentationOf(R"([{"@context": ["https://www.w3.org/ns/credentials/v2"],
        "credentialSubject": {"b": 1.0, "a": [1e2, -0]}}])");
    const Result<QList<Badge>> badges = readBadges(payload);
    QVERIFY(badges);
    QCOMPARE(badges->constFirst().payload,
        R"({"@context":["https://www.w3.org/ns/credentials/v2"],"credentialSubject":{"b":1.0,"a":[1e2,-0]}})");
}

void tst_BadgeWrappers::readBadges_skipsWhatIsNone()
{
    const QByteArray list
        = R"([null, 1, "text", "https://example.org/1", {"name": "x"}, )" + small + R"(, {"_sd_alg": "x"}])";
    QCOMPARE(idsOf(readBadges(list)), QStringList({ u"urn:1"_s }));
}

void tst_BadgeWrappers::readBadges_nothingInside_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("empty list") << QByteArray("[]") << Error::Code::NoBadge;
    QTest::newRow("list of other JSON") << QByteArray(R"([{"a": 1}, "b"])") << Error::Code::NoBadge;
    QTest::newRow("empty presentation") << presentationOf("[]") << Error::Code::NoBadge;
    QTest::newRow("presentation with null") << presentationOf("null") << Error::Code::NoBadge;
    const QByteArray selective = jwsOf(R"({"alg":"ES256"})", R"({"vct": "x"})") + "~";
    QTest::newRow("presentation of an SD-JWT VC")
        << presentationOf("\"" + selective + "\"") << Error::Code::Unsupported;
    QTest::newRow("text") << QByteArray("text") << Error::Code::NoBadge;
}

void tst_BadgeWrappers::readBadges_nothingInside()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const Error::Code, code);
    const Result<QList<Badge>> badges = readBadges(payload);
    QVERIFY(!badges);
    QCOMPARE(badges.error().code, code);
}

/// What is inside is written anew, and then nobody could see that a name stood twice.
void tst_BadgeWrappers::readBadges_repeatedNames()
{
    const QByteArray twice
        = R"({"@context":["https://www.w3.org/ns/credentials/v2"],"id":"urn:1","id":"urn:2","credentialSubject":{}})";
    QCOMPARE(readBadges(presentationOf(twice)).error().code, Error::Code::Malformed);
    const Result<QList<Badge>> alone = readBadges(twice);
    QVERIFY(alone);
    QCOMPARE(alone->constFirst().unreadableReason, u"repeated-names"_s);
}

void tst_BadgeWrappers::readBadges_tooMany()
{
    const auto listOf = [](int count) { return "[" + (small + ",").repeated(count).chopped(1) + "]"; };
    QCOMPARE(readBadges(listOf(limits::maxBadgesPerPayload))->size(), limits::maxBadgesPerPayload);
    QCOMPARE(readBadges(listOf(limits::maxBadgesPerPayload + 1)).error().code, Error::Code::TooLarge);
}

void tst_BadgeWrappers::readBadges_tooDeep()
{
    QByteArray payload = small;
    for (int level = 0; level < limits::maxBadgeNesting; ++level)
        payload = presentationOf(payload);
    QCOMPARE(idsOf(readBadges(payload)), QStringList({ u"urn:1"_s }));
    QCOMPARE(readBadges(presentationOf(payload)).error().code, Error::Code::TooLarge);
}

QTEST_APPLESS_MAIN(tst_BadgeWrappers)
#include "tst_badgewrappers.moc"
