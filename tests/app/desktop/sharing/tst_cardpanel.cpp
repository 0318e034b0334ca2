#include "app/desktop/sharing/CardPanel.h"
#include "app/desktop/sharing/CardView.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/core/sharing/SamplePortfolio.h"
#include <memory>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_CardPanel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void pictureIsOfAllOrOfOne();
    void shapeIsTheOneChosen();
    void pictureIsSaved();
    void wordsAreCopied();
    void choiceStaysWhereTheBadgesDo();
    void badgeJustTicked_isDrawn();

private:
    template <typename T>
    T* child(const QString& name) const
    {
        return m_panel->findChild<T*>(name);
    }
    /// Does it, and waits for the new picture.
    template <typename Do>
    bool after(Do act)
    {
        QSignalSpy made(m_panel.get(), &CardPanel::made);
        act();
        return made.wait(60000);
    }
    QString copied(const QString& button) const
    {
        child<QPushButton>(button)->click();
        return QGuiApplication::clipboard()->text();
    }

    std::unique_ptr<CardPanel> m_panel;
};

void tst_CardPanel::init()
{
    m_panel = std::make_unique<CardPanel>();
    m_panel->show();
    QVERIFY(!child<QPushButton>(u"saveCard"_s)->isEnabled());
    QVERIFY(after([this] { m_panel->setPortfolio(sample::portfolio()); }));
}

void tst_CardPanel::pictureIsOfAllOrOfOne()
{
    const QImage all = child<CardView>(u"card"_s)->card();
    QCOMPARE(all.size(), QSize(1200, 630));
    QCOMPARE(child<QComboBox>(u"cardBadge"_s)->count(), sample::portfolio().badges.size() + 1);
    QVERIFY(after([this] { child<QComboBox>(u"cardBadge"_s)->setCurrentIndex(1); }));
    QVERIFY(child<CardView>(u"card"_s)->card() != all);
    const QString name = sample::portfolio().badges.first().stored.summary.name;
    QVERIFY(child<CardView>(u"card"_s)->accessibleName().startsWith(name));
}

void tst_CardPanel::shapeIsTheOneChosen()
{
    QVERIFY(after([this] { child<QComboBox>(u"cardShape"_s)->setCurrentIndex(1); }));
    QCOMPARE(child<CardView>(u"card"_s)->card().size(), QSize(1080, 1080));
}

void tst_CardPanel::pictureIsSaved()
{
    const QTemporaryDir folder;
    m_panel->save(folder.filePath(u"card.png"_s));
    QCOMPARE(QImage(folder.filePath(u"card.png"_s)), child<CardView>(u"card"_s)->card());
    m_panel->save(folder.filePath(u"card.png/inside.png"_s)); // what should be a folder is a file
    QVERIFY(child<QPushButton>(u"saveCard"_s)->isEnabled());
}

void tst_CardPanel::wordsAreCopied()
{
    const QString words = copied(u"copyDescription"_s);
    QCOMPARE(words, child<CardView>(u"card"_s)->accessibleName());
    QVERIFY(words.contains(sample::portfolio().badges.last().stored.summary.name));
    child<QPushButton>(u"copyPicture"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(1200, 630));
}

void tst_CardPanel::choiceStaysWhereTheBadgesDo()
{
    QVERIFY(after([this] { child<QComboBox>(u"cardBadge"_s)->setCurrentIndex(2); }));
    Portfolio fewer = sample::portfolio();
    fewer.badges = fewer.badges.mid(0, 1);
    QVERIFY(after([this] { m_panel->setPortfolio(sample::portfolio()); }));
    QCOMPARE(child<QComboBox>(u"cardBadge"_s)->currentIndex(), 2);
    QVERIFY(after([this, fewer] { m_panel->setPortfolio(fewer); }));
    QCOMPARE(child<QComboBox>(u"cardBadge"_s)->currentIndex(), 0);
}

// It was looked for in what was there before it.
void tst_CardPanel::badgeJustTicked_isDrawn()
{
    Portfolio one = sample::portfolio();
    one.badges = one.badges.mid(0, 1);
    QVERIFY(after([this, one] { m_panel->setPortfolio(one); }));
    QVERIFY(after([this] {
        m_panel->setPortfolio(sample::portfolio());
        child<QComboBox>(u"cardBadge"_s)->setCurrentIndex(2); // before what was set has come
    }));
    const QString name = sample::portfolio().badges.at(1).stored.summary.name;
    QVERIFY(child<CardView>(u"card"_s)->accessibleName().startsWith(name));
}

QTEST_MAIN(tst_CardPanel)
#include "tst_cardpanel.moc"
