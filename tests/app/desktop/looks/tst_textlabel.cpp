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
    void bullets_areSeenAndNotRead();
    void breakable_data();
    void breakable();
    void longWord_doesNotWidenThePane();
    void colour_followsTheAppearance();
    void words_standAtTheProgramsSide_data();
    void words_standAtTheProgramsSide();
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

/// A screen reader says "bullet" and "right arrow" where they stand in the name of what it reads.
void tst_TextLabel::bullets_areSeenAndNotRead()
{
    TextLabel label;
    label.setWords(u"Ce qui part :\n• Vos réglages.\n• Les badges d’exemple."_s);
    QCOMPARE(label.accessibleName(), u"Ce qui part :\nVos réglages.\nLes badges d’exemple."_s);
    QVERIFY(label.text().contains(u"• Vos réglages"_s));
    label.setWords(u"→ Contacter l’organisme."_s);
    QCOMPARE(label.accessibleName(), u"Contacter l’organisme."_s);
    label.setWords(u"A • B → C"_s);
    QCOMPARE(label.accessibleName(), u"A • B → C"_s);
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

void tst_TextLabel::words_standAtTheProgramsSide_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Qt::LayoutDirection>("program");
    QTest::newRow("French in a French window") << u"Accueil"_s << Qt::LeftToRight;
    QTest::newRow("French in an Arabic window") << u"Accueil"_s << Qt::RightToLeft;
    QTest::newRow("Arabic in an Arabic window") << u"الاستقبال"_s << Qt::RightToLeft;
}

/// Painted, so that nothing is believed that Qt does not do: ink on one half of the label, none on the other.
void tst_TextLabel::words_standAtTheProgramsSide()
{
    QFETCH(QString, words);
    QFETCH(Qt::LayoutDirection, program);
    QGuiApplication::setLayoutDirection(program);
    TextLabel label;
    label.setWords(words);
    label.resize(600, 40);
    const QImage picture = label.grab().toImage();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    const QRgb ground = picture.pixel(picture.rect().center());
    bool isInked[2] = { false, false };
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y)
            isInked[x < picture.width() / 2 ? 0 : 1] |= picture.pixel(x, y) != ground;
    }
    QCOMPARE(isInked[0], program == Qt::LeftToRight);
    QCOMPARE(isInked[1], program == Qt::RightToLeft);
}

QTEST_MAIN(tst_TextLabel)
#include "tst_textlabel.moc"
