#include "app/desktop/import/ImportRow.h"
#include "core/verification/Reasons.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_ImportRow : public QObject {
    Q_OBJECT

private slots:
    void contradiction_isSaidAndExplained();
    void contradiction_keepsTheQuestionForTheAddress();
    void withoutContradiction_nothingIsSaid();
};

static ImportItem item()
{
    ImportItem item;
    item.source = u"/home/lea/portfolio.pdf"_s;
    item.container = u"pdf"_s;
    item.verification.emplace();
    item.verification->badge.name.plain = u"Accueil"_s;
    item.verification->report.checks
        = { reasons::because("signature-valid"), reasons::because("no-status-list"), reasons::because("no-end-date"),
              reasons::because("recipient-matches"), reasons::because("issuer-known"), reasons::because("complete") };
    return item;
}

static const QList<Question> contradictions { { u"portfolio-says-otherwise"_s, { u"Accueil"_s } } };

void tst_ImportRow::contradiction_isSaidAndExplained()
{
    const ImportRow row = importRow(item(), { KeepOutcome::Kind::Added, 1, {} }, contradictions);
    QVERIFY(row.outcome.startsWith(u"Added – "_s) && row.outcome.contains("something else"_L1));
    QVERIFY(row.explanation.contains(u"\"Accueil\""_s));
    QCOMPARE(row.action, ImportAction::HowTo);
    QCOMPARE(iconName(row), u"warning"_s);
}

void tst_ImportRow::contradiction_keepsTheQuestionForTheAddress()
{
    const ImportRow row = importRow(item(), { KeepOutcome::Kind::ToConfirm, 1, {} }, contradictions);
    QCOMPARE(row.action, ImportAction::AddAddress);
    QVERIFY(row.explanation.contains("another e-mail address"_L1) && row.explanation.contains("Accueil"_L1));
}

void tst_ImportRow::withoutContradiction_nothingIsSaid()
{
    const ImportRow row = importRow(item(), { KeepOutcome::Kind::Added, 1, {} });
    QVERIFY(row.explanation.isEmpty());
    QCOMPARE(row.action, ImportAction::Show);
    QVERIFY(iconName(row) != u"warning"_s);
}

QTEST_MAIN(tst_ImportRow)
#include "tst_importrow.moc"
