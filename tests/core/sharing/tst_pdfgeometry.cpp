#include "core/base/Files.h"
#include "core/sharing/cv/CvContent.h"
#include "core/sharing/pdf/PdfDrawnPages.h"
#include "core/sharing/pdf/PdfGlyphs.h"
#include "core/sharing/pdf/PdfText.h"

#include <QDir>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRawFont>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/core/sharing/HostileTexts.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// Where things stand on the pages, whatever the badges say: nothing leaves the page, nothing stands on something else.
class tst_PdfGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pages_data();
    void pages();
    void noSquareWhereAFontIsAtHand_data();
    void noSquareWhereAFontIsAtHand();
    void emojiAreDrawn();
    void picturesOfGlyphsAreCounted();
    void markersStandBeforeTheirText();
    void paragraphsBeginWhereTheyAreReadFrom_data();
    void paragraphsBeginWhereTheyAreReadFrom();
    void markersOfTheOtherSide();

private:
    QString written(const Portfolio& portfolio, bool isCv);
    QString inkInTheMargins(const QString& pdf);

    QTemporaryDir m_folder;
};

namespace {

/// A4 with its margins, in points.
constexpr double left = 45;
constexpr double right = 550;
constexpr double top = 45;
constexpr double bottom = 764;
constexpr double footer = 779;

struct Word {
    QRectF box; ///< points
    QString text;
};

/// The words of each page, as poppler finds them.
QList<QList<Word>> wordsIn(const QString& pdf)
{
    QProcess tool;
    tool.start(u"pdftotext"_s, { u"-bbox"_s, pdf, u"-"_s });
    if (!tool.waitForFinished(-1))
        return {};
    static const QRegularExpression part(
        u"(<page )|<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" yMax=\"([\\d.-]+)\">([^<]*)<"_s);
    const QString found = QString::fromUtf8(tool.readAllStandardOutput());
    QList<QList<Word>> pages;
    for (auto it = part.globalMatch(found); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!match.captured(1).isEmpty()) {
            pages += QList<Word>();
            continue;
        }
        const auto number = [&match](int index) { return match.captured(index).toDouble(); };
        const QRectF box(QPointF(number(2), number(3)), QPointF(number(4), number(5)));
        pages.last() += Word { box, match.captured(6) };
    }
    return pages;
}

/// Poppler's boxes are as high as the font says, not as what is drawn: lines that only touch are none the worse.
QRectF core(const QRectF& box)
{
    const double less = box.height() * 0.3;
    return box.adjusted(1, less, -1, -less);
}

/// Where emoji and what is not to be seen stand, poppler only guesses.
bool isPlaced(const Word& word)
{
    return std::none_of(word.text.cbegin(), word.text.cend(), [](QChar one) {
        return one.isSurrogate() || one.category() == QChar::Other_Format || one.isMark() || one == u'\uFE0F';
    });
}

/// Where two words stand on each other.
QString overlap(QList<Word> words)
{
    words.removeIf([](const Word& word) { return !isPlaced(word); });
    std::sort(words.begin(), words.end(), [](const Word& a, const Word& b) { return a.box.top() < b.box.top(); });
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QRectF one = core(words[i].box);
        for (qsizetype j = i + 1; j < words.size() && words[j].box.top() < words[i].box.bottom(); ++j) {
            const QRectF other = core(words[j].box);
            if (one.width() > 0 && other.width() > 0 && one.intersects(other))
                return u"“%1” and “%2” at %3"_s.arg(words[i].text, words[j].text).arg(one.top());
        }
    }
    return {};
}

} // namespace

void tst_PdfGeometry::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const QString& tool : { u"pdftotext"_s, u"pdftoppm"_s }) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP("poppler's tools are not installed");
    }
}

QString tst_PdfGeometry::written(const Portfolio& portfolio, bool isCv)
{
    Progress progress;
    const Result<QByteArray> pdf = isCv ? cvPdf(portfolio, progress) : portfolioPdf(portfolio, progress);
    QFile file(m_folder.filePath(u"written.pdf"_s));
    return pdf && file.open(QFile::WriteOnly) && file.write(*pdf) == pdf->size() ? file.fileName() : QString();
}

void tst_PdfGeometry::pages_data()
{
    QTest::addColumn<Portfolio>("portfolio");
    QTest::addColumn<bool>("isCv");
    QTest::newRow("twelve") << sample::twelve() << false;
    QTest::newRow("CV of twelve") << sample::twelve() << true;
    for (const sample::HardText& hard : sample::hardTexts()) {
        QTest::addRow("%s", hard.name) << sample::fullOf(hard.text) << false;
        QTest::addRow("CV, %s", hard.name) << sample::fullOf(hard.text) << true;
    }
}

void tst_PdfGeometry::pages()
{
    QFETCH(Portfolio, portfolio);
    QFETCH(bool, isCv);
    const QString pdf = written(portfolio, isCv);
    const QList<QList<Word>> pages = wordsIn(pdf);
    QVERIFY(!pages.isEmpty());
    for (qsizetype page = 0; page < pages.size(); ++page) {
        for (const Word& word : pages[page]) {
            const bool isInside = word.box.left() >= left - 1 && word.box.right() <= right + 1;
            QVERIFY2(isInside, qPrintable(u"page %1: “%2” leaves the margins"_s.arg(page + 1).arg(word.text)));
        }
        const QString found = overlap(pages[page]);
        QVERIFY2(found.isEmpty(), qPrintable(u"page %1: "_s.arg(page + 1) + found));
    }
    const QString ink = inkInTheMargins(pdf);
    QVERIFY2(ink.isEmpty(), qPrintable(ink));
}

/// Also of what is no word to poppler: marks, emoji, frames. Empty where there is none.
QString tst_PdfGeometry::inkInTheMargins(const QString& pdf)
{
    QProcess::execute(u"pdftoppm"_s, { u"-r"_s, u"72"_s, u"-gray"_s, pdf, m_folder.filePath(u"drawn"_s) });
    QString found = u"no page was drawn"_s;
    const QStringList names = QDir(m_folder.path()).entryList({ u"drawn-*.pgm"_s }, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        const QImage page = QImage(m_folder.filePath(name)).convertToFormat(QImage::Format_Grayscale8);
        QFile::remove(m_folder.filePath(name));
        if (name == names.first())
            found.clear();
        for (int y = 0; y < page.height(); ++y) {
            const uchar* line = page.constScanLine(y);
            const bool isMargin = y < top - 3 || (y > bottom + 4 && y < footer - 1) || y > footer + 24;
            for (int x = 0; x < page.width(); ++x) {
                const bool mayBeDrawn = !isMargin && x >= left - 2 && x <= right + 2;
                if (!mayBeDrawn && line[x] <= 250)
                    found = u"%1: ink at %2, %3"_s.arg(name).arg(x).arg(y);
            }
        }
    }
    return found;
}

void tst_PdfGeometry::noSquareWhereAFontIsAtHand_data()
{
    QTest::addColumn<QFontDatabase::WritingSystem>("system");
    QTest::addColumn<QString>("text");
    QTest::newRow("Arabic") << QFontDatabase::Arabic << u"قيادة مشروع"_s;
    QTest::newRow("Hebrew") << QFontDatabase::Hebrew << u"בְּרֵאשִׁית"_s;
    QTest::newRow("Japanese") << QFontDatabase::Japanese << u"履歴書 かな"_s;
    QTest::newRow("Korean") << QFontDatabase::Korean << u"이력서"_s;
    QTest::newRow("Chinese") << QFontDatabase::SimplifiedChinese << u"简历"_s;
    QTest::newRow("Devanagari") << QFontDatabase::Devanagari << u"क्षत्रिय"_s;
    QTest::newRow("Thai") << QFontDatabase::Thai << u"ไทย"_s;
    QTest::newRow("Vietnamese") << QFontDatabase::Vietnamese << u"Ti\u1EBFng Vi\u1EC7t"_s;
    QTest::newRow("what is not to be seen")
        << QFontDatabase::Latin << u"a\u200Bb\u200Cc\u200Dd\u2060e\u00ADf\u034Fg\uFE0Fh\u180Ei"_s;
    QTest::newRow("marks") << QFontDatabase::Latin << u"e\u0301\u0323\u0330 o\u0308\u0304"_s;
}

void tst_PdfGeometry::noSquareWhereAFontIsAtHand()
{
    QFETCH(QFontDatabase::WritingSystem, system);
    QFETCH(QString, text);
    const QFont font = pdf::font(10); // loads ours
    if (QFontDatabase::families(system).isEmpty())
        QSKIP("no font for it here");
    const QString shown = pdf::DrawableText(text, font, pdf::DrawableText::directionOf(text)).shown();
    QVERIFY2(!shown.contains(u'\u25A1'), qPrintable(shown));
}

/// A font of coloured signs has pictures in the place of outlines, which QPdfWriter leaves out.
void tst_PdfGeometry::emojiAreDrawn()
{
    const QString emoji = u"\U0001F44D"_s;
    const QFont font = pdf::font(10); // loads ours
    if (pdf::DrawableText(emoji, font, pdf::DrawableText::directionOf(emoji)).shown() != emoji)
        QSKIP("no font for it here");
    const QList<pdf::Row> rows = pdf::textRows(emoji, pdf::style(20, 28), pdf::pt(300), pdf::decoration);
    const Result<pdf::DrawnPages> drawn = pdf::drawnPages(1, PortfolioTheme::Colour,
        [&rows](int, pdf::Canvas& canvas) { rows.first().draw(canvas, QPointF(pdf::pt(100), pdf::pt(100))); });
    QVERIFY(drawn);
    QVERIFY(writeFile(m_folder.filePath(u"emoji.pdf"_s), drawn->bytes));
    QProcess::execute(u"pdftoppm"_s,
        { u"-r"_s, u"72"_s, u"-singlefile"_s, u"-gray"_s, m_folder.filePath(u"emoji.pdf"_s),
            m_folder.filePath(u"emoji"_s) });
    const QImage page = QImage(m_folder.filePath(u"emoji.pgm"_s)).convertToFormat(QImage::Format_Grayscale8);
    QVERIFY(!page.isNull());
    int ink = 0;
    for (int y = 100; y < 128; ++y)
        ink += int(std::count_if(
            page.constScanLine(y) + 100, page.constScanLine(y) + 130, [](uchar one) { return one < 250; }));
    QVERIFY2(ink > 100, qPrintable(QString::number(ink)));
}

/// Any font will do here: whether its signs have colours makes no difference to how many of them are kept.
void tst_PdfGeometry::picturesOfGlyphsAreCounted()
{
    using pdf::GlyphPictures;
    QGlyphRun run;
    run.setRawFont(QRawFont::fromFont(pdf::font(1)));
    GlyphPictures pictures;
    QImage page(64, 64, QImage::Format_ARGB32_Premultiplied);
    const auto inkOf = [&](quint32 glyph) {
        page.fill(Qt::white);
        run.setGlyphIndexes({ glyph });
        run.setPositions({ QPointF(10, 40) });
        QPainter painter(&page);
        pictures.draw(painter, run, {});
        painter.end();
        return page.copy();
    };
    constexpr quint32 first = 30; // behind those that show nothing
    const QImage drawn = inkOf(first);
    for (quint32 i = 0; i < 2 * GlyphPictures::most; ++i)
        inkOf(first + i);
    QCOMPARE(pictures.count(), GlyphPictures::most);
    const QImage frame = inkOf(first + GlyphPictures::most);
    QCOMPARE(inkOf(first + GlyphPictures::most + 1), frame); // no place is left empty
    QVERIFY(frame.pixelColor(10 + 20 / 2, 40 - 14) != QColor(Qt::white));
    QCOMPARE(inkOf(first), drawn); // and what was kept stays
    QCOMPARE(pictures.count(), GlyphPictures::most);
}

/// However large the number is with which somebody begins to count.
void tst_PdfGeometry::markersStandBeforeTheirText()
{
    Portfolio portfolio = sample::portfolio();
    portfolio.badges.resize(1);
    portfolio.badges[0].stored.badge.achievement.criteria.narrative.plain
        = u"999999998. presque\n999999999. milliard"_s;
    QRectF marker;
    QRectF words;
    for (const Word& word : wordsIn(written(portfolio, false)).value(0)) {
        if (word.text == "999999999."_L1)
            marker = word.box;
        if (word.text == "milliard"_L1)
            words = word.box;
    }
    QVERIFY(!marker.isEmpty() && !words.isEmpty());
    QVERIFY2(marker.right() < words.left(), qPrintable(QString::number(marker.right())));
    const double pictureEnds = left + 60;
    QVERIFY2(marker.left() > pictureEnds + 6, qPrintable(QString::number(marker.left())));
}

void tst_PdfGeometry::paragraphsBeginWhereTheyAreReadFrom_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFromTheRight");
    const QString arabic = u"قيادة مشروع جماعي لمدة ثلاثة أشهر ثم تقديمه أمام مجموعة من الناس. "_s;
    QTest::newRow("Arabic") << arabic.repeated(4) << true;
    QTest::newRow("Hebrew") << u"הובלת פרויקט קבוצתי במשך שלושה חודשים והצגתו. "_s.repeated(6) << true;
    QTest::newRow("Arabic with a foreign name") << arabic.repeated(3) + u"LibreOffice Writer"_s << true;
    QTest::newRow("French") << u"Mener un projet à plusieurs pendant 3 mois. "_s.repeated(8) << false;
    QTest::newRow("French that quotes Arabic") << u"Projet "_s + arabic.repeated(3) << false;
}

void tst_PdfGeometry::paragraphsBeginWhereTheyAreReadFrom()
{
    QFETCH(QString, text);
    QFETCH(bool, isFromTheRight);
    constexpr double width = 300;
    pdf::Flow flow { { { text, pdf::font(10), pdf::Ink::Text, pdf::decoration, {} } }, true };
    QList<pdf::Row> rows = pdf::flowRows(flow, pdf::pt(15), pdf::pt(width));
    QVERIFY(rows.size() > 2);
    // Whether the ink of the last, shorter line touches one side or the other.
    QImage page(400, 40, QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.scale(1.0 / pdf::unitsPerPoint, 1.0 / pdf::unitsPerPoint);
    pdf::Canvas canvas(painter);
    rows.last().draw(canvas, QPointF(pdf::pt(50), pdf::pt(10)));
    painter.end();
    int from = page.width();
    int to = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (page.constScanLine(y)[x] < 200) {
                from = qMin(from, x);
                to = qMax(to, x);
            }
        }
    }
    QVERIFY(from < to);
    QVERIFY2((from < 54) != isFromTheRight, qPrintable(u"from %1 to %2"_s.arg(from).arg(to)));
    QVERIFY2((to > 345) == isFromTheRight, qPrintable(u"from %1 to %2"_s.arg(from).arg(to)));
    // A name stays beside what it belongs to.
    flow.isParagraph = false;
    QVERIFY(!pdf::beginsAtTheRight(flow));
}

/// The number of an item stands at its right, where it is read first.
void tst_PdfGeometry::markersOfTheOtherSide()
{
    Portfolio portfolio = sample::portfolio();
    portfolio.badges.resize(1);
    portfolio.badges[0].stored.badge.achievement.criteria.narrative.plain = u"1. قيادة مشروع\n2. تقديم مشروع"_s;
    QRectF marker;
    double items = 0;
    for (const Word& word : wordsIn(written(portfolio, false)).value(0)) {
        if (word.text == "2."_L1)
            marker = word.box;
        if (word.text.front().direction() == QChar::DirAL)
            items = qMax(items, word.box.right());
    }
    QVERIFY(!marker.isEmpty());
    QVERIFY2(marker.left() > items, qPrintable(u"%1 %2"_s.arg(marker.left()).arg(items)));
    QVERIFY(marker.right() <= right + 1);
}

QTEST_MAIN(tst_PdfGeometry)
#include "tst_pdfgeometry.moc"
