#include "core/net/Consent.h"

#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_Consent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remembered_data();
    void remembered();
    void askedOnce();
    void whatWasAgreedIsNotAskedAgain();
};

void tst_Consent::remembered_data()
{
    QTest::addColumn<bool>("withoutTls");
    QTest::addColumn<Consent>("answer");
    QTest::addColumn<bool>("permits");
    QTest::addColumn<bool>("always");
    QTest::addColumn<QStringList>("sites");
    QTest::addColumn<QStringList>("sitesWithoutTls");
    const QStringList none;
    const QStringList one { u"issuer.example"_s };
    QTest::newRow("no") << false << Consent::No << false << false << none << none;
    QTest::newRow("once") << false << Consent::Once << true << false << none << none;
    QTest::newRow("this site") << false << Consent::ForSite << true << false << one << none;
    QTest::newRow("always") << false << Consent::Always << true << true << none << none;
    QTest::newRow("no, without TLS") << true << Consent::No << false << false << none << none;
    QTest::newRow("once, without TLS") << true << Consent::Once << true << false << none << none;
    QTest::newRow("this site, without TLS") << true << Consent::ForSite << true << false << none << one;
    QTest::newRow("always, without TLS, is for this site") << true << Consent::Always << true << false << none << one;
}

void tst_Consent::remembered()
{
    QFETCH(bool, withoutTls);
    QFETCH(Consent, answer);
    ConsentBook book({}, [&](const ConsentQuestion&) { return answer; });
    QTEST(book.permits({ u"issuer.example"_s, withoutTls }), "permits");
    QTEST(book.agreed().always, "always");
    QTEST(book.agreed().sites, "sites");
    QTEST(book.agreed().sitesWithoutTls, "sitesWithoutTls");
}

void tst_Consent::askedOnce()
{
    int asked = 0;
    ConsentBook book({}, [&](const ConsentQuestion& question) {
        ++asked;
        return question.host == u"no.example"_s ? Consent::No : Consent::Once;
    });
    for (int i = 0; i < 2; ++i) {
        QVERIFY(book.permits({ u"yes.example"_s }));
        QVERIFY(!book.permits({ u"no.example"_s }));
        QVERIFY(book.permits({ u"yes.example"_s, true })); // another question
    }
    QCOMPARE(asked, 3);
}

void tst_Consent::whatWasAgreedIsNotAskedAgain()
{
    QStringList asked;
    const auto ask = [&](const ConsentQuestion& question) {
        asked.append(question.host);
        return Consent::No;
    };
    ConsentBook sites({ false, { u"issuer.example"_s }, { u"old.example"_s } }, ask);
    QVERIFY(sites.permits({ u"issuer.example"_s }));
    QVERIFY(sites.permits({ u"old.example"_s, true }));
    QVERIFY(asked.isEmpty());
    QVERIFY(!sites.permits({ u"issuer.example"_s, true }));
    QVERIFY(!sites.permits({ u"sub.issuer.example"_s }));
    QCOMPARE(asked, QStringList({ u"issuer.example"_s, u"sub.issuer.example"_s }));

    ConsentBook always({ true, {}, {} }, ask);
    QVERIFY(always.permits({ u"any.example"_s }));
    QVERIFY(!always.permits({ u"any.example"_s, true }));
}

QTEST_GUILESS_MAIN(tst_Consent)
#include "tst_consent.moc"
