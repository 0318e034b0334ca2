#include "app/desktop/start/Notices.h"

#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_Notices : public QObject {
    Q_OBJECT

private slots:
    void recovered_saysWhatCameThrough();
    void recovered_namesEveryLostBadgeInTheDetails();
    void noBackup_saysWhy();
};

void tst_Notices::recovered_saysWhatCameThrough()
{
    Recovery recovery;
    recovery.setAside = u"/home/lea/backpack (damaged 2026-03-12).besace"_s;
    recovery.cameThrough = { { 1, u"Un"_s }, { 2, u"Deux"_s } };
    recovery.lost = { { 3, u"Trois"_s } };
    recovery.parts = { BackpackPart::Collections };
    const std::unique_ptr<QMessageBox> box(notices::recovered(recovery, nullptr));
    QVERIFY(box->informativeText().contains(u"Trois"_s));
    QVERIFY(box->informativeText().contains(u"backpack (damaged 2026-03-12).besace"_s));
    QVERIFY(!box->informativeText().contains(u"/home/lea"_s));
    QVERIFY(box->detailedText().contains(u"/home/lea"_s));
    QVERIFY(box->informativeText().contains(u"collections"_s));
}

void tst_Notices::recovered_namesEveryLostBadgeInTheDetails()
{
    Recovery recovery;
    for (int i = 0; i < 30; ++i)
        recovery.lost.append({ i, u"<b>badge %1</b>"_s.arg(i) });
    const std::unique_ptr<QMessageBox> box(notices::recovered(recovery, nullptr));
    QVERIFY(!box->informativeText().contains(u"badge 29"_s));
    QVERIFY(box->detailedText().contains(u"<b>badge 29</b>"_s));
    QCOMPARE(box->textFormat(), Qt::PlainText);
}

void tst_Notices::noBackup_saysWhy()
{
    const std::unique_ptr<QMessageBox> full(notices::noBackup({ Error::Code::NoRoom, u"here"_s }, nullptr));
    const std::unique_ptr<QMessageBox> locked(notices::noBackup({ Error::Code::NotAllowed, u"here"_s }, nullptr));
    QVERIFY(full->informativeText() != locked->informativeText());
}

QTEST_MAIN(tst_Notices)
#include "tst_notices.moc"
