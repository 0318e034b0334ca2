#include "core/sharing/networks/NetworksText.h"
#include "core/sharing/networks/Posts.h"
#include "core/sharing/networks/ProfileFields.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include "tests/core/sharing/SamplePortfolio.h"

using namespace besace;
using namespace Qt::StringLiterals;

class tst_Networks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fields();
    void credentialId_data();
    void credentialId();
    void address();
    void addressOfHostileBadge();
    void noPage();
    void postFits_data();
    void postFits();
    void postSaysIt();
    void lengthAsTheNetworkCounts_data();
    void lengthAsTheNetworkCounts();
    void wholeText();
};

static StoredBadge team() { return sample::portfolio().badges.at(0).stored; }

static Network network(const char* name)
{
    for (const Network& each : networks()) {
        if (QLatin1StringView(each.name) == QLatin1StringView(name))
            return each;
    }
    return { "", 0, 0, false };
}

void tst_Networks::fields()
{
    StoredBadge stored = team();
    stored.badge.validUntil = Instant { sample::day(2028, 3, 12) };
    const ProfileFields fields = profileFields(stored, u"fr"_s);
    QCOMPARE(fields.name, u"Esprit d’équipe"_s);
    QCOMPARE(fields.organisation, u"Maison des talents"_s);
    QCOMPARE(fields.issued, std::optional(QDate(2025, 3, 12)));
    QCOMPARE(fields.ends, std::optional(QDate(2028, 3, 12)));
    QCOMPARE(fields.page->address, u"https://badges.maison-des-talents.example/b/42"_s);
}

void tst_Networks::credentialId_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("licence");
    QTest::addColumn<QString>("shown");
    QTest::newRow("uuid") << u"urn:uuid:b0f7"_s << QString() << u"b0f7"_s;
    QTest::newRow("the organisation's number") << u"urn:uuid:b0f7"_s << u"FR-12"_s << u"FR-12"_s;
    QTest::newRow("an address is no number") << u"https://example.org/b/1"_s << QString() << QString();
    QTest::newRow("nothing is cut") << u"x"_s.repeated(81) << QString() << QString();
}

void tst_Networks::credentialId()
{
    QFETCH(QString, id);
    QFETCH(QString, licence);
    StoredBadge stored = team();
    stored.badge.id = id;
    stored.badge.licenseNumber = licence;
    QTEST(profileFields(stored, u"fr"_s).credentialId, "shown");
}

/// The names that LinkedIn's form knows.
void tst_Networks::address()
{
    StoredBadge stored = team();
    stored.badge.licenseNumber = u"42 & 43"_s;
    stored.badge.validUntil = Instant { sample::day(2028, 12, 1) };
    const QUrl url(addToProfileAddress(profileFields(stored, u"fr"_s)), QUrl::StrictMode);
    QVERIFY(url.isValid());
    QCOMPARE(url.host(), u"www.linkedin.com"_s);
    QCOMPARE(url.path(), u"/profile/add"_s);
    const QList<std::pair<QString, QString>> expected {
        { u"startTask"_s, u"CERTIFICATION_NAME"_s },
        { u"name"_s, u"Esprit d’équipe"_s },
        { u"organizationName"_s, u"Maison des talents"_s },
        { u"issueYear"_s, u"2025"_s },
        { u"issueMonth"_s, u"3"_s },
        { u"expirationYear"_s, u"2028"_s },
        { u"expirationMonth"_s, u"12"_s },
        { u"certUrl"_s, u"https://badges.maison-des-talents.example/b/42"_s },
        { u"certId"_s, u"42 & 43"_s },
    };
    QCOMPARE(QUrlQuery(url).queryItems(QUrl::FullyDecoded), expected);
}

void tst_Networks::addressOfHostileBadge()
{
    StoredBadge stored = team();
    stored.badge.name.plain = u"a&certUrl=https://evil.example#\r\nX: y 🎒"_s;
    const QString address = addToProfileAddress(profileFields(stored, u"fr"_s));
    QCOMPARE(address.count("certUrl="_L1), 1);
    for (const QChar c : address)
        QVERIFY(c > u' ' && c < u'\u007f');
    QVERIFY(!address.contains(u'#'));
}

void tst_Networks::noPage()
{
    StoredBadge stored = team();
    stored.badge.hostedUrl.clear();
    const ProfileFields fields = profileFields(stored, u"fr"_s);
    QVERIFY(!fields.page);
    QVERIFY(!addToProfileAddress(fields).contains("certUrl"_L1));
    QCOMPARE(noPageSentence(u"fr"_s), u"Ce badge n’a pas de page internet. Joignez plutôt le PDF."_s);
    QVERIFY(!postFor(network("LinkedIn"), stored, u"fr"_s).text.contains("http"_L1));
}

void tst_Networks::postFits_data()
{
    QTest::addColumn<int>("badge");
    for (int i = 0; i < 12; ++i)
        QTest::addRow("badge %d", i) << i;
    QTest::newRow("wide letters") << -1;
}

void tst_Networks::postFits()
{
    QFETCH(int, badge);
    StoredBadge stored = badge < 0 ? team() : sample::twelve().badges.at(badge).stored;
    if (badge < 0) {
        stored.badge.name.plain = u"徽章"_s.repeated(300);
        stored.badge.issuer.name.plain = u"組織"_s.repeated(300);
        stored.badge.hostedUrl = u"https://example.org/"_s + u"a"_s.repeated(1500);
    }
    for (const Network& each : networks()) {
        const Post post = postFor(each, stored, u"fr"_s);
        QVERIFY2(post.length <= each.maxLength && post.length > 20, each.name);
        QCOMPARE(post.length, lengthOn(each, post.text));
    }
}

void tst_Networks::postSaysIt()
{
    const Post post = postFor(network("LinkedIn"), team(), u"fr"_s);
    QCOMPARE(post.text,
        u"J’ai reçu le badge « Esprit d’équipe », remis par Maison des talents.\n\n"
        "Mener un projet à plusieurs pendant 3 mois et le présenter devant un groupe.\n\n"
        "https://badges.maison-des-talents.example/b/42"_s);
    QVERIFY(postFor(network("X"), team(), u"en"_s).text.startsWith(u"I received the badge “Esprit d’équipe” from"_s));
}

void tst_Networks::lengthAsTheNetworkCounts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("a link on X") << u"X"_s << u"a https://example.org/a/very/long/address/that/counts/as/little b"_s
                                 << 27;
    QTest::newRow("a link on Bluesky") << u"Bluesky"_s << u"https://a.b"_s << 11;
    QTest::newRow("wide letters on X") << u"X"_s << u"徽章 é’“"_s << 8;
    QTest::newRow("a family on Mastodon") << u"Mastodon"_s << u"👨‍👩‍👧‍👦!"_s << 2;
    QTest::newRow("a letter with its accent") << u"LinkedIn"_s << u"e\u0301a"_s << 2;
}

void tst_Networks::lengthAsTheNetworkCounts()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QTEST(lengthOn(network(name.toLatin1().constData()), text), "length");
}

void tst_Networks::wholeText()
{
    Progress progress;
    const Result<QByteArray> text = networksText(sample::portfolio(), progress);
    QVERIFY(text);
    for (const char* part : { "# Esprit d’équipe", "# Accueil du public", "## LinkedIn", "Remis en : mars 2025",
             "Joignez plutôt le PDF", "https://www.linkedin.com/profile/add?startTask=", "## Mastodon (" })
        QVERIFY2(text->contains(part), part);
}

QTEST_MAIN(tst_Networks)
#include "tst_networks.moc"
