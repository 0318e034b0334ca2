#include "app/desktop/backpack/BadgeListModel.h"
#include "app/desktop/backpack/BadgeListView.h"
#include "app/desktop/looks/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/SampleBadges.h"

using namespace Qt::StringLiterals;
using namespace besace;

class tst_BadgeListView : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cards_fillTheWidth_data();
    void cards_fillTheWidth();
    void cards_growWithTheFont();
    void pictures_areAskedForWhereSeen();
    void keys_chooseAndOpen();
    void several_canBeChosen();
    void screenReader_hearsTheName();

private:
    std::unique_ptr<BadgeListModel> m_model;
};

void tst_BadgeListView::init()
{
    applyTheme(*qApp, Appearance::Light);
    m_model = std::make_unique<BadgeListModel>();
    static const QList<StoredBadge> each = samples::oneOfEachState();
    QList<BadgeSummary> badges;
    for (int round = 0; round < 10; ++round) {
        for (const StoredBadge& stored : each) {
            badges << stored.summary;
            badges.last().id = badges.size();
        }
    }
    m_model->setBadges(badges, QLocale(u"en"_s));
}

void tst_BadgeListView::cards_fillTheWidth_data()
{
    QTest::addColumn<int>("width");
    for (const int width : { 300, 457, 640, 697, 900, 1280, 1919 })
        QTest::addRow("%d", width) << width;
}

void tst_BadgeListView::cards_fillTheWidth()
{
    QFETCH(int, width);
    BadgeListView view(*m_model);
    view.resize(width, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QRect first = view.visualRect(m_model->index(0));
    int columns = 1;
    while (view.visualRect(m_model->index(columns)).top() == first.top())
        ++columns;
    QCOMPARE(view.visualRect(m_model->index(columns)).left(), first.left());
    const QRect last = view.visualRect(m_model->index(columns - 1));
    const int rest = view.viewport()->width() - last.right();
    QVERIFY2(rest >= 0 && rest < columns + 14, qPrintable(QString::number(rest)));
}

void tst_BadgeListView::cards_growWithTheFont()
{
    BadgeListView view(*m_model);
    view.resize(1200, 600);
    view.show();
    const QSize usual = view.visualRect(m_model->index(0)).size();
    QFont font = view.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    view.setFont(font);
    QTRY_VERIFY(view.visualRect(m_model->index(0)).height() > usual.height() * 3 / 2);
}

void tst_BadgeListView::pictures_areAskedForWhereSeen()
{
    BadgeListView view(*m_model);
    view.resize(700, 500);
    QSignalSpy wanted(&view, &BadgeListView::picturesWanted);
    view.show();
    QTRY_VERIFY(!wanted.isEmpty());
    const auto first = wanted.takeFirst().first().value<QList<BadgeId>>();
    QVERIFY(first.contains(1));
    QVERIFY(first.size() < 20);
    for (const BadgeId id : first)
        m_model->setThumbnail(id, QPixmap(4, 4));
    wanted.clear();
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QTRY_VERIFY(!wanted.isEmpty());
    const auto last = wanted.takeFirst().first().value<QList<BadgeId>>();
    QVERIFY(last.contains(120));
    QVERIFY(!last.contains(1));
}

void tst_BadgeListView::keys_chooseAndOpen()
{
    BadgeListView view(*m_model);
    view.resize(900, 600);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    QVERIFY(view.chosen().isEmpty());
    QVERIFY(view.currentIndex().isValid());
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.chosen(), QList<BadgeId> { 2 });
    const QSignalSpy opened(&view, &BadgeListView::opened);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toLongLong(), 2);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.chosen(), QList<BadgeId> { 120 });
}

void tst_BadgeListView::several_canBeChosen()
{
    BadgeListView view(*m_model);
    view.resize(900, 600);
    view.show();
    const auto centre = [&](int row) { return view.visualRect(m_model->index(row)).center(); };
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, centre(2));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, centre(0));
    QCOMPARE(view.chosen(), (QList<BadgeId> { 1, 3 }));
}

void tst_BadgeListView::screenReader_hearsTheName()
{
    for (const auto form : { BadgeCardDelegate::Form::Card, BadgeCardDelegate::Form::Row }) {
        BadgeListView view(*m_model);
        view.setForm(form);
        view.show();
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(list != nullptr);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        QAccessibleTableInterface* table = list->tableInterface();
        QVERIFY(table != nullptr);
        QAccessibleInterface* item = table->cellAt(0, 0);
        QVERIFY(item != nullptr);
        QCOMPARE(item->text(QAccessible::Name), m_model->index(0).data().toString());
        QVERIFY(item->text(QAccessible::Description)
                    .contains(m_model->index(0).data(BadgeListModel::IssuerRole).toString()));
    }
}

QTEST_MAIN(tst_BadgeListView)
#include "tst_badgelistview.moc"
