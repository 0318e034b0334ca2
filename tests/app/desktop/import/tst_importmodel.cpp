#include "app/desktop/import/ImportModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_ImportModel : public QObject {
    Q_OBJECT

private slots:
    void model_keepsItsPromises();
    void accessibleTexts_nameTheBadgeAndWhatCanBeDone();
};

static ImportRow row(const QString& name, ImportAction action)
{
    ImportRow row;
    row.name = name;
    row.outcome = u"Added"_s;
    row.action = action;
    return row;
}

void tst_ImportModel::model_keepsItsPromises()
{
    ImportModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.append({});
    model.append({ row(u"a"_s, ImportAction::Show), row(u"b"_s, ImportAction::None) });
    model.append({ row(u"c"_s, ImportAction::HowTo) });
    QCOMPARE(model.rowCount(), 3);
    model.replace(1, row(u"d"_s, ImportAction::Show));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(1).data().toString(), u"d"_s);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void tst_ImportModel::accessibleTexts_nameTheBadgeAndWhatCanBeDone()
{
    ImportModel model;
    model.append({ row(u"Esprit d’équipe"_s, ImportAction::Show), row(u"x"_s, ImportAction::None) });
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Esprit d’équipe"_s);
    const QString description = model.index(0).data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(description.contains(actionText(ImportAction::Show)), qPrintable(description));
    QCOMPARE(model.index(1).data(Qt::AccessibleDescriptionRole).toString(), u"Added"_s);
}

QTEST_GUILESS_MAIN(tst_ImportModel)
#include "tst_importmodel.moc"
