#include "app/desktop/looks/TextLabel.h"
#include "app/desktop/sharing/ShareDraft.h"
#include "app/desktop/sharing/ShareSeen.h"
#include "app/desktop/sharing/ShareView.h"
#include "core/sharing/archive/BadgeList.h"
#include "core/sharing/archive/OriginalsZip.h"
#include "core/sharing/cv/CvContent.h"

#include <QTest>

#include "tests/core/sharing/SamplePortfolio.h"

using namespace Qt::StringLiterals;
using namespace besace;

/// What is said of an output is read out of it.
class tst_ShareSeen : public QObject {
    Q_OBJECT

private slots:
    void lines_tellWhatIsThere_data();
    void lines_tellWhatIsThere();
    void lines_tellOnlyWhatIsThere();
    void lines_tellOfAPhotoOnlyWhereItIs();
    void lines_namePlainAddressesInTheFiles();
    void lines_warnOfAnAnonymousBadgeBesideAName();
    void says_findsWordsAcrossLines();
    void weight_isThatOfTheFiles();
    void weightBefore_isOfTheSameBadges();
    void weightWords_measureAgainstTheTargets();
};

using Make = Result<QByteArray> (*)(const Portfolio&, Progress&);

static Seen seenIn(const Portfolio& portfolio, Make make)
{
    Progress progress;
    const Result<QByteArray> bytes = make(portfolio, progress);
    return readBack({ OutputFile { {}, bytes ? *bytes : QByteArray() } }, progress);
}

static QStringList textsOf(const QList<SeenLine>& lines)
{
    QStringList texts;
    for (const SeenLine& line : lines)
        texts += (line.isWarning ? u"! "_s : QString()) + line.text;
    return texts;
}

/// A badge whose file says to whom it was given.
static PortfolioBadge givenTo(const QString& identity)
{
    PortfolioBadge one = sample::badge(u"Cuisine"_s, u"Mission locale"_s, sample::day(2024, 1, 1));
    const QByteArray payload
        = R"({"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"https://a.example/1",
        "recipient":{"type":"email","hashed":false,"identity":")"
        + identity.toUtf8() + R"("},"badge":"https://a.example/b","issuedOn":"2024-01-01T00:00:00Z",
        "verification":{"type":"hosted"}})";
    one.files = { StoredFile { u"badge.png"_s, sample::bakedPng(Qt::darkGreen, payload) } };
    one.stored.badge.recipients = { Recipient { u"email"_s, identity, {}, false } };
    return one;
}

void tst_ShareSeen::lines_tellWhatIsThere_data()
{
    QTest::addColumn<bool>("isPdf");
    QTest::newRow("PDF") << true;
    QTest::newRow("page") << false;
}

void tst_ShareSeen::lines_tellWhatIsThere()
{
    QFETCH(bool, isPdf);
    const Portfolio portfolio = sample::personal();
    const QStringList lines = textsOf(seenLines(seenIn(portfolio, isPdf ? portfolioPdf : portfolioHtml), portfolio));
    for (const QString& line :
        { u"Your name: Léa N."_s, u"An e-mail address: lea.n@exemple.fr"_s, u"Your telephone number: 06 00 00 00 00"_s,
            u"Your photo"_s, u"Skills that you added: Organiser, travailler en équipe"_s })
        QVERIFY2(lines.contains(line), qPrintable(line + u" not in "_s + lines.join(u'\n')));
    const QString all = lines.join(u'\n');
    QVERIFY2(all.contains(u"Esprit d’équipe, Accueil du public, Sécurité incendie"_s), qPrintable(all));
    QVERIFY2(all.contains(u"What you wrote about"_s), qPrintable(all));
    QVERIFY2(!all.contains(u"Not in it"_s), qPrintable(all));
}

/// What was asked for and is not in the output is not told of.
void tst_ShareSeen::lines_tellOnlyWhatIsThere()
{
    const Portfolio asked = sample::personal();
    Portfolio made = sample::portfolio();
    made.personName.clear();
    made.badges.removeLast();
    const QString all = textsOf(seenLines(seenIn(made, portfolioPdf), asked)).join(u'\n');
    for (const QString& wrong :
        { u"Your name:"_s, u"e-mail address:"_s, u"telephone number:"_s, u"Sécurité incendie"_s, u"What you wrote"_s })
        QVERIFY2(!all.contains(wrong), qPrintable(wrong + u" in "_s + all));
    QVERIFY2(all.contains(u"Not in it: your name, an e-mail address, your telephone number"_s), qPrintable(all));
}

void tst_ShareSeen::lines_tellOfAPhotoOnlyWhereItIs()
{
    const auto tellsOfPhoto = [](const Portfolio& portfolio, Make make) {
        return textsOf(seenLines(seenIn(portfolio, make), portfolio)).contains(u"Your photo"_s);
    };
    Portfolio portfolio = sample::personal();
    for (const Make make : { portfolioPdf, portfolioHtml, cvPdf, cvHtml })
        QVERIFY(tellsOfPhoto(portfolio, make));
    for (const Make make : { originalsZip, badgeListCsv, jsonResume })
        QVERIFY(!tellsOfPhoto(portfolio, make));
    portfolio.photo = "no picture";
    QVERIFY(!tellsOfPhoto(portfolio, portfolioPdf));
}

void tst_ShareSeen::lines_namePlainAddressesInTheFiles()
{
    Portfolio portfolio = sample::portfolio();
    portfolio.badges = { givenTo(u"cachee@exemple.fr"_s) };
    const QString warning = u"! Inside the badges' files stands: cachee@exemple.fr"_s;
    const QStringList lines = textsOf(seenLines(seenIn(portfolio, portfolioPdf), portfolio));
    QVERIFY2(lines.first() == warning, qPrintable(lines.join(u'\n')));
    portfolio.attachFiles = false;
    QVERIFY(!textsOf(seenLines(seenIn(portfolio, portfolioPdf), portfolio)).contains(warning));
}

void tst_ShareSeen::lines_warnOfAnAnonymousBadgeBesideAName()
{
    Portfolio portfolio = sample::portfolio();
    portfolio.badges.resize(1);
    const QString warning = u"! “Esprit d’équipe” names nobody. Here others see that it is yours."_s;
    QVERIFY(textsOf(seenLines(seenIn(portfolio, portfolioPdf), portfolio)).contains(warning));
    portfolio.personName.clear();
    QVERIFY(!textsOf(seenLines(seenIn(portfolio, portfolioPdf), portfolio)).contains(warning));
    portfolio.badges += givenTo(u"lea@exemple.fr"_s); // another badge names the person
    QVERIFY(textsOf(seenLines(seenIn(portfolio, portfolioPdf), portfolio)).contains(warning));
    portfolio.badges[0].stored.badge.recipients = { Recipient { u"email"_s, u"lea@exemple.fr"_s, {}, false } };
    QVERIFY(!textsOf(seenLines(seenIn(portfolio, portfolioPdf), portfolio)).contains(warning));
}

void tst_ShareSeen::says_findsWordsAcrossLines()
{
    const Seen seen = seenIn(sample::twelve(), portfolioPdf);
    QVERIFY(seen.says(u"Mener un projet à plusieurs pendant 3 mois et le présenter devant un groupe."_s));
    QVERIFY(seen.says(u"Un nom de badge beaucoup trop long, comme en écrivent certains organismes"_s));
    QVERIFY(!seen.says(u"Mener un projet à deux"_s));
    QVERIFY(!seen.says({}));
    QVERIFY(!seen.says(u"  "_s));
}

void tst_ShareSeen::weight_isThatOfTheFiles()
{
    Progress progress;
    QCOMPARE(readBack({ OutputFile { u"a"_s, "123" }, OutputFile { u"b"_s, "45" } }, progress).weight, 5);
    QCOMPARE(readBack({}, progress).weight, 0);
}

/// What else is changed once pictures are reduced has no "before".
void tst_ShareSeen::weightBefore_isOfTheSameBadges()
{
    ShareView view;
    const auto said = [&view](qint64 weight, Portfolio::Pictures pictures) {
        Portfolio portfolio;
        portfolio.pictures = pictures;
        Draft draft;
        draft.weight = weight;
        view.showDraft(draft, portfolio, shareKinds().constFirst());
        return view.findChild<TextLabel*>(u"weight"_s)->words();
    };
    using enum Portfolio::Pictures;
    QVERIFY(!said(400'000, Full).contains(u"before"_s));
    QVERIFY(said(200'000, Reduced).contains(u"before: 400"_s));
    QVERIFY(said(200'000, Reduced).contains(u"before: 400"_s)); // made again
    QVERIFY(!said(100'000, Reduced).contains(u"before"_s)); // of fewer badges
    QVERIFY(!said(300'000, Full).contains(u"before"_s));
    QVERIFY(said(100'000, Reduced).contains(u"before: 300"_s));
}

void tst_ShareSeen::weightWords_measureAgainstTheTargets()
{
    QVERIFY(!isTooHeavy(5'000'000, true));
    QVERIFY(isTooHeavy(5'000'001, true));
    QVERIFY(!isTooHeavy(5'000'001, false));
    QVERIFY(isTooHeavy(10'000'001, false));
    QVERIFY(weightWords(6'000'000, true).contains(u"In the CEJ app: too heavy"_s));
    QVERIFY(weightWords(6'000'000, true).contains(u"By e-mail: yes"_s));
    QVERIFY(!weightWords(6'000'000, false).contains(u"CEJ"_s));
}

QTEST_MAIN(tst_ShareSeen)
#include "tst_shareseen.moc"
