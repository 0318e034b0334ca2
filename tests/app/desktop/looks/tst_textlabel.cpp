#include "app/desktop/looks/TextLabel.h"
#include "app/desktop/looks/Theme.h"

#include <QApplication>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_TextLabel : public QObject {
    Q_OBJECT

private slots:
    void words_areShownAsTheyAre_data();
    void words_areShownAsTheyAre();
    void breakable_data();
    void breakable();
    void longWord_doesNotWidenThePane();
    void colour_followsTheAppearance();
};

void tst_TextLabel::words_areShownAsTheyAre_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << u"Esprit d'équipe"_s;
    QTest::newRow("markup") << u"<b>bold</b> & <img src=\"file:///etc/passwd\">"_s;
    QTest::newRow("a link") << u"<a href=\"https://evil.example\">click</a>"_s;
    QTest::newRow("an entity") << u"&lt;b&gt; &amp;amp;"_s;
    QTest::newRow("a closed paragraph") << u"</p><h1>big</h1>"_s;
    QTest::newRow("lines") << u"one\ntwo"_s;
}

void tst_TextLabel::words_areShownAsTheyAre()
{
    QFETCH(QString, words);
    TextLabel label;
    label.setWords(words);
    QTextDocument document;
    document.setHtml(label.text());
    const QString shown = document.toPlainText().remove(QChar(0x200B)).replace(QChar::LineSeparator, u'\n');
    QCOMPARE(shown, words);
    QCOMPARE(label.accessibleName(), words);
    QVERIFY(!label.openExternalLinks());
    QVERIFY(!label.textInteractionFlags().testFlag(Qt::LinksAccessibleByMouse));
}

void tst_TextLabel::breakable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("breaks");
    QTest::newRow("usual words") << u"Préparer un entretien d'embauche"_s << 0;
    QTest::newRow("an address") << u"https://maison.example/preuves/collecte"_s << 2;
    QTest::newRow("one hostile word") << QString(240, u'x') << 10;
    QTest::newRow("nothing") << QString() << 0;
}

void tst_TextLabel::breakable()
{
    QFETCH(QString, text);
    QFETCH(int, breaks);
    const QString broken = besace::breakable(text);
    QCOMPARE(broken.count(QChar(0x200B)), breaks);
    QCOMPARE(QString(broken).remove(QChar(0x200B)), text);
}

void tst_TextLabel::longWord_doesNotWidenThePane()
{
    TextLabel label;
    label.setWords(QString(2000, u'w'));
    QVERIFY(label.minimumSizeHint().width() < label.fontMetrics().horizontalAdvance(u'w') * 30);
}

void tst_TextLabel::colour_followsTheAppearance()
{
    applyTheme(*qApp, Appearance::Light);
    QWidget window;
    TextLabel label(TextSize::Body, Ink::Caution, true, &window);
    window.show();
    QCOMPARE(label.palette().color(QPalette::WindowText), Tokens::light().caution);
    applyTheme(*qApp, Appearance::Dark);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), Tokens::dark().caution);
    QCOMPARE(label.palette().color(QPalette::Window), Tokens::dark().page);
    applyTheme(*qApp, Appearance::Light);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), Tokens::light().caution);
}

QTEST_MAIN(tst_TextLabel)
#include "tst_textlabel.moc"
