#pragma once

#include "core/base/QpdfForClang.h"
#include "core/base/Result.h"
#include "core/containers/PdfFilters.h"

#include <QByteArray>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>

#include <exception>

/// How we handle somebody else's PDF with qpdf, which throws.
namespace besace {

/// Opens a document that says nothing on standard error. @param file outlives @p pdf
void openQuietly(QPDF& pdf, const QByteArray& file);

/// What a stream unpacks to, as a file of its own. @return Malformed
Result<QByteArray> decoded(QPDFObjectHandle stream, PdfBudget& budget);

/// Unsupported for a document with a password, else Malformed.
Error errorOf(const QPDFExc& exception);

/// What @p work returns, or the error of what it threw.
template <typename Work>
auto guarded(const Work& work) -> decltype(work())
{
    try {
        return work();
    } catch (const QPDFExc& exception) {
        return errorOf(exception);
    } catch (const std::exception& exception) {
        return Error { Error::Code::Malformed, QString::fromUtf8(exception.what()) };
    }
}

} // namespace besace
