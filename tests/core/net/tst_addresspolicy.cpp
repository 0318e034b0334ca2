#include "core/net/AddressPolicy.h"

#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_AddressPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isPublicAddress_data();
    void isPublicAddress();
};

void tst_AddressPolicy::isPublicAddress_data()
{
    QTest::addColumn<bool>("expected");
    for (const char* address : { "1.1.1.1", "93.184.216.34", "172.15.255.255", "172.32.0.1", "2606:4700::1111",
             "2a01:e0a::1", "::ffff:1.1.1.1" })
        QTest::newRow(address) << true;
    for (const char* address : { "0.0.0.0", "10.0.0.1", "100.64.0.1", "127.0.0.1", "127.255.255.254", "169.254.169.254",
             "172.16.0.1", "172.31.255.255", "192.168.1.1", "192.0.2.1", "198.18.0.1", "224.0.0.1", "255.255.255.255",
             "::", "::1", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
             "64:ff9b::7f00:1", "2002:7f00:1::1", "2001:db8::1", "100::1" })
        QTest::newRow(address) << false;
}

void tst_AddressPolicy::isPublicAddress()
{
    QFETCH(bool, expected);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QCOMPARE(besace::isPublicAddress(address), expected);
}

QTEST_GUILESS_MAIN(tst_AddressPolicy)
#include "tst_addresspolicy.moc"
