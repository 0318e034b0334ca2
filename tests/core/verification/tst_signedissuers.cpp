#include "core/base/Jcs.h"
#include "core/verification/SignedIssuers.h"

#include <QTest>

#include "tests/support/TestSigner.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// Who made a list of known organisations, and whether it is still as they made it.
class tst_SignedIssuers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void written_isReadAgain();
    void written_isReadWhereNoSignatureIsAsked();
    void signature_isOfAnotherMaker();
    void layout_doesNotMatter();
    void eachChange_breaksIt_data();
    void eachChange_breaksIt();
    void eachByte_isGuarded();
    void wrongForm_isRefused_data();
    void wrongForm_isRefused();
    void unsignedForms_areRead_data();
    void unsignedForms_areRead();
    void tooMany_areRefused();
    void judged_data();
    void judged();
    void listKeys_data();
    void listKeys();
};

static const QDateTime madeAt = QDateTime::fromString(u"2026-03-12T14:05:00Z"_s, Qt::ISODate);

static IssuersList someList()
{
    return { { { u"did:web:a.example"_s, u"Association « A »"_s }, { u"https://b.example"_s, u"B"_s } }, madeAt,
        u"Mission locale de Rivebelle"_s, u"https://ml.example/liste.json"_s };
}

/// What a stranger makes who has only the description, and OpenSSL.
static QByteArray signedByOther(JsonObject file, const TestSigner& signer)
{
    file.remove(u"signature"_s);
    file.insert(u"signature"_s, QString(u'z' + QString::fromLatin1(encodeBase58(signer.sign(canonicalizeJson(file))))));
    return toJson(file);
}

static JsonObject plainFile(const TestSigner& signer)
{
    return parseJson(R"({"publicKey":")" + signer.multikey().toUtf8()
        + R"(","issuers":[{"name":"A","id":"did:web:a.example","since":2019}],"format":"besace-known-issuers",)"
          R"("version":1,"madeAt":"2026-03-12T15:05:00+01:00","comment":"signed as well"})")
        ->object();
}

void tst_SignedIssuers::written_isReadAgain()
{
    const auto key = crypto::SigningKey::make();
    const auto file = readIssuersFile(signedIssuersFile(someList(), *key));
    QVERIFY(file);
    QCOMPARE(file->signature, ListSignature::Holds);
    QCOMPARE(file->key, key->multikey());
    QVERIFY(file->list == someList());
}

void tst_SignedIssuers::written_isReadWhereNoSignatureIsAsked()
{
    const auto issuers = readKnownIssuers(signedIssuersFile(someList(), *crypto::SigningKey::make()));
    QVERIFY(issuers);
    QCOMPARE(*issuers, someList().issuers);
}

void tst_SignedIssuers::signature_isOfAnotherMaker()
{
    const TestSigner signer('m');
    const auto file = readIssuersFile(signedByOther(plainFile(signer), signer));
    QVERIFY(file);
    QCOMPARE(file->signature, ListSignature::Holds);
    QCOMPARE(file->key, signer.multikey());
    QVERIFY((file->list == IssuersList { { { u"did:web:a.example"_s, u"A"_s } }, madeAt }));
}

void tst_SignedIssuers::layout_doesNotMatter()
{
    const QByteArray compact = toJson(*parseJson(signedIssuersFile(someList(), *crypto::SigningKey::make())));
    QCOMPARE(readIssuersFile("\xEF\xBB\xBF  " + compact + "\r\n")->signature, ListSignature::Holds);
}

void tst_SignedIssuers::eachChange_breaksIt_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QByteArray>("value");
    const TestSigner other('o');
    QTest::newRow("an organisation more")
        << u"issuers"_s << QByteArray(R"([{"id":"did:web:a.example","name":"A"},{"id":"did:web:x.example"}])");
    QTest::newRow("no organisation") << u"issuers"_s << QByteArray("[]");
    QTest::newRow("a later day") << u"madeAt"_s << QByteArray(R"("2027-01-01T00:00:00Z")");
    QTest::newRow("the same instant in other words") << u"madeAt"_s << QByteArray(R"("2026-03-12T14:05:00Z")");
    QTest::newRow("another maker") << u"name"_s << QByteArray(R"("Somebody else")");
    QTest::newRow("what is passed over") << u"comment"_s << QByteArray("1");
    QTest::newRow("another's key") << u"publicKey"_s << QByteArray('"' + other.multikey().toUtf8() + '"');
    QTest::newRow("no key") << u"publicKey"_s << QByteArray("null");
    QTest::newRow("a key of another kind")
        << u"publicKey"_s << QByteArray(R"("zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169")");
    QTest::newRow("no signature") << u"signature"_s << QByteArray("null");
    QTest::newRow("a short signature") << u"signature"_s << QByteArray(R"("z11")");
    QTest::newRow("an endless signature") << u"signature"_s << QByteArray('"' + QByteArray(100'000, 'z') + '"');
    QTest::newRow("no text") << u"signature"_s << QByteArray("{}");
}

void tst_SignedIssuers::eachChange_breaksIt()
{
    QFETCH(QString, member);
    QFETCH(QByteArray, value);
    const TestSigner signer('m');
    JsonObject file = parseJson(signedByOther(plainFile(signer), signer))->object();
    file.insert(member, *parseJson(value));
    const auto changed = readIssuersFile(toJson(file));
    QVERIFY(changed);
    QCOMPARE(changed->signature, ListSignature::Broken);
    QVERIFY(changed->key.isEmpty());
    file.remove(member == u"signature"_s ? u"publicKey"_s : u"signature"_s); // half a signature is a broken one
    const auto half = readIssuersFile(toJson(file));
    QVERIFY(half);
    QCOMPARE(half->signature, ListSignature::Broken);
}

/// Whatever byte is hit: refused, broken, or the same list.
void tst_SignedIssuers::eachByte_isGuarded()
{
    const QByteArray good = signedIssuersFile(someList(), *crypto::SigningKey::make()).trimmed();
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray hit = good;
        hit[i] = static_cast<char>(hit.at(i) ^ 1);
        const auto file = readIssuersFile(hit);
        if (file && file->signature == ListSignature::Holds)
            QVERIFY2(file->list == someList(), hit.constData());
        QVERIFY2(!file || file->signature != ListSignature::None, hit.constData());
        QVERIFY(!readIssuersFile(good.first(i)));
    }
}

void tst_SignedIssuers::wrongForm_isRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("no format") << u"format"_s << QByteArray("null") << Error::Code::Malformed;
    QTest::newRow("another format") << u"format"_s << QByteArray(R"("besace-backup")") << Error::Code::Malformed;
    QTest::newRow("later version") << u"version"_s << QByteArray("2") << Error::Code::Unsupported;
    QTest::newRow("version as text") << u"version"_s << QByteArray(R"("1")") << Error::Code::Unsupported;
    QTest::newRow("no day") << u"madeAt"_s << QByteArray("null") << Error::Code::Malformed;
    QTest::newRow("a day without its time") << u"madeAt"_s << QByteArray(R"("2026-03-12")") << Error::Code::Malformed;
    QTest::newRow("no zone") << u"madeAt"_s << QByteArray(R"("2026-03-12T14:05:00")") << Error::Code::Malformed;
    QTest::newRow("no list") << u"issuers"_s << QByteArray(R"({"registry":{}})") << Error::Code::Malformed;
    QTest::newRow("nobody") << u"issuers"_s << QByteArray(R"([{"name":"A"}])") << Error::Code::Malformed;
    QTest::newRow("name is no text") << u"name"_s << QByteArray("[]") << Error::Code::Malformed;
    QTest::newRow("name without end") << u"name"_s << QByteArray('"' + QByteArray(256, 'x') + '"')
                                      << Error::Code::Malformed;
    QTest::newRow("source without end") << u"source"_s << QByteArray('"' + QByteArray(2049, 'x') + '"')
                                        << Error::Code::Malformed;
}

/// Also where the signature holds.
void tst_SignedIssuers::wrongForm_isRefused()
{
    QFETCH(QString, member);
    QFETCH(QByteArray, value);
    QFETCH(Error::Code, code);
    const TestSigner signer('m');
    JsonObject file = plainFile(signer);
    file.insert(member, *parseJson(value));
    const auto refused = readIssuersFile(signedByOther(file, signer));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
}

void tst_SignedIssuers::unsignedForms_areRead_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("list") << QByteArray(R"([{"id":"did:web:a.example","name":"A"}])");
    QTest::newRow("registry") << QByteArray(R"({"registry":{"did:web:a.example":{"name":"A"}}})");
    QTest::newRow("a name twice") << QByteArray(
        R"({"registry":{"did:web:a.example":{"name":"B"},"did:web:a.example":{"name":"A"}}})");
    QTest::newRow("what stays where the signature was cut out")
        << QByteArray(R"({"format":"besace-known-issuers","issuers":[{"id":"did:web:a.example","name":"A"}]})");
}

void tst_SignedIssuers::unsignedForms_areRead()
{
    QFETCH(QByteArray, file);
    const auto read = readIssuersFile(file);
    QVERIFY(read);
    QCOMPARE(read->signature, ListSignature::None);
    QCOMPARE(read->list.issuers, (QList<KnownIssuer> { { u"did:web:a.example"_s, u"A"_s } }));
}

void tst_SignedIssuers::tooMany_areRefused()
{
    const auto fileOf = [](int count) {
        return R"({"format":"besace-known-issuers","version":1,"madeAt":"2026-03-12T14:05:00Z","publicKey":"",)"
               R"("issuers":[{"id":"a.example"})"
            + QByteArray(R"(,{"id":"a.example"})").repeated(count - 1) + "]}";
    };
    QVERIFY(readIssuersFile(fileOf(100'000)));
    const auto refused = readIssuersFile(fileOf(100'001));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::TooLarge);
}

void tst_SignedIssuers::judged_data()
{
    QTest::addColumn<ListSignature>("signature");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<int>("secondsLater"); ///< than the last one taken
    QTest::addColumn<ListAnswer>("answer");
    using enum ListSignature;
    const QString one = u"z6Mk1"_s;
    QTest::newRow("unsigned, anybody's") << None << QString() << QString() << 0 << ListAnswer::Fine;
    QTest::newRow("signed, anybody's") << Holds << one << QString() << -1 << ListAnswer::Fine;
    QTest::newRow("broken, anybody's") << Broken << QString() << QString() << 0 << ListAnswer::Broken;
    QTest::newRow("unsigned") << None << QString() << one << 0 << ListAnswer::Unsigned;
    QTest::newRow("another's") << Holds << u"z6Mk2"_s << one << 1 << ListAnswer::OtherKey;
    QTest::newRow("broken") << Broken << QString() << one << 0 << ListAnswer::Broken;
    QTest::newRow("later") << Holds << one << one << 1 << ListAnswer::Fine;
    QTest::newRow("the same again") << Holds << one << one << 0 << ListAnswer::Fine;
    QTest::newRow("older") << Holds << one << one << -1 << ListAnswer::Older;
}

void tst_SignedIssuers::judged()
{
    QFETCH(ListSignature, signature);
    QFETCH(QString, key);
    QFETCH(QString, wanted);
    QFETCH(int, secondsLater);
    IssuersFile file { someList(), signature, key };
    file.list.madeAt = madeAt.addSecs(secondsLater);
    QTEST(judgeList(file, { wanted, {}, madeAt }), "answer");
    if (secondsLater < 0) // there is no older one than none
        QCOMPARE(judgeList(file, { wanted, {}, {} }), ListAnswer::Fine);
}

void tst_SignedIssuers::listKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("Ed25519") << TestSigner('m').multikey() << true;
    QTest::newRow("P-256") << u"zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169"_s << false;
    QTest::newRow("a did:key") << TestSigner('m').didKey() << false;
    QTest::newRow("in base64url") << QString(
        u'u' + QString::fromLatin1(encodeBase64Url("\xed\x01" + TestSigner('m').publicBytes())))
                                  << false;
    QTest::newRow("cut off") << TestSigner('m').multikey().chopped(1) << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_SignedIssuers::listKeys()
{
    QFETCH(QString, text);
    QTEST(isListKey(text), "expected");
}

QTEST_GUILESS_MAIN(tst_SignedIssuers)
#include "tst_signedissuers.moc"
