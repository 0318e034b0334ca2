#include "core/badge/IssuerDomain.h"

#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_IssuerDomain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void domain_data();
    void domain();
};

void tst_IssuerDomain::domain_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("domain");
    QTest::newRow("address") << u"https://Badges.Example.org/issuer"_s << QString() << u"badges.example.org"_s;
    QTest::newRow("address, and another beside it")
        << u"https://a.example/1"_s << u"https://b.example"_s << u"a.example"_s;
    QTest::newRow("did:web") << u"did:web:example.org"_s << QString() << u"example.org"_s;
    QTest::newRow("did:web with a path") << u"did:web:example.org:issuers:1"_s << QString() << u"example.org"_s;
    QTest::newRow("did:web with a port") << u"did:web:example.org%3A8443"_s << QString() << u"example.org"_s;
    QTest::newRow("did:web with a key") << u"did:web:example.org#key-1"_s << QString() << u"example.org"_s;
    QTest::newRow("did:web, a host that pretends") << u"did:web:a.example%2Fb.example"_s << QString() << u"a.example"_s;
    QTest::newRow("did:key owns no address") << u"did:key:z6Mk"_s << u"https://example.org"_s << QString();
    QTest::newRow("no identifier") << QString() << u"https://example.org/about"_s << u"example.org"_s;
    QTest::newRow("blank node") << u"_:b0"_s << u"http://example.org"_s << u"example.org"_s;
    QTest::newRow("another scheme") << u"ftp://example.org"_s << u"mailto:a@example.org"_s << QString();
    QTest::newRow("somebody in front of the host")
        << u"https://trusted.example@evil.example/"_s << QString() << u"evil.example"_s;
    QTest::newRow("no address") << u"not an address"_s << u"::"_s << QString();
}

void tst_IssuerDomain::domain()
{
    QFETCH(QString, id);
    QFETCH(QString, url);
    Profile issuer;
    issuer.id = id;
    issuer.url = url;
    QTEST(issuerDomain(issuer), "domain");
}

QTEST_GUILESS_MAIN(tst_IssuerDomain)
#include "tst_issuerdomain.moc"
