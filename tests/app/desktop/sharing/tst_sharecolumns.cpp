#include "app/desktop/sharing/ShareColumns.h"

#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_ShareColumns : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void wide_showsAll();
    void narrow_showsOneAndABarToChoose();
    void wideAgain_showsAll();

private:
    QTabBar* bar() const { return m_columns->findChild<QTabBar*>(u"columns"_s); }
    QList<bool> visible() const;

    std::unique_ptr<ShareColumns> m_columns;
    QList<QWidget*> m_contents;
};

void tst_ShareColumns::init()
{
    m_columns = std::make_unique<ShareColumns>();
    m_contents.clear();
    for (const QString& title : { u"What?"_s, u"How?"_s, u"Preview"_s }) {
        auto* content = new QWidget;
        content->setMinimumSize(300, 100);
        m_contents += content;
        m_columns->add(title, content, 1);
    }
    m_columns->resize(1200, 400);
    m_columns->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_columns.get()));
}

void tst_ShareColumns::cleanup() { m_columns.reset(); }

QList<bool> tst_ShareColumns::visible() const
{
    QList<bool> each;
    for (const QWidget* content : m_contents)
        each += content->isVisible();
    return each;
}

void tst_ShareColumns::wide_showsAll()
{
    QCOMPARE(visible(), QList<bool>({ true, true, true }));
    QVERIFY(!bar()->isVisible());
}

void tst_ShareColumns::narrow_showsOneAndABarToChoose()
{
    m_columns->resize(500, 400);
    QTRY_COMPARE(visible(), QList<bool>({ true, false, false }));
    QVERIFY(bar()->isVisible());
    bar()->setFocus();
    QTest::keyClick(bar(), Qt::Key_Right);
    QTest::keyClick(bar(), Qt::Key_Right);
    QCOMPARE(visible(), QList<bool>({ false, false, true }));
    QVERIFY(m_columns->minimumSizeHint().width() <= 500);
}

void tst_ShareColumns::wideAgain_showsAll()
{
    m_columns->resize(500, 400);
    m_columns->resize(1200, 400);
    QTRY_COMPARE(visible(), QList<bool>({ true, true, true }));
}

QTEST_MAIN(tst_ShareColumns)
#include "tst_sharecolumns.moc"
