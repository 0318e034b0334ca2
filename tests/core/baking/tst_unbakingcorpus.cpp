#include "core/baking/Baking.h"
#include "core/base/Files.h"

#include <QTest>

#include "tests/support/Conformance.h"

using namespace besace;
using namespace Qt::StringLiterals;
using Code = Error::Code;

/// Every picture of the collection.
class TestUnbakingCorpus : public QObject {
    Q_OBJECT

private slots:
    void corpus_data()
    {
        REQUIRE_CONFORMANCE("openbadges");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("keyword"); ///< or the error
        QTest::addColumn<QByteArray>("start");
        const auto row = [](const char* file, const char* keyword, const char* start = "") {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(keyword) << QByteArray(start);
        };
        const char* const none = "no badge";
        row("badgr-server-tests/unbaked_image.png", none);
        row("badgr-server-tests/baked_image.png", "openbadges", "{\"uid\":\"123abc\"");
        row("badgr-server-tests/bad_image.png", "unsupported");
        row("real-openedx-displayer/client/imgs/mountain.png", none);
        row("real-openedx-displayer/client/imgs/demobadge.png", "openbadges", "{\"uid\":\"");
        row("mozilla-bakery-service-tests/static/unbaked.png", none);
        row("mozilla-bakery-service-tests/static/baked.png", "openbadges", "http://badges.stenington.org/");
        row("real-cognipilot/examples__contributor-cognipilot.png", "openbadgecredential", "{\"@context\":[");
        row("real-cognipilot/examples__contributor-cognipilot.svg", "openbadgecredential", "{\"@context\":[");
        row("openbadgeslib-tests/withxmlheader.svg", none);
        row("openbadgeslib-tests/withoutxmlheader.svg", none);
        row("openbadgeslib-tests/images/sample1.svg", none);
        row("openbadgeslib-tests/images/userimage01.svg", none);
        row("openbadgeslib-tests/images/sample1.png", none);
        row("python-bakery-tests/public_domain_heart.png", none);
        row("python-bakery-tests/baked_heart.png", "openbadges", "{\"uid\":\"123\"");
        row("python-bakery-tests/baked_example.svg", "openbadges", "{\n         \"uid\": \"abcdef12345\"");
        row("python-bakery-tests/unbaked_example.svg", none);
        row("1edtech-public-validator/ob20/simple-badge.png", "openbadges", "{\"@context\":\"https://w3id.org/");
        row("1edtech-public-validator/ob20/assets/robotics-badge.png", none);
        row("1edtech-public-validator/ob20/assets/beths-robot-badge.png", none);
        row("1edtech-public-validator/ob30/simple-json.svg", "openbadgecredential", "{\n");
        row("1edtech-public-validator/ob30/simple-jwt.svg", "openbadgecredential", "eyJhbGciOiJSUzI1NiI");
        row("1edtech-public-validator/ob30/simple-jwt_v1.svg", "openbadgecredential", "eyJhbGciOiJSUzI1NiI");
        row("1edtech-public-validator/ob30/simple-json.png", "openbadgecredential", "{  \"@context\"");
        row("1edtech-public-validator/ob30/simple-jwt.png", "openbadgecredential", "eyJhbGciOiJSUzI1NiI");
        row("1edtech-public-validator/ob30/simple-jwt_v1.png", "openbadgecredential", "eyJhbGciOiJSUzI1NiI");
        row("mozilla-backpack-tests/unbaked.png", none);
        row("mozilla-backpack-tests/404.png", "openbadges", "https://example.org/404");
        row("mozilla-backpack-tests/valid-baked.png", "openbadges", "https://example.org/assertion");
        row("mozilla-backpack-tests/static/_badges/image1.png", none);
        row("mozilla-backpack-tests/static/_badges/image2.png", none);
        row("mozilla-backpack-tests/unbaked.svg", none);
        row("real-thomasmore/mytestbadge.png", "openbadges", "{\"@context\":\"https://w3id.org/");
        row("real-obf-salava/no-metadata.png", none);
        row("real-obf-salava/invalid-metadata.png", "openbadges", "https://openbadgefactory.com/v1/assertion/");
        row("mozilla-bakery-tests/unbaked.png", none);
        row("mozilla-bakery-tests/baked.svg", "openbadges", "{\"verify\":{\"url\":\"http://example.org\"}}");
        row("mozilla-bakery-tests/no-json.svg", "openbadges", "http://example.org");
        row("mozilla-bakery-tests/bad-json.svg", "openbadges", "http://example.org");
        row("mozilla-bakery-tests/unbaked.svg", none);
        row("real-webmaker/img/no-text-chunk.png", none);
        row("real-webmaker/img/emily-mozfestivator.png", "openbadges", "https://badges.webmaker.org/badge/assertion/");
        row("real-webmaker/img/sunny-mozfesticipant.png", "openbadges", "https://badges.webmaker.org/badge/assertion/");
        row("ties-v2baker-tests/Badge.png", none);
        row("mozilla-validator-tests/cc.large.png", none);
        row("real-badgr/badgr_badge_online.png", "openbadges", "{\n  \"@context\"");
        row("real-jff-plugfests/plugfest-1-2022/images/plugfest-1-badge-image.png", none);
        row("real-jff-plugfests/plugfest-2-2022/images/JFF-VC-EDU-PLUGFEST2-badge-image.png", none);
        row("real-jff-plugfests/plugfest-3-2023/images/JFF-VC-EDU-PLUGFEST3-badge-image.png", none);
        row("real-andamio/badge1.svg", "openbadgecredential", "{\n  \"@context\"");
        row("real-andamio/badge2.svg", "openbadgecredential", "{\n  \"@context\"");
        row("real-andamio/badge3.svg", "openbadgecredential", "{\n  \"@context\"");
        row("1edtech-validator-core/public_domain_heart.png", none);
    }
    void corpus()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, start);
        const auto bytes = readFile(conformanceDir() + u"/openbadges/"_s + file, 64 << 20);
        QVERIFY(bytes);
        const Result<Baked> baked = unbake(*bytes);
        if (!baked) {
            const QString error = baked.error().code == Code::NoBadge ? u"no badge"_s
                : baked.error().code == Code::Unsupported             ? u"unsupported"_s
                                                                      : baked.error().detail;
            QTEST(error, "keyword");
            return;
        }
        QTEST(baked->keyword, "keyword");
        QVERIFY2(baked->payload.startsWith(start), baked->payload.left(80));
        QVERIFY(!baked->damaged);
        // The one file that holds two: an address, and a body that is no JSON.
        QCOMPARE(baked->others, file.endsWith(u"bad-json.svg"));
    }

    // A picture that is not in the table above would go untested.
    void corpus_isComplete()
    {
        REQUIRE_CONFORMANCE("openbadges");
        const auto files = filesBelow(conformanceDir() + u"/openbadges"_s);
        QVERIFY(files);
        const auto isPicture = [](const QString& name) { return name.endsWith(u".png") || name.endsWith(u".svg"); };
        QCOMPARE(std::count_if(files->begin(), files->end(), isPicture), 54);
    }

    // The unsigned JSON in <metadata> is not taken for the badge.
    void corpus_andamioTakesTheSignedOne()
    {
        REQUIRE_CONFORMANCE("openbadges/real-andamio");
        const QString folder = conformanceDir() + u"/openbadges/real-andamio/"_s;
        for (const QString& name : { u"badge1"_s, u"badge2"_s, u"badge3"_s }) {
            const auto drawing = readFile(folder + name + u".svg"_s, 64 << 20);
            const auto alone = readFile(folder + name + u".json"_s, 64 << 20);
            QVERIFY(drawing && alone);
            const Result<Baked> baked = unbake(*drawing);
            QVERIFY(baked);
            QCOMPARE(baked->payload, alone->trimmed());
        }
    }
};

QTEST_GUILESS_MAIN(TestUnbakingCorpus)
#include "tst_unbakingcorpus.moc"
