#include "app/desktop/looks/StatusLine.h"
#include "app/desktop/looks/TextLabel.h"
#include "app/desktop/sharing/ProfilePanel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QUrl>

#include "tests/core/sharing/SamplePortfolio.h"
#include <memory>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_ProfilePanel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void eachFieldCanBeCopied();
    void saysThatItWasCopied_whereTheButtonIs();
    void saysThatThereIsNoPage();
    void opensOnlyAfterAYes_data();
    void opensOnlyAfterAYes();
    void postIsForTheNetwork();
    void countsWhatIsTyped();

public slots:
    void opened(const QUrl& url) { m_opened.append(url); }

private:
    template <typename T>
    T* child(const char16_t* name) const
    {
        return m_panel->findChild<T*>(QString::fromUtf16(name));
    }

    std::unique_ptr<ProfilePanel> m_panel;
    QList<QUrl> m_opened;
};

void tst_ProfilePanel::init()
{
    m_opened.clear();
    QDesktopServices::setUrlHandler(u"https"_s, this, "opened");
    m_panel = std::make_unique<ProfilePanel>();
    m_panel->setBadges(sample::portfolio().badges, u"fr"_s);
    m_panel->show();
}

void tst_ProfilePanel::cleanup()
{
    m_panel.reset();
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void tst_ProfilePanel::eachFieldCanBeCopied()
{
    QStringList copied;
    for (QPushButton* button : m_panel->findChildren<QPushButton*>(u"copyField"_s)) {
        button->click();
        copied += QGuiApplication::clipboard()->text();
    }
    QCOMPARE(copied.first(), u"Esprit d’équipe"_s);
    QCOMPARE(copied.last(), u"https://badges.maison-des-talents.example/b/42"_s);
    QCOMPARE(copied.size(), 4); // it has no end and no number
}

/// On a screen that is not high, the foot of the panel is out of sight.
void tst_ProfilePanel::saysThatItWasCopied_whereTheButtonIs()
{
    auto* area = m_panel->findChild<QScrollArea*>();
    m_panel->resize(420, 340);
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    auto* ofFields = child<StatusLine>(u"fieldStatus");
    auto* ofPost = child<StatusLine>(u"postStatus");
    const auto isInSight = [area](const QWidget& widget) {
        const QRect seen(widget.mapTo(area->viewport(), QPoint()), widget.size());
        return widget.isVisible() && area->viewport()->rect().contains(seen);
    };
    m_panel->findChildren<QPushButton*>(u"copyField"_s).constFirst()->click();
    QTRY_VERIFY(isInSight(*ofFields));
    QCOMPARE(ofFields->words(), u"Copied."_s);
    QVERIFY(!ofPost->isVisible());
    auto* copyPost = child<QPushButton>(u"copyPost");
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    copyPost->click();
    QTest::qWait(50);
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    QTRY_VERIFY(isInSight(*ofPost));
    QVERIFY(!ofFields->isVisible()); // one of them speaks
}

void tst_ProfilePanel::saysThatThereIsNoPage()
{
    QVERIFY(!child<QLabel>(u"noPage")->isVisible());
    child<QComboBox>(u"profileBadge")->setCurrentIndex(1);
    QVERIFY(child<QLabel>(u"noPage")->isVisible());
    QCOMPARE(m_panel->findChildren<QPushButton*>(u"copyField"_s).size(), 3);
}

void tst_ProfilePanel::opensOnlyAfterAYes_data()
{
    QTest::addColumn<bool>("yes");
    QTest::newRow("yes") << true;
    QTest::newRow("no") << false;
}

void tst_ProfilePanel::opensOnlyAfterAYes()
{
    QFETCH(bool, yes);
    child<QPushButton>(u"openLinkedIn")->click();
    auto* question = m_panel->findChild<QMessageBox*>();
    QVERIFY(question && question->isVisible());
    QVERIFY(m_opened.isEmpty());
    QVERIFY(question->informativeText().remove(QChar(0x200B)).contains("linkedin.com/profile/add"_L1));
    for (QAbstractButton* button : question->buttons()) {
        if ((question->buttonRole(button) == QMessageBox::AcceptRole) == yes)
            button->click();
    }
    QCOMPARE(m_opened.size(), yes ? 1 : 0);
    if (yes)
        QCOMPARE(m_opened.first().host(), u"www.linkedin.com"_s);
}

void tst_ProfilePanel::postIsForTheNetwork()
{
    auto* network = child<QComboBox>(u"network");
    network->setCurrentIndex(network->findText(u"Bluesky"_s));
    QVERIFY(child<TextLabel>(u"postLength")->words().contains("300"_L1));
    child<QPushButton>(u"copyPost")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), child<QPlainTextEdit>(u"post")->toPlainText());
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Esprit d’équipe"_s));
}

void tst_ProfilePanel::countsWhatIsTyped()
{
    child<QPlainTextEdit>(u"post")->setPlainText(u"abc"_s);
    QVERIFY(child<TextLabel>(u"postLength")->words().startsWith("3 "_L1));
}

QTEST_MAIN(tst_ProfilePanel)
#include "tst_profilepanel.moc"
