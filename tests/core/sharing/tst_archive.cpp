#include "core/badge/Payload.h"
#include "core/containers/Container.h"
#include "core/sharing/archive/BadgeList.h"
#include "core/sharing/archive/CredentialsJson.h"
#include "core/sharing/archive/OriginalsZip.h"

#include <QTest>

#include "tests/core/sharing/SamplePortfolio.h"

using namespace besace;
using namespace Qt::StringLiterals;

class tst_Archive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void zip_holdsTheFiles();
    void zip_isTheSameAgain();
    void csv_isForExcel_data();
    void csv_isForExcel();
    void csv_runsNoFormula();
    void csv_hasOneLineABadge();
    void presentation_keepsBytes();
    void presentation_holdsEarlierFormsOfTokens();
    void presentation_leavesOutWhatWouldBreakIt();
    void assertions_areAsIssued();
    void nothingFits();
};

static const QByteArray credential
    = R"({"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],)"
      R"("type":["VerifiableCredential","OpenBadgeCredential"],"id":"urn:uuid:1","issuer":{"id":"did:key:z6Mk","type":["Profile"]},)"
      R"("credentialSubject":{"type":["AchievementSubject"],"achievement":{"id":"urn:a","type":["Achievement"],"name":"A é","x":1.50e0}}})";
static const QByteArray assertion
    = R"({"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"https://example.org/1", "score": 1.0,)"
      R"("recipient":{"type":"email","hashed":false,"identity":"a@b.example"},"badge":"https://example.org/b",)"
      R"("verification":{"type":"hosted"},"issuedOn":"2020-01-01T00:00:00Z"})";

static QByteArray token(const QByteArray& payload)
{
    const auto part = [](const QByteArray& text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"EdDSA"})") + '.' + part(payload) + ".c2ln";
}

static PortfolioBadge badgeOf(const QByteArray& payload)
{
    PortfolioBadge made;
    const Result<Badge> read = readBadge(payload);
    if (read)
        made.stored.badge = *read;
    made.files += StoredFile { u"x"_s, payload };
    return made;
}

static Portfolio portfolioOf(const QByteArrayList& payloads)
{
    Portfolio portfolio;
    portfolio.language = u"fr"_s;
    portfolio.madeAt = sample::day(2026, 3, 12);
    for (const QByteArray& payload : payloads)
        portfolio.badges += badgeOf(payload);
    return portfolio;
}

void tst_Archive::zip_holdsTheFiles()
{
    Progress progress;
    const Portfolio portfolio = sample::twelve();
    const Result<QByteArray> zip = originalsZip(portfolio, progress);
    QVERIFY(zip);
    const Result<QList<CarriedFile>> files = openContainer(*zip, progress);
    QVERIFY(files);
    QCOMPARE(files->size(), 13);
    QCOMPARE(files->first().member, u"Esprit d’équipe – Maison des talents – 2025-03-12.png"_s);
    qsizetype next = 0;
    for (const PortfolioBadge& badge : portfolio.badges) {
        for (const StoredFile& file : badge.files)
            QCOMPARE(files->at(next++).bytes, file.bytes);
    }
}

void tst_Archive::zip_isTheSameAgain()
{
    Progress progress;
    QCOMPARE(*originalsZip(sample::portfolio(), progress), *originalsZip(sample::portfolio(), progress));
}

void tst_Archive::csv_isForExcel_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("French") << u"fr"_s << QByteArray("\xEF\xBB\xBF\"Badge\";\"Organisme\";\"Remis le\";");
    QTest::newRow("English") << u"en"_s << QByteArray("\xEF\xBB\xBF\"Badge\",\"Organisation\",\"Given on\",");
}

void tst_Archive::csv_isForExcel()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, start);
    Portfolio portfolio = sample::portfolio();
    portfolio.language = language;
    Progress progress;
    const QByteArray csv = *badgeListCsv(portfolio, progress);
    QVERIFY2(csv.startsWith(start), csv.left(80).constData());
    QVERIFY(csv.contains("\"2025-03-12\""));
}

void tst_Archive::csv_runsNoFormula()
{
    Progress progress;
    for (const QString& start :
        { u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t="_s, u"\r="_s, u" ="_s, u"＝"_s, u"\u202E="_s }) {
        Portfolio portfolio = sample::portfolio();
        portfolio.badges[0].stored.badge.name.plain = start + u"cmd|' /C calc'!A0\";\"=1+1"_s;
        portfolio.badges[0].stored.badge.issuer.name.plain = start + u"HYPERLINK(\"http://evil.example\")"_s;
        const QString csv = QString::fromUtf8(*badgeListCsv(portfolio, progress));
        for (const QString& line : csv.split(u"\r\n"_s, Qt::SkipEmptyParts).mid(1)) {
            // A doubled quote is part of the text: it does not end the cell.
            for (QString cell : QString(line).replace(u"\"\""_s, u"''"_s).split(u"\";\""_s)) {
                cell.remove(u'"');
                QVERIFY2(cell.isEmpty() || !u"=+-@＝"_s.contains(cell.front()), qPrintable(line));
            }
        }
    }
}

void tst_Archive::csv_hasOneLineABadge()
{
    Progress progress;
    Portfolio portfolio = sample::twelve();
    portfolio.badges[1].stored.badge.name.plain = u"a\r\nb\n\"c\""_s;
    const QByteArray csv = *badgeListCsv(portfolio, progress);
    QCOMPARE(csv.count('\n'), 13);
    QVERIFY(csv.contains("\"a b \"\"c\"\"\";"));
}

void tst_Archive::presentation_keepsBytes()
{
    Progress progress;
    const QByteArray signedOne = token(credential);
    const Result<QByteArray> made = presentation(portfolioOf({ credential, assertion, signedOne }), progress);
    QVERIFY(made);
    QVERIFY(made->contains(credential)); // each number as it was written
    QVERIFY(made->contains("\"data:application/vc+jwt," + signedOne + '"'));
    QVERIFY(!made->contains("openbadges/v2"));
    const Result<QList<Badge>> read = readBadges(*made);
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->at(1).payload, signedOne);
    for (const Badge& badge : *read)
        QVERIFY2(badge.flaws.filter(u"presentation"_s).isEmpty(), qPrintable(badge.flaws.join(u' ')));
}

void tst_Archive::presentation_holdsEarlierFormsOfTokens()
{
    Progress progress;
    const QByteArray older = token("{\"vc\":" + credential + '}');
    const Result<QByteArray> made = presentation(portfolioOf({ older }), progress);
    QVERIFY(made);
    QVERIFY(made->contains("\"data:application/jwt," + older + '"'));
    QCOMPARE(readBadges(*made)->first().payload, older);
}

void tst_Archive::presentation_leavesOutWhatWouldBreakIt()
{
    QByteArray twice = credential;
    twice.replace("\"id\":\"urn:uuid:1\"", "\"id\":\"urn:uuid:1\",\"id\":\"urn:uuid:2\"");
    const Portfolio portfolio = portfolioOf({ twice, credential });
    QVERIFY(!fitsPresentation(portfolio.badges.at(0).stored.badge));
    Progress progress;
    QCOMPARE(readBadges(*presentation(portfolio, progress))->size(), 1);
}

void tst_Archive::assertions_areAsIssued()
{
    Progress progress;
    QCOMPARE(*assertionsJson(portfolioOf({ assertion, credential }), progress), assertion + '\n');
    const QByteArray jws = token(assertion);
    const QByteArray several = *assertionsJson(portfolioOf({ assertion, jws }), progress);
    QCOMPARE(several, '[' + assertion + ",\"" + jws + "\"]\n");
    QCOMPARE(readBadges(several)->size(), 2);
}

void tst_Archive::nothingFits()
{
    Progress progress;
    QCOMPARE(presentation(portfolioOf({ assertion }), progress).error().code, Error::Code::NoBadge);
    QCOMPARE(assertionsJson(portfolioOf({ credential }), progress).error().code, Error::Code::NoBadge);
}

QTEST_MAIN(tst_Archive)
#include "tst_archive.moc"
