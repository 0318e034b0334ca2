#include "core/crypto/Secret.h"

#include <QTest>

using namespace besace;
using namespace besace::crypto;

class tst_Secret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scrypt_knownAnswers();
    void scrypt_refusesWhatCostsTooMuch_data();
    void scrypt_refusesWhatCostsTooMuch();
    void hkdf_knownAnswer();
    void gcm_knownAnswers_data();
    void gcm_knownAnswers();
    void gcm_noticesEachChangedByte();
    void random_isNotTheSameTwice();
};

static QByteArray hex(const SecretKey& key)
{
    return QByteArray(reinterpret_cast<const char*>(key.data()), SecretKey::size).toHex();
}

static SecretKey keyFrom(const QByteArray& hexText)
{
    SecretKey key;
    const QByteArray bytes = QByteArray::fromHex(hexText);
    std::copy(bytes.begin(), bytes.end(), key.data());
    return key;
}

// RFC 7914, section 12: the first 32 bytes of each answer
void tst_Secret::scrypt_knownAnswers()
{
    QCOMPARE(hex(scrypt("", "", { 4, 1, 1 }).value()),
        QByteArray("77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"));
    QCOMPARE(hex(scrypt("pleaseletmein", "SodiumChloride", { 14, 8, 1 }).value()),
        QByteArray("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"));
}

void tst_Secret::scrypt_refusesWhatCostsTooMuch_data()
{
    QTest::addColumn<int>("log2N");
    QTest::addColumn<int>("blockSize");
    QTest::addColumn<int>("parallelism");
    QTest::newRow("N") << 19 << 8 << 1;
    QTest::newRow("r") << 10 << 9 << 1;
    QTest::newRow("p") << 10 << 8 << 5;
    QTest::newRow("no N") << 0 << 8 << 1;
    QTest::newRow("no r") << 10 << 0 << 1;
    QTest::newRow("no p") << 10 << 8 << 0;
}

void tst_Secret::scrypt_refusesWhatCostsTooMuch()
{
    QFETCH(int, log2N);
    QFETCH(int, blockSize);
    QFETCH(int, parallelism);
    QCOMPARE(scrypt("a", "b", { log2N, blockSize, parallelism }).error().code, Error::Code::TooLarge);
}

// The vectors of RFC 5869 have keys of other lengths; this answer is Python's, of hmac and hashlib.
void tst_Secret::hkdf_knownAnswer()
{
    const SecretKey secret = keyFrom("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    QCOMPARE(hex(hkdf(secret, "salt", "info").value()),
        QByteArray("64cc2a23b7a1da4310420350405fdf5d632cb9bda3700d753e96cbcfeb81d449"));
}

// McGrew and Viega, The Galois/Counter Mode of Operation, appendix B: test cases 13, 14 and 16
void tst_Secret::gcm_knownAnswers_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("sealed");
    QTest::newRow("13: nothing") << QByteArray(64, '0') << QByteArray(24, '0') << QByteArray() << QByteArray()
                                 << QByteArray("530f8afbc74536b9a963b4f1c4cb738b");
    QTest::newRow("14: zeros") << QByteArray(64, '0') << QByteArray(24, '0') << QByteArray() << QByteArray(32, '0')
                               << QByteArray("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919");
    QTest::newRow("16: with a header")
        << QByteArray("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308")
        << QByteArray("cafebabefacedbaddecaf888") << QByteArray("feedfacedeadbeeffeedfacedeadbeefabaddad2")
        << QByteArray("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525"
                      "b16aedf5aa0de657ba637b39")
        << QByteArray("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838"
                      "c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b");
}

void tst_Secret::gcm_knownAnswers()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, nonce);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, sealed);
    const auto bytes = [](const QByteArray& text) { return QByteArray::fromHex(text); };
    QCOMPARE(encrypt(keyFrom(key), bytes(nonce), bytes(header), bytes(plain)).value().toHex(), sealed);
    QCOMPARE(decrypt(keyFrom(key), bytes(nonce), bytes(header), bytes(sealed)).value().toHex(), plain);
}

void tst_Secret::gcm_noticesEachChangedByte()
{
    const SecretKey key = keyFrom(QByteArray(64, '7'));
    const QByteArray nonce(gcmNonceSize, 'n');
    const QByteArray sealed = encrypt(key, nonce, "header", "plain").value();
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = static_cast<char>(changed.at(i) ^ 1);
        QCOMPARE(decrypt(key, nonce, "header", changed).error().code, Error::Code::Malformed);
        QCOMPARE(decrypt(key, nonce, "header", sealed.first(i)).error().code, Error::Code::Malformed);
    }
    QCOMPARE(decrypt(key, nonce, "Header", sealed).error().code, Error::Code::Malformed);
    QCOMPARE(decrypt(keyFrom(QByteArray(64, '8')), nonce, "header", sealed).error().code, Error::Code::Malformed);
}

void tst_Secret::random_isNotTheSameTwice()
{
    QCOMPARE(randomBytes(16)->size(), 16);
    QVERIFY(*randomBytes(16) != *randomBytes(16));
}

QTEST_GUILESS_MAIN(tst_Secret)
#include "tst_secret.moc"
