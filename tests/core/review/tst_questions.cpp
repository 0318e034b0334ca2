#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/review/BadgeQuestions.h"
#include "core/review/ReviewReading.h"
#include "core/review/ReviewSession.h"
#include "core/verification/Reasons.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "tests/tools/make_candidates/Candidates.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// Sixty-four candidates: everything that was planted is found, and nothing else.
class tst_Questions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void candidate_data();
    void candidate();
    void everyKindIsPlanted();
    void checks_raiseQuestions_data();
    void checks_raiseQuestions();
    void codes_haveASentence_data();
    void codes_haveASentence();

private:
    QTemporaryDir m_folder;
    QList<KnownIssuer> m_known;
};

namespace {

QString path(int number) { return QString::number(number).rightJustified(2, u'0'); }

/// What stands in truth.txt about one candidate.
struct Truth {
    QStringList addresses;
    QMap<QString, QString> questions; ///< by file
};

QMap<QString, Truth> readTruth()
{
    QMap<QString, Truth> truths;
    const Result<QByteArray> text = readFile(QStringLiteral(CANDIDATES_TRUTH), limits::maxFileBytes);
    for (const QString& line : text ? QString::fromUtf8(*text).split(u'\n', Qt::SkipEmptyParts) : QStringList()) {
        const QStringList parts = line.split(u'\t');
        if (line.startsWith(u'#') || parts.size() != 3)
            continue;
        if (parts.at(1) == u"@"_s)
            truths[parts.at(0)].addresses = parts.at(2).split(u' ');
        else
            truths[parts.at(0)].questions.insert(parts.at(1), parts.at(2));
    }
    return truths;
}

QString codesOf(const ReviewItem& item)
{
    QStringList codes;
    for (const Question& question : item.questions)
        codes.append(question.code);
    codes.removeDuplicates();
    codes.sort();
    return codes.join(u' ');
}

QString keyOf(const ReviewItem& item)
{
    const QString file = QFileInfo(item.source).fileName();
    return item.member.isEmpty() ? file : file + u':' + badgeName(item.verification->badge, u"fr"_s);
}

} // namespace

void tst_Questions::initTestCase()
{
    candidates::makeCandidates(m_folder.path());
    const Result<QByteArray> known = readFile(m_folder.filePath(u"known-issuers.json"_s), limits::maxFileBytes);
    QVERIFY(known);
    const Result<QList<KnownIssuer>> read = readKnownIssuers(*known);
    QVERIFY(read);
    m_known = *read;
}

void tst_Questions::candidate_data()
{
    QTest::addColumn<int>("number");
    for (int number = 1; number <= candidates::count; ++number)
        QTest::newRow(qPrintable(path(number))) << number;
}

void tst_Questions::candidate()
{
    QFETCH(int, number);
    static const QMap<QString, Truth> truths = readTruth();
    const Truth truth = truths.value(path(number));
    const QDateTime now = QDateTime::fromString(candidates::today.toString(), Qt::ISODate);
    ReviewSession session(now, m_known, u"fr"_s);
    const Result<FolderDocuments> web = FolderDocuments::open(m_folder.filePath(u"documents"_s));
    QVERIFY(web);
    Progress progress;
    const VerificationContext context { .now = now, .recipients = {}, .knownIssuers = m_known };
    const Result<void> read = readForReview({ { m_folder.filePath(path(number)), {} } }, context, *web, 1, progress,
        [&session](ReviewItem item) { session.add(std::move(item)); });
    QVERIFY(read);
    session.setAddresses(truth.addresses);
    QVERIFY(!session.badges().isEmpty());
    QCOMPARE(session.filesWithoutBadge().size(), 0);

    QMap<QString, QString> found;
    for (const ReviewItem& item : session.badges()) {
        if (!item.questions.isEmpty())
            found.insert(keyOf(item), codesOf(item));
    }
    QCOMPARE(found, truth.questions);
    if (truth.questions.isEmpty())
        QCOMPARE(session.states().size(), 1); // all of them verified
}

void tst_Questions::everyKindIsPlanted()
{
    QStringList planted;
    for (const Truth& truth : readTruth()) {
        for (const QString& codes : truth.questions)
            planted += codes.split(u' ');
    }
    for (const QString& code : questions::codes()) {
        // The folder of documents answers for the whole web, and these organisations have names.
        if (code != u"not-asked"_s && code != u"organisation-unnamed"_s)
            QVERIFY2(planted.contains(code), qPrintable(code));
    }
}

/// Reasons of the first three checks, and what is asked: first what is known, then what nobody answered.
void tst_Questions::checks_raiseQuestions_data()
{
    QTest::addColumn<QStringList>("reasons");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char* name, const QStringList& reasons, const QStringList& codes) {
        QTest::newRow(name) << reasons << codes;
    };
    row("all is well", { u"signature-valid"_s, u"not-revoked"_s, u"within-dates"_s }, {});
    row("not asked", { u"proof-not-asked"_s, u"status-not-asked"_s, u"no-end-date"_s }, { u"not-asked"_s });
    row("not asked, past its date", { u"proof-not-asked"_s, u"status-not-asked"_s, u"expired"_s },
        { u"expired"_s, u"not-asked"_s });
    row("silent, past its date", { u"proof-unreachable"_s, u"status-unreachable"_s, u"expired"_s },
        { u"expired"_s, u"site-silent"_s });
    row("without proof, past its date", { u"no-proof"_s, u"status-needs-proof"_s, u"expired"_s },
        { u"nothing-to-check"_s, u"expired"_s });
    row("changed, past its date", { u"signature-invalid"_s, u"status-needs-proof"_s, u"expired"_s },
        { u"changed"_s, u"expired"_s });
    row("changed, cancelled", { u"hosted-copy-differs"_s, u"revoked"_s, u"no-end-date"_s },
        { u"changed"_s, u"cancelled"_s });
    row("cancelled, the site answers with that alone", { u"proof-unreachable"_s, u"gone"_s, u"no-end-date"_s },
        { u"cancelled"_s });
    row("cancelled, past its date", { u"signature-valid"_s, u"revoked"_s, u"expired"_s },
        { u"cancelled"_s, u"expired"_s });
    row("on hold, past its date", { u"signature-valid"_s, u"suspended"_s, u"expired"_s },
        { u"on-hold"_s, u"expired"_s });
    row("past its date, cancelling not asked", { u"signature-valid"_s, u"status-not-asked"_s, u"expired"_s },
        { u"expired"_s, u"cancelling-not-checked"_s });
    row("not readable, cancelling not asked", { u"damaged"_s, u"status-needs-proof"_s, u"dates-not-read"_s },
        { u"not-readable"_s });
}

void tst_Questions::checks_raiseQuestions()
{
    QFETCH(QStringList, reasons);
    QFETCH(QStringList, codes);
    VerificationReport report;
    for (qsizetype i = 0; i < reasons.size(); ++i)
        report.checks.at(static_cast<size_t>(i)) = reasons::because(reasons.at(i).toLatin1().constData());
    QStringList raised;
    for (const Question& question : questionsOfChecks(report)) {
        raised.append(question.code);
        QCOMPARE(question.facts.isEmpty(), question.code != u"expired"_s || report.checks.at(2).detail.isEmpty());
    }
    QCOMPARE(raised, codes);
}

void tst_Questions::codes_haveASentence_data()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : questions::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void tst_Questions::codes_haveASentence()
{
    QFETCH(QString, code);
    const QVariantList facts { u"%2 <b>"_s, QDateTime(QDate(2025, 3, 12), QTime(9, 0), Qt::UTC) };
    QStringList sentences;
    for (const QString& language : wording::languages()) {
        sentences.append(wording::questionSentence(code, facts, wording::localeOf(language)));
        QVERIFY2(sentences.last().endsWith(u'.'), qPrintable(sentences.last()));
        QVERIFY2(sentences.last().split(u' ').size() <= 19, qPrintable(sentences.last()));
        if (sentences.last().contains(u'<'))
            QVERIFY(sentences.last().contains(u"%2 <b>"_s)); // a name is not filled in for once more
    }
    sentences.removeDuplicates();
    QCOMPARE(sentences.size(), wording::languages().size());
}

QTEST_MAIN(tst_Questions)
#include "tst_questions.moc"
