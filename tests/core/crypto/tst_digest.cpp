#include "core/crypto/Digest.h"

#include <QTest>

using namespace besace::crypto;

class tst_Digest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownAnswers_data();
    void knownAnswers();
};

// RFC 1321, section A.5; RFC 3174, section 7.3; FIPS 180-4 examples for "abc" and the empty string
void tst_Digest::knownAnswers_data()
{
    QTest::addColumn<DigestAlgorithm>("algorithm");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("MD5 abc") << DigestAlgorithm::Md5 << QByteArray("abc")
                             << QByteArray("900150983cd24fb0d6963f7d28e17f72");
    QTest::newRow("SHA-1 abc") << DigestAlgorithm::Sha1 << QByteArray("abc")
                               << QByteArray("a9993e364706816aba3e25717850c26c9cd0d89d");
    QTest::newRow("SHA-256 empty") << DigestAlgorithm::Sha256 << QByteArray()
                                   << QByteArray("e3b0c44298fc1c149afbf4c8996fb924"
                                                 "27ae41e4649b934ca495991b7852b855");
    QTest::newRow("SHA-256 abc") << DigestAlgorithm::Sha256 << QByteArray("abc")
                                 << QByteArray("ba7816bf8f01cfea414140de5dae2223"
                                               "b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("SHA-384 abc") << DigestAlgorithm::Sha384 << QByteArray("abc")
                                 << QByteArray("cb00753f45a35e8bb5a03d699ac65007272c32ab0eded163"
                                               "1a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7");
    QTest::newRow("SHA-512 abc") << DigestAlgorithm::Sha512 << QByteArray("abc")
                                 << QByteArray("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                                               "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
    QTest::newRow("Open Badges 2.0: mayze")
        << DigestAlgorithm::Sha256 << QByteArray("mayze")
        << QByteArray("7a1a1b3f7d40552e4299180e346e3add12bf9a751a43d9c4ca4518febc2c60c6");
}

void tst_Digest::knownAnswers()
{
    QFETCH(DigestAlgorithm, algorithm);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, hex);
    QCOMPARE(digest(algorithm, message).toHex(), hex);
}

QTEST_GUILESS_MAIN(tst_Digest)
#include "tst_digest.moc"
