#include "core/badge/Badge.h"

#include <QRandomGenerator>

#include "tests/core/badge/BadgeAsJson.h"
#include "tests/core/badge/Fixtures.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// Field by field: each data/X.json has the Badge that must come out in data/X.expected.json.
class tst_BadgeReader : public QObject {
    Q_OBJECT

private slots:
    void readBadge_fixture_data() { addFixtures(); }
    void readBadge_fixture();
    void readBadge_keepsPayloadAndDocument_data() { addFixtures(); }
    void readBadge_keepsPayloadAndDocument();
    void readBadge_truncated_data() { addFixtures(); }
    void readBadge_truncated();
    void readBadge_mutated_data() { addFixtures(); }
    void readBadge_mutated();

private:
    static void addFixtures();
    static bool isReadAgain(const QByteArray& payload);
};

void tst_BadgeReader::addFixtures()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("name");
    for (const QString& name : fixtureNames())
        QTest::newRow(qPrintable(name)) << fixture(name) << name;
}

void tst_BadgeReader::readBadge_fixture()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const QString, name);
    const Result<Badge> badge = readBadge(payload);
    QVERIFY2(badge, badge ? "" : qPrintable(badge.error().detail));
    const Result<JsonValue> expected = parseJson(fixtureFile(name.chopped(5) + u".expected.json"_s));
    QVERIFY2(expected, "no expectation beside the badge");

    const JsonObject actual = BadgeAsJson::of(*badge).object();
    for (const auto& [key, value] : expected->object())
        QVERIFY2(actual[key] == value, key.toUtf8() + ": " + toIndentedJson(actual[key]));
    for (const auto& [key, value] : actual)
        QVERIFY2(expected->object().contains(key),
            qPrintable(key + u" is not expected: "_s + QString::fromUtf8(toJson(value))));
}

void tst_BadgeReader::readBadge_keepsPayloadAndDocument()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const QString, name);
    const Result<Badge> badge = readBadge(payload);
    QVERIFY(badge);
    QCOMPARE(badge->payload, payload);
    const Result<JsonValue> whole = parseJson(fixtureFile(name));
    const JsonValue claims = name.endsWith(u".jws.json"_s) ? (*whole)[u"claims"] : *whole;
    QCOMPARE(toJson(badge->document), toJson(claims[u"vc"].isObject() ? claims[u"vc"] : claims));
}

/// Whatever comes out must come out again of its own payload: the backpack keeps that and nothing else.
bool tst_BadgeReader::isReadAgain(const QByteArray& payload)
{
    const Result<QList<Badge>> badges = readBadges(payload);
    if (!badges)
        return true;
    return std::ranges::all_of(*badges, [](const Badge& badge) {
        const Result<Badge> again = readBadge(badge.payload);
        return again && *again == badge;
    });
}

void tst_BadgeReader::readBadge_truncated()
{
    QFETCH(const QByteArray, payload);
    for (qsizetype length = 0; length < payload.size(); length += 5)
        QVERIFY(isReadAgain(payload.left(length)));
    QVERIFY(payload.contains('.') || !readBadge(payload.left(payload.size() / 2)));
}

void tst_BadgeReader::readBadge_mutated()
{
    QFETCH(const QByteArray, payload);
    QRandomGenerator random(20260101);
    for (int round = 0; round < 500; ++round) {
        QByteArray mutated = payload;
        for (int change = 0; change < 3; ++change)
            mutated[random.bounded(mutated.size())] = "\"{}[],:0n\\\x80 "[random.bounded(12)];
        QVERIFY2(isReadAgain(mutated), mutated.constData());
    }
}

QTEST_APPLESS_MAIN(tst_BadgeReader)
#include "tst_badgereader.moc"
