#include "app/desktop/frame/Header.h"
#include "app/desktop/looks/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_Header : public QObject {
    Q_OBJECT

private slots:
    void parts_neverOverlap_data();
    void parts_neverOverlap();
    void search_isHeardWithEachKey();
    void escape_clearsTheSearch();
};

void tst_Header::parts_neverOverlap_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<qreal>("scale");
    for (const int width : { 400, 640, 720, 1024, 1280 }) {
        for (const qreal scale : { 1.0, 2.0 })
            QTest::addRow("%d at %d %%", width, qRound(scale * 100)) << width << scale;
    }
}

void tst_Header::parts_neverOverlap()
{
    QFETCH(int, width);
    QFETCH(qreal, scale);
    applyTheme(*qApp, Appearance::Light);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * scale);
    QApplication::setFont(font);
    Header header;
    header.resize(width, 60);
    header.show();
    QApplication::processEvents();
    header.resize(width, header.sizeHint().height());
    QApplication::processEvents();
    const QList<QWidget*> parts { header.findChild<QPushButton*>(u"add"_s), header.findChild<QPushButton*>(u"show"_s),
        header.findChild<QLineEdit*>(u"search"_s) };
    for (const QWidget* part : parts) {
        QVERIFY2(header.rect().contains(part->geometry()), qPrintable(part->objectName()));
        QVERIFY(part->height() >= 32);
        if (part != parts.last())
            QVERIFY(part->width() >= part->sizeHint().width());
        for (const QWidget* other : parts)
            QVERIFY(part == other || !part->geometry().intersects(other->geometry()));
    }
    QApplication::setFont(usual);
}

void tst_Header::search_isHeardWithEachKey()
{
    Header header;
    header.show();
    QSignalSpy changed(&header, &Header::searchChanged);
    auto* field = header.findChild<QLineEdit*>(u"search"_s);
    QTest::keyClicks(field, u"equipe"_s);
    QCOMPARE(changed.size(), 6);
    QCOMPARE(changed.last().first().toString(), u"equipe"_s);
    const QSignalSpy done(&header, &Header::searchDone);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(done.size(), 1);
}

void tst_Header::escape_clearsTheSearch()
{
    Header header;
    header.show();
    auto* field = header.findChild<QLineEdit*>(u"search"_s);
    QTest::keyClicks(field, u"x"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(header.search().isEmpty());
}

QTEST_MAIN(tst_Header)
#include "tst_header.moc"
