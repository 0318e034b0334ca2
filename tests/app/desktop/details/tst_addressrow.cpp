#include "app/desktop/details/AddressRow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_AddressRow : public QObject {
    Q_OBJECT

private slots:
    void mayBeOpened_data();
    void mayBeOpened();
    void copy_takesTheAddress();
    void open_asksFirst();
};

void tst_AddressRow::mayBeOpened_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("expected");
    QTest::newRow("https") << u"https://maison.example/preuve?id=1#a"_s << true;
    QTest::newRow("http") << u"http://maison.example/"_s << false;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("a name that looks like the site") << u"https://maison.example@evil.example/"_s << false;
    QTest::newRow("no host") << u"https:///preuve"_s << false;
    QTest::newRow("blanks") << u"https://maison.example/a b"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_AddressRow::mayBeOpened()
{
    QFETCH(QString, address);
    QFETCH(bool, expected);
    QCOMPARE(AddressRow::mayBeOpened(address), expected);
    const AddressRow row(address);
    QCOMPARE(row.findChildren<QPushButton*>().size(), expected ? 2 : 1);
}

void tst_AddressRow::copy_takesTheAddress()
{
    AddressRow row(u"https://maison.example/une-adresse-assez-longue-pour-etre-coupee"_s);
    row.show();
    QTest::mouseClick(row.findChildren<QPushButton*>().first(), Qt::LeftButton);
    QCOMPARE(
        QGuiApplication::clipboard()->text(), u"https://maison.example/une-adresse-assez-longue-pour-etre-coupee"_s);
}

void tst_AddressRow::open_asksFirst()
{
    AddressRow row(u"https://maison.example/preuve"_s);
    row.show();
    QTest::mouseClick(row.findChildren<QPushButton*>().last(), Qt::LeftButton);
    auto* question = row.findChild<QMessageBox*>();
    QVERIFY(question != nullptr);
    QVERIFY(question->isVisible());
    QVERIFY(question->text().contains(u"maison.example"_s));
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(row.findChild<QMessageBox*>() == nullptr);
}

QTEST_MAIN(tst_AddressRow)
#include "tst_addressrow.moc"
