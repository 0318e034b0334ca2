#include "core/sharing/cv/CvContent.h"
#include "core/sharing/signature/Signature.h"
#include "core/sharing/site/Site.h"
#include "core/sharing/web/Embed.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/support/HostilePages.h"
#include "tests/support/PageCheck.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// Whatever stands in a badge stays text: no page has an element or an attribute that we do not write.
class tst_Injection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCheckSees_data();
    void theCheckSees();
    void everyField_data();
    void everyField();
    void whatThePersonTypes();
    void site();
    void feed();
    void embed_data() { everyField_data(); }
    void embed();
    void cv_data() { everyField_data(); }
    void cv();
    void signature_data() { everyField_data(); }
    void signature();
    void signatureFullOfThem();

private:
    using Make = QByteArray (*)(const Portfolio&);
    void tryField(Make make);

    QStringList m_payloads;
};

static QByteArray pageOf(const Portfolio& portfolio)
{
    Progress progress;
    const Result<QByteArray> page = portfolioHtml(portfolio, progress);
    return page ? *page : QByteArray();
}

static QByteArray cvOf(const Portfolio& portfolio)
{
    Progress progress;
    const Result<QByteArray> page = cvHtml(portfolio, progress);
    return page ? *page : QByteArray();
}

/// With more badges than people can show, to try many at once.
static QByteArray signatureOf(const Portfolio& portfolio)
{
    Progress progress;
    const Result<PortfolioContent> content = portfolioContent(portfolio, progress);
    return content ? signaturePage(writeSignature(*content, [](qsizetype) { return u"picture.png"_s; })) : QByteArray();
}

void tst_Injection::initTestCase()
{
    m_payloads = hostile::payloads();
    QVERIFY2(m_payloads.size() >= 300, qPrintable(QString::number(m_payloads.size())));
    QCOMPARE(QSet<QString>(m_payloads.cbegin(), m_payloads.cend()).size(), m_payloads.size());
    // Where each step takes long, only some are tried.
    const qsizetype step = std::max(1, qEnvironmentVariableIntValue("BESACE_INJECTION_STEP"));
    QStringList chosen;
    for (qsizetype i = 0; i < m_payloads.size(); i += step)
        chosen.append(m_payloads.at(i));
    m_payloads = chosen;
}

void tst_Injection::theCheckSees_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::newRow("an element") << QByteArray("<b>x</b>");
    QTest::newRow("a handler") << QByteArray("<p onclick=\"x\">x</p>");
    QTest::newRow("a script's address") << QByteArray("<a href=\"javascript:x\">x</a>");
    QTest::newRow("a picture from elsewhere") << QByteArray("<img src=\"https://x.example/\" alt=\"\">");
    QTest::newRow("a stray sign") << QByteArray("<p>a < b</p>");
    QTest::newRow("a broken quote") << QByteArray("<p class=\"a\" x\">x</p>");
    QTest::newRow("an end too many") << QByteArray("</p>");
    QTest::newRow("a script") << QByteArray("<script>x</script>");
}

void tst_Injection::theCheckSees()
{
    QFETCH(QByteArray, broken);
    const QByteArray page = pageOf(sample::portfolio());
    QCOMPARE(pagecheck::check(page).flaws, QStringList());
    const pagecheck::Page found = pagecheck::check(QByteArray(page).replace("</main>", broken + "</main>"));
    QVERIFY(!found.flaws.isEmpty() || found.structure != pagecheck::check(page).structure);
}

void tst_Injection::everyField_data()
{
    QTest::addColumn<hostile::Field>("field");
    for (const hostile::Field& field : hostile::fields())
        QTest::newRow(field.name) << field;
}

void tst_Injection::everyField() { tryField(pageOf); }

void tst_Injection::tryField(Make make)
{
    QFETCH(hostile::Field, field);
    const qsizetype step = hostile::isSkill(field) ? hostile::skillsAtOnce : m_payloads.size();
    for (qsizetype from = 0; from < m_payloads.size(); from += step) {
        const QStringList texts = m_payloads.mid(from, step);
        const pagecheck::Page page = pagecheck::check(make(hostile::badgesWith(field, texts)));
        QCOMPARE(page.flaws.mid(0, 5), QStringList());
        if (field.structure == hostile::Structure::Same) {
            const QByteArray harmless = make(hostile::badgesWith(field, hostile::asManyHarmless(texts)));
            QCOMPARE(page.structure, pagecheck::check(harmless).structure);
        }
    }
}

void tst_Injection::whatThePersonTypes()
{
    for (const QString& text : std::as_const(m_payloads)) {
        for (const Make make : { pageOf, cvOf, signatureOf }) {
            const pagecheck::Page page = pagecheck::check(make(hostile::personWith(text)));
            QVERIFY2(page.flaws.isEmpty(), qPrintable(text + u": "_s + page.flaws.join(u' ')));
        }
    }
}

/// Pages of the site, by their paths.
static QMap<QString, QByteArray> siteOf(const Portfolio& portfolio)
{
    Progress progress;
    const Result<QList<OutputFile>> files = portfolioSite(portfolio, {}, progress, hostile::noCard);
    QMap<QString, QByteArray> pages;
    for (const OutputFile& file : files ? *files : QList<OutputFile>()) {
        if (file.path.endsWith(".html"_L1) || file.path.endsWith(".xml"_L1))
            pages.insert(file.path, file.bytes);
    }
    return pages;
}

void tst_Injection::site()
{
    const QMap<QString, QByteArray> harmless = siteOf(hostile::badgesFullOf({ u"Harmless"_s }));
    const QMap<QString, QByteArray> pages = siteOf(hostile::badgesFullOf(m_payloads));
    QCOMPARE(pages.size(), m_payloads.size() + 2);
    for (auto it = pages.cbegin(); it != pages.cend(); ++it) {
        static const QRegularExpression plain(u"^[a-z0-9./-]+$"_s);
        QVERIFY2(plain.match(it.key()).hasMatch(), qPrintable(it.key()));
        if (it.key().endsWith(".xml"_L1))
            continue;
        const pagecheck::Page page = pagecheck::check(it.value());
        QVERIFY2(page.flaws.isEmpty(), qPrintable(it.key() + u": "_s + page.flaws.value(0)));
        if (it.key().startsWith("badges/"_L1))
            QCOMPARE(page.structure, pagecheck::check(harmless.value(u"badges/01-harmless.html"_s)).structure);
    }
}

void tst_Injection::feed()
{
    const QStringList payloads = m_payloads.mid(0, 20);
    const QByteArray xml = siteOf(hostile::badgesFullOf(payloads)).value(u"feed.xml"_s);
    QXmlStreamReader reader(xml);
    QMap<QString, qsizetype> elements;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            ++elements[reader.name().toString()];
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(elements.keys(),
        QStringList({ u"author"_s, u"entry"_s, u"feed"_s, u"id"_s, u"link"_s, u"name"_s, u"summary"_s, u"title"_s,
            u"updated"_s }));
    QCOMPARE(elements.value(u"entry"_s), payloads.size());
}

void tst_Injection::embed()
{
    QFETCH(hostile::Field, field);
    Progress progress;
    const Result<QByteArray> html = portfolioEmbed(hostile::badgesWith(field, m_payloads), {}, progress);
    QVERIFY(html);
    const pagecheck::Page page = pagecheck::check(*html);
    QCOMPARE(page.flaws.mid(0, 5), QStringList());
    const QStringList texts = hostile::asManyHarmless(m_payloads);
    const Result<QByteArray> harmless = portfolioEmbed(hostile::badgesWith(field, texts), {}, progress);
    if (field.structure == hostile::Structure::Same && QByteArray(field.name) != "description")
        QCOMPARE(page.structure, pagecheck::check(*harmless).structure);
}

void tst_Injection::cv() { tryField(cvOf); }

void tst_Injection::signature() { tryField(signatureOf); }

/// It shows the first badges only.
void tst_Injection::signatureFullOfThem()
{
    for (qsizetype from = 0; from < m_payloads.size(); from += maxSignatureBadges) {
        const Portfolio portfolio = hostile::badgesFullOf(m_payloads.mid(from, maxSignatureBadges));
        const QStringList flaws = pagecheck::check(signatureOf(portfolio)).flaws;
        QVERIFY2(flaws.isEmpty(), qPrintable(m_payloads.at(from) + u": "_s + flaws.value(0)));
    }
}

QTEST_MAIN(tst_Injection)
#include "tst_injection.moc"
