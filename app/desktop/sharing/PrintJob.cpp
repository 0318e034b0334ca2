#include "app/desktop/sharing/PrintJob.h"

#include "core/sharing/Paper.h"

#include <QPageRanges>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int mostCopies = 999; // as many as Qt's dialog offers

/// One whole copy after the other, or all of the first page, then all of the next.
QList<int> copied(const QList<int>& pages, const QPrinter& printer)
{
    if (printer.supportsMultipleCopies())
        return pages;
    const int copies = std::clamp(printer.copyCount(), 1, mostCopies);
    QList<int> all;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            all.append(pages);
    } else {
        for (const int page : pages)
            all.append(QList<int>(copies, page));
    }
    return all;
}

/// Counted from 0, in the order in which they leave the printer; as often as the printer cannot do by itself.
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
    return copied(pages, printer);
}

} // namespace

bool hasPrinter() { return !QPrinterInfo::availablePrinterNames().isEmpty(); }

Result<int> printPages(const Paper& paper, QPrinter& printer, Progress& progress)
{
    printer.setFullPage(true); // the pages have margins of their own
    QPainter painter;
    if (!painter.begin(&printer))
        return Error { Error::Code::CannotWrite, printer.printerName() };
    const QList<int> pages = pagesWanted(printer, paper.pageCount());
    const auto total = static_cast<int>(pages.size());
    for (int done = 0; done < total; ++done) {
        progress.report(done, total);
        if (progress.cancelled()) {
            printer.abort();
            return Error { Error::Code::Cancelled, {} };
        }
        if (done > 0 && !printer.newPage())
            return Error { Error::Code::CannotWrite, printer.printerName() };
        paper.drawPage(pages.at(done), painter, QRectF(painter.viewport()));
    }
    if (!painter.end())
        return Error { Error::Code::CannotWrite, printer.printerName() };
    return total;
}

} // namespace besace
