#include "app/desktop/backpack/PlaceRail.h"
#include "app/desktop/looks/HighContrast.h"
#include "app/desktop/looks/Theme.h"
#include "app/desktop/looks/Tokens.h"

#include <QApplication>
#include <QTest>

#include "tests/app/desktop/looks/Contrast.h"
#include <memory>

using namespace besace;
using namespace besace::measured;

/// High contrast: asked of the program, or of the system.
class tst_HighContrast : public QObject {
    Q_OBJECT

private slots:
    void choice_isSeenWithHighContrast();
    void systemsHighContrast_isFollowed_data();
    void systemsHighContrast_isFollowed();
};

/// In a list that has not the focus, what is chosen is more than a quiet ground.
void tst_HighContrast::choice_isSeenWithHighContrast()
{
    applyTheme(*qApp, Appearance::HighContrast);
    const std::unique_ptr<PlaceRail> rail = std::make_unique<PlaceRail>();
    rail->setPlaces({ { {}, 3 }, { { BadgePlace::Kind::ToConfirm, {} }, 1 } });
    rail->resize(300, 200);
    const QRect first = rail->visualRect(rail->model()->index(0, 0));
    rail->choose({ BadgePlace::Kind::ToConfirm, {} });
    const QImage before = rail->viewport()->grab(first).toImage();
    rail->choose({});
    const QImage after = rail->viewport()->grab(first).toImage();
    int changed = 0;
    for (int x = 0; x < before.width(); ++x) {
        for (int y = 0; y < before.height(); ++y)
            changed += ratio(before.pixelColor(x, y), after.pixelColor(x, y)) >= 3 ? 1 : 0;
    }
    QVERIFY2(changed >= 2 * (first.width() + first.height()) - 60, qPrintable(QString::number(changed)));
}

void tst_HighContrast::systemsHighContrast_isFollowed_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("highlight");
    QTest::addColumn<bool>("isHigh");
    QTest::newRow("white on black") << QColor(Qt::black) << QColor(Qt::white) << QColor(Qt::cyan) << true;
    QTest::newRow("black on white") << QColor(Qt::white) << QColor(Qt::black) << QColor(Qt::darkBlue) << true;
    QTest::newRow("a highlight that is not seen") << QColor(Qt::black) << QColor(Qt::white) << QColor(Qt::blue) << true;
    QTest::newRow("a usual one") << QColor(0xEFEFEF) << QColor(Qt::black) << QColor(0x308CC6) << false;
    QTest::newRow("a dark one") << QColor(0x1E1E1E) << QColor(Qt::white) << QColor(0x308CC6) << false;
}

void tst_HighContrast::systemsHighContrast_isFollowed()
{
    QFETCH(QColor, ground);
    QFETCH(QColor, text);
    QFETCH(QColor, highlight);
    QFETCH(bool, isHigh);
    QPalette system;
    for (const QPalette::ColorRole role : { QPalette::Window, QPalette::Base })
        system.setColor(role, ground);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text })
        system.setColor(role, text);
    system.setColor(QPalette::Highlight, highlight);
    QCOMPARE(asksForHighContrast(system), isHigh);
    const Tokens tokens = tokensFrom(system);
    QCOMPARE(tokens.page, ground);
    QCOMPARE(tokens.text, text);
    for (const Ink ink : { Ink::Text, Ink::Muted, Ink::Accent, Ink::Genuine, Ink::Caution, Ink::Bad, Ink::Unknown })
        QVERIFY(ratio(colourOf(ink, tokens), tokens.page) >= 7);
    QVERIFY(ratio(tokens.onAccent, tokens.accent) >= 7);
}

QTEST_MAIN(tst_HighContrast)
#include "tst_highcontrast.moc"
