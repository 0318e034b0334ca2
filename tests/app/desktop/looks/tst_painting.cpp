#include "app/desktop/looks/Painting.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_Painting : public QObject {
    Q_OBJECT

private slots:
    void init() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void altLetter_tearsNoWordApart_data();
    void altLetter_tearsNoWordApart();
    void severalLines_areLeftWhole();
    void line_keepsItsOwnDirection();
    void box_isAsDrawnWhole_data();
    void box_isAsDrawnWhole();
};

namespace {

constexpr int labelFlags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;

/// @p paint draws black on white.
template <typename Paint>
QImage painted(Paint paint)
{
    QImage image(300, 60, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    paint(painter, image.rect());
    return image;
}

/// The lines of pixels in which two pictures differ.
QList<int> differingLines(const QImage& one, const QImage& other)
{
    QList<int> lines;
    for (int y = 0; y < one.height(); ++y) {
        if (one.copy(0, y, one.width(), 1) != other.copy(0, y, other.width(), 1))
            lines << y;
    }
    return lines;
}

/// The columns that are not white.
QPair<int, int> inked(const QImage& image)
{
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) == Qt::white)
                continue;
            first = std::min(first, x);
            last = x;
        }
    }
    return { first, last };
}

} // namespace

void tst_Painting::altLetter_tearsNoWordApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("at the beginning") << u"&ملف"_s;
    QTest::newRow("within a word") << u"الاحت&فاظ بالكل"_s;
    QTest::newRow("at the end") << u"إرجا&ع"_s;
    QTest::newRow("with the sign itself") << u"أ && ال&مواقع"_s;
}

/// The same letters as without the mark, and one line below one of them.
void tst_Painting::altLetter_tearsNoWordApart()
{
    QFETCH(QString, text);
    QString bare = text;
    bare.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
    const QImage marked
        = painted([&](QPainter& painter, const QRect& rect) { paintLabel(painter, rect, labelFlags, text); });
    const QImage plain = painted([&](QPainter& painter, const QRect& rect) {
        painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, bare);
    });
    const QList<int> lines = differingLines(marked, plain);
    QVERIFY(!lines.isEmpty());
    QVERIFY2(lines.size() <= 2, qPrintable(QString::number(lines.size())));
    const auto [first, last] = inked(plain);
    const auto [markedFirst, markedLast] = inked(marked);
    QVERIFY(first - markedFirst <= 1 && markedLast - last <= 1); // the line is as wide as the letter's place
}

void tst_Painting::severalLines_areLeftWhole()
{
    constexpr int wrapped = Qt::AlignCenter | Qt::TextWordWrap;
    const QRect narrow(0, 0, 60, 60);
    const auto drawn = [&](const QString& text, int flags) {
        return painted([&](QPainter& painter, const QRect&) { paintLabel(painter, narrow, flags, text); });
    };
    QCOMPARE(drawn(u"الاحت&فاظ بالكل"_s, wrapped | Qt::TextShowMnemonic), drawn(u"الاحتفاظ بالكل"_s, wrapped));
}

/// "Accueil." ends with its full stop, also where the program is read from the right; there it stands.
void tst_Painting::line_keepsItsOwnDirection()
{
    const QString name = u"Accueil (stage)."_s;
    const auto drawnIn = [&](Qt::LayoutDirection program) {
        return painted([&](QPainter& painter, const QRect& rect) {
            painter.drawText(rect, lineFlags(name, program, Qt::AlignVCenter | Qt::AlignLeading), name);
        });
    };
    const QImage left = drawnIn(Qt::LeftToRight);
    const QImage right = drawnIn(Qt::RightToLeft);
    const auto [leftFirst, leftLast] = inked(left);
    const auto [rightFirst, rightLast] = inked(right);
    QVERIFY(leftFirst < 10 && rightLast > right.width() - 10);
    QVERIFY(std::abs((leftLast - leftFirst) - (rightLast - rightFirst)) <= 1);
    const QImage misread = painted([&](QPainter& painter, const QRect& rect) {
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, name);
    });
    QVERIFY(right != misread); // whose full stop stands before its first letter
}

void tst_Painting::box_isAsDrawnWhole_data()
{
    QTest::addColumn<QRectF>("rect");
    QTest::addColumn<qreal>("width");
    QTest::addColumn<qreal>("corner");
    QTest::addColumn<qreal>("ratio");
    for (const qreal ratio : { 1.0, 1.5, 2.0 }) {
        const auto row = [&](const char* name, const QRectF& rect, qreal width, qreal corner) {
            QTest::addRow("%s, %g pixels a unit", name, ratio) << rect << width << corner << ratio;
        };
        row("a card", QRectF(3, 4, 150, 40), 1, 8);
        row("chosen", QRectF(3, 4, 150, 40), 2, 8);
        row("with the focus", QRectF(3, 4, 150, 40), 3, 8);
        row("without a line", QRectF(3, 4, 150, 40), 0, 8);
        row("a disc", QRectF(10, 5, 48, 48), 1, 24);
        row("a small one", QRectF(10, 5, 12, 9), 1, 8);
        row("between pixels", QRectF(3.25, 4, 150, 40), 1, 8);
        row("without round corners", QRectF(3, 4, 150, 40), 1, 0);
    }
}

/// Put together from pieces that were drawn once, it looks as one that is drawn whole; the second time, too.
void tst_Painting::box_isAsDrawnWhole()
{
    QFETCH(QRectF, rect);
    QFETCH(qreal, width);
    QFETCH(qreal, corner);
    QFETCH(qreal, ratio);
    const Box box {
        .fill = QColor(250, 230, 180, 200), .outline = QColor(20, 60, 120), .width = width, .corner = corner
    };
    const auto onScreen = [ratio](const auto& paint) {
        QImage image(QSize(200, 60) * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        QPainter painter(&image);
        paint(painter);
        return image;
    };
    const QImage whole = onScreen([&](QPainter& painter) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(width > 0 ? QPen(box.outline, width) : QPen(Qt::NoPen));
        painter.setBrush(box.fill);
        const qreal inset = width / 2;
        const qreal rounding = std::max(0.0, corner - inset);
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), rounding, rounding);
    });
    for (int time = 0; time < 2; ++time) {
        const QImage joined = onScreen([&](QPainter& painter) { paintBox(painter, rect, box); });
        int most = 0;
        for (int y = 0; y < whole.height(); ++y) {
            for (int x = 0; x < whole.width(); ++x) {
                const QColor one = whole.pixelColor(x, y);
                const QColor other = joined.pixelColor(x, y);
                most = std::max({ most, std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                    std::abs(one.blue() - other.blue()) });
            }
        }
        QVERIFY2(most <= 3, qPrintable(QString::number(most))); // of 255: what rounding twice takes
    }
}

QTEST_MAIN(tst_Painting)
#include "tst_painting.moc"
