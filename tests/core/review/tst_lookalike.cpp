#include "core/review/Confusables.h"
#include "core/review/LookAlike.h"

#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_LookAlike : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void skeleton_looksAlike_data();
    void skeleton_looksAlike();
    void skeleton_isBounded();
    void readableDomain_data();
    void readableDomain();
    void looksLike_data();
    void looksLike();
};

void tst_LookAlike::skeleton_looksAlike_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("alike");
    QTest::newRow("Cyrillic") << u"раур"_s << u"payp"_s << true;
    QTest::newRow("Greek") << u"ορen"_s << u"open"_s << true;
    QTest::newRow("digits") << u"ta1ent5"_s << u"talents"_s << true;
    QTest::newRow("rn and m") << u"rnaison"_s << u"maison"_s << true;
    QTest::newRow("accents and case") << u"Maïson"_s << u"maison"_s << true;
    QTest::newRow("another word") << u"maison"_s << u"raison"_s << false;
    QTest::newRow("Arabic") << u"مهارة"_s << u"شارة"_s << false;
}

void tst_LookAlike::skeleton_looksAlike()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, alike);
    QCOMPARE(skeleton(one) == skeleton(other), alike);
}

void tst_LookAlike::skeleton_isBounded() { QVERIFY(skeleton(QString(1'000'000, u'ﷺ')).size() < 10'000); }

void tst_LookAlike::readableDomain_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read");
    QTest::newRow("as it is") << u"Example.ORG"_s << u"example.org"_s;
    QTest::newRow("address") << u"https://www.example.org/badges"_s << u"example.org"_s;
    QTest::newRow("e-mail") << u"badges@example.org"_s << u"example.org"_s;
    QTest::newRow("punycode") << u"xn--maison-des-tlents-34n.example"_s << u"maison-des-tаlents.example"_s;
    QTest::newRow("no domain") << u"did:key:z6Mk"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_LookAlike::readableDomain()
{
    QFETCH(QString, written);
    QFETCH(QString, read);
    QCOMPARE(besace::readableDomain(written), read);
}

void tst_LookAlike::looksLike_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("expected");
    QTest::newRow("the same") << u"maison-verte.example"_s << false;
    QTest::newRow("its own part") << u"badges.maison-verte.example"_s << false;
    QTest::newRow("what it is part of") << u"example"_s << false;
    QTest::newRow("another name") << u"jardin-vert.example"_s << false;
    QTest::newRow("two letters changed") << u"raison-vertu.example"_s << false;
    QTest::newRow("Cyrillic letter") << u"mаison-verte.example"_s << true;
    QTest::newRow("a letter more") << u"maisons-verte.example"_s << true;
    QTest::newRow("a letter less") << u"maison-vert.example"_s << true;
    QTest::newRow("a letter changed") << u"maison-verts.example"_s << true;
    QTest::newRow("neighbours exchanged") << u"maison-vetre.example"_s << true;
    QTest::newRow("without its hyphen") << u"maisonverte.example"_s << true;
    QTest::newRow("another ending") << u"maison-verte.test"_s << true;
    QTest::newRow("inside another") << u"maison-verte.example.evil.test"_s << true;
    QTest::newRow("inside, hyphened") << u"maison-verte-example.evil.test"_s << true;
}

void tst_LookAlike::looksLike()
{
    QFETCH(QString, domain);
    QFETCH(bool, expected);
    QCOMPARE(besace::looksLike(domain, u"maison-verte.example"_s), expected);
}

QTEST_GUILESS_MAIN(tst_LookAlike)
#include "tst_lookalike.moc"
