#include "core/base/Json.h"
#include "core/containers/Container.h"
#include "core/containers/PdfWords.h"
#include "core/sharing/cv/CvContent.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>
#include <QUrl>

#include "tests/core/sharing/SamplePortfolio.h"

using namespace besace;
using namespace Qt::StringLiterals;

class tst_Cv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBadgeOnce();
    void storiesOnlyWhereAsked();
    void publicList_data();
    void publicList();
    void skillsKeepTheirList();
    void page_hasTheSections();
    void page_hostileTextIsText();
    void pdf_saysTheSame();
    void pdf_addressIsALink();
    void resume_followsTheSchema_data();
    void resume_followsTheSchema();
    void resume_hidesWhatIsNotShown();
};

static Alignment alignment(const QString& name, const QString& framework, const QString& url, const QString& code = {})
{
    Alignment made;
    made.targetName.plain = name;
    made.targetFramework = framework;
    made.targetUrl = url;
    made.targetCode = code;
    return made;
}

static Portfolio sampleCv()
{
    Portfolio made = sample::personal();
    made.badges[1].stored.badge.achievement.type = u"Course"_s;
    made.badges[0].stored.badge.achievement.alignments
        = { alignment(u"Accueillir les visiteurs"_s, u"ESCO"_s, u"http://data.europa.eu/esco/skill/1a2b"_s),
              alignment(u"Secrétariat"_s, u"ROME 4.0"_s, {}, u"M1607"_s) };
    return made;
}

static CvContent contentOf(const Portfolio& portfolio)
{
    Progress progress;
    const Result<CvContent> content = cvContent(portfolio, progress);
    return content ? *content : CvContent {};
}

static JsonValue resumeOf(const Portfolio& portfolio)
{
    Progress progress;
    const Result<QByteArray> json = jsonResume(portfolio, progress);
    const Result<JsonValue> value = json ? parseJson(*json) : json.error();
    return value ? *value : JsonValue();
}

void tst_Cv::everyBadgeOnce()
{
    const CvContent content = contentOf(sampleCv());
    QCOMPARE(content.education, (QList<qsizetype> { 1 }));
    QCOMPARE(content.certificates, (QList<qsizetype> { 0, 2 }));
    QVERIFY(isEducation(u"MasterDegree"_s) && !isEducation(u"Badge"_s) && !isEducation(QString()));
}

void tst_Cv::storiesOnlyWhereAsked()
{
    Portfolio portfolio = sampleCv();
    const CvContent content = contentOf(portfolio);
    QCOMPARE(content.done.size(), 1);
    QCOMPARE(content.done.first().paragraphs.size(), 3);
    portfolio.showStories = false;
    QVERIFY(contentOf(portfolio).done.isEmpty());
}

void tst_Cv::publicList_data()
{
    QTest::addColumn<Alignment>("given");
    QTest::addColumn<QString>("list");
    QTest::newRow("ESCO by name") << alignment(u"x"_s, u"ESCO v1.2"_s, {}) << u"ESCO"_s;
    QTest::newRow("ESCO by address") << alignment(u"x"_s, {}, u"http://data.europa.eu/esco/skill/a"_s) << u"ESCO"_s;
    QTest::newRow("something else of Europe") << alignment(u"x"_s, {}, u"http://data.europa.eu/eli/a"_s) << QString();
    QTest::newRow("another's host") << alignment(u"x"_s, {}, u"https://data.europa.eu.evil.example/esco/a"_s)
                                    << QString();
    QTest::newRow("no address") << alignment(u"x"_s, {}, u"::esco"_s) << QString();
    QTest::newRow("ROME with code") << alignment(u"x"_s, u"ROME"_s, {}, u"D1106"_s) << u"ROME D1106"_s;
    QTest::newRow("ROME by address") << alignment(u"x"_s, {}, u"https://candidat.francetravail.fr/metier/K1205"_s)
                                     << u"ROME K1205"_s;
    QTest::newRow("ROME without code") << alignment(u"x"_s, u"Code ROME"_s, {}, u"?"_s) << u"ROME"_s;
    QTest::newRow("a city") << alignment(u"x"_s, u"Università di Rome3"_s, {}, u"D1106"_s) << QString();
    QTest::newRow("another list") << alignment(u"x"_s, u"RNCP"_s, u"https://www.francecompetences.fr/1"_s) << QString();
}

void tst_Cv::publicList()
{
    QFETCH(Alignment, given);
    QTEST(publicListOf(given), "list");
}

void tst_Cv::skillsKeepTheirList()
{
    const QList<CvSkill> skills = contentOf(sampleCv()).skills;
    QCOMPARE(skills.at(0).name, u"Accueillir les visiteurs"_s);
    QCOMPARE(skills.at(0).list, u"ESCO"_s);
    QCOMPARE(skills.at(0).entry->address, u"http://data.europa.eu/esco/skill/1a2b"_s);
    QCOMPARE(skills.at(1).list, u"ROME M1607"_s);
    QVERIFY(!skills.at(1).entry);
}

void tst_Cv::page_hasTheSections()
{
    Progress progress;
    const QString page = QString::fromUtf8(*cvHtml(sampleCv(), progress));
    QStringList titles;
    static const QRegularExpression heading(u"<h2 class=\"cv\">([^<]+)</h2>"_s);
    for (auto it = heading.globalMatch(page); it.hasNext();)
        titles += it.next().captured(1);
    QCOMPARE(titles,
        (QStringList { u"Ce que j’ai fait"_s, u"Formation"_s, u"Certificats et badges"_s,
            u"Compétences citées dans les badges"_s, u"Compétences que j’ajoute"_s }));
    QCOMPARE(page.count("<article class=\"brief\">"_L1), 3);
    QVERIFY(page.contains("Accueillir les visiteurs (<a rel=\"noopener noreferrer external\" "
                          "href=\"http://data.europa.eu/esco/skill/1a2b\">ESCO</a>)"_L1));
    QVERIFY(page.contains("lea.n@exemple.fr"_L1));
}

void tst_Cv::page_hostileTextIsText()
{
    Progress progress;
    Portfolio portfolio = sample::twelve();
    portfolio.badges[0].stored.badge.achievement.alignments
        = { alignment(u"\"><script>alert(1)</script>"_s, u"ESCO"_s, u"javascript:alert(2)//esco"_s) };
    const QString page = QString::fromUtf8(*cvHtml(portfolio, progress));
    QCOMPARE(page.count("<script"_L1), 1); // the linked data
    QVERIFY(!page.contains("javascript:"_L1));
    QVERIFY(!page.contains(" onerror=x"_L1) && !page.contains("<img src=x"_L1));
}

void tst_Cv::pdf_saysTheSame()
{
    Progress progress;
    const Result<QByteArray> pdf = cvPdf(sampleCv(), progress);
    QVERIFY(pdf);
    const Result<PdfWords> words = pdfWords(*pdf);
    QVERIFY(words);
    const QString text = QString(words->text).simplified();
    qsizetype from = 0;
    for (const QString& part : { u"Léa N."_s, u"Ce que j"_s, u"J’ai organisé la collecte."_s, u"Formation"_s,
             u"Accueil du public"_s, u"Certificats et badges"_s, u"Esprit d’équipe"_s, u"Sécurité incendie"_s,
             u"Accueillir les visiteurs (ESCO)"_s, u"Secrétariat (ROME M1607)"_s }) {
        const qsizetype at = text.indexOf(part, from);
        QVERIFY2(at >= 0, qPrintable(part + u" in "_s + text));
        from = at;
    }
    QCOMPARE(openContainer(*pdf, progress)->size(), 3);
}

void tst_Cv::pdf_addressIsALink()
{
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        QSKIP("pdfinfo is not installed");
    Progress progress;
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(*cvPdf(sampleCv(), progress)) > 0 && file.flush());
    QProcess tool;
    tool.start(u"pdfinfo"_s, { u"-url"_s, file.fileName() });
    QVERIFY(tool.waitForFinished(-1));
    const QByteArray links = tool.readAllStandardOutput();
    QVERIFY2(links.contains("mailto:lea.n@exemple.fr"), links.constData());
}

void tst_Cv::resume_followsTheSchema_data()
{
    QTest::addColumn<Portfolio>("portfolio");
    QTest::newRow("personal") << sampleCv();
    QTest::newRow("twelve") << sample::twelve();
    QTest::newRow("nothing") << Portfolio { .title = {},
        .personName = {},
        .introduction = {},
        .language = u"fr"_s,
        .madeAt = sample::day(2026, 3, 12),
        .badges = {} };
}

namespace {

/// What the schema of JSON Resume 1.0.0 says of the parts that we write, by hand.
enum class Kind { Text, Day, Address, Texts };
const QHash<QString, QHash<QString, Kind>> known {
    { u"basics"_s,
        { { u"name"_s, Kind::Text }, { u"label"_s, Kind::Text }, { u"email"_s, Kind::Text }, { u"phone"_s, Kind::Text },
            { u"summary"_s, Kind::Text } } },
    { u"projects"_s, { { u"name"_s, Kind::Text }, { u"description"_s, Kind::Text } } },
    { u"education"_s,
        { { u"institution"_s, Kind::Text }, { u"area"_s, Kind::Text }, { u"endDate"_s, Kind::Day },
            { u"url"_s, Kind::Address } } },
    { u"certificates"_s,
        { { u"name"_s, Kind::Text }, { u"date"_s, Kind::Day }, { u"issuer"_s, Kind::Text }, { u"url"_s, Kind::Address },
            // Not in it; it allows more.
            { u"summary"_s, Kind::Text }, { u"state"_s, Kind::Text } } },
    { u"skills"_s, { { u"name"_s, Kind::Text }, { u"keywords"_s, Kind::Texts } } },
    { u"meta"_s, { { u"version"_s, Kind::Text }, { u"lastModified"_s, Kind::Text } } },
};

bool isOf(Kind kind, const JsonValue& value)
{
    // "iso8601" of the schema
    static const QRegularExpression day(
        u"^([1-2][0-9]{3}-[0-1][0-9]-[0-3][0-9]|[1-2][0-9]{3}-[0-1][0-9]|[1-2][0-9]{3})$"_s);
    switch (kind) {
    case Kind::Text:
        return value.isString() && !value.toString().isEmpty();
    case Kind::Day:
        return day.match(value.toString()).hasMatch();
    case Kind::Address:
        return value.isString() && QUrl(value.toString(), QUrl::StrictMode).isValid();
    case Kind::Texts:
        return value.isArray() && value.strings().size() == qsizetype(value.array().size());
    }
    return false;
}

} // namespace

void tst_Cv::resume_followsTheSchema()
{
    QFETCH(Portfolio, portfolio);
    const JsonValue resume = resumeOf(portfolio);
    QVERIFY(resume.isObject());
    for (const JsonObject::Member& part : resume.object()) {
        if (part.key == "$schema"_L1) {
            QVERIFY(part.value.isString());
            continue;
        }
        QVERIFY2(known.contains(part.key), qPrintable(part.key)); // additionalProperties: false
        const bool isOne = part.key == "basics"_L1 || part.key == "meta"_L1;
        QCOMPARE(part.value.isObject(), isOne);
        for (const JsonValue& entry : part.value.asList()) {
            for (const JsonObject::Member& member : entry.object()) {
                QVERIFY2(known[part.key].contains(member.key), qPrintable(part.key + u'.' + member.key));
                QVERIFY2(isOf(known[part.key][member.key], member.value), qPrintable(part.key + u'.' + member.key));
            }
        }
    }
    QCOMPARE(resume[u"certificates"].array().size(), size_t(portfolio.badges.size()));
}

void tst_Cv::resume_hidesWhatIsNotShown()
{
    Portfolio portfolio = sampleCv();
    const JsonValue resume = resumeOf(portfolio);
    QCOMPARE(resume[u"basics"][u"email"].toString(), u"lea.n@exemple.fr"_s);
    QCOMPARE(resume[u"education"].at(0)[u"institution"].toString(), u"Mission locale"_s);
    QCOMPARE(resume[u"skills"].at(0)[u"keywords"].at(0).toString(), u"ESCO"_s);
    portfolio.email.clear();
    portfolio.telephone.clear();
    portfolio.showStories = false;
    const QByteArray hidden = toJson(resumeOf(portfolio));
    QVERIFY(!hidden.contains("exemple.fr") && !hidden.contains("06 00") && !hidden.contains("collecte."));
}

QTEST_MAIN(tst_Cv)
#include "tst_cv.moc"
