#include "core/base/Encoding.h"
#include "core/base/Limits.h"
#include "core/crypto/Digest.h"
#include "core/jose/Jwk.h"
#include "core/jose/Jws.h"
#include "core/jose/SdJwt.h"

#include <QTest>

#include "tests/support/Reading.h"

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

/// The examples of RFC 9901.
const JsonValue& vectors()
{
    static const JsonValue read = jsonFile(QStringLiteral(TEST_DATA "/rfc9901.json"));
    return read;
}

QList<QByteArray> texts(const JsonValue& values)
{
    QList<QByteArray> result;
    for (const QString& text : values.strings())
        result.append(text.toLatin1());
    return result;
}

/// Section 5.2: four of the ten disclosures, and a key binding.
QByteArray presentation(const QByteArray& keyBinding)
{
    const QList<QByteArray> all = texts(vectors()[u"disclosures"]);
    QByteArray text = vectors()[u"issuerSigned"].toString().toLatin1() + '~';
    for (const JsonValue& place : vectors()[u"presented"].array())
        text += all[static_cast<qsizetype>(place.toDouble())] + '~';
    return text + keyBinding;
}

JsonValue payloadOf(const QByteArray& compact)
{
    const auto jws = jose::parseCompactJws(compact);
    return jws ? jsonOf(jws->payload) : JsonValue();
}

QByteArray disclosure(const QByteArray& json) { return encodeBase64Url(json); }

QString digestOf(const QByteArray& json, crypto::DigestAlgorithm algorithm = crypto::DigestAlgorithm::Sha256)
{
    return QString::fromLatin1(encodeBase64Url(crypto::digest(algorithm, disclosure(json))));
}

/// A payload in which $1, $2… stand for the digests of these disclosures.
JsonValue payloadWith(QString text, const QList<QByteArray>& disclosures)
{
    for (qsizetype i = 0; i < disclosures.size(); ++i)
        text.replace(u'$' + QString::number(i + 1), digestOf(disclosures[i]));
    return jsonOf(text.toUtf8());
}

} // namespace

class tst_SdJwt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parts();
    void presented();
    void signature();
    void structures_data();
    void structures();
    void rules_data();
    void rules();
    void otherDigests_data();
    void otherDigests();
    void nesting();
    void malformedParts_data();
    void malformedParts();
    void withoutDisclosures_data();
    void withoutDisclosures();
};

void tst_SdJwt::parts()
{
    const QByteArray keyBinding = vectors()[u"keyBinding"].toString().toLatin1();
    const auto bound = jose::parseSdJwt(presentation(keyBinding));
    QVERIFY(bound);
    QCOMPARE(bound->issuerSigned, vectors()[u"issuerSigned"].toString().toLatin1());
    QCOMPARE(bound->disclosures.size(), 4);
    QCOMPARE(bound->keyBinding, keyBinding);
    const auto unbound = jose::parseSdJwt(presentation({}));
    QVERIFY(unbound);
    QCOMPARE(unbound->disclosures, bound->disclosures);
    QVERIFY(unbound->keyBinding.isEmpty());
    const auto plain = jose::parseSdJwt(bound->issuerSigned);
    QVERIFY(plain);
    QCOMPARE(plain->issuerSigned, bound->issuerSigned);
    QVERIFY(plain->disclosures.isEmpty());
}

void tst_SdJwt::presented()
{
    const auto parts = jose::parseSdJwt(presentation({}));
    QVERIFY(parts);
    const JsonValue payload = payloadOf(parts->issuerSigned);
    const auto processed = jose::processedPayload(payload, parts->disclosures);
    QVERIFY(processed);
    QCOMPARE(*processed, vectors()[u"processed"]);

    const auto everything = jose::processedPayload(payload, texts(vectors()[u"disclosures"]));
    QVERIFY(everything);
    QCOMPARE((*everything)[u"nationalities"].strings(), QStringList({ u"US"_s, u"DE"_s }));
    QCOMPARE((*everything)[u"updated_at"].toDouble(), 1570000000.0);
}

void tst_SdJwt::signature()
{
    const auto jws = jose::parseCompactJws(vectors()[u"issuerSigned"].toString().toLatin1());
    const auto key = jose::parseJwk(vectors()[u"issuerKey"]);
    QVERIFY(jws && key);
    QCOMPARE(jose::verify(*jws, *key), jose::JwsVerdict::Valid);
}

void tst_SdJwt::structures_data()
{
    QTest::addColumn<JsonValue>("example");
    for (const JsonValue& example : vectors()[u"structures"].array())
        QTest::newRow(qPrintable(example[u"name"].toString())) << example;
}

void tst_SdJwt::structures()
{
    QFETCH(JsonValue, example);
    const auto processed = jose::processedPayload(example[u"payload"], texts(example[u"disclosures"]));
    QCOMPARE(processed ? *processed : JsonValue(), example[u"processed"]);
}

// Section 7.1, each MUST.
void tst_SdJwt::rules_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QList<QByteArray>>("disclosures");
    QTest::addColumn<QByteArray>("processed");
    const QByteArray named = R"(["salt", "name", "Ada"])";
    const QByteArray element = R"(["salt", "French"])";
    const auto row = [](const char* name, const QString& payload, const QList<QByteArray>& disclosures,
                         const QByteArray& processed) { QTest::newRow(name) << payload << disclosures << processed; };
    row("a member", uR"({"_sd": ["$1"]})"_s, { named }, R"({"name": "Ada"})");
    row("an element", uR"({"a": [{"...": "$1"}, 2]})"_s, { element }, R"({"a": ["French", 2]})");
    row("a decoy", uR"({"_sd": ["$1", "decoy"], "a": [{"...": "another"}]})"_s, { named },
        R"({"name": "Ada", "a": []})");
    row("no digests", uR"({"_sd": [], "a": 1})"_s, {}, R"({"a": 1})");
    row("in an array in an array", uR"({"a": [[{"...": "$1"}]]})"_s, { element }, R"({"a": [["French"]]})");
    row("in an object in an array", uR"({"a": [{"_sd": ["$1"]}]})"_s, { named }, R"({"a": [{"name": "Ada"}]})");

    row("3.3.2.1, two parts", uR"({"_sd": ["$1"]})"_s, { element }, {});
    row("3.3.2.1, four parts", uR"({"_sd": ["$1"]})"_s, { R"(["salt", "name", "Ada", 1])" }, {});
    row("3.3.2.1, no array", uR"({"_sd": ["$1"]})"_s, { R"({"name": "Ada"})" }, {});
    row("3.3.2.1, name is a number", uR"({"_sd": ["$1"]})"_s, { R"(["salt", 1, "Ada"])" }, {});
    row("3.3.2.2, _sd", uR"({"_sd": ["$1"]})"_s, { R"(["salt", "_sd", []])" }, {});
    row("3.3.2.2, ...", uR"({"_sd": ["$1"]})"_s, { R"(["salt", "...", "x"])" }, {});
    row("3.3.2.3, beside an open member", uR"({"_sd": ["$1"], "name": "Eve"})"_s, { named }, {});
    row("3.3.2.3, beside another", uR"({"_sd": ["$1", "$2"]})"_s, { named, R"(["more salt", "name", "Eve"])" }, {});
    row("3.3.3.1, three parts", uR"({"a": [{"...": "$1"}]})"_s, { named }, {});
    row("4, in one list", uR"({"_sd": ["$1", "$1"]})"_s, { named }, {});
    row("4, in two places", uR"({"a": {"_sd": ["$1"]}, "b": {"_sd": ["$1"]}})"_s, { named }, {});
    row("4, a decoy", uR"({"_sd": ["decoy"], "a": [{"...": "decoy"}]})"_s, {}, {});
    row("5, no digest", uR"({"_sd": []})"_s, { named }, {});
    row("5, the digest beside other members", uR"({"a": [{"...": "$1", "b": 1}]})"_s, { element }, {});
    row("the same twice", uR"({"_sd": ["$1"]})"_s, { named, named }, {});
    row("_sd is text", uR"({"_sd": "$1"})"_s, {}, {});
    row("_sd holds a number", uR"({"_sd": ["$1", 1]})"_s, { named }, {});
    row("... outside of an array", uR"({"a": {"...": "x"}})"_s, {}, {});
    row("repeated names", uR"({"_sd": ["$1"]})"_s, { R"(["salt", "name", {"a": 1, "a": 2}])" }, {});
    row("a disclosure that is no JSON", uR"({"_sd": ["$1"]})"_s, { "salt" }, {});
}

void tst_SdJwt::rules()
{
    QFETCH(QString, payload);
    QFETCH(QList<QByteArray>, disclosures);
    QFETCH(QByteArray, processed);
    QList<QByteArray> encoded;
    for (const QByteArray& each : disclosures)
        encoded.append(disclosure(each));
    const auto result = jose::processedPayload(payloadWith(payload, disclosures), encoded);
    QCOMPARE(result ? *result : JsonValue(), jsonOf(processed));
    if (!result)
        QCOMPARE(result.error().code, Error::Code::Malformed);
}

void tst_SdJwt::otherDigests_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<bool>("known");
    QTest::newRow("sha-256") << QByteArray("\"sha-256\"") << int(crypto::DigestAlgorithm::Sha256) << true;
    QTest::newRow("sha-384") << QByteArray("\"sha-384\"") << int(crypto::DigestAlgorithm::Sha384) << true;
    QTest::newRow("sha-512") << QByteArray("\"sha-512\"") << int(crypto::DigestAlgorithm::Sha512) << true;
    QTest::newRow("left out") << QByteArray("null") << int(crypto::DigestAlgorithm::Sha256) << true;
    QTest::newRow("MD5") << QByteArray("\"md5\"") << int(crypto::DigestAlgorithm::Md5) << false;
    QTest::newRow("SHA-1") << QByteArray("\"sha-1\"") << int(crypto::DigestAlgorithm::Sha1) << false;
    QTest::newRow("a number") << QByteArray("256") << int(crypto::DigestAlgorithm::Sha256) << false;
}

void tst_SdJwt::otherDigests()
{
    QFETCH(QByteArray, name);
    QFETCH(int, algorithm);
    QFETCH(bool, known);
    const QByteArray secret = R"(["salt", "name", "Ada"])";
    const QString digest = digestOf(secret, static_cast<crypto::DigestAlgorithm>(algorithm));
    const JsonValue payload = jsonOf(R"({"_sd_alg": )" + name + R"(, "_sd": [")" + digest.toLatin1() + R"("]})");
    const auto result = jose::processedPayload(payload, { disclosure(secret) });
    QCOMPARE(result.has_value(), known);
    if (known)
        QCOMPARE(*result, jsonOf(R"({"name": "Ada"})"));
    else
        QCOMPARE(result.error().code, Error::Code::Unsupported);
}

// One disclosure in the other, each of which is flat.
void tst_SdJwt::nesting()
{
    QList<QByteArray> disclosures;
    QByteArray value = "1";
    for (int i = 0; i < limits::maxJsonDepth; ++i) {
        const QByteArray contents = R"(["salt", "a", )" + value + "]";
        disclosures.append(disclosure(contents));
        value = R"({"_sd": [")" + digestOf(contents).toLatin1() + R"("]})";
    }
    const auto tooDeep = jose::processedPayload(jsonOf(value), disclosures);
    QVERIFY(!tooDeep);
    QCOMPARE(tooDeep.error().code, Error::Code::TooLarge);
}

void tst_SdJwt::malformedParts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("nothing") << QByteArray() << Error::Code::Malformed;
    QTest::newRow("no JWS") << QByteArray("~WyJhIl0~") << Error::Code::Malformed;
    QTest::newRow("empty disclosure") << QByteArray("e30.e30.AA~~") << Error::Code::Malformed;
    QTest::newRow("too many") << "e30.e30.AA~" + QByteArray("WyJhIl0~").repeated(limits::maxDisclosures)
                              << Error::Code::TooLarge;
}

void tst_SdJwt::malformedParts()
{
    QFETCH(QByteArray, text);
    QFETCH(Error::Code, code);
    const auto parts = jose::parseSdJwt(text);
    QVERIFY(!parts);
    QCOMPARE(parts.error().code, code);
}

void tst_SdJwt::withoutDisclosures_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("answer");
    QTest::newRow("by its type") << QByteArray(R"({"typ": "vc+sd-jwt"})") << QByteArray("{}") << true;
    QTest::newRow("dc+sd-jwt") << QByteArray(R"({"typ": "dc+SD-JWT"})") << QByteArray("{}") << true;
    QTest::newRow("by its digests") << QByteArray("{}") << QByteArray(R"({"_sd_alg": "sha-256"})") << true;
    QTest::newRow("a JWT") << QByteArray(R"({"typ": "vc+jwt"})") << QByteArray(R"({"_sd": 1})") << false;
}

void tst_SdJwt::withoutDisclosures()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, payload);
    QFETCH(bool, answer);
    QCOMPARE(jose::isSdJwtWithoutDisclosures(jsonOf(header), jsonOf(payload)), answer);
}

QTEST_GUILESS_MAIN(tst_SdJwt)
#include "tst_sdjwt.moc"
