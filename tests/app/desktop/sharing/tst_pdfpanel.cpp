#include "app/desktop/sharing/PageView.h"
#include "app/desktop/sharing/PdfPanel.h"
#include "app/desktop/sharing/ShareKind.h"
#include "core/sharing/cv/CvContent.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/core/sharing/SamplePortfolio.h"

using namespace Qt::StringLiterals;
using namespace besace;

class tst_PdfPanel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keys_turnPages();
    void buttons_turnPages();
    void lastWish_isWhatIsShown();
    void fewerPages_showTheLast();
    void page_isTheOneThatWillBeSaved();
    void resized_isDrawnAnew();
    void cv_isShownAsThePagesThatWillBeSaved();

private:
    PageView* view() const { return m_panel->findChild<PageView*>(); }
    QString number() const { return m_panel->findChild<QLabel*>(u"pageNumber"_s)->text(); }
    QPushButton* button(const QString& name) const { return m_panel->findChild<QPushButton*>(name); }
    QImage image() const { return view()->page(); }

    std::unique_ptr<PdfPanel> m_panel;
};

void tst_PdfPanel::init()
{
    m_panel = std::make_unique<PdfPanel>();
    m_panel->resize(400, 600);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->setPortfolio(sample::twelve());
    QTRY_VERIFY_WITH_TIMEOUT(number().startsWith(u"Page 1 of "_s), 60000);
}

void tst_PdfPanel::cleanup() { m_panel.reset(); }

void tst_PdfPanel::keys_turnPages()
{
    const QString last = u"Page %1 of %1"_s.arg(number().section(u' ', -1));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_PageDown);
    QTRY_VERIFY_WITH_TIMEOUT(number().startsWith(u"Page 2 of "_s), 60000);
    QTest::keyClick(view(), Qt::Key_End);
    QTRY_COMPARE_WITH_TIMEOUT(number(), last, 60000);
    QTest::keyClick(view(), Qt::Key_PageDown); // there is none
    QVERIFY(!button(u"nextPage"_s)->isEnabled());
    QTest::keyClick(view(), Qt::Key_Home);
    QTRY_VERIFY_WITH_TIMEOUT(number().startsWith(u"Page 1 of "_s), 60000);
    QVERIFY(view()->accessibleName().contains(u"Esprit d’équipe"_s));
}

void tst_PdfPanel::buttons_turnPages()
{
    QVERIFY(!button(u"pageBefore"_s)->isEnabled());
    QTest::mouseClick(button(u"nextPage"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(number().startsWith(u"Page 2 of "_s), 60000);
    QTest::mouseClick(button(u"pageBefore"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(number().startsWith(u"Page 1 of "_s), 60000);
}

/// Whatever comes in the end, the newest wish or the one before.
void tst_PdfPanel::lastWish_isWhatIsShown()
{
    Portfolio other = sample::portfolio();
    other.badges.resize(1);
    m_panel->setPortfolio(sample::twelve());
    m_panel->setPortfolio(sample::personal());
    m_panel->setPortfolio(other);
    QTRY_COMPARE_WITH_TIMEOUT(number(), u"Page 1 of 1"_s, 60000);
    QCOMPARE(view()->accessibleName(), u"Page 1 of 1. Esprit d’équipe"_s);
}

void tst_PdfPanel::fewerPages_showTheLast()
{
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(!number().startsWith(u"Page 1 of "_s), 60000);
    m_panel->setPortfolio(sample::portfolio());
    QTRY_COMPARE_WITH_TIMEOUT(number(), u"Page 1 of 1"_s, 60000);
}

void tst_PdfPanel::page_isTheOneThatWillBeSaved()
{
    Progress progress;
    const Result<PortfolioContent> content = portfolioContent(sample::twelve(), progress);
    QCOMPARE(image(), portfolioPage(*content, 0, view()->pageWidth()).image);
}

void tst_PdfPanel::resized_isDrawnAnew()
{
    const int before = image().width();
    m_panel->resize(600, 900);
    QTRY_VERIFY_WITH_TIMEOUT(image().width() > before && image().width() == view()->pageWidth(), 60000);
}

void tst_PdfPanel::cv_isShownAsThePagesThatWillBeSaved()
{
    const std::unique_ptr<SharePanel> made(shareKind(u"cvPdf"_s).makePanel(nullptr));
    auto* panel = qobject_cast<PdfPanel*>(made.get());
    QVERIFY(panel);
    panel->resize(400, 600);
    panel->show();
    panel->setPortfolio(sample::personal());
    const auto* page = panel->findChild<PageView*>();
    QTRY_VERIFY_WITH_TIMEOUT(page->page().width() == page->pageWidth(), 60000);
    Progress progress;
    const Result<CvContent> content = cvContent(sample::personal(), progress);
    QCOMPARE(page->page(), cvPage(*content, 0, page->pageWidth()).image);
    QVERIFY(page->accessibleName().contains(u"Sécurité incendie"_s));
}

QTEST_MAIN(tst_PdfPanel)
#include "tst_pdfpanel.moc"
