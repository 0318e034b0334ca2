#include "app/desktop/backpack/BackpackName.h"

#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_BackpackName : public QObject {
    Q_OBJECT

private slots:
    void name_data();
    void name();
};

void tst_BackpackName::name_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::newRow("ours") << u"/media/KEY/backpack.besace"_s << u"My backpack"_s;
    QTest::newRow("made beside it") << u"/media/KEY/backpack 2.besace"_s << u"My backpack 2"_s;
    QTest::newRow("a person's") << u"/media/KEY/Léa.besace"_s << u"Léa"_s;
    QTest::newRow("a person's own word") << u"/media/KEY/backpack of Léa.besace"_s << u"backpack of Léa"_s;
    QTest::newRow("with dots") << u"/media/KEY/Léa 3.b.besace"_s << u"Léa 3.b"_s;
    QTest::newRow("no number of ours") << u"/media/KEY/backpack 02.besace"_s << u"backpack 02"_s;
}

void tst_BackpackName::name()
{
    QFETCH(QString, file);
    QFETCH(QString, name);
    QCOMPARE(backpackName(file), name);
}

QTEST_GUILESS_MAIN(tst_BackpackName)
#include "tst_backpackname.moc"
