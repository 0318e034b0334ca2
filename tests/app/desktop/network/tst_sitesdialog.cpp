#include "app/desktop/network/SitesDialog.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

/// What was agreed to can be seen and taken back.
class tst_SitesDialog : public QObject {
    Q_OBJECT

private slots:
    void showsWhatWasAgreedTo();
    void nothingChosen_nothingChanges();
    void takesASiteBack_data();
    void takesASiteBack();
    void switches();
};

static WebPreferences agreed()
{
    return { .offline = false,
        .agreed
        = { .always = true, .sites = { u"a.example"_s, u"b.example"_s }, .sitesWithoutTls = { u"a.example"_s } } };
}

void tst_SitesDialog::showsWhatWasAgreedTo()
{
    const SitesDialog dialog(agreed());
    QCOMPARE(dialog.findChild<QListWidget*>()->count(), 3);
    QVERIFY(dialog.findChild<QCheckBox*>(u"always"_s)->isChecked());
    QVERIFY(!dialog.findChild<QCheckBox*>(u"offline"_s)->isChecked());
}

void tst_SitesDialog::nothingChosen_nothingChanges()
{
    const SitesDialog dialog(agreed());
    QVERIFY(!dialog.findChild<QPushButton*>(u"remove"_s)->isEnabled());
    QCOMPARE(dialog.preferences(), agreed());
}

void tst_SitesDialog::takesASiteBack_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("sites");
    QTest::addColumn<QStringList>("sitesWithoutTls");
    QTest::newRow("a site") << 0 << QStringList { u"b.example"_s } << QStringList { u"a.example"_s };
    QTest::newRow("one that is not protected") << 2 << QStringList { u"a.example"_s, u"b.example"_s } << QStringList {};
}

void tst_SitesDialog::takesASiteBack()
{
    QFETCH(int, row);
    SitesDialog dialog(agreed());
    dialog.show();
    dialog.findChild<QListWidget*>()->setCurrentRow(row);
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"remove"_s), Qt::LeftButton);
    QTEST(dialog.preferences().agreed.sites, "sites");
    QTEST(dialog.preferences().agreed.sitesWithoutTls, "sitesWithoutTls");
    QCOMPARE(dialog.findChild<QListWidget*>()->count(), 2);
}

void tst_SitesDialog::switches()
{
    SitesDialog dialog(agreed());
    dialog.show();
    QTest::keyClick(dialog.findChild<QCheckBox*>(u"always"_s), Qt::Key_Space);
    QTest::keyClick(dialog.findChild<QCheckBox*>(u"offline"_s), Qt::Key_Space);
    QVERIFY(dialog.preferences().offline);
    QVERIFY(!dialog.preferences().agreed.always);
    QVERIFY(!dialog.findChild<QCheckBox*>(u"always"_s)->isEnabled());
}

QTEST_MAIN(tst_SitesDialog)
#include "tst_sitesdialog.moc"
