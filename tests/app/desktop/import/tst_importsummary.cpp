#include "app/desktop/import/ImportSummary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_ImportSummary : public QObject {
    Q_OBJECT

private slots:
    void countRows_countsEveryKind();
    void importSummary_namesWhatIsThere_data();
    void importSummary_namesWhatIsThere();
};

void tst_ImportSummary::countRows_countsEveryKind()
{
    using enum KeepOutcome::Kind;
    QList<ImportRow> rows;
    for (const KeepOutcome::Kind kind : { Added, NoBadge, Added, Failed, ToConfirm, AlreadyThere, Added }) {
        rows.emplaceBack();
        rows.last().kind = kind;
    }
    rows.append(rows.at(3));
    rows.last().state = State::Verified; // it was read: the disk is full, say
    const ImportCount expected {
        .added = 3, .toConfirm = 1, .alreadyThere = 1, .withoutBadge = 1, .failed = 1, .notKept = 1
    };
    QCOMPARE(countRows(rows), expected);
}

void tst_ImportSummary::importSummary_namesWhatIsThere_data()
{
    QTest::addColumn<ImportCount>("count");
    QTest::addColumn<QStringList>("numbers");

    QTest::newRow("several kinds") << ImportCount { 5, 0, 1, 2, 0 } << QStringList { u"5"_s, u"1"_s, u"2"_s };
    QTest::newRow("only added") << ImportCount { 3, 0, 0, 0, 0 } << QStringList { u"3"_s };
    QTest::newRow("only failed") << ImportCount { 0, 0, 0, 0, 4 } << QStringList { u"4"_s };
    QTest::newRow("not kept") << ImportCount { 1, 0, 0, 0, 0, 4 } << QStringList { u"1"_s, u"4"_s };
    QTest::newRow("to confirm") << ImportCount { 0, 2, 0, 0, 0 } << QStringList { u"2"_s };
}

void tst_ImportSummary::importSummary_namesWhatIsThere()
{
    QFETCH(ImportCount, count);
    QFETCH(QStringList, numbers);
    const QStringList parts = importSummary(count).chopped(1).split(u", "_s);
    QCOMPARE(parts.size(), numbers.size());
    for (qsizetype i = 0; i < parts.size(); ++i)
        QVERIFY2(parts.at(i).startsWith(numbers.at(i) + u' '), qPrintable(parts.at(i)));
    QVERIFY(importSummary(count).endsWith(u'.'));
    QVERIFY(importSummary(count) != importSummary({}));
}

QTEST_GUILESS_MAIN(tst_ImportSummary)
#include "tst_importsummary.moc"
