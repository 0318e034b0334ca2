#include "core/base/Limits.h"
#include "core/sharing/cv/CvContent.h"
#include "core/sharing/look/PageLook.h"
#include "core/sharing/look/PageTree.h"
#include "core/sharing/look/StyleSheet.h"
#include "core/sharing/look/StyleValues.h"
#include "core/sharing/site/Site.h"
#include "core/sharing/web/Embed.h"
#include "core/sharing/web/HtmlHead.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <QTextLayout>
#include <QUrl>

#include "tests/core/sharing/HeavyPortfolio.h"
#include "tests/core/sharing/HostileTexts.h"
#include "tests/core/sharing/Looks.h"

using namespace besace;
using namespace looks;
using namespace Qt::StringLiterals;

/// What is seen of a page in the window is what stands in the file that would be saved.
class tst_PageLook : public QObject {
    Q_OBJECT

private slots:
    void words_areThoseOfTheOutput_data();
    void words_areThoseOfTheOutput();
    void words_arePainted_data() { words_areThoseOfTheOutput_data(); }
    void words_arePainted();
    void pictures_areAllThere_data() { words_areThoseOfTheOutput_data(); }
    void pictures_areAllThere();
    void grounds_areThoseOfTheTheme_data();
    void grounds_areThoseOfTheTheme();
    void styleSheet_isFollowed_data();
    void styleSheet_isFollowed();
    void styleSheet_isReadWhole();
    void width_choosesTheRules();
    void links_haveOnePlaceALine();
    void site_linksLeadToItsPages();
    void nothingElseIsLoaded_data();
    void nothingElseIsLoaded();
    void hardText_keepsItsPlace_data();
    void hardText_keepsItsPlace();
    void longText_isPaintedInPieces();
    void arabic_standsAtItsSide();
    void lists_haveTheirMarks();
    void cancelled_isLeftAtOnce();
};

void tst_PageLook::words_areThoseOfTheOutput_data()
{
    QTest::addColumn<QList<OutputFile>>("files");
    QTest::addColumn<QString>("page");
    const std::pair<const char*, Portfolio> portfolios[] { { "three", sample::portfolio() },
        { "personal", sample::personal() }, { "twelve", sample::twelve() }, { "hard", sample::hardToSet() } };
    for (const auto& [name, portfolio] : portfolios) {
        QTest::addRow("page, %s", name) << pageOf(portfolio) << u"portfolio.html"_s;
        QTest::addRow("cv, %s", name) << cvOf(portfolio) << u"portfolio.html"_s;
        QTest::addRow("piece, %s", name) << pieceOf(portfolio) << u"portfolio.html"_s;
        const QList<OutputFile> site = siteOf(portfolio);
        for (const OutputFile& file : site) {
            if (file.path.endsWith(u".html"_s))
                QTest::addRow("site, %s, %s", name, qPrintable(file.path)) << site << file.path;
        }
    }
}

void tst_PageLook::words_areThoseOfTheOutput()
{
    QFETCH(QList<OutputFile>, files);
    QFETCH(QString, page);
    const QString expected = bodyWords(bytesOf(files, page));
    QVERIFY(expected.size() > 20);
    const QString words = sceneOf(files, page).words.simplified();
    // A reader of pages ends a line where a list has its next item; between skills there is none.
    QCOMPARE(QString(words).remove(u' ').left(limits::maxShownTextChars - 1000),
        QString(expected).remove(u' ').left(limits::maxShownTextChars - 1000));
}

/// In the same order; but for what only screen readers say.
void tst_PageLook::words_arePainted()
{
    QFETCH(QList<OutputFile>, files);
    QFETCH(QString, page);
    const look::Scene scene = sceneOf(files, page);
    QString painted;
    for (const look::Paragraph& paragraph : scene.paragraphs)
        painted += paragraph.isMarker ? QString() : paragraph.text + u' ';
    static const QRegularExpression unseen(u"<span class=\"unseen\">[^<]*</span>"_s);
    const QString seen = QString::fromUtf8(bytesOf(files, page)).remove(unseen);
    const QString expected = bareWords(bodyWords(seen.toUtf8()));
    QCOMPARE(bareWords(painted).left(expected.size()), expected);
}

void tst_PageLook::pictures_areAllThere()
{
    QFETCH(QList<OutputFile>, files);
    QFETCH(QString, page);
    const QByteArray html = bytesOf(files, page);
    const look::Scene scene = sceneOf(files, page);
    QCOMPARE(scene.pictures.size(), html.count("<img ") + html.count("<svg "));
    for (const look::Picture& picture : scene.pictures) {
        QVERIFY(!picture.image.isNull());
        QVERIFY(!picture.place.isEmpty());
        QVERIFY(QRectF(QPointF(), scene.size).contains(picture.place));
    }
}

void tst_PageLook::grounds_areThoseOfTheTheme_data()
{
    QTest::addColumn<PortfolioTheme>("theme");
    for (const PortfolioTheme theme : portfolioThemes)
        QTest::newRow(qPrintable(themeName(theme))) << theme;
}

/// As page.css has them, found there by other means.
void tst_PageLook::grounds_areThoseOfTheTheme()
{
    QFETCH(PortfolioTheme, theme);
    Portfolio portfolio = sample::portfolio();
    portfolio.theme = theme;
    const look::Scene scene = sceneOf(pageOf(portfolio), u"portfolio.html"_s);
    const QString css = QString::fromUtf8(portfolioStyle());
    const QString block = theme == PortfolioTheme::Colour ? u":root {"_s : u'.' + themeName(theme) + u" {"_s;
    const auto colour = [&](const QString& name) {
        const QString rest = css.mid(css.indexOf(block));
        return QColor(rest.mid(rest.indexOf(u"--"_s + name + u": "_s) + name.size() + 4, 7));
    };
    QCOMPARE(scene.ground, colour(u"page"_s));
    QCOMPARE(scene.focus, colour(u"accent"_s));
    const auto spanOf = [&scene](const QString& words) {
        for (const look::Paragraph& paragraph : scene.paragraphs) {
            if (paragraph.text.contains(words))
                return paragraph.spans.value(0);
        }
        return look::Span();
    };
    QCOMPARE(spanOf(portfolio.personName).colour, colour(u"text"_s));
    QCOMPARE(spanOf(portfolio.title).colour, colour(u"muted"_s));
    QCOMPARE(spanOf(u"Vérifié"_s).colour, colour(u"genuine"_s));
    QCOMPARE(spanOf(u"xpiré"_s).colour, colour(u"caution"_s));
}

void tst_PageLook::styleSheet_isFollowed_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("colour") << QByteArray("--text: #1f1b16") << QByteArray("--text: #00ff00");
    QTest::newRow("size of the name") << QByteArray("h1 { font-size: 1.75rem; }")
                                      << QByteArray("h1 { font-size: 3rem; }");
    QTest::newRow("height of lines") << QByteArray("1rem/1.55") << QByteArray("1rem/2");
    QTest::newRow("pictures") << QByteArray("width: 3.5rem; height: 3.5rem") << QByteArray("width: 5rem; height: 5rem");
    QTest::newRow("story") << QByteArray("border-left: 3px solid") << QByteArray("border-left: 9px solid");
    QTest::newRow("between badges") << QByteArray("padding: 1.5rem 0") << QByteArray("padding: 4rem 0");
    QTest::newRow("sides") << QByteArray("100% - 3rem") << QByteArray("100% - 8rem");
    QTest::newRow("bar") << QByteArray("width: 4rem; height: .25rem") << QByteArray("width: 4rem; height: 2rem");
    QTest::newRow("letters of a label") << QByteArray("text-transform: uppercase")
                                        << QByteArray("text-transform: none");
}

/// Nothing of it is written a second time: what changes there changes here.
void tst_PageLook::styleSheet_isFollowed()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray html = bytesOf(pageOf(sample::personal()), {});
    QVERIFY(html.contains(before));
    const auto painted = [](const QByteArray& page) {
        const look::Scene scene = sceneOf(page);
        QImage image(360, int(scene.size.height()), QImage::Format_RGB32);
        QPainter painter(&image);
        scene.paint(painter, image.rect());
        return image;
    };
    QByteArray changed = html;
    QVERIFY(painted(changed.replace(before, after)) != painted(html));
    QCOMPARE(painted(html), painted(html));
}

/// Whoever writes something new into page.css decides what the preview makes of it.
void tst_PageLook::styleSheet_isReadWhole()
{
    static const QSet<QByteArray> withoutLook { "color-scheme", "overflow-wrap", "object-fit", "text-wrap", "position",
        "overflow", "break-after", "break-inside" };
    const QList<look::Rule> rules = look::readStyleSheet(portfolioStyle(), {});
    QVERIFY(rules.size() > 50);
    int never = 0;
    for (const look::Rule& rule : rules) {
        for (const look::Compound& part : rule.selector.parts)
            never += part.isNever ? 1 : 0;
        const bool isNever = std::ranges::any_of(rule.selector.parts, &look::Compound::isNever);
        for (const look::Declaration& each : rule.declarations) {
            if (!isNever && !withoutLook.contains(each.name))
                QVERIFY2(look::isRead(each.name), each.name.constData());
        }
    }
    QCOMPARE(never, 2); // :hover and :focus-visible
}

void tst_PageLook::width_choosesTheRules()
{
    const QByteArray html = bytesOf(pageOf(sample::portfolio()), {});
    const auto firstPicture = [&html](qreal width) { return sceneOf(html, width).pictures.value(0).place.width(); };
    QCOMPARE(firstPicture(360), 56.0); // 3.5rem
    QCOMPARE(firstPicture(800), 80.0); // 5rem
    const look::Scene wide = sceneOf(html, 1280);
    QCOMPARE(wide.paragraphs.first().at.x(), (1280 - 47 * 16) / 2.0);
    QVERIFY(wide.size.height() < sceneOf(html, 360).size.height());
}

/// Also those with words that only screen readers say: the ring around them is one.
void tst_PageLook::links_haveOnePlaceALine()
{
    for (const qreal width : { 250, 300, 360, 420 }) {
        for (const look::Link& link : sceneOf(pageOf(sample::personal()), u"portfolio.html"_s, width).links) {
            QVERIFY(!link.places.isEmpty());
            qreal bottom = 0;
            for (const QRectF& place : link.places) {
                QVERIFY2(place.width() > 1 && place.top() >= bottom, qPrintable(link.words));
                bottom = place.bottom() - 1;
            }
        }
    }
}

void tst_PageLook::site_linksLeadToItsPages()
{
    const QList<OutputFile> site = siteOf(sample::portfolio());
    const look::PageLook output(site);
    QCOMPARE(output.firstPage(), u"index.html"_s);
    QCOMPARE(output.pageCount(), 4);
    const look::Scene index = sceneOf(site, u"index.html"_s);
    QStringList pages;
    for (const look::Link& link : index.links) {
        QVERIFY(!link.places.isEmpty());
        if (const QString target = output.target(u"index.html"_s, link.address); output.hasPage(target))
            pages += target;
    }
    QCOMPARE(pages.size(), 3);
    for (const QString& page : pages) {
        const look::Scene scene = sceneOf(site, page);
        QCOMPARE(output.target(page, scene.links.first().address), u"index.html"_s);
        QVERIFY(scene.pictures.first().place.width() > 100);
    }
    for (const QString& elsewhere :
        { u"https://exemple.fr/index.html"_s, u"//exemple.fr/index.html"_s, u"/etc/passwd"_s, u"../../index.html"_s,
            u"file:///index.html"_s, u"mailto:a@b.example"_s, u"#index.html"_s, QString() })
        QVERIFY2(output.target(u"index.html"_s, elsewhere).isEmpty(), qPrintable(elsewhere));
}

void tst_PageLook::nothingElseIsLoaded_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("file") << QUrl::fromLocalFile(QStringLiteral(TEST_DATA) + u"/beside.png"_s).toString();
    QTest::newRow("path") << u"/usr/share/pixmaps/debian-logo.png"_s;
    QTest::newRow("above") << u"../../../../usr/share/pixmaps/debian-logo.png"_s;
    QTest::newRow("web") << u"https://exemple.fr/a.png"_s;
    QTest::newRow("resource") << u":/icons/besace.svg"_s;
    QTest::newRow("resource as address") << u"qrc:/icons/besace.svg"_s;
    QTest::newRow("no picture") << u"data:image/png;base64,AAAA"_s;
    QTest::newRow("a page") << u"index.html"_s;
}

/// A page that asks for it gets nothing; what lies in the output it gets.
void tst_PageLook::nothingElseIsLoaded()
{
    QFETCH(QString, address);
    const auto page = [](const QString& source) {
        return "<html><body><p>Text</p><img width=\"20\" height=\"20\" src=\"" + source.toUtf8()
            + "\"><link rel=\"stylesheet\" href=\"" + source.toUtf8() + "\"></body></html>";
    };
    const QByteArray png = sample::bakedPng(Qt::red, "{}");
    const QList<OutputFile> files { { u"index.html"_s, page(address) }, { u"pictures/a.png"_s, png },
        { u"other.html"_s, page(u"pictures/a.png"_s) } };
    const look::Scene scene = sceneOf(files, u"index.html"_s);
    QCOMPARE(scene.words, u"Text"_s);
    QCOMPARE(scene.pictures.size(), 1);
    QVERIFY(scene.pictures.first().image.isNull());
    QVERIFY(!sceneOf(files, u"other.html"_s).pictures.first().image.isNull());
}

void tst_PageLook::hardText_keepsItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    for (const sample::HardText& hard : sample::hardTexts()) {
        for (const int width : { 200, 420 })
            QTest::addRow("%s, %d", hard.name, width) << hard.text << width;
    }
}

/// Nothing leaves the page at a side, and no paragraph runs into the next.
void tst_PageLook::hardText_keepsItsPlace()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    for (const Make make : { pageOf, cvOf, siteOf, pieceOf }) {
        const QList<OutputFile> files = make(sample::fullOf(text));
        const look::Scene scene = sceneOf(files, look::PageLook(files).firstPage(), width);
        QVERIFY(scene.size.height() > 0 && scene.size.height() < 1'000'000);
        const look::Paragraph* above = nullptr;
        for (const look::Paragraph& paragraph : scene.paragraphs) {
            QVERIFY(paragraph.isMarker || (paragraph.at.x() >= 0 && paragraph.place().right() <= width + 0.5));
            if (above != nullptr && !paragraph.isMarker && paragraph.at.x() < above->place().right()
                && paragraph.place().right() > above->at.x())
                QVERIFY(paragraph.at.y() + 0.01 >= above->place().bottom());
            above = paragraph.isMarker ? above : &paragraph;
        }
    }
}

/// Else the window would wait for all of it whenever a line of it is seen.
void tst_PageLook::longText_isPaintedInPieces()
{
    const QByteArray word = QByteArray("Donaudampfschiff").repeated(620);
    const look::Scene scene
        = sceneOf("<html><body><p>" + word + "</p><p><strong>" + word + "</strong> end</p></body></html>");
    QString text;
    qreal bottom = 0;
    for (const look::Paragraph& paragraph : scene.paragraphs) {
        QVERIFY(paragraph.height <= 80 * paragraph.lineStep);
        QVERIFY(!paragraph.isRest || qAbs(paragraph.at.y() - bottom) < 0.01);
        QVERIFY(!paragraph.spans.isEmpty() && paragraph.spans.first().start == 0);
        QTextLayout layout(paragraph.text, paragraph.font);
        QVERIFY(qAbs(look::layLines(layout, paragraph) - paragraph.height) < 0.01);
        bottom = paragraph.place().bottom();
        text += paragraph.text;
    }
    QVERIFY(scene.paragraphs.size() > 10);
    QCOMPARE(text.toUtf8(), word + word + " end");
    QCOMPARE(scene.words.toUtf8(), word + "\n" + word + " end");
}

void tst_PageLook::arabic_standsAtItsSide()
{
    const look::Scene scene = sceneOf("<html><body><p dir=\"auto\">12 قيادة مشروع</p><div dir=\"auto\"><ul "
                                      "style=\"padding:0;padding-inline-start:30px\">"
                                      "<li>قيادة</li></ul></div><p>قيادة</p></body></html>");
    QVERIFY(scene.paragraphs.at(0).isRightToLeft);
    const look::Paragraph& item = scene.paragraphs.at(1);
    const look::Paragraph& point = scene.paragraphs.at(2);
    QVERIFY(item.isRightToLeft && point.isMarker);
    QCOMPARE(item.place().right(), 360 - 8 - 30.0);
    QVERIFY(point.at.x() >= item.place().right());
    QVERIFY(!scene.paragraphs.at(3).isRightToLeft); // nobody asked for it
}

void tst_PageLook::lists_haveTheirMarks()
{
    const look::Scene scene = sceneOf(
        "<html><body><ul><li>a<ul><li>b</li></ul></li></ul><ol start=\"3\"><li>c</li><li>d</li></ol></body></html>");
    QStringList words;
    for (const look::Paragraph& paragraph : scene.paragraphs)
        words += paragraph.text;
    words.sort();
    QCOMPARE(words, QStringList({ u"3."_s, u"4."_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"•"_s, u"•"_s }));
}

class Cancelled final : public Progress {
public:
    bool cancelled() const override { return true; }
};

void tst_PageLook::cancelled_isLeftAtOnce()
{
    const look::PageLook output(pageOf(sample::portfolio()));
    QVERIFY(output.scene(u"portfolio.html"_s, {}, Cancelled()).paragraphs.isEmpty());
}

QTEST_MAIN(tst_PageLook)
#include "tst_pagelook.moc"
