#include "core/sharing/Portfolio.h"
#include "core/sharing/pdf/PdfReadBack.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/core/sharing/HeavyPortfolio.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// Other people's programs say whether the PDF is good.
#define REQUIRE_TOOL(name)                                                                                             \
    if (QStandardPaths::findExecutable(QStringLiteral(name)).isEmpty())                                                \
    QSKIP(name " is not installed")

class tst_PdfPortfolio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void structure();
    void attachments();
    void withoutAttachments();
    void text();
    void summary();
    void ownWordsAreReadBack();
    void longTextIsWhole();
    void hostileText();
    void fonts();
    void themes_data();
    void themes();
    void details();
    void links();
    void fiftyPortraits();
    void sameAgain();
    void nothingLeavesThePage();
    void onePageForThree();
    void noBadges();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString run(const QString& tool, const QStringList& arguments);
    /// pdftotext has its own mind about which blanks do not break.
    QString textOf(const QString& pdf)
    {
        return run(u"pdftotext"_s, { u"-raw"_s, path(pdf), u"-"_s }).replace(QChar::Nbsp, u' ');
    }

    QTemporaryDir m_folder;
    int m_exitCode = -1;
};

static QByteArray pdfOf(const Portfolio& portfolio)
{
    Progress progress;
    const Result<QByteArray> pdf = portfolioPdf(portfolio, progress);
    return pdf ? *pdf : QByteArray();
}

static bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size();
}

static QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QString tst_PdfPortfolio::run(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(tool, arguments);
    process.waitForFinished();
    m_exitCode = process.exitCode();
    return QString::fromUtf8(process.readAll());
}

void tst_PdfPortfolio::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const QByteArray pdf = pdfOf(sample::twelve());
    QVERIFY(pdf.startsWith("%PDF-1.7"));
    QVERIFY(write(path(u"twelve.pdf"_s), pdf));
    QVERIFY(write(path(u"three.pdf"_s), pdfOf(sample::portfolio())));
}

void tst_PdfPortfolio::structure()
{
    REQUIRE_TOOL("qpdf");
    const QString said = run(u"qpdf"_s, { u"--check"_s, path(u"twelve.pdf"_s) });
    QVERIFY2(m_exitCode == 0, qPrintable(said)); // 3 would be warnings
}

void tst_PdfPortfolio::attachments()
{
    REQUIRE_TOOL("pdfdetach");
    QVERIFY(QDir().mkpath(path(u"files"_s)));
    run(u"pdfdetach"_s, { u"-saveall"_s, u"-o"_s, path(u"files"_s), path(u"twelve.pdf"_s) });
    QCOMPARE(m_exitCode, 0);

    QList<QByteArray> originals;
    for (const PortfolioBadge& badge : sample::twelve().badges) {
        for (const StoredFile& original : badge.files)
            originals += original.bytes;
    }
    QList<QByteArray> saved;
    QStringList names = QDir(path(u"files"_s)).entryList(QDir::Files);
    QVERIFY(names.removeOne(u"index.json"_s)); // for programs
    for (const QString& name : names)
        saved += read(path(u"files/"_s + name));
    std::sort(originals.begin(), originals.end());
    std::sort(saved.begin(), saved.end());
    QCOMPARE(saved, originals);
    QVERIFY(names.contains(u"Esprit d’équipe – Maison des talents – 2025-03-12.png"_s));
    QVERIFY(names.contains(u"Bénévolat – Ville de Port-Neuf – 2024-05-01 (2).png"_s));
    QVERIFY(names.contains(u"Numérique – Mission locale – 2024-08-01.json"_s));
}

void tst_PdfPortfolio::withoutAttachments()
{
    REQUIRE_TOOL("pdfdetach");
    Portfolio portfolio = sample::portfolio();
    portfolio.attachFiles = false;
    QVERIFY(write(path(u"bare.pdf"_s), pdfOf(portfolio)));
    QVERIFY(run(u"pdfdetach"_s, { u"-list"_s, path(u"bare.pdf"_s) }).startsWith("0 embedded files"_L1));
    REQUIRE_TOOL("pdftotext");
    QVERIFY(!textOf(u"bare.pdf"_s).contains("ouvrez-le avec Besace"_L1));
}

void tst_PdfPortfolio::text()
{
    REQUIRE_TOOL("pdftotext");
    const QString text = textOf(u"twelve.pdf"_s);
    for (const QString& part : { u"Léa N."_s, u"Mes badges pour un poste à l’accueil"_s,
             u"Respecter les règles de sécurité"_s, u"Maison des talents · remis le 12 mars 2025"_s,
             u"Vérifié le 12 mars 2026"_s, u"Expiré : valable jusqu’au 30 juin 2025. Il reste authentique."_s,
             u"CE QUE LA PERSONNE A FAIT"_s, u"Ω Ελλάδα, Łódź, Привет"_s, u"1 / "_s,
             u"Badges joints à ce PDF : ouvrez-le avec Besace pour les vérifier."_s })
        QVERIFY2(text.contains(part), qPrintable(part));
}

/// Whoever has ten seconds sees nine badges with their states, before the first of them begins.
void tst_PdfPortfolio::summary()
{
    REQUIRE_TOOL("pdftotext");
    const QString twelve = textOf(u"twelve.pdf"_s);
    const qsizetype title = twelve.indexOf("Les badges en bref"_L1);
    QVERIFY(title > 0);
    const QString summary = twelve.mid(title, twelve.indexOf("remis le"_L1) - title);
    for (const QString& part :
        { u"Esprit d’équipe"_s, u"Sécurité incendie"_s, u"Expiré"_s, u"Annulé"_s, u"et 3 autres"_s })
        QVERIFY2(summary.contains(part, Qt::CaseInsensitive), qPrintable(part + u" not in "_s + summary));
    QVERIFY(!textOf(u"three.pdf"_s).contains("Les badges en bref"_L1));
}

/// What readBackPdf() reads is what pdftotext reads, blanks apart.
void tst_PdfPortfolio::ownWordsAreReadBack()
{
    const Result<QString> words = readBackPdf(read(path(u"twelve.pdf"_s)));
    QVERIFY(words);
    for (const QString& part : { u"Léa N."_s, u"Mes badges pour un poste à l’accueil"_s, u"CE QUE LA PERSONNE A FAIT"_s,
             u"Ω Ελλάδα, Łódź, Привет"_s, u"Image du badge « Cuisine »"_s })
        QVERIFY2(QString(*words).replace(QChar::Nbsp, u' ').contains(part), qPrintable(part));
    QCOMPARE(readBackPdf("%PDF-1.7 no"_ba).error().code, Error::Code::Malformed);
}

void tst_PdfPortfolio::longTextIsWhole()
{
    REQUIRE_TOOL("pdftotext");
    const QString text = textOf(u"twelve.pdf"_s).simplified();
    for (int i = 1; i <= 60; ++i)
        QVERIFY2(text.contains(u"Étape %1 : préparer"_s.arg(i)), qPrintable(QString::number(i)));
    QString word = text;
    QVERIFY(word.remove(u' ').contains(u"Mot_sans_fin_"_s.repeated(15)));
}

void tst_PdfPortfolio::hostileText()
{
    REQUIRE_TOOL("pdftotext");
    const QString text = textOf(u"twelve.pdf"_s);
    QVERIFY(text.contains("\"><script>alert(1)</script>gnp.exe"_L1));
    QVERIFY(text.contains("%1 %2 %n"_L1));
    QVERIFY(!text.contains(QChar(0x202e)));
}

void tst_PdfPortfolio::fonts()
{
    REQUIRE_TOOL("pdffonts");
    const QStringList lines = run(u"pdffonts"_s, { path(u"twelve.pdf"_s) }).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QCOMPARE(lines.size(), 3);
    for (const QString& line : lines) {
        static const QRegularExpression embeddedWithUnicode(
            u"^[A-Z]{6}\\+BesaceInter.*Identity-H\\s+yes\\s+yes\\s+yes"_s);
        QVERIFY2(line.contains(embeddedWithUnicode), qPrintable(line));
    }
}

void tst_PdfPortfolio::themes_data()
{
    QTest::addColumn<PortfolioTheme>("theme");
    QTest::addColumn<bool>("hasColour");
    QTest::addColumn<bool>("hasGrey");
    QTest::newRow("colour") << PortfolioTheme::Colour << true << true;
    QTest::newRow("sober") << PortfolioTheme::Sober << true << true;
    QTest::newRow("plain") << PortfolioTheme::Plain << false << false;
}

/// The same words in the same places, in other colours. The operators say which: poppler does not.
void tst_PdfPortfolio::themes()
{
    REQUIRE_TOOL("qpdf");
    REQUIRE_TOOL("pdftotext");
    QFETCH(PortfolioTheme, theme);
    Portfolio portfolio = sample::twelve();
    const QString words = textOf(u"twelve.pdf"_s);
    for (PortfolioBadge& badge : portfolio.badges)
        badge.files.clear();
    portfolio.theme = theme;
    QVERIFY(write(path(u"themed.pdf"_s), pdfOf(portfolio)));
    const QString themed = textOf(u"themed.pdf"_s);
    QVERIFY(!themed.isEmpty());
    QCOMPARE(themed.count(u'\n'), words.count(u'\n'));
    QCOMPARE(themeFromName(themeName(theme)), theme);

    bool hasColour = false;
    bool hasGrey = false;
    const QString pdf = run(u"qpdf"_s, { u"--qdf"_s, u"--object-streams=disable"_s, path(u"themed.pdf"_s), u"-"_s });
    static const QRegularExpression paint(u"\\n([\\d.]+) ([\\d.]+) ([\\d.]+) (?:SCN|scn)\\n"_s);
    for (auto it = paint.globalMatch(pdf); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const double red = match.captured(1).toDouble();
        const bool isGrey = match.captured(2).toDouble() == red && match.captured(3).toDouble() == red;
        hasColour |= !isGrey;
        hasGrey |= red > 0 && red < 1;
    }
    QTEST(hasColour, "hasColour");
    QTEST(hasGrey, "hasGrey");
}

void tst_PdfPortfolio::details()
{
    REQUIRE_TOOL("pdfinfo");
    const QString info = run(u"pdfinfo"_s, { u"-isodates"_s, path(u"twelve.pdf"_s) });
    QVERIFY(info.contains(QRegularExpression(u"Title: +Léa N. – Mes badges pour un poste à l’accueil\n"_s)));
    QVERIFY(info.contains(QRegularExpression(u"Author: +Léa N.\n"_s)));
    QVERIFY(info.contains(QRegularExpression(u"CreationDate: +2026-03-12T12:00:00"_s)));
    QVERIFY(info.contains(QRegularExpression(u"Page size: +595.*A4"_s)));
    QVERIFY(info.contains(QRegularExpression(u"JavaScript: +no"_s)));
    REQUIRE_TOOL("qpdf");
    const QString json = run(u"qpdf"_s, { u"--qdf"_s, u"--object-streams=disable"_s, path(u"twelve.pdf"_s), u"-"_s });
    QVERIFY(json.contains(u"/Lang (fr)"_s));
    QCOMPARE(json.count(u"/AFRelationship /Source"_s), 13);
}

void tst_PdfPortfolio::links()
{
    REQUIRE_TOOL("pdfinfo");
    const QString urls = run(u"pdfinfo"_s, { u"-url"_s, path(u"twelve.pdf"_s) });
    QStringList addresses = urls.split(QRegularExpression(u"\\s+"_s)).filter(u"://"_s);
    addresses.removeDuplicates();
    QCOMPARE(addresses,
        QStringList({ u"https://badges.maison-des-talents.example/b/42"_s, u"https://guide.example/accueil"_s,
            u"https://preuves.example/photos/1"_s, u"https://voleur.example/"_s }));
}

/// What an application to an employer may weigh: 5 MB.
void tst_PdfPortfolio::fiftyPortraits()
{
    Portfolio portfolio = sample::portraits(50);
    qint64 originals = 0;
    for (const PortfolioBadge& badge : std::as_const(portfolio.badges))
        originals += badge.files.first().bytes.size();
    QVERIFY(originals > 6'000'000);
    portfolio.pictures = Portfolio::Pictures::Reduced;
    const QByteArray pdf = pdfOf(portfolio);
    QVERIFY(!pdf.isEmpty());
    QVERIFY2(pdf.size() <= 5'000'000, qPrintable(QString::number(pdf.size())));
}

void tst_PdfPortfolio::sameAgain() { QCOMPARE(pdfOf(sample::twelve()), read(path(u"twelve.pdf"_s))); }

/// Every line stays within the margins.
void tst_PdfPortfolio::nothingLeavesThePage()
{
    REQUIRE_TOOL("pdftotext");
    const QString boxes = run(u"pdftotext"_s, { u"-bbox"_s, path(u"twelve.pdf"_s), u"-"_s });
    static const QRegularExpression word(
        u"<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" yMax=\"([\\d.-]+)\">"_s);
    int words = 0;
    for (auto it = word.globalMatch(boxes); it.hasNext(); ++words) {
        const QRegularExpressionMatch match = it.next();
        QVERIFY2(
            match.captured(1).toDouble() >= 44 && match.captured(3).toDouble() <= 551, qPrintable(match.captured()));
        QVERIFY2(
            match.captured(2).toDouble() >= 40 && match.captured(4).toDouble() <= 805, qPrintable(match.captured()));
    }
    QVERIFY(words > 500);
}

void tst_PdfPortfolio::onePageForThree()
{
    REQUIRE_TOOL("pdfinfo");
    QVERIFY(run(u"pdfinfo"_s, { path(u"three.pdf"_s) }).contains(QRegularExpression(u"Pages: +1\n"_s)));
}

void tst_PdfPortfolio::noBadges()
{
    REQUIRE_TOOL("qpdf");
    Portfolio portfolio;
    portfolio.language = u"en"_s;
    portfolio.madeAt = sample::day(2026, 3, 12);
    QVERIFY(write(path(u"empty.pdf"_s), pdfOf(portfolio)));
    run(u"qpdf"_s, { u"--check"_s, path(u"empty.pdf"_s) });
    QCOMPARE(m_exitCode, 0);
}

QTEST_MAIN(tst_PdfPortfolio)
#include "tst_pdfportfolio.moc"
