#include "app/desktop/sharing/PrintJob.h"

#include "core/sharing/Paper.h"

#include <QPageRanges>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Counted from 0, in the order in which they leave the printer.
QList<int> pagesWanted(const QPrinter& printer, int pageCount)
{
    const QPageRanges ranges = printer.pageRanges();
    QList<int> pages;
    for (int page = 0; page < pageCount; ++page) {
        if (!ranges.isEmpty() && !ranges.contains(page + 1))
            continue;
        if (printer.pageOrder() == QPrinter::LastPageFirst)
            pages.prepend(page);
        else
            pages.append(page);
    }
    return pages;
}

} // namespace

bool hasPrinter() { return !QPrinterInfo::availablePrinterNames().isEmpty(); }

Result<int> printPages(const Portfolio& portfolio, QPrinter& printer, Progress& progress)
{
    const Result<PortfolioPaper> paper = PortfolioPaper::layOut(portfolio, progress);
    if (!paper)
        return paper.error();
    printer.setFullPage(true); // the pages have margins of their own
    QPainter painter;
    if (!painter.begin(&printer))
        return Error { Error::Code::CannotWrite, printer.printerName() };
    const QList<int> pages = pagesWanted(printer, paper->pageCount());
    const auto total = static_cast<int>(pages.size());
    for (int done = 0; done < total; ++done) {
        progress.report(done, total);
        if (progress.cancelled()) {
            printer.abort();
            return Error { Error::Code::Cancelled, {} };
        }
        if (done > 0 && !printer.newPage())
            return Error { Error::Code::CannotWrite, printer.printerName() };
        paper->drawPage(pages.at(done), painter, QRectF(painter.viewport()));
    }
    if (!painter.end())
        return Error { Error::Code::CannotWrite, printer.printerName() };
    return total;
}

} // namespace besace
