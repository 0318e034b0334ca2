#include "core/base/Files.h"
#include "core/crypto/Signature.h"
#include "core/crypto/SigningKey.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace besace;
using namespace besace::crypto;
using namespace Qt::StringLiterals;

class tst_SigningKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_knownKey();
    void sign_knownAnswers_data();
    void sign_knownAnswers();
    void made_signsWhatItsPublicKeyVerifies();
    void made_isNotTheSameTwice();
    void written_isForItsOwnerOnly();
    void written_replacesNothing();
    void written_leavesNothingWhereItCannotBe();
    void read_refusesWhatIsNoKeyOfOurs_data();
    void read_refusesWhatIsNoKeyOfOurs();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString fileOf(const QByteArray& text) const;

    QTemporaryDir m_folder;
};

QString tst_SigningKey::fileOf(const QByteArray& text) const
{
    const QString name = path(u"given.pem"_s);
    if (!writeFile(name, text))
        qFatal("no file");
    return name;
}

// RFC 8410, section 10.3 and 10.1
void tst_SigningKey::read_knownKey()
{
    const auto key = SigningKey::read(fileOf("-----BEGIN PRIVATE KEY-----\n"
                                             "MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n"
                                             "-----END PRIVATE KEY-----\n"));
    QVERIFY(key);
    const auto expected = PublicKey::fromPem("-----BEGIN PUBLIC KEY-----\n"
                                             "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n"
                                             "-----END PUBLIC KEY-----\n");
    QVERIFY(key->publicKey() == *expected);
}

void tst_SigningKey::sign_knownAnswers_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    // RFC 8032, section 7.1
    QTest::newRow("test 1") << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
                            << QByteArray()
                            << QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a3"
                                          "3bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    QTest::newRow("test 3") << QByteArray("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
                            << QByteArray("af82")
                            << QByteArray("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16"
                                          "f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
}

void tst_SigningKey::sign_knownAnswers()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, signature);
    const QByteArray der = QByteArray::fromHex("302e020100300506032b657004220420" + secret);
    const auto key
        = SigningKey::read(fileOf("-----BEGIN PRIVATE KEY-----\n" + der.toBase64() + "\n-----END PRIVATE KEY-----\n"));
    QVERIFY(key);
    QCOMPARE(key->sign(QByteArray::fromHex(message)).toHex(), signature);
}

void tst_SigningKey::made_signsWhatItsPublicKeyVerifies()
{
    const auto key = SigningKey::make();
    QVERIFY(key);
    const QByteArray signature = key->sign("a list");
    QVERIFY(verifySignature(SignatureAlgorithm::EdDSA, key->publicKey(), "a list", signature));
    QVERIFY(!verifySignature(SignatureAlgorithm::EdDSA, key->publicKey(), "a lost", signature));
    QVERIFY2(key->multikey().startsWith(u"z6Mk"_s), qPrintable(key->multikey()));
}

void tst_SigningKey::made_isNotTheSameTwice()
{
    QVERIFY(SigningKey::make()->multikey() != SigningKey::make()->multikey());
}

void tst_SigningKey::written_isForItsOwnerOnly()
{
    const auto key = SigningKey::make();
    const mode_t before = umask(0); // as on a computer that hides nothing
    const auto written = key->write(path(u"own.pem"_s));
    umask(before);
    QVERIFY(written);
    struct stat status { };
    QCOMPARE(stat(QFile::encodeName(path(u"own.pem"_s)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
    const auto again = SigningKey::read(path(u"own.pem"_s));
    QVERIFY(again);
    QCOMPARE(again->multikey(), key->multikey());
    QCOMPARE(again->sign("a list"), key->sign("a list"));
}

void tst_SigningKey::written_replacesNothing()
{
    const auto first = SigningKey::make();
    QVERIFY(first->write(path(u"kept.pem"_s)));
    const auto refused = SigningKey::make()->write(path(u"kept.pem"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::CannotWrite);
    QCOMPARE(SigningKey::read(path(u"kept.pem"_s))->multikey(), first->multikey());
}

void tst_SigningKey::written_leavesNothingWhereItCannotBe()
{
    QVERIFY(!SigningKey::make()->write(path(u"no such folder/key.pem"_s)));
    QVERIFY(!QFileInfo::exists(path(u"no such folder"_s)));
}

void tst_SigningKey::read_refusesWhatIsNoKeyOfOurs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("nothing") << QByteArray() << Error::Code::Malformed;
    QTest::newRow("no key") << QByteArray("a letter") << Error::Code::Malformed;
    QTest::newRow("a public key") << QByteArray("-----BEGIN PUBLIC KEY-----\n"
                                                "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n"
                                                "-----END PUBLIC KEY-----\n")
                                  << Error::Code::Malformed;
    QTest::newRow("cut off") << QByteArray("-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY\n"
                                           "-----END PRIVATE KEY-----\n")
                             << Error::Code::Malformed;
    QTest::newRow("X25519") << QByteArray("-----BEGIN PRIVATE KEY-----\n"
                                          "MC4CAQAwBQYDK2VuBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n"
                                          "-----END PRIVATE KEY-----\n")
                            << Error::Code::Unsupported;
    // openssl genpkey -algorithm ed25519 -aes-128-cbc
    QTest::newRow("with a password") << QByteArray("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"
                                                   "MIGbMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAje+EEYMvZYggICCAAw\n"
                                                   "DAYIKoZIhvcNAgkFADAdBglghkgBZQMEAQIEEIdC/0a8i28cgNkfUuAfNgMEQMOW\n"
                                                   "TBe5gUOfJJ+9XDunUvuyC0rBZwdS1xFFPe1LZOYwTV3YfI/kmorU5e75y+SZrGVm\n"
                                                   "wwosQG3F7FxvHz88nbs=\n"
                                                   "-----END ENCRYPTED PRIVATE KEY-----\n")
                                     << Error::Code::Unsupported;
    QTest::newRow("too long") << QByteArray(1024 * 1024, 'x') << Error::Code::TooLarge;
}

void tst_SigningKey::read_refusesWhatIsNoKeyOfOurs()
{
    QFETCH(QByteArray, text);
    QFETCH(Error::Code, code);
    const auto key = SigningKey::read(fileOf(text));
    QVERIFY(!key);
    QCOMPARE(key.error().code, code);
}

QTEST_GUILESS_MAIN(tst_SigningKey)
#include "tst_signingkey.moc"
