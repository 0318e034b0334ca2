#include "core/sharing/Preview.h"
#include "core/sharing/cv/CvContent.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/core/sharing/HeavyPortfolio.h"
#include "tests/support/PageDifference.h"

using namespace besace;
using namespace Qt::StringLiterals;

enum class Form { Portfolio, Cv };

/// What is seen is what is saved: the preview beside the pages that poppler makes of the PDF.
class tst_Preview : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void pages_data();
    void pages();
    void wrongPages_data();
    void wrongPages();
    void wrongWord_ofACv();
    void indexBeyondTheEndIsTheLastPage();
    void noWidth_isAPageAllTheSame();
    void page_namesTheBadgesThatBeginOnIt();

private:
    /// The pages of the PDF, at the preview's size.
    QList<QImage> saved(const Portfolio& portfolio, Form form = Form::Portfolio);

    QTemporaryDir m_folder;
    QImage m_three; ///< the page of sample::portfolio(), as poppler draws it
};

namespace {

constexpr int width = 595; // pixels: a point each
/// Poppler places letters on whole pixels. Drawn so much larger and made smaller again, that is no matter.
constexpr int larger = 8;

PortfolioContent contentOf(const Portfolio& portfolio)
{
    Progress progress;
    return *portfolioContent(portfolio, progress);
}

/// The bar: less than one percent of the page, and no word of it.
constexpr double mostOfThePage = 0.01;
constexpr double mostOfATile = 0.05;

bool isAlike(const PageDifference& difference)
{
    return difference.mean < mostOfThePage && difference.worst < mostOfATile;
}

QString inWords(const PageDifference& difference)
{
    return u"%1 of the page, %2 of a tile"_s.arg(difference.mean, 0, 'f', 4).arg(difference.worst, 0, 'f', 4);
}

} // namespace

void tst_Preview::initTestCase()
{
    QVERIFY(m_folder.isValid());
    if (QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty())
        QSKIP("pdftoppm is not installed");
    m_three = saved(sample::portfolio()).value(0);
    QVERIFY(!m_three.isNull());
}

QList<QImage> tst_Preview::saved(const Portfolio& portfolio, Form form)
{
    Progress progress;
    const Result<QByteArray> pdf = form == Form::Cv ? cvPdf(portfolio, progress) : portfolioPdf(portfolio, progress);
    const QString path = m_folder.filePath(u"saved.pdf"_s);
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || !pdf || file.write(*pdf) < 0)
        return {};
    file.close();
    const QString prefix = m_folder.filePath(u"page"_s);
    const QStringList size { u"-scale-to-x"_s, QString::number(width * larger), u"-scale-to-y"_s, u"-1"_s };
    QProcess::execute(u"pdftoppm"_s, size + QStringList { u"-r"_s, u"72"_s, path, prefix });
    QList<QImage> pages;
    const QStringList names = QDir(m_folder.path()).entryList({ u"page-*.ppm"_s }, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        const QImage page(m_folder.filePath(name));
        pages += page.scaledToWidth(width, Qt::SmoothTransformation);
        QFile::remove(m_folder.filePath(name));
    }
    return pages;
}

void tst_Preview::pages_data()
{
    QTest::addColumn<Portfolio>("portfolio");
    QTest::addColumn<Form>("form");
    QTest::newRow("full of text") << sample::twelve() << Form::Portfolio;
    QTest::newRow("portraits") << sample::portraits(6) << Form::Portfolio;
    Portfolio hard = sample::hardToSet();
    hard.badges.resize(2); // ten thousand characters are page after page of the same
    QTest::newRow("hard to set") << hard << Form::Portfolio;
    QTest::newRow("CV, hard to set") << hard << Form::Cv;
    const std::pair<const char*, PortfolioTheme> themes[] { { "colour", PortfolioTheme::Colour },
        { "sober", PortfolioTheme::Sober }, { "plain", PortfolioTheme::Plain } };
    for (const auto& [name, theme] : themes) {
        Portfolio three = sample::portfolio();
        Portfolio person = sample::personal();
        Portfolio twelve = sample::twelve();
        for (Portfolio* portfolio : { &three, &person, &twelve })
            portfolio->theme = theme;
        QTest::addRow("three, %s", name) << three << Form::Portfolio;
        QTest::addRow("personal, %s", name) << person << Form::Portfolio;
        QTest::addRow("CV of three, %s", name) << three << Form::Cv;
        QTest::addRow("CV with everything, %s", name) << person << Form::Cv;
        QTest::addRow("CV of twelve, %s", name) << twelve << Form::Cv;
    }
}

void tst_Preview::pages()
{
    QFETCH(Portfolio, portfolio);
    QFETCH(Form, form);
    const QList<QImage> pages = saved(portfolio, form);
    QVERIFY(!pages.isEmpty());
    Progress progress;
    const PagePictures preview
        = *(form == Form::Cv ? cvPages(portfolio, progress) : portfolioPages(portfolio, progress));
    QCOMPARE(preview(0, width).count, int(pages.size()));
    for (int i = 0; i < pages.size(); ++i) {
        const QImage shown = preview(i, width).image;
        QCOMPARE(shown.size(), pages[i].size());
        const PageDifference difference = pageDifference(shown, pages[i]);
        QVERIFY2(isAlike(difference), qPrintable(u"page %1: "_s.arg(i + 1) + inWords(difference)));
    }
}

void tst_Preview::wrongPages_data()
{
    QTest::addColumn<Portfolio>("other");
    Portfolio word = sample::portfolio();
    word.introduction.replace(u"orienter"_s, u"conseiller"_s);
    QTest::newRow("one word") << word;
    Portfolio figure = sample::portfolio();
    figure.badges[0].stored.badge.achievement.description.plain.replace(u"3 mois"_s, u"12 mois"_s);
    QTest::newRow("one number") << figure;
    Portfolio picture = sample::portfolio();
    picture.badges[1].files.clear();
    QTest::newRow("one picture") << picture;
    Portfolio theme = sample::portfolio();
    theme.theme = PortfolioTheme::Sober;
    QTest::newRow("another theme") << theme;
    Portfolio order = sample::portfolio();
    order.badges.swapItemsAt(0, 1);
    QTest::newRow("another order") << order;
}

/// A preview that is not of this file is found out, however small the difference.
void tst_Preview::wrongPages()
{
    QFETCH(Portfolio, other);
    const PageDifference right = pageDifference(portfolioPage(contentOf(sample::portfolio()), 0, width).image, m_three);
    QVERIFY(isAlike(right));
    const PageDifference wrong = pageDifference(portfolioPage(contentOf(other), 0, width).image, m_three);
    QVERIFY2(!isAlike(wrong), qPrintable(inWords(wrong)));
}

void tst_Preview::wrongWord_ofACv()
{
    const QImage page = saved(sample::personal(), Form::Cv).value(0);
    Portfolio other = sample::personal();
    Progress progress;
    QVERIFY(isAlike(pageDifference((*cvPages(other, progress))(0, width).image, page)));
    other.introduction.replace(u"orienter"_s, u"conseiller"_s);
    QVERIFY(!isAlike(pageDifference((*cvPages(other, progress))(0, width).image, page)));
}

void tst_Preview::noWidth_isAPageAllTheSame()
{
    const PagePicture page = portfolioPage(contentOf(sample::portfolio()), 0, 0);
    QCOMPARE(page.image.width(), 1);
    QVERIFY(page.count > 0);
}

void tst_Preview::indexBeyondTheEndIsTheLastPage()
{
    const PortfolioContent content = contentOf(sample::twelve());
    const PagePicture last = portfolioPage(content, 1000, 100);
    QVERIFY(last.count > 1);
    QCOMPARE(last.index, last.count - 1);
    QCOMPARE(last.image, portfolioPage(content, last.index, 100).image);
    QCOMPARE(portfolioPage(content, -3, 100).index, 0);
}

void tst_Preview::page_namesTheBadgesThatBeginOnIt()
{
    QCOMPARE(portfolioPage(contentOf(sample::portfolio()), 0, 100).badges,
        QStringList({ u"Esprit d’équipe"_s, u"Accueil du public"_s, u"Sécurité incendie"_s }));
}

QTEST_MAIN(tst_Preview)
#include "tst_preview.moc"
