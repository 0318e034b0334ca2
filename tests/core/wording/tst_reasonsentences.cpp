#include "core/verification/Changes.h"
#include "core/verification/Reasons.h"
#include "core/wording/Wording.h"

#include <QRegularExpression>
#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_ReasonSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCode_data();
    void everyCode();
    void everyChange_data();
    void everyChange();
    void unknownCode();

private:
    static void check(const QString& french, const QString& english);
};

void tst_ReasonSentences::everyCode_data()
{
    QTest::addColumn<QString>("code");
    for (const reasons::Reason& reason : reasons::all())
        QTest::newRow(reason.code) << QString::fromLatin1(reason.code);
    for (const QString& note : reasons::notes())
        QTest::newRow(qPrintable(note)) << note;
}

static int words(const QString& sentence)
{
    return int(sentence.split(QRegularExpression(u"[\\s'\u00a0]+"_s), Qt::SkipEmptyParts).size());
}

/// ux.md, section 2: what a screen never says.
static QString jargon(const QString& sentence)
{
    static const QRegularExpression banned(
        u"\\b(émetteur|issuer|did|hash|assertion|credential|json|jwt|jws|récipiendaire|révoqué|revoked|suite"
        u"|algorithme?|signature cryptographique|critères|endossement|wallet|url|uri)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatch match = banned.match(sentence);
    // "did" is also an English verb.
    return match.captured() == "did"_L1 ? QString() : match.captured();
}

void tst_ReasonSentences::check(const QString& french, const QString& english)
{
    QVERIFY(!french.isEmpty());
    QVERIFY(!english.isEmpty());
    QVERIFY2(french != english, "the French sentence is missing");
    for (const QString& sentence : { french, english }) {
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(words(sentence) <= 16, qPrintable(sentence));
        QVERIFY2(jargon(sentence).isEmpty(), qPrintable(sentence));
    }
}

void tst_ReasonSentences::everyCode()
{
    QFETCH(QString, code);
    check(wording::reasonSentence(code, QLocale(QLocale::French)),
        wording::reasonSentence(code, QLocale(QLocale::English)));
}

void tst_ReasonSentences::everyChange_data()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : changes::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void tst_ReasonSentences::everyChange()
{
    QFETCH(QString, code);
    check(wording::changeSentence(code, QLocale(QLocale::French)),
        wording::changeSentence(code, QLocale(QLocale::English)));
}

void tst_ReasonSentences::unknownCode()
{
    QCOMPARE(wording::reasonSentence(u"no-such-code"_s, QLocale(QLocale::French)), QString());
}

QTEST_GUILESS_MAIN(tst_ReasonSentences)
#include "tst_reasonsentences.moc"
