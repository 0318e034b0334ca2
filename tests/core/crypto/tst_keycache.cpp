#include "core/base/Encoding.h"
#include "core/crypto/KeyCache.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace besace;
using namespace besace::crypto;
using namespace Qt::StringLiterals;

class tst_KeyCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesOnce();
    void refusalsAreNotRemembered();
    void forgetsWhenFull();
    void formsAreToldApart();
    void severalThreads();
};

// RFC 8032, section 7.1, tests 1 and 2
static QByteArray publicBytes(int number)
{
    return QByteArray::fromHex(number == 1 ? "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
                                           : "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
}

static KeyCache::Decode counting(int& calls, int number = 1)
{
    return [&calls, number] {
        ++calls;
        return PublicKey::fromEd25519(publicBytes(number));
    };
}

void tst_KeyCache::decodesOnce()
{
    KeyCache cache(10);
    int calls = 0;
    const auto first = cache.get("a", counting(calls));
    const auto second = cache.get("a", counting(calls, 2));
    QVERIFY(first && second);
    QCOMPARE(calls, 1);
    QVERIFY(*first == *second);
    QVERIFY(!(*cache.get("b", counting(calls, 2)) == *first));
    QCOMPARE(calls, 2);
}

void tst_KeyCache::refusalsAreNotRemembered()
{
    KeyCache cache(10);
    int calls = 0;
    const auto refuse = [&calls]() -> Result<PublicKey> {
        ++calls;
        return Error { Error::Code::Malformed, u"no key"_s };
    };
    QVERIFY(!cache.get("a", refuse));
    QVERIFY(!cache.get("a", refuse));
    QCOMPARE(calls, 2);
    QVERIFY(cache.get("a", counting(calls)));
}

void tst_KeyCache::forgetsWhenFull()
{
    KeyCache cache(2);
    int calls = 0;
    for (const char* name : { "a", "b", "c", "c", "a" })
        QVERIFY(cache.get(name, counting(calls)));
    QCOMPARE(calls, 4); // a, b, c, and a again
}

// The same bytes mean a key in one form and nothing in another: what one form left must not help the other.
void tst_KeyCache::formsAreToldApart()
{
    // The base point of secp256k1 (SEC 2, section 2.4.1): there is none with that x on P-256.
    const QByteArray point = QByteArray::fromHex("0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798");
    QVERIFY(PublicKey::fromEcPoint(PublicKey::Type::Secp256k1, point));
    QVERIFY(!PublicKey::fromEcPoint(PublicKey::Type::P256, point));
    QVERIFY(PublicKey::fromEd25519(publicBytes(1)));
    QVERIFY(!PublicKey::fromRsaPkcs1(publicBytes(1)));
    // 256 bytes and 3 are no modulus of 255 bytes and an exponent of 4.
    const QByteArray modulus = QByteArray(255, '\xc5') + '\xf1';
    QVERIFY(PublicKey::fromRsa(modulus, QByteArray("\x01\x00\x01", 3)));
    QVERIFY(!PublicKey::fromRsa(modulus.first(255), modulus.last(1) + QByteArray("\x01\x00\x01", 3)));
}

void tst_KeyCache::severalThreads()
{
    KeyCache cache(3);
    std::atomic<int> wrong = 0;
    const auto work = [&cache, &wrong] {
        for (int i = 0; i < 2000; ++i) {
            const int number = 1 + i % 2;
            const auto key = cache.get(QByteArray::number(i % 5 * 2 + number),
                [number] { return PublicKey::fromEd25519(publicBytes(number)); });
            if (!key || !(*key == *PublicKey::fromEd25519(publicBytes(number))))
                ++wrong;
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back(work);
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_APPLESS_MAIN(tst_KeyCache)
#include "tst_keycache.moc"
