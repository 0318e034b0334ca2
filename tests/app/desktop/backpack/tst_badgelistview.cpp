#include "app/desktop/backpack/BadgeListModel.h"
#include "app/desktop/backpack/BadgeListView.h"
#include "app/desktop/looks/Theme.h"
#include "app/desktop/looks/Tokens.h"

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
    void longList_asksForWhatIsSeen();
    void everything_canBeChosen();
    void keys_chooseAndOpen();
    void several_canBeChosen();
    void screenReader_hearsTheName();
    void found_isUnderlined_data();
    void found_isUnderlined();
    void rows_haveRoomForWhatWasFound();

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

static QList<BadgeId> numbersTo(BadgeId last)
{
    QList<BadgeId> ids;
    for (BadgeId id = 1; id <= last; ++id)
        ids << id;
    return ids;
}

/// Neither the model nor the pictures are asked for more than a few screens of it.
void tst_BadgeListView::longList_asksForWhatIsSeen()
{
    qsizetype read = 0;
    const auto reader = [&read](const QList<BadgeId>& ids) {
        read += ids.size();
        QList<BadgeSummary> badges(ids.size());
        for (qsizetype i = 0; i < ids.size(); ++i)
            badges[i].id = ids.at(i);
        return badges;
    };
    m_model->setBadges(numbersTo(50'000), reader, QLocale(u"en"_s));
    for (const auto form : { BadgeCardDelegate::Form::Card, BadgeCardDelegate::Form::Row }) {
        BadgeListView view(*m_model);
        view.setForm(form);
        view.resize(900, 600);
        QSignalSpy wanted(&view, &BadgeListView::picturesWanted);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_VERIFY(!wanted.isEmpty());
        for (const BadgeId id : { 25'000, 50'000, 1 }) {
            wanted.clear();
            view.scrollTo(m_model->indexOf(id));
            QTRY_VERIFY(!wanted.isEmpty());
            const auto ids = wanted.last().first().value<QList<BadgeId>>();
            QVERIFY2(ids.contains(id), qPrintable(QString::number(id)));
            QVERIFY2(ids.size() < 50, qPrintable(QString::number(ids.size())));
        }
    }
    QVERIFY2(read < 2000, qPrintable(QString::number(read)));
}

void tst_BadgeListView::everything_canBeChosen()
{
    m_model->setBadges(
        numbersTo(50'000), [](const QList<BadgeId>&) { return QList<BadgeSummary>(); }, QLocale());
    BadgeListView view(*m_model);
    view.show();
    view.selectAll();
    QCOMPARE(view.chosen(), numbersTo(50'000));
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

/// How long the longest line in that colour is, in pixels.
static int longestLine(const QImage& picture, const QColor& colour)
{
    int longest = 0;
    for (int y = 0; y < picture.height(); ++y) {
        int run = 0;
        for (int x = 0; x < picture.width(); ++x) {
            run = picture.pixelColor(x, y) == colour ? run + 1 : 0;
            longest = std::max(longest, run);
        }
    }
    return longest;
}

void tst_BadgeListView::found_isUnderlined_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("marked");
    QTest::newRow("a name") << u"esprit"_s << true;
    QTest::newRow("an organisation") << u"TALENTS"_s << true;
    QTest::newRow("without its accent") << u"equip"_s << true;
    QTest::newRow("the middle of a word") << u"prit"_s << false;
    QTest::newRow("nothing typed") << QString() << false;
}

void tst_BadgeListView::found_isUnderlined()
{
    QFETCH(QString, typed);
    QFETCH(bool, marked);
    m_model->setSearched(typed);
    m_model->setBadges({ samples::oneOfEachState().constFirst().summary }, QLocale(u"en"_s));
    for (const auto form : { BadgeCardDelegate::Form::Card, BadgeCardDelegate::Form::Row }) {
        BadgeListView view(*m_model);
        view.setForm(form);
        view.resize(900, 300);
        view.setFocusPolicy(Qt::NoFocus); // the ring of the focus has that colour too
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const int longest = longestLine(view.grab().toImage(), Tokens::light().accent);
        QVERIFY2(marked == (longest > 20), qPrintable(QString::number(longest)));
    }
}

void tst_BadgeListView::rows_haveRoomForWhatWasFound()
{
    BadgeSummary badge = samples::oneOfEachState().constFirst().summary;
    BadgeListView view(*m_model);
    view.setForm(BadgeCardDelegate::Form::Row);
    view.resize(900, 300);
    view.setFocusPolicy(Qt::NoFocus);
    view.show();
    m_model->setBadges({ badge }, QLocale(u"en"_s));
    const int usual = view.visualRect(m_model->index(0)).height();
    badge.excerpt = u"Tenir un planning"_s;
    m_model->setSearched(u"planning"_s);
    m_model->setBadges({ badge }, QLocale(u"en"_s));
    QVERIFY(view.visualRect(m_model->index(0)).height() >= usual + view.fontMetrics().height() / 2);
    QVERIFY(longestLine(view.grab().toImage(), Tokens::light().accent) > 20);
    m_model->setSearched({});
    m_model->setBadges({ badge }, QLocale(u"en"_s));
    QCOMPARE(view.visualRect(m_model->index(0)).height(), usual);
}

QTEST_MAIN(tst_BadgeListView)
#include "tst_badgelistview.moc"
