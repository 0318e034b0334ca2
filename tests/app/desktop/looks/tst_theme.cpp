#include "app/desktop/looks/Theme.h"
#include "app/desktop/looks/Tokens.h"

#include <QAbstractAnimation>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyle>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_Theme : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void name_leadsBack_data();
    void name_leadsBack();
    void unknownName_followsTheSystem();
    void font_ofTheSystemIsFollowed();
    void nothing_moves();
    void returnKey_pressesTheButtonWithTheFocus();
    void returnKey_inADialog_isTheDialogs();
    void wheel_overAField_scrollsThePage();
};

void tst_Theme::initTestCase()
{
    QFont large = QApplication::font();
    large.setPointSizeF(17); // as a person sets it for the whole system
    QApplication::setFont(large);
    QApplication::setEffectEnabled(Qt::UI_FadeMenu, true);
    applyTheme(*qApp, Appearance::Light);
}

void tst_Theme::name_leadsBack_data()
{
    QTest::addColumn<Appearance>("appearance");
    for (const Appearance appearance :
        { Appearance::System, Appearance::Light, Appearance::Dark, Appearance::HighContrast })
        QTest::addRow("%s", qPrintable(appearanceName(appearance))) << appearance;
}

void tst_Theme::name_leadsBack()
{
    QFETCH(Appearance, appearance);
    QCOMPARE(appearanceFromName(appearanceName(appearance)), appearance);
}

void tst_Theme::unknownName_followsTheSystem() { QCOMPARE(appearanceFromName(u"sepia"_s), Appearance::System); }

void tst_Theme::font_ofTheSystemIsFollowed()
{
    QCOMPARE(QApplication::font().pointSizeF(), 17);
    applyTextSize(200);
    QCOMPARE(QApplication::font().pointSizeF(), 34);
    applyTextSize(100);
    QCOMPARE(QApplication::font().pointSizeF(), 17);
}

/// There is no setting for less motion, for there is none.
void tst_Theme::nothing_moves()
{
    for (const Qt::UIEffect effect :
        { Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip })
        QVERIFY(!QApplication::isEffectEnabled(effect));
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animate), 0);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    QMainWindow window;
    auto* middle = new QWidget;
    auto* search = new QLineEdit(middle);
    search->setClearButtonEnabled(true);
    auto* progress = new QProgressBar(middle);
    progress->setRange(0, 0);
    window.setCentralWidget(middle);
    window.menuBar()->addMenu(u"Menu"_s)->addAction(u"Entry"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::keyClicks(search, u"a"_s);
    for (const QAbstractAnimation* animation : window.findChildren<QAbstractAnimation*>())
        QVERIFY2(animation->state() == QAbstractAnimation::Stopped, animation->metaObject()->className());
}

void tst_Theme::returnKey_pressesTheButtonWithTheFocus()
{
    QMainWindow window;
    auto* button = new QPushButton(u"Try"_s);
    window.setCentralWidget(button);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QSignalSpy pressed(button, &QPushButton::clicked);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(pressed.count(), 2);
}

void tst_Theme::returnKey_inADialog_isTheDialogs()
{
    QDialog dialog;
    auto* button = new QPushButton(u"Close"_s, &dialog);
    button->setAutoDefault(false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const QSignalSpy pressed(button, &QPushButton::clicked);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(pressed.count(), 0);
}

/// Else who scrolls down would choose other badges, another language: without a word.
void tst_Theme::wheel_overAField_scrollsThePage()
{
    QScrollArea area;
    auto* page = new QWidget;
    auto* choice = new QComboBox;
    choice->addItems({ u"Colour"_s, u"Sober"_s, u"Plain"_s });
    auto* number = new QSpinBox;
    number->setValue(7);
    auto* column = new QVBoxLayout(page);
    column->addWidget(choice);
    column->addWidget(number);
    column->addSpacing(4000);
    area.setWidget(page);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    int before = 0;
    for (QWidget* field : { static_cast<QWidget*>(choice), static_cast<QWidget*>(number) }) {
        const QPointF at = field->rect().center();
        QWheelEvent down(
            at, field->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&down); // others go no further than the field
        qApp->notify(field, &down);
        QVERIFY(area.verticalScrollBar()->value() > before);
        before = area.verticalScrollBar()->value();
    }
    QCOMPARE(choice->currentIndex(), 0);
    QCOMPARE(number->value(), 7);
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
