#include "app/desktop/backpack/CardWords.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace besace;

/// Words on the cards of a list are laid out once, and look the same each time.
class tst_CardWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameWords_areLaidOutOnce();
    void lines_areNoMoreThanAsked_data();
    void lines_areNoMoreThanAsked();
    void hits_areUnderlined();
    void searchThatFindsNothing_changesNothing();
    void line_keepsItsOwnSide();
};

static WordsWanted wanted(const QString& text, qsizetype lines = 1)
{
    return { .text = text, .font = QGuiApplication::font(), .width = 120, .lineHeight = 24, .lines = lines };
}

static QImage painted(const LaidWords& words)
{
    QImage image(120, 72, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    words.paint(painter, {}, Qt::black);
    return image;
}

/// The columns with ink in them.
static QPair<int, int> inked(const QImage& image)
{
    QPair<int, int> columns { image.width(), -1 };
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != Qt::white)
                columns = { std::min(columns.first, x), x };
        }
    }
    return columns;
}

void tst_CardWords::sameWords_areLaidOutOnce()
{
    CardWords cards;
    const LaidWords* first = &cards.laidOut(wanted(u"Accueil du public"_s, 2));
    const QImage before = painted(*first);
    const LaidWords& other = cards.laidOut(wanted(u"Soudure"_s, 2));
    QVERIFY(painted(other) != before);
    const LaidWords* again = &cards.laidOut(wanted(u"Accueil du public"_s, 2));
    QCOMPARE(again, first);
    QCOMPARE(painted(*again), before);
    WordsWanted larger = wanted(u"Accueil du public"_s, 2);
    larger.font.setPointSizeF(larger.font.pointSizeF() * 2);
    QVERIFY(painted(cards.laidOut(larger)) != before);
}

void tst_CardWords::lines_areNoMoreThanAsked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("one");
    QTest::addColumn<int>("two");
    QTest::newRow("nothing") << QString() << 1 << 1;
    QTest::newRow("short") << u"Accueil"_s << 1 << 1;
    QTest::newRow("two words") << u"Accompagnement personnalisé"_s << 1 << 2;
    QTest::newRow("one long word") << QString(200, u'm') << 1 << 2;
    QTest::newRow("a paragraph") << u"mot "_s.repeated(100) << 1 << 2;
    QTest::newRow("ends of lines in a name") << u"a\nb\u2028c\u2029d\re"_s << 1 << 1;
}

void tst_CardWords::lines_areNoMoreThanAsked()
{
    QFETCH(QString, text);
    QFETCH(int, one);
    QFETCH(int, two);
    CardWords cards;
    for (const auto& [asked, got] : { std::pair(1, one), std::pair(2, two) }) {
        const LaidWords& words = cards.laidOut(wanted(text, asked));
        QCOMPARE(words.lines(), got);
        QVERIFY2(words.width() <= 120, qPrintable(QString::number(words.width())));
    }
}

void tst_CardWords::hits_areUnderlined()
{
    CardWords cards;
    WordsWanted searched = wanted(u"Élève du lycée"_s);
    const QImage plain = painted(cards.laidOut(searched));
    searched.searched = u"eleve"_s;
    searched.marked = Qt::red;
    const QImage marked = painted(cards.laidOut(searched));
    int red = 0;
    for (int y = 0; y < marked.height(); ++y) {
        for (int x = 0; x < marked.width(); ++x)
            red += marked.pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
    }
    QVERIFY(red >= QFontMetrics(searched.font).horizontalAdvance(u"Élève"_s) - 2); // a whole line below the word
    searched.searched.clear();
    QCOMPARE(painted(cards.laidOut(searched)), plain);
}

/// As somebody types, most badges are not touched: they are not laid out again with each letter.
void tst_CardWords::searchThatFindsNothing_changesNothing()
{
    CardWords cards;
    WordsWanted words = wanted(u"Élève du lycée"_s);
    const LaidWords* before = &cards.laidOut(words);
    words.searched = u"soudure"_s;
    words.marked = Qt::red;
    QCOMPARE(&cards.laidOut(words), before);
}

void tst_CardWords::line_keepsItsOwnSide()
{
    CardWords cards;
    WordsWanted words = wanted(u"Accueil."_s);
    const auto [leftFirst, leftLast] = inked(painted(cards.laidOut(words)));
    words.side = Qt::AlignRight;
    const auto [rightFirst, rightLast] = inked(painted(cards.laidOut(words)));
    QVERIFY(leftFirst < 5 && rightLast > 114);
    QVERIFY(std::abs((leftLast - leftFirst) - (rightLast - rightFirst)) <= 1);
}

QTEST_MAIN(tst_CardWords)
#include "tst_cardwords.moc"
