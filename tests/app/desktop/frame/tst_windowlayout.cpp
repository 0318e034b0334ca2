#include "app/desktop/backpack/Panes.h"
#include "app/desktop/backpack/PlaceRail.h"
#include "app/desktop/frame/Banner.h"
#include "app/desktop/frame/Header.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

#include "tests/app/desktop/frame/RealWindow.h"
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace besace;

/// Where the parts of the window stand, and how the keyboard gets from one to the next.
class tst_WindowLayout : public QObject, private RealWindow {
    Q_OBJECT

private slots:
    void initTestCase() { speakEnglish(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void f6_goesRoundThePanes();
    void tab_goesFromTopToBottom();
    void narrowWindow_showsOneThingAtATime();
    void wideWindow_neverCutsAPane_data();
    void wideWindow_neverCutsAPane();
    void saveACopy_endsWhereTheHeaderDoes_data();
    void saveACopy_endsWhereTheHeaderDoes();
    void wideButton_widensItsPane();
    void menus_haveTheirOwnLetters_data();
    void menus_haveTheirOwnLetters();
    void pictures_arrive();

private:
    QFont openWithText(qreal scale);
};

void tst_WindowLayout::f6_goesRoundThePanes()
{
    openTrial();
    page().focusList();
    page().showBadge(badgeNamed(u"Cuisine solidaire"_s));
    const auto press
        = [this](Qt::KeyboardModifiers modifiers) { QTest::keyClick(m_window.get(), Qt::Key_F6, modifiers); };
    press({});
    QVERIFY(details()->isAncestorOf(QApplication::focusWidget()));
    press({});
    QCOMPARE(QApplication::focusWidget(), m_window->findChild<PlaceRail*>());
    press({});
    QCOMPARE(QApplication::focusWidget(), view());
    press(Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), m_window->findChild<PlaceRail*>());
}

/// Header, places, list, badge: no part comes before one that stands above or before it.
void tst_WindowLayout::tab_goesFromTopToBottom()
{
    openTrial();
    page().showBadge(badgeNamed(u"Cuisine solidaire"_s));
    QWidget* first = m_window->findChild<QPushButton*>(u"add"_s);
    first->setFocus();
    const auto partOf = [this](const QWidget* widget) {
        if (m_window->findChild<Header*>()->isAncestorOf(widget))
            return 0;
        if (m_window->findChild<Banner*>(u"trialBanner"_s)->isAncestorOf(widget))
            return 1;
        if (widget == m_window->findChild<PlaceRail*>())
            return 2;
        return details()->isAncestorOf(widget) ? 4 : 3;
    };
    QList<int> parts;
    QSet<QWidget*> seen;
    for (QWidget* widget = first; !seen.contains(widget); widget = QApplication::focusWidget()) {
        seen << widget;
        parts << partOf(widget);
        QTest::keyClick(widget, Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != nullptr);
    }
    QVERIFY(std::is_sorted(parts.begin(), parts.end()));
    for (int part = 0; part < 5; ++part)
        QVERIFY2(parts.contains(part), qPrintable(QString::number(part)));
    QVERIFY(seen.contains(view()));
}

void tst_WindowLayout::narrowWindow_showsOneThingAtATime()
{
    openTrial();
    m_window->resize(720, 600);
    QTRY_VERIFY(!m_window->findChild<PlaceRail*>()->isVisible());
    QVERIFY(view()->isVisible());
    QVERIFY(!details()->isVisible());
    page().focusList();
    QTest::keyClick(view(), Qt::Key_Right);
    QVERIFY(!details()->isVisible());
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(details()->isVisible());
    QVERIFY(!view()->isVisible());
    QTest::mouseClick(button(u"Back to the list"_s), Qt::LeftButton);
    QVERIFY(view()->isVisible());
    QCOMPARE(QApplication::focusWidget(), view());
    // The places are in a menu now.
    QPushButton* places = button(u"My badges"_s);
    QVERIFY(places != nullptr);
    QVERIFY(places->menu()->actions().size() >= 3);
    places->menu()->actions().at(1)->trigger();
    QCOMPARE(page().place().kind, BadgePlace::Kind::ToConfirm);
}

/// @return the font of before, for QApplication to have again
QFont tst_WindowLayout::openWithText(qreal scale)
{
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * scale);
    QApplication::setFont(font);
    m_window.reset();
    open();
    return usual;
}

void tst_WindowLayout::wideWindow_neverCutsAPane_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("1024 by 600") << QSize(1024, 600) << 1.0;
    QTest::newRow("1024 by 600, large text") << QSize(1024, 600) << 2.0;
    QTest::newRow("1366 by 768, larger text") << QSize(1366, 768) << 1.5;
    QTest::newRow("1280 by 800, large text") << QSize(1280, 800) << 2.0;
}

void tst_WindowLayout::wideWindow_neverCutsAPane()
{
    QFETCH(QSize, size);
    QFETCH(qreal, scale);
    const QFont usual = openWithText(scale);
    openTrial();
    m_window->resize(size);
    page().readBadge(badgeNamed(u"Cuisine solidaire"_s));
    QApplication::processEvents();
    QCOMPARE(m_window->size(), size); // nothing forces it wider
    const QRect all = m_window->rect();
    for (const QWidget* pane : { static_cast<QWidget*>(view()), static_cast<QWidget*>(details()) }) {
        if (pane->isVisible())
            QVERIFY(all.contains(QRect(pane->mapTo(m_window.get(), QPoint()), pane->size())));
    }
    auto* scroll = details()->findChild<QScrollArea*>();
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    QApplication::setFont(usual);
}

void tst_WindowLayout::saveACopy_endsWhereTheHeaderDoes_data()
{
    QTest::addColumn<qreal>("scale");
    for (const qreal scale : { 1.0, 1.5, 2.0 })
        QTest::addRow("text at %d %%", static_cast<int>(scale * 100)) << scale;
}

/// A quiet button has no frame: its words are what is seen to end.
void tst_WindowLayout::saveACopy_endsWhereTheHeaderDoes()
{
    QFETCH(qreal, scale);
    const QFont usual = openWithText(scale);
    const auto* save = m_window->findChild<QPushButton*>(u"saveCopyButton"_s);
    const auto* search = m_window->findChild<QLineEdit*>(u"search"_s);
    QApplication::processEvents();
    const QImage picture = m_window->grab(QRect(save->mapTo(m_window.get(), QPoint()), save->size())).toImage();
    const auto isBare = [&picture](int x) {
        for (int y = 0; y < picture.height(); ++y) {
            if (picture.pixel(x, y) != picture.pixel(0, 0))
                return false;
        }
        return true;
    };
    int last = picture.width() - 1;
    while (last > 0 && isBare(last))
        --last;
    QVERIFY(last > 0);
    const int wordsEnd = save->mapTo(m_window.get(), QPoint(last, 0)).x();
    const int fieldEnd = search->mapTo(m_window.get(), search->rect().topRight()).x();
    QVERIFY2(std::abs(fieldEnd - wordsEnd) <= 3, qPrintable(u"%1, not %2"_s.arg(wordsEnd).arg(fieldEnd)));
    QApplication::setFont(usual);
}

/// Words wrap, a button does not: what a badge needs, its pane gets from the list beside it.
void tst_WindowLayout::wideButton_widensItsPane()
{
    auto* rail = new QWidget;
    auto* list = new QWidget;
    auto* badge = new QWidget;
    auto* button = new QPushButton;
    button->setMinimumWidth(badge->fontMetrics().height() * 22);
    (new QVBoxLayout(badge))->addWidget(button);
    Panes panes(rail, list, badge);
    panes.resize(1366, 600);
    panes.show();
    panes.arrange(false, true, false);
    QTRY_VERIFY(badge->width() >= button->minimumWidth());
}

void tst_WindowLayout::menus_haveTheirOwnLetters_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
    QTest::newRow("Arabic") << u"ar"_s;
}

/// No two letters collide in a menu, nor in the menu bar and the header, which share the Alt key.
void tst_WindowLayout::menus_haveTheirOwnLetters()
{
    QFETCH(QString, language);
    wording::installTranslations(language, u"desktop"_s);
    m_window.reset();
    open();
    const auto letterOf = [](const QString& text) {
        const qsizetype mark = text.indexOf(u'&');
        return mark < 0 ? QChar() : text.at(mark + 1).toLower();
    };
    const auto verifyApart = [&](const QStringList& texts) {
        QString letters;
        for (const QString& text : texts) {
            const QChar letter = letterOf(text);
            QVERIFY2(!letter.isNull() && !letters.contains(letter), qPrintable(text));
            letters += letter;
        }
    };
    QStringList top { m_window->findChild<QPushButton*>(u"add"_s)->text(),
        m_window->findChild<QPushButton*>(u"show"_s)->text() };
    for (const QAction* menu : m_window->menuBar()->actions()) {
        top << menu->text();
        QStringList items;
        for (const QAction* item : menu->menu()->actions()) {
            if (!item->isSeparator() && item->isVisible())
                items << item->text();
        }
        verifyApart(items);
    }
    verifyApart(top);
    wording::installTranslations(u"en"_s, u"desktop"_s);
}

void tst_WindowLayout::pictures_arrive()
{
    openTrial();
    page().showBadge(badgeNamed(u"Cuisine solidaire"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!view()->currentIndex().data(Qt::DecorationRole).value<QPixmap>().isNull(), patience);
    const auto hasPicture = [this] {
        for (const QLabel* label : details()->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->pixmap().isNull())
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasPicture(), patience);
}

QTEST_MAIN(tst_WindowLayout)
#include "tst_windowlayout.moc"
