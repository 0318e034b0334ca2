#include "core/sharing/BoundDates.h"
#include "core/sharing/ControlCode.h"
#include "core/sharing/FileNames.h"
#include "core/sharing/PortfolioContent.h"

#include <QTest>

#include "tests/core/sharing/HeavyPortfolio.h"

using namespace besace;
using namespace Qt::StringLiterals;

class tst_PortfolioContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shownByDefault();
    void datesStayOnOneLine_data();
    void datesStayOnOneLine();
    void stateLine_data();
    void stateLine();
    void heading();
    void skillsOnce();
    void manySkills();
    void personal();
    void byline();
    void controlCodes();
    void reducedFiles();
    void page_data();
    void page();
    void fileNames();
    void mediaTypes();
    void language();
    void foreignLanguage();
    void cancelled();
};

static PortfolioContent contentOf(const Portfolio& portfolio)
{
    Progress progress;
    const Result<PortfolioContent> content = portfolioContent(portfolio, progress);
    return content ? *content : PortfolioContent();
}

static Portfolio only(PortfolioBadge badge, const QString& language = u"fr"_s)
{
    Portfolio portfolio = sample::portfolio();
    portfolio.language = language;
    portfolio.badges = { std::move(badge) };
    return portfolio;
}

void tst_PortfolioContent::shownByDefault()
{
    BadgeSummary badge;
    badge.state = State::Verified;
    QVERIFY(isShownByDefault(badge));
    badge.state = State::Expired;
    QVERIFY(isShownByDefault(badge));
    badge.place = Place::ToConfirm;
    QVERIFY(!isShownByDefault(badge));
    badge.place = Place::MyBadges;
    badge.state = State::Revoked;
    QVERIFY(!isShownByDefault(badge));
    badge.state = State::Changed;
    QVERIFY(!isShownByDefault(badge));
}

static QString withPlainBlanks(QString text) { return text.replace(QChar::Nbsp, u' '); }

void tst_PortfolioContent::datesStayOnOneLine_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("bound");
    QTest::newRow("a short word before") << u"remis le 12 mars 2025"_s << u"remis le_12_mars_2025"_s;
    QTest::newRow("the first") << u"remis le 1er août 2024."_s << u"remis le_1er_août_2024."_s;
    QTest::newRow("an apostrophe") << u"Expiré : valable jusqu’au 30 juin 2025. Il reste"_s
                                   << u"Expiré : valable jusqu’au_30_juin_2025. Il reste"_s;
    QTest::newRow("two") << u"given on 3 May 2025 · valid until 4 June 2026"_s
                         << u"given on_3_May_2025 · valid until_4_June_2026"_s;
    QTest::newRow("a long word before") << u"constitutionally 3 May 2025"_s << u"constitutionally 3_May_2025"_s;
    QTest::newRow("no date") << u"Badge modifié, 12 fois"_s << u"Badge modifié, 12 fois"_s;
}

void tst_PortfolioContent::datesStayOnOneLine()
{
    QFETCH(QString, written);
    QFETCH(QString, bound);
    QCOMPARE(withBoundDates(written), bound.replace(u'_', QChar::Nbsp));
}

void tst_PortfolioContent::stateLine_data()
{
    QTest::addColumn<VerificationReport>("report");
    QTest::addColumn<QString>("inFrench");
    QTest::addColumn<QString>("inEnglish");
    using sample::report;
    QTest::newRow("verified") << report() << u"Vérifié le 12 mars 2026"_s << u"Checked on 12 March 2026"_s;
    QTest::newRow("expired") << report({ .validity = "expired" })
                             << u"Expiré\u00a0: valable jusqu’au 30 juin 2025. Il reste authentique."_s
                             << u"Expired: valid until 30 June 2025. It is still genuine."_s;
    QTest::newRow("not yet valid") << report({ .validity = "not-yet-valid" }) << u"Le badge n’est pas encore valable."_s
                                   << u"The badge is not valid yet."_s;
    QTest::newRow("status unchecked") << report({ .status = "status-not-asked" })
                                      << u"Authentique, annulation non contrôlée. Vérifié le 12 mars 2026"_s
                                      << u"Genuine, cancellation not checked. Checked on 12 March 2026"_s;
    QTest::newRow("issuer unknown") << report({ .issuer = "issuer-not-on-list" })
                                    << u"Authentique, organisme à confirmer (exemple.fr). Vérifié le 12 mars 2026"_s
                                    << u"Genuine, organisation to confirm (exemple.fr). Checked on 12 March 2026"_s;
    QTest::newRow("revoked") << report({ .status = "revoked" }) << u"L’organisme a annulé ce badge."_s
                             << u"The organisation cancelled this badge."_s;
    QTest::newRow("changed") << report({ .integrity = "signature-invalid" }) << u"Badge modifié"_s
                             << u"Changed badge"_s;
    QTest::newRow("changed and expired") << report({ .integrity = "signature-invalid", .validity = "expired" })
                                         << u"Badge modifié"_s << u"Changed badge"_s;
    QTest::newRow("without proof") << report({ .integrity = "no-proof" }) << u"Badge sans preuve"_s
                                   << u"Badge without proof"_s;
}

void tst_PortfolioContent::stateLine()
{
    QFETCH(VerificationReport, report);
    PortfolioBadge badge = sample::badge(u"a"_s, u"b"_s, sample::day(2024, 1, 1), Qt::red, report);
    badge.stored.summary.validUntil = sample::day(2025, 6, 30);
    badge.stored.summary.issuerDomain = u"exemple.fr"_s;
    QFETCH(QString, inFrench);
    QFETCH(QString, inEnglish);
    QCOMPARE(withPlainBlanks(contentOf(only(badge, u"fr"_s)).badges.first().stateLine), withPlainBlanks(inFrench));
    QCOMPARE(withPlainBlanks(contentOf(only(badge, u"en"_s)).badges.first().stateLine), withPlainBlanks(inEnglish));
}

void tst_PortfolioContent::heading()
{
    Portfolio portfolio = sample::portfolio();
    QCOMPARE(contentOf(portfolio).heading, u"Léa N."_s);
    QCOMPARE(contentOf(portfolio).subtitle, u"Mes badges pour un poste à l’accueil"_s);
    portfolio.personName.clear();
    QCOMPARE(contentOf(portfolio).heading, u"Mes badges pour un poste à l’accueil"_s);
    QCOMPARE(contentOf(portfolio).subtitle, QString());
    portfolio.title.clear();
    QCOMPARE(contentOf(portfolio).heading, u"Mes badges"_s);
}

void tst_PortfolioContent::skillsOnce()
{
    Portfolio portfolio = sample::portfolio();
    portfolio.badges[2].stored.badge.achievement.tags += { u" PRENDRE  LA PAROLE"_s, u""_s };
    QCOMPARE(contentOf(portfolio).skills,
        QStringList({ u"Travailler en équipe"_s, u"Accueillir un public"_s, u"Prendre la parole"_s,
            u"Respecter les règles de sécurité"_s }));
}

void tst_PortfolioContent::manySkills()
{
    Portfolio portfolio = sample::portfolio();
    for (int i = 0; i < 25; ++i)
        portfolio.badges[2].stored.badge.achievement.tags += QString::number(i);
    QCOMPARE(contentOf(portfolio).skills.size(), 25);
    QCOMPARE(contentOf(portfolio).skills.last(), u"et 5 autres"_s);
}

/// Nothing personal is shown unless it is asked for, and the person's words never look like the organisation's.
void tst_PortfolioContent::personal()
{
    Portfolio portfolio = sample::personal();
    const PortfolioContent shown = contentOf(portfolio);
    QCOMPARE(shown.email, u"lea.n@exemple.fr"_s);
    QCOMPARE(shown.telephone, u"06 00 00 00 00"_s);
    QVERIFY(!shown.photo.isEmpty());
    QVERIFY2(!unbake(shown.photo), "what a photo carries stays behind");
    QCOMPARE(shown.photoText, u"Photo de Léa N."_s);
    QCOMPARE(shown.ownSkills, QStringList({ u"Organiser"_s }));
    const ContentSection story = shown.badges[0].sections.last();
    QVERIFY(story.isOwn);
    QCOMPARE(story.label, u"Écrit par Léa N."_s);
    QCOMPARE(story.blocks.size(), 3);
    QVERIFY(!shown.badges[0].sections.first().isOwn);

    portfolio.showStories = portfolio.showOwnSkills = false;
    portfolio.photo = "<svg/>";
    const PortfolioContent hidden = contentOf(portfolio);
    QCOMPARE(hidden.badges[0].sections.size(), 1);
    QCOMPARE(hidden.ownSkills, QStringList());
    QCOMPARE(hidden.photo, QByteArray());
}

void tst_PortfolioContent::controlCodes()
{
    QCOMPARE(controlCode({}), QString());
    // SHA-256 of "abc", FIPS 180-4: ba7816bf 8f01cfea…, in Crockford's base 32
    QCOMPARE(controlCode("abc"), u"Q9W1 DFWF 077Y"_s);
    PortfolioBadge badge = sample::badge(u"a"_s, u"b"_s, sample::day(2024, 1, 1));
    QCOMPARE(contentOf(only(badge)).badges.first().controlCode, QString());
    badge.stored.badge.payload = "abc";
    QCOMPARE(contentOf(only(badge)).badges.first().controlCode, u"Code de contrôle\u00a0: Q9W1 DFWF 077Y"_s);
}

/// The picture becomes small; what proves the badge is what it was.
void tst_PortfolioContent::reducedFiles()
{
    Portfolio portfolio = sample::portraits(1);
    const QByteArray original = portfolio.badges[0].files[0].bytes;
    portfolio.badges[0].files += StoredFile { u"b.json"_s, sample::payload(u"b"_s) };
    portfolio.badges[0].files += StoredFile { u"damaged.png"_s, original.chopped(1000) };
    portfolio.pictures = Portfolio::Pictures::Reduced;
    const QList<ContentFile> files = contentOf(portfolio).badges[0].files;
    QCOMPARE(files.size(), 3);
    QVERIFY(files[0].bytes.size() < original.size() / 3);
    QCOMPARE(unbake(files[0].bytes)->stored, unbake(original)->stored);
    QCOMPARE(QImage::fromData(files[0].bytes).width(), reducedPicturePixels);
    QCOMPARE(files[1].bytes, sample::payload(u"b"_s));
    QCOMPARE(files[2].bytes, original.chopped(1000));
}

void tst_PortfolioContent::byline()
{
    PortfolioBadge badge = sample::badge(u"a"_s, u"Maison des talents"_s, sample::day(2024, 1, 1));
    badge.stored.summary.validUntil = sample::day(2027, 2, 3);
    QCOMPARE(contentOf(only(badge)).badges.first().byline,
        u"Maison des talents\u00a0· remis le\u00a01er\u00a0janvier\u00a02024\u00a0· valable jusqu’au\u00a03\u00a0février\u00a02027"_s);
    badge.stored.badge.awardedOn = Instant { sample::day(2023, 12, 24) };
    badge.stored.summary.validUntil.reset();
    badge.stored.badge.issuer.name = {};
    badge.stored.summary.issuerName.clear();
    QCOMPARE(contentOf(only(badge)).badges.first().byline, u"remis le\u00a024\u00a0décembre\u00a02023"_s);
    const QString key = u"did:key:z6Mkm7BbG38PbWF5BaudEzohLrH72mgE7cFkvJHkjhHPriSB"_s; // no name for people
    badge.stored.badge.issuer.name.plain = key;
    badge.stored.summary.issuerName = key;
    QCOMPARE(contentOf(only(badge)).badges.first().byline, u"remis le\u00a024\u00a0décembre\u00a02023"_s);
}

void tst_PortfolioContent::page_data()
{
    QTest::addColumn<QString>("hosted");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("page");
    const QString https = u"https://example.org/b/1"_s;
    QTest::newRow("hosted") << https << u"urn:uuid:1"_s << https;
    QTest::newRow("id") << QString() << https << https;
    QTest::newRow("none") << QString() << u"urn:uuid:1"_s << QString();
    QTest::newRow("not secure") << u"http://example.org/b/1"_s << QString() << QString();
    QTest::newRow("script") << u"javascript:alert(1)"_s << u"javascript:alert(2)"_s << QString();
}

void tst_PortfolioContent::page()
{
    QFETCH(QString, hosted);
    QFETCH(QString, id);
    PortfolioBadge badge = sample::badge(u"a"_s, u"b"_s, sample::day(2024, 1, 1));
    badge.stored.badge.hostedUrl = hosted;
    badge.stored.badge.id = id;
    const std::optional<WebLink> page = contentOf(only(badge)).badges.first().page;
    QTEST(page ? page->address : QString(), "page");
    badge.stored.report = sample::report({ .integrity = "signature-invalid" });
    QVERIFY2(!contentOf(only(badge)).badges.first().page, "a changed badge leads nowhere");
}

void tst_PortfolioContent::fileNames()
{
    FileNames names;
    const QByteArray png("\x89PNG\r\n\x1a\n");
    QCOMPARE(names.nameFor(u"Esprit d'équipe"_s, u"Maison X"_s, u"2025-03-12"_s, png),
        u"Esprit d'équipe – Maison X – 2025-03-12.png"_s);
    QCOMPARE(names.nameFor(u"ESPRIT d'équipe"_s, u"Maison X"_s, u"2025-03-12"_s, png),
        u"ESPRIT d'équipe – Maison X – 2025-03-12 (2).png"_s);
    QCOMPARE(names.nameFor(u"../../etc/passwd\0"_s, {}, {}, "{}"), u"-..-etc-passwd.json"_s);
    QCOMPARE(names.nameFor(u"a\u202egnp"_s, {}, {}, "eyJ"), u"agnp.jwt"_s);
    QCOMPARE(names.nameFor({}, {}, {}, "x"), u"badge.txt"_s);
    QVERIFY(
        names.nameFor(QString(500, u'x'), QString(500, u'y'), u"2025-03-12"_s, png).endsWith(u" – 2025-03-12.png"_s));
}

void tst_PortfolioContent::mediaTypes()
{
    QCOMPARE(mediaTypeOf("<svg/>"), u"image/svg+xml"_s);
    QCOMPARE(mediaTypeOf("  {}"), u"application/ld+json"_s);
    QCOMPARE(mediaTypeOf("eyJhbGciOiJFZERTQSJ9.e30."), u"application/jwt"_s);
    QCOMPARE(mediaTypeOf("https://example.org"), u"text/plain"_s);
}

/// The output's language is not the application's, and sentences do not mix.
void tst_PortfolioContent::language()
{
    PortfolioBadge badge = sample::badge(u"a"_s, u"b"_s, sample::day(2024, 1, 1));
    badge.stored.badge.name.translations = { { u"fr"_s, u"Accueil"_s }, { u"en"_s, u"Reception"_s } };
    QCOMPARE(contentOf(only(badge, u"en"_s)).badges.first().name, u"Reception"_s);
    QCOMPARE(contentOf(only(badge, u"fr"_s)).badges.first().name, u"Accueil"_s);
    QCOMPARE(contentOf(only(badge, u"en"_s)).madeOn, u"Made on\u00a012\u00a0March\u00a02026 with Besace."_s);
}

void tst_PortfolioContent::foreignLanguage()
{
    PortfolioBadge badge = sample::badge(u"a"_s, u"b"_s, sample::day(2024, 1, 1));
    badge.stored.badge.achievement.inLanguage = u"en-GB"_s;
    QCOMPARE(contentOf(only(badge, u"fr"_s)).badges.first().language, u"en"_s);
    QCOMPARE(contentOf(only(badge, u"en"_s)).badges.first().language, QString());
    badge.stored.badge.achievement.inLanguage = u"\" onclick=x"_s;
    QCOMPARE(contentOf(only(badge, u"fr"_s)).badges.first().language, QString());
}

void tst_PortfolioContent::cancelled()
{
    struct Stopped : Progress {
        bool cancelled() const override { return true; }
    } progress;
    const Result<QByteArray> html = portfolioHtml(sample::portfolio(), progress);
    QVERIFY(!html);
    QCOMPARE(html.error().code, Error::Code::Cancelled);
    QVERIFY(!portfolioPdf(sample::portfolio(), progress));
}

QTEST_MAIN(tst_PortfolioContent)
#include "tst_portfoliocontent.moc"
