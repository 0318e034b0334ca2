#include "core/did/DidDocument.h"
#include "core/jose/Jwk.h"
#include "core/verification/WorthlessKeys.h"

#include <QTest>

#include "tests/support/Conformance.h"
#include "tests/support/Reading.h"

using namespace besace;
using namespace Qt::StringLiterals;

class tst_WorthlessKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEntry();
    void keysOfGuidesAndVectors_data();
    void keysOfGuidesAndVectors();
    void otherKeys_data();
    void otherKeys();
};

void tst_WorthlessKeys::everyEntry()
{
    const JsonValue list = jsonFile(u":/keys/published-private-keys.json"_s);
    QVERIFY(list.array().size() > 25);
    for (const JsonValue& entry : list.array()) {
        const auto key = entry[u"publicKeyMultibase"].isNull()
            ? jose::parseJwk(entry[u"publicKeyJwk"])
            : did::parseMultikey(entry[u"publicKeyMultibase"].toString());
        QVERIFY2(key, toJson(entry).constData());
        QVERIFY(!jose::isPrivate(entry[u"publicKeyJwk"]));
        QCOMPARE(publicationOfPrivateKey(*key), entry[u"origin"].toString());
    }
}

void tst_WorthlessKeys::keysOfGuidesAndVectors_data()
{
    REQUIRE_CONFORMANCE("vc-di-ecdsa");
    QTest::addColumn<QString>("multibase");
    const auto row = [](const QString& file, QStringView pair = {}) {
        const JsonValue document = jsonFile(conformanceDir() + u'/' + file);
        const JsonValue& keys = pair.isEmpty() ? document : document[pair];
        QTest::addRow("%s %s", qPrintable(file), qPrintable(pair.toString())) << keys[u"publicKeyMultibase"].toString();
    };
    row(u"vc-di-eddsa/keyPair.json"_s);
    row(u"vc-di-ecdsa/p256KeyPair.json"_s);
    row(u"vc-di-ecdsa/p384KeyPair.json"_s);
    row(u"vc-di-ecdsa/ecdsa-sd-2023/SDKeyMaterial.json"_s, u"baseKeyPair");
    row(u"vc-di-ecdsa/ecdsa-sd-2023/SDKeyMaterial.json"_s, u"proofKeyPair");
    QTest::newRow("the implementation guide's") << u"z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi"_s;
}

void tst_WorthlessKeys::keysOfGuidesAndVectors()
{
    QFETCH(QString, multibase);
    const auto key = did::parseMultikey(multibase);
    QVERIFY(key);
    QVERIFY(publicationOfPrivateKey(*key));
}

void tst_WorthlessKeys::otherKeys_data()
{
    QTest::addColumn<QString>("multibase");
    QTest::newRow("Ed25519") << u"z6MkhVTX9BF3NGYX6cc7jWpbNnR7cAjH8LUffabZP8Qu4ysC"_s;
    QTest::newRow("P-256") << u"zDnaekGZTbQBerwcehBSXLqAg6s55hVEBms1zFy89VHXtJSa9"_s;
}

void tst_WorthlessKeys::otherKeys()
{
    QFETCH(QString, multibase);
    const auto key = did::parseMultikey(multibase);
    QVERIFY(key);
    QVERIFY(!publicationOfPrivateKey(*key));
}

QTEST_APPLESS_MAIN(tst_WorthlessKeys)
#include "tst_worthlesskeys.moc"
