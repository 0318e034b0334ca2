#include "app/desktop/import/Sources.h"
#include "app/desktop/looks/Theme.h"
#include "app/desktop/review/ReviewWindow.h"
#include "app/desktop/trial/Trial.h"

#include <QDialog>
#include <QImage>
#include <QLineEdit>
#include <QPointer>
#include <QSet>

#include "tests/app/desktop/frame/RealWindow.h"

using namespace besace;

/// Whoever works with the keyboard sees where they are: WCAG 2.2, 2.4.7.
class tst_FocusSeen : public QObject, private RealWindow {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void everyStop_showsIt_data();
    void everyStop_showsIt();
    void advisorsWindow_showsIt();
};

/// A line of a field's caret has some twenty pixels, and blinks.
static constexpr int fewestPixels = 40;
static constexpr int mostStops = 200;

static int differingPixels(const QImage& one, const QImage& other)
{
    if (one.size() != other.size())
        return fewestPixels;
    int differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            differing += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return differing;
}

static QString nameOf(const QWidget& widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName() + u" \""_s
        + widget.accessibleName() + u'"';
}

/// From stop to stop of the Tab key, until one comes again. @return those that look the same with and without the focus
static QStringList withoutMark(int& stops)
{
    QStringList found;
    QSet<QWidget*> known;
    QPointer<QWidget> stop = QApplication::focusWidget();
    while (stop && !known.contains(stop) && stops < mostStops) {
        known.insert(stop);
        ++stops;
        const QImage with = stop->grab().toImage();
        stop->clearFocus();
        const QImage without = stop->grab().toImage();
        if (differingPixels(with, without) < fewestPixels)
            found += nameOf(*stop);
        stop->setFocus(Qt::TabFocusReason);
        QTest::keyClick(stop, Qt::Key_Tab);
        stop = QApplication::focusWidget();
    }
    return found;
}

void tst_FocusSeen::everyStop_showsIt_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("asCards");
    QTest::addColumn<int>("fewestStops");
    QTest::newRow("cards and a badge") << QString() << true << 12;
    QTest::newRow("rows and a badge") << QString() << false << 12;
    QTest::newRow("settings") << u"settings"_s << true << 10;
    QTest::newRow("known organisations") << u"knownOrganisations"_s << true << 3;
    QTest::newRow("share") << u"share"_s << true << 10;
    QTest::newRow("help") << u"help"_s << true << 4;
    QTest::newRow("a copy") << u"saveCopy"_s << true << 3;
    QTest::newRow("reminders") << u"reminders"_s << true << 2;
}

void tst_FocusSeen::everyStop_showsIt()
{
    QFETCH(QString, action);
    QFETCH(bool, asCards);
    QFETCH(int, fewestStops);
    if (action != u"saveCopy"_s) // of the examples there is none
        openTrial();
    page().setForm(asCards ? BadgeCardDelegate::Form::Card : BadgeCardDelegate::Form::Row);
    if (page().badgesInAll() > 0)
        page().showBadge(badgeNamed(u"Permis vélo"_s));
    if (action == u"share"_s)
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    else if (action == u"help"_s)
        QTest::keyClick(m_window.get(), Qt::Key_F1);
    else if (!action.isEmpty())
        m_window->findChild<QAction*>(action)->trigger();
    else
        page().focusList();
    if (!action.isEmpty())
        QTRY_VERIFY(QApplication::activeWindow() && QApplication::activeWindow() != m_window.get());
    QPointer<QWidget> window = QApplication::activeWindow();
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == window);
    int stops = 0;
    const QStringList found = withoutMark(stops);
    QVERIFY2(stops >= fewestStops && stops < mostStops, qPrintable(QString::number(stops)));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    if (window && window != m_window.get())
        window->close();
}

void tst_FocusSeen::advisorsWindow_showsIt()
{
    const QTemporaryDir kept;
    ReviewWindow window({ .clock = today, .locale = QLocale(u"en"_s), .knownIssuers = {}, .keptFolder = kept.path() });
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.open(sourcesFromPaths({ trial::badgesFolder() }));
    QTRY_VERIFY_WITH_TIMEOUT(!window.isWorking(), patience);
    window.findChild<QLineEdit*>(u"addresses"_s)->setFocus(Qt::TabFocusReason);
    int stops = 0;
    const QStringList found = withoutMark(stops);
    QVERIFY2(stops >= 4 && stops < mostStops, qPrintable(QString::number(stops)));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_MAIN(tst_FocusSeen)
#include "tst_focusseen.moc"
