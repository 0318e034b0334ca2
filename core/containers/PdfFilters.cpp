#include "core/containers/PdfFilters.h"

#include "core/base/Limits.h"
#include "core/base/QpdfForClang.h"

#include <QByteArray>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFStreamFilter.hh>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <stdexcept>

namespace besace {

namespace {

thread_local PdfBudget* currentBudget = nullptr;

} // namespace

PdfBudget::PdfBudget(qint64 bytes) : m_outer(currentBudget), m_bytes(bytes) { currentBudget = this; }

PdfBudget::~PdfBudget() { currentBudget = m_outer; }

void PdfBudget::spend(qint64 bytes)
{
    m_spent += bytes;
    m_structure += m_isFile ? 0 : bytes;
    if (m_spent > m_bytes || m_structure > limits::maxPdfStructureBytes)
        throw std::length_error("unpacks to too much");
}

/// Stands behind a decoder and counts.
class BudgetPipeline final : public Pipeline {
public:
    explicit BudgetPipeline(Pipeline* target) : Pipeline("budget", target) { }

    void write(const unsigned char* data, size_t size) override
    {
        if (currentBudget != nullptr)
            currentBudget->spend(static_cast<qint64>(size));
        getNext()->write(data, size);
    }
    void finish() override { getNext()->finish(); }
};

namespace {

/// https://www.w3.org/TR/2003/REC-PNG-20031110/#9Filters, as PDF uses it in front of its cross-reference streams
/// (ISO 32000-1, 7.4.4.4): every row starts with the number of its filter.
class PngPredictor final : public Pipeline {
public:
    PngPredictor(Pipeline* target, qsizetype rowBytes, qsizetype pixelBytes)
        : Pipeline("PNG predictor", target)
        , m_rowBytes(rowBytes)
        , m_pixelBytes(pixelBytes)
        , m_previous(rowBytes, '\0')
    {
    }

    void write(const unsigned char* data, size_t size) override
    {
        m_rows.append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
        qsizetype at = 0;
        for (; m_rows.size() - at > m_rowBytes; at += m_rowBytes + 1)
            writeRow(m_rows.data() + at);
        m_rows.remove(0, at);
    }
    void finish() override
    {
        if (m_rows.size() > 1)
            writeRow(m_rows.append(m_rowBytes, '\0').data());
        m_rows.clear();
        getNext()->finish();
    }

private:
    static int paeth(int left, int up, int upLeft)
    {
        const int estimate = left + up - upLeft;
        const int toLeft = std::abs(estimate - left);
        const int toUp = std::abs(estimate - up);
        const int toUpLeft = std::abs(estimate - upLeft);
        if (toLeft <= toUp && toLeft <= toUpLeft)
            return left;
        return toUp <= toUpLeft ? up : upLeft;
    }

    static int predicted(int filter, int left, int up, int upLeft)
    {
        switch (filter) {
        case 1:
            return left;
        case 2:
            return up;
        case 3:
            return (left + up) / 2;
        case 4:
            return paeth(left, up, upLeft);
        default:
            return 0;
        }
    }

    /// @param filtered the filter's number and a row behind it
    void writeRow(char* filtered)
    {
        char* const row = filtered + 1;
        const auto byteAt = [](const char* bytes, qsizetype i) { return i < 0 ? 0 : static_cast<uchar>(bytes[i]); };
        const char* const above = m_previous.constData();
        for (qsizetype i = 0; i < m_rowBytes; ++i) {
            const qsizetype left = i - m_pixelBytes;
            const int guess = predicted(*filtered, byteAt(row, left), byteAt(above, i), byteAt(above, left));
            row[i] = static_cast<char>(static_cast<uchar>(row[i]) + guess);
        }
        std::copy_n(row, m_rowBytes, m_previous.data());
        getNext()->write(reinterpret_cast<const unsigned char*>(row), static_cast<size_t>(m_rowBytes));
    }

    qsizetype m_rowBytes;
    qsizetype m_pixelBytes;
    QByteArray m_previous;
    QByteArray m_rows; ///< what has not made a whole row yet
};

/// qpdf's own inflater with a budget behind it.
class BoundedFlate final : public QPDFStreamFilter {
public:
    bool setDecodeParms(QPDFObjectHandle parameters) override
    {
        if (!parameters.isDictionary())
            return parameters.isNull();
        m_predictor = number(parameters, "/Predictor", 1);
        m_columns = number(parameters, "/Columns", 1);
        m_colours = number(parameters, "/Colors", 1);
        m_bits = number(parameters, "/BitsPerComponent", 8);
        // TIFF's predictor (2) never stands where badges are.
        const bool knownPredictor = m_predictor == 1 || (m_predictor >= 10 && m_predictor <= 15);
        const auto isWithin = [](int value, int most) { return value >= 1 && value <= most; };
        return knownPredictor && isWithin(m_columns, 1 << 20) && isWithin(m_colours, 64) && isWithin(m_bits, 16);
    }

    Pipeline* getDecodePipeline(Pipeline* next) override
    {
        if (m_predictor >= 10) {
            const qsizetype pixelBits = qsizetype(m_colours) * m_bits;
            m_unfilter = std::make_unique<PngPredictor>(
                next, (pixelBits * m_columns + 7) / 8, std::max<qsizetype>((pixelBits + 7) / 8, 1));
            next = m_unfilter.get();
        }
        m_count = std::make_unique<BudgetPipeline>(next);
        m_inflate = std::make_unique<Pl_Flate>("inflate", m_count.get(), Pl_Flate::a_inflate);
        return m_inflate.get();
    }

private:
    static int number(QPDFObjectHandle& parameters, const char* key, int otherwise)
    {
        QPDFObjectHandle value = parameters.getKey(key);
        return value.isInteger() ? value.getIntValueAsInt() : otherwise;
    }

    int m_predictor = 1;
    int m_columns = 1;
    int m_colours = 1;
    int m_bits = 8;
    std::unique_ptr<Pipeline> m_unfilter;
    std::unique_ptr<Pipeline> m_count;
    std::unique_ptr<Pipeline> m_inflate;
};

/// LZW and run lengths grow without bound in qpdf, and no program of this century packs badges with them.
class RefusedFilter final : public QPDFStreamFilter {
public:
    bool setDecodeParms(QPDFObjectHandle) override { return false; }
    Pipeline* getDecodePipeline(Pipeline* next) override { return next; }
};

// qpdf keeps one table of filters for the whole process; it is only written here, before main().
[[maybe_unused]] const bool installed = [] {
    QPDF::registerStreamFilter("/FlateDecode", [] { return std::make_shared<BoundedFlate>(); });
    QPDF::registerStreamFilter("/LZWDecode", [] { return std::make_shared<RefusedFilter>(); });
    QPDF::registerStreamFilter("/RunLengthDecode", [] { return std::make_shared<RefusedFilter>(); });
    return true;
}();

} // namespace

} // namespace besace
