#include "app/desktop/looks/HighContrast.h"
#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Style.h"
#include "app/desktop/looks/Theme.h"
#include "app/desktop/looks/Tokens.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QPainter>
#include <QTest>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_Icons : public QObject {
    Q_OBJECT

private slots:
    void states_differInOutline();
    void icon_isDrawn_data();
    void icon_isDrawn();
    void standardIcons_areOurs_data();
    void standardIcons_areOurs();
    void fileDialog_showsItsButtons();
    void way_isMirrored_data();
    void way_isMirrored();
    void chosenInAList_isSeen_data();
    void chosenInAList_isSeen();
};

namespace {

constexpr std::array states { State::Changed, State::Revoked, State::Suspended, State::Unreadable, State::Unsigned,
    State::Unchecked, State::Snapshot, State::Unreachable, State::Expired, State::StatusUnchecked, State::IssuerUnknown,
    State::Verified };

QImage drawn(const QString& name, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintIcon(painter, name, image.rect(), Qt::black);
    return image;
}

int darkPixels(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return count;
}

int differingPixels(const QImage& one, const QImage& other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 96 ? 1 : 0;
    }
    return count;
}

} // namespace

/// At 16 pixels and in one colour, no two of the twelve can be taken for each other.
void tst_Icons::states_differInOutline()
{
    for (const State one : states) {
        for (const State other : states) {
            if (one >= other)
                continue;
            const int differing = differingPixels(drawn(iconName(one), 16), drawn(iconName(other), 16));
            QVERIFY2(
                differing >= 25, qPrintable(u"%1 and %2: %3"_s.arg(stateName(one), stateName(other)).arg(differing)));
        }
    }
}

void tst_Icons::icon_isDrawn_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/icons"_s).entryList({ u"*.svg"_s });
    QVERIFY(files.size() > 40);
    for (const QString& file : files)
        QTest::addRow("%s", qPrintable(file)) << file.chopped(4);
}

void tst_Icons::icon_isDrawn()
{
    QFETCH(QString, name);
    const int dark = darkPixels(drawn(name, 64));
    QVERIFY2(dark > 60 && dark < 64 * 64 * 9 / 10, qPrintable(QString::number(dark)));
}

void tst_Icons::standardIcons_areOurs_data()
{
    QTest::addColumn<QStyle::StandardPixmap>("standard");
    QTest::addColumn<QString>("name");
    QTest::newRow("information") << QStyle::SP_MessageBoxInformation << u"info"_s;
    QTest::newRow("question") << QStyle::SP_MessageBoxQuestion << u"info"_s;
    QTest::newRow("warning") << QStyle::SP_MessageBoxWarning << u"warning"_s;
    QTest::newRow("failure") << QStyle::SP_MessageBoxCritical << u"warning"_s;
    QTest::newRow("clear") << QStyle::SP_LineEditClearButton << u"close"_s;
    QTest::newRow("menus without room") << QStyle::SP_ToolBarHorizontalExtensionButton << u"menu"_s;
}

/// What Qt's own boxes and fields show is of the same hand as the rest.
void tst_Icons::standardIcons_areOurs()
{
    QFETCH(QStyle::StandardPixmap, standard);
    QFETCH(QString, name);
    QCOMPARE(Style().standardIcon(standard).name(), name);
}

/// The small buttons of Qt's own dialog have no words: what is not drawn there is not there for somebody with a mouse.
void tst_Icons::fileDialog_showsItsButtons()
{
    QApplication::setStyle(new Style);
    applyTheme(*qApp, Appearance::Light);
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.show();
    const QList<QToolButton*> buttons = dialog.findChildren<QToolButton*>();
    QVERIFY(buttons.size() >= 6);
    for (QToolButton* button : buttons) {
        if (!button->isVisible())
            continue;
        button->setEnabled(true);
        button->resize(40, 40);
        const QImage image = button->grab().toImage();
        QVERIFY2(darkPixels(image) > 5, qPrintable(button->objectName()));
    }
}

void tst_Icons::way_isMirrored_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("a way in") << u"right"_s << true;
    QTest::newRow("a way back") << u"back"_s << true;
    QTest::newRow("what was done") << u"undo"_s << true;
    QTest::newRow("a mark") << u"answer-yes"_s << false;
    QTest::newRow("a state") << iconName(State::Snapshot) << false;
}

/// "Back" points to where lines begin; a tick is a tick everywhere.
void tst_Icons::way_isMirrored()
{
    QFETCH(QString, name);
    QFETCH(bool, mirrored);
    const QImage usual = drawn(name, 64);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage other = drawn(name, 64);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(differingPixels(other, mirrored ? usual.mirrored(true, false) : usual), 0);
    QVERIFY(!mirrored || differingPixels(other, usual) > 0);
}

void tst_Icons::chosenInAList_isSeen_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
    QTest::newRow("high contrast") << Appearance::HighContrast;
}

/// On the quiet ground that a chosen row has.
void tst_Icons::chosenInAList_isSeen()
{
    QFETCH(Appearance, appearance);
    applyTheme(*qApp, appearance);
    const Tokens& tokens = Tokens::of(QApplication::palette());
    const QImage icon = lineIcon(u"state-verified"_s).pixmap(QSize(32, 32), QIcon::Selected).toImage();
    const QColor ink = icon.pixelColor(16, 3); // of the filled circle
    QCOMPARE(ink.alpha(), 255);
    QVERIFY(contrast(ink, tokens.tint(tokens.accent)) >= 4.5);
}

QTEST_MAIN(tst_Icons)
#include "tst_icons.moc"
