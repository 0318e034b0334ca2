#include "app/desktop/sharing/PrintDialog.h"

#include "app/common/Folders.h"
#include "app/desktop/jobs/Job.h"
#include "app/desktop/jobs/JobLine.h"
#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/sharing/PrintJob.h"
#include "app/desktop/sharing/ShareJob.h"
#include "core/wording/Wording.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

PrintDialog::Printers PrintDialog::printersHere() { return hasPrinter() ? Printers::Some : Printers::None; }

PrintDialog::PrintDialog(QList<Printable> offers, Printers printers, QWidget* parent)
    : QDialog(parent)
    , m_offers(std::move(offers))
    , m_printers(printers)
    , m_line(new JobLine)
    , m_close(makeButton(tr("&Close"), {}, ButtonKind::Plain))
    , m_begin(printers == Printers::Some ? makeButton(tr("&Print…"), u"print"_s, ButtonKind::Primary)
                                         : makeButton(tr("&Save a PDF…"), u"save"_s, ButtonKind::Primary))
{
    setWindowTitle(tr("Print"));
    m_close->setObjectName(u"close"_s);
    m_close->setAutoDefault(false);
    m_begin->setObjectName(u"begin"_s);
    m_begin->setDefault(true);
    layOut();
    m_line->follow(m_watcher);
    connect(m_begin, &QPushButton::clicked, this, &PrintDialog::begin);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PrintDialog::showResult);
}

PrintDialog::~PrintDialog() { m_watcher.cancel(); }

void PrintDialog::layOut()
{
    auto* body = new DialogBody(*this);
    if (m_printers == Printers::None) {
        auto* words = new TextLabel;
        words->setObjectName(u"noPrinter"_s);
        words->setWords(tr("There is no printer on this computer.\nSave a PDF: it can be printed elsewhere."));
        body->column()->addWidget(words);
    }
    for (const Printable& offer : std::as_const(m_offers)) {
        auto* choice = new QRadioButton(QString(offer.words).replace(u'&', u"&&"_s));
        choice->setChecked(m_choices.isEmpty());
        choice->setVisible(m_offers.size() > 1);
        m_choices << choice;
        body->column()->addWidget(choice);
    }
    if (m_offers.size() == 1) {
        auto* words = new TextLabel;
        words->setObjectName(u"offer"_s);
        words->setWords(m_offers.constFirst().words);
        body->column()->addWidget(words);
    }
    body->column()->addWidget(m_line);
    body->column()->addStretch();
    layOutDialog(*this, *body, { m_close, m_begin });
    if (m_offers.size() == 1)
        m_begin->setFocus();
}

void PrintDialog::begin()
{
    if (m_printers == Printers::Some)
        choosePrinter();
    else
        choosePlace();
}

void PrintDialog::choosePrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(u"Besace"_s);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // It uses the printer until it is gone; printing begins after that.
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, printer] { connect(dialog, &QObject::destroyed, this, [this, printer] { print(printer); }); });
    connect(dialog, &QObject::destroyed, [printer] {});
    dialog->open();
}

void PrintDialog::choosePlace()
{
    auto* dialog = new QFileDialog(this, tr("Save a PDF"), documentFolder(), tr("PDF") + u" (*.pdf)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    //: The name of a file, without its ending
    dialog->selectFile(tr("my badges") + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PrintDialog::save);
    dialog->open();
}

const Printable& PrintDialog::wanted() const
{
    const auto chosen = std::ranges::find_if(m_choices, [](const QRadioButton* choice) { return choice->isChecked(); });
    return m_offers.at(chosen - m_choices.begin());
}

void PrintDialog::print(std::shared_ptr<QPrinter> printer)
{
    m_path.clear();
    run(runJob([offer = wanted(), printer = std::move(printer)](Progress& progress) -> Result<int> {
        const Result<Portfolio> portfolio = offer.gather(progress);
        if (!portfolio)
            return portfolio.error();
        const Result<Paper> paper = offer.kind.paper(*portfolio, progress);
        if (!paper)
            return paper.error();
        return printPages(*paper, *printer, progress);
    }),
        tr("Printing…"));
}

void PrintDialog::save(const QString& path)
{
    m_path = path;
    run(runJob([offer = wanted(), path](Progress& progress) -> Result<int> {
        const Result<Portfolio> portfolio = offer.gather(progress);
        if (!portfolio)
            return portfolio.error();
        const Result<qint64> written = writeOutput(*portfolio, {}, offer.kind, path, progress);
        if (!written)
            return written.error();
        return 0;
    }),
        tr("Saving…"));
}

void PrintDialog::run(const QFuture<Result<int>>& job, const QString& words)
{
    m_watcher.setFuture(job);
    setBusy(true);
    m_line->begin(words);
}

void PrintDialog::showResult()
{
    setBusy(false);
    m_line->end(resultWords());
    m_close->setFocus();
}

QString PrintDialog::resultWords() const
{
    const QFuture<Result<int>> future = m_watcher.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return m_path.isEmpty() ? tr("Stopped.") : tr("Stopped. Nothing was saved.");
    const Result<int> pages = future.result();
    if (pages)
        return m_path.isEmpty() ? tr("Done. %n page(s) went to the printer.", nullptr, *pages)
                                : tr("Done. %1").arg(QFileInfo(m_path).fileName());
    const bool isPrinter = m_path.isEmpty() && pages.error().code == Error::Code::CannotWrite;
    return isPrinter ? tr("The printer does not answer. Nothing was printed.") : wording::errorSentence(pages.error());
}

void PrintDialog::setBusy(bool busy)
{
    for (QRadioButton* choice : m_choices)
        choice->setEnabled(!busy);
    m_begin->setEnabled(!busy);
    m_close->setEnabled(!busy);
}

void PrintDialog::done(int result)
{
    if (m_watcher.isRunning())
        return m_watcher.cancel();
    QDialog::done(result);
}

void printPortfolio(const Portfolio& portfolio, const ShareKind& kind, QWidget& window)
{
    const Printable offer {
        PrintDialog::tr("%n badge(s), as in the preview.", nullptr, static_cast<int>(portfolio.badges.size())),
        [portfolio](Progress&) -> Result<Portfolio> { return portfolio; },
        kind,
    };
    auto* dialog = new PrintDialog({ offer }, PrintDialog::printersHere(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace besace
