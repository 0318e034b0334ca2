#include "core/badge/IssuerDomain.h"

#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_IssuerDomain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void domain_data();
    void domain();
    void readableName_data();
    void readableName();
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

void tst_IssuerDomain::readableName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isName");
    const QString key = u"z6Mkm7BbG38PbWF5BaudEzohLrH72mgE7cFkvJHkjhHPriSB"_s;
    QTest::newRow("a name") << u"Maison des talents"_s << true;
    QTest::newRow("a name that begins so") << u"did: you know"_s << true;
    QTest::newRow("one letter") << u"z"_s << true;
    QTest::newRow("a site") << u"maison.example"_s << true;
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("did:key") << u"did:key:"_s + key << false;
    QTest::newRow("did:web") << u" did:web:maison.example "_s << false;
    QTest::newRow("shouted") << u"DID:KEY:"_s + key << false;
    QTest::newRow("a key") << key << false;
    QTest::newRow("urn") << u"urn:uuid:00000000-0000-4000-8000-000000000001"_s << false;
}

void tst_IssuerDomain::readableName()
{
    QFETCH(QString, name);
    QFETCH(bool, isName);
    QCOMPARE(besace::readableName(name), isName ? name : QString());
}

QTEST_GUILESS_MAIN(tst_IssuerDomain)
#include "tst_issuerdomain.moc"
