#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/containers/Container.h"
#include "core/containers/PublishedSite.h"
#include "core/sharing/site/DrawnCards.h"
#include "core/sharing/site/SiteFolder.h"
#include "core/sharing/web/Embed.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/core/sharing/SamplePortfolio.h"
#include "tests/support/PageCheck.h"

using namespace besace;
using namespace Qt::StringLiterals;

class tst_Site : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLinkLeadsSomewhere();
    void onlyWhatWeWrite();
    void themeAndLanguage();
    void addressIsNamedOnlyWhereGiven();
    void addresses_data();
    void addresses();
    void hiddenFromSearchUnlessAsked();
    void drawingsAreTextForTheHost();
    void feedKeepsItsIds();
    void cards();
    void cardsSayItInWords();
    void cardsAreDrawnOnce();
    void filesComeBack();
    void folderIsWrittenWhole();
    void folderOfOthersStays_data();
    void folderOfOthersStays();
    void filesBesideStay();
    void stoppedLeavesTheEarlierSite();
    void embedIsOnePiece();
    void embedLeadsToTheSite();

private:
    QMap<QString, QByteArray> m_site;
};

static QMap<QString, QByteArray> siteOf(const Portfolio& portfolio, const SiteOptions& options = {})
{
    Progress progress;
    const Result<QList<OutputFile>> files = portfolioSite(portfolio, options, progress);
    QMap<QString, QByteArray> site;
    for (const OutputFile& file : files ? *files : QList<OutputFile>())
        site.insert(file.path, file.bytes);
    return site;
}

static QStringList all(const QString& pattern, const QByteArray& text)
{
    QStringList found;
    for (auto it = QRegularExpression(pattern).globalMatch(QString::fromUtf8(text)); it.hasNext();)
        found += it.next().captured(1);
    return found;
}

void tst_Site::initTestCase()
{
    m_site = siteOf(sample::twelve());
    QCOMPARE(m_site.keys().filter(u"badges/"_s).size(), 12);
    QVERIFY(m_site.contains(u"badges/01-esprit-d-equipe.html"_s));
}

void tst_Site::everyLinkLeadsSomewhere()
{
    QSet<QString> reached { u"index.html"_s };
    for (auto it = m_site.cbegin(); it != m_site.cend(); ++it) {
        if (!it.key().endsWith(".html"_L1))
            continue;
        for (const QString& address : all(u"(?:href|src)=\"([^\"]*)\""_s, it.value())) {
            if (address.startsWith("https:"_L1) || address.startsWith("http:"_L1))
                continue;
            const QString path = QDir::cleanPath(QFileInfo(it.key()).path() + u'/' + address);
            QVERIFY2(m_site.contains(path), qPrintable(it.key() + u" → "_s + path));
            reached += path;
        }
        for (const QString& card : all(u"og:image\" content=\"([^\"]*)\""_s, it.value()))
            reached += QDir::cleanPath(QFileInfo(it.key()).path() + u'/' + card);
    }
    for (const QString& path : m_site.keys())
        QVERIFY2(reached.contains(path) || path.endsWith("-square.png"_L1), qPrintable(path));
}

void tst_Site::onlyWhatWeWrite()
{
    for (const QString& path : m_site.keys().filter(u".html"_s)) {
        const pagecheck::Page page = pagecheck::check(m_site.value(path));
        QVERIFY2(page.flaws.isEmpty(), qPrintable(path + u' ' + page.flaws.value(0)));
        QCOMPARE(m_site.value(path).count("<h1"), 1);
        QVERIFY(m_site.value(path).contains("default-src 'none'; img-src 'self' file:; style-src 'self' file:;"));
    }
}

void tst_Site::themeAndLanguage()
{
    Portfolio portfolio = sample::portfolio();
    portfolio.theme = PortfolioTheme::Plain;
    portfolio.language = u"en"_s;
    const QMap<QString, QByteArray> site = siteOf(portfolio);
    for (const QString& path : site.keys().filter(u".html"_s))
        QVERIFY(site.value(path).contains("<html lang=\"en\" class=\"plain\">"));
    QVERIFY(site.value(u"badges/01-esprit-d-equipe.html"_s).contains("All badges"));
}

void tst_Site::addressIsNamedOnlyWhereGiven()
{
    for (const QString& path : m_site.keys().filter(u".html"_s))
        QVERIFY(!m_site.value(path).contains("og:url"));
    const QMap<QString, QByteArray> site = siteOf(sample::portfolio(), { u"https://lea.example/badges"_s, false });
    const QByteArray page = site.value(u"badges/01-esprit-d-equipe.html"_s);
    QVERIFY(page.contains("property=\"og:url\" content=\"https://lea.example/badges/badges/01-esprit-d-equipe.html\""));
    QVERIFY(page.contains("property=\"og:image\" content=\"https://lea.example/badges/cards/01-esprit-d-equipe.png\""));
    QVERIFY(!page.contains("href=\"https://lea.example"));
}

void tst_Site::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("a site") << u"https://lea.example"_s << true;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("a query") << u"https://lea.example/?x"_s << false;
    QTest::newRow("a fragment") << u"https://lea.example/#x"_s << false;
    QTest::newRow("words") << u"my site"_s << false;
}

void tst_Site::addresses()
{
    QFETCH(QString, address);
    QFETCH(bool, isOne);
    Portfolio portfolio = sample::portfolio();
    portfolio.badges.clear();
    Progress progress;
    QCOMPARE(portfolioSite(portfolio, { address, false }, progress).has_value(), isOne);
    QCOMPARE(portfolioEmbed(portfolio, { address }, progress).has_value(), isOne);
}

void tst_Site::hiddenFromSearchUnlessAsked()
{
    QVERIFY(m_site.value(u"index.html"_s).contains("name=\"robots\" content=\"noindex, nofollow\""));
    QVERIFY(!siteOf(sample::portfolio(), { {}, true }).value(u"index.html"_s).contains("robots"));
}

/// Opened from the person's own host, a drawing with a script would act in that host's name.
void tst_Site::drawingsAreTextForTheHost()
{
    Portfolio portfolio = sample::portfolio();
    portfolio.badges.first().files
        = { { u"a.svg"_s, *bake("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", sample::payload(u"x"_s)) } };
    const QMap<QString, QByteArray> site = siteOf(portfolio);
    QVERIFY(site.contains(u"files/01-esprit-d-equipe.svg.txt"_s));
    QVERIFY(site.keys().filter(QRegularExpression(u"\\.svgz?$"_s)).isEmpty());
    QVERIFY(site.value(u"badges/01-esprit-d-equipe.html"_s).contains("2025-03-12.svg\" href=\"../files/01"));
}

void tst_Site::feedKeepsItsIds()
{
    Portfolio later = sample::twelve();
    later.madeAt = sample::day(2027, 1, 1);
    later.title = u"Autre titre"_s;
    std::reverse(later.badges.begin(), later.badges.end());
    QStringList before = all(u"<id>([^<]*)</id>"_s, m_site.value(u"feed.xml"_s));
    QStringList after = all(u"<id>([^<]*)</id>"_s, siteOf(later).value(u"feed.xml"_s));
    QCOMPARE(before.size(), 13);
    before.sort();
    after.sort();
    QCOMPARE(after, before);
    QXmlStreamReader reader(m_site.value(u"feed.xml"_s));
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY(!reader.hasError());
}

void tst_Site::cards()
{
    for (const QString& path : m_site.keys().filter(u"cards/"_s)) {
        const QImage card = QImage::fromData(m_site.value(path), "PNG");
        QCOMPARE(card.size(), path.endsWith("-square.png"_L1) ? QSize(1080, 1080) : QSize(1200, 630));
        QVERIFY(!card.hasAlphaChannel() || qAlpha(card.pixel(0, 0)) == 255);
        QVERIFY2(m_site.value(path).size() < 300'000, qPrintable(path)); // what messengers still show
    }
}

void tst_Site::cardsSayItInWords()
{
    Progress progress;
    const Result<PortfolioContent> content = portfolioContent(sample::portfolio(), progress);
    QCOMPARE(cardOfBadge(*content, content->badges.first()).alternativeText,
        u"Esprit d’équipe. Maison des talents\u00a0· remis le\u00a012\u00a0mars\u00a02025. "
        "Vérifié le\u00a012\u00a0mars\u00a02026. Léa N."_s);
    QCOMPARE(cardOfPortfolio(*content).alternativeText,
        u"Léa N. Mes badges pour un poste à l’accueil. 3 badges – Esprit d’équipe, Accueil du public, Sécurité incendie."_s);
}

static QList<QByteArray> sorted(QList<QByteArray> files)
{
    std::sort(files.begin(), files.end());
    return files;
}

static QList<QByteArray> originals(const Portfolio& portfolio)
{
    QList<QByteArray> files;
    for (const PortfolioBadge& badge : portfolio.badges) {
        for (const StoredFile& file : badge.files)
            files += file.bytes;
    }
    return sorted(files);
}

static QString writtenIn(const QTemporaryDir& home, const Portfolio& portfolio, const QString& name = u"site"_s)
{
    Progress progress;
    const QString folder = home.filePath(name);
    const Result<QList<OutputFile>> files = portfolioSite(portfolio, {}, progress);
    return files && writeSite(folder, *files, progress) ? folder : QString();
}

/// Again only where something that can be seen is another; the very bytes tell.
void tst_Site::cardsAreDrawnOnce()
{
    Progress progress;
    const Result<PortfolioContent> content = portfolioContent(sample::portfolio(), progress);
    QVERIFY(content);
    const ShareCard card = cardOfBadge(*content, content->badges.first());
    DrawnCards cards;
    const QByteArray drawn = cards.png(card, CardShape::Wide);
    QCOMPARE(drawn, cardPng(card, CardShape::Wide));
    QCOMPARE(cards.png(card, CardShape::Wide).constData(), drawn.constData());
    QVERIFY(cards.png(card, CardShape::Square).constData() != drawn.constData());
    QList<ShareCard> others(7, card);
    others[0].heading += u'.';
    others[1].line += u'.';
    others[2].state = State::Changed;
    others[3].stateLine += u'.';
    others[4].pictures.clear();
    others[5].foot += u'.';
    others[6].theme = PortfolioTheme::Plain;
    for (const ShareCard& other : others)
        QCOMPARE(cards.png(other, CardShape::Wide), cardPng(other, CardShape::Wide));
}

void tst_Site::filesComeBack()
{
    const QTemporaryDir home;
    const QString folder = writtenIn(home, sample::twelve());
    for (const QString& page : { u"/index.html"_s, u"/badges/01-esprit-d-equipe.html"_s }) {
        const Result<QStringList> paths = site::badgeFilesBeside(folder + page);
        QVERIFY(paths);
        QList<QByteArray> found;
        for (const QString& path : *paths)
            found += *readFile(path, limits::maxFileBytes);
        QCOMPARE(sorted(found), originals(sample::twelve()));
    }
    QCOMPARE(*site::badgeFilesBeside(home.filePath(u"index.html"_s)), QStringList());
}

static QStringList entries(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

void tst_Site::folderIsWrittenWhole()
{
    const QTemporaryDir home;
    const QString folder = writtenIn(home, sample::twelve());
    QCOMPARE(entries(home.path()), QStringList({ u"site"_s }));
    QCOMPARE(filesBelow(folder)->size(), m_site.size() + 1);
    for (auto it = m_site.cbegin(); it != m_site.cend(); ++it)
        QCOMPARE(*readFile(folder + u'/' + it.key(), limits::maxFileBytes), it.value());
    // Made anew, pages of badges that are gone are gone.
    QCOMPARE(writtenIn(home, sample::portfolio()), folder);
    QCOMPARE(entries(folder + u"/badges"_s).size(), 3);
    QCOMPARE(entries(home.path()), QStringList({ u"site"_s }));
}

void tst_Site::folderOfOthersStays_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a page of their own") << u"index.html"_s << QByteArray("mine");
    QTest::newRow("a marker that is not ours") << u"besace-site.txt"_s << QByteArray("mine");
}

void tst_Site::folderOfOthersStays()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    const QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkpath(u"site"_s));
    QVERIFY(writeFile(home.filePath(u"site/"_s + file), content));
    QVERIFY(!mayHoldSite(home.filePath(u"site"_s)));
    QCOMPARE(writtenIn(home, sample::portfolio()), QString());
    QCOMPARE(entries(home.filePath(u"site"_s)), QStringList({ file }));
    QCOMPARE(*readFile(home.filePath(u"site/"_s + file), 100), content);
    QCOMPARE(entries(home.path()), QStringList({ u"site"_s }));
    QVERIFY(QDir(home.path()).mkpath(u"empty"_s));
    QVERIFY(!writtenIn(home, sample::portfolio(), u"empty"_s).isEmpty());
}

void tst_Site::filesBesideStay()
{
    const QTemporaryDir home;
    const QString folder = writtenIn(home, sample::portfolio());
    QVERIFY(writeFile(folder + u"/CNAME"_s, "lea.example\n"));
    QVERIFY(QDir(folder).mkpath(u".git/objects"_s));
    QCOMPARE(writtenIn(home, sample::twelve()), folder);
    QCOMPARE(*readFile(folder + u"/CNAME"_s, 100), QByteArray("lea.example\n"));
    QVERIFY(QFileInfo(folder + u"/.git/objects"_s).isDir());
    QCOMPARE(entries(home.path()), QStringList({ u"site"_s }));
}

namespace {

/// Asks to stop after so many questions.
class Impatient : public Progress {
public:
    explicit Impatient(int patience) : m_patience(patience) { }
    bool cancelled() const override { return --m_patience < 0; }

private:
    mutable int m_patience;
};

} // namespace

void tst_Site::stoppedLeavesTheEarlierSite()
{
    const QTemporaryDir home;
    const QString folder = writtenIn(home, sample::portfolio());
    const QByteArray before = *readFile(folder + u"/index.html"_s, limits::maxFileBytes);
    Progress progress;
    const Result<QList<OutputFile>> files = portfolioSite(sample::twelve(), {}, progress);
    Impatient impatient(7);
    const Result<void> written = writeSite(folder, *files, impatient);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Cancelled);
    QCOMPARE(*readFile(folder + u"/index.html"_s, limits::maxFileBytes), before);
    QCOMPARE(entries(folder + u"/badges"_s).size(), 3);
    QCOMPARE(entries(home.path()), QStringList({ u"site"_s }));
}

void tst_Site::embedIsOnePiece()
{
    Portfolio portfolio = sample::twelve();
    Progress progress;
    const QByteArray list = *portfolioEmbed(portfolio, {}, progress);
    QCOMPARE(pagecheck::check(list).flaws, QStringList());
    QCOMPARE(list.count("<li "), 12);
    QCOMPARE(all(u"src=\"([^\"]{0,22})"_s, list).count(u"data:image/png;base64,"_s), 12);
    portfolio.badges = { portfolio.badges.first() };
    const QByteArray one = *portfolioEmbed(portfolio, {}, progress);
    QCOMPARE(pagecheck::check(one).flaws, QStringList());
    QVERIFY(one.startsWith("<div lang=\"fr\" style=\"display:flex"));
    QVERIFY(one.contains("href=\"https://badges.maison-des-talents.example/b/42\" rel=\"noopener"));
    QVERIFY(one.size() < 20'000);
}

void tst_Site::embedLeadsToTheSite()
{
    Progress progress;
    const QByteArray html = *portfolioEmbed(sample::portfolio(), { u"https://lea.example/"_s }, progress);
    for (const QString& address : all(u"(?:href|src)=\"https://lea.example/([^\"]*)\""_s, html))
        QVERIFY2(siteOf(sample::portfolio()).contains(address), qPrintable(address));
    QCOMPARE(html.count("https://lea.example/"), 6);
}

QTEST_MAIN(tst_Site)
#include "tst_site.moc"
