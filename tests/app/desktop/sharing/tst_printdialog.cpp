#include "app/desktop/jobs/JobLine.h"
#include "app/desktop/looks/TextLabel.h"
#include "app/desktop/sharing/PrintDialog.h"
#include "app/desktop/sharing/PrintJob.h"
#include "app/desktop/sharing/ShareJob.h"
#include "app/desktop/sharing/ShareKind.h"
#include "core/sharing/Paper.h"
#include "core/sharing/PortfolioContent.h"
#include "core/sharing/Preview.h"
#include "core/wording/Wording.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPageRanges>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "tests/core/backpack/Samples.h"
#include "tests/support/PageDifference.h"
#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;
using namespace besace;

static constexpr int patience = 60000; // milliseconds: what is waited for comes, however slow the machine

/// From the choice to the paper. The printer is one that writes to a file.
class tst_PrintDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void paper_isThePortfoliosOwn();
    void everyPage_isPrinted();
    void printed_isWhatIsSaved_data();
    void printed_isWhatIsSaved();
    void pagesWanted_arePrintedAlone();
    void copies_arePrinted_data();
    void copies_arePrinted();
    void whatIsChosen_isPrinted();
    void printerThatDoesNotAnswer_isSaid();
    void withoutPrinter_aPdfIsSaved();
    void oneOffer_asksNothing();
    void badges_areGatheredBesideTheWindow();
    void badgesThatCannotBeRead_areNotThePrintersFault();

private:
    std::shared_ptr<QPrinter> printerTo(const QString& name) const;
    static int pagesIn(const QString& path);
    QList<QImage> drawn(const QString& path) const;
    QString filePath(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

static Portfolio portfolioOf(int badges)
{
    Portfolio portfolio;
    portfolio.language = u"en"_s;
    portfolio.madeAt = samples::now();
    for (int number = 1; number <= badges; ++number) {
        PortfolioBadge badge;
        badge.stored.summary.name = u"Badge %1"_s.arg(number);
        badge.stored.badge.name.plain = badge.stored.summary.name;
        badge.stored.badge.achievement.description.plain = u"What was learned there, at some length. "_s.repeated(12);
        portfolio.badges << badge;
    }
    portfolio.attachFiles = false;
    return portfolio;
}

static Printable offerOf(int badges)
{
    return { u"%1 badges"_s.arg(badges), [badges](Progress&) -> Result<Portfolio> { return portfolioOf(badges); } };
}

static int pageCountOf(int badges)
{
    Progress progress;
    return portfolioPaper(portfolioOf(badges), progress)->pageCount();
}

static QString wordsOf(const PrintDialog& dialog) { return dialog.findChild<JobLine*>()->words(); }

void tst_PrintDialog::initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

std::shared_ptr<QPrinter> tst_PrintDialog::printerTo(const QString& name) const
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(filePath(name));
    printer->setPageSize(QPageSize(QPageSize::A4));
    return printer;
}

int tst_PrintDialog::pagesIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count("/Type /Page\n")) : -1;
}

/// What the preview shows, but for the smoothing of letters: so it is drawn as large as that matters little.
void tst_PrintDialog::paper_isThePortfoliosOwn()
{
    constexpr int width = 2380; // pixels
    const Portfolio portfolio = portfolioOf(3);
    Progress progress;
    const Result<PortfolioContent> content = portfolioContent(portfolio, progress);
    const Result<Paper> paper = portfolioPaper(portfolio, progress);
    QVERIFY(content && paper);
    const PagePicture shown = portfolioPage(*content, 0, width);
    QCOMPARE(paper->pageCount(), shown.count);
    QImage page(shown.image.size(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    paper->drawPage(0, painter, page.rect());
    painter.end();
    const double difference = pageDifference(page, shown.image).mean;
    QVERIFY2(difference < 0.01, qPrintable(QString::number(difference)));
}

void tst_PrintDialog::everyPage_isPrinted()
{
    const int pages = pageCountOf(12);
    QVERIFY(pages > 2);
    Progress progress;
    QCOMPARE(printPages(*portfolioPaper(portfolioOf(12), progress), *printerTo(u"all.pdf"_s), progress).value(), pages);
    QCOMPARE(pagesIn(filePath(u"all.pdf"_s)), pages);
}

/// The pages of a PDF as poppler draws them.
QList<QImage> tst_PrintDialog::drawn(const QString& path) const
{
    const QString prefix = filePath(u"drawn"_s);
    QProcess::execute(u"pdftoppm"_s, { u"-scale-to-x"_s, u"2380"_s, u"-scale-to-y"_s, u"3368"_s, path, prefix });
    QList<QImage> pages;
    const QStringList names = QDir(m_folder.path()).entryList({ u"drawn-*.ppm"_s }, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        pages << QImage(filePath(name));
        QFile::remove(filePath(name));
    }
    return pages;
}

void tst_PrintDialog::printed_isWhatIsSaved_data()
{
    QTest::addColumn<QString>("id");
    for (const ShareKind& kind : shareKinds()) {
        if (kind.paper)
            QTest::newRow(qPrintable(kind.id)) << kind.id;
    }
}

void tst_PrintDialog::printed_isWhatIsSaved()
{
    QFETCH(QString, id);
    const ShareKind kind = shareKind(id);
    if (QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty())
        QSKIP("not installed: pdftoppm");
    const Portfolio portfolio = portfolioOf(20);
    Progress progress;
    QVERIFY(printPages(*kind.paper(portfolio, progress), *printerTo(u"printed.pdf"_s), progress));
    QVERIFY(writeOutput(portfolio, {}, kind, filePath(u"written.pdf"_s), progress));
    const QList<QImage> printed = drawn(filePath(u"printed.pdf"_s));
    const QList<QImage> saved = drawn(filePath(u"written.pdf"_s));
    QVERIFY(printed.size() > 1);
    QCOMPARE(printed.size(), saved.size());
    for (qsizetype page = 0; page < printed.size(); ++page) {
        const double difference = pageDifference(printed.at(page), saved.at(page)).mean;
        QVERIFY2(difference < 0.01, qPrintable(QString::number(difference)));
    }
}

void tst_PrintDialog::copies_arePrinted_data()
{
    QTest::addColumn<bool>("collated");
    QTest::newRow("copy after copy") << true;
    QTest::newRow("page after page") << false;
}

/// A printer that makes no copies by itself is sent each page as often as it is wanted.
void tst_PrintDialog::copies_arePrinted()
{
    QFETCH(bool, collated);
    const std::shared_ptr<QPrinter> printer = printerTo(u"copies.pdf"_s);
    QVERIFY(!printer->supportsMultipleCopies());
    printer->setPageRanges(QPageRanges::fromString(u"1-2"_s));
    printer->setCopyCount(3);
    printer->setCollateCopies(collated);
    Progress progress;
    QCOMPARE(printPages(*portfolioPaper(portfolioOf(12), progress), *printer, progress).value(), 6);
    QCOMPARE(pagesIn(filePath(u"copies.pdf"_s)), 6);
    if (QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty())
        return;
    const QList<QImage> pages = drawn(filePath(u"copies.pdf"_s));
    QCOMPARE(pages.size(), 6);
    QCOMPARE(pages.at(1) == pages.at(0), !collated);
    QCOMPARE(pages.at(2) == pages.at(0), true);
    QVERIFY(pages.at(5) != pages.at(0));
}

void tst_PrintDialog::pagesWanted_arePrintedAlone()
{
    const std::shared_ptr<QPrinter> printer = printerTo(u"some.pdf"_s);
    printer->setPageRanges(QPageRanges::fromString(u"2"_s));
    Progress progress;
    QCOMPARE(printPages(*portfolioPaper(portfolioOf(12), progress), *printer, progress).value(), 1);
    QCOMPARE(pagesIn(filePath(u"some.pdf"_s)), 1);
}

void tst_PrintDialog::whatIsChosen_isPrinted()
{
    PrintDialog dialog({ offerOf(1), offerOf(12) }, PrintDialog::Printers::Some);
    dialog.show();
    const QList<QRadioButton*> choices = dialog.findChildren<QRadioButton*>();
    QCOMPARE(choices.size(), 2);
    QVERIFY(choices.first()->isChecked());
    dialog.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &dialog);
    choices.first()->setFocus();
    QTest::keyClick(choices.first(), Qt::Key_Down);
    dialog.print(printerTo(u"chosen.pdf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(wordsOf(dialog).contains(QString::number(pageCountOf(12))), patience);
    QCOMPARE(pagesIn(filePath(u"chosen.pdf"_s)), pageCountOf(12));
}

void tst_PrintDialog::printerThatDoesNotAnswer_isSaid()
{
    PrintDialog dialog({ offerOf(1) }, PrintDialog::Printers::Some);
    dialog.show();
    dialog.print(printerTo(u"no folder/x.pdf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(wordsOf(dialog).contains(u"Nothing was printed"_s), patience);
    QVERIFY(dialog.findChild<QPushButton*>(u"begin"_s)->isEnabled());
}

void tst_PrintDialog::withoutPrinter_aPdfIsSaved()
{
    PrintDialog dialog({ offerOf(2) }, PrintDialog::Printers::None);
    dialog.show();
    QVERIFY(dialog.findChild<QLabel*>(u"noPrinter"_s)->isVisible());
    dialog.activateWindow();
    QTest::keyClick(dialog.findChild<QPushButton*>(u"begin"_s), Qt::Key_Space);
    auto* files = dialog.findChild<QFileDialog*>();
    QVERIFY(files);
    auto* name = files->findChild<QLineEdit*>(u"fileNameEdit"_s);
    name->setText(filePath(u"saved.pdf"_s));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(wordsOf(dialog).contains(u"saved.pdf"_s), patience);
    QFile saved(filePath(u"saved.pdf"_s));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().startsWith("%PDF-"));
}

void tst_PrintDialog::oneOffer_asksNothing()
{
    PrintDialog dialog({ offerOf(2) }, PrintDialog::Printers::Some);
    dialog.show();
    QVERIFY(!dialog.findChild<QRadioButton*>()->isVisible());
    QCOMPARE(dialog.findChild<TextLabel*>(u"offer"_s)->words(), u"2 badges"_s);
    dialog.activateWindow();
    QTRY_VERIFY(dialog.findChild<QPushButton*>(u"begin"_s)->hasFocus());
    QVERIFY(!dialog.findChild<QLabel*>(u"noPrinter"_s));
}

/// However many there are, the window stays free.
void tst_PrintDialog::badges_areGatheredBesideTheWindow()
{
    std::atomic<QThread*> gatherer = nullptr;
    const Printable offer { {}, [&gatherer](Progress&) -> Result<Portfolio> {
                               gatherer = QThread::currentThread();
                               return portfolioOf(1);
                           } };
    PrintDialog dialog({ offer }, PrintDialog::Printers::Some);
    dialog.show();
    dialog.print(printerTo(u"beside.pdf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(wordsOf(dialog).contains(u"Done"_s), patience);
    QVERIFY(gatherer != nullptr);
    QVERIFY(gatherer != QThread::currentThread());
}

void tst_PrintDialog::badgesThatCannotBeRead_areNotThePrintersFault()
{
    const Error error { Error::Code::Storage, u"disk"_s };
    PrintDialog dialog(
        { { {}, [error](Progress&) -> Result<Portfolio> { return error; } } }, PrintDialog::Printers::Some);
    dialog.show();
    dialog.print(printerTo(u"unread.pdf"_s));
    QTRY_COMPARE_WITH_TIMEOUT(wordsOf(dialog), wording::errorSentence(error), patience);
}

QTEST_MAIN(tst_PrintDialog)
#include "tst_printdialog.moc"
