#include "core/base/Json.h"
#include "core/sharing/Portfolio.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

#include "tests/core/sharing/SamplePortfolio.h"

using namespace besace;
using namespace Qt::StringLiterals;

class tst_HtmlPortfolio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingRuns();
    void nothingIsFetched();
    void onlyOurElements();
    void policyFitsTheStyle();
    void themesDifferInNothingElse();
    void whatIsPersonal();
    void onlyMailAddressesBecomeLinks_data();
    void onlyMailAddressesBecomeLinks();
    void linkedDataSaysTheSame();
    void linkedDataKeepsQuietAbout_data();
    void linkedDataKeepsQuietAbout();
    void everyFileComesBack();
    void withoutFiles();
    void hostileTextIsText();
    void sameAgain();
    void noBadges();

private:
    QString m_page;
};

static QString pageOf(const Portfolio& portfolio)
{
    Progress progress;
    const Result<QByteArray> page = portfolioHtml(portfolio, progress);
    return page ? QString::fromUtf8(*page) : QString();
}

static QStringList all(const QString& pattern, const QString& text)
{
    QStringList found;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        found += it.next().captured(1);
    return found;
}

void tst_HtmlPortfolio::initTestCase()
{
    m_page = pageOf(sample::twelve());
    QVERIFY(m_page.startsWith("<!DOCTYPE html>\n<html lang=\"fr\">"_L1));
    QCOMPARE(m_page.count("<article"_L1), 12);
}

/// The names of all attributes of all tags; quotes in text are escaped, so a tag ends at its first ">".
static QStringList attributeNames(const QString& page)
{
    QStringList names;
    for (const QString& tag : all(u"<([a-zA-Z][^>]*)>"_s, page))
        names += all(u"\\s([a-zA-Z:-]+)\\s*="_s, QString(tag).replace(QRegularExpression(u"\"[^\"]*\""_s), u"\"\""_s));
    return names;
}

void tst_HtmlPortfolio::nothingRuns()
{
    const QStringList names = attributeNames(m_page);
    QVERIFY(names.contains(u"href"_s));
    for (const QString& name : names)
        QVERIFY2(!name.startsWith("on"_L1, Qt::CaseInsensitive), qPrintable(name));
    QVERIFY(!names.contains(u"style"_s));
    // Linked data is no script: it never runs.
    QCOMPARE(m_page.count("<script"_L1, Qt::CaseInsensitive), 1);
    QCOMPARE(m_page.count("<script type=\"application/ld+json\">"_L1), 1);
    for (const QString& address : all(u"href=\"([^\"]*)\""_s, m_page))
        QVERIFY2(
            address.startsWith("https://"_L1) || address.startsWith("http://"_L1) || address.startsWith("data:"_L1),
            qPrintable(address.left(80)));
}

void tst_HtmlPortfolio::nothingIsFetched()
{
    const QStringList sources = all(u"src=\"([^\"]*)\""_s, m_page);
    QCOMPARE(sources.size(), 12);
    for (const QString& source : sources)
        QVERIFY2(source.startsWith("data:image/png;base64,"_L1), qPrintable(source.left(80)));
    QVERIFY(!m_page.contains("url("_L1));
    QVERIFY(!m_page.contains("@import"_L1));
    // Links wait for a click, and tell nothing then.
    const QStringList links = all(u"(<a [^>]*href=\"http[^>]*>)"_s, m_page);
    QVERIFY(!links.isEmpty());
    for (const QString& link : links)
        QVERIFY(link.contains("rel=\"noopener noreferrer external\""_L1));
}

void tst_HtmlPortfolio::onlyOurElements()
{
    static const QSet<QString> ours { u"html"_s, u"head"_s, u"meta"_s, u"title"_s, u"style"_s, u"script"_s, u"body"_s,
        u"header"_s, u"main"_s, u"footer"_s, u"article"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"p"_s, u"div"_s, u"span"_s,
        u"ul"_s, u"ol"_s, u"li"_s, u"a"_s, u"img"_s, u"svg"_s, u"path"_s, u"g"_s, u"circle"_s, u"rect"_s, u"strong"_s,
        u"em"_s, u"code"_s, u"pre"_s, u"br"_s, u"hr"_s };
    for (const QString& name : all(u"<([a-zA-Z][a-zA-Z0-9]*)"_s, m_page))
        QVERIFY2(ours.contains(name), qPrintable(name));
}

void tst_HtmlPortfolio::policyFitsTheStyle()
{
    const QStringList policies = all(u"Content-Security-Policy\" content=\"([^\"]*)\""_s, m_page);
    QCOMPARE(policies.size(), 1);
    QVERIFY(policies.first().startsWith("default-src 'none'; img-src data:; style-src 'sha256-"_L1));
    const qsizetype from = m_page.indexOf("<style>"_L1) + 7;
    const QString style = m_page.mid(from, m_page.indexOf("</style>"_L1) - from);
    const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    QVERIFY(policies.first().contains(u"'sha256-"_s + QString::fromLatin1(hash) + u"'"_s));
}

void tst_HtmlPortfolio::themesDifferInNothingElse()
{
    for (const PortfolioTheme theme : portfolioThemes) {
        Portfolio portfolio = sample::twelve();
        portfolio.theme = theme;
        const QString own = u" class=\"%1\""_s.arg(themeName(theme));
        const QString html = theme == PortfolioTheme::Colour ? QString() : own;
        const QString page = pageOf(portfolio);
        QVERIFY2(page.startsWith(u"<!DOCTYPE html>\n<html lang=\"fr\"%1>"_s.arg(html)), qPrintable(page.left(80)));
        QCOMPARE(QString(page).remove(own), m_page);
        QVERIFY(html.isEmpty() || page.contains(u"\n."_s + themeName(theme) + u" {"_s));
    }
}

void tst_HtmlPortfolio::whatIsPersonal()
{
    const QString page = pageOf(sample::personal());
    QVERIFY(page.contains(
        u"<a href=\"mailto:lea.n@exemple.fr\">lea.n@exemple.fr</a> · <span class=\"telephone\">06 00 00 00 00<"_s));
    QVERIFY(page.contains(u"alt=\"Photo de Léa N.\""_s));
    QVERIFY(page.contains(u"J’ai organisé la collecte."_s));
    QVERIFY(page.contains("Organiser"_L1));
    for (const QString& hidden :
        { u"href=\"mailto:"_s, u"class=\"photo\""_s, u"J’ai organisé la collecte."_s, u"Organiser"_s })
        QVERIFY2(!pageOf(sample::portfolio()).contains(hidden), qPrintable(hidden));
}

void tst_HtmlPortfolio::onlyMailAddressesBecomeLinks_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("html");
    QTest::newRow("an address") << u"a@b.example"_s << u"<a href=\"mailto:a@b.example\">a@b.example</a>"_s;
    QTest::newRow("no address") << u"javascript:alert(1)"_s << u">javascript:alert(1)<"_s;
    QTest::newRow("a second recipient") << u"a@b.example?bcc=c@d.example"_s << u">a@b.example?bcc=c@d.example<"_s;
    QTest::newRow("a subject") << u"a@b.example?subject=x&body=y"_s
                               << u"mailto:a@b.example%3Fsubject%3Dx%26body%3Dy\""_s;
    QTest::newRow("an attribute") << u"\"onclick=alert(1)\"@b.example"_s
                                  << u"\"mailto:%22onclick%3Dalert%281%29%22@b.example\""_s;
}

void tst_HtmlPortfolio::onlyMailAddressesBecomeLinks()
{
    QFETCH(QString, email);
    QFETCH(QString, html);
    Portfolio portfolio = sample::portfolio();
    portfolio.email = email;
    const QString page = pageOf(portfolio);
    QVERIFY2(page.contains(html), qPrintable(page.mid(page.indexOf("contact"_L1), 300)));
}

static JsonValue linkedDataOf(const QString& page)
{
    const QStringList blocks = all(u"<script type=\"application/ld\\+json\">([^<]*)</script>"_s, page);
    const Result<JsonValue> value = blocks.size() == 1 ? parseJson(blocks.first().toUtf8()) : JsonValue();
    return value ? *value : JsonValue();
}

void tst_HtmlPortfolio::linkedDataSaysTheSame()
{
    const JsonValue data = linkedDataOf(m_page);
    QCOMPARE(data[u"@type"].toString(), u"ProfilePage"_s);
    const JsonValue person = data[u"mainEntity"];
    QCOMPARE(person[u"name"].toString(), u"Léa N."_s);
    QVERIFY(person[u"email"].isNull());
    const JsonValue first = person[u"hasCredential"].at(0);
    QCOMPARE(first[u"@type"].toString(), u"EducationalOccupationalCredential"_s);
    QCOMPARE(first[u"name"].toString(), u"Esprit d’équipe"_s);
    QCOMPARE(first[u"recognizedBy"][u"name"].toString(), u"Maison des talents"_s);
    QCOMPARE(first[u"datePublished"].toString(), u"2025-03-12"_s);
    QCOMPARE(first[u"competencyRequired"].at(1)[u"name"].toString(), u"Accueillir un public"_s);
    const QByteArray sha256
        = QCryptographicHash::hash(sample::portfolio().badges.first().files.first().bytes, QCryptographicHash::Sha256);
    QCOMPARE(first[u"encoding"].at(0)[u"sha256"].toString(), QString::fromLatin1(sha256.toHex()));
    const JsonValue hostile = person[u"hasCredential"].at(4);
    QCOMPARE(hostile[u"name"].toString(), u"\"><script>alert(1)</script>gnp.exe"_s);
}

void tst_HtmlPortfolio::linkedDataKeepsQuietAbout_data()
{
    QTest::addColumn<sample::Reasons>("reasons");
    QTest::addColumn<size_t>("credentials");
    QTest::newRow("nothing genuine") << sample::Reasons {} << size_t(1);
    QTest::newRow("an expired one says so") << sample::Reasons { .validity = "expired" } << size_t(1);
    QTest::newRow("a changed one") << sample::Reasons { .integrity = "signature-invalid" } << size_t(0);
    QTest::newRow("a cancelled one") << sample::Reasons { .status = "revoked" } << size_t(0);
}

void tst_HtmlPortfolio::linkedDataKeepsQuietAbout()
{
    QFETCH(sample::Reasons, reasons);
    QFETCH(size_t, credentials);
    Portfolio portfolio = sample::portfolio();
    portfolio.badges = { sample::badge(u"A"_s, u"B"_s, sample::day(2025, 1, 1), Qt::red, sample::report(reasons)) };
    const JsonValue data = linkedDataOf(pageOf(portfolio));
    QCOMPARE(data[u"mainEntity"][u"hasCredential"].asList().size(), credentials);
}

void tst_HtmlPortfolio::everyFileComesBack()
{
    QStringList names;
    QList<QByteArray> bytes;
    static const QRegularExpression file(
        u"<a class=\"besace-file\" download=\"([^\"]+)\" href=\"data:([^;\"]+);base64,([^\"]+)\">"_s);
    for (auto it = file.globalMatch(m_page); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        names += match.captured(1);
        bytes += QByteArray::fromBase64(match.captured(3).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    }
    QList<QByteArray> originals;
    for (const PortfolioBadge& badge : sample::twelve().badges) {
        for (const StoredFile& original : badge.files)
            originals += original.bytes;
    }
    QCOMPARE(bytes, originals);
    QVERIFY(m_page.contains(QRegularExpression(u"\\((PNG|SVG|JSON),\u00A0\\d+\u00A0ko\\)</a>"_s))); // stays on one line
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
    for (const QString& name : names)
        QVERIFY2(!name.contains(u'/') && !name.contains(u'\\'), qPrintable(name));
}

void tst_HtmlPortfolio::withoutFiles()
{
    Portfolio portfolio = sample::portfolio();
    portfolio.attachFiles = false;
    const QString page = pageOf(portfolio);
    QCOMPARE(page.count("class=\"besace-file\""_L1), 0);
    QVERIFY(!page.contains("ouvrez-la avec Besace"_L1));
}

void tst_HtmlPortfolio::hostileTextIsText()
{
    QVERIFY(m_page.contains("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;gnp.exe"_L1));
    QVERIFY(m_page.contains("&lt;img src=x onerror=alert(2)&gt;"_L1));
    QVERIFY(m_page.contains("]]&gt;&lt;/style&gt;&lt;style&gt;"_L1));
    QCOMPARE(m_page.count("</script>"_L1), 1);
    QCOMPARE(m_page.count("</style>"_L1), 1);
    QVERIFY(m_page.contains("%1 %2 %n"_L1));
    QVERIFY(!m_page.contains(QChar(0x202e)));
    QVERIFY(!m_page.contains("traceur.example"_L1));
}

void tst_HtmlPortfolio::sameAgain() { QCOMPARE(pageOf(sample::twelve()), m_page); }

void tst_HtmlPortfolio::noBadges()
{
    Portfolio portfolio;
    portfolio.language = u"en"_s;
    portfolio.madeAt = sample::day(2026, 3, 12);
    const QString page = pageOf(portfolio);
    QVERIFY(page.contains("<h1 dir=\"auto\">My badges</h1>"_L1));
    QVERIFY(!page.contains("<ul"_L1));
}

QTEST_MAIN(tst_HtmlPortfolio)
#include "tst_htmlportfolio.moc"
