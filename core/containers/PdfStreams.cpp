#include "core/containers/PdfStreams.h"

#include "core/base/Limits.h"

#include <qpdf/QPDFLogger.hh>

#include <memory>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// The end of a pipeline: keeps what a file may have.
class Sink final : public Pipeline {
public:
    Sink() : Pipeline("sink", nullptr) { }

    void write(const unsigned char* data, size_t size) override
    {
        if (m_bytes.size() + static_cast<qint64>(size) > limits::maxFileBytes)
            throw std::length_error("stream too large");
        m_bytes.append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    }
    void finish() override { }
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace

void openQuietly(QPDF& pdf, const QByteArray& file)
{
    const std::shared_ptr<QPDFLogger> logger = QPDFLogger::create();
    logger->setInfo(logger->discard());
    logger->setWarn(logger->discard());
    logger->setError(logger->discard());
    pdf.setLogger(logger);
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("PDF", file.constData(), static_cast<size_t>(file.size()));
}

Result<QByteArray> decoded(QPDFObjectHandle stream, PdfBudget& budget)
{
    const PdfBudget::File file(budget);
    Sink sink;
    bool filtered = false;
    if (!stream.pipeStreamData(&sink, &filtered, 0, qpdf_dl_specialized, true) || !filtered)
        return Error { Error::Code::Malformed, u"stream"_s };
    return sink.bytes();
}

Error errorOf(const QPDFExc& exception)
{
    const QString detail = QString::fromStdString(exception.getMessageDetail());
    const bool locked = exception.getErrorCode() == qpdf_e_password || exception.getErrorCode() == qpdf_e_unsupported;
    return { locked ? Error::Code::Unsupported : Error::Code::Malformed, detail };
}

} // namespace besace
