#include "core/review/StateWords.h"
#include "core/sharing/StateLine.h"
#include "core/sharing/cv/CvLayout.h"
#include "core/sharing/pdf/PdfLayout.h"
#include "core/wording/Languages.h"

#include <QTest>

#include "tests/core/review/StatedPortfolio.h"

using namespace besace;
using namespace besace::stated;
using namespace Qt::StringLiterals;

/// Where our documents say the state of a badge, words that we never write are called out, and ours are not.
class tst_StatePlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forgedWords_data();
    void forgedWords();
    void forgedAddress_data();
    void forgedAddress();
    void addressInOtherLetters();
    void oneMorePlace();
    void noSuchPlace_data();
    void noSuchPlace();
    void everyStateOfOurs_data();
    void everyStateOfOurs();
    void stateLines_data();
    void stateLines();
    void longPages_comeToAnEnd();
};

namespace {

/// A document of a program like ours that writes other words for the state of its first badge.
using Forge = QByteArray (*)(const Portfolio& portfolio, const QString& words);

QByteArray forgedPdf(const Portfolio& portfolio, const QString& words)
{
    Progress progress;
    PortfolioContent content = *portfolioContent(portfolio, progress);
    content.badges.first().stateLine = words;
    return *pdf::writePaper(pdf::Layout(content), pdf::finishOf(content, portfolio.madeAt), progress);
}

QByteArray forgedCvPdf(const Portfolio& portfolio, const QString& words)
{
    Progress progress;
    CvContent content = *cvContent(portfolio, progress);
    content.portfolio.badges.first().stateLine = words;
    return *pdf::writePaper(CvLayout(content), pdf::finishOf(content.portfolio, portfolio.madeAt), progress);
}

QByteArray forgedIn(QByteArray page, const Portfolio& portfolio, const QString& words)
{
    const QString line = stateLine(portfolio.badges.first().stored, portfolioLocale(portfolio.language));
    const QString place = u"<span>%1</span>"_s;
    return page.replace(place.arg(line).toUtf8(), place.arg(words.toHtmlEscaped()).toUtf8());
}

QByteArray forgedPage(const Portfolio& portfolio, const QString& words)
{
    return forgedIn(documentOf(portfolioHtml, portfolio), portfolio, words);
}

QByteArray forgedCvPage(const Portfolio& portfolio, const QString& words)
{
    return forgedIn(documentOf(cvHtml, portfolio), portfolio, words);
}

using NamedForge = std::pair<const char*, Forge>;
const QList<NamedForge> forges { { "PDF", forgedPdf }, { "page", forgedPage }, { "CV as a PDF", forgedCvPdf },
    { "CV as a page", forgedCvPage } };

PortfolioBadge unproven() { return kept({ .name = u"Fête de quartier"_s, .isProven = false }, noon(2026, 3, 12)); }
PortfolioBadge proven() { return kept({ u"Accueil"_s }, noon(2026, 3, 12)); }

/// A badge of which everything is known, with one answer changed.
StoredBadge found(CheckKind kind, const char* reason)
{
    PortfolioBadge badge = proven();
    pretend(badge);
    badge.stored.report.check(kind) = reasons::because(reason);
    return badge.stored;
}

} // namespace

void tst_StatePlace::forgedWords_data()
{
    QTest::addColumn<Forge>("forge");
    QTest::addColumn<QString>("words");
    const auto add = [](const NamedForge& one, const char* words) {
        QTest::addRow("%s: %s", one.first, words) << one.second << QString::fromUtf8(words);
    };
    for (const NamedForge& one : forges)
        add(one, "Reconnu par le jury national des métiers de la ville, de la montagne, du port et de la mer");
    for (const char* words : { "Certifié", "Certified by the State", "Badge sans preuve : cachet inutile",
             "Vérifié le 12 certifié 2026", "Vérifié le 12 mars 2026 ✔", "Homologué 2026" })
        add(forges.at(1), words);
    add(forges.first(), "Certifié");
    add(forges.at(2), "100 % authentique");
    add(forges.at(3), "100 % authentique");
}

/// What is said to be proven in our own words: tst_shownstate.
void tst_StatePlace::forgedWords()
{
    QFETCH(Forge, forge);
    QFETCH(QString, words);
    const auto toldOf = [&](const PortfolioBadge& first, const PortfolioBadge& second) {
        const QByteArray document = forge(portfolioOf({ first, second }), words);
        return calledOut(document, noon(2026, 11, 27)).join(u" | "_s).remove(u' ');
    };
    const QString shown = QString(words).remove(u' ');
    QCOMPARE(toldOf(unproven(), proven()), u"portfolio-says-proven"_s + shown);
    QCOMPARE(toldOf(proven(), unproven()), u"portfolio-says-own-state"_s + shown);
}

void tst_StatePlace::forgedAddress_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<int>("told");
    QTest::newRow("its own") << u"mission-locale.example"_s << 0;
    QTest::newRow("none") << QString() << 0;
    QTest::newRow("words") << u"certified by the State"_s << 1;
    QTest::newRow("another's") << u"education.example"_s << 1;
}

/// "Organisation to confirm" is followed by an address in brackets.
void tst_StatePlace::forgedAddress()
{
    QFETCH(QString, domain);
    QFETCH(int, told);
    for (const Form form : { Form(portfolioPdf), Form(portfolioHtml) }) {
        PortfolioBadge badge = kept({ u"Accueil"_s }, noon(2026, 3, 12));
        pretend(badge, "issuer-not-on-list");
        badge.stored.summary.issuerDomain = domain;
        QCOMPARE(calledOut(documentOf(form, portfolioOf({ badge }, u"en"_s)), noon(2026, 11, 27)).size(), told);
    }
}

/// A PDF has squares where no font knows them, and turns some round.
void tst_StatePlace::addressInOtherLetters()
{
    Badge badge = proven().stored.badge;
    const QString line = u"Genuine, organisation to confirm (%1). Checked on 12 March 2026"_s;
    badge.issuer.id = u"https://organisme.example/"_s;
    QVERIFY(isStateLine(line.arg(u"organisme.example"_s), badge));
    QVERIFY(!isStateLine(line.arg(u"\u25A1\u25A1.jp"_s), badge));
    badge.issuer.id = u"https://\u5C65\u6B74.jp/"_s;
    QVERIFY(isStateLine(line.arg(u"\u5C65\u6B74.jp"_s), badge));
    QVERIFY(isStateLine(line.arg(u"\u25A1\u25A1.jp"_s), badge));
    QVERIFY(!isStateLine(u"Genuine, certified (\u25A1\u25A1.jp). Checked on 12 March 2026"_s, badge));
}

/// A line that looks like ours beside the true one.
void tst_StatePlace::oneMorePlace()
{
    QByteArray page = documentOf(portfolioHtml, portfolioOf({ unproven() }));
    page.replace("<p class=\"state", "<P lang='fr' CLASS='genuine state'>100&nbsp;% s&#xfb;r</P><p class=\"state");
    QCOMPARE(calledOut(page, noon(2026, 11, 27)), QStringList { u"portfolio-says-proven 100 % sûr"_s });
}

void tst_StatePlace::noSuchPlace_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("without it") << QByteArray("<p class=\"state") << QByteArray("<p class=\"understated");
    QTest::newRow("empty") << u"<span>Badge sans preuve</span>"_s.toUtf8() << QByteArray("<span> </span>");
    QTest::newRow("of another language") << u"Badge sans preuve"_s.toUtf8() << u"شارة بلا إثبات"_s.toUtf8();
    QTest::newRow("with blanks") << u"Badge sans preuve"_s.toUtf8() << QByteArray("Badge <b>sans</b>\n   preuve");
}

void tst_StatePlace::noSuchPlace()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QByteArray page = documentOf(portfolioHtml, portfolioOf({ unproven() }));
    QVERIFY(page.contains(before));
    QCOMPARE(calledOut(page.replace(before, after), noon(2026, 11, 27)), QStringList());
}

static QList<StoredBadge> inEveryState()
{
    QList<StoredBadge> all { found(CheckKind::Complete, "complete") };
    for (const char* reason :
        { "signature-invalid", "no-proof", "not-readable", "proof-not-asked", "proof-unreachable" })
        all += found(CheckKind::Integrity, reason);
    for (const char* reason : { "revoked", "suspended", "status-not-asked" })
        all += found(CheckKind::Status, reason);
    for (const char* reason : { "expired", "not-yet-valid", "dates-contradict", "date-unreadable" })
        all += found(CheckKind::Validity, reason);
    all += found(CheckKind::Issuer, "issuer-not-on-list");
    StoredBadge gone = found(CheckKind::Integrity, "proof-unreachable");
    gone.report.verifiedBefore = noon(2025, 1, 1);
    all += gone;
    StoredBadge over = found(CheckKind::Validity, "expired");
    over.summary.validUntil = noon(2025, 8, 1);
    all += over;
    over.report.check(CheckKind::Integrity) = reasons::because("no-proof");
    return all + QList { over };
}

void tst_StatePlace::everyStateOfOurs_data()
{
    QTest::addColumn<Form>("form");
    QTest::newRow("PDF") << Form(portfolioPdf);
    QTest::newRow("page") << Form(portfolioHtml);
    QTest::newRow("CV as a PDF") << Form(cvPdf);
    QTest::newRow("CV as a page") << Form(cvHtml);
}

/// Whatever we write there, we know again, also where the badge says little else.
void tst_StatePlace::everyStateOfOurs()
{
    QFETCH(Form, form);
    for (const QString& language : { u"fr"_s, u"en"_s }) {
        QList<PortfolioBadge> badges;
        for (const StoredBadge& stored : inEveryState()) {
            badges += kept({ u"Accueil %1"_s.arg(badges.size()) }, noon(2026, 3, 12));
            const Badge badge = badges.last().stored.badge;
            badges.last().stored = stored;
            badges.last().stored.badge = badge;
        }
        const QStringList told = calledOut(documentOf(form, portfolioOf(badges, language)), noon(2026, 11, 27));
        QCOMPARE(told.filter(u"own-state"_s), QStringList());
    }
}

void tst_StatePlace::stateLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isOurs");
    for (const QString& name : wording::languages()) {
        const QList<StoredBadge> all = inEveryState();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::addRow("%s %lld", qPrintable(name), qlonglong(i))
                << stateLine(all[i], wording::localeOf(name)) << true;
    }
    for (const char* line : { "", " ", "…", "12 March 2026", "Genuine badge", "Checked on 31 February 2026",
             "Checked on 12 March 2026 by the State", "Checked (2)", "Authentiquement" })
        QTest::addRow("not ours: %s", line) << QString::fromUtf8(line) << false;
}

void tst_StatePlace::stateLines()
{
    QFETCH(QString, line);
    QFETCH(bool, isOurs);
    QCOMPARE(isStateLine(line, proven().stored.badge), isOurs);
}

/// Tags without end. Whoever looked to the end of the page from each would run into the limit that every test has.
void tst_StatePlace::longPages_comeToAnEnd()
{
    QByteArray page = documentOf(portfolioHtml, portfolioOf({ unproven() }));
    page.replace("<p class=\"state", QByteArray("<p class=state ").repeated(200'000) + "<p class=\"state");
    QCOMPARE(calledOut(page, noon(2026, 11, 27)), QStringList());
}

QTEST_MAIN(tst_StatePlace)
#include "tst_stateplace.moc"
