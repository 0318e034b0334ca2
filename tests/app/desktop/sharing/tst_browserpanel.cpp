#include "app/desktop/looks/TextLabel.h"
#include "app/desktop/sharing/BrowserPanel.h"
#include "app/desktop/sharing/ShareDraft.h"
#include "app/desktop/sharing/WebPageView.h"
#include "core/sharing/site/Site.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include "tests/core/sharing/SamplePortfolio.h"
#include <memory>

using namespace besace;
using namespace Qt::StringLiterals;

/// The preview of web pages, as a person uses it.
class tst_BrowserPanel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_panel.reset(); }
    void page_isSeen();
    void page_isLightInADarkProgram();
    void arrows_scroll();
    void arrows_goFromLinkToLink();
    void badgePage_isShownAndLeft();
    void back_isWhereItWasLeft();
    void outside_isTold();
    void tooltip_tellsWhereALinkLeads();
    void width_followsTheWindow();
    void place_staysAfterAChange();
    void lostPage_givesWayToTheFirst();
    void screenReader_readsTheWords();

private:
    void show(const QList<OutputFile>& files);
    void showSite() { show(siteOf(sample::personal())); }
    static QList<OutputFile> siteOf(const Portfolio& portfolio);
    int linkTo(const QString& address) const;
    QPoint placeOf(int link) const;

    std::unique_ptr<BrowserPanel> m_panel;
    WebPageView* m_view = nullptr;
};

QList<OutputFile> tst_BrowserPanel::siteOf(const Portfolio& portfolio)
{
    Progress progress;
    return *portfolioSite(
        portfolio, {}, progress, [](const ShareCard&, CardShape) { return QByteArray("no card is seen here"); });
}

void tst_BrowserPanel::init()
{
    m_panel = std::make_unique<BrowserPanel>();
    m_view = m_panel->findChild<WebPageView*>();
    m_panel->resize(420, 600);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void tst_BrowserPanel::show(const QList<OutputFile>& files)
{
    Draft draft;
    draft.files = files;
    QSignalSpy shown(m_view, &WebPageView::shown);
    m_panel->setDraft(draft);
    QVERIFY(shown.wait(60000));
}

int tst_BrowserPanel::linkTo(const QString& address) const
{
    const QList<look::Link>& links = m_view->scene().links;
    for (qsizetype i = 0; i < links.size(); ++i) {
        if (links.at(i).address.startsWith(address))
            return int(i);
    }
    return -1;
}

QPoint tst_BrowserPanel::placeOf(int link) const
{
    return m_view->shownAt(m_view->scene().links.at(link).places.first()).center().toPoint();
}

void tst_BrowserPanel::page_isSeen()
{
    Progress progress;
    show({ { {}, *portfolioHtml(sample::portfolio(), progress) } });
    const QImage seen = m_view->viewport()->grab().toImage();
    QCOMPARE(seen.pixelColor(2, 2), QColor(u"#faf8f5"_s));
    QVERIFY(m_view->scene().words.startsWith(u"Léa N.\nMes badges pour un poste à l’accueil"_s));
    QVERIFY(m_panel->findChild<QPushButton*>(u"openInBrowser"_s)->isEnabled());
    QVERIFY(!m_panel->findChild<QPushButton*>(u"pageBack"_s)->isVisible()); // there is one page only
}

/// As visitors see it, and as it is printed.
void tst_BrowserPanel::page_isLightInADarkProgram()
{
    QPalette dark;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Window, Qt::black);
    m_panel->setPalette(dark);
    showSite();
    QCOMPARE(m_view->viewport()->grab().toImage().pixelColor(2, 2), QColor(u"#faf8f5"_s));
}

void tst_BrowserPanel::arrows_scroll()
{
    showSite();
    m_view->setFocus();
    const QScrollBar* bar = m_view->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QTest::keyClick(m_view, Qt::Key_Down);
    const int step = bar->value();
    QVERIFY(step > 0);
    QTest::keyClick(m_view, Qt::Key_PageDown);
    QVERIFY(bar->value() > step);
    QTest::keyClick(m_view, Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(m_view, Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
}

void tst_BrowserPanel::arrows_goFromLinkToLink()
{
    showSite();
    m_view->setFocus();
    const int count = int(m_view->scene().links.size());
    QVERIFY(count > 4);
    QCOMPARE(m_view->currentLink(), -1);
    for (int i = 0; i < count; ++i) {
        QTest::keyClick(m_view, Qt::Key_Right);
        QCOMPARE(m_view->currentLink(), i);
        QVERIFY(m_view->viewport()->rect().contains(placeOf(i)));
        const auto* status = m_panel->findChild<TextLabel*>(u"linkStatus"_s);
        QVERIFY(status->isVisible());
        QVERIFY2(status->words().contains(m_view->scene().links.at(i).words.left(10)), qPrintable(status->words()));
    }
    QTest::keyClick(m_view, Qt::Key_Right);
    QCOMPARE(m_view->currentLink(), count - 1);
    QTest::keyClick(m_view, Qt::Key_Left);
    QCOMPARE(m_view->currentLink(), count - 2);
    QTest::keyClick(m_view, Qt::Key_Tab); // one more step leaves it: nobody has to pass by all links
    QVERIFY(!m_view->hasFocus());
}

void tst_BrowserPanel::badgePage_isShownAndLeft()
{
    showSite();
    auto* back = m_panel->findChild<QPushButton*>(u"pageBack"_s);
    QVERIFY(back->isVisible() && !back->isEnabled());
    const QString index = m_view->scene().words;
    QSignalSpy shown(m_view, &WebPageView::shown);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(linkTo(u"badges/01"_s)));
    QVERIFY(shown.wait(60000));
    QVERIFY(m_view->scene().words.contains(u"Léa a organisé la collecte alimentaire"_s));
    QVERIFY(m_view->scene().words != index);
    back->click();
    QVERIFY(shown.wait(60000));
    QCOMPARE(m_view->scene().words, index);
    QVERIFY(!back->isEnabled());

    m_view->setFocus();
    m_view->selectLink(linkTo(u"badges/02"_s));
    QTest::keyClick(m_view, Qt::Key_Return);
    QVERIFY(shown.wait(60000));
    QVERIFY(m_view->scene().words.contains(u"Recevoir 20 visiteurs"_s));
    m_view->selectLink(0);
    QTest::keyClick(m_view, Qt::Key_Return); // its own way back
    QVERIFY(shown.wait(60000));
    QCOMPARE(m_view->scene().words, index);
    QTest::keyClick(m_view, Qt::Key_Backspace);
    QVERIFY(shown.wait(60000));
    QVERIFY(m_view->scene().words.contains(u"Recevoir 20 visiteurs"_s));
}

/// Who looks at one badge after the other does not search for the next one.
void tst_BrowserPanel::back_isWhereItWasLeft()
{
    showSite();
    m_view->selectLink(linkTo(u"badges/03"_s));
    const int place = m_view->verticalScrollBar()->value();
    QVERIFY(place > 0);
    QSignalSpy shown(m_view, &WebPageView::shown);
    m_view->follow(m_view->currentLink());
    QVERIFY(shown.wait(60000));
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    m_panel->findChild<QPushButton*>(u"pageBack"_s)->click();
    QVERIFY(shown.wait(60000));
    QCOMPARE(m_view->verticalScrollBar()->value(), place);
}

/// Nothing is opened; the address is said.
void tst_BrowserPanel::outside_isTold()
{
    Progress progress;
    show({ { {}, *portfolioHtml(sample::personal(), progress) } });
    QSignalSpy shown(m_view, &WebPageView::shown);
    QSignalSpy opened(m_panel.get(), &BrowserPanel::openWanted);
    const auto* status = m_panel->findChild<TextLabel*>(u"linkStatus"_s);
    for (const QString& address :
        { u"https://badges.maison-des-talents.example/b/42"_s, u"mailto:lea.n@exemple.fr"_s }) {
        m_view->follow(linkTo(address));
        QVERIFY2(status->words().contains(address), qPrintable(status->words()));
    }
    m_view->follow(linkTo(u"data:"_s));
    QVERIFY2(
        status->words().contains(u".png"_s) && !status->words().contains(u"base64"_s), qPrintable(status->words()));
    QVERIFY(opened.isEmpty() && shown.isEmpty());
}

void tst_BrowserPanel::tooltip_tellsWhereALinkLeads()
{
    showSite();
    const QPoint place = placeOf(linkTo(u"mailto:"_s));
    QHelpEvent event(QEvent::ToolTip, place, m_view->viewport()->mapToGlobal(place));
    QApplication::sendEvent(m_view->viewport(), &event);
    QVERIFY(QToolTip::text().contains(u"lea.n@exemple.fr"_s));
}

void tst_BrowserPanel::width_followsTheWindow()
{
    showSite();
    QVERIFY(m_view->scene().size.width() < 420);
    const qreal narrow = m_view->scene().size.height();
    QSignalSpy shown(m_view, &WebPageView::shown);
    m_panel->resize(900, 600);
    QVERIFY(shown.wait(60000));
    QCOMPARE(m_view->scene().size.width(), m_view->viewport()->width());
    QVERIFY(m_view->scene().size.height() < narrow);
}

/// Who types a word sees what becomes of it where they look.
void tst_BrowserPanel::place_staysAfterAChange()
{
    showSite();
    m_view->verticalScrollBar()->setValue(120);
    Portfolio changed = sample::personal();
    changed.title = u"Un autre titre"_s;
    show(siteOf(changed));
    QVERIFY(m_view->scene().words.contains(u"Un autre titre"_s));
    QCOMPARE(m_view->verticalScrollBar()->value(), 120);
}

void tst_BrowserPanel::lostPage_givesWayToTheFirst()
{
    showSite();
    QSignalSpy shown(m_view, &WebPageView::shown);
    m_view->follow(linkTo(u"badges/03"_s));
    QVERIFY(shown.wait(60000));
    Portfolio fewer = sample::personal();
    fewer.badges.removeLast();
    show(siteOf(fewer));
    QCOMPARE(m_view->page(), u"index.html"_s);
    QVERIFY(m_view->scene().words.contains(fewer.title));
}

void tst_BrowserPanel::screenReader_readsTheWords()
{
    showSite();
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(m_view);
    QVERIFY(face != nullptr && face->textInterface() != nullptr);
    QVERIFY(!face->text(QAccessible::Name).isEmpty());
    QVERIFY(!face->text(QAccessible::Description).isEmpty());
    QVERIFY(face->state().readOnly);
    QAccessibleTextInterface* text = face->textInterface();
    const QString words = text->text(0, text->characterCount());
    QCOMPARE(words, m_view->scene().spoken);
    QVERIFY(words.contains(u"Esprit d’équipe"_s) && words.contains(u"Photo de Léa N."_s));
    m_view->setFocus();
    QCOMPARE(text->cursorPosition(), 0);
    QTest::keyClick(m_view, Qt::Key_End);
    QVERIFY(text->cursorPosition() > 0);
    int start = 0;
    int end = 0;
    const QString line = text->textAtOffset(text->cursorPosition(), QAccessible::LineBoundary, &start, &end);
    QVERIFY2(!line.trimmed().isEmpty(), qPrintable(line));
    QVERIFY(!text->characterRect(text->cursorPosition()).isEmpty());
}

QTEST_MAIN(tst_BrowserPanel)
#include "tst_browserpanel.moc"
