#include "core/badge/IssuerDomain.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/containers/PdfWords.h"
#include "core/review/ReviewReading.h"
#include "core/review/ReviewReport.h"
#include "core/sharing/ReadableDocument.h"
#include "core/wording/Wording.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "tests/tools/make_candidates/Candidates.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// The report of a session, in its three forms.
class tst_ReviewReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void html_saysEverything();
    void html_isClosed();
    void html_escapes();
    void csv_hasTheFigures();
    void csv_holdsNoFormula();
    void pdf_saysTheSame();
    void pdf_isShort();
    void french_andEnglish();
    void list_isNotTheReaders_data();
    void list_isNotTheReaders();

private:
    static ReportWish wish()
    {
        return { u"Léa <b>N.</b>"_s, u"A. Conseil"_s, true, u"fr"_s,
            QDateTime::fromString(candidates::today.toString(), Qt::ISODate), u"0.1.0"_s };
    }
    /// What the report has to say of each badge, in French.
    QStringList expected() const;

    QTemporaryDir m_folder;
    std::optional<ReviewSession> m_session;
};

void tst_ReviewReport::initTestCase()
{
    candidates::makeCandidates(m_folder.path());
    const Result<QByteArray> file = readFile(m_folder.filePath(u"known-issuers.json"_s), limits::maxFileBytes);
    QVERIFY(file);
    const QList<KnownIssuer> known = *readKnownIssuers(*file);
    const QDateTime now = wish().madeAt;
    m_session.emplace(now, known, u"fr"_s);
    QList<ImportSource> sources;
    for (const QString& number : { u"01"_s, u"31"_s, u"35"_s, u"37"_s, u"13"_s })
        sources.append({ m_folder.filePath(number), {} });
    Progress progress;
    const VerificationContext context { .now = now, .recipients = {}, .knownIssuers = known };
    QVERIFY(readForReview(
        sources, context, NoDocuments(), 1, progress, [this](ReviewItem item) { m_session->add(std::move(item)); }));
    m_session->setAddresses({ u"lea.martin@mail.example"_s });
    QVERIFY(m_session->badges().size() >= 8);
}

QStringList tst_ReviewReport::expected() const
{
    const QLocale french(QLocale::French);
    QStringList texts;
    for (const ReviewItem& item : m_session->badges()) {
        const VerificationReport& report = item.verification->report;
        texts += badgeName(item.verification->badge, u"fr"_s);
        texts += wording::stateHeadline(report, french);
        for (const Check& check : report.checks) {
            texts += wording::checkTitle(check.kind, french);
            if (check.kind != CheckKind::Issuer)
                texts += wording::reasonSentence(check.reason, french);
        }
        for (const Question& question : item.questions) {
            if (question.code != u"borrowed-name"_s)
                texts += wording::questionSentence(question.code, question.facts, french);
        }
        texts += QString::fromLatin1(item.sha256.toHex()).first(8);
    }
    texts += wording::badgesByState(m_session->states(), french);
    texts += { u"A. Conseil"_s, u"La personne a donné son accord"_s, u"12 mars 2026"_s };
    return texts;
}

static QString withoutBlanks(QString text) { return text.remove(QRegularExpression(u"[\\s\u00a0\u202f]+"_s)); }

void tst_ReviewReport::html_saysEverything()
{
    const QString words = withoutBlanks(wordsOfPage(QString::fromUtf8(reviewReportHtml(*m_session, wish()))));
    for (const QString& text : expected())
        QVERIFY2(words.contains(withoutBlanks(text)), qPrintable(text));
}

void tst_ReviewReport::html_isClosed()
{
    const QByteArray page = reviewReportHtml(*m_session, wish());
    for (const char* never : { "<script", "http:", "https:", "src=", "url(", "lea.martin@mail.example" })
        QVERIFY2(!page.contains(never), never);
    QVERIFY(page.contains("default-src 'none'"));
    QVERIFY(page.contains("<html lang=\"fr\">"));
}

void tst_ReviewReport::html_escapes()
{
    const QByteArray page = reviewReportHtml(*m_session, wish());
    QVERIFY(!page.contains("<b>"));
    QVERIFY(page.contains("&lt;b&gt;N."));
}

/// Cells of the lines of a CSV whose cells hold no line breaks.
static QList<QStringList> cellsOf(const QByteArray& csv)
{
    QList<QStringList> lines;
    for (const QString& line : QString::fromUtf8(csv).split(u"\r\n"_s, Qt::SkipEmptyParts))
        lines.append(line.mid(1).chopped(1).split(u"\",\""_s));
    return lines;
}

void tst_ReviewReport::csv_hasTheFigures()
{
    const QList<QStringList> lines = cellsOf(reviewReportCsv(*m_session, wish()));
    QCOMPARE(lines.size(), m_session->badges().size() + 1);
    const QStringList head = lines.first();
    for (qsizetype i = 0; i < m_session->badges().size(); ++i) {
        const ReviewItem& item = m_session->badges().at(i);
        const QStringList& line = lines.at(i + 1);
        QCOMPARE(line.size(), head.size());
        const auto at = [&](const QString& name) { return line.at(head.indexOf(name)); };
        QCOMPARE(at(u"state"_s), stateName(item.verification->report.state()));
        for (const Check& check : item.verification->report.checks) {
            QCOMPARE(at(checkName(check.kind)), answerName(check.answer));
            QCOMPARE(at(checkName(check.kind) + u"Reason"_s), check.reason);
        }
        QCOMPARE(at(u"sha256"_s), QString::fromLatin1(item.sha256.toHex()));
    }
}

void tst_ReviewReport::csv_holdsNoFormula()
{
    ReportWish hostile = wish();
    hostile.person = u"=HYPERLINK(\"http://evil.example\")\r\nx"_s;
    const QList<QStringList> lines = cellsOf(reviewReportCsv(*m_session, hostile));
    QCOMPARE(lines.size(), m_session->badges().size() + 1);
    QVERIFY(lines.at(1).first().startsWith(u"'=HYPERLINK(\"\"http"_s));
}

void tst_ReviewReport::pdf_saysTheSame()
{
    const Result<QByteArray> pdf = reviewReportPdf(*m_session, wish());
    QVERIFY(pdf);
    const Result<PdfWords> read = pdfWords(*pdf);
    QVERIFY(read);
    const QString words = withoutBlanks(read->text);
    for (const QString& text : expected())
        QVERIFY2(words.contains(withoutBlanks(text)), qPrintable(text));
}

/// What a person brings on a usual day, with something to ask about most of it.
void tst_ReviewReport::pdf_isShort()
{
    ReviewSession many(wish().madeAt, m_session->knownIssuers(), u"fr"_s);
    for (qsizetype i = 0; i < 15; ++i) {
        ReviewItem item = m_session->badges().at(i % m_session->badges().size());
        item.verification->badge.payload += char('a' + i); // the very same badge would be counted once
        many.add(item);
    }
    many.setAddresses({ u"lea.martin@mail.example"_s });
    QCOMPARE(many.badges().size(), 15);
    const Result<QByteArray> pdf = reviewReportPdf(many, wish());
    QVERIFY(pdf);
    QVERIFY(pdf->size() < 5'000'000 / 10);
    const Result<PdfWords> read = pdfWords(*pdf);
    QVERIFY(read);
    QCOMPARE(read->text.count(u'\n'), 2); // pages
}

void tst_ReviewReport::french_andEnglish()
{
    ReportWish english = wish();
    english.language = u"en"_s;
    QVERIFY(reviewReportHtml(*m_session, english).contains("Check of badges"));
    QVERIFY(reviewReportHtml(*m_session, wish()).contains("Bilan"));
}

void tst_ReviewReport::list_isNotTheReaders_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QString>("never");
    QTest::newRow("French") << u"fr"_s
                            << QStringList { u"Cet organisme est dans la liste des organismes connus."_s,
                                   u"Organisme à confirmer : il n’est pas dans la liste des organismes connus."_s,
                                   u"Ce n’est pas celui de la liste des organismes connus."_s }
                            << u"votre liste"_s;
    QTest::newRow("English") << u"en"_s
                             << QStringList { u"This organisation is on the list of known organisations."_s,
                                    u"Organisation to confirm: it is not on the list of known organisations."_s,
                                    u"It is not the one on the list of known organisations."_s }
                             << u"your list"_s;
}

/// The advisor's list was used. Who reads the report in the person's file has none, or another one.
void tst_ReviewReport::list_isNotTheReaders()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, said);
    QFETCH(const QString, never);
    ReviewSession session = *m_session;
    ReviewItem borrowed = session.badges().first();
    borrowed.verification->badge.payload += 'x';
    borrowed.verification->badge.issuer.id = u"did:web:elsewhere.example"_s;
    Check& issuer = borrowed.verification->report.check(CheckKind::Issuer);
    issuer.answer = Answer::No;
    issuer.reason = u"issuer-not-on-list"_s;
    session.add(borrowed);
    session.setAddresses(session.addresses()); // which finds the questions
    ReportWish wanted = wish();
    wanted.language = language;
    const QString page = wordsOfPage(QString::fromUtf8(reviewReportHtml(session, wanted)));
    const Result<QByteArray> pdf = reviewReportPdf(session, wanted);
    QVERIFY(pdf);
    for (const QString& words : { page, pdfWords(*pdf)->text }) {
        QVERIFY(!withoutBlanks(words).contains(withoutBlanks(never)));
        for (const QString& sentence : said)
            QVERIFY2(withoutBlanks(words).contains(withoutBlanks(sentence)), qPrintable(sentence));
    }
}

QTEST_MAIN(tst_ReviewReport)
#include "tst_reviewreport.moc"
