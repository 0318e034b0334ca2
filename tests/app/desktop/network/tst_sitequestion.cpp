#include "app/desktop/looks/TextLabel.h"
#include "app/desktop/network/SiteQuestion.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_SiteQuestion : public QObject {
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void otherWaysOut_data();
    void otherWaysOut();
    void namesTheSite();
    void withoutTls_isAQuestionOfItsOwn();
};

void tst_SiteQuestion::answers_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("remembers");
    QTest::addColumn<Consent>("answer");
    QTest::newRow("yes") << u"yes"_s << false << Consent::Once;
    QTest::newRow("yes, this site from now on") << u"yes"_s << true << Consent::ForSite;
    QTest::newRow("always") << u"always"_s << false << Consent::Always;
    QTest::newRow("not now") << u"notNow"_s << false << Consent::No;
    QTest::newRow("not now is no promise either") << u"notNow"_s << true << Consent::No;
}

void tst_SiteQuestion::answers()
{
    QFETCH(QString, button);
    QFETCH(bool, remembers);
    SiteQuestion question({ u"issuer.example"_s, false });
    question.show();
    if (remembers)
        QTest::keyClick(question.findChild<QCheckBox*>(u"remember"_s), Qt::Key_Space);
    QTest::mouseClick(question.findChild<QPushButton*>(button), Qt::LeftButton);
    QVERIFY(!question.isVisible());
    QTEST(question.answer(), "answer");
}

void tst_SiteQuestion::otherWaysOut_data()
{
    QTest::addColumn<int>("key"); // 0: the window is closed
    QTest::addColumn<Consent>("answer");
    QTest::newRow("Escape") << int(Qt::Key_Escape) << Consent::No;
    QTest::newRow("closed") << 0 << Consent::No;
    QTest::newRow("Enter") << int(Qt::Key_Return) << Consent::Once;
}

void tst_SiteQuestion::otherWaysOut()
{
    QFETCH(int, key);
    SiteQuestion question({ u"issuer.example"_s, false });
    question.show();
    QVERIFY(question.findChild<QPushButton*>(u"yes"_s)->hasFocus() || !question.isActiveWindow());
    if (key == 0)
        question.close();
    else
        QTest::keyClick(&question, static_cast<Qt::Key>(key));
    QVERIFY(!question.isVisible());
    QTEST(question.answer(), "answer");
}

static QString wordsOf(const QWidget& window)
{
    QStringList words;
    for (const TextLabel* label : window.findChildren<TextLabel*>())
        words << label->words();
    return words.join(u'\n');
}

void tst_SiteQuestion::namesTheSite()
{
    const SiteQuestion question({ u"badges.issuer.example"_s, false });
    QVERIFY(wordsOf(question).contains(u"badges.issuer.example"_s));
    QVERIFY(question.accessibleName().contains(u"badges.issuer.example"_s));
    QVERIFY(!wordsOf(question).contains(u"not protected"_s));
}

/// "Always" means sites that can be asked safely.
void tst_SiteQuestion::withoutTls_isAQuestionOfItsOwn()
{
    const SiteQuestion question({ u"old.example"_s, true });
    QVERIFY(wordsOf(question).contains(u"not protected"_s));
    QVERIFY(question.findChild<QPushButton*>(u"always"_s) == nullptr);
    QVERIFY(question.findChild<QPushButton*>(u"yes"_s) != nullptr);
}

QTEST_MAIN(tst_SiteQuestion)
#include "tst_sitequestion.moc"
